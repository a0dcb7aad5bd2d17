# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which photographs of the examination go in, and whether the person agreed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.certificates.agreement import photo_items
from app.certificates.source import Source
from app.consent import Answer, allows
from app.examination.content import Photo
from app.session import Session
from ui import i18n
from ui.forms.wrapped import Check
from ui.pages.consent_words import ConsentWords, item_name
from ui.pages.examination.thumbs import Thumbs
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.labels import label
from ui.widgets.layout import Item, card, hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tags import Pill


class PhotoChoice(QWidget):
    """A row for each photograph: picture, caption, scale, agreement."""

    chosen = Signal(str)  # SHA-256 of those that go in, spaces between

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("certificate_photos")
        self._session, self._thumbs = session, Thumbs(session, tasks)
        self._place = Slot("certificate_photo_rows")
        self.ticks: dict[str, Check] = {}
        self.setLayout(vbox(self._place, ..., gap=0))

    def show_photos(
        self, source: Source | None, chosen: Sequence[str], purpose: str
    ) -> None:
        """Show what the examination has, with what the use needs agreed to."""
        self.ticks = {}
        photos = source.examination.photos if source is not None else ()
        if source is None or not photos:
            sentence = self.tr("The examination has no photographs.")
            self._place.put(EmptyState("camera", sentence))
            return
        asked = [
            allows(self._session, source.case_id, item) for item in photo_items(purpose)
        ]
        rows: list[Item] = [self._agreed(asked)]
        allowed = all(answer.allowed for answer in asked)
        rows += [self._row(source, photo, chosen, allowed=allowed) for photo in photos]
        self._place.put(plain(vbox(*rows, gap=10)))

    def _agreed(self, asked: list[Answer]) -> QWidget:
        missing = [answer for answer in asked if not answer.allowed]
        if not missing:
            names = " · ".join(item_name(answer.decision.item) for answer in asked)
            words = self.tr(
                "The person agreed: {items}. Photographs leave cleaned of"
                " all metadata; the originals stay here."
            )
            return banner("ok", words.format(items=names))
        words = " ".join(
            ConsentWords().refusal(answer.decision.item, answer.reason)
            for answer in missing
        )
        return banner("warn", words)

    def _row(
        self, source: Source, photo: Photo, chosen: Sequence[str], *, allowed: bool
    ) -> QWidget:
        number = self.tr("Photograph {number}").format(number=i18n.number(photo.row))
        name = f"{number}: {i18n.iso(photo.caption)}" if photo.caption else number
        tick = Check(name)
        tick.setObjectName(f"certificate_photo_{photo.row}")
        tick.setAccessibleName(name)
        tick.setChecked(photo.file in chosen)
        tick.toggled.connect(self._on_toggled)
        self.ticks[photo.file] = tick
        findings = i18n.joined(*map(i18n.number, photo.findings))
        shows = self.tr("Findings: {numbers}").format(numbers=findings)
        said = [shows if findings else self.tr("No finding named")]
        if photo.taken_on is not None:
            said.append(i18n.long_date(photo.taken_on))
        pills = [
            Pill(self.tr("Scale"), "ok", "check")
            if photo.scale
            else Pill(self.tr("No scale"), "warn", "triangle-alert"),
            Pill(self.tr("Agreed"), "ok", "check")
            if allowed
            else Pill(self.tr("Not agreed"), "warn", "lock"),
        ]
        words = vbox(
            tick,
            label(i18n.joined(*said), "small", "2", wrap=True),
            hbox(*pills, ..., gap=6),
            gap=6,
        )
        stamp = self._thumbs.stamp(source.compartment, photo.file, name)
        return card(hbox(stamp, (words, 1), gap=14), margins=(14, 12, 14, 12))

    def _on_toggled(self) -> None:
        self.chosen.emit(" ".join(f for f, t in self.ticks.items() if t.isChecked()))
