# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing entries of any form: drafts, versions, signatures."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app import recipients
from app.commands.definitions import keep_definition
from app.commands.untyped import given, is_blank
from app.custody import require_writable
from app.errors import (
    EntryIsFinal,
    FilesAreEverybodys,
    NotAllowed,
    NothingWritten,
    ProblemsLeft,
)
from app.following import planning
from app.forms.filling import Filling
from app.forms.kept import kept
from app.policy import may_write_form
from app.rows import AttachmentRow
from app.session import Session
from storage import canonical, desk
from storage.named import open_answers, seal_answers
from storage.revisions import Attached, Revision, current, heads, sign_revision
from storage.vault.casefile import Transaction

# Written by commands that check more: app.extracts, app.commands.cases,
# app.certificates, app.legal.
RULED = frozenset({"extract", "case", "identity", "certificate", "certificate_release"})
RULED |= {"deadline", "deadline_rule"}
# Signed by commands that check more: app.commands.closing, app.examination.
SIGNED_APART = frozenset({"closure", "examination", "psychological_evaluation"})
# A person takes an agreement back whenever they want, wherever their case is.
ALWAYS_WRITTEN = frozenset({"consent"})
NORMAL, DISCREET, NAMED = "normal", "discreet", "named"
ADDED = "note"  # the form of what completes a signed entry


@dataclass(frozen=True, slots=True, repr=False)
class Writing:
    """An entry as it is typed: also what a draft keeps.

    `entry_id` is made by `app.ids.new_id` when the editor opens on a new entry.
    `parents` are the heads the editor started from; empty for a new entry.
    `readers` are the accounts a "named" entry is for, the author among them.
    `addendum_to` names the signed entry that this one completes. `place` and `cursor`
    say where the person was writing.
    """

    entry_id: str
    case_id: str
    compartment: str
    form: str
    form_version: str
    answers: dict[str, Any] = field(default_factory=dict)
    parents: tuple[str, ...] = ()
    attachments: tuple[AttachmentRow, ...] = ()
    sensitivity: str = NORMAL
    readers: tuple[str, ...] = ()
    addendum_to: str = ""
    place: str = ""
    cursor: int = 0


def save_entry(writing: Writing, session: Session, *, final: bool = False) -> str:
    """Make a signed version of an entry and drop its draft; return the revision's id.

    Raises:
        NotAllowed: not the role's to write, or there.
        NothingWritten: no answer at all.
        FilesAreEverybodys: it is for named people and has files.
        ProblemsLeft: something has to be corrected first.
        ConsentMissing: a referral that was sent would turn to somebody else.
        EntryIsFinal: signed already: write an addendum.

    """
    _require(session, writing)
    if writing.form in RULED or (final and writing.form in SIGNED_APART):
        raise NotAllowed  # these have commands of their own
    if writing.sensitivity == NAMED and writing.attachments:
        raise FilesAreEverybodys
    answers = _checked(writing, session)
    if writing.form == recipients.FORM:
        shown = heads_of(session, writing.compartment, writing.entry_id)
        before = [answers_of(session, head) or {} for head in shown]
        recipients.require_same(session, writing.case_id, before, answers)
    with session.case_file.transaction() as transaction:
        revision = put_entry(transaction, session, writing, answers, final=final)
        desk.drop_draft(transaction, writing.compartment, session.me, writing.entry_id)
        transaction.audit("entry_signed" if final else "entry_saved", **told(revision))
    return revision.id.hex()


