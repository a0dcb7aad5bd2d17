# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a new version of a form changes, question by question."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.forms.definition import RULES, WORDS, Choice, Form, Node, Words


@dataclass(frozen=True, slots=True, repr=False)
class Difference:
    """One change. `kind` chooses the sentence (see `app.forms.wording.change`).

    `path` is the question's (in the old form where it is gone), `name` its name or
    the choice's, `label` its words in the form's own language, or "".
    """

    kind: str
    path: str
    name: str
    label: str


def differences(old: Form, new: Form) -> list[Difference]:
    """Return what `new` changes, in its order; what is gone comes last.

    A question is the same when its path is; one that took its name to another group
    has moved.
    """
    before = {node.path: node for node in old.walk()}
    after = {node.path: node for node in new.walk()}
    gone = {node.name: node for path, node in before.items() if path not in after}
    moved: set[str] = set()
    found: list[Difference] = list(_of_form(old, new))
    for path, node in after.items():
        was = before.get(path)
        if was is None and (elsewhere := gone.pop(node.name, None)):
            moved.add(elsewhere.path)
            found.append(_difference("moved", node, new))
            was = elsewhere
        if was is None:
            found.append(_difference("added", node, new))
        else:
            found += _of_question(was, node, old, new)
    found += [
        _difference("removed", node, old)
        for path, node in before.items()
        if path not in after and path not in moved
    ]
    return found


def _of_form(old: Form, new: Form) -> Iterator[Difference]:
    if old.title != new.title:
        yield Difference("title", "", new.title, new.title)
    if old.languages != new.languages:
        yield Difference("languages", "", ", ".join(new.languages), "")


def _of_question(was: Node, node: Node, old: Form, new: Form) -> Iterator[Difference]:
    if was.kind != node.kind:
        yield _difference("retyped", node, new)
    if any(getattr(was, key) != getattr(node, key) for key in WORDS):
        yield _difference("relabelled", node, new)
    if any(
        getattr(was, key) != getattr(node, key)
        for key in (*RULES, "default", "parameters")
    ):
        yield _difference("rule", node, new)
    if not was.choices or not node.choices:
        return
    if was.choices != node.choices:
        yield _difference("choices", node, new)
    yield from _of_choices(
        node, old.lists.get(was.choices, ()), new.lists.get(node.choices, ()), new
    )


def _of_choices(
    node: Node, old: tuple[Choice, ...], new: tuple[Choice, ...], form: Form
) -> Iterator[Difference]:
    before = {choice.name: choice for choice in old}
    after = {choice.name: choice for choice in new}
    for name, choice in after.items():
        label = _label(choice.label, form)
        if name not in before:
            yield Difference("choice_added", node.path, name, label)
        elif before[name].label != choice.label:
            yield Difference("choice_relabelled", node.path, name, label)
    for name, choice in before.items():
        if name not in after:
            label = _label(choice.label, form)
            yield Difference("choice_removed", node.path, name, label)


def _difference(kind: str, node: Node, form: Form) -> Difference:
    return Difference(kind, node.path, node.name, _label(node.label, form))


def _label(words: Words, form: Form) -> str:
    parts = words.get(form.default_language) or next(iter(words.values()), ())
    return " ".join("…".join(parts[::2]).split())
