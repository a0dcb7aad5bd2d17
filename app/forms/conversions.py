# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What XPath's values are as texts, numbers and days."""

import math
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from app.forms import dates

IRRELEVANT = "off"  # the attribute of nodes that do not apply
WRITES: dict[str, Callable[[float], str]] = {
    "date": dates.to_date,
    "datetime": dates.to_datetime,
    "time": dates.to_time,
}


def text(value: Any) -> str:
    """Return a value as XPath's string(): of several nodes, the first."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | int):
        return number_text(value)
    if isinstance(value, list):
        return node_text(value[0]) if value else ""
    return ""


def number_text(value: float) -> str:
    """Return a number as XPath writes it: no exponent, 15 digits, no ".0"."""
    if isinstance(value, int):
        return str(value)
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("Infinity", "-Infinity")[value < 0]
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{Decimal(f'{value:.15g}'):f}"


def number(value: Any) -> float:
    """Return a value as a number, the way of XPath; what is none is NaN."""
    if isinstance(value, float | int):
        return float(value)
    try:
        return float(text(value).strip() or "nan")
    except ValueError:
        return math.nan


def days(value: Any) -> float:
    """Return a day number: a number as it is, an ISO date, time or both; else NaN."""
    if isinstance(value, float | int):
        return float(value)
    written = text(value).strip()
    for read in (dates.of_datetime, dates.of_time):
        if (found := read(written)) is not None:
            return found
    return number(written)


def node_text(node: Any) -> str:
    """Return the text in and below a node."""
    return node if isinstance(node, str) else "".join(node.itertext())


def texts(values: tuple[Any, ...]) -> list[str]:
    """Return the texts of nodes that are relevant, and of plain values."""
    found: list[str] = []
    for value in values:
        if isinstance(value, list):
            found += [node_text(n) for n in value if not n.get(IRRELEVANT)]
        else:
            found.append(text(value))
    return found


def numbers(values: tuple[Any, ...]) -> list[float]:
    """Return the numbers among values and nodes; what is none is left out."""
    return [n for n in map(number, texts(values)) if not math.isnan(n)]
