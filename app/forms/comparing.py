# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How two sides of a comparison are written, dates above all."""

from app.forms import dates
from app.forms.code import Code
from app.forms.conversions import number_text
from app.forms.kinds import BOOLEAN, NUMBER, TEMPORAL, TEXT


def compared(left: Code, operator: str, right: Code) -> str:
    """Write a comparison with dates, numbers and truths as authors expect."""
    equality = operator in ("=", "!=")
    if BOOLEAN in (left.kind, right.kind) and (left.nodes or right.nodes):
        left, right = _spelt(left, right), _spelt(right, left)
    elif left.kind in TEMPORAL or right.kind in TEMPORAL:
        one = _beside_a_date(left, right, equality=equality)
        two = _beside_a_date(right, left, equality=equality)
        return f"{one} {operator} {two}"
    elif NUMBER in (left.kind, right.kind) and not equality:
        one, two = as_day(left), as_day(right)
        return f"{one} {operator} {two}"
    return f"{left.written} {operator} {right.written}"


def _spelt(code: Code, other: Code) -> Code:
    """Beside true(), a calculated "true" is one."""
    if not code.nodes or (code.kind == TEXT and other.nodes):
        return code
    if code.kind == BOOLEAN and other.kind in (BOOLEAN, NUMBER):
        return Code(f"({code.written} = 'true')", BOOLEAN)
    return code


def as_day(code: Code) -> str:
    """Write a piece, a day in quotes as its number."""
    if code.literal is not None:
        day = dates.of_datetime(code.literal)
        return code.written if day is None else number_text(day)
    return code.written


def _beside_a_date(code: Code, other: Code, *, equality: bool) -> str:
    """Write one side of a comparison in which a date takes part."""
    if code.kind in TEMPORAL:
        if not equality or other.kind in TEMPORAL or other.kind == NUMBER:
            return code.written
        if other.literal is not None and _is_moment(other.literal):
            return code.written
        return f"c:iso('{code.kind}', {code.written})"
    if code.literal is not None:
        if (moment := _moment(code.literal)) is not None:
            return number_text(moment)
        return code.written
    if equality or code.kind in (NUMBER, BOOLEAN):
        return code.written
    return f"c:date-time({code.written})"


def _moment(written: str) -> float | None:
    day = dates.of_datetime(written)
    return dates.of_time(written) if day is None else day


def _is_moment(written: str) -> bool:
    return _moment(written) is not None
