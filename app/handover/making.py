# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a bundle is made of: its compartments' shares, its states of custody, its letter."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app import custody
from app.errors import CustodyImpossible, NotAllowed
from app.forms.library import entry_of
from app.handover.letter import (
    COPY,
    CUSTODY,
    PURPOSES,
    Letter,
    LetterCase,
    Withheld,
    read_letter,
)
from app.handover.letter import DISCREET as IS_DISCREET
from app.handover.selection import Choice, Selection, names_of
from app.ids import new_id
from app.people import known_people
from app.rows import ContactRow
from app.session import Session
from storage import ledger
from storage.bundle.compose import Facts
from storage.erasing import erased_cases, tombstone_of
from storage.revisions import Revision, stamp
from storage.sharing import Share, authors, forms_used, share


@dataclass(frozen=True, slots=True, repr=False)
class ComposeBundle:
    """Cases for one or several contacts; `purpose` is one of `PURPOSES`.

    `mode` is "copy" or "custody"; then `custodian` is the contact who takes the cases
    over, the first where it is "". `compartments` None are all. `update`: only what is
    new since the last bundle that the one contact confirmed; `case_ids` may be empty
    then, for every case they have.
    """

    contact_ids: tuple[str, ...]
    case_ids: tuple[str, ...]
    purpose: str
    folder: Path
    days: int = 30
    mode: str = COPY
    custodian: str = ""
    compartments: frozenset[str] | None = None
    discreet: bool = False
    update: bool = False

    @property
    def holder(self) -> str:
        """The contact who takes the cases over, "" in a copy."""
        if self.mode != CUSTODY:
            return ""
        return self.custodian or self.contact_ids[0]

    def choice(self) -> Choice:
        """Return what was chosen, for `select`."""
        return Choice(
            self.contact_ids,
            self.case_ids,
            self.mode,
            self.compartments,
            self.discreet,
        )


@dataclass(frozen=True, slots=True, repr=False)
class Making:
    """What one bundle is made of."""

    command: ComposeBundle
    selection: Selection
    bundle_id: str
    shares: tuple[Share, ...]
    also: tuple[str, ...]  # entries of no case: forms, and what was erased
    erased: int
    states: dict[str, Revision]  # of custody, to be stored when the bundle is whole
    heads: dict[str, str]  # case to the id (hex) of its custody's latest state in it
    upto: dict[str, int]
    follows: str

    def new_states(self) -> tuple[Revision, ...]:
        """Return the signed states that are not stored yet."""
        return tuple(self.states.values())


def plan(
    session: Session, command: ComposeBundle, selection: Selection, follows: str
) -> Making:
    """Work out what a bundle is made of; nothing is written.

    Raises:
        NotAllowed: the custodian is none of the recipients.
        CustodyImpossible

    """
    holder = command.holder
    if holder:
        recipient = next(
            (r for r in selection.recipients if r.contact_id == holder), None
        )
        if recipient is None:
            raise NotAllowed
        _require_possible(selection, recipient)
    bundle_id = new_id()
    states, heads = _states(session, command, selection, bundle_id)
    forms = _forms(session, selection)
    gone = _erased(session, selection)
    also = (*forms, *gone)
    shares = tuple(
        share_of(session, selection, name, also, tuple(states.values()))
        for name in selection.compartments()
    )
    return Making(
        command,
        selection,
        bundle_id,
        shares,
        also,
        len(gone),
        states,
        heads,
        selection.upto,
        follows,
    )


def _require_possible(selection: Selection, recipient: ContactRow) -> None:
    found = dict.fromkeys(
        obstacle
        for case_id in selection.cases
        for obstacle in selection.obstacles(recipient, case_id)
    )
    if found:
        raise CustodyImpossible(tuple(found))


def _states(
    session: Session, command: ComposeBundle, selection: Selection, bundle_id: str
) -> tuple[dict[str, Revision], dict[str, str]]:
    """Return the states of custody this bundle adds, and the latest one of each case.

    A copy says once whose case it is; a transfer, to whom it is on its way.
    """
    states, heads = dict[str, Revision](), dict[str, str]()
    until = session.today + timedelta(days=command.days)
    for case_id in selection.cases:
        known = selection.custody[case_id]
        if command.holder or not known.heads:
            before = session.case_file.revisions(
                custody.PLACE, custody.entry_of(case_id)
            )
            states[case_id] = custody.next_state(
                session,
                case_id,
                before,
                state=custody.IN_TRANSFER if command.holder else custody.HELD,
                holder=session.me,
                to=command.holder,
                bundle=bundle_id if command.holder else "",
                until=until.isoformat() if command.holder else "",
            )
            heads[case_id] = states[case_id].id.hex()
        else:
            heads[case_id] = known.heads[-1]
    return states, heads


