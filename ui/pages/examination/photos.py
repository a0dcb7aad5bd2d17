# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The photographs of one finding: attached where agreed, each with or without a ruler."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.consent import Answer
from app.examination.content import Examination, Finding, Photo
from app.rows import AttachmentRow
from ui import i18n
from ui.pages.examination.thumbs import Thumbs
from ui.widgets.buttons import Chip, button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.slot import Slot


def refusal(answer: Answer) -> str:
    """Say why photographs are not offered, or nothing."""
    translate = QCoreApplication.translate
    match answer.reason:
        case "":
            return ""
        case "refused":
            return translate("photos", "photographs refused by the person")
        case "withdrawn":
            return translate("photos", "the person no longer agrees to photographs")
        case "expired":
            return translate("photos", "the agreement to photographs has ended")
        case "unknown":
            return translate("photos", "the agreement to photographs is not known here")
    return translate("photos", "photographs: the person has not been asked yet")


class PhotoStrip(QWidget):
    """What there is of the finding shown, and the way to add to it."""

    add_wanted = Signal()
    see_wanted = Signal(object)  # AttachmentRow
    scale_said = Signal(int, str)  # the photograph's row; yes, no or ""
    left_out = Signal(int)  # the photograph's row, no longer of this finding
    more_wanted = Signal(int)  # the photograph's row in the sections

    def __init__(self, thumbs: Thumbs) -> None:
        super().__init__()
        self.setObjectName("finding_photos")
        self._thumbs = thumbs
        self._answer: Answer | None = None
        self._written, self._compartment = Examination(""), ""
        self._files: dict[str, AttachmentRow] = {}
        self._shown: object = None
        self.finding: Finding | None = None
        self._sign = Glyph("camera", "danger", 16)
        self._why = label("", "small", "2")
        self._why.setObjectName("photos_state")
        self.state = plain(hbox(self._sign, (self._why, 1), gap=8))
        self._head = label(self.tr("Photographs"), "smallstrong")
        self._rows = Slot("photo_rows")
        self._add = button(self.tr("Add a photograph…"), "", "camera", compact=True)
        self._add.setObjectName("photo_add")
        self._add.clicked.connect(self.add_wanted)
        said = self.tr(
            "With a ruler beside the mark, and nothing that names the person. The"
            " original is kept as it is, encrypted."
        )
        self._hint = label(said, "caption", "3", wrap=True)
        foot = hbox(self._add, (self._hint, 1), gap=10)
        self._foot = plain(foot)
        self.setLayout(vbox(self._head, self._rows, self._foot, gap=6))

    def show_agreement(self, answer: Answer) -> None:
        """Offer to attach, or say why not."""
        self._answer = answer
        why = refusal(answer)
        self._why.setText(why)
        self.state.setVisible(bool(why))
        self._sign.set_sign("camera", "danger" if why else "text2")
        self._foot.setVisible(not why)
        self._arrange()

    def show_written(
        self,
        written: Examination,
        files: tuple[AttachmentRow, ...],
        compartment: str,
    ) -> None:
        """Know the photographs there are, and where their files are."""
        self._written, self._compartment = written, compartment
        self._files = {row.sha256: row for row in files}

    def show_finding(self, finding: Finding) -> None:
        """Show the photographs of a finding."""
        self.finding = finding
        photos = self._written.photos_of(finding.number)
        # Bytes are read for a picture: only what is new is drawn anew.
        now = (finding.row, tuple((p.row, p.file, p.scale, p.caption) for p in photos))
        if now != self._shown:
            self._shown = now
            rows = [self._row(photo) for photo in photos]
            self._rows.put(plain(vbox(*rows, gap=8)) if rows else None)
        self._arrange()

    def _arrange(self) -> None:
        agreed = self._answer is not None and self._answer.allowed
        self._head.setVisible(agreed or self._rows.inside() is not None)

    def _row(self, photo: Photo) -> QWidget:
        file = self._files.get(photo.file)
        name = file.name if file is not None else self.tr("Photograph not found")
        thumb = self._thumbs.stamp(self._compartment, photo.file, name)
        if file is not None:
            thumb.clicked.connect(partial(self.see_wanted.emit, file))
        words = label(i18n.iso(photo.caption) or i18n.ltr(name), "small", wrap=True)
        yes, no = self.tr("Ruler visible"), self.tr("No ruler")
        with_ruler = self._chip(yes, photo, "yes", on=photo.scale is True)
        without = self._chip(no, photo, "no", on=photo.scale is False)
        more = button(self.tr("Caption and day…"), "link", compact=True)
        more.setObjectName(f"photo_more_{photo.row}")
        more.clicked.connect(partial(self.more_wanted.emit, photo.row))
        out = button(self.tr("Not of this finding"), "link", compact=True)
        out.setObjectName(f"photo_out_{photo.row}")
        out.clicked.connect(partial(self.left_out.emit, photo.row))
        for each in (with_ruler, without, more, out):
            each.setAccessibleName(f"{each.text()}: {name}")
        acts = plain(FlowLayout(with_ruler, without, more, out, gap=6, line_gap=4))
        return plain(hbox(vbox(thumb, ...), (vbox(words, acts, ..., gap=4), 1), gap=12))

    def _chip(self, words: str, photo: Photo, answer: str, *, on: bool) -> Chip:
        chip = Chip(words, on=on, name=f"photo_ruler_{answer}_{photo.row}")
        give: Callable[[bool], None] = lambda now: self.scale_said.emit(  # noqa: E731 - Qt's signal
            photo.row, answer if now else ""
        )
        chip.toggled.connect(give)
        return chip
