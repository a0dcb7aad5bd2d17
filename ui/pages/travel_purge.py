# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asked once, in place: what goes, who has it, and what nobody would have, ticked."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QWidget

from app.travel import Loss, Travel
from ui import i18n
from ui.forms.wrapped import Check
from ui.pages.ask_here import AskHere
from ui.pages.travel_notes import noted
from ui.pages.travel_words import TravelWords
from ui.pages.wording import and_list
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import plain, refresh, vbox
from ui.widgets.states import ProgressRow


class TravelQuestion(QObject):
    """`then` hears what was acknowledged."""

    def __init__(
        self, found: Travel, then: Callable[[frozenset[Loss]], object]
    ) -> None:
        super().__init__()
        self._found, self._then = found, then
        self._words = TravelWords(self)
        self._ticks: dict[str, QCheckBox] = {}
        ready = [case for case in found.cases if case.ready]
        title = self.tr("Remove everything that you can open here?")
        yes = self.tr("Remove it")
        if not ready:
            title = self.tr("Take the last traces away, and renew the keys?")
            yes = self.tr("Renew the keys")
        rows = (*self._what(), *self._losses())
        self.asked = AskHere(
            "travel_ask", title, yes, plain(vbox(*rows, gap=8)), icon="trash-2"
        )
        self.setParent(self.asked)
        self.asked.yes.setProperty("kind", "danger")
        self.asked.yes.set_sign("trash-2" if ready else "key-round", "danger")
        refresh(self.asked.yes)
        self.asked.confirmed.connect(self._on_confirmed)

    def _what(self) -> list[QWidget]:
        ready = [case for case in self._found.cases if case.ready]
        parts: list[QWidget] = []
        if ready:
            goes = self.tr(
                "%n case(s) go from here, with their entries, files and drafts.",
                "",
                len(ready),
            )
            parts.append(noted("trash-2", goes))
            people = sorted({i18n.iso(case.who) for case in ready if case.who})
            if people:
                words = self.tr("{people} keep them, and can give them back.")
                if not people[1:]:
                    words = self.tr("{people} keeps them, and can give them back.")
                said = words.format(people=and_list(people))
                parts.append(noted("users", said))
        keys = self.tr(
            "What is left is copied under new keys. That needs as much free space as the"
            " case file takes, and can be stopped and gone on with."
        )
        parts.append(noted("key-round", keys))
        return parts

    def _losses(self) -> list[QWidget]:
        losses = sorted(self._found.losses, key=lambda loss: loss.kind)
        if not losses:
            words = self.tr("Nothing would be lost: somebody else has all of it.")
            return [glyph_text("circle-check", words, colour="ok", ink="ok", wrap=True)]
        words = self.tr("This would be lost for good. Tick each line once you saw it.")
        parts: list[QWidget] = [label(words, "smallstrong", wrap=True)]
        cases = {case.case_id: case for case in self._found.cases}
        for kind in dict.fromkeys(loss.kind for loss in losses):
            mine = [loss for loss in losses if loss.kind == kind]
            tick = Check(self._words.loss(kind, sum(each.count for each in mine)))
            tick.setObjectName(f"travel_lose_{kind}")
            tick.toggled.connect(lambda _on: self.asked.set_error(""))
            self._ticks[kind] = tick
            parts.append(tick)
            if where := self._words.where(mine, cases):
                quiet = label(where, "small", "2", wrap=True)
                quiet.setContentsMargins(28, 0, 28, 0)
                parts.append(quiet)
        return parts

    def _on_confirmed(self) -> None:
        open_ = [tick for tick in self._ticks.values() if not tick.isChecked()]
        if open_:
            self.asked.set_error(
                self.tr("Tick each line first: it says what would be lost.")
            )
            open_[0].setFocus()
            return
        self._then(self._found.losses)


class RemovingRow(ProgressRow):
    """How far the removal is, in hundredths of the whole."""

    def _words(self, done: int, total: int) -> str:
        words = self.tr("{percent} %")
        return words.format(percent=i18n.number(done * 100 // max(total, 1)))
