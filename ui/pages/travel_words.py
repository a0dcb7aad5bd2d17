# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said before travelling: each step's state, what would be lost, what stays."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from app.emptied import Trip
from app.travel import Keyless, Loss, Travel, TravelCase
from ui import i18n, labels
from ui.pages.wording import and_list, or_list

_SHOWN = 6  # cases that are named under a kind


class TravelWords(QObject):
    """Sentences. A QObject: words are translated in `self.tr` only."""

    # -- steps ---------------------------------------------------------------------
    def held(self, count: int) -> str:
        """Say how many cases are still one's own."""
        if not count:
            return self.tr("Every case is handed over.")
        return self.tr(
            "%n case(s) are still yours. Somebody you trust takes them over, custody"
            " included, and can give them back.",
            "",
            count,
        )

    def disputed(self, count: int) -> str:
        """Say that two sides claim cases."""
        return self.tr(
            "%n case(s) are claimed by both sides. Decide that first.", "", count
        )

    def waiting(self, count: int) -> str:
        """Say how many receipts are missing."""
        if not count:
            return self.tr("No receipt is missing.")
        return self.tr(
            "%n case(s) wait for a receipt. Until it is here you cannot know that anybody"
            " has them, and nothing is removed.",
            "",
            count,
        )

    def on_its_way(self, cases: list[TravelCase]) -> tuple[str, str]:
        """Say to whom some cases go, and since when."""
        first = cases[0]
        count = self.tr("%n case(s) to {name}", "", len(cases))
        strong = count.format(name=i18n.iso(first.who))
        words = self.tr("since {day}, opens until {until}")
        if first.until and _day(first.until) < i18n.today():
            words = self.tr("since {day}; the bundle opens no more since {until}")
        until = i18n.long_date(_day(first.until)) if first.until else ""
        quiet = words.format(day=i18n.long_date(_day(first.on)), until=until)
        return strong, quiet

    def colleagues(self, waits: Iterable[Keyless], *, any_: bool) -> str:
        """Say what others have to do."""
        if not any_:
            return self.tr("You hold every key that is in use here.")
        if not list(waits):
            return self.tr("Whoever holds another key has emptied what they open.")
        return self.tr(
            "You cannot look into everything. Who holds the key unlocks this case file,"
            " opens this page, and does the same. Even where no entry is known there may"
            " be one: discreet entries are on no list."
        )

    def keyless(self, each: Keyless) -> tuple[str, str]:
        """Say who holds a key, and of what is known behind it."""
        name = labels.compartment(each.compartment)
        strong = self.tr("{compartment}: {people}").format(
            compartment=name,
            people=or_list([i18n.iso(who) for who in each.who])
            or self.tr("nobody here, only the recovery words"),
        )
        if each.done:
            return strong, self.tr("emptied")
        if not each.entries:
            return strong, self.tr("no entry is known; has to be looked at")
        return strong, self.tr("%n entries", "", each.entries)

    def purging(self, found: Travel) -> str:
        """Say what can be removed, or why nothing can."""
        ready = sum(case.ready for case in found.cases)
        if ready:
            return self.tr(
                "%n case(s) can go: somebody else has them. Their entries, files and"
                " drafts are removed, then what is left is put under new keys, so that"
                " old traces on the disk open with nothing.",
                "",
                ready,
            )
        if found.done:
            return self.tr(
                "What you could open is removed, and what is left is under new keys."
            )
        if found.can_purge:
            return self.tr(
                "No case is here. The last traces go, and what is left is put under"
                " new keys, so that old traces on the disk open with nothing."
            )
        return self.tr("Nothing is removed before its receipt is here.")

    # -- what would be lost ----------------------------------------------------------
    def loss(self, kind: str, count: int) -> str:
        """Say what would be lost, to be ticked."""
        match kind:
            case "later":
                return self.tr(
                    "%n entries written after the bundle, or that did not go with it",
                    "",
                    count,
                )
            case "named":
                return self.tr("%n entries for named people did not go", "", count)
            case "withheld":
                return self.tr("%n entries were kept back from the bundle", "", count)
            case "unsent":
                return self.tr(
                    "%n entries written here in a copy: who holds the case may never"
                    " have got them",
                    "",
                    count,
                )
            case "drafts":
                return self.tr("%n texts begun and never saved, by anybody", "", count)
            case "records":
                return self.tr(
                    "%n records of ends of missions: print them first", "", count
                )
        return self.tr("%n extracts on their way to a colleague", "", count)

    def where(self, losses: list[Loss], cases: dict[str, TravelCase]) -> str:
        """Name the cases and professions of what would be lost, the first of them."""
        found: dict[str, list[str]] = {}
        for each in sorted(losses, key=lambda loss: (loss.case_id, loss.compartment)):
            if each.case_id:
                name = labels.compartment(each.compartment)
                word = f"{name} {i18n.number(each.count)}"
                found.setdefault(each.case_id, []).append(word)
        shown = [
            f"{i18n.ltr(cases[case].code)}: {i18n.joined(*words)}"
            for case, words in list(found.items())[:_SHOWN]
            if case in cases
        ]
        more = len(found) - len(shown)
        if more > 0:
            shown.append(self.tr("and %n more case(s)", "", more))
        return "\n".join(shown)

    # -- at the end --------------------------------------------------------------------
    def verdict(self, found: Travel) -> tuple[str, str]:
        """Say in large words what is so, and what that means."""
        if found.holds_nothing:
            return (
                self.tr("This case file holds nothing."),
                self.tr(
                    "No person, no case, no note, no file, no draft. You can be asked"
                    " for your passphrase: you can give it, and show this page."
                ),
            )
        return (
            self.tr("You can open nothing of any case here any more."),
            self.tr(
                "That is not yet the whole case file: a colleague has to look at what"
                " only they can open. Until then, do not say that it is empty."
            ),
        )

    def stays(self, found: Travel) -> list[tuple[str, str]]:
        """Say what remains, each with its sign."""
        contacts = self.tr("%n contact(s)", "", found.contacts)
        people = self.tr("Who works here, and whom you know: {contacts}.")
        return [
            ("users", people.format(contacts=contacts)),
            (
                "arrow-right-left",
                self.tr(
                    "That bundles went and came, between whom and when, with how many"
                    " cases and entries, but no code; and the words of those who refused"
                    " a bundle or took a case back."
                ),
            ),
            (
                "list",
                self.tr(
                    "The journal: who did what and when. Of a case it only has a number"
                    " that says nothing."
                ),
            ),
            (
                "copy",
                self.tr("Whoever had a copy keeps it, and so do other laptops."),
            ),
            (
                "hard-drive",
                self.tr(
                    "Backups made before, and bundles that were written to you, still"
                    " open with your passphrase. Carry none, and leave none on this"
                    " computer, nor in the exchange folder."
                ),
            ),
        ]

    # -- coming back -------------------------------------------------------------------
    def back(self, trip: Trip) -> tuple[str, str]:
        """Say how many of a journey's cases are here again, and who has the others."""
        people = and_list([i18n.iso(name) for name, _ in trip.away if name])
        if not trip.back and people:
            words = self.tr("%n case(s) are with {people}", "", trip.cases)
            return words.format(people=people), ""
        done, all_ = i18n.number(trip.back), i18n.number(trip.cases)
        strong = self.tr("{done} of {all} came back").format(done=done, all=all_)
        if trip.back == trip.cases:
            return strong, self.tr(
                "Everything that left for the journey is here again."
            )
        if not people:
            return strong, ""
        words = self.tr("The others are with {people}.")
        return strong, words.format(people=people)


def _day(text: str) -> date:
    return date.fromisoformat(text)
