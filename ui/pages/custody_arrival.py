# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a bundle that was read asks of whoever opens it: in sentences."""

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.handover.arrival import Accepted, Arrival
from ui import i18n
from ui.pages.wording import names_of


class Line(NamedTuple):
    """A banner: its kind, a first sentence or "", and the words."""

    kind: str
    strong: str
    words: str


class ArrivalWords(QObject):
    """Sentences about custody, doubts, erasures, what was withheld, what was added."""

    def custody(self, arrival: Arrival, custodian: str) -> Line:
        """Say who answers for the cases once it is opened; `custodian` is a name."""
        cases, name = len(arrival.cases), i18n.iso(arrival.sender.name)
        if arrival.to_me:
            strong = self.tr("With this you answer for %n case(s).", "", cases)
            words = self.tr(
                "{name} hands them over to you, and keeps them read-only until your"
                " receipt is there. Refuse where you cannot take them on."
            )
            return Line("info", strong, words.format(name=name))
        strong = self.tr("You get a copy of %n case(s).", "", cases)
        if arrival.letter.custodian:
            words = self.tr("{other} is to take them over; you can read them.")
            other = i18n.iso(custodian) or self.tr("Somebody you do not know")
            return Line("info", strong, words.format(other=other))
        words = self.tr("{name} goes on answering for them.")
        return Line("info", strong, words.format(name=name))

    def doubts(self, arrival: Arrival) -> list[Line]:
        """Say what to look at before it is taken in."""
        name = i18n.iso(arrival.sender.name)
        found = []
        if arrival.opened_before:
            words = self.tr(
                "Adding it again changes nothing, and gives the same receipt."
            )
            found.append(
                Line("info", self.tr("You opened this bundle already."), words)
            )
        elif arrival.refused_before:
            words = self.tr(
                "If {name} has read your answer, they hold the cases again: ask them"
                " before you take it in after all."
            )
            found.append(Line("warn", self.tr("You refused this bundle."), words))
        if not arrival.verified:
            words = self.tr(
                "The signature is the one on the card of {name}, but nobody has"
                " compared the digits of that card yet."
            )
            found.append(Line("warn", "", words))
        if arrival.gap:
            words = self.tr(
                "It holds what is new since a bundle that was never opened here. Ask"
                " {name} for that one too."
            )
            found.append(
                Line("warn", self.tr("Something before it is missing."), words)
            )
        if arrival.older_sender:
            words = self.tr(
                "The case file of {name} seems to have been put back to an older day:"
                " something newer may be missing in it. Ask them."
            )
            found.append(Line("warn", "", words))
        return [Line(kind, a, b.format(name=name)) for kind, a, b in found]

    def notes(self, arrival: Arrival) -> list[tuple[str, str]]:
        """Return (sign, words) of what else happens once it is taken in."""
        found, name = [], i18n.iso(arrival.sender.name)
        if arrival.known_cases:
            words = self.tr(
                "%n of these cases you have already: what is new is added to them.",
                "",
                arrival.known_cases,
            )
            found.append(("folder", words))
        if arrival.letter.erased:
            words = self.tr(
                "%n case(s) will be erased here too, as {name} asks, where their role"
                " may ask it.",
                "",
                arrival.letter.erased,
            )
            found.append(("trash-2", words.format(name=name)))
        return found

    def withheld(self, arrival: Arrival) -> list[str]:
        """Say once for each reason what did not come."""
        counts: Counter[str] = Counter()
        keys: dict[str, set[str]] = {}
        for _code, compartment, count, reason in arrival.withheld:
            counts[reason] += count
            keys.setdefault(reason, set()).add(compartment)
        said = []
        for reason, count in counts.items():
            names = i18n.joined(*names_of(keys[reason]))
            said.append(self._reason(reason, count).format(names=names))
        return said

    def _reason(self, reason: str, count: int) -> str:
        match reason:
            case "role":
                return self.tr(
                    "%n entries stay with the sender because your role may not read"
                    " them: {names}.",
                    "",
                    count,
                )
            case "no_key":
                return self.tr(
                    "%n entries could not be sent because the sender cannot open them:"
                    " {names}.",
                    "",
                    count,
                )
            case "consent":
                return self.tr(
                    "%n entries stay because the person did not agree to sending them:"
                    " {names}.",
                    "",
                    count,
                )
            case "discreet":
                return self.tr(
                    "%n discreet entries stay with the sender: {names}.", "", count
                )
            case "named":
                return self.tr(
                    "%n entries stay because they are for named people only: {names}.",
                    "",
                    count,
                )
        return self.tr(
            "%n entries stay because the sender left them out: {names}.", "", count
        )

    # -- afterwards ----------------------------------------------------------
    def result(self, done: Accepted, *, custody: bool) -> str:
        """Say what was added, once it was."""
        if not (done.new_cases or done.new_versions or done.new_files):
            if done.erased or done.not_erased:
                return self.tr("Nothing was added.")
            return self.tr("You opened this bundle already: nothing changed.")
        cases = self.tr("%n new case(s)", "", done.new_cases)
        entries = self.tr("%n entries", "", done.new_entries)
        words = self.tr("Added: {cases}, {entries}.")
        if custody:
            words = self.tr("Added: {cases}, {entries}. You answer for them now.")
        if not done.new_cases:
            words = self.tr("Added to cases you had already: {entries}.")
            if not done.new_entries:
                versions = self.tr("%n newer versions", "", done.new_versions)
                words = self.tr("Added to entries you had already: {versions}.")
                return words.format(versions=versions)
        return words.format(cases=cases, entries=entries)

    def erasures(self, done: Accepted) -> list[str]:
        """Say what was erased as the sender asked, and what was not."""
        said = []
        if done.erased:
            said.append(
                self.tr("%n case(s) erased here too, as they asked.", "", done.erased)
            )
        if done.not_erased:
            said.append(
                self.tr(
                    "%n case(s) not erased: it is not theirs to ask.",
                    "",
                    done.not_erased,
                )
            )
        return said
