# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A definition as an XLSForm workbook, to be edited and loaded again."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO

import xlsxwriter

from app.forms.definition import GROUPS, Form, Node, Words

NAMESPACES = 'consigne="urn:consigne:forms"'
USE = "bind::consigne:use"
DEFAULT = "default"  # stands for "no language" in a definition
_OTHER = " or_other"
_TYPES = {"datetime": "dateTime", "group": "begin_group", "repeat": "begin_repeat"}
_RULES = (
    "relevant",
    "required",
    "constraint",
    "calculation",
    "default",
    "read_only",
    "appearance",
    "choice_filter",
    "repeat_count",
)
_WORDS = ("label", "hint", "guidance", "required_message", "constraint_message")
_HEADINGS = {"guidance": "guidance_hint"}
_WHEN = datetime(2026, 1, 1)  # noqa: DTZ001 - no moment of anybody's
_LITERAL = re.compile(r"""("[^"]*"|'[^']*')""")
_PATH = re.compile(r" ?(?<![\w./$])((?:current\(\)/)?(?:\.\./)+|/data/)([\w./-]*\w) ?")

Cells = dict[str, str]


def to_workbook(form: Form) -> bytes:
    """Return an .xlsx whose cells are all text; loading it gives this form again."""
    writer = _Writer(form)
    file = BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})  # never a temporary file
    heading = book.add_format({"bold": True, "bottom": 1})
    book.set_properties({"created": _WHEN})  # the same bytes each time
    survey = list(writer.rows(form.children))
    for name, rows in (
        ("survey", survey),
        ("choices", list(writer.choices())),
        ("settings", [writer.settings()]),
    ):
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        columns = list(dict.fromkeys(column for row in rows for column in row))
        for x, column in enumerate(columns):
            sheet.write_string(0, x, column, heading)
            sheet.set_column(x, x, 40 if "::" in column else 18)
        for y, row in enumerate(rows, 1):
            for column, text in row.items():
                if text:
                    sheet.write_string(y, columns.index(column), text)
    book.close()
    return file.getvalue()


class _Writer:
    def __init__(self, form: Form) -> None:
        self._form = form
        self._names = Counter(node.name for node in form.walk())
        self._places = {node.path: node for node in form.walk()}

    def settings(self) -> Cells:
        cells = {
            "form_title": self._form.title,
            "form_id": self._form.id,
            "version": self._form.edition,
        }
        if self._form.default_language != DEFAULT:
            cells["default_language"] = self._form.default_language
        if any(node.uses for node in self._form.walk()):
            cells["namespaces"] = NAMESPACES
        return cells

    def choices(self) -> Iterator[Cells]:
        for name in self._form.lists:
            plain = name.removesuffix(_OTHER)
            if name != plain and plain in self._form.lists:
                continue
            for choice in self._form.lists[name]:
                cells = {"list_name": plain, "name": choice.name}
                yield cells | self._words("label", choice.label, "") | choice.extra

    def rows(self, nodes: tuple[Node, ...]) -> Iterator[Cells]:
        """Yield one row for each node, and one where a group ends."""
        head = dict.fromkeys(("type", "name"), "")
        free = ""
        for node in nodes:
            if node.path == free:
                continue  # the free answer that `or_other` stands for
            free = f"{node.path}_other" if node.choices.endswith(_OTHER) else ""
            yield head | self._row(node)
            if node.kind in GROUPS:
                yield from self.rows(node.children)
                yield {"type": f"end_{node.kind}"}

    def _row(self, node: Node) -> Cells:
        cells = {"type": self._type(node), "name": node.name}
        for kind in _WORDS:
            cells |= self._words(kind, getattr(node, kind), node.path)
        for rule in _RULES:
            text: str = getattr(node, rule)
            literal = rule == "default" and not node.default_is_expression
            if text and (literal or rule == "appearance"):
                cells[rule] = text
            elif text:
                cells[rule] = self._named(text, node.path)
        parameters = {
            key: value
            for key, value in node.parameters.items()
            if key not in ("media", "fills")
        }
        if parameters:
            cells["parameters"] = " ".join(f"{k}={v}" for k, v in parameters.items())
        if node.uses:
            cells[USE] = " ".join(node.uses)
        return cells

    def _type(self, node: Node) -> str:
        if node.choices:
            return f"{node.kind} {node.choices}"
        if node.kind == "file":
            return node.parameters.get("media", "file")
        if node.kind == "meta":
            # What is never stored was asked for in some way: this stands for all.
            return node.parameters.get("fills", "deviceid")
        return _TYPES.get(node.kind, node.kind)

    def _words(self, kind: str, words: Words, path: str) -> Cells:
        heading = _HEADINGS.get(kind, kind)
        cells = {}
        for language in self._form.languages:
            parts = words.get(language, ())
            column = heading if language == DEFAULT else f"{heading}::{language}"
            if parts:
                cells[column] = "".join(
                    self._named(part, path) if odd % 2 else part
                    for odd, part in enumerate(parts)
                )
        return cells

    def _named(self, expression: str, path: str) -> str:
        """Write `${name}` for every path that leads to a question, outside quotes."""
        pieces = _LITERAL.split(expression)
        for number in range(0, len(pieces), 2):
            pieces[number] = _PATH.sub(
                lambda match: self._reference(match, path), pieces[number]
            )
        return "".join(pieces)

    def _reference(self, match: re.Match[str], path: str) -> str:
        start, steps = match[1].removeprefix("current()/"), match[2]
        here = path.split("/")[: -start.count("../")] if start != "/data/" else [""]
        node = self._places.get("/".join([*here, steps]))
        if node is None or self._names[node.name] > 1:
            return match[0]
        return f"${{{node.name}}}"
