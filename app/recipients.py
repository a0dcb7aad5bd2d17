# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a referral tells, and whether the person agreed that they are told."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.consent import CARE_TEAM, LAWYER, TEAM, TRANSFER, Answer, allows
from app.consent_records import EXTERNAL, PROFESSIONS
from app.errors import ConsentMissing
from app.session import Session

FORM, COLLEAGUE = "referral", "colleague"
# Which agreement lets information go to whom; the first where the form says another.
_FITS = {
    "organisation": (EXTERNAL, TRANSFER),
    "authority": (EXTERNAL, TRANSFER),
    "lawyer": (LAWYER, EXTERNAL),
}
_UNSENT = ("", "draft")


def needed(session: Session, case_id: str, answers: Mapping[str, Any]) -> Answer:
    """Tell whether the person agreed to what a referral passes on."""
    item, body = _item_of(session, answers)
    return allows(session, case_id, item, body)


def require_same(
    session: Session,
    case_id: str,
    before: Iterable[Mapping[str, Any]],
    answers: Mapping[str, Any],
) -> None:
    """Refuse that a referral which was sent turns to somebody who was not agreed to.

    `before` are the versions it follows.

    Raises:
        ConsentMissing

    """
    sent = {_item_of(session, said) for said in before if _is_sent(said)}
    if sent and _is_sent(answers) and _item_of(session, answers) not in sent:
        answer = needed(session, case_id, answers)
        if not answer.allowed:
            raise ConsentMissing(answer.decision.item, answer.reason)


def _is_sent(answers: Mapping[str, Any]) -> bool:
    return str(answers.get("status") or "") not in _UNSENT


def _item_of(session: Session, answers: Mapping[str, Any]) -> tuple[str, str]:
    """Return the consent item a referral leans on, and whom it is for."""
    to = answers.get("to")
    to = to if isinstance(to, dict) else {}
    kind = str(to.get("kind") or "organisation")
    if kind == COLLEAGUE:
        account = session.case_file.accounts().get(str(to.get(COLLEAGUE) or ""))
        role = account.role if account is not None else ""
        return (TEAM, "") if role in CARE_TEAM else (PROFESSIONS, role)
    fits = _FITS.get(kind, (EXTERNAL,))
    chosen = answers.get("consent_item")
    item = str(chosen) if chosen in fits else fits[0]
    return item, str(to.get("organisation") or to.get("person") or "")
