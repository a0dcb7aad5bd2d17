# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names, places and dates that make one note different from the next."""

from datetime import date, timedelta
from functools import cache
from random import Random

from app.demo.persons import Person
from app.demo.sources import accounts, labels, places_table

# What does not change from one note of a case to the next.
_KEPT = frozenset({"court", "detention", "landing", "lawyer"})


class Blanks(dict[str, str]):
    """What stands for `{place}`, `{date}`… in one note, chosen when first asked for."""

    def __init__(
        self, rng: Random, person: Person, role: str, on: date, language: str
    ) -> None:
        self._rng, self._person, self._role = rng, person, role
        self._on, self._language = on, language
        ahead = on + timedelta(days=rng.randint(2, 24))
        ahead -= timedelta(days=max(0, ahead.weekday() - 4))  # offices are closed
        # Interpreters are for the languages the writer does not share.
        other = [code for code in person.languages if code != language]
        spoken = labels("language", language)[(other or person.languages)[0]]
        native = language == "ar"
        super().__init__(
            name=(native and person.given_native) or person.given,
            full_name=(native and person.name_native) or person.name_latin,
            age=str(person.age),
            country=labels("nationality", language)[person.nationality],
            language=spoken.lower() if language == "fr" else spoken,
            date=spelt(ahead, language),
            day=_calendar(language)["weekdays"][ahead.weekday()],
        )

    def __missing__(self, key: str) -> str:
        """Choose once, so that a name is the same in the whole note."""
        self[key] = value = self._choose(key)
        return value

    def _choose(self, key: str) -> str:
        rng, person, language = self._rng, self._person, self._language
        match key:
            case "past":
                return spelt(self._on - timedelta(days=rng.randint(2, 40)), language)
            case "time":
                hour, minute = rng.randint(9, 17), rng.choice(("00", "15", "30", "45"))
                # Spaces that do not break: « 9 h 30 » stays on one line.
                return (
                    f"{hour}\xa0h\xa0{minute}"
                    if language == "fr"
                    else f"{hour}:{minute}"
                )
            case "n":
                return str(rng.randint(3, 9))
            case "days":
                return str(rng.randint(11, 26))
            case "colleague":
                return rng.choice(_colleagues(language, self._role))
            case "place" | "shelter" if "free" not in person.tags:
                return self["detention"]
        known = places_table()[person.site][language][key]
        if key in _KEPT:
            return str(known[person.luck % len(known)])
        return str(rng.choice(known))


def spelt(day: date, language: str) -> str:
    """A date as it is written in a sentence: « vendredi 26 novembre »."""
    names = _calendar(language)
    weekday, month = names["weekdays"][day.weekday()], names["months"][day.month - 1]
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{weekday} {number} {month}"


def _calendar(language: str) -> dict[str, list[str]]:
    names: dict[str, list[str]] = places_table()["calendar"][language]
    return names


@cache
def _colleagues(language: str, role: str) -> tuple[str, ...]:
    """The given names of the others of the team."""
    return tuple(
        (one.name_native if language == "ar" else one.name).partition(" ")[0]
        for one in accounts()
        if one.role != role
    )
