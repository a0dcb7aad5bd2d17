# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a deadline's rule says."""

from dataclasses import dataclass, field
from datetime import date

HOURS, DAYS, MONTHS, YEARS = "hours", "days", "months", "years"
AFTER, BEFORE = "after", "before"
SUSPEND, INTERRUPT = "suspend", "interrupt"
NOT_STARTED, COUNTS = "not_started", "counts"
FIRST_NOTICE, NONE = "first_notice", "none"
LETTER_PRESENTED, LETTER_COLLECTED = "letter_presented", "letter_collected"
SHORT_HOURS = 72  # longer times in whole days are said in days by the law itself
DAY_HOURS = 24


@dataclass(frozen=True, slots=True)
class Pause:
    """What stops the time: from the event `begins` to the event `ends`, both included.

    `effect` is "suspend" (the remainder runs afterwards) or "interrupt" (the whole time
    runs again). With `within_days`, one that begins later than so many days after the
    first event has no effect.
    """

    begins: str
    ends: str
    effect: str = SUSPEND
    within_days: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A time limit, as data.

    `event` is what the time runs from, or runs up to where `direction` is "before";
    `instead` are the events that do when it is not known, the best first. `length` is
    in `unit`. `clear`: a free time (délai franc), neither its first nor its last day
    counts. `extends`: to the next working day. `names`, `how` (to file) and `note` are
    by language. `counting` is the article about how time is counted, `source` where
    the rule was read.
    """

    id: str
    names: dict[str, str]
    event: str
    unit: str
    length: int
    country: str = "fr"
    procedures: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    clear: bool = False
    extends: bool = False
    direction: str = AFTER
    reach: str = NONE
    pauses: tuple[Pause, ...] = ()
    omitted_routes: str = COUNTS
    unclaimed: str = NONE
    unclaimed_days: int = 15
    overseas_months: int = 0
    whose: str = "person"
    basis: str = ""
    counting: str = ""
    how: dict[str, str] = field(default_factory=dict)
    note: dict[str, str] = field(default_factory=dict)
    source: str = ""
    verified_on: date | None = None
    verified_by: str = ""

    @property
    def verified(self) -> bool:
        """Whether a named person says that they checked the rule, and on which day."""
        return self.verified_on is not None and bool(self.verified_by)

    @property
    def events(self) -> tuple[str, ...]:
        """Every event the rule looks at, the one the time runs from first."""
        letter = () if self.unclaimed == NONE else (LETTER_PRESENTED, LETTER_COLLECTED)
        paused = [code for p in self.pauses for code in (p.begins, p.ends)]
        return tuple(dict.fromkeys((self.event, *self.instead, *letter, *paused)))

    @property
    def said_in_days(self) -> bool:
        """Whether a time in hours is one the law says in days ("7 days", hour to hour)."""
        return (
            self.unit == HOURS
            and self.length > SHORT_HOURS
            and not self.length % DAY_HOURS
        )

    def name(self, language: str) -> str:
        """Return what the rule is called, in another language where it has to be."""
        return said(self.names, language) or self.id


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know in some procedures that is no time limit."""

    id: str
    procedures: tuple[str, ...]
    texts: dict[str, str]
    basis: str = ""
    source: str = ""


def said(texts: dict[str, str], language: str) -> str:
    """Return a text in a language, else in English, else in any; "" without one."""
    found = texts.get(language) or texts.get("en")
    return found or next((text for text in texts.values() if text), "")
