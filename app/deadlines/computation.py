# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computed deadline: the date, and each step that led to it; as JSON both ways."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.deadlines.rules import NOT_STARTED
from app.deadlines.vocabulary import words
from app.errors import NotAComputation

RUNS, SUSPENDED, UNCLEAR = "runs", "suspended", "unclear"
STATES = frozenset({RUNS, SUSPENDED, NOT_STARTED, UNCLEAR})
MOST_STEPS, MOST_VALUES, MOST_WARNINGS = 64, 16, 32
MOST_COUNT = 1_000_000
PLAIN = re.compile(r"[A-Za-z0-9_:+.-]{0,64}")  # a code, or a day as ISO writes it

Moment = date | datetime
Value = str | int


@dataclass(frozen=True, slots=True)
class Facts:
    """What else bears on a computation; None where nobody knows.

    `territory` is where the court or the office sits. `routes_stated`: the notice says
    how, where and until when to appeal. `wording`: how the notice itself says the time.
    """

    territory: str = "mainland"
    routes_stated: bool | None = None
    language_understood: bool | None = None
    letter_claimed: bool | None = None
    wording: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what happened in the computation, when, and with what values.

    Days among the values are ISO texts.
    """

    code: str
    on: Moment | None = None
    values: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Computation:
    """What a rule makes of some events.

    `due` is a day, until its end, or an aware moment for a rule in hours; None while
    the time does not run. `state` is "runs", "suspended", "not_started", or "unclear":
    `due` is then the earliest that the facts allow. `left` are the days that remain
    while it is suspended, None where the whole time will run again.
    """

    rule: str
    due: Moment | None
    state: str
    left: int | None = None
    steps: tuple[Step, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def first_day(self) -> date | None:
        """The first day that counted; None for hours and for times up to an event."""
        days = [step.on for step in self.steps if step.code == "day_not_counted"]
        return days[0] if days else None

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values for JSON, which `from_json` reads."""
        return {
            "rule": self.rule,
            "due": _written(self.due),
            "state": self.state,
            "left": self.left,
            "steps": [
                {
                    "code": step.code,
                    "on": _written(step.on),
                    "values": dict(step.values),
                }
                for step in self.steps
            ],
            "warnings": list(self.warnings),
        }

    @classmethod
    def from_json(cls, plain: Any) -> "Computation":
        """Read what `to_json` returned, with whatever came to it since.

        Raises:
            NotAComputation: it is something else, or of a version that says more.

        """
        made = cls(
            rule=_plain(_of(plain, "rule")),
            due=_moment(_of(plain, "due")),
            state=_one_of(_of(plain, "state"), STATES),
            left=None if _of(plain, "left") is None else _count(_of(plain, "left")),
            steps=tuple(_step(row) for row in _rows(_of(plain, "steps"), MOST_STEPS)),
            warnings=tuple(
                _one_of(code, words()["warnings"])
                for code in _rows(_of(plain, "warnings"), MOST_WARNINGS)
            ),
        )
        if (made.due is None) == (made.state in (RUNS, UNCLEAR)):
            raise NotAComputation
        return made


def iso(moment: Moment) -> str:
    """Write a day, or a moment to the minute with its distance from UTC."""
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="minutes" if not moment.second else "seconds")
    return moment.isoformat()


def from_iso(text: str) -> Moment:
    """Read a day or a moment.

    Raises:
        ValueError: it is neither.

    """
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _written(moment: Moment | None) -> str | None:
    return None if moment is None else iso(moment)


def _of(plain: Any, key: str) -> Any:
    if not isinstance(plain, Mapping) or key not in plain:
        raise NotAComputation
    return plain[key]


def _rows(found: Any, most: int) -> list[Any]:
    if not isinstance(found, list) or len(found) > most:
        raise NotAComputation
    return found


def _step(plain: Any) -> Step:
    values = _of(plain, "values")
    if not isinstance(values, Mapping) or len(values) > MOST_VALUES:
        raise NotAComputation
    return Step(
        _one_of(_of(plain, "code"), words()["steps"]),
        _moment(_of(plain, "on")),
        {_plain(key): _value(value) for key, value in values.items()},
    )


def _value(found: Any) -> Value:
    return _plain(found) if isinstance(found, str) else _count(found)


def _count(found: Any) -> int:
    if not isinstance(found, int) or isinstance(found, bool) or abs(found) > MOST_COUNT:
        raise NotAComputation
    return found


def _plain(found: Any) -> str:
    if not isinstance(found, str) or not PLAIN.fullmatch(found):
        raise NotAComputation
    return found


def _one_of(found: Any, known: Any) -> str:
    if not isinstance(found, str) or found not in known:
        raise NotAComputation
    return found


def _moment(found: Any) -> Moment | None:
    if found is None:
        return None
    try:
        moment = from_iso(_plain(found))
    except ValueError as error:
        raise NotAComputation from error
    if isinstance(moment, datetime) and moment.tzinfo is None:
        raise NotAComputation
    if not date.min.year < moment.year < date.max.year:
        raise NotAComputation  # no other clock could tell of it
    return moment
