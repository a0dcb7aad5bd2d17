# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing what was handed over, after the receipt: a purge, and its signed statement.

A purge is no erasure: the case lives on with its new holder and may come back.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app import custody
from app.commands.entries import DISCREET
from app.consent import may_travel
from app.errors import NotAcknowledged, NotAllowed
from app.extracts import staying
from app.handover import statements
from app.handover.contacts import contact
from app.handover.copies import unsent
from app.handover.letter import NAMED, NO_KEY, Letter, read_letter
from app.handover.selection import reads
from app.policy import require
from app.session import Session
from storage import case_contents, ledger
from storage.removing import remove_cases
from storage.vault.casefile import Transaction
from storage.vault.members import RECOVERY_ROLE

LATER, WITHHELD, DRAFTS, UNSENT = "later", "withheld", "drafts", "unsent"


@dataclass(frozen=True, slots=True)
class Left:
    """Something of a case that its new holder does not have.

    `kind` is "later" (written after the bundle: an agreement taken back, an extract that
    arrived), "withheld" (it did not go), "named" (for named people), "unsent" (written
    here in a copy, and its holder confirmed no bundle with it) or "drafts" (somebody's,
    never saved); these would be lost, so they are acknowledged by handing these very
    rows to `purge` or `remove_copies`. "no_key" is what only a colleague can open: it
    stays until they hand it over.
    """

    case_id: str
    kind: str
    compartment: str
    entries: int

    @property
    def lost(self) -> bool:
        """Whether a purge would be the end of it."""
        return self.kind != NO_KEY


@dataclass(frozen=True, slots=True, repr=False)
class Purged:
    """What a purge removed: cases, entries, files, and what stays for colleagues.

    `statement` is the file that tells the new holder, b"" where a copy was removed or
    somebody else had sent the bundle.
    """

    cases: int
    entries: int
    files: int
    remaining: int
    statement: bytes = b""


def key_holders(session: Session) -> tuple[str, ...]:
    """Return the names of colleagues who open compartments that this account cannot.

    What is discreet there has no mark: only they know whether a case still needs them.
    """
    held = frozenset(session.compartments)
    return tuple(
        sorted(
            account.name
            for account in session.case_file.accounts().values()
            if account.role != RECOVERY_ROLE
            and not account.removed
            and account.compartments - held
        )
    )


def left_behind(session: Session, bundle_id: str) -> tuple[Left, ...]:
    """Return what of a bundle's cases its recipient does not have.

    Raises:
        NotAllowed: no such bundle was sent with custody.

    """
    line, cases = _sent(session, bundle_id)
    return _left(session, cases, line)


def purge(
    session: Session, bundle_id: str, acknowledged: frozenset[Left] = frozenset()
) -> Purged:
    """Remove the cases that a bundle's recipient took over, and state so, signed.

    Raises:
        NotAllowed: not the role's, no such bundle, or its cases were not taken over.
        NotAcknowledged: the kinds of what would be lost and was not seen.

    """
    require(session.role, "hand_over")
    line, cases = _sent(session, bundle_id)
    letter = read_letter(line.handover)
    with session.case_file.transaction() as transaction:
        found = custody.custodies(session, cases)
        gone = tuple(
            case_id
            for case_id, each in found.items()
            if (each.state, each.bundle) == (custody.TRANSFERRED, bundle_id)
        )
        if not gone:
            raise NotAllowed
        _require_seen(_left(session, gone, line), acknowledged)
        removed = remove_cases(transaction, gone)
        # What a colleague holds stays, and keeps the case here.
        stays = case_contents.marked(session.case_file, gone)
        remaining, parts = sum(stays.values()), {case_id for case_id, _ in stays}
        for case_id in gone:
            if case_id not in parts:
                _note(transaction, session, case_id, found[case_id])
            transaction.audit("case_purged", case=case_id, bundle=bundle_id)
        said = b""
        if letter.sender["id"] == session.me:  # only its sender's word is believed
            body, signature = statements.make(
                session,
                statements.PURGED,
                letter,
                line.handover,
                cases=len(gone),
                versions=removed.revisions,
                files=removed.attachments,
                digest=line.digest,
            )
            statements.put(transaction, session, statements.PURGED, body, signature)
            said = statements.packed(body, signature)
    return Purged(len(gone), removed.entries, removed.attachments, remaining, said)


def copies_left(session: Session, case_ids: Iterable[str]) -> tuple[Left, ...]:
    """Return what was written here in copies that their holders may never have got.

    Raises:
        NotAllowed: a case is not such a copy.

    """
    return _copies_left(session, _copies(session, case_ids))


