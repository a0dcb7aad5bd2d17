# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which column is what: by its heading first, by what its cells say where that fails."""

import re
from collections.abc import Sequence
from datetime import date

from app.sheets.columns import NOTE, Target
from app.sheets.limits import Cell
from app.sheets.tables import Column, Table
from app.sheets.values import About, Birth, read, text_of
from app.sheets.words import key

Mapping = dict[int, str]  # target key by column; a column that is left out is absent
_SAMPLE = 200
_EXACT, _PART, _CONTENT = 3.0, 1.5, 1.0
_ENOUGH = 0.8  # of the filled cells make sense
_ARABIC = re.compile("[\u0600-\u06ff]")
_COUNTED = frozenset({"n", "no", "num", "rang", "row", "#"})
_TELLING = ("sex", "nationality", "birth_date", "phone")  # by content, in this order
_ADULT_FILE = 5  # years: opening dates are recent, births are not


def guess(table: Table, targets: Sequence[Target], today: date) -> Mapping:
    """Return the best reading of each column; no target twice but the note."""
    scored: list[tuple[float, int, str]] = []
    for column in table.columns:
        cells = [cell for cell in table.cells(column.at) if cell is not None][:_SAMPLE]
        for target in targets:
            score = _named(column, target)
            if score and not _contradicts(target, cells, today):
                scored.append((score, column.at, target.key))
    found: Mapping = {}
    taken = set[str]()
    for _score, at, name in sorted(scored, key=lambda each: (-each[0], each[1])):
        if at not in found and (name not in taken or name == NOTE):
            found[at] = name
            taken.add(name)
    by_key = {target.key: target for target in targets}
    for column in table.columns:
        if column.at not in found:
            cells = [c for c in table.cells(column.at) if c is not None][:_SAMPLE]
            name = _by_content(cells, by_key, taken, today)
            if name:
                found[column.at] = name
                taken.add(name)
    return _settle_names(found, taken, table)


def _named(column: Column, target: Target) -> float:
    """Score a heading; of two exact ones the earlier word of the list counts more."""
    heading = key(column.heading)
    if not column.heading or heading in _COUNTED:
        return 0.0
    words = [key(word) for word in target.words]
    if heading in words:
        return _EXACT - words.index(heading) / 1000
    long = [word for word in words if len(word) > 3]
    inside = [w for w in long if f" {w} " in f" {heading} "]
    return _PART + len(max(inside, key=len)) / 100 if inside else 0.0


def _contradicts(target: Target, cells: Sequence[Cell], today: date) -> bool:
    """Tell whether hardly any cell can be read so: "Date" over a column of names."""
    if target.kind in (
        "name",
        "text",
        "note",
        "reference",
        "codes",
        "several",
        "owner",
    ):
        return False
    return bool(cells) and _share(target, cells, today) < 0.3


def _share(target: Target, cells: Sequence[Cell], today: date) -> float:
    about = About(today)
    said = [read(target, cell, about) for cell in cells]
    return sum(not each.problem and each.value is not None for each in said) / len(said)


def _by_content(
    cells: Sequence[Cell], targets: dict[str, Target], taken: set[str], today: date
) -> str:
    if not cells:
        return ""
    for name in _TELLING:
        target = targets.get(name)
        if target is None or name in taken or not _could_be(name, cells):
            continue
        if _share(target, cells, today) >= _ENOUGH:
            if name == "birth_date" and _is_recent(target, cells, today):
                return "opened_on" if "opened_on" not in taken else ""
            return name
    texts = [text_of(cell) for cell in cells]
    arabic = sum(bool(_ARABIC.search(t)) and 2 <= len(t.split()) <= 6 for t in texts)
    if arabic >= _ENOUGH * len(texts) and not taken & {"name_native", "name"}:
        return "name_native" if "name_native" in targets else ""
    return ""


def _could_be(name: str, cells: Sequence[Cell]) -> bool:
    """Keep small numbers and serials out: a column of 1, 2, 3 is not birth dates."""
    if name == "birth_date":
        return all(isinstance(cell, date | str) for cell in cells) and not all(
            text_of(cell).isdigit() for cell in cells
        )
    if name == "phone":
        texts = [text_of(cell) for cell in cells]
        return sum(t.startswith(("+", "0")) or len(t) >= 9 for t in texts) >= len(
            texts
        ) * _ENOUGH and not any(isinstance(cell, date) for cell in cells)
    return any(isinstance(cell, str) for cell in cells)


def _is_recent(target: Target, cells: Sequence[Cell], today: date) -> bool:
    said = (read(target, cell, About(today)).value for cell in cells)
    years = [each.year for each in said if isinstance(each, Birth) and each.year]
    return sum(today.year - year <= _ADULT_FILE for year in years) * 2 > len(years)


def _settle_names(found: Mapping, taken: set[str], table: Table) -> Mapping:
    """Read "Nom" as the whole name where no column has the first name."""
    if "family" in taken and not taken & {"given", "name"}:
        found = {at: "name" if k == "family" else k for at, k in found.items()}
    if "name" in taken and taken & {"given"} and "family" not in taken:
        found = {at: "family" if k == "name" else k for at, k in found.items()}
    order = [column.at for column in table.columns]
    return {at: found[at] for at in order if at in found}
