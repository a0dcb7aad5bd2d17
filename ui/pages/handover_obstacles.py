# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why custody cannot go along, in words: what `app` found, case by case."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.handover.selection import NEEDED, may_hold
from app.rows import BundleLine, ContactRow
from ui import i18n, labels
from ui.models.bundle import refusal


def obstacle_words(
    contacts: Sequence[ContactRow], lines: Sequence[BundleLine], held: frozenset[str]
) -> str:
    """Say why nobody of these people can take the cases over, or nothing."""
    return _Obstacles().say(contacts, lines, held)


class _Obstacles(QObject):
    """A QObject: lupdate finds plurals in `self.tr` only."""

    def say(
        self,
        contacts: Sequence[ContactRow],
        lines: Sequence[BundleLine],
        held: frozenset[str],
    ) -> str:
        if contacts and not any(may_hold(row) for row in contacts):
            return self._role(contacts)
        going = [line for line in lines if not refusal(line)]
        found = Counter(code for line in going for code in line.obstacles)
        said = [self._missing(name, held) for name in NEEDED if found[name]]
        if found["same_file"]:
            said.append(
                self.tr(
                    "This person works in this case file: give them the cases there."
                )
            )
        count = found["not_ours"]
        if count:
            said.append(
                self.tr("%n cases are somebody else's: you hold a copy.", "", count)
            )
        count = found["on_its_way"]
        if count:
            said.append(
                self.tr("%n cases are on their way to somebody already.", "", count)
            )
        count = found["disputed"]
        if count:
            said.append(
                self.tr(
                    "%n cases are claimed by several people: settle that first.",
                    "",
                    count,
                )
            )
        return " ".join(said)

    def _role(self, contacts: Sequence[ContactRow]) -> str:
        words = self.tr(
            "Not possible for {role}: this role does not read {needed}, and nobody can"
            " answer for a case without."
        )
        roles = dict.fromkeys(labels.code("role", row.role) for row in contacts)
        return words.format(
            role=i18n.joined(*roles),
            needed=i18n.joined(*(labels.compartment(name) for name in NEEDED)),
        )

    def _missing(self, name: str, held: frozenset[str]) -> str:
        words = self.tr(
            "“{compartment}” does not go: nobody can answer for a case without it."
        )
        if name not in held:
            words = self.tr(
                "You do not hold “{compartment}”, which whoever answers for a case"
                " needs. A colleague who does can hand it over."
            )
        return words.format(compartment=labels.compartment(name))
