# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with an intake before it is saved: pure checks, no sentence."""

from dataclasses import dataclass
from datetime import date

from app.commands.cases import CaseFacts, Identity

OLDEST = 120  # years
_FEWEST_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Problem:
    """A field (`name`, `birth`, `phone`, `opened_on`) and what is wrong with it.

    `code` is "missing", "future", "too_long_ago" or "not_a_number".
    """

    field: str
    code: str


def problems(
    identity: Identity | None, facts: CaseFacts | None, today: date
) -> list[Problem]:
    """Return what has to be corrected, in the order of the form."""
    found: list[Problem] = []
    if identity is not None:
        if not any((identity.name_latin, identity.name_native, identity.alias)):
            found.append(Problem("name", "missing"))
        if identity.birth_date and date.fromisoformat(identity.birth_date) > today:
            found.append(Problem("birth", "future"))
        digits = sum(character.isdigit() for character in identity.phone)
        if identity.phone and digits < _FEWEST_DIGITS:
            found.append(Problem("phone", "not_a_number"))
    if facts is not None:
        found += _about_facts(facts, today)
    return list(dict.fromkeys(found))


def _about_facts(facts: CaseFacts, today: date) -> list[Problem]:
    found = []
    year = facts.birth_year
    if year is not None and year > today.year:
        found.append(Problem("birth", "future"))
    if year is not None and year < today.year - OLDEST:
        found.append(Problem("birth", "too_long_ago"))
    if facts.opened_on and date.fromisoformat(facts.opened_on) > today:
        found.append(Problem("opened_on", "future"))
    return found
