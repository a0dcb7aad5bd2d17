# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which certificates there are, who makes them, and of what."""

from typing import Final

from app.examination.content import EXAMINATION, PSYCHOLOGICAL
from app.rows import EntryView
from app.session import Session

FORM, RELEASE = "certificate", "certificate_release"
ASYLUM, INITIAL, ISTANBUL, ATTESTATION = (
    "asylum",
    "initial",
    "istanbul",
    "attestation",
)
KINDS: Final = (ASYLUM, INITIAL, ISTANBUL, ATTESTATION)
LANGUAGES: Final = ("fr", "en")
NOTICE, RELEASED, HANDED_OVER = "notice", "released", "handed_over"
LEGAL = "legal"
PDF_TYPE = "application/pdf"
_CONSULTATION, _NAMED = "medical_consultation", "named"
DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# Only a doctor signs a medical certificate; a psychologist attests in their own name.
_ROLES: Final = {
    "doctor": ("medical", (ASYLUM, INITIAL, ISTANBUL)),
    "psychologist": ("mental_health", (ATTESTATION,)),
}
# The form whose signed entry a kind is made of; an initial certificate may do without.
_SOURCES: Final = {
    ASYLUM: EXAMINATION,
    INITIAL: EXAMINATION,
    ISTANBUL: EXAMINATION,
    ATTESTATION: PSYCHOLOGICAL,
}


def kinds_of(session: Session) -> tuple[str, ...]:
    """Return the certificates this account's role makes; none for most."""
    place, kinds = _ROLES.get(session.role.id, ("", ()))
    return kinds if place in session.compartments else ()


def home_of(session: Session) -> str:
    """Return the compartment this account's certificates are kept in, or ""."""
    return _ROLES[session.role.id][0] if kinds_of(session) else ""


def source_form(kind: str) -> str:
    """Return the form of what a kind is made of."""
    return _SOURCES[kind]


def needs_source(kind: str) -> bool:
    """Tell whether a kind is made of a signed examination only."""
    return kind != INITIAL


def kinds_from(session: Session, form: str) -> tuple[str, ...]:
    """Return the certificates this account makes of an examination of a form."""
    return tuple(kind for kind in kinds_of(session) if _SOURCES[kind] == form)


def may_begin(session: Session, entry: EntryView) -> bool:
    """Tell whether a certificate can be begun where an entry is read.

    From a signed examination, or from a consultation: an initial certificate is the
    doctor's own text.
    """
    if entry.compartment != home_of(session) or not entry.compartment:
        return False
    if entry.form == _CONSULTATION:
        return INITIAL in kinds_of(session)
    signed = entry.state == "final" and entry.sensitivity != _NAMED
    return signed and bool(kinds_from(session, entry.form))