def put_entry(
    transaction: Transaction,
    session: Session,
    writing: Writing,
    answers: dict[str, Any],
    *,
    final: bool = False,
) -> Revision:
    """Store a version inside a caller's transaction; the caller has checked it.

    Raises:
        EntryIsFinal
        CaseReadOnly: the case is on its way to somebody else, or went.
        NotAllowed: the entry is of another form, or of another case.

    """
    if writing.form not in ALWAYS_WRITTEN:
        require_writable(session, writing.case_id)
    before = transaction.revisions(writing.compartment, writing.entry_id)
    if any(revision.fields["final"] for revision in before):
        raise EntryIsFinal
    known = {(revision.fields["form"], revision.case) for revision in before}
    if not known <= {(writing.form, writing.case_id)}:
        raise NotAllowed
    sensitivity, named = writing.sensitivity, set(writing.readers)
    if writing.addendum_to:
        answers = answers | {"addendum_to": writing.addendum_to}
        like = transaction.revisions(writing.compartment, writing.addendum_to)
    else:
        like = before
    answers = planning.completed(writing.form, answers)
    if like:  # who reads an entry was said once, and what completes it is like it
        sensitivity = like[0].fields["sensitivity"]
        named |= {reader for revision in like for reader in readers(revision)}
    if sensitivity == NAMED:
        answers = _sealed(session, named, writing.entry_id, answers)
    keep_definition(transaction, session, writing.form, writing.form_version)
    revision = sign_revision(
        session.case_file.signing,
        compartment=writing.compartment,
        entry=writing.entry_id,
        case=writing.case_id,
        form=writing.form,
        form_version=writing.form_version,
        answers=answers,
        recorded_at=session.now,
        parents=writing.parents,
        attachments=tuple(_attached(row) for row in writing.attachments),
        final=final,
        sensitivity=sensitivity,
    )
    transaction.put(revision)
    carry_out(transaction, session, planning.after(transaction, session, revision))
    return revision


def carry_out(transaction: Transaction, session: Session, plan: planning.Plan) -> None:
    """Write what follows for deadlines, and the tasks that tell of it."""
    for rewrite in plan.rewrites:
        entry, changes = rewrite.entry_id, rewrite.changes
        revision = revise(transaction, session, planning.PLACE, entry, changes)
        transaction.audit(rewrite.act, **told(revision))
    for task in plan.tasks:
        place, form = task.told.compartment, planning.TASK
        writing = Writing(
            task.told.entry_id,
            task.case_id,
            place,
            form,
            session.forms.version(form),
            sensitivity=task.sensitivity,
        )
        revision = put_entry(transaction, session, writing, task.answers)
        transaction.audit("entry_saved", **told(revision))


def revise(
    transaction: Transaction,
    session: Session,
    compartment: str,
    entry_id: str,
    changes: Mapping[str, Any],
) -> Revision:
    """Make a new version of an entry from all its heads; None takes an answer away.

    Raises:
        EntryIsFinal, NotAllowed: no such entry

    """
    before = transaction.revisions(compartment, entry_id)
    if not before:
        raise NotAllowed
    head = current(before)
    fields = head.fields
    answers = answers_of(session, head) or {}
    answers = {k: v for k, v in (answers | dict(changes)).items() if v is not None}
    writing = Writing(
        entry_id,
        fields["case"],
        compartment,
        fields["form"],
        fields["form_version"],
        parents=tuple(tip.id.hex() for tip in heads(before)),
        attachments=tuple(
            AttachmentRow(a["sha256"], a["name"], a["media_type"], a["size"])
            for a in fields["attachments"]
        ),
        readers=readers(head),
    )
    return put_entry(transaction, session, writing, answers)


def answers_of(session: Session, revision: Revision) -> dict[str, Any] | None:
    """Return what a revision says, or None where it is for others than this account.

    Raises:
        Damaged

    """
    answers: dict[str, Any] = revision.fields["answers"]
    if revision.fields["sensitivity"] != NAMED:
        return answers
    sealing = session.case_file.keys.sealing
    return open_answers(answers, session.me, sealing, revision.entry)


def readers(revision: Revision) -> tuple[str, ...]:
    """Return the accounts a named entry is for; none where it is everybody's."""
    if revision.fields["sensitivity"] != NAMED:
        return ()
    keys = revision.fields["answers"].get("keys")
    return tuple(sorted(keys)) if isinstance(keys, dict) else ()


def heads_of(session: Session, compartment: str, entry_id: str) -> list[Revision]:
    """Return the heads of an entry, the one that is shown first; none where it is new."""
    before = session.case_file.revisions(compartment, entry_id)
    return sorted(heads(before), key=lambda r: r.id != current(before).id)


def told(revision: Revision) -> dict[str, str]:
    """Return what the audit chain says of an entry: everybody has the key to it.

    Of a discreet one neither the case nor the compartment.
    """
    if revision.fields["sensitivity"] == DISCREET:
        return {"entry": revision.entry}
    return {
        "case": str(revision.case),
        "compartment": revision.compartment,
        "entry": revision.entry,
    }


