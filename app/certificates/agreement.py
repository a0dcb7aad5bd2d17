# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the person agreed to: a certificate, and each use of a photograph."""

from collections.abc import Mapping
from typing import Any

from app.certificates.content import wanted_photos
from app.consent import Answer, allows, require_or_override
from app.session import Session

CERTIFICATE, PHOTO, COURT = "certificate", "photo_certificate", "photo_court"


def photo_items(purpose: str) -> tuple[str, ...]:
    """Return the items a photograph needs for a use."""
    return (PHOTO, COURT) if purpose == "court" else (PHOTO,)


def needed(session: Session, case_id: str, answers: Mapping[str, Any]) -> list[Answer]:
    """Return what a certificate leans on, agreed to or not."""
    items = [CERTIFICATE]
    if wanted_photos(answers):
        items += photo_items(str(answers.get("purpose") or ""))
    return [allows(session, case_id, item) for item in items]


def require(
    session: Session, answers: list[Answer], override_reason: str
) -> list[Answer]:
    """Return the agreements that are missing and gone on without.

    Raises:
        ConsentMissing, NotAllowed, ReasonNeeded: see `app.consent`.

    """
    missing = [answer for answer in answers if not answer.allowed]
    for answer in missing:
        require_or_override(session, answer, override_reason)
    return missing


def noted(answers: list[Answer], override_reason: str) -> dict[str, str]:
    """Return what an entry says of the agreement it leans on."""
    first = answers[0].decision
    said = {
        "consent_item": first.item,
        "consent_entry": first.entry_id,
        "consent_override": ""
        if all(answer.allowed for answer in answers)
        else override_reason.strip(),
    }
    return {name: value for name, value in said.items() if value}
