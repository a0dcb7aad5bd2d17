# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ending what is not handed over: it was done, or will not be, with a word about it."""

from app.commands.entries import require_form, revise, told
from app.commands.tasks import RULED, Steps, changed, may_tick, single_head, use_at
from app.errors import NotAllowed
from app.forms.definition import Form, Node
from app.queries.agenda import DueItem
from app.session import Session

_OUTCOME = "outcome"  # the question beside a state that says what came of it


def endings(session: Session, item: DueItem) -> list[str]:
    """Return the codes with which an open thing ends, "done" first; [] where none."""
    if not may_tick(session, item.form, item.compartment, item.place):
        return []
    node = _state_of(session, item)
    form = session.forms.form(item.form)
    if node is None or form is None:
        return []
    choices = form.lists.get(node.choices, ())
    return [choice.name for choice in choices if choice.extra.get("ends") == "yes"]


def ending_word(session: Session, item: DueItem, code: str, language: str) -> str:
    """Return what an ending is called."""
    node = _state_of(session, item)
    path = node.path if node is not None else ""
    return session.forms.choice(item.form, "", path, code, language) or code


def takes_words(session: Session, item: DueItem) -> bool:
    """Tell whether the form asks what came of it."""
    return _outcome_of(session, item) is not None


def settle(session: Session, item: DueItem, code: str, words: str = "") -> None:
    """End an open thing, and keep what was said about it.

    Raises:
        NotAllowed: not this role's to write, or the form knows no such end.
        EntryIsFinal, TwoVersions

    """
    if item.form in RULED or code not in endings(session, item):
        raise NotAllowed
    with session.case_file.transaction() as transaction:
        require_form(session, item.form, item.compartment)
        place, entry = item.compartment, item.entry_id
        head, answers = single_head(transaction, session, place, entry)
        plan = session.forms.plan(item.form, head.fields["form_version"])
        status = use_at(plan, item.place, "status")
        if status is None:
            raise NotAllowed
        changes = changed(answers, status, code)
        beside = _outcome_of(session, item)
        if words.strip() and beside is not None:
            changes |= changed(answers | changes, beside, words.strip())
        revision = revise(transaction, session, place, entry, changes)
        transaction.audit("task_done", **told(revision))


def _state_of(session: Session, item: DueItem) -> Node | None:
    return _node(session, item, _status(session, item))


def _status(session: Session, item: DueItem) -> Steps | None:
    if session.forms.form(item.form) is None:
        return None
    return use_at(session.forms.plan(item.form), item.place, "status")


def _outcome_of(session: Session, item: DueItem) -> Steps | None:
    status = _status(session, item)
    if status is None:
        return None
    beside = (*status[:-1], _OUTCOME)
    node = _node(session, item, beside)
    return beside if node is not None and node.kind == "text" else None


def _node(session: Session, item: DueItem, where: Steps | None) -> Node | None:
    form: Form | None = session.forms.form(item.form)
    if form is None or where is None:
        return None
    path = "/" + "/".join(step for step in where if isinstance(step, str))
    return next((node for node in form.walk() if node.path == path), None)
