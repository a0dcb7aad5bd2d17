# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking files into a compartment: bytes, or a file of the computer with progress."""

import mimetypes
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.commands.entries import require_form
from app.errors import AttachmentTooLarge
from app.progress import Progress
from app.rows import AttachmentRow
from app.session import Session
from storage.attachments import CHUNK_BYTES, LIMIT_BYTES

UNKNOWN = "application/octet-stream"


def attach_file(
    form: str,
    compartment: str,
    name: str,
    media_type: str,
    chunks: Iterable[bytes],
    session: Session,
) -> AttachmentRow:
    """Store a file in the compartment; it belongs to an entry once that is saved.

    Raises:
        NotAllowed, AttachmentTooLarge, DiskFull

    """
    require_form(session, form, compartment)
    with session.case_file.transaction() as transaction:
        sha256, size = transaction.put_attachment(compartment, iter(chunks))
        transaction.audit("file_attached", compartment=compartment, size=size)
    return AttachmentRow(sha256, name, media_type, size)


def attach_path(
    path: Path, form: str, compartment: str, session: Session, progress: Progress
) -> AttachmentRow:
    """Read a file and store it encrypted; the original stays where it is.

    It is read before the case file is asked for, so that nobody waits for a slow
    stick.

    Raises:
        NotAllowed, AttachmentTooLarge, DiskFull, OSError, Cancelled

    """
    require_form(session, form, compartment)
    size = path.stat().st_size
    if size > LIMIT_BYTES:
        raise AttachmentTooLarge
    chunks = list(_read(path, size, progress))
    kind = mimetypes.guess_type(path.name)[0] or UNKNOWN
    return attach_file(form, compartment, path.name, kind, chunks, session)


def _read(path: Path, size: int, progress: Progress) -> Iterator[bytes]:
    done = 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            done += len(chunk)
            if done > LIMIT_BYTES:  # it grew meanwhile
                raise AttachmentTooLarge
            progress.step(done, max(size, done))
            yield chunk
