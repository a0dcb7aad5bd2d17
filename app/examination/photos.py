# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photographs of findings: kept byte for byte, and only where the person agrees."""

from pathlib import Path

from app import consent
from app.attaching import attach_path
from app.commands.entries import NAMED, Writing
from app.errors import ConsentMissing, FilesAreEverybodys
from app.examination.checks import PHOTO_ITEM
from app.progress import Progress
from app.rows import AttachmentRow
from app.session import Session


def may_photograph(session: Session, case_id: str) -> consent.Answer:
    """Tell whether the person agrees that photographs of them are kept, now."""
    return consent.allows(session, case_id, PHOTO_ITEM)


def attach_photo(
    path: Path, writing: Writing, session: Session, progress: Progress
) -> AttachmentRow:
    """Store a photograph as it is in the compartment; the original stays where it is.

    It belongs to the evaluation once that is saved with it.

    Raises:
        ConsentMissing: the person has not agreed to photographs.
        FilesAreEverybodys: the evaluation is for named people.
        NotAllowed, AttachmentTooLarge, DiskFull, OSError, Cancelled

    """
    answer = may_photograph(session, writing.case_id)
    if not answer.allowed:
        raise ConsentMissing(PHOTO_ITEM, answer.reason)
    if writing.sensitivity == NAMED:
        raise FilesAreEverybodys
    return attach_path(path, writing.form, writing.compartment, session, progress)
