# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a survey sheet: what each asks, its name, and the group it stands in."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.forms import columns
from app.forms.columns import Cells, Tokens
from app.forms.definition import GROUPS
from app.forms.faults import Findings
from app.forms.question_types import Asked, asked
from app.forms.sheets import Sheet

DEEPEST = 18  # groups within groups
_NAME = re.compile(r"[^\W\d][\w.\-·]*")
_SETTINGS = {"form_title": "title", "set_form_title": "title"}
_SETTINGS |= {"form_id": "id_string", "set_form_id": "id_string"}

RULES: dict[str, Tokens] = {
    "relevant": ("bind", "relevant"),
    "constraint": ("bind", "constraint"),
    "required": ("bind", "required"),
    "read_only": ("bind", "readonly"),
    "calculation": ("bind", "calculate"),
    "choice_filter": ("choice_filter",),
    "repeat_count": ("control", "jr:count"),
}
_YES_NO = {
    "yes": "true()",
    "true": "true()",
    "true()": "true()",  # "TRUE()", as spreadsheet programs write it
    "no": "false()",
    "false": "false()",
    "false()": "false()",
}
WORDS: dict[str, Tokens] = {
    "label": ("label",),
    "hint": ("hint",),
    "guidance": ("guidance_hint",),
    "constraint_message": ("bind", "jr:constraintMsg"),
    "required_message": ("bind", "jr:requiredMsg"),
}
# Columns that mean something elsewhere and nothing here, and those refused.
_REFUSED: dict[Tokens, str] = {
    ("trigger",): "trigger",
    ("bind", "entities:saveto"): "entities",
}


@dataclass(slots=True, repr=False)
class Row:
    """One row that asks something or begins a group.

    `rules` are expressions as written, `words` texts by kind and language, both with
    `${name}`. `path` is as in a definition.
    """

    number: int
    asked: Asked
    name: str
    path: str
    rules: dict[str, str] = field(default_factory=dict)
    words: dict[str, dict[str, str]] = field(default_factory=dict)
    default: str = ""
    appearance: str = ""
    parameters: dict[str, str] = field(default_factory=dict)
    uses: tuple[str, ...] = ()


Event = tuple[int, Row | None]  # a row's number; None closes a group


@dataclass(slots=True, repr=False)
class Survey:
    """A survey sheet as it was read; `events` are its rows with the groups' ends."""

    rows: list[Row] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    headings: list[Tokens] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)

    def names(self) -> Counter[str]:
        """How often each name is used, in whatever group."""
        return Counter(row.name for row in self.rows)


def read_survey(
    sheet: Sheet, default: str, found: Findings, *, roots: Iterable[str] = ()
) -> Survey:
    """Read a survey sheet; what is wrong goes into `found`.

    `roots` are names by which old forms call their own root: "/visit/age".
    """
    survey = Survey()
    table = columns.rows("survey", sheet, found)
    survey.headings = list(dict.fromkeys(t for _, cells in table for t in cells))
    reader = _Reader(survey, default, found, roots)
    for number, cells in table:
        reader.take(number, cells)
    reader.close()
    return survey


