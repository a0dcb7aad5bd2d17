# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The types of values in expressions."""

TEXT, NUMBER, BOOLEAN, UNKNOWN = "text", "number", "boolean", "unknown"
TEMPORAL = frozenset({"date", "datetime", "time"})

_OF_KINDS = {
    "integer": NUMBER,
    "decimal": NUMBER,
    "range": NUMBER,
    "date": "date",
    "datetime": "datetime",
    "time": "time",
}


def of_kind(kind: str) -> str:
    """Return the type of a question's value."""
    return _OF_KINDS.get(kind, TEXT)


def together(kinds: list[str]) -> str:
    """Return the type of a value that is one of several."""
    found = set(kinds)
    if len(found) == 1:
        return found.pop()
    if not found:
        return TEXT
    if found <= {"date", "datetime"}:
        return "datetime"
    if found <= TEMPORAL | {NUMBER}:
        return NUMBER
    return TEXT
