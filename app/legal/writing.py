# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing a procedure, or one of its deadlines, in one transaction."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from app.commands.entries import (
    Writing,
    answers_of,
    heads_of,
    put_entry,
    require_form,
    revise,
    told,
)
from app.commands.tasks import single_head
from app.errors import NotAllowed
from app.following.facts import FORM, PLACE
from app.rows import AttachmentRow
from app.session import Session
from storage.revisions import Revision
from storage.vault.casefile import Transaction


@contextmanager
def changing(
    session: Session, entry_id: str, form: str = FORM
) -> Iterator[tuple[Transaction, dict[str, Any]]]:
    """Give a transaction and what an entry says in it.

    Raises:
        NotAllowed: there is none of this form, or it is not this role's to write.
        TwoVersions: somebody has to choose first.

    """
    require_form(session, form, PLACE)
    with session.case_file.transaction() as transaction:
        head, answers = single_head(transaction, session, PLACE, entry_id)
        if head.fields["form"] != form:
            raise NotAllowed
        yield transaction, answers


def put_procedure(
    transaction: Transaction,
    session: Session,
    procedure_id: str,
    changes: Mapping[str, Any],
) -> Revision:
    """Store a new version of a procedure; its deadlines follow, in the same transaction.

    Raises:
        EntryIsFinal, CaseReadOnly

    """
    revision = revise(transaction, session, PLACE, procedure_id, changes)
    transaction.audit("entry_saved", **told(revision))
    return revision


def put_with_file(
    transaction: Transaction,
    session: Session,
    entry_id: str,
    changes: Mapping[str, Any],
    file: AttachmentRow | None,
) -> Revision:
    """Store a new version of a deadline, with one more file or none.

    Raises:
        EntryIsFinal, CaseReadOnly

    """
    if file is None:
        return revise(transaction, session, PLACE, entry_id, changes)
    tips = heads_of(session, PLACE, entry_id)
    fields = tips[0].fields
    said = (answers_of(session, tips[0]) or {}) | dict(changes)
    kept = tuple(
        AttachmentRow(a["sha256"], a["name"], a["media_type"], a["size"])
        for a in fields["attachments"]
    )
    writing = Writing(
        entry_id,
        fields["case"],
        PLACE,
        fields["form"],
        fields["form_version"],
        parents=tuple(tip.id.hex() for tip in tips),
        attachments=(*kept, file),
    )
    answers = {name: value for name, value in said.items() if value is not None}
    return put_entry(transaction, session, writing, answers)
