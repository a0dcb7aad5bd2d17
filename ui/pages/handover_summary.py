# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three cards over a handover: to whom, which cases, how."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Signal

from app.handover.compose import CUSTODY
from app.rows import CaseRow, ContactRow
from ui import i18n
from ui.models.people import ContactModel
from ui.pages.handover_choice import UPDATE, HowChoice
from ui.pages.handover_steps import StepCard
from ui.purposes import purpose_word
from ui.widgets.columns import Columns
from ui.widgets.tags import Avatar

_SHARES = {"who": (8, 300), "which": (7, 250), "how": (7, 250)}
# From the state one has to be careful with to the one that is fine.
_ORDER = ("revoked", "expired", "unverified", "verified")
_NAMED = 2  # cases named on the second card; the others are counted


class Summary(Columns):
    """`asked` tells the step whose card was clicked: who, which or how."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=12)
        self._cards = {
            "who": StepCard(1, self.tr("To whom"), "step_who"),
            "which": StepCard(2, self.tr("Which cases"), "step_which"),
            "how": StepCard(3, self.tr("How"), "step_how"),
        }
        for key, (stretch, least) in _SHARES.items():
            self.add(self._cards[key], stretch, least)
        self._people = ContactModel(self)
        for key, step in self._cards.items():
            step.change.connect(lambda key=key: self.asked.emit(key))

    def card(self, key: str) -> StepCard:
        """Return one of the cards."""
        return self._cards[key]

    def set_active(self, key: str) -> None:
        """Show which step is being chosen."""
        for each, step in self._cards.items():
            step.set_active(active=each == key)

    def show_choices(
        self, contacts: Sequence[ContactRow], cases: Sequence[CaseRow], how: HowChoice
    ) -> None:
        """Say what is chosen so far."""
        self._show_contacts(contacts)
        count = len(cases)
        strong = self.tr("%n case(s) chosen", "", count)
        if not count:
            strong = self.tr("No case chosen yet")
        self._cards["which"].show_choice(strong, self._named(cases), self.tr("Choose…"))
        words = self.tr("A copy, until {day}")
        if how.mode == CUSTODY:
            words = self.tr("With custody, until {day}")
        elif how.mode == UPDATE:
            words = self.tr("What is new, until {day}")
        last = i18n.short_date(i18n.today() + timedelta(days=how.days))
        purpose = self.tr("purpose: {purpose}").format(
            purpose=purpose_word(how.purpose)
        )
        parts = [purpose]
        if how.compartments is not None:
            parts.append(self.tr("not everything you hold"))
        self._cards["how"].show_choice(
            words.format(day=last), " · ".join(parts), self.tr("Change")
        )

    def _show_contacts(self, contacts: Sequence[ContactRow]) -> None:
        who = self._cards["who"]
        if not contacts:
            who.show_choice(self.tr("Nobody chosen yet"), "", self.tr("Choose…"))
            return
        # Of several, the one to be careful with is the one whose state is told.
        first = min(contacts, key=lambda row: _ORDER.index(row.state))
        names = i18n.joined(*(i18n.iso(row.name) for row in contacts))
        sign = Avatar(contacts[0].name, ContactModel.compartment(contacts[0]), 36)
        state = self._people.state(first)
        if len(contacts) > 1:
            alike = all(row.state == first.state for row in contacts)
            words = self.tr("%n contacts", "", len(contacts))
            said = state if alike else f"{i18n.iso(first.name)}: {state}"
            if alike and first.state == "verified":
                said = self.tr("all verified")
            state = f"{words} · {said}"
        mark = ContactModel.mark(first)
        who.show_choice(names, state, self.tr("Change"), sign=sign, mark=mark)

    def _named(self, cases: Sequence[CaseRow]) -> str:
        named = [i18n.iso(row.name or row.code) for row in cases[:_NAMED]]
        more = len(cases) - len(named)
        text = self.tr(", ").join(named)
        if not more:
            return text
        return self.tr("{names} and %n more", "", more).format(names=text)
