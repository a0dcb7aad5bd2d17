# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An evaluation as it was signed, or as a colleague wrote it: nothing to change."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.examination.content import EXAMINATION, Examination, Finding, Photo, read
from app.forms.showing import Line
from app.rows import EntryView
from app.session import Session
from ui import i18n
from ui.forms.reading import AnswersView
from ui.pages.entry_parts import Addendum
from ui.pages.entry_words import body_of
from ui.pages.examination.halves import Halves
from ui.pages.examination.sections import FINDING
from ui.pages.examination.table import FindingTable
from ui.pages.examination.thumbs import Thumbs
from ui.pages.examination.words import FindingWords
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.bodymap_panel import BodyPanel
from ui.widgets.buttons import TabStrip
from ui.widgets.files import FileButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import Item, box, hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot

FINDINGS, REPORT = "findings", "report"
_READ = 200  # pixels the finding read has at the least
_SHOWN_ON_MAP = frozenset({"number", "view", "x", "y"})


class ExaminationReading(QWidget):
    """Figure, table and one finding; and all of it under each other."""

    see_wanted = Signal(object)  # AttachmentRow

    def __init__(
        self,
        session: Session,
        entry: EntryView,
        thumbs: Thumbs,
        addenda: tuple[EntryView, ...] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("examination_reading")
        self._entry, self._thumbs = entry, thumbs
        self._words = FindingWords()
        self.written: Examination = read(entry.form, entry.answers or {})
        self._lines = body_of(session, entry)
        self._files = {row.sha256: row for row in entry.attachments}
        self.panel, self.table = BodyPanel(), FindingTable()
        self._finding = Slot("finding_read")
        self._parts = QStackedWidget()
        figure = entry.form == EXAMINATION
        options = [(FINDINGS, self.tr("Findings"))] if figure else []
        self.tabs = TabStrip(*options, (REPORT, self.tr("The whole report")))
        self.tabs.chosen.connect(self.show_part)
        self._faces: dict[str, QWidget] = {REPORT: self._report(session, addenda)}
        if figure:
            self._faces[FINDINGS] = self._board()
        for face in self._faces.values():
            self._parts.addWidget(face)
        self.setLayout(vbox(self.tabs, 12, (self._parts, 1), gap=0))
        self.show_part(FINDINGS if figure else REPORT)

    def show_part(self, part: str) -> None:
        """Show the findings or all of it."""
        self.tabs.set_current(part)
        self._parts.setCurrentWidget(self._faces[part])

    def _report(self, session: Session, addenda: tuple[EntryView, ...]) -> QWidget:
        parts: list[Item] = [AnswersView(self._lines)]
        if self._entry.attachments:
            files = [FileButton(row) for row in self._entry.attachments]
            for file in files:
                file.clicked.connect(partial(self.see_wanted.emit, file.row))
            parts.append(plain(FlowLayout(*files)))
        for added in addenda:
            parts += [hair(), Addendum(session, added)]
        inner = vbox(*parts, ..., gap=12, margins=(20, 16, 20, 16))
        return scroll(vbox(box("card", inner), margins=(0, 0, 0, 16)))

    def _board(self) -> QWidget:
        marks = [self._words.mark(finding) for finding in self.written.findings]
        self.panel.map.set_kind(self.written.kind)
        self.panel.map.set_read_only(on=True)
        self.panel.show_marks([mark for mark in marks if mark is not None])
        self.panel.map.chosen.connect(self._on_chosen)
        self.table.show_findings(self.written.findings, 0)
        self.table.chosen.connect(self.choose)
        left = box("card", vbox(self.panel, margins=(16, 12, 16, 12)))
        table = box("card", vbox(self.table, margins=(1, 1, 1, 1)))
        content = vbox(self._finding, ..., margins=(20, 14, 20, 16))
        read_one = box("card", vbox(scroll(content), margins=(1, 1, 1, 1)))
        read_one.setMinimumHeight(px(_READ))
        right = plain(vbox(table, (read_one, 1), gap=12))
        if self.written.findings:
            self.choose(1)
        else:
            words = self.tr("No finding is recorded. The whole report says more.")
            self._finding.put(banner("info", words))
        halves = Halves()
        halves.set_halves(left, right)
        return halves

    def _on_chosen(self, number: int) -> None:
        found = self.written.finding(number)
        if found is not None:
            self.choose(found.row)

    def choose(self, row: int) -> None:
        """Show one finding."""
        finding = self.written.findings[row - 1]
        self.table.show_findings(self.written.findings, row)
        self.panel.map.select(finding.number if finding.placed else None)
        self._finding.put(self._read(finding))

    def _read(self, finding: Finding) -> QWidget:
        title = label(self._words.name(finding), "heading")
        place = label(self._words.place(finding), "small", "2", wrap=True)
        at = f"{FINDING}[{finding.row}]/"
        lines = [line for line in self._lines if _is_of(line, at)]
        photos = [self._photo(p) for p in self.written.photos_of(finding.number)]
        head = hbox(title, (place, 1), gap=10)
        return plain(vbox(head, AnswersView(lines), *photos, gap=12))

    def _photo(self, photo: Photo) -> QWidget:
        row = self._files.get(photo.file)
        name = row.name if row is not None else self.tr("Photograph not found")
        thumb = self._thumbs.stamp(self._entry.compartment, photo.file, name)
        if row is not None:
            thumb.clicked.connect(partial(self.see_wanted.emit, row))
        words = label(i18n.iso(photo.caption) or i18n.ltr(name), "small", wrap=True)
        scale = self.tr("Ruler visible") if photo.scale else self.tr("No ruler")
        said = vbox(words, label(scale, "caption", "2"), ..., gap=2)
        return plain(hbox(thumb, (said, 1), gap=12))


def _is_of(line: Line, at: str) -> bool:
    name = line.place.removeprefix(at)
    return line.place.startswith(at) and name not in _SHOWN_ON_MAP
