# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days that are known only roughly: a year, a month, "around", a period."""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from app.rows import record

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)
_AROUND = timedelta(days=10)  # "within a few days" of the incident form


@record
class Span:
    """A stretch of days, both ends in it; `said` is how it was written."""

    first: date
    last: date
    said: str = ""

    def meets(self, other: "Span") -> bool:
        """Tell whether the two share a day."""
        return self.first <= other.last and other.first <= self.last


def span_of(text: str) -> Span | None:
    """Return the days that "2024", "2024-06" or "2024-06-15" stands for, or None."""
    found = _PARTIAL.match(text.strip())
    if found is None:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = date(year, month or 1, day or 1)
        last_month = month or 12
        last = first if day else date(year, last_month, monthrange(year, last_month)[1])
    except ValueError:
        return None
    return Span(first, last, text.strip())


def between(from_on: str, until_on: str) -> Span | None:
    """Return the days from one rough date to another; one of them is enough."""
    first, last = span_of(from_on), span_of(until_on)
    if first is None or last is None:
        return first or last
    if last.last < first.first:
        return None
    return Span(first.first, last.last, f"{first.said} – {last.said}")


def of_incident(answers: Mapping[str, Any]) -> Span | None:
    """Return when an incident happened, as far as its record says; None: unknown."""
    event = answers.get("event")
    said = event if isinstance(event, Mapping) else {}
    first = span_of(str(said.get("occurred_on") or ""))
    if first is None:
        return None
    day = first.first
    match said.get("precision"):
        case "around":
            near = min(_AROUND, day - date.min, date.max - day)
            return Span(day - near, day + near, first.said)
        case "month":
            return span_of(first.said[:7])
        case "year":
            return span_of(first.said[:4])
        case "period":
            return between(first.said, str(said.get("ended_on") or ""))
        case "unknown":
            return None
    return first
