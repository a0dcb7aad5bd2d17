# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of receipts: what one that came says, why one's own has to go back."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from app.handover.ledger import row_of
from app.handover.statements import (
    ACCEPTED,
    COPIED,
    KNOWN,
    LATE,
    PURGED,
    REFUSED,
    SECOND,
    TAKEN_BACK,
    Taken,
)
from app.people import names
from app.session import Session
from ui import i18n


class Told(NamedTuple):
    """A banner: its kind, a first sentence, and what it means."""

    kind: str
    strong: str
    text: str


def direction_of(taken: Taken) -> str:
    """Return on which side of the ledger its bundle stands."""
    return "received" if taken.statement.kind == PURGED else "sent"


class ReceiptWords(QObject):
    """Sentences for every kind and outcome."""

    # -- one that was read ---------------------------------------------------
    def of(self, session: Session, taken: Taken) -> Told:
        """Say what a receipt tells, with its author's name."""
        statement = taken.statement
        row = row_of(session, statement.bundle_id, direction_of(taken))
        who = names(session).get(statement.by, "") or (row.who if row else "")
        return self.taken(taken, who, row.mode if row else "copy")

    def taken(self, taken: Taken, who: str, mode: str) -> Told:
        """Say what a receipt tells; `mode` is the bundle's, copy or custody."""
        name = i18n.iso(who) if who else self.tr("The other side")
        if taken.outcome == KNOWN:
            return Told(
                "info",
                self.tr("You have read this receipt already."),
                self.tr("Nothing was changed."),
            )
        match taken.statement.kind:
            case "accepted":
                told = self._accepted(taken)
            case "copied":
                told = self._copied(taken)
            case "refused":
                told = self._refused(taken, mode)
            case _:
                told = self._purged(taken)
        text = told.text.format(name=name)
        if taken.statement.why:
            words = self.tr("They write: “{why}”")
            text = f"{text} {words.format(why=i18n.iso(taken.statement.why))}"
        return Told(told.kind, told.strong.format(name=name), text)

    def _accepted(self, taken: Taken) -> Told:
        if taken.outcome == SECOND:
            return Told(
                "warn",
                self.tr("{name} opened this bundle on two computers."),
                self.tr(
                    "The first receipt counts, so nothing was changed. Tell {name}: the"
                    " cases should be worked on in one place only."
                ),
            )
        if taken.outcome == TAKEN_BACK:
            return Told(
                "warn",
                self.tr("{name} took over cases that you had taken back."),
                self.tr(
                    "Both of you claim them now. Speak to {name}, then say here who"
                    " answers for them. Nothing is lost meanwhile."
                ),
            )
        strong = self.tr(
            "{name} answers for %n case(s) now.", "", taken.statement.cases
        )
        if taken.outcome == LATE:
            return Told(
                "ok",
                strong,
                self.tr(
                    "The bundle was opened after its last day; the receipt counts all"
                    " the same. You can remove your cases from here."
                ),
            )
        return Told(
            "ok",
            strong,
            self.tr("You can remove them from this case file, when you are ready."),
        )

    def _copied(self, taken: Taken) -> Told:
        if taken.outcome == SECOND:
            return Told(
                "info",
                self.tr("{name} opened this copy on two computers."),
                self.tr("The first receipt counts; nothing was changed."),
            )
        cases = taken.statement.cases
        strong = self.tr("{name} has the copy of %n case(s).", "", cases)
        if taken.outcome == LATE:
            late = self.tr(
                "It was opened after its last day; the receipt counts all the same."
            )
            return Told("ok", strong, late)
        return Told(
            "ok",
            strong,
            self.tr("You answer for them as before, and can send updates."),
        )

    def _refused(self, taken: Taken, mode: str) -> Told:
        strong = self.tr("{name} refused the bundle.")
        if mode == "copy":
            means = self.tr("Nothing of it was taken in there.")
        elif taken.cases:
            means = self.tr("You hold %n case(s) again and can write.", "", taken.cases)
        else:
            means = self.tr("The cases stay as they are here.")
        return Told("warn", strong, means)

    def _purged(self, taken: Taken) -> Told:
        return Told(
            "ok",
            self.tr(
                "{name} removed their copy of %n case(s).", "", taken.statement.cases
            ),
            self.tr("That is what your receipt allowed. You answer for them."),
        )

    # -- one's own -----------------------------------------------------------
    def title(self, kind: str) -> str:
        """Name one's own statement."""
        match kind:
            case "refused":
                return self.tr("Your answer")
            case "purged":
                return self.tr("Your statement")
        return self.tr("Your receipt")

    def why(self, kind: str, who: str) -> str:
        """Say why it has to reach the other side."""
        name = i18n.iso(who) if who else self.tr("the sender")
        words = {
            ACCEPTED: self.tr(
                "Give it to {name}. Until they have it, they keep the cases read-only,"
                " and cannot remove them."
            ),
            COPIED: self.tr(
                "Give it to {name}. With it they know what you have, and can send you"
                " only what is new later."
            ),
            REFUSED: self.tr(
                "Give it to {name}. Until they have it, they wait for you, and the cases"
                " stay read-only on their side."
            ),
            PURGED: self.tr(
                "Give it to {name}. It tells them that their cases are no longer here."
            ),
        }
        return words[kind].format(name=name)

    def how(self, *, code: bool) -> str:
        """Say how it travels; `code` where there is a QR code of it."""
        if code:
            return self.tr(
                "It names no person and is not secret: send the file as you like, or let"
                " them photograph the code. It can be given again at any time, always"
                " the same."
            )
        return self.tr(
            "It names no person and is not secret: send the file as you like. It can be"
            " given again at any time, always the same."
        )
