# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a bundle: read and judge it whole, show it, then take it in or leave it."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.errors import (
    BadSignature,
    BundleExpired,
    NotAllowed,
    NotForThisAccount,
    TrainingOnly,
    UnknownSender,
    WrongHandover,
)
from app.forms.fitting import fits
from app.handover.contacts import contact, introduce
from app.handover.letter import Letter, read_letter
from app.progress import Progress
from app.rows import ContactRow
from app.session import Session
from storage import ledger
from storage.bundle.opening import Compartments, Inspected
from storage.bundle.opening import inspect as inspect_file
from storage.crypto.sign import verifies
from storage.exchange import Received, receive
from storage.files import fault_of
from storage.vault.casefile import Transaction


@dataclass(frozen=True, slots=True, repr=False)
class ArrivingCase:
    """One case of a bundle and what of it can be read here, by compartment."""

    code: str
    entries_by_compartment: dict[str, int]


@dataclass(frozen=True, slots=True, repr=False)
class Arrival:
    """A bundle that was read, checked and judged; nothing of it is stored yet.

    `withheld` is (case code, compartment, entries, reason) of what did not come;
    `opened_before` says that this very bundle was taken in already.
    """

    path: Path
    letter: Letter
    inspected: Inspected
    sender: ContactRow
    cases: tuple[ArrivingCase, ...]
    withheld: tuple[tuple[str, str, int, str], ...]
    opened_before: bool

    @property
    def bundle_id(self) -> str:
        """The bundle's own number."""
        return self.letter.bundle_id

    @property
    def verified(self) -> bool:
        """Whether the sender's digits were compared."""
        return self.sender.verified_on is not None

    @property
    def purpose(self) -> str:
        """Why it was sent: one of the purposes' codes."""
        return self.letter.purpose

    @property
    def created(self) -> datetime:
        """When it was written, in UTC."""
        return self.letter.made_at

    @property
    def not_after(self) -> date:
        """The last day it may be opened."""
        return self.letter.expires

    @property
    def attachments(self) -> int:
        """How many files come with it."""
        return self.letter.attachments

    @property
    def bytes(self) -> int:
        """The size of the bundle."""
        return self.inspected.size


@dataclass(frozen=True, slots=True)
class Accepted:
    """What an import added; all zero where everything was here already."""

    new_cases: int
    new_entries: int
    new_versions: int
    new_files: int


class _NothingNew(Exception):
    """Leaves the transaction without a trace: opening twice changes nothing."""


def inspect(path: Path, session: Session, progress: Progress) -> Arrival:
    """Read a bundle to its end and decide whether it can be believed.

    Raises:
        BundleError: damaged, truncated, too large, for somebody else, no bundle.
        WrongHandover, NotForThisAccount, UnknownSender, BadSignature,
        BundleExpired, TrainingOnly, Cancelled

    """
    if session.founding:
        raise NotAllowed  # it has no key of its own to open bundles with
    try:
        inspected = inspect_file(
            path, session.case_file.keys.age_identity, step=progress.step
        )
    except OSError as error:
        raise fault_of(error) from error
    letter = read_letter(inspected.handover)
    sender = _judge(letter, inspected, session)
    codes = {case.case: case.code for case in letter.cases}
    return Arrival(
        path=path,
        letter=letter,
        inspected=inspected,
        sender=sender,
        cases=tuple(
            ArrivingCase(
                case.code,
                {k: n for k, n in case.entries.items() if k in session.compartments},
            )
            for case in letter.cases
        ),
        withheld=tuple(
            (codes.get(w.case, ""), w.compartment, w.entries, w.reason)
            for w in letter.withheld
        ),
        opened_before=ledger.knows(
            session.case_file, letter.bundle_id, ledger.RECEIVED
        ),
    )


def accept(arrival: Arrival, session: Session, progress: Progress) -> Accepted:
    """Take a judged bundle in: one transaction with its ledger line and audit entry.

    Opening it again changes nothing, not even the audit chain.

    Raises:
        BundleError: also where the file is no longer the one that was read.
        DiskFull, Cancelled: nothing was changed.

    """
    letter, received = arrival.letter, Received()
    try:
        with session.case_file.transaction() as transaction:
            introduce(transaction, session, list(letter.people))
            _receive(transaction, arrival, session, progress, received)
            if arrival.opened_before and not received.anything:
                raise _NothingNew
            ledger.enter(
                transaction,
                letter.bundle_id,
                ledger.RECEIVED,
                arrival.inspected.handover,
                arrival.inspected.signature,
                session.now,
            )
            transaction.audit(
                "bundle_received",
                bundle=letter.bundle_id,
                contact=letter.sender["id"],
                cases=len(letter.cases),
                versions=received.versions,
            )
    except _NothingNew:
        pass
    except OSError as error:
        raise fault_of(error) from error
    return Accepted(
        len(received.cases), len(received.entries), received.versions, received.files
    )


def _receive(
    transaction: Transaction,
    arrival: Arrival,
    session: Session,
    progress: Progress,
    received: Received,
) -> None:
    letter = arrival.letter
    cases = frozenset(case.case for case in letter.cases)
    vouched = frozenset(person["id"] for person in letter.people)
    identity = session.case_file.keys.age_identity
    reader = Compartments(arrival.path, identity, arrival.inspected, step=progress.step)
    with reader:
        for compartment in reader:
            if compartment.name in session.compartments:
                receive(
                    transaction,
                    compartment,
                    cases,
                    vouched,
                    received,
                    lambda fields: fits(fields, session.forms),
                )


def _judge(letter: Letter, inspected: Inspected, session: Session) -> ContactRow:
    """Decide whether the bundle is what it says, from somebody we know, for us, now."""
    if letter.manifest_sha256 != inspected.manifest_sha256:
        raise WrongHandover
    key = bytes.fromhex(letter.sender["id"])
    if not verifies(key, "handover", inspected.handover, inspected.signature):
        raise BadSignature
    if session.me not in letter.recipients:
        raise NotForThisAccount
    sender = _sender(letter, session)
    if letter.expires < session.today:
        raise BundleExpired(letter.expires)
    if letter.training != session.training:
        raise TrainingOnly
    return sender


def _sender(letter: Letter, session: Session) -> ContactRow:
    """A contact, or a colleague of this very case file."""
    found = contact(session, letter.sender["id"])
    if found is not None:
        return found
    account = session.case_file.accounts().get(letter.sender["id"])
    if account is None:
        raise UnknownSender
    return ContactRow(
        account.id, account.name, account.role, session.label, session.today, ""
    )
