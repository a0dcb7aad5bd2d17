# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was written here in copies of cases, and never confirmed by who holds them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from app.commands.entries import DISCREET
from app.custody import PLACE, Custody
from app.extracts import staying
from app.handover.contacts import contact
from app.handover.letter import CONSENT, NAMED, Letter, LetterCase, read_letter
from app.handover.selection import reads
from app.handover.statements import ACCEPTED, COPIED
from app.session import Session
from storage import case_contents, ledger
from storage.case_contents import Written

Key = tuple[str, str]  # a case, a compartment


@dataclass(frozen=True, slots=True, repr=False)
class _Brought:
    """What one confirmed bundle brought of a compartment of a case.

    Versions numbered after `after` up to `upto`; with custody also what is discreet.
    `custody` is the stamp of a bundle by which the case was handed over, or "".
    """

    after: int
    upto: int
    custody: str

    def has(self, version: Written) -> bool:
        """Tell whether a version went with it."""
        if self.custody and version.recorded_at <= self.custody:
            return True  # it went whole; what came back since has a new number
        if version.sensitivity == DISCREET and not self.custody:
            return False  # no letter says whether it went
        return self.after < version.seq <= self.upto


def unsent(session: Session, cases: Mapping[str, Custody]) -> Counter[Key]:
    """Count entries with a version from here that a case's holder may never have got.

    By case and compartment, of those this session holds but the registry. What no
    letter can vouch for counts: rather too many are asked about than one is lost.
    """
    found, brought = Counter[Key](), _confirmed(session, cases)
    ours = session.case_file.accounts()
    for name in session.compartments:
        if name == PLACE:
            continue
        versions = case_contents.written(session.case_file, name, cases, ours)
        about = dict.fromkeys(version.case_id for version in versions)
        stay = frozenset(staying(session, name, tuple(about)))
        missing = {
            (version.case_id, version.entry_id)
            for version in versions
            if version.sensitivity == NAMED
            or version.entry_id in stay
            or not any(b.has(version) for b in brought.get((version.case_id, name), ()))
        }
        found.update((case_id, name) for case_id, _ in missing)
    return found


def _confirmed(
    session: Session, cases: Mapping[str, Custody]
) -> dict[Key, list[_Brought]]:
    """Return what reached the holders, or whoever took a case over before them."""
    lines = {
        line.bundle_id: line for line in ledger.lines(session.case_file, ledger.SENT)
    }
    found = dict[Key, list[_Brought]]()
    for stated in ledger.statements(session.case_file):
        line = lines.get(stated.bundle_id)
        if line is None or stated.kind not in (ACCEPTED, COPIED):
            continue
        letter = read_letter(line.handover)
        given = letter.created if letter.custodian else ""
        before = lines.get(letter.follows)
        for case in letter.cases:
            of = cases.get(case.case)
            if of is None or (stated.kind != ACCEPTED and stated.author != of.holder):
                continue
            for name in _readable(session, letter, case, stated.author):
                after = _after(before, stated.author, case.case, name)
                upto = line.upto.get(name, 0)
                found.setdefault((case.case, name), []).append(
                    _Brought(after, upto, given)
                )
    return found


def _readable(
    session: Session, letter: Letter, case: LetterCase, who: str
) -> list[str]:
    """Return the compartments that went to somebody, but for named people's entries."""
    person = contact(session, who)
    stayed = {
        each.compartment
        for each in letter.withheld
        if (each.recipient, each.case) == (who, case.case) and each.reason != NAMED
    }
    return [
        name
        for name in case.entries
        if person is not None and reads(person, name) and name not in stayed
    ]


def _after(before: ledger.Line | None, who: str, case_id: str, name: str) -> int:
    """Return from which number on an update holds what is new; 0 where it is whole."""
    if before is None:
        return 0
    refused = any(
        (each.recipient, each.case, each.compartment) == (who, case_id, name)
        and each.reason == CONSENT
        for each in read_letter(before.handover).withheld
    )
    # What was not agreed to then went whole once it was.
    return 0 if refused else before.upto.get(name, 0)
