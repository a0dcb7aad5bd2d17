# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes of what became of a certificate, here or as a parcel for the legal officer."""

from collections.abc import Mapping
from typing import Any

from app.certificates.kinds import PDF_TYPE, RELEASE
from app.commands.definitions import keep_definition
from app.commands.entries import NORMAL, Writing, put_entry
from app.ids import new_id
from app.parcels import holders
from app.rows import AttachmentRow
from app.session import Session
from storage.parcels import put_parcel
from storage.revisions import Attached, sign_revision
from storage.vault.casefile import Transaction


def put_note(
    transaction: Transaction,
    session: Session,
    compartment: str,
    case_id: str,
    answers: Mapping[str, Any],
    *,
    pdf: tuple[AttachmentRow, bytes] | None = None,
    sensitivity: str = NORMAL,
) -> str:
    """Store a note, or leave it as a parcel where the key is not held.

    Returns the entry's id. `pdf` goes along with it, whole.
    """
    entry_id, version = new_id(), session.forms.version(RELEASE)
    said = dict(answers)
    if compartment in session.compartments and pdf is None:
        note = Writing(
            entry_id, case_id, compartment, RELEASE, version, sensitivity=sensitivity
        )
        put_entry(transaction, session, note, said, final=True)
        return entry_id
    keep_definition(transaction, session, RELEASE, version)
    attached: tuple[Attached, ...] = ()
    files: dict[str, bytes] = {}
    if pdf is not None:
        row, data = pdf
        attached = (Attached(row.sha256, row.name, PDF_TYPE, row.size),)
        files = {row.sha256: data}
    revision = sign_revision(
        session.case_file.signing,
        compartment=compartment,
        entry=entry_id,
        case=case_id,
        form=RELEASE,
        form_version=version,
        answers=said,
        recorded_at=session.now,
        attachments=attached,
        final=True,
        sensitivity=sensitivity,
    )
    put_parcel(transaction, revision, holders(session, compartment), files)
    return entry_id
