# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking a file of the computer into a compartment, with progress."""

import mimetypes
from collections.abc import Iterator
from pathlib import Path

from app.commands.entries import attach_file, require_form
from app.errors import AttachmentTooLarge
from app.progress import Progress
from app.rows import AttachmentRow
from app.session import Session
from storage.attachments import CHUNK_BYTES, LIMIT_BYTES

UNKNOWN = "application/octet-stream"


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
