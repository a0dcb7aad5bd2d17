# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with an answer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Problem:
    """One thing wrong at one place.

    `kind`: "required" (no answer), "constraint" (the form's rule), "type" (not a
    number, a date, one of the choices…) or "rule" (the form's own expression cannot
    be evaluated). `message` is the form's, "" where it has none.
    """

    path: str
    kind: str
    message: str
