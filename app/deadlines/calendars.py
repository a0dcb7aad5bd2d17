# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Working days and clocks of the territories."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from app.errors import UnknownTerritory, UnknownYear

# Before and after these the package's list says nothing, or nothing that was law.
FIRST_YEAR, LAST_YEAR = 1950, 2100
SATURDAY, SUNDAY, FRIDAY = 5, 6, 4
WEEKEND, WEEKEND_OF_FRIDAY = (
    frozenset({SATURDAY, SUNDAY}),
    frozenset({FRIDAY, SATURDAY}),
)
ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Territory:
    """A place: whose holidays it keeps, its clock, and how far it is from Paris.

    `part` is the code of its part of the country in the package `holidays`, None for
    what holds in the whole. `estimated`: some holidays follow the moon and are known
    for certain only when they are announced.
    """

    zone: str
    country: str = "FR"
    part: str | None = None
    overseas: bool = True
    weekend: frozenset[int] = WEEKEND
    estimated: bool = False


TERRITORIES = {
    "mainland": Territory("Europe/Paris", overseas=False),
    "alsace_moselle": Territory("Europe/Paris", part="57", overseas=False),
    "guadeloupe": Territory("America/Guadeloupe", part="971"),
    "martinique": Territory("America/Martinique", part="972"),
    "guyane": Territory("America/Cayenne", part="973"),
    "reunion": Territory("Indian/Reunion", part="974"),
    "mayotte": Territory("Indian/Mayotte", part="976"),
    "saint_martin": Territory("America/Marigot", part="MF"),
    "saint_barthelemy": Territory("America/St_Barthelemy", part="BL"),
    "saint_pierre_miquelon": Territory("America/Miquelon", part="PM"),
    "polynesie": Territory("Pacific/Tahiti", part="PF"),
    "nouvelle_caledonie": Territory("Pacific/Noumea", part="NC"),
    "wallis_futuna": Territory("Pacific/Wallis", part="WF"),
    "libya": Territory(
        "Africa/Tripoli",
        "LY",
        overseas=False,
        weekend=WEEKEND_OF_FRIDAY,
        estimated=True,
    ),
}


def territory(code: str) -> Territory:
    """Return a territory.

    Raises:
        UnknownTerritory: there is none of that code.

    """
    if code not in TERRITORIES:
        raise UnknownTerritory(code[:64])
    return TERRITORIES[code]


@cache
def zone(code: str) -> ZoneInfo:
    """Return the clock of a territory.

    Raises:
        UnknownTerritory: there is none of that code.

    """
    return ZoneInfo(territory(code).zone)


def is_holiday(day: date, code: str) -> bool:
    """Tell whether a day is a public holiday in a territory.

    Raises:
        UnknownTerritory: there is none of that code.
        UnknownYear: nobody can say.

    """
    known_year(day.year)
    return day in _holidays(code, day.year)


def is_working(day: date, code: str) -> bool:
    """Tell whether offices are open on a day: no weekend, no public holiday.

    Raises:
        UnknownTerritory: there is none of that code.
        UnknownYear: nobody can say.

    """
    return not is_holiday(day, code) and day.weekday() not in territory(code).weekend


def working_from(day: date, code: str, step: int = 1) -> date:
    """Return the day if it is a working one, else the next; the one before for -1.

    Raises:
        UnknownTerritory: there is none of that code.
        UnknownYear: nobody can say.

    """
    while not is_working(day, code):
        day += step * ONE
    return day


def known_year(year: int) -> None:
    """Make sure that the holidays of a year are known.

    Raises:
        UnknownYear: they are not.

    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise UnknownYear(year)


@cache
def _holidays(code: str, year: int) -> frozenset[date]:
    from holidays import country_holidays  # an eighth of a second

    place = territory(code)
    return frozenset(country_holidays(place.country, subdiv=place.part, years=year))
