# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fourth step: what is to be done, one by one: it stays, goes to somebody, or ends."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from app.errors import AppError, StorageError
from app.mission.assigning import may_assign
from app.mission.caseload import (
    caseload,
    dues,
    other_owners,
    people,
    receiver,
    standing_still,
)
from app.mission.leaving import unfinished
from app.mission.plan import Plan, key_of
from app.mission.settling import ending_word, endings, settle, takes_words
from app.queries.agenda import DueItem
from app.rows import AccountRow
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.due_rows import When, words_of
from ui.pages.mission.step import MissionStep
from ui.pages.mission.words import MOST, chooser
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, glyph_text
from ui.widgets.layout import Item, card, hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tags import Tag
from ui.widgets.writing import WritingText

_STAYS, _GIVE, _END = "", "give:", "end:"


class TaskLine(QFrame):
    """One open thing and what becomes of it."""

    decided = Signal(object, str)  # the DueItem, the choice

    def __init__(
        self,
        session: Session,
        item: DueItem,
        options: list[tuple[str, str]],
        *,
        wrong: bool = False,
    ) -> None:
        super().__init__()
        self.item = item
        what = words_of(session, item)
        name = item.entry_id[:12] or item.case_id[:12]
        self.setObjectName(f"task_{name}")
        strong = ElidedLabel(i18n.iso(what), "medium")
        who = i18n.iso(item.name) if item.name else ""
        quiet = ElidedLabel(i18n.joined(who, i18n.ltr(item.code)), "caption", "3")
        marks = plain(FlowLayout(Tag(item.compartment), When(item), gap=12, line_gap=4))
        lines = plain(vbox(strong, quiet, marks, gap=2))
        self.slot = AskSlot()
        self.box: QComboBox | None = None
        fate: QWidget
        if len(options) > 1:
            spoken = self.tr("What becomes of “{what}”").format(what=what)
            self.box = chooser(f"fate_{name}", spoken, options)
            self.box.currentIndexChanged.connect(self._on_chosen)
            fate = self.box
        else:
            fate = ElidedLabel(options[0][1], "small", "2")
        fate.setMinimumWidth(px(240))
        row = Columns((lines, 3, 280), (fate, 2, 280), gap=12)
        words = self.tr(
            "Who follows the case next could not open this. Give it to somebody who"
            " can, or end it."
        )
        sign = glyph_text(
            "circle-alert", words, colour="danger", ink="danger", wrap=True
        )
        if not wrong:
            sign.hide()
        self._wrong = sign
        self.setLayout(vbox(row, sign, self.slot, gap=6, margins=(16, 8, 16, 8)))

    def set_wrong(self, *, wrong: bool) -> None:
        """Say, or say no more, that who gets it could not open it."""
        self._wrong.setVisible(wrong)

    def set_choice(self, choice: str) -> None:
        """Show a choice without telling of it."""
        if self.box is not None:
            self.box.blockSignals(True)
            self.box.setCurrentIndex(max(0, self.box.findData(choice)))
            self.box.blockSignals(False)

    def _on_chosen(self) -> None:
        if self.box is not None:
            self.decided.emit(self.item, str(self.box.currentData()))


