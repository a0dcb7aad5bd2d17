# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a certificate's document out of the case file, to print or to sign."""

from pathlib import Path

from app.errors import NotAllowed
from app.rows import AttachmentRow
from app.session import Session
from storage.files import write_atomically


def save_document(
    session: Session, compartment: str, entry_id: str, row: AttachmentRow, path: Path
) -> None:
    """Write a document where a person says, and note that it left.

    Raises:
        NotAllowed: not a compartment of this account.
        Damaged, OSError

    """
    if compartment not in session.compartments:
        raise NotAllowed
    chunks = session.case_file.read_attachment(compartment, row.sha256)
    data = b"".join(chunks)
    with session.case_file.transaction() as transaction:
        # Its case is not named: a discreet one is known to nobody who cannot read it.
        transaction.audit("certificate_saved", entry=entry_id, size=len(data))
        write_atomically(path, data)
