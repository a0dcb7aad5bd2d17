# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing what was handed over, or copies: what would be lost is ticked, kind by kind."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QWidget

from app.handover.history import BundleCase, History
from app.handover.letter import NAMED
from app.handover.purging import DRAFTS, LATER, UNSENT, WITHHELD, Left
from ui import i18n, labels
from ui.forms.wrapped import Check
from ui.pages.ask_here import AskHere
from ui.pages.wording import and_list
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import plain, refresh, vbox

_SHOWN = 6  # cases that are named under a kind


class PurgeQuestion(QObject):
    """Says what goes and what stays; `then` hears what was acknowledged.

    `copies` are somebody else’s cases, where these go and not what was handed over;
    `holders` are names of colleagues who open more than this account.
    """

    def __init__(
        self,
        found: History,
        left: Sequence[Left],
        then: Callable[[frozenset[Left]], object],
        copies: Sequence[BundleCase] = (),
        holders: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._found, self._left, self._then = found, tuple(left), then
        self._copies = tuple(copies)
        self._name = self._keeper()
        self._ticks: dict[str, QCheckBox] = {}
        self._codes = {case.case_id: case.code for case in found.cases}
        rows = (
            *self._what(),
            *self._losses(),
            *self._staying(),
            *self._others(holders),
        )
        name, yes = "purge", self.tr("Remove them")
        title = self.tr("Remove these cases from this case file?")
        if copies:
            name, yes = "remove_copies", self.tr("Remove the copies")
            title = self.tr("Remove your copies?")
        self.asked = AskHere(
            name, title, yes, plain(vbox(*rows, gap=8)), icon="trash-2"
        )
        self.setParent(self.asked)
        self.asked.yes.setProperty("kind", "danger")
        self.asked.yes.set_sign("trash-2", "danger")
        refresh(self.asked.yes)
        self.asked.confirmed.connect(self._on_confirmed)

    def _keeper(self) -> str:
        """Name who has the cases."""
        if not self._copies:
            return i18n.iso(self._found.row.who)
        holders = {case.custody.holder for case in self._copies}
        names = [i18n.iso(self._found.name(key)) for key in sorted(holders)]
        return and_list(names) if all(names) else self.tr("Who holds them")

    def _what(self) -> list[QWidget]:
        gone = len(self._copies) or len(self._found.in_state("transferred"))
        goes = self.tr(
            "%n case(s) go from here, with their entries, files and drafts.", "", gone
        )
        stays = self.tr(
            "{name} keeps them, and so does whoever else received a copy. Backups made"
            " before now hold them too."
        )
        if self._copies:
            stays = self.tr(
                "{name} answers for them and keeps them. Nobody is told. Backups made"
                " before now hold your copies too."
            )
        return [
            glyph_text("trash-2", goes, colour="text2", wrap=True),
            glyph_text(
                "users", stays.format(name=self._name), colour="text2", wrap=True
            ),
        ]

    def _losses(self) -> list[QWidget]:
        """Make a line to tick for each kind of what the new holder does not have."""
        parts: list[QWidget] = []
        kinds = dict.fromkeys(left.kind for left in self._left if left.lost)
        if not kinds:
            words = self.tr("Nothing would be lost: {name} has all of it.")
            if self._copies:
                words = self.tr("Nothing that was written here would be lost.")
            said = words.format(name=self._name)
            return [glyph_text("circle-check", said, colour="ok", ink="ok", wrap=True)]
        words = self.tr("This would be lost for good. Tick each line once you saw it.")
        parts.append(label(words, "smallstrong", wrap=True))
        for kind in kinds:
            mine = [left for left in self._left if left.kind == kind]
            tick = Check(self._kind(kind, sum(each.entries for each in mine)))
            tick.setObjectName(f"purge_{kind}")
            tick.toggled.connect(lambda _on: self.asked.set_error(""))
            self._ticks[kind] = tick
            where = label(self._where(mine), "small", "2", wrap=True)
            where.setContentsMargins(28, 0, 28, 0)
            parts += [tick, where]
        return parts

    def _staying(self) -> list[QWidget]:
        kept = [left for left in self._left if not left.lost]
        if not kept:
            return []
        count = sum(each.entries for each in kept)
        words = self.tr(
            "%n entries stay: only a colleague can open them, and hands them over with"
            " their own account.",
            "",
            count,
        )
        where = label(self._where(kept), "small", "2", wrap=True)
        where.setContentsMargins(28, 0, 28, 0)
        return [glyph_text("lock", words, colour="text2", wrap=True), where]

    def _others(self, holders: Sequence[str]) -> list[QWidget]:
        """Name who may have discreet entries, which nobody else is told of."""
        if not holders:
            return []
        words = self.tr(
            "Ask first: {names}. They open what you cannot, and a discreet entry shows"
            " to nobody else. It would stay here without its case until that comes back."
        )
        names = i18n.joined(*map(i18n.iso, holders))
        said = words.format(names=names)
        return [glyph_text("users", said, colour="text2", wrap=True)]

    def _kind(self, kind: str, count: int) -> str:
        match kind:
            case _ if kind == LATER:
                words = self.tr(
                    "%n entries written after the bundle: {name} never got them",
                    "",
                    count,
                )
            case _ if kind == UNSENT:
                words = self.tr(
                    "%n entries written here that {name} may never have got", "", count
                )
            case _ if kind == NAMED:
                words = self.tr("%n entries for named people did not go", "", count)
            case _ if kind == DRAFTS:
                words = self.tr(
                    "%n drafts that were never saved, yours or a colleague’s", "", count
                )
            case _ if kind == WITHHELD:
                words = self.tr("%n entries were kept back from the bundle", "", count)
            case _:
                words = self.tr("%n entries did not go", "", count)
        return words.format(name=self._name)

    def _where(self, left: Sequence[Left]) -> str:
        """Name cases and professions, the first of them."""
        cases: dict[str, list[str]] = {}
        for each in left:
            word = f"{labels.compartment(each.compartment)} {i18n.number(each.entries)}"
            cases.setdefault(each.case_id, []).append(word)
        shown = [
            f"{i18n.ltr(self._codes.get(case, ''))}: {i18n.joined(*words)}"
            for case, words in list(cases.items())[:_SHOWN]
        ]
        more = len(cases) - len(shown)
        if more > 0:
            shown.append(self.tr("and %n more case(s)", "", more))
        return "\n".join(shown)

    def _on_confirmed(self) -> None:
        open_ = [tick for tick in self._ticks.values() if not tick.isChecked()]
        if open_:
            self.asked.set_error(
                self.tr("Tick each line first: it says what would be lost.")
            )
            open_[0].setFocus()
            return
        self._then(frozenset(left for left in self._left if left.lost))
