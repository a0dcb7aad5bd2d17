# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing an evaluation: final once what is open was corrected or acknowledged."""

from collections.abc import Collection
from dataclasses import replace

from app.commands.entries import NAMED, Writing, put_entry, require_form, told
from app.errors import (
    ChecksOpen,
    EntryIsFinal,
    FilesAreEverybodys,
    NewerVersion,
    NotAllowed,
    ProblemsLeft,
)
from app.examination.checks import checks
from app.examination.content import FORMS
from app.forms.filling import Filling
from app.session import Session
from storage import desk
from storage.revisions import heads
from storage.vault.casefile import Transaction

ACKNOWLEDGED = "acknowledged"  # the hidden question of the forms


def sign(session: Session, writing: Writing, acknowledged: Collection[str] = ()) -> str:
    """Make an evaluation final and drop its draft; return the revision's id.

    `acknowledged` are the keys of the checks that were seen and stay open; they are
    kept in the signed record. A later correction is an addendum.

    Raises:
        NotAllowed: not this role's, or another form.
        FilesAreEverybodys: it is for named people and has files.
        ProblemsLeft: an answer has to be corrected first.
        ChecksOpen: something stands in the way, or was not seen.
        NewerVersion: another version came that this one does not follow.
        EntryIsFinal, CaseReadOnly

    """
    require_form(session, writing.form, writing.compartment)
    form = session.forms.form(writing.form, writing.form_version)
    if writing.form not in FORMS or writing.addendum_to or form is None:
        raise NotAllowed
    if writing.sensitivity == NAMED and writing.attachments:
        raise FilesAreEverybodys
    found = checks(session, writing)
    left = [c for c in found if c.blocking or c.key not in acknowledged]
    answers = dict(writing.answers)
    answers.pop(ACKNOWLEDGED, None)
    if seen := [check.key for check in found if not check.blocking]:
        answers[ACKNOWLEDGED] = " ".join(seen)
    filling = Filling(form, answers, now=session.local_now, language="", fresh=False)
    if problems := filling.problems():
        raise ProblemsLeft(tuple(problem.path for problem in problems))
    if left:
        raise ChecksOpen(tuple(check.key for check in left))
    signed = replace(writing, answers=filling.answers())
    with session.case_file.transaction() as transaction:
        _require_newest(transaction, writing)
        revision = put_entry(transaction, session, signed, signed.answers, final=True)
        desk.drop_draft(transaction, writing.compartment, session.me, writing.entry_id)
        # How many, not which: the journal is read by all, the record by its compartment.
        transaction.audit("entry_signed", **told(revision), acknowledged=len(seen))
    return revision.id.hex()


def _require_newest(transaction: Transaction, writing: Writing) -> None:
    before = transaction.revisions(writing.compartment, writing.entry_id)
    if any(revision.fields["final"] for revision in before):
        raise EntryIsFinal
    if {tip.id.hex() for tip in heads(before)} - {*writing.parents}:
        raise NewerVersion
