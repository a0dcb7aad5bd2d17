# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticking something off: a task, or a row of a plan, is done by a new version."""

import re
from collections.abc import Mapping
from typing import Any

from app.commands.entries import answers_of, require_form, revise, told
from app.errors import NotAllowed, TwoVersions
from app.forms.definition import Form
from app.forms.uses import Plan, Where
from app.policy import may_write_form
from app.session import Session
from storage.conflicts import in_conflict
from storage.revisions import Revision, current
from storage.vault.casefile import Transaction

_STEP = re.compile(r"([^/\[\]]+)(?:\[(\d+)\])?")
# Their states have rules of their own: app.commands.referrals, app.commands.closing,
# app.legal (what is due in a procedure does not end it).
RULED = frozenset({"referral", "closure", "case", "procedure", "deadline"})


def may_tick(session: Session, form: str, compartment: str, place: str) -> bool:
    """Tell whether an open thing of a form can be ticked off by this role."""
    if form in RULED or session.forms.form(form) is None:
        return False
    info = session.forms.info(form)
    written = may_write_form(session.role, info, compartment)
    return written and _status_of(session.forms.plan(form), place) is not None


def set_done(
    session: Session, compartment: str, entry_id: str, place: str, *, done: bool = True
) -> str:
    """Say that something was done, or take that back; return the new version's id.

    `place` is the question that holds its day, as the agenda gives it. Taken back, it
    stands again where it stood before.

    Raises:
        NotAllowed: not this role's to write, or the form knows no end.
        EntryIsFinal: it is signed.
        TwoVersions: two versions wait for somebody to choose.

    """
    with session.case_file.transaction() as transaction:
        head, answers = single_head(transaction, session, compartment, entry_id)
        name = str(head.fields["form"])
        require_form(session, name, compartment)
        form = session.forms.form(name, head.fields["form_version"])
        if name in RULED or form is None:
            raise NotAllowed
        plan = session.forms.plan(name, head.fields["form_version"])
        status = _status_of(plan, place)
        if status is None:
            raise NotAllowed
        before = transaction.revisions(compartment, entry_id)
        codes = _codes(form, status)
        code = _ended(codes) if done else _reopened(session, codes, before, status)
        changes = changed(answers, status, code)
        revision = revise(transaction, session, compartment, entry_id, changes)
        transaction.audit("task_done" if done else "task_reopened", **told(revision))
    return revision.id.hex()


def single_head(
    transaction: Transaction, session: Session, compartment: str, entry_id: str
) -> tuple[Revision, dict[str, Any]]:
    """Return the one current version of an entry and what it says.

    Raises:
        NotAllowed: there is none, or it is for other named people.
        TwoVersions

    """
    before = transaction.revisions(compartment, entry_id)
    if not before:
        raise NotAllowed
    head = current(before)
    if in_conflict(before):
        raise TwoVersions
    answers = answers_of(session, head)
    if answers is None:
        raise NotAllowed
    return head, answers


Steps = tuple[str | int, ...]  # names, and numbers of rows from 0


def changed(answers: Mapping[str, Any], where: Steps, value: Any) -> dict[str, Any]:
    """Return the top answer that a change deep inside it makes; the rest is kept.

    Raises:
        NotAllowed: there is no such row.

    """
    name = where[0]
    assert isinstance(name, str)
    return {name: _with(answers.get(name), where[1:], value)}


def _with(known: Any, where: Steps, value: Any) -> Any:
    if not where:
        return value
    step = where[0]
    if isinstance(step, int):
        if not (isinstance(known, list) and 0 <= step < len(known)):
            raise NotAllowed
        return [
            _with(row, where[1:], value) if number == step else row
            for number, row in enumerate(known)
        ]
    known = known if isinstance(known, dict) else {}
    return known | {step: _with(known.get(step), where[1:], value)}


def _status_of(plan: Plan, place: str) -> Steps | None:
    """Return the question that holds the state of what is due at a place."""
    return use_at(plan, place, "status")


def use_at(plan: Plan, place: str, use: str) -> Steps | None:
    """Return the question of a use that goes with what is due at a place, or None."""
    steps: list[str | int] = []
    for name, number in _STEP.findall(place):
        steps.append(name)
        if number:
            uses = plan.rows.get(tuple(s for s in steps if isinstance(s, str)), {})
            places: tuple[Where, ...] = uses.get(use, ())
            return (*steps, int(number) - 1, *places[0]) if places else None
    places = plan.found.get(use, ())
    return places[0] if places else None


def _ended(codes: dict[str, bool]) -> str:
    """Return the first code that says that nothing is left to do."""
    found = next((code for code, ends in codes.items() if ends), None)
    if found is None:
        raise NotAllowed
    return found


def _reopened(
    session: Session,
    codes: dict[str, bool],
    revisions: list[Revision],
    status: Steps,
) -> str:
    """Return the state it was in before it ended, or else the first open one."""
    known = {revision.id: revision for revision in revisions}
    now: Revision | None = current(revisions)
    while now is not None:  # a graph of hashes has no cycle
        code = _at(answers_of(session, now) or {}, status)
        if isinstance(code, str) and codes.get(code) is False:
            return code
        now = next((known[p] for p in sorted(now.parents) if p in known), None)
    found = next((code for code, ends in codes.items() if not ends), None)
    if found is None:
        raise NotAllowed
    return found


def _at(answers: Any, where: Steps) -> Any:
    """Return the answer at a place with row numbers, or None."""
    value = answers
    for step in where:
        if isinstance(step, int):
            fine = isinstance(value, list) and 0 <= step < len(value)
        else:
            fine = isinstance(value, dict) and step in value
        value = value[step] if fine else None
    return value


def _codes(form: Form, status: Steps) -> dict[str, bool]:
    """Return each code of a state, in order, and whether it is an end."""
    path = "/" + "/".join(step for step in status if isinstance(step, str))
    return {
        choice.name: choice.extra.get("ends") == "yes"
        for node in form.walk()
        if node.path == path
        for choice in form.lists.get(node.choices, ())
    }
