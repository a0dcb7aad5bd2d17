# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each row of a spreadsheet would become: answers, what is wrong, what to note."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.names.alike import Person
from app.progress import Progress
from app.sheets import dates
from app.sheets.columns import NOTE, REFERENCE, Target
from app.sheets.dates import Order
from app.sheets.limits import Cell
from app.sheets.tables import Column, Table
from app.sheets.values import About, Birth, Said, read, text_of

_ARABIC = re.compile("[\u0600-\u06ff]")
_NAME_PARTS = ("given", "father", "family")
_DAYS = frozenset({"birth", "day"})


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """What the person decided about the columns.

    `mapping` gives the target of a column, `orders` what the dates of a column begin
    with, `meanings` by target the code of each word (its key) that nobody knew; a
    code "" leaves the cell out.
    """

    targets: tuple[Target, ...]
    mapping: Mapping[int, str]
    orders: Mapping[int, Order] = field(default_factory=dict)
    meanings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def target(self, at: int) -> Target | None:
        """Return what a column is read as."""
        name = self.mapping.get(at)
        return next((t for t in self.targets if t.key == name), None)


@dataclass(frozen=True, slots=True, repr=False)
class Issue:
    """A cell that cannot be used; `kind` is a problem of `app.sheets.values.Said`."""

    number: int
    column: Column
    target: str
    kind: str
    said: str


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One row: `number` as the spreadsheet has it, answers as the forms store them.

    `notes` are (heading, text) for the first note; `remarks` are (column, kind).
    A line with neither name nor reference cannot be brought in.
    """

    number: int
    case: dict[str, Any]
    identity: dict[str, Any]
    person: Person
    reference: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    issues: tuple[Issue, ...] = ()
    remarks: tuple[tuple[Column, str], ...] = ()

    @property
    def title(self) -> str:
        """The name to show, or the reference, or nothing."""
        return next(iter(self.person.names), self.reference)

    @property
    def usable(self) -> bool:
        """Whether there is anything to know the person by."""
        return bool(self.title)


def orders_of(
    table: Table, mapping: Mapping[int, str], targets: Sequence[Target]
) -> dict[int, str]:
    """Tell of each column of days what its dates begin with: `dates.order_of`."""
    days = {target.key for target in targets if target.kind in _DAYS}
    return {
        at: dates.order_of(table.cells(at))
        for at, name in mapping.items()
        if name in days
    }


def lines_of(
    table: Table, reading: Reading, today: date, progress: Progress
) -> list[Line]:
    """Return what every row would become.

    Raises:
        Cancelled

    """
    named = {target.key: target for target in reading.targets}
    plan = []
    for column in table.columns:
        target = named.get(reading.mapping.get(column.at, ""))
        if target is not None:
            order = reading.orders.get(column.at, "day")
            meanings = reading.meanings.get(target.key, {})
            plan.append((column, target, About(today, order, meanings)))
    found, total = [], len(table.rows)
    for done, (row, number) in enumerate(zip(table.rows, table.numbers, strict=True)):
        progress.step(done, total)
        maker = _Maker(number, today)
        for column, target, about in plan:
            if column.at < len(row):
                cell = row[column.at]
                maker.take(column, target, cell, read(target, cell, about))
        found.append(maker.line())
    return found


def unknown_words(lines: Sequence[Line]) -> dict[tuple[str, str], int]:
    """Count the words nobody knew, by target and as written, the commonest first."""
    counts: dict[tuple[str, str], int] = {}
    for line in lines:
        for issue in line.issues:
            if issue.kind == "unknown_word":
                word = (issue.target, issue.said)
                counts[word] = counts.get(word, 0) + 1
    return dict(sorted(counts.items(), key=lambda each: -each[1]))


class _Maker:
    """Puts the cells of one row together."""

    def __init__(self, number: int, today: date) -> None:
        self._number, self._today = number, today
        self._forms: dict[str, dict[str, Any]] = {"case": {}, "identity": {}}
        self._names: dict[str, str] = {}
        self._births: dict[str, Birth] = {}
        self._notes: list[tuple[str, str]] = []
        self._issues: list[Issue] = []
        self._remarks: list[tuple[Column, str]] = []
        self._reference = ""

    def take(self, column: Column, target: Target, cell: Cell, said: Said) -> None:
        if said.problem:
            text = text_of(cell)
            issue = Issue(self._number, column, target.key, said.problem, text)
            self._issues.append(issue)
        if said.remark:
            self._remarks.append((column, said.remark))
        if said.value is None:
            return
        value = said.value
        if target.key == NOTE:
            self._notes.append((column.heading, value))
        elif target.key == REFERENCE:
            self._reference = value
        elif isinstance(value, Birth):
            self._births[target.key] = value
        elif target.kind == "name" and not target.path:
            self._names[target.key] = value
        else:
            _put(self._forms[target.form], target.path, value)

    def line(self) -> Line:
        case, identity = self._forms["case"], self._forms["identity"]
        self._name(identity)
        self._birth(case, identity)
        if self._reference:
            identity["papers"] = [{"type": "other_agency", "number": self._reference}]
        names = (identity.get(key) for key in ("name_latin", "name_native", "alias"))
        person = Person(
            names=tuple(name for name in names if name),
            sex=case.get("sex", ""),
            birth_year=case.get("birth_year"),
            nationality=case.get("nationality", ""),
        )
        return Line(
            self._number,
            case,
            identity,
            person,
            self._reference,
            tuple(self._notes),
            tuple(self._issues),
            tuple(self._remarks),
        )

    def _name(self, identity: dict[str, Any]) -> None:
        """Put names where their script belongs, whatever the column was called."""
        parts = [self._names[key] for key in _NAME_PARTS if key in self._names]
        whole = self._names.get("name", "") or " ".join(parts)
        native = self._names.get("name_native", "")
        for name in (whole, native):
            place = "name_native" if _ARABIC.search(name) else "name_latin"
            if name is native and not identity.get("name_native"):
                place = "name_native"
            if name:
                identity.setdefault(place, name)

    def _birth(self, case: dict[str, Any], identity: dict[str, Any]) -> None:
        keys = ("birth_date", "birth_year", "age")
        known = [self._births[key] for key in keys if key in self._births]
        if not known:
            return
        best = min(
            known, key=lambda b: ("day", "year", "approximate").index(b.precision)
        )
        identity["birth_precision"] = best.precision
        if best.day is not None:
            identity["birth_date"] = best.day.isoformat()
        said = next((birth.age for birth in known if birth.age is not None), None)
        if said is not None and best.day is None:
            identity["age_said"] = said
        year = best.year if best.year is not None else self._on().year - (best.age or 0)
        case["birth_year"] = year

    def _on(self) -> date:
        """The day an age is of: when the case was opened, or today."""
        opened = self._forms["case"].get("opened_on")
        return date.fromisoformat(opened) if opened else self._today


def _put(answers: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    *groups, name = path
    for group in groups:
        answers = answers.setdefault(group, {})
    if isinstance(value, date):
        value = value.isoformat()
    answers[name] = list(value) if isinstance(value, tuple) else value