def remove_copies(
    session: Session,
    case_ids: Iterable[str],
    acknowledged: frozenset[Left] = frozenset(),
) -> Purged:
    """Remove copies of cases that somebody else answers for.

    Raises:
        NotAllowed: not the role's, or a case is not such a copy.
        NotAcknowledged: the kinds of what would be lost and was not seen.

    """
    require(session.role, "hand_over")
    with session.case_file.transaction() as transaction:
        found = _copies(session, case_ids)
        _require_seen(_copies_left(session, found), acknowledged)
        removed = remove_cases(transaction, found)
        stays = case_contents.marked(session.case_file, found)
        for case_id in found:
            transaction.audit("case_purged", case=case_id, bundle="")
    left = sum(stays.values())
    return Purged(len(found), removed.entries, removed.attachments, left)


def _copies(session: Session, case_ids: Iterable[str]) -> dict[str, custody.Custody]:
    found = custody.custodies(session, case_ids)
    if any(each.state != custody.COPY for each in found.values()):
        raise NotAllowed
    return found


def _copies_left(
    session: Session, found: Mapping[str, custody.Custody]
) -> tuple[Left, ...]:
    """Count what nobody else may have, case by case, and drafts."""
    lost = unsent(session, found)
    drafts = {
        name: case_contents.drafts(session.case_file, name, found)
        for name in session.compartments
    }
    rows = (
        Left(case_id, kind, name, count)
        for case_id in found
        for name in session.compartments
        for kind, count in (
            (UNSENT, lost[case_id, name]),
            (DRAFTS, drafts[name].get(case_id, 0)),
        )
    )
    return tuple(row for row in rows if row.entries)


def _require_seen(left: tuple[Left, ...], acknowledged: frozenset[Left]) -> None:
    unseen = {
        each.kind: None for each in left if each.lost and each not in acknowledged
    }
    if unseen:
        raise NotAcknowledged(tuple(unseen))


def _note(
    transaction: Transaction, session: Session, case_id: str, was: custody.Custody
) -> None:
    custody.put_state(
        transaction,
        session,
        case_id,
        state=custody.PURGED,
        holder=was.holder,
        to=was.holder,
        bundle=was.bundle,
    )


def _sent(session: Session, bundle_id: str) -> tuple[ledger.Line, tuple[str, ...]]:
    line = ledger.line(session.case_file, bundle_id, ledger.SENT)
    letter = read_letter(line.handover) if line is not None else None
    if line is None or letter is None or not letter.custodian:
        raise NotAllowed
    return line, tuple(case.case for case in letter.cases)


def _left(
    session: Session, cases: tuple[str, ...], line: ledger.Line
) -> tuple[Left, ...]:
    """Return what a transfer did not bring to its recipient, case by case."""
    letter, found = read_letter(line.handover), Counter[tuple[str, str, str]]()
    for name in session.compartments:
        _add_held(session, letter, cases, line, name, found)
    held = {*session.compartments}
    for each in letter.withheld:
        name = each.compartment
        if each.recipient != letter.custodian:
            continue
        if name not in held:
            found[each.case, NO_KEY, name] += each.entries
        elif name in line.upto:  # else it was counted whole
            kind = NAMED if each.reason == NAMED else WITHHELD
            found[each.case, kind, name] += each.entries
    order = {case_id: at for at, case_id in enumerate(cases)}
    return tuple(
        Left(*key, count)
        for key, count in sorted(
            found.items(), key=lambda pair: order.get(pair[0][0], 0)
        )
        if key[0] in order and count
    )


def _add_held(
    session: Session,
    letter: Letter,
    cases: tuple[str, ...],
    line: ledger.Line,
    name: str,
    found: Counter[tuple[str, str, str]],
) -> None:
    """Count what came later to a compartment, and what a letter does not tell of."""
    case_file, registry = session.case_file, name == custody.PLACE
    after = dict.fromkeys(cases, line.upto.get(name, 0))
    late = set[str]()
    for case_id, entry, form, _ in case_contents.contents(
        case_file, name, cases, after
    ):
        if form != custody.FORM:
            found[case_id, LATER, name] += 1
            late.add(entry)
    for case_id, count in case_contents.drafts(case_file, name, cases).items():
        found[case_id, DRAFTS, name] += count
    if not registry and name in line.upto:
        for case_id, entry in _hushed(session, letter, cases, name):
            if entry not in late:
                found[case_id, WITHHELD, name] += 1


def _hushed(
    session: Session, letter: Letter, cases: tuple[str, ...], name: str
) -> Iterator[tuple[str, str]]:
    """Yield the (case, entry) of what is discreet and did not go: no letter says so."""
    rows = case_contents.contents(session.case_file, name, cases)
    discreet = [(case, entry) for case, entry, _, kind in rows if kind == DISCREET]
    if not discreet:
        return
    holder = contact(session, letter.custodian)
    went = {case.case for case in letter.cases if name in case.entries}
    if holder is not None and not reads(holder, name):
        went = set()
    stay = frozenset(staying(session, name, tuple({case for case, _ in discreet})))
    for case_id, entry in discreet:
        agreed = may_travel(session, case_id, name)
        refused = agreed is not None and not agreed.allowed
        if case_id not in went or entry in stay or refused:
            yield case_id, entry
