# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a column of a spreadsheet can be: questions of the case and identity forms."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from app.codes import LANGUAGES
from app.forms.definition import Form, Node, Words
from app.sheets.words import lookup, synonyms, tables
from resources import ROOT

NOTE, REFERENCE = "note", "reference"
_KINDS = {
    "text": "text",
    "integer": "number",
    "date": "day",
    "select_one": "codes",
    "select_multiple": "several",
}
# Asked only once a purpose is written, row by row by a person: never from a sheet.
_NEVER = frozenset({"sensitive"})


@dataclass(frozen=True, slots=True, repr=False)
class Target:
    """Something a column can be read as.

    `key` is a name of `resources/sheets.toml`, or form and path of any other question
    ("identity/living/address"). `path` is where the answer goes in the form, empty for
    what the program puts together itself (names, birth, note). `codes` gives the labels
    of coded answers by code, `meanings` the code of every word known for them.
    """

    key: str
    kind: str
    labels: Mapping[str, str]  # by language
    words: tuple[str, ...] = ()
    form: str = ""
    path: tuple[str, ...] = ()
    codes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    meanings: Mapping[str, str] = field(default_factory=dict)

    def label(self, language: str) -> str:
        """Return what it is called."""
        return self.labels.get(language) or self.labels.get("en") or self.key


def targets(
    case: Form | None, identity: Form | None, people: Mapping[str, str]
) -> tuple[Target, ...]:
    """Return everything a column can be, in the order to choose from.

    `people` are the colleagues who can follow a case: name by account id.
    """
    found = []
    for name, row in tables()["column"].items():
        form = row.get("form", "")
        node = _node({"case": case, "identity": identity}.get(form), name)
        codes: Mapping[str, Mapping[str, str]] = _lists().get(row.get("codes", ""), {})
        if name == "owner":
            codes = {
                who: dict.fromkeys(LANGUAGES, said) for who, said in people.items()
            }
        if form and node is not None and node[1].lists.get(node[0].choices):
            codes = _codes(*node)
        elif form and node is None and (case or identity):
            continue  # the organisation's own form does not ask it
        found.append(_known(name, row, form, codes))
    known = {target.key for target in found}
    for form_id, definition in (("case", case), ("identity", identity)):
        if definition is not None:
            found += [
                target
                for target in _others(form_id, definition)
                if target.path[-1] not in known | _HANDLED
            ]
    return tuple(found)


# Put together from names and birth, or written by the program.
_HANDLED = frozenset(
    {"name_latin", "birth_precision", "age_said", "code", "site", "workflow"}
)


def _known(
    name: str,
    row: Mapping[str, Any],
    form: str,
    codes: Mapping[str, Mapping[str, str]],
) -> Target:
    labels = {language: str(row[language]) for language in LANGUAGES}
    return Target(
        key=name,
        kind=str(row["kind"]),
        labels=labels,
        words=(*labels.values(), *row["words"]),
        form=form,
        path=(name,) if form else (),
        codes=codes,
        meanings=_meanings(str(row.get("codes", "")), codes),
    )


def _others(form_id: str, form: Form) -> Iterator[Target]:
    for node in _questions(form.children):
        labels = _labels(node.label)
        codes = _codes(node, form)
        path = tuple(node.path.strip("/").split("/"))
        yield Target(
            key="/".join((form_id, *path)),
            kind=_KINDS[node.kind],
            labels=labels,
            words=tuple(labels.values()),
            form=form_id,
            path=path,
            codes=codes,
            meanings=_meanings(node.choices, codes),
        )


def _questions(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Yield what a single cell can answer: nothing inside a repeat."""
    for node in nodes:
        if node.kind == "group" and node.name not in _NEVER:
            yield from _questions(node.children)
        elif node.kind in _KINDS and not node.read_only and not node.calculation:
            yield node


def _node(form: Form | None, name: str) -> tuple[Node, Form] | None:
    if form is None:
        return None
    return next(((n, form) for n in form.children if n.name == name), None)


def _codes(node: Node, form: Form) -> dict[str, dict[str, str]]:
    choices = form.lists.get(node.choices, ())
    return {choice.name: _labels(choice.label) for choice in choices}


def _labels(words: Words) -> dict[str, str]:
    """Return words by language code; form languages are called "Français (fr)"."""
    return {
        name.rpartition("(")[2].strip(" )"): "".join(parts[::2])
        for name, parts in words.items()
    }


def _meanings(list_name: str, codes: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    more = synonyms("yes_no" if list_name == "yes_no_unknown" else list_name)
    return lookup(
        {code: (*said.values(), *more.get(code, ())) for code, said in codes.items()}
    )


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads((ROOT / "lists.toml").read_text("utf-8"))
