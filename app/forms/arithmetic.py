# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The functions of forms that take numbers and give one; NaN where none is right."""

import math
from collections.abc import Callable
from typing import Any

from app.forms.conversions import number

_PLAIN: dict[str, Callable[..., float]] = {
    "abs": abs,
    "acos": math.acos,
    "asin": math.asin,
    "atan": math.atan,
    "atan2": math.atan2,
    "cos": math.cos,
    "exp": math.exp,
    "exp10": lambda x: math.pow(10, x),
    "log": math.log,
    "log10": math.log10,
    "pi": lambda: math.pi,
    "pow": math.pow,
    "sin": math.sin,
    "sqrt": math.sqrt,
    "tan": math.tan,
}


def _of_numbers(function: Callable[..., float]) -> Callable[..., float]:
    def calculate(*values: Any) -> float:
        try:
            return float(function(*map(number, values)))
        except (ValueError, OverflowError):
            return math.nan  # as XPath says what has no value

    return calculate


ARITHMETIC = {name: _of_numbers(function) for name, function in _PLAIN.items()}
