# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked on a contact's card: how it was compared, why not, until which day."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject

from app.handover.contacts import DIGITS, IN_PERSON, WORDS
from ui import i18n
from ui.pages.ask_here import AskHere
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.choosing import QuietCombo
from ui.widgets.fields import field, labelled
from ui.widgets.layout import hbox, plain
from ui.widgets.writing import DayField

_USUAL = timedelta(days=90)


class CardQuestions(QObject):
    """Makes the questions; each calls back with what was answered."""

    def match(self, compared: str, then: Callable[[str], object]) -> AskHere:
        """Ask how both compared; `then` hears "digits", "words" or "in_person"."""
        how = QuietCombo(
            (
                (DIGITS, self.tr("By voice: the digits")),
                (WORDS, self.tr("By voice: the words")),
                (IN_PERSON, self.tr("Face to face")),
            ),
            "match_how",
        )
        how.set_code(compared)
        asked = AskHere(
            "match",
            self.tr("All of it was the same on both screens."),
            self.tr("They match"),
            labelled(self.tr("How did you compare?"), how),
            icon="badge-check",
        )
        asked.confirmed.connect(lambda: then(how.code()))
        return asked

    def mismatch(self, name: str, then: Callable[[str], object]) -> AskHere:
        """Say what it means, and offer to revoke; `then` hears the reason."""
        said = self.tr(
            "This card is not the one on the screen of {name}. Somebody may have"
            " changed it on its way, or made it. Send nothing to it, and ask for the"
            " card again by another way."
        )
        reason = self.tr("The digits or words do not match.")
        return self._revoking(
            "mismatch", said.format(name=i18n.iso(name)), reason, then
        )

    def revoke(self, name: str, then: Callable[[str], object]) -> AskHere:
        """Ask why a contact is trusted no more; `then` hears the reason."""
        said = self.tr(
            "Nothing can be sent to {name} any more, and their bundles are refused,"
            " until somebody compares the digits or words anew."
        )
        return self._revoking("revoke", said.format(name=i18n.iso(name)), "", then)

    def _revoking(
        self, name: str, said: str, reason: str, then: Callable[[str], object]
    ) -> AskHere:
        why = field(reason, name="revoke_why")
        asked = AskHere(
            name,
            said,
            self.tr("Revoke this contact"),
            labelled(self.tr("Why, in a few words"), why, required=True),
            icon="circle-x",
        )
        asked.confirmed.connect(lambda: then(why.text()))
        return asked

    def not_theirs(self, name: str, then: Callable[[], object]) -> AskHere:
        """Say what it means that a card which is not kept yet does not match."""
        said = self.tr(
            "This card is not the one on the screen of {name}. Somebody may have"
            " changed it on its way, or made it. Do not keep it, and ask for the card"
            " again by another way."
        )
        asked = AskHere(
            "mismatch",
            said.format(name=i18n.iso(name)),
            self.tr("Do not keep it"),
            icon="circle-x",
        )
        asked.confirmed.connect(then)
        return asked

    def last_day(
        self, now: date | None, then: Callable[[date | None], object]
    ) -> AskHere:
        """Ask for the last day of one's mission; `then` hears None for no end."""
        day = DayField("end_day", now or i18n.today() + _USUAL)
        when = labelled(self.tr("Last day of your mission"), day)
        when.setMaximumWidth(px(220))
        none = button(self.tr("No last day"), "link", compact=True, name="clear_end")
        none.clicked.connect(lambda: then(None))
        asked = AskHere(
            "end",
            self.tr(
                "Your card will say so. Who has it is warned after that day, and takes"
                " nothing in that you send later."
            ),
            self.tr("Write it on my card"),
            when,
            plain(hbox(none, ...)) if now else None,
        )
        asked.confirmed.connect(lambda: then(day.day()))
        return asked
