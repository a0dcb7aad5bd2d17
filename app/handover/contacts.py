# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts: people bundles go to and come from, and authors met in bundles.

A contact is verified by comparing digits or words, by a colleague, on a day; it may be
revoked with a reason, and only comparing anew restores it. Where two laptops wrote
beside each other, the more careful of both counts.
"""

from datetime import date
from typing import Any

from app import people
from app.errors import NotAllowed, OwnCard, ReasonNeeded
from app.handover.cards import Card, digits_of
from app.handover.check_words import words_of
from app.ids import derived_id
from app.names.letters import plain
from app.policy import require
from app.rows import ContactRow
from app.session import Session
from storage import reading
from storage.revisions import Revision, heads, sign_revision
from storage.vault.casefile import Transaction

FORM = "contact"
DIGITS, WORDS, IN_PERSON = "digits", "words", "in_person"
HOW = (DIGITS, WORDS, IN_PERSON)
# What a comparison was about; the last day and the site change without a new one.
COMPARED = frozenset({"keys", "name", "role"})

_VERIFIED = ("verified_on", "verified_by", "verified_how")
_REVOKED = ("revoked_on", "revoked_by", "revoked_why")
_CARD = ("account", "age_recipient", "name", "role", "site", "until")
_FIELDS = (*_CARD, *_VERIFIED, *_REVOKED)


def contacts(session: Session) -> list[ContactRow]:
    """Return those whose card is known, by name."""
    names = people.names(session)
    found = (
        _folded(session.case_file.revisions("registry", entry))
        for entry, _, _ in reading.entries_of(session.case_file, FORM)
    )
    return [
        _row(answers, session, names)
        for answers in found
        if answers["age_recipient"] and answers["account"] != session.me
    ]


def contact(session: Session, contact_id: str) -> ContactRow | None:
    """Return one contact, or None where no card of that key is known."""
    answers = _known(session, contact_id)
    if not answers["age_recipient"] or contact_id == session.me:
        return None
    return _row(answers, session, people.names(session))


def changes(card: Card, session: Session) -> tuple[str, ...]:
    """Return what a card says otherwise than the one kept of the same signing key.

    Some of "keys", "name", "role", "site", "until"; nothing where no card is kept.
    """
    before = _known(session, card.id)
    return _differences(before, _of_card(card)) if before["age_recipient"] else ()


def namesakes(name: str, but: str, session: Session) -> tuple[ContactRow, ...]:
    """Return other contacts called `name`: the same person with other keys, or nobody.

    `but` is the contact id, or the key of the card, that is looked at.
    """
    wanted = _spelt(name)
    return tuple(
        row
        for row in contacts(session)
        if row.contact_id != but and _spelt(row.name) == wanted
    )


def add_contact(
    card: Card, session: Session, *, verified: bool, how: str = DIGITS
) -> str:
    """Keep a card; `verified` where it was compared, `how` as in `HOW`. Return its id.

    A card that is here already keeps its state; one whose keys, name or role are
    others is no longer verified; a revoked contact stays revoked until it is compared.

    Raises:
        NotAllowed, OwnCard

    """
    require(session.role, "manage_contacts")
    if card.id == session.me:
        raise OwnCard
    with session.case_file.transaction() as transaction:
        before = _answers(transaction, card.id)
        answers = before | _of_card(card)
        if COMPARED & {*_differences(before, answers)}:
            answers |= dict.fromkeys(_VERIFIED, "")
        if verified:
            answers |= _verified(session, how)
        if answers != before:
            _put(transaction, session, answers)
            transaction.audit("contact_added", contact=card.id, verified=verified)
    return card.id


def verify(contact_id: str, session: Session, how: str = DIGITS) -> None:
    """Note that digits or words were compared and match; this restores a revoked one.

    `how` is one of `HOW`.

    Raises:
        NotAllowed: also where there is no such contact.

    """
    require(session.role, "manage_contacts")
    with session.case_file.transaction() as transaction:
        before = _answers(transaction, contact_id)
        if not before["age_recipient"]:
            raise NotAllowed
        _put(transaction, session, before | _verified(session, how))
        transaction.audit("contact_verified", contact=contact_id, how=how)


def revoke(contact_id: str, session: Session, why: str) -> None:
    """Trust a contact no more, from now on; `why` in a few words.

    Raises:
        ReasonNeeded
        NotAllowed: also where there is no such contact.

    """
    require(session.role, "manage_contacts")
    if not why.strip():
        raise ReasonNeeded
    with session.case_file.transaction() as transaction:
        before = _answers(transaction, contact_id)
        if not before["age_recipient"]:
            raise NotAllowed
        revoked = {
            "revoked_on": session.today.isoformat(),
            "revoked_by": session.me,
            "revoked_why": why.strip(),
        }
        untold = dict.fromkeys(_VERIFIED, "")
        _put(transaction, session, before | untold | revoked)
        transaction.audit("contact_revoked", contact=contact_id)


def digits(contact_id: str, session: Session) -> tuple[str, ...]:
    """Return the sixty digits to compare with a contact."""
    return digits_of(contact_id, recipient_of(session, contact_id))


def words(contact_id: str, session: Session, language: str) -> tuple[str, ...]:
    """Return the twelve words to compare with a contact, in "fr" or "en"."""
    return words_of(contact_id, recipient_of(session, contact_id), language)


def recipient_of(session: Session, contact_id: str) -> str:
    """Return a contact's age recipient.

    Raises:
        NotAllowed: no such contact.

    """
    recipient = str(_known(session, contact_id)["age_recipient"])
    if not recipient:
        raise NotAllowed
    return recipient


def introduce(
    transaction: Transaction, session: Session, authors: list[dict[str, str]]
) -> None:
    """Remember the names of authors that a bundle's sender vouches for."""
    accounts = session.case_file.accounts()
    for person in authors:
        known = person["id"] in accounts or _answers(transaction, person["id"])["name"]
        if not known:
            answers = {
                "account": person["id"],
                "name": person["name"],
                "role": person["role"],
                "site": person["site"],
            }
            _put(transaction, session, _empty() | answers)


