# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of which cases goes to whom, and what stays and why: decided in one place.

The preview shows it and the composer writes it, so that they cannot differ.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.catalogue import role
from app.commands.entries import DISCREET as IS_DISCREET
from app.commands.entries import NAMED as IS_NAMED
from app.consent import EXPIRED, TRANSFER, allows, may_travel
from app.custody import COPY, DISPUTED, HELD, IN_TRANSFER, Custody, custodies
from app.custody import FORM as CUSTODY_FORM
from app.errors import NoCaseChosen, NotAllowed, SenderRevoked
from app.extracts import staying
from app.handover.contacts import contact
from app.handover.letter import (
    CONSENT,
    CUSTODY,
    DISCREET,
    NAMED,
    NO_KEY,
    NOT_CHOSEN,
    ROLE,
)
from app.handover.letter import COPY as AS_COPY
from app.policy import require
from app.progress import Progress
from app.rows import BundleCell, BundleLine, ContactRow, KeptBack
from app.session import Session
from storage import case_contents, reading
from storage.sharing import last_seq
from storage.vault.casefile import COMPARTMENTS

REFUSALS = frozenset({"refused", "withdrawn", EXPIRED})
# Nobody can answer for a person of whom they do not know who it is and what threatens.
NEEDED = ("identity", "protection")
SUMMARY, SUMMARY_PLACE = "handover_summary", "protection"

Key = tuple[str, str]  # case id, compartment


@dataclass(frozen=True, slots=True, repr=False)
class Choice:
    """What a person chose: `compartments` None for all, `mode` "copy" or "custody".

    `discreet` entries go with custody in any case: they would be lost otherwise.
    `after` keeps what is new: by compartment, then case, a revision number.
    """

    contact_ids: tuple[str, ...]
    case_ids: tuple[str, ...]
    mode: str = AS_COPY
    compartments: frozenset[str] | None = None
    discreet: bool = False
    after: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def has(self, compartment: str) -> bool:
        """Tell whether a compartment was chosen; the registry always goes."""
        chosen = self.compartments
        return chosen is None or compartment in chosen or compartment == "registry"


@dataclass(frozen=True, slots=True, repr=False)
class Selection:
    """What was worked out for a choice.

    `refused` are the cases that stay, with what the person decided; `without` the
    entries that stay of those that go, by compartment; `hidden` counts the discreet
    ones among those `going`, `hushed` among those that stay, for each reason.
    """

    choice: Choice
    recipients: tuple[ContactRow, ...]
    cases: tuple[str, ...]
    refused: dict[str, str]
    without: dict[str, tuple[str, ...]]
    going: Counter[Key]
    hidden: Counter[Key]
    hushed: Counter[tuple[Key, str, str]]
    kept: dict[Key, tuple[KeptBack, ...]]
    unheld: dict[Key, int]
    held: tuple[str, ...]
    custody: dict[str, Custody]
    upto: dict[str, int]
    colleagues: frozenset[str]

    def readers(self, compartment: str) -> tuple[ContactRow, ...]:
        """Return the recipients whose role reads a compartment."""
        return tuple(r for r in self.recipients if reads(r, compartment))

    def compartments(self) -> tuple[str, ...]:
        """Return what is written: held, chosen, and readable by somebody."""
        return tuple(
            name for name in self.held if self.choice.has(name) and self.readers(name)
        )

    def cells(self, recipient: ContactRow, case_id: str) -> tuple[BundleCell, ...]:
        """Return what a recipient will be able to read of a case."""
        return tuple(self._cell(recipient, case_id, name) for name in COMPARTMENTS)

    def told(self, case_id: str, compartment: str, kept: KeptBack) -> int:
        """Return how many of what stays may be spoken of: nothing that is discreet."""
        key = case_id, compartment
        if kept.reason in (ROLE, NOT_CHOSEN):  # the whole compartment stays
            stays = self.kept.get(key, ())
            hushed = sum(self.hushed[key, k.reason, k.decision] for k in stays)
            return kept.entries - hushed - self.hidden[key]
        return kept.entries - self.hushed[key, kept.reason, kept.decision]

    def obstacles(self, recipient: ContactRow, case_id: str) -> tuple[str, ...]:
        """Return why a recipient cannot be given the custody of a case; see `BundleLine`."""
        states = {COPY: "not_ours", IN_TRANSFER: "on_its_way", DISPUTED: "disputed"}
        state = self.custody[case_id].state
        found = [] if state == HELD else [states.get(state, "not_ours")]
        if recipient.contact_id in self.colleagues:
            found.append("same_file")
        found += [
            name
            for name in NEEDED
            if name not in self.held
            or not self.choice.has(name)
            or not reads(recipient, name)
        ]
        return tuple(found)

    def _cell(self, recipient: ContactRow, case_id: str, name: str) -> BundleCell:
        key = case_id, name
        if name not in self.held:
            count = self.unheld.get(key, 0)
            reason = NO_KEY if reads(recipient, name) else ROLE
            state = "not_held" if reason == NO_KEY or not count else "withheld"
            return BundleCell(name, state, 0, _one(reason, count))
        kept = self.kept.get(key, ())
        total = self.going[key] + sum(each.entries for each in kept)
        reason, decision = "", ""
        if case_id in self.refused:
            reason, decision = CONSENT, self.refused[case_id]
        elif not reads(recipient, name):
            reason = ROLE
        elif not self.choice.has(name):
            reason = NOT_CHOSEN
        if reason:
            state = "withheld" if total else "empty"
            return BundleCell(name, state, 0, _one(reason, total, decision))
        if self.going[key]:
            return BundleCell(name, "goes", self.going[key], kept)
        return BundleCell(name, "withheld" if kept else "empty", 0, kept)


