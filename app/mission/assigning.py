# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Passing on what somebody was to do: tasks, rows of plans, whole cases.

Where an entry waits in two versions, each of them is passed on: who decides between
them later loses neither, and nothing was chosen on the way.
"""

from collections.abc import Mapping
from typing import Any

from app.commands.cases import CASE, keep_versions
from app.commands.entries import Writing, answers_of, put_entry
from app.commands.tasks import Steps, changed, use_at
from app.errors import NotAllowed
from app.policy import may_write_form
from app.queries.agenda import DueItem
from app.rows import AttachmentRow
from app.session import Session
from storage.revisions import Revision, heads
from storage.vault.casefile import Transaction

OWNER = "owner"  # the question of the form `case`


def may_assign(session: Session, item: DueItem) -> bool:
    """Tell whether this session can say whose an open thing is."""
    if not item.entry_id or session.forms.form(item.form) is None:
        return False
    info = session.forms.info(item.form)
    written = may_write_form(session.role, info, item.compartment)
    place = use_at(session.forms.plan(item.form), item.place, "assignee")
    return written and place is not None


def assign(
    transaction: Transaction,
    session: Session,
    compartment: str,
    entry_id: str,
    whose: Mapping[str, str],
    before: str,
) -> bool:
    """Give what is due at places of an entry to accounts ("": the case's owner).

    Only what was `before`'s, or nobody's: a version that says somebody else stays.
    Returns False where the entry is signed, so that nobody can change it.

    Raises:
        NotAllowed: there is no such entry.

    """
    revisions = transaction.revisions(compartment, entry_id)
    if not revisions:
        raise NotAllowed
    if any(revision.fields["final"] for revision in revisions):
        return False
    for head in heads(revisions):
        answers = answers_of(session, head)
        if answers is not None:
            given = _given(session, head, answers, whose, before)
            if given != answers:
                _put(transaction, session, head, given)
    return True


def _given(
    session: Session,
    head: Revision,
    answers: dict[str, Any],
    whose: Mapping[str, str],
    before: str,
) -> dict[str, Any]:
    fields = head.fields
    plan = session.forms.plan(fields["form"], fields["form_version"])
    for place, account in whose.items():
        where = use_at(plan, place, "assignee")
        if where is not None and _at(answers, where) in (before, "", None):
            answers = answers | changed(answers, where, account)
    return answers


def give_case(
    transaction: Transaction,
    session: Session,
    case_id: str,
    account: str,
    before: str,
) -> None:
    """Make an account the owner of a case that was `before`'s, in a transaction.

    Raises:
        NotAllowed: there is no such case.

    """
    revisions = transaction.revisions("registry", case_id)
    if not revisions:
        raise NotAllowed
    keep_versions(transaction, session)
    for head in heads(revisions):
        answers = dict(head.fields["answers"])
        if answers.get(OWNER) == before:
            _put(transaction, session, head, answers | {OWNER: account})


def owner_of(session: Session, case_id: str) -> frozenset[str]:
    """Return who follows a case: several where its versions differ."""
    revisions = session.case_file.revisions("registry", case_id)
    tips = heads(revisions) if revisions else []
    said = (tip.fields["answers"] for tip in tips if tip.fields["form"] == CASE)
    return frozenset(str(answers.get(OWNER) or "") for answers in said)


def _put(
    transaction: Transaction, session: Session, head: Revision, answers: dict[str, Any]
) -> None:
    fields = head.fields
    files = (
        AttachmentRow(a["sha256"], a["name"], a["media_type"], a["size"])
        for a in fields["attachments"]
    )
    writing = Writing(
        head.entry,
        fields["case"],
        head.compartment,
        fields["form"],
        fields["form_version"],
        parents=(head.id.hex(),),
        attachments=tuple(files),
        sensitivity=fields["sensitivity"],
    )
    put_entry(transaction, session, writing, answers)


_NOWHERE = object()


def _at(answers: Mapping[str, Any], where: Steps) -> Any:
    """Return the answer at a place; something nobody answers where a row is missing."""
    value: Any = answers
    for step in where:
        if isinstance(step, int):
            if not (isinstance(value, list) and 0 <= step < len(value)):
                return _NOWHERE
            value = value[step]
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value
