# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a bundle can be believed: who sent it, to whom, when, after what."""

import hashlib
from datetime import timedelta

from app import custody
from app.catalogue import role
from app.errors import (
    BadSignature,
    BundleExpired,
    CustodyMovedOn,
    FromTheFuture,
    NotForThisAccount,
    SenderExpired,
    SenderRevoked,
    TrainingOnly,
    UnknownSender,
    WrongHandover,
)
from app.handover.contacts import contact
from app.handover.letter import Letter
from app.policy import may
from app.rows import ContactRow
from app.session import Session
from storage import ledger
from storage.bundle.opening import Inspected
from storage.crypto.sign import verifies

ERASE = "erase_case"
# A laptop's clock may be wrong by this much before a bundle is refused for it.
CLOCKS = timedelta(days=2)


def judge(letter: Letter, inspected: Inspected, session: Session) -> ContactRow:
    """Decide whether a bundle is what it says, from somebody we know, for us, now.

    Raises:
        WrongHandover, BadSignature, NotForThisAccount, UnknownSender, SenderRevoked
        SenderExpired, FromTheFuture, BundleExpired, TrainingOnly

    """
    if letter.manifest_sha256 != inspected.manifest_sha256:
        raise WrongHandover
    told = {name for case in letter.cases for name, n in case.entries.items() if n}
    if not told <= set(inspected.compartments):
        raise WrongHandover
    key = bytes.fromhex(letter.sender["id"])
    if not verifies(key, "handover", inspected.handover, inspected.signature):
        raise BadSignature
    if session.me not in letter.recipients:
        raise NotForThisAccount
    before = ledger.line(session.case_file, letter.bundle_id, ledger.RECEIVED)
    digest = hashlib.sha256(inspected.handover).hexdigest()
    if before is not None and before.digest != digest:
        raise WrongHandover
    sender = _sender(letter, session)
    if letter.made_at > session.now + CLOCKS:
        raise FromTheFuture(letter.made_at.date())
    if letter.expires < session.today:
        raise BundleExpired(letter.expires)
    if sender.until is not None and letter.made_at.date() > sender.until:
        raise SenderExpired(sender.until)
    if letter.training != session.training:
        raise TrainingOnly
    return sender


def require_latest(
    letter: Letter,
    session: Session,
    *,
    whole: bool = False,
    but: frozenset[str] = frozenset(),
) -> None:
    """Refuse a transfer that what is known here has overtaken.

    `whole`: the bundle's own states are stored, so that each has to be there, `but` of
    cases that were erased here.

    Raises:
        CustodyMovedOn
        WrongHandover: the cases' states are not the transfer that the letter tells of.

    """
    for case in letter.cases:
        if case.case in but:
            continue
        entry = custody.entry_of(case.case)
        known = session.case_file.revisions(custody.PLACE, entry)
        found = [r for r in known if r.id.hex() == case.custody]
        after = {parent for revision in known for parent in revision.parents}
        if found and found[0].id in after:
            raise CustodyMovedOn
        if whole and not _offers(letter, [r.fields["answers"] for r in found]):
            raise WrongHandover


def is_older(letter: Letter, session: Session) -> bool:
    """Tell whether a sender seems to have gone back in time.

    Their bundles to us are numbered, and their audit chain only grows.
    """
    mine = letter.sequences[session.me]
    return any(
        bundle != letter.bundle_id
        and (number == mine or (number < mine) != (seq < letter.audit_seq))
        for bundle, number, seq in ledger.heard_from(
            session.case_file, letter.sender["id"], session.me
        )
    )


def may_erase(session: Session, author: str) -> bool:
    """Tell whether a person's word is enough to erase a case that is here too."""
    account = session.case_file.accounts().get(author)
    if account is not None:
        return may(role(account.role), ERASE)
    person = contact(session, author)
    known = person is not None and person.revoked_on is None
    return person is not None and known and may(role(person.role), ERASE)


def _sender(letter: Letter, session: Session) -> ContactRow:
    """A contact, or a colleague of this very case file."""
    found = contact(session, letter.sender["id"])
    if found is not None:
        if found.revoked_on is not None:
            raise SenderRevoked
        return found
    account = session.case_file.accounts().get(letter.sender["id"])
    if account is None:
        raise UnknownSender
    return ContactRow(
        account.id, account.name, account.role, session.label, session.today, ""
    )


def _offers(letter: Letter, states: list[dict[str, str]]) -> bool:
    """Tell whether a case's state is the transfer that the letter speaks of."""
    return [(s["state"], s["bundle"], s["to"]) for s in states] == [
        (custody.IN_TRANSFER, letter.bundle_id, letter.custodian)
    ]
