# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of forms that come along: those that do not convert, or would not end."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.errors import BundleDamaged
from app.forms.definition import Form, to_json
from app.forms.library import entry_of
from tests.corpus.making import Fault, Post, bundle, line, plus, revision
from tests.helpers.small_forms import ask, choices, form

Build = Callable[[Post], Path]
Facts = dict[str, Any]


def sent(answers: Facts, made: Form, **changed: Any) -> Build:
    """Send the entry of a definition as the program would write it, but for `changed`."""

    def build(post: Post) -> Path:
        facts: Facts = {
            "compartment": "registry",
            "entry": entry_of(made.id, made.version),
            "case": None,
            "form": "form",
            "final": True,
            "answers": answers,
        }
        facts |= {k: v(post) if callable(v) else v for k, v in changed.items()}
        place = facts["compartment"]
        return bundle(post, plus(post, line(revision(post, **facts)), place))

    return build


def definition(made: Form, **changed: Any) -> Build:
    """Send a form whose definition is what it says, and not one that holds."""
    return sent({"definition": to_json(made), "version": made.version}, made, **changed)


def spoilt(change: Callable[[Facts], object]) -> Build:
    """Send a definition of another shape."""
    value = to_json(SMALL)
    change(value)
    return sent({"definition": value, "version": SMALL.version}, SMALL)


def rule(**rules: str) -> Form:
    return form(ask("text", "a"), ask("text", "b", **rules))


def deep(levels: int) -> Form:
    node = ask("text", "x")
    for n in range(levels):
        node = ask("group", f"g{n}", node)
    return form(node)


SMALL = form(
    ask("text", "a"),
    ask("select_one", "b", choices="l"),
    lists={"l": choices("x", "y")},
)
FORMS: dict[str, Form] = {
    "with an unknown function": rule(constraint="system('rm -rf /')"),
    "with a rule that is no XPath": rule(relevant="((("),
    "with a rule that walks everything": rule(
        relevant="count(//*[count(//*[count(//*) > 0]) > 0])"
    ),
    "with a rule that reads a document": rule(
        calculation="document('file:///etc/passwd')"
    ),
    "with a rule of a megabyte": rule(relevant=" or ".join(["true()"] * 100_000)),
    "with rules in a circle": form(
        ask("calculate", "a", calculation=" /data/b "),
        ask("calculate", "b", calculation=" /data/a "),
    ),
    "with a rule about itself": form(ask("calculate", "a", calculation=" /data/a + 1")),
    "with a choice from no list": form(ask("select_one", "a", choices="nowhere")),
    "with a name twice": form(ask("text", "a"), ask("text", "a")),
    "with a name of no element": form(ask("text", "a b")),
    "with a name that is a path": form(ask("text", "../a")),
    "with a question of no kind": form(ask("script", "a")),
    "with a path that lies": replace(
        SMALL,
        children=(replace(SMALL.children[0], path="/elsewhere"), SMALL.children[1]),
    ),
    "forty groups deep": deep(40),
    "of seven thousand questions": form(*(ask("text", f"q{n}") for n in range(7_000))),
}
SHAPES: dict[str, Callable[[Facts], object]] = {
    "of a newer format": lambda value: value.update(format=2),
    "without a name": lambda value: value.pop("id"),
    "with a number for a title": lambda value: value.update(title=5),
    "with a list for its lists": lambda value: value.update(lists=["x"]),
    "with a text for its questions": lambda value: value.update(children="abc"),
    "with a word for a row": lambda value: value["children"][0].update(row="x"),
    "with a question that is a number": lambda value: value.update(children=[1]),
    "with a question without a kind": lambda value: value.update(
        children=[{"name": "a", "path": "/a"}]
    ),
    "with a choice without a name": lambda value: value.update(
        lists={"l": [{"label": {}}]}
    ),
}
RIGHT: Facts = {"definition": to_json(SMALL), "version": SMALL.version}
ENTRIES: dict[str, Build] = {
    "under another entry": definition(SMALL, entry="e" * 32),
    "that is not final": definition(SMALL, final=False),
    "with a parent": definition(SMALL, parents=("a" * 64,)),
    "within a case": definition(SMALL, case=lambda post: post.case),
    "in another compartment": definition(SMALL, compartment="legal"),
    "of another version than it hashes to": sent({**RIGHT, "version": "0" * 16}, SMALL),
    "that says where it is kept": sent({**RIGHT, "info": {"place": "legal"}}, SMALL),
    "without a definition": sent({"version": SMALL.version}, SMALL),
    "that is a text": sent({**RIGHT, "definition": "<html>"}, SMALL),
}

FAULTS = [
    *(
        Fault(
            f"form: {what}",
            definition(made),
            BundleDamaged,
            "would be evaluated at every key press",
            "foreign revision",
        )
        for what, made in FORMS.items()
    ),
    *(
        Fault(
            f"form: {what}",
            spoilt(change),
            BundleDamaged,
            "does not convert",
            "foreign revision",
        )
        for what, change in SHAPES.items()
    ),
    *(
        Fault(f"form: {what}", build, BundleDamaged, "would stand in for another form")
        for what, build in ENTRIES.items()
    ),
]
