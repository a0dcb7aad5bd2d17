# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The certificates of a case as far as an account may know of them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.certificates.kinds import (
    DOCX_TYPE,
    FORM,
    HANDED_OVER,
    LEGAL,
    NOTICE,
    PDF_TYPE,
    RELEASE,
    RELEASED,
)
from app.queries.entries import Stored, entries_of
from app.queries.timeline import view
from app.rows import AttachmentRow, record
from app.session import Session

MADE = "made"


@record
class CertificateView:
    """A certificate; `state` is "made", "released" or "handed_over".

    `pdf` and `docx` are None where this account may not read them; `compartment` and
    `entry_id` say where they lie for it, both "" for a notice alone. `author` is a
    display name.
    """

    certificate_id: str
    case_id: str
    kind: str
    language: str
    made_on: date
    author: str
    state: str
    released_on: date | None = None
    handed_on: date | None = None
    handed_to: str = ""
    pdf: AttachmentRow | None = None
    docx: AttachmentRow | None = None
    compartment: str = ""
    entry_id: str = ""


def known_certificates(session: Session, case_id: str) -> list[CertificateView]:
    """Return what an account may know, newest first; nothing for most roles."""
    found: dict[str, CertificateView] = {}
    for stored in entries_of(session, case_id, FORM):
        if stored.state == "final":
            found[stored.entry_id] = _made(session, stored)
    notes = entries_of(session, case_id, RELEASE)
    for note in sorted(notes, key=lambda n: (n.recorded_at, n.entry_id)):
        about = _text(note.answers, "certificate")
        if about:
            before = found.get(about) or _told(note, about)
            found[about] = _noted(session, before, note)
    return sorted(
        found.values(), key=lambda c: (c.made_on, c.certificate_id), reverse=True
    )


def certificate(
    session: Session, case_id: str, certificate_id: str
) -> CertificateView | None:
    """Return one of them."""
    every = known_certificates(session, case_id)
    return next((c for c in every if c.certificate_id == certificate_id), None)


def _made(session: Session, stored: Stored) -> CertificateView:
    pdf, docx = _files(session, stored)
    return CertificateView(
        stored.entry_id,
        stored.case_id,
        _text(stored.answers, "kind"),
        _text(stored.answers, "language"),
        _day(stored.answers, "made_on") or stored.occurred_on,
        stored.author,
        MADE,
        pdf=pdf,
        docx=docx,
        compartment=stored.compartment,
        entry_id=stored.entry_id,
    )


def _told(note: Stored, about: str) -> CertificateView:
    """Return what a note alone says of a certificate that cannot be read here."""
    return CertificateView(
        about,
        note.case_id,
        _text(note.answers, "kind"),
        "",
        _day(note.answers, "made_on") or note.occurred_on,
        note.author,
        MADE,
    )


def _noted(session: Session, before: CertificateView, note: Stored) -> CertificateView:
    what, on = _text(note.answers, "what"), _day(note.answers, "on")
    if what == HANDED_OVER:
        state = before.state if before.state == RELEASED else HANDED_OVER
        to = _text(note.answers, "to")
        return replace(before, state=state, handed_on=on, handed_to=to)
    if what == NOTICE or what != RELEASED:
        return before
    after = replace(before, state=RELEASED, released_on=on)
    if note.compartment != LEGAL or before.pdf is not None:
        return after
    pdf, _none = _files(session, note)
    return replace(
        after,
        language=_text(note.answers, "language"),
        pdf=pdf,
        compartment=note.compartment,
        entry_id=note.entry_id,
    )


def _files(
    session: Session, stored: Stored
) -> tuple[AttachmentRow | None, AttachmentRow | None]:
    shown = view(session, stored.compartment, stored.entry_id)
    rows = {row.media_type: row for row in (shown.attachments if shown else ())}
    return rows.get(PDF_TYPE), rows.get(DOCX_TYPE)


def _text(answers: Mapping[str, Any], name: str) -> str:
    found = answers.get(name)
    return found if isinstance(found, str) else ""


def _day(answers: Mapping[str, Any], name: str) -> date | None:
    try:
        return date.fromisoformat(_text(answers, name))
    except ValueError:
        return None
