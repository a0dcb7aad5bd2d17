# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Last step of who leaves: all of it on one page, a remark, and what is still missing."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.mission.caseload import caseload, dues, keys_to_give, noted, people
from app.mission.leaving import Unfinished, unfinished
from app.mission.plan import Plan
from app.session import Session
from ui import i18n, labels
from ui.pages.mission.step import MissionStep
from ui.pages.wording import and_list, names_of
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import Item, card, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.writing import WritingText


class SignStep(MissionStep):
    """`step_wanted` leads back to where something is left."""

    step_wanted = Signal(int)
    ready = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.title = self.tr("Sign")
        self._place = Slot("mission_summary")
        self.remarks = WritingText("mission_remarks")
        hint = self.tr(
            "Keys of the office, a car, meetings… No names: everybody here can read it."
        )
        about = labelled(self.tr("A word for whoever comes"), self.remarks, hint)
        self.remarks.textChanged.connect(self._on_remarks)
        side = card(about, ..., gap=10)
        body = Columns((self._place, 3, 380), (side, 2, 320), gap=16)
        self.lay_out("", scroll(vbox(body, ..., gap=0)))

    def enter(self, plan: Plan) -> None:
        """Say what will be handed over, and what is missing."""
        super().enter(plan)
        self.remarks.blockSignals(True)
        self.remarks.setPlainText(plan.remarks)
        self.remarks.blockSignals(False)
        left = unfinished(self.session, plan)
        self.set_lead(
            self.tr("Something is left to decide.")
            if left.kinds
            else self.tr("This is what you hand over. Your signature closes it.")
        )
        rows = [*self._missing(left), *self._facts()]
        head = label(self.tr("In short"), "heading")
        self._place.put(card(head, *rows, ..., gap=10))
        self.ready.emit(not left.kinds)

    def _missing(self, left: Unfinished) -> list[Item]:
        found: list[tuple[int, str]] = []
        if left.reason:
            found.append((0, self.tr("Say why you sign in their place.")))
        if left.successor:
            found.append((0, self.tr("Choose who takes over.")))
        elif left.unowned:
            words = self.tr("%n case(s) have nobody yet.", "", len(left.unowned))
            found.append((1, words))
        if left.without_note:
            words = self.tr("%n case(s) have no note.", "", len(left.without_note))
            found.append((2, words))
        if left.unreadable:
            words = self.tr(
                "%n thing(s) to do could not be opened by who gets them.",
                "",
                len(left.unreadable),
            )
            found.append((3, words))
        if left.drafts:
            words = self.tr("%n draft(s) are not finished.", "", left.drafts)
            found.append((4, words))
        return [self._problem(step, words) for step, words in found]

    def _problem(self, step: int, words: str) -> QWidget:
        go = button(self.tr("Go there"), "link", compact=True)
        go.setObjectName(f"mission_left_{step}")
        go.setAccessibleName(f"{go.text()}: {words}")
        go.clicked.connect(partial(self.step_wanted.emit, step))
        sign = glyph_text(
            "circle-alert", words, "body", colour="danger", ink="danger", wrap=True
        )
        return plain(hbox((sign, 1), go, gap=8))

    def _facts(self) -> list[Item]:
        plan, session = self.plan, self.session
        names = {row.account_id: row.name for row in people(session)}
        load = caseload(session, plan.leaver)
        ids = [row.case_id for row in load.rows]
        facts: list[str] = []
        for account in plan.successors():
            count = sum(plan.owner(case) == account for case in ids)
            if count and account in names:
                words = self.tr("%n case(s) for {name}", "", count)
                facts.append(words.format(name=i18n.iso(names[account])))
        if ids:
            count = len(noted(session, ids))
            words = self.tr("%n handover note(s)", "", count)
            facts.append(words)
        count = len(dues(session, plan.leaver, ids))
        facts.append(self.tr("%n thing(s) to do or to watch", "", count))
        if plan.given:
            facts.append(self.tr("%n of them given by name", "", len(plan.given)))
        if plan.let_go:
            facts.append(self.tr("%n draft(s) let go", "", plan.let_go))
        facts += self._keys(names)
        facts += self._unseen()
        day = plan.leaves_on or session.today
        facts.append(self.tr("last day: {day}").format(day=i18n.long_date(day)))
        return [
            glyph_text("check", words, "body", ink="", wrap=True) for words in facts
        ]

    def _keys(self, names: dict[str, str]) -> list[str]:
        found = []
        for account in self.plan.successors():
            keys = keys_to_give(self.session, account)
            if keys and account in names:
                words = self.tr("{name} is given the keys: {keys}")
                said = and_list(names_of(keys))
                found.append(words.format(name=i18n.iso(names[account]), keys=said))
        return found

    def _unseen(self) -> list[str]:
        """Say what who signs in somebody's place cannot look into."""
        held = self.session.compartments
        closed = [key for key in labels.compartments() if key not in held]
        if self.plan.leaver == self.session.me or not closed:
            return []
        words = self.tr("you cannot look into {keys}: the record says so")
        return [words.format(keys=and_list(names_of(closed)))]

    def _on_remarks(self) -> None:
        self.plan.remarks = self.remarks.toPlainText()
        self.decided.emit()
