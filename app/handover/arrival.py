# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a bundle: read and judge it whole, show it, then take it in or leave it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from app import custody
from app.errors import CustodyNeedsKeys, NotAllowed, WrongHandover
from app.forms.fitting import fits
from app.handover import statements
from app.handover.contacts import introduce
from app.handover.judging import is_older, judge, may_erase, require_latest
from app.handover.letter import Letter, read_letter
from app.handover.selection import NEEDED
from app.progress import Progress
from app.rows import ContactRow
from app.session import Session
from storage import ledger
from storage.bundle.opening import Compartments, Inspected
from storage.bundle.opening import inspect as inspect_file
from storage.erasing import erased_cases
from storage.exchange import Received, finish, receive
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
    `opened_before` says that this very bundle was taken in already, `refused_before`
    that it was refused. `to_me`: custody of its cases is offered to this account.
    `known_cases` counts those that are here already. `gap`: it is an update to a bundle
    that was never opened here. `older_sender`: its sender's case file seems to have been
    put back to an older day. `custodian` is the name of who is to take the cases over.
    """

    path: Path
    letter: Letter
    inspected: Inspected
    sender: ContactRow
    cases: tuple[ArrivingCase, ...]
    withheld: tuple[tuple[str, str, int, str], ...]
    opened_before: bool
    refused_before: bool = False
    to_me: bool = False
    known_cases: int = 0
    gap: bool = False
    older_sender: bool = False

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
    """What an import added; all zero where everything was here already.

    `erased` counts the cases that were erased as the sender asked; `not_erased` those
    that were not, since it is not theirs to ask. `statement` is the receipt's file.
    """

    new_cases: int
    new_entries: int
    new_versions: int
    new_files: int
    erased: int = 0
    not_erased: int = 0
    statement: bytes = field(default=b"", compare=False, repr=False)


class _NothingNew(Exception):
    """Leaves the transaction without a trace: opening twice changes nothing."""


def inspect(path: Path, session: Session, progress: Progress) -> Arrival:
    """Read a bundle to its end and decide whether it can be believed.

    Raises:
        BundleError: damaged, truncated, too large, for somebody else, no bundle.
        WrongHandover, NotForThisAccount, UnknownSender, BadSignature,
        SenderRevoked, SenderExpired, FromTheFuture, BundleExpired, TrainingOnly
        CustodyMovedOn: what is known here of the cases is later than this transfer.
        Cancelled

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
    sender = judge(letter, inspected, session)
    case_file = session.case_file
    codes = {case.case: case.code for case in letter.cases}
    # A colleague may have opened it with their own key: that took nothing over for us.
    stated = {s.kind for s in _ours(session, letter.bundle_id)}
    opened = bool(stated - {statements.REFUSED})
    to_me = letter.custodian == session.me
    if to_me and not opened:
        require_latest(letter, session)
    return Arrival(
        path=path,
        letter=letter,
        inspected=inspected,
        sender=sender,
        cases=tuple(
            ArrivingCase(
                case.code,
                {
                    name: n
                    for name, n in case.entries.items()
                    if n and name in session.compartments
                },
            )
            for case in letter.cases
        ),
        withheld=tuple(
            (codes.get(w.case, ""), w.compartment, w.entries, w.reason)
            for w in letter.withheld
            if w.recipient == session.me
        ),
        opened_before=opened,
        refused_before=statements.REFUSED in stated,
        to_me=to_me,
        known_cases=sum(
            bool(case_file.revisions("registry", case.case)) for case in letter.cases
        ),
        gap=_has_gap(session, letter),
        older_sender=is_older(letter, session),
    )


def accept(arrival: Arrival, session: Session, progress: Progress) -> Accepted:
    """Take a judged bundle in: one transaction with its ledger line and audit entry.

    Custody that is offered to this account is taken over in it, and the receipt is
    written. Opening it again changes nothing, not even the audit chain, and gives the
    same receipt.

    Raises:
        BundleError: also where the file is no longer the one that was read.
        CustodyMovedOn, CustodyNeedsKeys, DiskFull, Cancelled: nothing was changed.

    """
    letter, received = arrival.letter, Received()
    try:
        with session.case_file.transaction() as transaction:
            introduce(transaction, session, list(letter.people))
            _receive(transaction, arrival, session, progress, received)
            finish(transaction, received)
            if arrival.opened_before and not received.anything:
                raise _NothingNew
            _require_keys(arrival, session)
            _require_cases(transaction, letter)
            _take_over(transaction, session, arrival)
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
                mode=letter.mode,
            )
            _state(transaction, session, arrival, received)
    except _NothingNew:
        pass
    except OSError as error:
        raise fault_of(error) from error
    return Accepted(
        len(received.cases),
        len(received.entries),
        received.versions,
        received.files,
        received.erased,
        received.asked_to_erase,
        statements.own(session, letter.bundle_id) or b"",
    )