def select(session: Session, choice: Choice, progress: Progress) -> Selection:
    """Work out what goes to whom.

    Raises:
        NoCaseChosen: no case, or one that is not here.
        NotAllowed: no such contact, nobody chosen, or the role hands nothing over.
        SenderRevoked: one of them is not trusted any more.
        Cancelled

    """
    recipients = _recipients(session, choice)
    if not choice.case_ids:
        raise NoCaseChosen
    # Before anything is weighed: what is written later was not.
    upto = {name: last_seq(session.case_file, name) for name in session.compartments}
    refused = dict[str, str]()
    for case_id in choice.case_ids:
        progress.check()
        answer = allows(session, case_id, TRANSFER)
        if answer.reason in REFUSALS:
            refused[case_id] = answer.reason
    going: Counter[Key] = Counter()
    hidden: Counter[Key] = Counter()
    hushed: Counter[tuple[Key, str, str]] = Counter()
    kept = dict[Key, tuple[KeptBack, ...]]()
    without = dict[str, tuple[str, ...]]()
    for name in session.compartments:
        progress.check()
        without[name] = _of_compartment(
            session, choice, name, _Counts(going, hidden, hushed, kept)
        )
    marked = case_contents.marked(session.case_file, choice.case_ids)
    return Selection(
        choice,
        recipients,
        tuple(case for case in choice.case_ids if case not in refused),
        refused,
        without,
        going,
        hidden,
        hushed,
        kept,
        {key: n for key, n in marked.items() if key[1] not in session.compartments},
        session.compartments,
        custodies(session, choice.case_ids),
        upto,
        frozenset(session.case_file.accounts()),
    )


def lines(
    session: Session, selection: Selection, recipient: ContactRow
) -> tuple[BundleLine, ...]:
    """Return, case by case, what a recipient will be able to read.

    Raises:
        NoCaseChosen: a case that is not here.

    """
    case_file, case_ids = session.case_file, selection.choice.case_ids
    today = session.today.isoformat()
    due = case_contents.first_due(case_file, case_ids, today)
    held = SUMMARY_PLACE in session.compartments
    summaries = (
        case_contents.latest(case_file, SUMMARY_PLACE, SUMMARY, case_ids)
        if held
        else {}
    )
    return tuple(
        _line(session, selection, recipient, case_id, summaries, due)
        for case_id in case_ids
    )


