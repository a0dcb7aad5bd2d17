# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is known already, which rows would come in, and how many of each kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.sheets.lines import Line
from app.sheets.twins import Twin

LEAVE_ROW, LEAVE_CELL = "leave_row", "leave_cell"


@dataclass(frozen=True, slots=True, repr=False)
class Report:
    """Every row with what is to be said about it; `twins` by the row's number."""

    lines: tuple[Line, ...]
    twins: Mapping[int, tuple[Twin, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class Decisions:
    """What the person wants of rows that are not simply ready.

    `issues` is LEAVE_ROW or LEAVE_CELL: what becomes of rows with cells that cannot be
    used. `rows` overrules it, and the usual leaving out of likely duplicates, for one
    row: True brings it in.
    """

    issues: str = LEAVE_ROW
    rows: Mapping[int, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class Counts:
    """How many rows are ready, to look at, known already perhaps, impossible, coming."""

    ready: int
    issues: int
    twins: int
    unusable: int
    coming: int


def state_of(line: Line, report: Report) -> str:
    """Return "unusable", "twin", "issues" or "ready"."""
    if not line.usable:
        return "unusable"
    if line.number in report.twins:
        return "twin"
    return "issues" if line.issues else "ready"


def comes(line: Line, report: Report, decisions: Decisions) -> bool:
    """Tell whether a row would be brought in."""
    state = state_of(line, report)
    if state == "unusable":
        return False
    if line.number in decisions.rows:
        return decisions.rows[line.number]
    return state == "ready" or (state == "issues" and decisions.issues == LEAVE_CELL)


def coming(report: Report, decisions: Decisions) -> list[Line]:
    """Return the rows that would be brought in, in the order of the sheet."""
    return [line for line in report.lines if comes(line, report, decisions)]


def counts(report: Report, decisions: Decisions) -> Counts:
    """Count the rows of each kind."""
    states = [state_of(line, report) for line in report.lines]
    return Counts(
        ready=states.count("ready"),
        issues=states.count("issues"),
        twins=states.count("twin"),
        unusable=states.count("unusable"),
        coming=len(coming(report, decisions)),
    )
