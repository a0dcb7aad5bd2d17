# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One bundle of the ledger in full: who stated what about it, and where its cases are."""

from collections.abc import Iterable
from datetime import datetime

from app import custody
from app.handover.ledger import LedgerRow
from app.handover.letter import Letter, read_letter
from app.handover.selection import SUMMARY, SUMMARY_PLACE
from app.handover.statements import ACCEPTED, LIMIT
from app.people import names
from app.rows import record
from app.session import Session
from storage import canonical, case_contents, ledger, reading


@record
class Said:
    """A statement about a bundle: its kind, who signed it, when, and for what reason.

    `key` is the signing key (hex); `cases` counts what it is about; `late` says that it
    was signed after the last day to open the bundle.
    """

    kind: str
    key: str
    who: str
    at: datetime
    cases: int
    why: str
    late: bool = False


@record
class BundleCase:
    """One case of a bundle; `name` as in `CaseRow`, `here` whether it can be opened."""

    case_id: str
    code: str
    name: str | None
    here: bool
    custody: custody.Custody


@record
class History:
    """A bundle's row, those it was written to, its statements and its cases.

    `custodian` is the key of who was to take its cases over, or ""; `names` are display
    names by signing key; `openable` whether its last day is still to come.
    """

    row: LedgerRow
    custodian: str
    recipients: tuple[str, ...]
    said: tuple[Said, ...]
    cases: tuple[BundleCase, ...]
    names: dict[str, str]
    ours: frozenset[str]
    openable: bool

    def name(self, key: str) -> str:
        """Return somebody's name, or "" where it is not known."""
        return self.names.get(key, "")

    def in_state(self, *states: str) -> tuple[BundleCase, ...]:
        """Return the cases whose custody this bundle decided last, and is so now."""
        bundle = self.row.bundle_id
        return tuple(
            case
            for case in self.cases
            if case.custody.state in states and case.custody.bundle in ("", bundle)
        )

    @property
    def opened_twice(self) -> bool:
        """Whether somebody took its cases over on two computers."""
        keys = [said.key for said in self.said if said.kind == ACCEPTED]
        return len(keys) > len(set(keys))


def history(session: Session, row: LedgerRow) -> History | None:
    """Return what is known of a bundle, or None where it is not in the ledger."""
    bundle_id = row.bundle_id
    line = ledger.line(session.case_file, bundle_id, row.direction)
    if line is None:
        return None
    letter = read_letter(line.handover)
    who = _names(session, letter)
    states = custody.custodies(session, (case.case for case in letter.cases))
    found = []
    for case in letter.cases:
        code, name = reading.case_names(session.case_file, case.case)
        found.append(
            BundleCase(
                case.case, code or case.code, name, bool(code), states[case.case]
            )
        )
    return History(
        row=row,
        custodian=letter.custodian,
        recipients=letter.recipients,
        said=tuple(
            _said(stated, letter, who)
            for stated in ledger.statements(session.case_file, bundle_id)
        ),
        cases=tuple(found),
        names=who,
        ours=frozenset(session.case_file.accounts()),
        openable=letter.expires >= session.today,
    )


def custodian_of(session: Session, letter: Letter) -> str:
    """Return the name of who is to take a bundle's cases over, "" where not known."""
    return _names(session, letter).get(letter.custodian, "")


def summaries(session: Session, case_ids: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return case and entry of the latest handover summary of each case that has one.

    Nothing to an account that cannot read where they are written.
    """
    wanted = tuple(case_ids)
    if SUMMARY_PLACE not in session.compartments:
        return ()
    latest = case_contents.latest(session.case_file, SUMMARY_PLACE, SUMMARY, wanted)
    return tuple((case, latest[case]) for case in wanted if case in latest)


def _names(session: Session, letter: Letter) -> dict[str, str]:
    told = {p["id"]: p["name"] for p in (*letter.people, letter.sender) if p["name"]}
    return told | names(session)


def _said(stated: ledger.Stated, letter: Letter, who: dict[str, str]) -> Said:
    fields = canonical.loads(stated.body, LIMIT)
    at = datetime.fromisoformat(fields["at"])
    return Said(
        stated.kind,
        stated.author,
        who.get(stated.author, ""),
        at,
        int(fields["cases"]),
        str(fields["why"]),
        at.date() > letter.expires,
    )