def save_draft(writing: Writing, session: Session) -> None:
    """Keep what is being typed, encrypted, beside the entries it will join."""
    _require(session, writing)
    body = canonical.dumps(_draft_value(writing, session))
    with session.case_file.transaction() as transaction:
        desk.put_draft(
            transaction,
            writing.compartment,
            session.me,
            writing.entry_id,
            body,
            session.now,
        )


def discard_draft(compartment: str, entry_id: str, session: Session) -> None:
    """Forget a draft."""
    with session.case_file.transaction() as transaction:
        desk.drop_draft(transaction, compartment, session.me, entry_id)


def drafts(session: Session, case_id: str | None = None) -> list[Writing]:
    """Return the account's own drafts, of one case or of all."""
    found = []
    for compartment in session.compartments:
        rows = desk.drafts(session.case_file, compartment, session.me)
        found += [_read_draft(session, compartment, e, body) for e, body in rows]
    return [writing for writing in found if case_id in (None, writing.case_id)]


def require_form(session: Session, form: str, compartment: str) -> None:
    """Raise NotAllowed unless entries of a form are the role's to write there."""
    if not may_write_form(session.role, session.forms.info(form), compartment):
        raise NotAllowed


def _require(session: Session, writing: Writing) -> None:
    """Raise NotAllowed unless it is the role's; who may write an entry may complete it."""
    form, place = writing.form, writing.compartment
    if writing.addendum_to and form == ADDED:
        before = session.case_file.revisions(place, writing.addendum_to)
        form = str(before[0].fields["form"]) if before else form
    require_form(session, form, place)


def _checked(writing: Writing, session: Session) -> dict[str, Any]:
    """Return the answers as they are stored, or say what is still open."""
    form = session.forms.form(writing.form, writing.form_version)
    if form is None:
        return writing.answers
    filling = Filling(
        form, writing.answers, now=session.local_now, language="", fresh=False
    )
    problems = filling.problems()
    answers = filling.answers()
    typed = {key: v for key, v in answers.items() if not is_blank(v)}
    fresh = not (writing.parents or writing.attachments)
    if fresh and typed == given(session, form, answers):
        raise NothingWritten
    if problems:
        raise ProblemsLeft(tuple(problem.path for problem in problems))
    shown = heads_of(session, writing.compartment, writing.entry_id)
    return kept(form, answers, [answers_of(session, r) or {} for r in shown])


def _sealed(
    session: Session, named: set[str], entry_id: str, answers: dict[str, Any]
) -> dict[str, Any]:
    accounts = session.case_file.accounts()
    readers = [accounts[r] for r in sorted({*named, session.me}) if r in accounts]
    staying = [account for account in readers if not account.removed]
    return seal_answers(answers, staying, entry_id)


def _attached(row: AttachmentRow) -> Attached:
    return Attached(row.sha256, row.name, row.media_type, row.size)


def _draft_value(writing: Writing, session: Session) -> dict[str, Any]:
    answers = writing.answers
    if writing.sensitivity == NAMED:  # others hold the compartment's key too
        me = session.case_file.accounts()[session.me]
        answers = seal_answers(answers, [me], writing.entry_id)
    return {
        "addendum_to": writing.addendum_to,
        "answers": answers,
        "attachments": [
            [a.sha256, a.name, a.media_type, a.size] for a in writing.attachments
        ],
        "case_id": writing.case_id,
        "cursor": writing.cursor,
        "form": writing.form,
        "form_version": writing.form_version,
        "parents": list(writing.parents),
        "place": writing.place,
        "readers": list(writing.readers),
        "sensitivity": writing.sensitivity,
    }


def _read_draft(
    session: Session, compartment: str, entry_id: str, body: bytes
) -> Writing:
    value = json.loads(body)
    answers = value["answers"]
    if value["sensitivity"] == NAMED:
        sealing = session.case_file.keys.sealing
        answers = open_answers(answers, session.me, sealing, entry_id) or {}
    return Writing(
        entry_id=entry_id,
        case_id=value["case_id"],
        compartment=compartment,
        form=value["form"],
        form_version=value["form_version"],
        answers=answers,
        parents=tuple(value["parents"]),
        attachments=tuple(AttachmentRow(*row) for row in value["attachments"]),
        sensitivity=value["sensitivity"],
        readers=tuple(value["readers"]),
        addendum_to=value["addendum_to"],
        place=value["place"],
        cursor=value["cursor"],
    )
