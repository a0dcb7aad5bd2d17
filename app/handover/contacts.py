# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts: people bundles go to and come from, and authors met in bundles."""

import json
from datetime import date
from typing import Any

from app.errors import NotAllowed, OwnCard
from app.handover.cards import Card, digits_of
from app.ids import derived_id
from app.policy import require
from app.rows import ContactRow
from app.session import Session
from storage import reading
from storage.revisions import heads, sign_revision
from storage.vault.casefile import Transaction

FORM = "contact"


def contacts(session: Session) -> list[ContactRow]:
    """Return those whose card is known, by name."""
    every = (
        (name, json.loads(facts))
        for _, name, facts in reading.entries_of(session.case_file, FORM)
    )
    return [
        _row(name, facts)
        for name, facts in every
        if facts["age_recipient"] and facts["person"] != session.me
    ]


def contact(session: Session, contact_id: str) -> ContactRow | None:
    """Return one contact, or None where no card of that key is known."""
    return next((c for c in contacts(session) if c.contact_id == contact_id), None)


def add_contact(card: Card, session: Session, *, verified: bool) -> str:
    """Keep a card; `verified` where its digits were compared. Return the contact's id.

    Raises:
        NotAllowed, OwnCard

    """
    require(session.role, "manage_contacts")
    if card.id == session.me:
        raise OwnCard
    answers = {
        "account": card.id,
        "age_recipient": card.age_recipient,
        "name": card.name,
        "role": card.role,
        "site": card.site,
        "verified_on": session.today.isoformat() if verified else "",
    }
    with session.case_file.transaction() as transaction:
        _put(transaction, session, answers)
        transaction.audit("contact_added", contact=card.id, verified=verified)
    return card.id


def verify(contact_id: str, session: Session) -> None:
    """Note that the digits were compared and match.

    Raises:
        NotAllowed: also where there is no such contact.

    """
    require(session.role, "manage_contacts")
    with session.case_file.transaction() as transaction:
        before = _answers(transaction, contact_id)
        if not before:
            raise NotAllowed
        verified = {"verified_on": session.today.isoformat()}
        _put(transaction, session, before | verified)
        transaction.audit("contact_verified", contact=contact_id)


def digits(contact_id: str, session: Session) -> tuple[str, ...]:
    """Return the sixty digits to compare with a contact."""
    return digits_of(contact_id, recipient_of(session, contact_id))


def recipient_of(session: Session, contact_id: str) -> str:
    """Return a contact's age recipient.

    Raises:
        NotAllowed: no such contact.

    """
    entry = derived_id(FORM, contact_id)
    revisions = session.case_file.revisions("registry", entry)
    if not revisions or not heads(revisions)[-1].fields["answers"]["age_recipient"]:
        raise NotAllowed
    return str(heads(revisions)[-1].fields["answers"]["age_recipient"])


def introduce(
    transaction: Transaction, session: Session, people: list[dict[str, str]]
) -> None:
    """Remember the names of authors that a bundle's sender vouches for."""
    accounts = session.case_file.accounts()
    for person in people:
        if person["id"] not in accounts and not _answers(transaction, person["id"]):
            answers = {
                "account": person["id"],
                "age_recipient": "",
                "name": person["name"],
                "role": person["role"],
                "site": person["site"],
                "verified_on": "",
            }
            _put(transaction, session, answers)


def _answers(transaction: Transaction, contact_id: str) -> dict[str, Any]:
    revisions = transaction.revisions("registry", derived_id(FORM, contact_id))
    return dict(heads(revisions)[-1].fields["answers"]) if revisions else {}


def _put(transaction: Transaction, session: Session, answers: dict[str, Any]) -> None:
    entry = derived_id(FORM, answers["account"])
    before = transaction.revisions("registry", entry)
    transaction.put(
        sign_revision(
            session.case_file.signing,
            compartment="registry",
            entry=entry,
            case=None,
            form=FORM,
            form_version="1",
            answers=answers,
            recorded_at=session.now,
            parents=tuple(r.id.hex() for r in heads(before)) if before else (),
        )
    )


def _row(name: str, facts: dict[str, str]) -> ContactRow:
    on = facts["verified_on"]
    return ContactRow(
        contact_id=facts["person"],
        name=name,
        role=facts["role"],
        site=facts["site"],
        verified_on=date.fromisoformat(on) if on else None,
        fingerprint=" ".join(digits_of(facts["person"], facts["age_recipient"])),
    )
