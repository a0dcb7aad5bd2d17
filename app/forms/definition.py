# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a form is once it is converted: a tree of questions, as data.

Expressions are XPath 1.0 over an instance whose root is `/data`, as pyxform writes
them (`${name}` is already a path). `path` is without the root and without row
numbers: `/places/since`; a place in a filled form has them: `/places[2]/since`.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from storage import canonical

FORMAT = 1
MAX_BYTES = 3 * 1024 * 1024  # of a definition, as canonical JSON

# Words in each language of the form. Even parts are text, odd ones are XPath whose
# value is put in between: ("Since ", " ../since ", "?").
Words = dict[str, tuple[str, ...]]

GROUPS = frozenset({"group", "repeat"})
CHOOSING = frozenset({"select_one", "select_multiple", "rank"})
# What of a node is in words, and what is a rule: XPath, or "".
WORDS = ("label", "hint", "guidance", "constraint_message", "required_message")
RULES = (
    "relevant",
    "constraint",
    "required",
    "read_only",
    "calculation",
    "choice_filter",
    "repeat_count",
)
KINDS = (
    GROUPS
    | CHOOSING
    | {
        "text",
        "integer",
        "decimal",
        "range",  # a number between parameters start, end, step
        "date",
        "datetime",
        "time",
        "note",  # nothing to answer
        "acknowledge",  # "OK" or nothing
        "calculate",  # never shown
        "hidden",
        "meta",  # parameters["fills"]: start, end, today; else left empty
        "geopoint",  # "latitude longitude altitude accuracy", typed in
        "file",  # parameters["media"]: image, audio, video, file; the SHA-256 it has
    }
)


@dataclass(frozen=True, slots=True, repr=False)
class Choice:
    """One answer to choose; `extra` are the other columns, for filters."""

    name: str
    label: Words
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class Node:
    """A question, a note, a group or a repeat.

    `relevant`, `constraint`, `required`, `read_only`, `calculation`, `choice_filter`
    and `repeat_count` are XPath or "". `default` is a literal, or XPath when
    `default_is_expression`. `choices` names a list of the form. `uses` say what the
    program does with the answer (see docs/forms.md). `row` is the row of the survey
    sheet it was written in.
    """

    kind: str
    name: str
    path: str
    row: int = 0
    label: Words = field(default_factory=dict)
    hint: Words = field(default_factory=dict)
    guidance: Words = field(default_factory=dict)
    relevant: str = ""
    constraint: str = ""
    constraint_message: Words = field(default_factory=dict)
    required: str = ""
    required_message: Words = field(default_factory=dict)
    read_only: str = ""
    calculation: str = ""
    default: str = ""
    default_is_expression: bool = False
    appearance: str = ""
    choices: str = ""
    choice_filter: str = ""
    repeat_count: str = ""
    parameters: dict[str, str] = field(default_factory=dict)
    uses: tuple[str, ...] = ()
    children: tuple["Node", ...] = ()

    def walk(self) -> Iterator["Node"]:
        """Yield this node and everything below it, in the order of the sheet."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True, repr=False)
class Form:
    """A converted form. `languages` are the column names ("Français (fr)").

    `id` is what records say (`[a-z][a-z0-9_]{0,39}`); `edition` is the version its
    author wrote; `version` (the content's hash) is what records keep.
    """

    id: str
    title: str
    edition: str
    languages: tuple[str, ...]
    default_language: str
    children: tuple[Node, ...]
    lists: dict[str, tuple[Choice, ...]] = field(default_factory=dict)

    def walk(self) -> Iterator[Node]:
        """Yield every node, in the order of the sheet."""
        for child in self.children:
            yield from child.walk()

    @property
    def version(self) -> str:
        """The content's identity: 16 hexadecimal digits."""
        return hashlib.sha256(canonical.dumps(to_json(self))).hexdigest()[:16]


class NotAForm(ValueError):
    """Not a definition: another shape, too large, or an unknown kind."""


def to_json(form: Form) -> dict[str, Any]:
    """Return the definition as stored: only what differs from nothing."""
    return {"format": FORMAT, **_bare(asdict(form))}


def from_json(value: object) -> Form:
    """Read a stored definition.

    Raises:
        NotAForm

    """
    try:
        if not isinstance(value, dict) or value.get("format") != FORMAT:
            raise NotAForm
        lists = {
            str(name): tuple(_choice(choice) for choice in choices)
            for name, choices in dict(value.get("lists", {})).items()
        }
        return Form(
            id=_text(value["id"]),
            title=_text(value.get("title", "")),
            edition=_text(value.get("edition", "")),
            languages=tuple(map(_text, value.get("languages", ()))),
            default_language=_text(value.get("default_language", "")),
            children=tuple(_node(child, 0) for child in value.get("children", ())),
            lists=lists,
        )
    except (KeyError, TypeError, AttributeError, RecursionError, ValueError) as error:
        raise NotAForm from error


_DEEPEST = 20
_NAME = re.compile(r"[^\W\d][\w.\-]*")  # as an element of XML
_TEXTS = (*RULES, "default", "appearance", "choices")


def _node(value: dict[str, Any], depth: int) -> Node:
    if value["kind"] not in KINDS or depth > _DEEPEST:
        raise NotAForm
    if not _NAME.fullmatch(_text(value["name"])):
        raise NotAForm
    words: dict[str, Any] = {key: _words(value.get(key, {})) for key in WORDS}
    texts: dict[str, Any] = {key: _text(value.get(key, "")) for key in _TEXTS}
    return Node(
        kind=_text(value["kind"]),
        name=_text(value["name"]),
        path=_text(value["path"]),
        row=int(value.get("row", 0)),
        default_is_expression=bool(value.get("default_is_expression", False)),
        parameters=_strings(value.get("parameters", {})),
        uses=tuple(map(_text, value.get("uses", ()))),
        children=tuple(_node(child, depth + 1) for child in value.get("children", ())),
        **words,
        **texts,
    )


def _choice(value: dict[str, Any]) -> Choice:
    extra = _strings(value.get("extra", {}))
    return Choice(_text(value["name"]), _words(value.get("label", {})), extra)


def _words(value: dict[str, Any]) -> Words:
    return {_text(key): tuple(map(_text, parts)) for key, parts in value.items()}


def _strings(value: dict[str, Any]) -> dict[str, str]:
    return {_text(key): _text(item) for key, item in value.items()}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise NotAForm
    return value


def _bare(value: Any) -> Any:
    """Leave out what is empty, so that a later field changes no hash of today."""
    if isinstance(value, dict):
        kept = {key: _bare(item) for key, item in value.items()}
        return {k: v for k, v in kept.items() if v not in ("", (), {}, [], 0, False)}
    if isinstance(value, (list, tuple)):
        return [_bare(item) for item in value]
    return value