def _of_card(card: Card) -> dict[str, str]:
    return {
        "account": card.id,
        "age_recipient": card.age_recipient,
        "name": card.name,
        "role": card.role,
        "site": card.site,
        "until": card.expires.isoformat() if card.expires else "",
    }


def _verified(session: Session, how: str) -> dict[str, str]:
    said = (session.today.isoformat(), session.me, how)
    return dict(zip(_VERIFIED, said, strict=True)) | dict.fromkeys(_REVOKED, "")


def _differences(before: dict[str, str], after: dict[str, str]) -> tuple[str, ...]:
    names = {"age_recipient": "keys"}
    fields = ("age_recipient", "name", "role", "site", "until")
    return tuple(names.get(f, f) for f in fields if before[f] != after[f])


def _spelt(name: str) -> list[str]:
    """Return a name's words without case, accents or order."""
    return sorted(plain(word) for word in name.split())


# -- entries --------------------------------------------------------------------
def _known(session: Session, contact_id: str) -> dict[str, str]:
    entry = derived_id(FORM, contact_id)
    return _folded(session.case_file.revisions("registry", entry))


def _answers(transaction: Transaction, contact_id: str) -> dict[str, str]:
    return _folded(transaction.revisions("registry", derived_id(FORM, contact_id)))


def _empty() -> dict[str, str]:
    return dict.fromkeys(_FIELDS, "")


def _folded(revisions: list[Revision]) -> dict[str, str]:
    """Return the answers of all heads together; empty where there is no such contact.

    Revoked by one is revoked; verified by one is verified for its own card only.
    """
    if not revisions:
        return _empty()
    every = [_answered(head) for head in heads(revisions)]
    cards = [each for each in every if each["age_recipient"]]
    answers = (cards or every)[-1]
    for other in cards:
        if other["revoked_on"]:
            answers |= {field: other[field] for field in _REVOKED}
        if COMPARED & {*_differences(answers, other)} or answers["revoked_on"]:
            answers |= dict.fromkeys(_VERIFIED, "")
        elif other["verified_on"] and not answers["verified_on"]:
            answers |= {field: other[field] for field in _VERIFIED}
    return answers


def _answered(revision: Revision) -> dict[str, str]:
    """Return an entry's texts; a field that an older version lacks is empty."""
    said: dict[str, Any] = revision.fields["answers"]
    texts = {name: said.get(name) for name in _FIELDS}
    return {name: v if isinstance(v, str) else "" for name, v in texts.items()}


def _put(transaction: Transaction, session: Session, answers: dict[str, str]) -> None:
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


def _row(
    answers: dict[str, str], session: Session, names: dict[str, str]
) -> ContactRow:
    until = _day(answers["until"])
    return ContactRow(
        contact_id=answers["account"],
        name=answers["name"],
        role=answers["role"],
        site=answers["site"],
        verified_on=_day(answers["verified_on"]),
        fingerprint=" ".join(digits_of(answers["account"], answers["age_recipient"])),
        verified_by=names.get(answers["verified_by"], ""),
        verified_how=answers["verified_how"],
        revoked_on=_day(answers["revoked_on"]),
        revoked_by=names.get(answers["revoked_by"], ""),
        revoked_why=answers["revoked_why"],
        until=until,
        expired=until is not None and until < session.today,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
