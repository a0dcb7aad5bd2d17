# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""First step: who takes over, from when, and why somebody else signs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.mission.caseload import may_act_for, successors
from app.mission.plan import Plan
from app.rows import AccountRow
from app.session import Session
from ui import i18n
from ui.pages.mission.step import MissionStep
from ui.pages.mission.words import Says, place_of, role_of
from ui.tokens import px
from ui.widgets.buttons import Segments, button
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.labels import label
from ui.widgets.layout import card, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.writing import DayField, WritingText

NOW, LATER = "now", "later"


class WhoStep(MissionStep):
    """One person for everything; the next step can make exceptions."""

    account_wanted = Signal()  # the page of a new account

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.title = self.tr("Who")
        self._says = Says(self)
        self._place = Slot("mission_people")
        self.reason = WritingText("mission_reason")
        self.reason.setFixedHeight(px(76))
        self.reason.setMinimumHeight(px(76))
        self._reason = labelled(
            self.tr("Why you sign in their place"),
            self.reason,
            self.tr("It stays in the record: everybody here can read it."),
            required=True,
        )
        self.reason.textChanged.connect(self._on_reason)
        self.day = DayField("mission_day", i18n.today())
        self.day.setAccessibleName(self.tr("Last day"))
        self.day.dateChanged.connect(self._on_day)
        self.when = Segments(
            (NOW, self.tr("Today")), (LATER, self.tr("On a later day"))
        )
        self.when.setObjectName("mission_when")
        self.when.chosen.connect(self._on_when)
        hint = self.tr(
            "The account is removed then. Until then it opens what it opens today."
        )
        last = card(
            label(self.tr("Last day"), "heading"),
            plain(hbox(self.when, ...)),
            plain(hbox(self.day, ...)),
            label(hint, "small", "2", wrap=True),
            gap=10,
        )
        why = plain(vbox(last, self._reason, ..., gap=16))
        body = Columns((self._place, 3, 380), (why, 2, 320), gap=16)
        self.lay_out(self.tr("Choose who takes over."), scroll(vbox(body, ..., gap=0)))

    def enter(self, plan: Plan) -> None:
        """Show who could take over."""
        super().enter(plan)
        own = plan.leaver == self.session.me
        self._reason.setVisible(not own)
        self.set_lead(
            self.tr("Choose who takes over your cases. You can make exceptions next.")
            if own
            else self.tr("Choose who takes over. You can make exceptions next.")
        )
        self.reason.blockSignals(True)
        self.reason.setPlainText(plan.reason)
        self.reason.blockSignals(False)
        later = plan.leaves_on is not None and plan.leaves_on > self.session.today
        self.when.set_current(LATER if later else NOW)
        self.day.setVisible(later)
        self.day.blockSignals(True)
        self.day.set_day(plan.leaves_on or self.session.today)
        self.day.blockSignals(False)
        self._show_people()

    def _show_people(self) -> None:
        rows = successors(self.session, self.plan.leaver)
        if not rows:
            self._place.put(self._nobody())
            return
        group = QButtonGroup(self)
        pieces = [self._person(row) for row in rows]
        for piece in pieces:
            group.addButton(piece)
        more = self._new_account()
        head = label(self.tr("Who takes over"), "heading")
        self._place.put(card(head, *pieces, more, gap=6))

    def _person(self, row: AccountRow) -> ChoiceRow:
        initials = "".join(part[0] for part in row.name.split()[:2]).upper()
        detail = f"{role_of(row)} · {self._says.keys(self.session, row)}"
        piece = ChoiceRow(
            row.name, detail, person=initials, compartment=place_of(row), edged=True
        )
        piece.setToolTip(detail)
        piece.setCheckable(True)
        piece.setObjectName(f"successor_{row.account_id[:12]}")
        piece.setChecked(row.account_id == self.plan.successor)
        piece.clicked.connect(
            lambda _on=False, account=row.account_id: self._on_person(account)
        )
        return piece

    def _nobody(self) -> QWidget:
        sentence = self.tr("Nobody else here can take cases over.")
        if may_act_for(self.session):
            hint = self.tr("Let the person who comes sit here and make their account.")
        else:
            hint = self.tr("A coordinator adds the account of the person who comes.")
        made = EmptyState("users", sentence, hint)
        return card(made, self._new_account(), gap=6)

    def _new_account(self) -> QWidget | None:
        """A way to add somebody, for who looks after the accounts."""
        if not may_act_for(self.session):
            return None
        words = self.tr("Add an account…")
        add = button(words, "link", "user-plus", name="mission_new_account")
        add.clicked.connect(self.account_wanted)
        return plain(hbox(add, ...))

    def _on_person(self, account_id: str) -> None:
        self.plan.successor = account_id
        self.decided.emit()

    def _on_when(self, key: str) -> None:
        self.day.setVisible(key == LATER)
        self.plan.leaves_on = self.day.day() if key == LATER else None
        self.decided.emit()

    def _on_day(self) -> None:
        self.plan.leaves_on = self.day.day()
        self.decided.emit()

    def _on_reason(self) -> None:
        self.plan.reason = self.reason.toPlainText()
        self.decided.emit()
