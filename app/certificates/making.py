# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a certificate: once, with its documents kept under their hashes."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from app.certificates.agreement import needed, noted, require
from app.certificates.checks import checks
from app.certificates.kinds import (
    DOCX_TYPE,
    FORM,
    LEGAL,
    NOTICE,
    PDF_TYPE,
    home_of,
    kinds_of,
    needs_source,
)
from app.certificates.notes import put_note
from app.certificates.pictures import Press
from app.certificates.rendering import Rendered, render, source_in
from app.certificates.source import Source
from app.commands.entries import DISCREET, NAMED, NORMAL, Writing, put_entry, told
from app.consent import note_override
from app.custody import require_writable
from app.errors import (
    CertificateOpen,
    FilesAreEverybodys,
    NotAllowed,
    ProblemsLeft,
)
from app.forms.filling import Filling
from app.parcels import holders
from app.progress import Progress
from app.rows import AttachmentRow
from app.session import Session
from storage import desk
from storage.attachments import CHUNK_BYTES
from storage.vault.casefile import Transaction

# What making it says of itself: never what stands in a draft.
_OWN = frozenset(
    {
        *("consent_item", "consent_entry", "consent_override", "warnings_seen"),
        *("template", "template_version", "pdf_sha256", "docx_sha256"),
    }
)


@dataclass(frozen=True, slots=True, repr=False)
class MakeCertificate:
    """A draft to be made; `seen` are the keys of the checks that were looked at.

    `override_reason` goes on without an agreement, where the role may.
    """

    writing: Writing
    seen: frozenset[str] = frozenset()
    override_reason: str = ""


def make(
    command: MakeCertificate, session: Session, press: Press, progress: Progress
) -> str:
    """Sign a certificate with its PDF and Word document; return the revision's id.

    The legal officer is told that it exists, unless it is discreet.

    Raises:
        NotAllowed: not a certificate this role makes.
        ProblemsLeft: something has to be filled in.
        NotSigned, SealedSource, Damaged: see `app.certificates.source`.
        FilesAreEverybodys: it is for named people, and its documents cannot be.
        CertificateOpen: with the checks that are open.
        ConsentMissing, ReasonNeeded: see `app.consent.require_or_override`.
        CannotShow: a photograph cannot be read.

    """
    writing = command.writing
    if writing.sensitivity == NAMED:
        raise FilesAreEverybodys
    answers = filled(session, writing)
    source = _source(session, writing, answers)
    found = checks(session, writing.case_id, answers, source)
    left = [c for c in found if c.blocking or c.key not in command.seen]
    if left:
        raise CertificateOpen(tuple(check.code for check in left))
    leans = needed(session, writing.case_id, answers)
    missing = require(session, leans, command.override_reason)
    require_writable(session, writing.case_id)
    made = render(session, answers, source, press, progress)
    progress.check()
    answers |= noted(leans, command.override_reason) | _frozen(made)
    answers["warnings_seen"] = " ".join(sorted({check.code for check in found}))
    both = {writing.sensitivity, source.sensitivity if source else NORMAL}
    sensitivity = DISCREET if DISCREET in both else NORMAL
    with session.case_file.transaction() as transaction:
        files = _kept(transaction, writing, answers, made)
        finished = replace(writing, attachments=files, sensitivity=sensitivity)
        revision = put_entry(transaction, session, finished, answers, final=True)
        desk.drop_draft(transaction, writing.compartment, session.me, writing.entry_id)
        transaction.audit("certificate_made", **told(revision))
        known = writing.case_id if sensitivity == NORMAL else ""
        for answer in missing:
            note_override(transaction, known, writing.entry_id, FORM, answer)
        if sensitivity == NORMAL and holders(session, LEGAL):
            _tell(transaction, session, writing, answers)
    return revision.id.hex()


def filled(session: Session, writing: Writing) -> dict[str, Any]:
    """Return a draft's answers as they would be stored.

    Raises:
        NotAllowed, ProblemsLeft

    """
    if writing.form != FORM or writing.compartment != home_of(session):
        raise NotAllowed
    form = session.forms.current(FORM)
    typed = {name: said for name, said in writing.answers.items() if name not in _OWN}
    given = typed | {"made_on": session.today.isoformat()}
    filling = Filling(form, given, now=session.local_now, language="", fresh=False)
    if problems := filling.problems():
        raise ProblemsLeft(tuple(problem.path for problem in problems))
    answers = filling.answers()
    if answers.get("kind") not in kinds_of(session):
        raise NotAllowed
    return answers


def _source(
    session: Session, writing: Writing, answers: dict[str, Any]
) -> Source | None:
    source = source_in(session, writing.compartment, answers)
    if source is None:
        if needs_source(answers["kind"]):
            raise NotAllowed
        return None
    if source.case_id != writing.case_id:
        raise NotAllowed
    return source


def _frozen(made: Rendered) -> dict[str, str]:
    return {
        "template": made.template,
        "template_version": made.version,
        "pdf_sha256": hashlib.sha256(made.pdf).hexdigest(),
        "docx_sha256": hashlib.sha256(made.docx).hexdigest(),
    }


def _kept(
    transaction: Transaction, writing: Writing, answers: dict[str, Any], made: Rendered
) -> tuple[AttachmentRow, ...]:
    name = f"{answers['kind']}-{answers['language']}-{answers['made_on']}"
    rows = []
    for data, suffix, kind in (
        (made.pdf, "pdf", PDF_TYPE),
        (made.docx, "docx", DOCX_TYPE),
    ):
        sha256, size = transaction.put_attachment(writing.compartment, _pieces(data))
        rows.append(AttachmentRow(sha256, f"{name}.{suffix}", kind, size))
    return tuple(rows)


def _pieces(data: bytes) -> Iterator[bytes]:
    for at in range(0, len(data), CHUNK_BYTES):
        yield data[at : at + CHUNK_BYTES]


def _tell(
    transaction: Transaction,
    session: Session,
    writing: Writing,
    answers: dict[str, Any],
) -> None:
    """Let the legal officer know that it exists: which kind, the day, by whom."""
    said = {
        "kind": answers["kind"],
        "what": NOTICE,
        "on": session.today.isoformat(),
        "made_on": answers["made_on"],
        "certificate": writing.entry_id,
    }
    put_note(transaction, session, LEGAL, writing.case_id, said)