def names_of(session: Session, case_id: str) -> tuple[str, str | None]:
    """Return a case's code, and its name or None where it cannot be read.

    Raises:
        NoCaseChosen: a case that is not here.

    """
    code, name = reading.case_names(session.case_file, case_id)
    if not code:
        raise NoCaseChosen
    return code, name


def reads(recipient: ContactRow, compartment: str) -> bool:
    """Tell whether a recipient's role reads a compartment."""
    return compartment in role(recipient.role).compartments


def may_hold(recipient: ContactRow) -> bool:
    """Tell whether custody can go to a contact at all: the role reads what it needs."""
    return all(reads(recipient, name) for name in NEEDED)


@dataclass(frozen=True, slots=True, repr=False)
class _Counts:
    """What is counted compartment by compartment, for a `Selection`."""

    going: Counter[Key]
    hidden: Counter[Key]
    hushed: Counter[tuple[Key, str, str]]
    kept: dict[Key, tuple[KeptBack, ...]]


def _recipients(session: Session, choice: Choice) -> tuple[ContactRow, ...]:
    require(session.role, "hand_over")
    found = []
    for contact_id in dict.fromkeys(choice.contact_ids):
        row = contact(session, contact_id)
        if row is None:
            raise NotAllowed
        if row.revoked_on is not None:
            raise SenderRevoked
        found.append(row)
    if not found:
        raise NotAllowed
    return tuple(found)


def _of_compartment(
    session: Session,
    choice: Choice,
    name: str,
    counts: _Counts,
) -> tuple[str, ...]:
    """Count what goes of a compartment, case by case; return the entries that stay."""
    rows = case_contents.contents(
        session.case_file, name, choice.case_ids, choice.after.get(name)
    )
    if name == "registry":  # a case is one entry here, whatever is kept beside it
        cases = {case for case, _, form, _ in rows if form != CUSTODY_FORM}
        counts.going.update((case, name) for case in cases)
        return ()
    agreed = frozenset(staying(session, name, choice.case_ids))
    travels = {
        case: may_travel(session, case, name) for case in {row[0] for row in rows}
    }
    stay, why = list[str](), defaultdict[Key, Counter[tuple[str, str]]](Counter)
    for case, entry, _form, sensitivity in rows:
        answer = travels[case]
        if sensitivity == IS_NAMED:
            reason = NAMED, ""
        elif answer is not None and not answer.allowed:
            reason = CONSENT, answer.reason
        elif entry in agreed:
            reason = CONSENT, "withdrawn"
        elif sensitivity == IS_DISCREET and not (
            choice.discreet or choice.mode == CUSTODY
        ):
            reason = DISCREET, ""
        else:
            counts.going[case, name] += 1
            counts.hidden[case, name] += sensitivity == IS_DISCREET
            continue
        stay.append(entry)
        why[case, name][reason] += 1
        counts.hushed[(case, name), *reason] += sensitivity == IS_DISCREET
    for key, reasons in why.items():
        counts.kept[key] = tuple(KeptBack(r, n, d) for (r, d), n in reasons.items())
    return tuple(dict.fromkeys((*stay, *agreed)))


def _line(
    session: Session,
    selection: Selection,
    recipient: ContactRow,
    case_id: str,
    summaries: Mapping[str, str],
    due: Mapping[str, str],
) -> BundleLine:
    code, name = names_of(session, case_id)
    cells = selection.cells(recipient, case_id)
    day = due.get(case_id)
    return BundleLine(
        case_id,
        code,
        name,
        sum(cell.entries for cell in cells),
        cells,
        selection.obstacles(recipient, case_id),
        summaries.get(case_id, ""),
        session.today.fromisoformat(day) if day else None,
    )


def _one(reason: str, count: int, decision: str = "") -> tuple[KeptBack, ...]:
    return (KeptBack(reason, count, decision),) if count else ()
