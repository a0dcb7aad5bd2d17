# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of what the program writes by itself: custody, erasures, records of missions."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import BundleDamaged
from storage.identifiers import derived_id
from tests.corpus.making import Fault, Post, bundle, line, plus, revision

Build = Callable[[Post], Path]
Change = Callable[[Post, dict[str, Any]], object]


def state(change: Change, **said: Any) -> Build:
    """Add a state of the case's custody that is not as it should be."""

    def build(post: Post) -> Path:
        answers = {
            "bundle": "",
            "holder": post.key.public.hex(),
            "on": "2026-11-20",
            "state": "held",
            "to": "",
            "until": "",
            "why": "",
        }
        facts: dict[str, Any] = {
            "form": "custody",
            "compartment": "registry",
            "entry": derived_id("custody", post.case),
            "answers": {**answers, **said},
        }
        change(post, facts)
        return bundle(
            post, plus(post, line(revision(post, **facts)), facts["compartment"])
        )

    return build


def tombstone(change: Change, **said: Any) -> Build:
    """Add an order to erase the case that is not as it should be."""

    def build(post: Post) -> Path:
        answers = {"case": post.case, "on": "2026-11-20", "reason": "asked"}
        facts: dict[str, Any] = {
            "form": "erasure",
            "compartment": "registry",
            "entry": derived_id("erasure", post.case),
            "case": None,
            "final": True,
            "answers": {**answers, **said},
        }
        change(post, facts)
        return bundle(
            post, plus(post, line(revision(post, **facts)), facts["compartment"])
        )

    return build


def as_is(_: Post, __: dict[str, Any]) -> None:
    """Change no more than the answers."""


STATES: dict[str, Build] = {
    "of no state that we know": state(as_is, state="given"),
    "held by no key": state(as_is, holder="me"),
    "held by nobody": state(as_is, holder=""),
    "handed to no key": state(as_is, to="you"),
    "of no bundle id": state(as_is, bundle="../x"),
    "of no day": state(as_is, on="today"),
    "until no day": state(as_is, until="never"),
    "with a book for a reason": state(as_is, why="a" * 5000),
    "that is a number": state(as_is, state=1),
    "with more said": state(as_is, more="x"),
    "with less said": state(lambda _, facts: facts["answers"].pop("why")),
    "that is final": state(lambda _, facts: facts.update(final=True)),
    "for named people": state(lambda _, facts: facts.update(sensitivity="named")),
    "hidden as discreet": state(lambda _, facts: facts.update(sensitivity="discreet")),
    "in another compartment": state(lambda _, facts: facts.update(compartment="legal")),
    "of another version": state(lambda _, facts: facts.update(form_version="2")),
    "under another entry": state(lambda _, facts: facts.update(entry="e" * 32)),
    "under another case's entry": state(
        lambda post, facts: facts.update(entry=derived_id("custody", post.theirs))
    ),
    "of a case that is only here": state(
        lambda post, facts: facts.update(
            case=post.theirs, entry=derived_id("custody", post.theirs)
        )
    ),
    "of no case": state(lambda _, facts: facts.update(case=None)),
    "in the guise of a note": state(
        lambda _, facts: facts.update(form="note", answers={"text": "x"})
    ),
}
TOMBSTONES: dict[str, Build] = {
    "that is not final": tombstone(lambda _, facts: facts.update(final=False)),
    "with a parent": tombstone(lambda _, facts: facts.update(parents=("a" * 64,))),
    "in another compartment": tombstone(
        lambda _, facts: facts.update(compartment="legal")
    ),
    "of another entry": tombstone(lambda _, facts: facts.update(entry="e" * 32)),
    "within a case": tombstone(lambda post, facts: facts.update(case=post.case)),
    "of no case id": tombstone(as_is, case="*"),
    "of another case than its entry": tombstone(
        lambda post, facts: facts["answers"].update(case=post.theirs)
    ),
    "for no reason that we know": tombstone(as_is, reason="because"),
    "of no day": tombstone(as_is, on="now"),
    "with more said": tombstone(as_is, also="everything"),
}


def unasked(form: str, **changed: Any) -> Build:
    """Add an entry that only a case file's own people write."""

    def build(post: Post) -> Path:
        made = revision(
            post,
            compartment="registry",
            form=form,
            case=None,
            answers={"text": "x"},
            **changed,
        )
        return bundle(post, plus(post, line(made), "registry"))

    return build


FAULTS = [
    *(
        Fault(
            f"custody: a state {what}",
            build,
            BundleDamaged,
            "who answers for a case would be unclear",
        )
        for what, build in STATES.items()
    ),
    *(
        Fault(
            f"erasure: an order {what}", build, BundleDamaged, "would take a case away"
        )
        for what, build in TOMBSTONES.items()
    ),
    *(
        Fault(
            f"smuggled: {what}",
            unasked(form, final=final),
            BundleDamaged,
            "only a case file's own people write it",
            "foreign revision",
        )
        for what, form, final in (
            ("a record of a mission", "mission", True),
            ("a template", "template", True),
            ("a recovery rehearsal", "rehearsal", False),
            ("an entry of no case", "note", False),
        )
    ),
]