class TasksStep(MissionStep):
    """Deadlines, tasks, appointments: the earliest first."""

    def __init__(self, session: Session, hub: Hub) -> None:
        super().__init__(session)
        self.title = self.tr("To do")
        self._hub = hub
        self._place = Slot("mission_tasks")
        self._shown = MOST
        self._items: list[DueItem] = []
        self._owners: dict[str, str] = {}
        self.lay_out("", scroll(vbox(self._place, ..., gap=0)))

    def enter(self, plan: Plan) -> None:
        """Read what is open."""
        super().enter(plan)
        ids = [row.case_id for row in caseload(self.session, plan.leaver).rows]
        self._items = dues(self.session, plan.leaver, ids)
        self._owners = other_owners(self.session, self._items, ids)
        self._show()

    def _show(self) -> None:
        lead = self.tr(
            "%n thing(s) to do or to watch. Each stays with its case unless you say"
            " otherwise.",
            "",
            len(self._items),
        )
        still = len(standing_still(self.session, self.plan.leaver))
        waiting = self.tr(
            "%n deadline(s) whose time does not run now: each stays with its case.",
            "",
            still,
        )
        self.set_lead(f"{lead} {waiting}" if still else lead)
        if not self._items:
            self.set_lead(waiting if still else "")
            text = self.tr("Nothing is left to do.")
            self._place.put(card(EmptyState("circle-check", text)))
            return
        wrong = frozenset(unfinished(self.session, self.plan).unreadable)
        team = people(self.session)
        names = {row.account_id: row.name for row in team}
        lines: list[Item] = []
        for item in self._items[: self._shown]:
            line = self._line(item, team, names, bad=key_of(item) in wrong)
            lines += [hair(), line] if lines else [line]
        left = len(self._items) - self._shown
        if left > 0:
            words = self.tr("Show %n more", "", min(left, MOST))
            more = button(words, "link", name="mission_more_tasks")
            more.clicked.connect(self._on_more)
            lines += [hair(), plain(hbox(more, ..., margins=(16, 6, 16, 6)))]
        self._place.put(card(*lines, gap=0, margins=(1, 4, 1, 4)))

    def _line(
        self,
        item: DueItem,
        team: list[AccountRow],
        names: Mapping[str, str],
        *,
        bad: bool,
    ) -> TaskLine:
        alone = replace(self.plan, given={})  # where it goes if nothing is said of it
        whose = receiver(alone, item, self._owners)
        stays = self.tr("With its case")
        if names.get(whose):
            words = self.tr("With its case: {name}")
            stays = words.format(name=i18n.iso(names[whose]))
        options = [(_STAYS, stays)]
        if may_assign(self.session, item):
            give = self.tr("Give to {name}")
            options += [
                (f"{_GIVE}{row.account_id}", give.format(name=i18n.iso(row.name)))
                for row in team
                if row.account_id != self.plan.leaver
                and item.compartment in row.compartments
            ]
        options += [
            (f"{_END}{code}", ending_word(self.session, item, code, i18n.language()))
            for code in endings(self.session, item)
        ]
        line = TaskLine(self.session, item, options, wrong=bad)
        given = self.plan.given.get(key_of(item))
        line.set_choice(f"{_GIVE}{given}" if given else _STAYS)
        line.decided.connect(lambda each, choice: self._on_fate(line, each, choice))
        return line

    def _on_fate(self, line: TaskLine, item: DueItem, choice: str) -> None:
        key = key_of(item)
        if choice.startswith(_END):
            self._ask(line, item, choice.removeprefix(_END))
            return
        line.slot.clear()
        self.plan.given.pop(key, None)
        if choice.startswith(_GIVE):
            self.plan.given[key] = choice.removeprefix(_GIVE)
        self.decided.emit()
        line.set_wrong(wrong=key in unfinished(self.session, self.plan).unreadable)

    def _ask(self, line: TaskLine, item: DueItem, code: str) -> None:
        """Ask for a word about what is ended, in its place."""
        word = ending_word(self.session, item, code, i18n.language())
        text = WritingText("mission_outcome")
        text.setFixedHeight(px(60))
        text.setMinimumHeight(px(60))
        about = labelled(self.tr("In a word: what came of it, or why"), text)
        if not takes_words(self.session, item):
            about.hide()
        title = self.tr("Mark it now: {state}").format(state=word)
        asked = AskHere("mission_end", title, word, about)
        asked.cancelled.connect(lambda: self._put_back(line, item))
        asked.confirmed.connect(
            lambda: self._settle(asked, item, code, text.toPlainText())
        )
        line.slot.ask(asked)
        if takes_words(self.session, item):
            text.setFocus()
        else:
            asked.yes.setFocus()

    def _put_back(self, line: TaskLine, item: DueItem) -> None:
        given = self.plan.given.get(key_of(item))
        line.set_choice(f"{_GIVE}{given}" if given else _STAYS)

    def _settle(self, asked: AskHere, item: DueItem, code: str, words: str) -> None:
        try:
            settle(self.session, item, code, words)
        except (AppError, StorageError) as error:
            asked.set_error(notice_for(error).text)
            return
        self.plan.given.pop(key_of(item), None)
        self._hub.case_changed.emit(item.case_id)
        self.decided.emit()
        self.enter(self.plan)

    def _on_more(self) -> None:
        self._shown += MOST
        self._show()
