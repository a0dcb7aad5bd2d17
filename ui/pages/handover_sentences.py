# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of a handover: what the button will do, what follows, what was done."""

from PySide6.QtCore import QObject

from app.handover.compose import CUSTODY
from ui import i18n
from ui.pages.handover_choice import UPDATE, Chosen

_LONGEST = 32  # letters of a name on a button


class Sentences(QObject):
    """A QObject: lupdate finds plurals in `self.tr` only."""

    def missing(self, chosen: Chosen) -> str:
        """Say what is to be chosen next."""
        if not chosen.contacts:
            return self.tr("Choose who the cases go to.")
        return self.tr("Choose the cases that go.")

    def button(self, chosen: Chosen) -> str:
        """Repeat what is chosen."""
        count, holder = chosen.cases, chosen.holder
        if not chosen.ready:
            return self.tr("Hand over")
        if holder is not None:
            words = self.tr("Hand over %n cases to {name}, custody included", "", count)
            words = words.format(name=_short(holder.name))
            more = len(chosen.others)
            if more:
                copies = self.tr("{words}, a copy to %n others", "", more)
                words = copies.format(words=words)
            return words
        name = _short(chosen.contacts[0].name)
        if chosen.how.mode == UPDATE:
            return self.tr("Send what is new to {name}").format(name=name)
        more = len(chosen.contacts) - 1
        if more:
            name = self.tr("{name} and %n others", "", more).format(name=name)
        words = self.tr("Send a copy of %n cases to {name}", "", count)
        return words.format(name=name)

    def next(self, chosen: Chosen, *, folder: bool) -> str:
        """Say what happens when the button is pressed."""
        first = self.tr(
            "Nothing leaves yet: one encrypted file is written to the folder you choose."
        )
        if folder:
            first = self.tr(
                "Nothing leaves yet: one encrypted file is written to the exchange"
                " folder."
            )
        if chosen.how.mode == CUSTODY:
            last = self.tr("You keep your cases read-only until the receipt.")
            if chosen.bare:
                bare = self.tr("%n go without a summary.", "", chosen.bare)
                last = f"{last} {bare}"
        else:
            last = self.tr("You keep your cases and go on answering for them.")
        return f"{first} {last}"

    def done(self, chosen: Chosen, file: str) -> str:
        """Say what was written, and what to do next."""
        words = self.tr(
            "%n cases are in {file}, encrypted for {names}. Carry it as you like:"
            " nobody else can open it.",
            "",
            chosen.cases,
        )
        names = i18n.joined(*(i18n.iso(row.name) for row in chosen.contacts))
        said = words.format(file=i18n.ltr(file), names=names)
        holder = chosen.holder
        if holder is not None:
            after = self.tr(
                "Your cases are read-only until the receipt of {name} comes back; read"
                " it under “Sent and received”."
            ).format(name=i18n.iso(holder.name))
        else:
            after = self.tr(
                "A receipt comes back; read it under “Sent and received”, and next time"
                " you can send only what is new."
            )
        return f"{said} {after}"


def _short(name: str) -> str:
    return i18n.iso(name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…")
