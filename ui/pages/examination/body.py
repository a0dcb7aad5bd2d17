# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An evaluation being written: findings on the figure, sections, what is left to see."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from app.commands.entries import Writing
from app.errors import AppError, StorageError
from app.examination.content import EXAMINATION, read
from app.examination.photos import attach_photo, may_photograph
from app.forms.filling import Filling
from app.people import colleagues
from app.rows import AttachmentRow
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.forms.sections import FormSections
from ui.forms.view import FormView
from ui.pages.editor_body import EditorBody
from ui.pages.editor_files import forget_folders
from ui.pages.examination.board import FindingsBoard
from ui.pages.examination.checks_list import ChecksList
from ui.pages.examination.photos import PhotoStrip
from ui.pages.examination.sections import FINDING, PHOTO, SectionsView
from ui.pages.examination.thumbs import Thumbs
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import TabStrip
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import box, hbox, plain, scroll, vbox

FINDINGS, SECTIONS, CHECKS = "findings", "sections", "checks"
_SIDE = 240  # pixels of the column beside the sections
_PICTURES = "*.jpg *.jpeg *.png *.webp *.tif *.tiff"


class ExaminationBody(EditorBody):
    """Three faces of one form; what is typed in one is there in the others."""

    part_shown = Signal(str)  # findings, sections or checks

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__(session, tasks)
        self._tasks = tasks
        self.part = FINDINGS
        self.writing: Writing | None = None
        self._apart: frozenset[str] = frozenset()
        self.thumbs = Thumbs(session, tasks)
        self.photos = PhotoStrip(self.thumbs)
        self.board = FindingsBoard(self.photos)
        self.checks = ChecksList()
        self._wrong = plain(hbox())
        self._parts = QStackedWidget()
        self.tabs: TabStrip | None = None
        self._connect()

    def _connect(self) -> None:
        self.photos.add_wanted.connect(self.choose_photo)
        self.photos.see_wanted.connect(self.files.file_wanted)
        self.photos.scale_said.connect(self._on_scale)
        self.photos.left_out.connect(self._on_left_out)
        self.photos.more_wanted.connect(lambda row: self.go_to(f"{PHOTO}[{row}]/file"))
        self.checks.wanted.connect(self.go_to)
        self.files.changed.connect(self.settle)

    # -- showing -------------------------------------------------------------------
    def view_of(self, writing: Writing, filling: Filling, *, fresh: bool) -> FormView:
        """Make what shows the sections; findings and refused photographs are apart."""
        self.writing = writing
        self._apart = self._apart_of(writing)
        view = SectionsView(
            filling,
            self._apart,
            colleagues(self._session, writing.answers),
            self._asked,
            labels.form(self._session.forms.info(writing.form)),
            fresh=fresh,
        )
        view.elsewhere.connect(self.go_to)
        view.here.connect(lambda _place: self.show_part(SECTIONS))
        return view

    def _apart_of(self, writing: Writing) -> frozenset[str]:
        """Return the sections that are not among the others, or not at all now."""
        if writing.form != EXAMINATION:
            return frozenset()
        agreed = may_photograph(self._session, writing.case_id).allowed
        some = read(writing.form, writing.answers).photos
        return frozenset({FINDING} if agreed or some else {FINDING, PHOTO})

    def is_outdated(self) -> bool:
        """Tell whether the person was asked about photographs meanwhile."""
        writing = self.writing
        return writing is not None and self._apart != self._apart_of(writing)

    def is_wide(self) -> bool:
        """Say that it wants the whole page."""
        return True

    def has_figure(self) -> bool:
        """Tell whether findings stand on a figure."""
        return self.writing is not None and self.writing.form == EXAMINATION

    def _lay_out(self, writing: Writing, view: FormView, about: str) -> None:
        del about  # the head of the page names it
        for part in (self.files, self.audience, self.board, self.checks):
            part.setParent(None)
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self._error = label("", "small", "danger", wrap=True)
        self._error.setObjectName("editor_error")
        sign = vbox(Glyph("circle-alert", "danger", 16), ..., margins=(0, 2, 0, 0))
        self._wrong = plain(hbox(sign, (self._error, 1), gap=6))
        self._wrong.hide()
        self._parts = QStackedWidget()
        self.tabs = TabStrip(*self._options())
        self.tabs.setObjectName("examination_parts")
        self.tabs.chosen.connect(self.show_part)
        self._faces = {SECTIONS: self._sections(view), CHECKS: scroll(self.checks)}
        if self.has_figure():
            self._faces[FINDINGS] = self.board
            self.board.open(view.live)
            view.changed.connect(self.settle)
        for face in self._faces.values():
            self._parts.addWidget(face)
        parts = vbox(self.tabs, 12, self._wrong, (self._parts, 1), gap=0)
        self._inner = plain(parts)
        self._column.addWidget(self._inner)
        self._inner.show()
        self.checks.show()
        self.show_part(self.part if self.part in self._faces else SECTIONS)
        self.settle()

    def _options(self) -> list[tuple[str, str]]:
        figure = [(FINDINGS, self.tr("Findings"))] if self.has_figure() else []
        return [
            *figure,
            (SECTIONS, self.tr("Sections of the report")),
            (CHECKS, self.tr("Before signing")),
        ]

    def _sections(self, view: FormView) -> QWidget:
        side = vbox(FormSections(view), self.audience, self.files, ..., gap=14)
        column = scroll(side)
        column.setFixedWidth(px(_SIDE))
        self.audience.show()
        self.files.show()
        card = box("card", vbox(view, margins=(1, 1, 1, 1)))
        return plain(hbox(column, (card, 1), gap=16))

    def show_part(self, part: str) -> None:
        """Show findings, sections or what is left to see."""
        if part not in self._faces or self.tabs is None:
            return
        self.part = part
        self.tabs.set_current(part)
        self._parts.setCurrentWidget(self._faces[part])
        self.part_shown.emit(part)

    def settle(self) -> None:
        """Show findings and their photographs as they are written now."""
        if self.has_figure():
            self._show_files()
            self.board.settle()

    def _show_files(self) -> None:
        writing = self.writing
        if writing is None or not self.has_figure():
            return
        answer = may_photograph(self._session, writing.case_id)
        self.board.show_files(answer, self.files.rows(), writing.compartment)

    # -- photographs -----------------------------------------------------------------
    def choose_photo(self) -> None:
        """Ask for photographs beside the window: nothing waits for the answer."""
        dialog = QFileDialog(self, self.tr("Add a photograph"))
        dialog.setObjectName("photo_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        pictures, every = self.tr("Photographs"), self.tr("All files")
        dialog.setNameFilter(f"{pictures} ({_PICTURES});;{every} (*)")
        dialog.filesSelected.connect(lambda names: self.add_photos(*map(Path, names)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.destroyed.connect(forget_folders)
        dialog.open()

    def add_photos(self, *paths: Path) -> None:
        """Keep photographs of the finding that is described."""
        finding, writing = self.photos.finding, self.writing
        if finding is None or writing is None:
            return
        number = str(finding.number or finding.row)
        for path in paths:
            read_it = partial(attach_photo, path, self.over(writing), self._session)
            task = self.files.take(path, read_it)
            entry_id = writing.entry_id
            task.succeeded.connect(partial(self._on_photo, entry_id, number))
            task.failed.connect(partial(self._on_photo_failed, entry_id))

    def _is_of(self, entry_id: str) -> bool:
        """Tell whether this is still what is written: reading a file takes a while."""
        return self.writing is not None and self.writing.entry_id == entry_id

    def _on_photo_failed(self, entry_id: str, error: Exception) -> None:
        known = isinstance(error, AppError | StorageError | OSError)
        if known and self._is_of(entry_id):
            self.set_error(notice_for(error).text)

    def _on_photo(self, entry_id: str, number: str, row: AttachmentRow) -> None:
        """Note which finding a photograph shows, unless the rows have it already."""
        if self.view is None or not self._is_of(entry_id):
            return
        sha256 = row.sha256
        live, found = self.view.live, self.board.written()
        known = next((photo for photo in found.photos if photo.file == sha256), None)
        if known is not None:
            numbers = dict.fromkeys([*map(str, known.findings), number])
            live.answer(f"{known.place}/findings", " ".join(numbers))
            return
        with live.filling.together():
            live.answer("/photographs/photos_made", "yes")
            at = f"{PHOTO}[{live.add_row(PHOTO)}]"
            live.answer(f"{at}/file", sha256)
            live.answer(f"{at}/findings", number)
            live.answer(f"{at}/taken_on", i18n.today().isoformat())

    def _on_scale(self, row: int, said: str) -> None:
        if self.view is not None:
            self.view.live.answer(f"{PHOTO}[{row}]/scale", said or None)

    def _on_left_out(self, row: int) -> None:
        """Take the finding shown off a photograph; the photograph stays."""
        finding, written = self.photos.finding, self.board.written()
        photo = next((each for each in written.photos if each.row == row), None)
        if finding is None or photo is None or self.view is None:
            return
        left = (str(n) for n in photo.findings if n != finding.number)
        self.view.live.answer(f"{photo.place}/findings", " ".join(left) or None)

    # -- where -------------------------------------------------------------------------
    def go_to(self, place: str) -> None:
        """Bring the keyboard to a place, wherever it is shown."""
        view = self.view
        if not isinstance(view, SectionsView) or not place:
            return
        if view.is_apart(place):
            self.show_part(FINDINGS)
            self.board.bring(place)
        else:
            view.go_to(place)

    def focus(self, place: str = "", cursor: int | None = None) -> None:
        """Bring the keyboard to a question, or to where findings are placed."""
        view = self.view
        if not isinstance(view, SectionsView):
            return
        if place and view.is_apart(place):
            self.go_to(place)
        elif place:
            self.show_part(SECTIONS)
            view.restore(place, -1 if cursor is None else cursor)
        elif self.part == FINDINGS and self.board.row == 0:
            self.board.begin_placing()
        elif self.part == FINDINGS:
            self.board.table.setFocus()
        else:
            view.begin()

    def check(self) -> bool:
        """Say what has to be corrected; go to the first of it."""
        view = self.view
        if view is None:
            return False
        if view.show_problems():
            return True
        self.go_to(next(iter(view.live.open)))
        return False