def share_of(
    session: Session,
    selection: Selection,
    name: str,
    also: tuple[str, ...],
    extra: tuple[Revision, ...],
) -> Share:
    """Return what goes of one compartment; `also` and `extra` as `share` has them."""
    return share(
        session.case_file,
        name,
        selection.cases,
        also=also,
        without=selection.without.get(name, ()),
        after=selection.choice.after.get(name),
        extra=extra,
    )


def _forms(session: Session, selection: Selection) -> tuple[str, ...]:
    """Return the entries of the forms these cases were written with."""
    used = {
        pair
        for name in selection.compartments()
        for pair in forms_used(
            session.case_file, name, selection.cases, selection.without.get(name, ())
        )
    }
    return tuple(sorted(entry_of(name, version) for name, version in used))


def _erased(session: Session, selection: Selection) -> tuple[str, ...]:
    """Return the tombstones of what was erased here and a recipient may still have."""
    erased = erased_cases(session.case_file)
    if not erased:
        return ()
    to = {recipient.contact_id for recipient in selection.recipients}
    shared = set[str]()
    for direction in (ledger.SENT, ledger.RECEIVED):
        for line in ledger.lines(session.case_file, direction):
            letter = read_letter(line.handover)
            if to & {letter.sender["id"], *letter.recipients}:
                shared |= {case.case for case in letter.cases}
    return tuple(sorted(tombstone_of(case) for case in erased & shared))


def letter_of(session: Session, making: Making, facts: Facts) -> Letter:
    """Return what the bundle says of itself, once its payload is written."""
    command, selection = making.command, making.selection
    head = session.case_file.audit_head()
    people = known_people(session)
    to = tuple(recipient.contact_id for recipient in selection.recipients)
    return Letter(
        bundle_id=making.bundle_id,
        mode=command.mode,
        custodian=command.holder,
        sequences={key: ledger.last_sequence(session.case_file, key) + 1 for key in to},
        follows=making.follows,
        erased=making.erased,
        purpose=command.purpose if command.purpose in PURPOSES else "other",
        created=stamp(session.now),
        not_after=(session.today + timedelta(days=command.days)).isoformat(),
        sender=people[session.me],
        recipients=to,
        cases=_cases(session, making),
        withheld=tuple(_withheld(making)),
        people=tuple(
            people.get(key, {"id": key, "name": "", "role": "", "site": ""})
            for key in sorted(_authors(session, making))
        ),
        attachments=sum(part.attachments for part in making.shares),
        attachment_bytes=sum(part.attachment_bytes for part in making.shares),
        manifest_sha256=facts.manifest_sha256,
        audit_seq=head.seq,
        audit_hash=head.hash.hex(),
        training=session.training,
    )


def _cases(session: Session, making: Making) -> tuple[LetterCase, ...]:
    """Return what goes of each case; nothing discreet is counted.

    Every compartment that is written is named, also where nothing of it is counted: so
    that it does not tell whether something discreet goes.
    """
    selection = making.selection
    found = []
    for case_id in selection.cases:
        counts = dict.fromkeys(selection.compartments(), 0)
        for recipient in selection.recipients:
            for cell in selection.cells(recipient, case_id):
                if cell.entries:
                    hidden = selection.hidden[case_id, cell.compartment]
                    counts[cell.compartment] = cell.entries - hidden
        code, _ = names_of(session, case_id)
        found.append(LetterCase(case_id, code, counts, making.heads[case_id]))
    return tuple(found)


def _withheld(making: Making) -> list[Withheld]:
    """Return what stays, for each recipient; of what is discreet, not a word."""
    return [
        Withheld(recipient.contact_id, case_id, cell.compartment, told, kept.reason)
        for recipient in making.selection.recipients
        for case_id in making.selection.cases
        for cell in making.selection.cells(recipient, case_id)
        for kept in cell.kept_back
        if kept.reason != IS_DISCREET
        and (told := making.selection.told(case_id, cell.compartment, kept))
    ]


def _authors(session: Session, making: Making) -> set[str]:
    found = {session.me}
    selection = making.selection
    for part in making.shares:
        name = part.compartment
        found |= authors(
            session.case_file,
            name,
            selection.cases,
            also=making.also,
            without=selection.without.get(name, ()),
            after=selection.choice.after.get(name),
            extra=making.new_states(),
        )
    return found
