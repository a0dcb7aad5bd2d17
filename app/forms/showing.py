# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was answered, in words: for reading, for history, for cells of a table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Protocol

from app.forms import languages
from app.forms.definition import CHOOSING, Form, Node, Words
from app.forms.markup import bare
from app.rows import record

LONG = 90  # letters from which an answer is a text rather than a value
_UNSHOWN = frozenset({"calculate", "hidden", "meta", "note"})


class Formatter(Protocol):
    """How the language writes days, hours, numbers and lists."""

    def day(self, day: date) -> str:
        """Write a day."""
        ...

    def moment(self, at: datetime) -> str:
        """Write a day and its hour."""
        ...

    def hour(self, at: time) -> str:
        """Write an hour."""
        ...

    def number(self, value: float) -> str:
        """Write a number."""
        ...

    def joined(self, *parts: str) -> str:
        """List words."""
        ...

    def seen(self) -> str:
        """Say that something was read or acknowledged."""
        ...

    def file(self, sha256: str) -> str:
        """Name an attached file."""
        ...

    def row(self, number: int) -> str:
        """Name a row of a repeated group, from 1."""
        ...


@record
class Line:
    """A line of an answered form.

    `kind`: "group" and "repeat" are headings, "row" begins a row of a repeat,
    "value" is a question and its answer, "text" one whose answer is long. `level`
    counts from 0. `place` is where it is: "/places[2]/since".
    """

    kind: str
    level: int
    label: str
    value: str
    place: str


def plain(words: Words, form: Form, language: str) -> str:
    """Return words without what is worked out in them; any language if need be."""
    for name in (*languages.order(form, language), *words):
        if parts := words.get(name):
            return " ".join(bare("".join(parts[::2])).split())
    return ""


def in_words(
    node: Node,
    value: Any,
    choices: Mapping[str, str],
    formatter: Formatter,
    colleagues: Mapping[str, str] | None = None,
) -> str:
    """Return an answer as people say it; what does not fit its kind, as it is."""
    if value is None or value in ("", ()):
        return ""
    try:
        return _said(node, value, choices, formatter, colleagues or {})
    except (ValueError, TypeError, OverflowError):
        return str(value)


def _said(
    node: Node,
    value: Any,
    choices: Mapping[str, str],
    formatter: Formatter,
    colleagues: Mapping[str, str],
) -> str:
    match node.kind:
        case kind if kind in CHOOSING:
            names = [str(value)] if kind == "select_one" else _names(value)
            return formatter.joined(*(choices.get(name, name) for name in names))
        case "date":
            return formatter.day(date.fromisoformat(value))
        case "datetime":
            return formatter.moment(datetime.fromisoformat(value))
        case "time":
            return formatter.hour(time.fromisoformat(value))
        case "integer" | "decimal" | "range" if not isinstance(value, str):
            return formatter.number(value)
        case "acknowledge":
            return formatter.seen()
        case "file":
            return formatter.file(value)
        case "geopoint":
            return ", ".join(value.split()[:2])
        case "text" if "colleague" in node.appearance.split():
            return str(colleagues.get(value, value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return formatter.number(value)
    return str(value)


def _names(value: Any) -> list[str]:
    return value.split() if isinstance(value, str) else [str(each) for each in value]


def shown(
    form: Form,
    answers: Mapping[str, Any],
    language: str,
    formatter: Formatter,
    colleagues: Mapping[str, str] | None = None,
    label: Callable[[str], str] | None = None,
) -> list[Line]:
    """Return the answered questions of a form, in its order.

    `answers` are as stored: groups nested, repeats as lists. `label` gives the label
    at a place where labels hold answers (`Filling.label`); else they stand as written.
    """
    showing = _Showing(form, language, formatter, colleagues or {}, label)
    return list(showing.lines(form.children, answers, "", 0))


class _Showing:
    def __init__(
        self,
        form: Form,
        language: str,
        formatter: Formatter,
        colleagues: Mapping[str, str],
        label: Callable[[str], str] | None,
    ) -> None:
        self.form, self.language, self.formatter = form, language, formatter
        self.colleagues, self.label = colleagues, label
        self._choices: dict[str, dict[str, str]] = {}

    def lines(
        self, nodes: Sequence[Node], answers: Any, at: str, level: int
    ) -> Iterator[Line]:
        if not isinstance(answers, Mapping):
            return
        for node in nodes:
            value, place = answers.get(node.name), f"{at}/{node.name}"
            if node.kind in _UNSHOWN or value is None or value in ("", [], ()):
                continue
            if node.kind == "group":
                yield from self._group(node, value, place, level)
            elif node.kind == "repeat":
                yield from self._rows(node, value, place, level)
            else:
                known = self.choices(node)
                words = in_words(node, value, known, self.formatter, self.colleagues)
                told = "text" in node.uses or "multiline" in node.appearance.split()
                long = node.kind == "text" and (
                    told or len(words) > LONG or "\n" in words
                )
                kind = "text" if long else "value"
                yield Line(kind, level, self._label(node, place), words, place)

    def _group(self, node: Node, value: Any, place: str, level: int) -> Iterator[Line]:
        title = self._label(node, place)
        inside = list(
            self.lines(node.children, value, place, level + 1 if title else level)
        )
        if inside and title:
            yield Line("group", level, title, "", place)
        yield from inside

    def _rows(self, node: Node, value: Any, place: str, level: int) -> Iterator[Line]:
        if not isinstance(value, Sequence) or isinstance(value, str):
            return
        yield Line("repeat", level, self._label(node, place), "", place)
        for number, row in enumerate(value, 1):
            here = f"{place}[{number}]"
            yield Line("row", level, self.formatter.row(number), "", here)
            yield from self.lines(node.children, row, here, level + 1)

    def choices(self, node: Node) -> dict[str, str]:
        if node.choices not in self._choices:
            self._choices[node.choices] = {
                choice.name: plain(choice.label, self.form, self.language)
                for choice in self.form.lists.get(node.choices, ())
            }
        return self._choices[node.choices]

    def _label(self, node: Node, place: str) -> str:
        worked_out = any(len(parts) > 1 for parts in node.label.values())
        if worked_out and self.label is not None:
            return self.label(place)
        return plain(node.label, self.form, self.language)
