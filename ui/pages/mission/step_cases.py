# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Second step: the caseload, all to one person or case by case."""

from PySide6.QtWidgets import QWidget

from app.mission.caseload import Caseload, caseload, successors
from app.mission.plan import Plan
from app.rows import AccountRow, CaseRow
from app.session import Session
from ui import i18n
from ui.pages.mission.step import MissionStep
from ui.pages.mission.words import MOST, Says, chooser, person_lines
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.layout import Item, card, hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tags import Risk


class CasesStep(MissionStep):
    """Each case has its next owner beside it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.title = self.tr("Cases")
        self._says = Says(self)
        self._place = Slot("mission_cases")
        self._shown = MOST
        self._load = Caseload()
        self.lay_out("", scroll(vbox(self._place, ..., gap=0)))

    def enter(self, plan: Plan) -> None:
        """Read the caseload."""
        super().enter(plan)
        self._load = caseload(self.session, plan.leaver)
        self._show()

    def _show(self) -> None:
        rows, people = self._load.rows, successors(self.session, self.plan.leaver)
        words = self.tr("%n open case(s) to hand over.", "", len(rows))
        if self._load.elsewhere:
            more = self.tr(
                "%n more are on their way to another case file: they stay so.",
                "",
                self._load.elsewhere,
            )
            words = f"{words} {more}"
        self.set_lead(words)
        if not rows:
            text = self.tr("No open case is followed by this person.")
            hint = self.tr("What is to be done in others’ cases comes next.")
            self._place.put(card(EmptyState("folder", text, hint)))
            return
        lines: list[Item] = []
        for row in rows[: self._shown]:
            line = self._line(row, people)
            lines += [hair(), line] if lines else [line]
        left = len(rows) - self._shown
        if left > 0:
            more_words = self.tr("Show %n more", "", min(left, MOST))
            more_button = button(more_words, "link", name="mission_more_cases")
            more_button.clicked.connect(self._on_more)
            lines += [hair(), plain(hbox(more_button, ..., margins=(16, 6, 16, 6)))]
        self._place.put(card(*lines, gap=0, margins=(1, 4, 1, 4)))

    def _line(self, row: CaseRow, people: list[AccountRow]) -> QWidget:
        options = [("", self._first(people))]
        options += [
            (person.account_id, i18n.iso(person.name))
            for person in people
            if person.account_id != self.plan.successor
        ]
        spoken = self.tr("Who follows {case} next").format(case=i18n.ltr(row.code))
        box = chooser(f"owner_{row.case_id[:12]}", spoken, options)
        at = box.findData(self.plan.owners.get(row.case_id, ""))
        box.setCurrentIndex(max(0, at))
        box.currentIndexChanged.connect(
            lambda _at, case=row.case_id, box=box: self._on_owner(
                case, box.currentData()
            )
        )
        box.setFixedWidth(px(220))
        risk = plain(hbox(Risk(row.risk), ...))
        risk.setFixedWidth(px(120))
        line = hbox((person_lines(row), 1), risk, box, gap=12)
        line.setContentsMargins(16, 7, 16, 7)
        return plain(line)

    def _first(self, people: list[AccountRow]) -> str:
        named = {person.account_id: person.name for person in people}
        return i18n.iso(named.get(self.plan.successor, "")) or self._says.nobody()

    def _on_owner(self, case_id: str, account_id: str) -> None:
        self.plan.owners.pop(case_id, None)
        if account_id:
            self.plan.owners[case_id] = account_id
        self.decided.emit()

    def _on_more(self) -> None:
        self._shown += MOST
        self._show()
