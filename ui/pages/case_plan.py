# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan tab of a case: what is open, the referrals, action plans and services."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.commands.referrals import FORM as REFERRAL
from app.custody import is_writable
from app.queries import agenda, entries
from app.queries.agenda import DueItem
from app.queries.entries import Stored
from app.session import Session
from app.writing import offered
from ui import i18n, labels
from ui.hub import Hub
from ui.pages import referral_words
from ui.pages.due_page import DuePage
from ui.pages.due_rows import DueRow
from ui.pages.own_pages import OWN_PAGES
from ui.pages.referral_moves import ReferralMoves
from ui.tasks import TaskRunner
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, card, hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tags import Pill, state_pill

PLAN, SERVICE, TASK = "action_plan", "service", "task"


class CasePlan(DuePage):
    """Read anew each time it is shown; a question that is asked stays."""

    write_wanted = Signal(str)  # the form to write
    entry_wanted = Signal(str, str)  # compartment, entry id

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__(session, tasks, hub=hub)
        self.setObjectName("plan")
        self._case = ""
        self._place = Slot()
        self._moves: list[ReferralMoves] = []
        self.setLayout(vbox((self._place, 1), gap=0))

    def set_case(self, case_id: str) -> None:
        """Show a case; while something is asked here, the same case waits."""
        if case_id == self._case and self.is_asking():
            return
        self._case = case_id
        self.refresh()

    def is_asking(self) -> bool:
        """Tell whether a step of a referral is being written."""
        return any(moves.slot.is_asking() for moves in self._moves)

    def open_item(self, item: DueItem) -> None:
        """Show where a thing was written: here, unless it has a page of its own."""
        if item.form in OWN_PAGES:
            super().open_item(item)
        else:
            self.entry_wanted.emit(item.compartment, item.entry_id)

    def resume(self) -> None:
        """Ask again what was half answered."""
        for moves in self._moves:
            moves.resume()

    def refresh(self) -> None:
        """Read the case again."""
        self._moves = []
        parts: list[Item] = [self._head(), *self._due(), *self._referrals()]
        parts += self._plans()
        if len(parts) == 1:
            title = self.tr("Nothing is planned in this case yet.")
            hint = self.tr("Tasks, referrals, action plans and services appear here.")
            parts.append(card(EmptyState("list-checks", title, hint)))
        self._place.put(scroll(vbox(*parts, ..., gap=12, margins=(0, 4, 0, 12))))

    def _head(self) -> QWidget:
        words = {
            TASK: self.tr("New task"),
            REFERRAL: self.tr("New referral"),
            PLAN: self.tr("New action plan"),
            SERVICE: self.tr("New service"),
        }
        known = {info.id for info in offered(self.session)}
        writable = is_writable(self.session, self._case)
        row = FlowLayout(gap=8, line_gap=6)
        for form, said in words.items():
            if form in known:
                new = button(said, "", "plus", compact=True, name=f"plan_{form}")
                new.clicked.connect(partial(self.write_wanted.emit, form))
                new.setEnabled(writable)
                if not writable:  # the banner over the case says it at length
                    new.setToolTip(self.tr("This case is read-only."))
                row.addWidget(new)
        return plain(row)

    # -- what is open ------------------------------------------------------------
    def _due(self) -> list[Item]:
        rows: list[Item] = []
        for item in agenda.of_case(self.session, self._case):
            # Who it is about is known here: what it was written with is not.
            form = labels.form(self.session.forms.info(item.form))
            here = replace(item, name=form, code="")
            shown = DueRow(self.session, here, team=True)
            shown.opened.connect(self.open_item)
            shown.ticked.connect(self.tick)
            rows += [hair(), shown] if rows else [shown]
        if not rows:
            return []
        held = card(*rows, gap=0, margins=(1, 1, 1, 1))
        return [_title("list-checks", self.tr("To do")), held]

    # -- referrals ---------------------------------------------------------------
    def _referrals(self) -> list[Item]:
        found = entries.entries_of(self.session, self._case, REFERRAL)
        found.sort(key=lambda s: referral_words.is_over(s.answers))
        if not found:
            return []
        return [
            _title("send", self.tr("Referrals")),
            *(self._referral(stored) for stored in found),
        ]

    def _referral(self, stored: Stored) -> QFrame:
        answers = stored.answers
        to = referral_words.recipient(self.session, answers)
        opened = button(
            i18n.iso(to) or self.tr("Nobody named yet"),
            "row",
            name=f"referral_{stored.entry_id[:12]}",
        )
        opened.clicked.connect(
            partial(self.entry_wanted.emit, stored.compartment, stored.entry_id)
        )
        service = labels.code("service_type", str(answers.get("service") or ""))
        purpose = i18n.iso(str(answers.get("purpose") or ""))
        state = referral_words.state_of(answers)
        said = self.tr("since {day}")
        day = i18n.short_date(referral_words.since(stored))
        since = label(said.format(day=day), "small", "2")
        mark = referral_words.state_mark(state)
        about = i18n.joined(opened.text(), service, mark.text(), since.text())
        opened.setAccessibleName(about)
        words = " · ".join(part for part in (service, purpose) if part)
        top = plain(FlowLayout(opened, mark, since, gap=12, line_gap=4))
        rows: list[Item] = [top, label(words, "small", "2", wrap=True)]
        moves = ReferralMoves(self.session, stored)
        moves.consent_wanted.connect(partial(self.write_wanted.emit, "consent"))
        moves.moved.connect(self.hub.case_changed)
        if stored.state == "conflict":
            two = self.tr("Written in two places: open it and make one version first.")
            rows.append(label(two, "small", "warn", wrap=True))
        if not moves.is_empty():
            self._moves.append(moves)
            rows.append(moves)
        return card(*rows, gap=6, margins=(16, 12, 16, 12))

    # -- plans and services --------------------------------------------------------
    def _plans(self) -> list[Item]:
        parts: list[Item] = []
        for form, icon, title, states in (
            (PLAN, "route", self.tr("Action plans"), "plan_status"),
            (SERVICE, "hand-helping", self.tr("Services"), "service_status"),
        ):
            found = entries.entries_of(self.session, self._case, form)
            if not found:
                continue
            rows: list[Item] = []
            for stored in found:
                line = self._line(stored, states)
                rows += [hair(), line] if rows else [line]
            held = card(*rows, gap=0, margins=(1, 1, 1, 1))
            parts += [_title(icon, title), held]
        return parts

    def _line(self, stored: Stored, states: str) -> QWidget:
        answers = stored.answers
        name = str(answers.get("objective") or answers.get("title") or "")
        kind = labels.code("service_type", str(answers.get("type") or ""))
        words = name if not answers.get("type") else i18n.joined(kind, name)
        info = self.session.forms.info(stored.form)
        opened = button(i18n.iso(words) or labels.form(info), "row")
        opened.setObjectName(f"plan_entry_{stored.entry_id[:12]}")
        opened.clicked.connect(
            partial(self.entry_wanted.emit, stored.compartment, stored.entry_id)
        )
        code = str(answers.get("status") or "")
        state = Pill(labels.code(states, code), "plain", "circle-dot") if code else None
        day = i18n.short_date(stored.occurred_on)
        who = label(i18n.joined(day, i18n.iso(stored.author)), "small", "2")
        marks = [part for part in (state, state_pill(stored.state)) if part is not None]
        row = FlowLayout(opened, *marks, who, gap=12, line_gap=4)
        return plain(vbox(plain(row), margins=(16, 9, 16, 9)))


def _title(icon: str, words: str) -> QWidget:
    head = hbox(Glyph(icon, "text2", 16), label(words, "smallstrong"), ..., gap=8)
    head.setContentsMargins(4, 4, 0, 0)
    return plain(head)