def refuse(arrival: Arrival, session: Session, why: str) -> bytes:
    """Refuse a bundle: take nothing of it in; return the file that tells its sender.

    Raises:
        NotAllowed: it was taken in already.

    """
    letter = arrival.letter
    with session.case_file.transaction() as transaction:
        kinds = {stated.kind for stated in _ours(session, letter.bundle_id)}
        if kinds - {statements.REFUSED}:
            raise NotAllowed
        if not kinds:
            body, signature = statements.make(
                session,
                statements.REFUSED,
                letter,
                arrival.inspected.handover,
                cases=len(letter.cases),
                why=why,
            )
            ledger.enter(
                transaction,
                letter.bundle_id,
                ledger.RECEIVED,
                arrival.inspected.handover,
                arrival.inspected.signature,
                session.now,
            )
            statements.put(transaction, session, statements.REFUSED, body, signature)
            transaction.audit(
                "bundle_refused", bundle=letter.bundle_id, contact=letter.sender["id"]
            )
    return statements.own(session, letter.bundle_id) or b""


def _has_gap(session: Session, letter: Letter) -> bool:
    """Tell whether an update goes on from something that is not here (any more)."""
    if not letter.follows:
        return False
    case_file = session.case_file
    if not ledger.knows(case_file, letter.follows, ledger.RECEIVED):
        return True
    away = {
        case.case
        for case in letter.cases
        if not case_file.revisions("registry", case.case)
    } - erased_cases(case_file)
    return any(
        case.case in away
        for line in (ledger.lines(case_file, ledger.RECEIVED) if away else ())
        if line.bundle_id != letter.bundle_id
        for case in read_letter(line.handover).cases
    )


def _require_keys(arrival: Arrival, session: Session) -> None:
    """Refuse to answer for cases of which this account cannot take all in.

    What came for a compartment whose key it waits for would be passed over, and purged
    by its sender after the receipt.

    Raises:
        CustodyNeedsKeys

    """
    if not arrival.to_me or arrival.opened_before:
        return
    came = session.role.compartments.intersection(arrival.inspected.compartments)
    missing = {*NEEDED, *came}.difference(session.compartments)
    if missing:
        raise CustodyNeedsKeys(tuple(sorted(missing)))


def _require_cases(transaction: Transaction, letter: Letter) -> None:
    """Refuse a letter that tells of cases nobody sent; an update may lack its base."""
    gone = erased_cases(transaction)
    for case in letter.cases:
        here = case.case in gone or transaction.revisions("registry", case.case)
        if not here and (letter.custodian or not letter.follows):
            raise WrongHandover


def _take_over(transaction: Transaction, session: Session, arrival: Arrival) -> None:
    """Take the cases over whose custody is offered to this account."""
    if not arrival.to_me or arrival.opened_before:
        return
    gone = erased_cases(transaction)
    require_latest(arrival.letter, session, whole=True, but=gone)
    for case in arrival.letter.cases:
        if case.case in gone:
            continue
        custody.put_state(
            transaction,
            session,
            case.case,
            state=custody.HELD,
            holder=session.me,
            bundle=arrival.bundle_id,
        )


def _state(
    transaction: Transaction, session: Session, arrival: Arrival, received: Received
) -> None:
    """Write the receipt, once: a bundle that brings more later keeps its first one."""
    letter = arrival.letter
    if any(
        stated.kind != statements.REFUSED for stated in _ours(session, letter.bundle_id)
    ):
        return
    kind = statements.ACCEPTED if arrival.to_me else statements.COPIED
    body, signature = statements.make(
        session,
        kind,
        letter,
        arrival.inspected.handover,
        cases=len(letter.cases),
        versions=received.versions,
        files=received.files,
    )
    statements.put(transaction, session, kind, body, signature)


def _ours(session: Session, bundle_id: str) -> list[ledger.Stated]:
    every = ledger.statements(session.case_file, bundle_id)
    return [stated for stated in every if stated.author == session.me]


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
                    lambda author: may_erase(session, author),
                )