class _Reader:
    def __init__(
        self, survey: Survey, default: str, found: Findings, roots: Iterable[str]
    ) -> None:
        names = "|".join(re.escape(root) for root in roots if root)
        self._root = re.compile(rf"(?<![\w.)\]/*}}'\"])/(?:{names or '(?!)'})(?=/)")
        self._survey = survey
        self._default = default
        self._found = found
        self._open: list[Row] = []
        self._taken: set[str] = set()
        self._repeats: set[str] = set()

    def take(self, number: int, cells: Cells) -> None:
        """Read one row."""
        if columns.is_yes(cells.pop(("disabled",), "")):
            self._found.remark("survey", number, "disabled", "row_disabled")
            return
        cell = " ".join(cells.get(("type",), "").split())
        if not cell:
            if ("name",) in cells or any(t[0] == "label" for t in cells):
                self._fault(number, "type", "no_type", cells.get(("name",), ""))
            return
        if setting := _SETTINGS.get(cell.lower().replace(" ", "_")):
            self._survey.settings[setting] = cells.get(("name",), "")
            return
        what = asked(cell)
        if what.reason:
            self._fault(number, "type", what.reason, cell)
        if what.kind == "end":
            self._end(number, what)
            return
        name = cells.get(("name",), "")
        if not name and what.kind == "note":
            name = f"generated_note_name_{number}"
        row = self._row(number, what, name, cells)
        self._check_name(row)
        self._survey.rows.append(row)
        if what.kind:
            self._survey.events.append((number, row))
        if what.kind in GROUPS:
            self._open.append(row)
            if len(self._open) == DEEPEST + 1:
                self._fault(number, "type", "too_deep", str(DEEPEST))

    def close(self) -> None:
        """Say which groups were never closed."""
        for row in self._open:
            self._fault(row.number, "type", "not_closed", row.name)

    def _end(self, number: int, what: Asked) -> None:
        if not self._open:
            self._fault(number, "type", "end_without_begin")
        elif what.pyxform != f"end_{self._open[-1].asked.kind}":
            self._fault(number, "type", "end_of_another", self._open[-1].name)
            self._open.pop()
        else:
            self._open.pop()
            self._survey.events.append((number, None))

    def _row(self, number: int, what: Asked, name: str, cells: Cells) -> Row:
        above = self._open[-1].path if self._open else ""
        row = Row(number, what, name, f"{above}/{name}")
        for tokens, kind in _REFUSED.items():
            if tokens in cells:
                self._fault(number, tokens[-1], kind, name)
        for key, tokens in RULES.items():
            if value := columns.expression(cells.get(tokens, "")):
                value = self._root.sub("/data", value)
                row.rules[key] = _YES_NO.get(value.lower(), value)
        for key, tokens in WORDS.items():
            if texts := columns.words(cells, tokens, self._default):
                row.words[key] = texts
        row.default = columns.tidy(cells.get(("default",), ""))
        row.appearance = cells.get(("control", "appearance"), "")
        row.parameters = self._parameters(number, what, cells)
        row.uses = tuple(cells.get(("bind", "consigne:use"), "").split())
        if "search(" in row.appearance.replace(" ", ""):
            self._fault(number, "appearance", "choices_from_file", row.appearance)
        if any(tokens[0] == "media" for tokens in cells):
            self._found.remark("survey", 1, "media", "media_left_out")
        if what.never_stored:
            self._found.remark("survey", number, "type", "never_stored", name)
        return row

    def _parameters(self, number: int, what: Asked, cells: Cells) -> dict[str, str]:
        written = re.sub(r"\s*=\s*", "=", cells.get(("parameters",), ""))
        pairs = [pair.partition("=") for pair in re.split(r"[\s,;]+", written) if pair]
        if any(not key or not value for key, _, value in pairs):
            self._fault(number, "parameters", "parameters", cells[("parameters",)])
        given = {key.lower(): value for key, _, value in pairs}
        if given.get("randomize", "").lower() == "true":
            self._found.remark(
                "survey", number, "parameters", "order_kept", "randomize"
            )
        if what.kind != "range":
            return {k: v for k, v in given.items() if k in {"rows", "max-pixels"}}
        full = {"start": "1", "end": "10", "step": "1"}
        full |= {key: given[key] for key in full if key in given}
        try:
            start, end, step = (float(full[key]) for key in ("start", "end", "step"))
            fits = 0 < abs(step) <= abs(end - start) < 1e9
        except ValueError:
            fits = False
        if not fits:
            self._fault(number, "parameters", "range", cells.get(("parameters",), ""))
        return full

    def _check_name(self, row: Row) -> None:
        if not row.name:
            self._fault(row.number, "name", "no_name")
        elif not _NAME.fullmatch(row.name):
            self._fault(row.number, "name", "name_not_valid", row.name)
        elif row.path in self._taken:
            self._fault(row.number, "name", "duplicate_name", row.name)
        elif row.path == "/meta" or (row.asked.kind == "repeat" and row.name == "data"):
            self._fault(row.number, "name", "name_reserved", row.name)
        elif row.asked.kind == "repeat" and row.name in self._repeats:
            self._fault(row.number, "name", "duplicate_name", row.name)
        self._taken.add(row.path)
        if row.asked.other:
            self._taken.add(f"{row.path}_other")
        if row.asked.kind == "repeat":
            self._repeats.add(row.name)

    def _fault(self, number: int, column: str, kind: str, detail: str = "") -> None:
        self._found.fault("survey", number, column, kind, detail)
