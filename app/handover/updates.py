# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything new since the last bundle that somebody confirmed: what an update holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.consent import may_travel
from app.custody import FORM as CUSTODY
from app.extracts import staying
from app.handover.letter import CONSENT, read_letter
from app.handover.statements import ACCEPTED, COPIED
from app.session import Session
from storage import case_contents, ledger


@dataclass(frozen=True, slots=True, repr=False)
class Since:
    """What an update to somebody goes on from.

    `after` is, by compartment, then case, the last revision number they have; `cases`
    those with something new; `follows` the last confirmed bundle, of `on`.
    """

    follows: str
    on: datetime
    after: dict[str, dict[str, int]]
    cases: tuple[str, ...]


def since(session: Session, contact_id: str) -> Since | None:
    """Return what is new for a contact, or None where they confirmed nothing yet.

    Only what they confirmed counts: a bundle that was lost on its way is sent again.
    """
    confirmed = {
        stated.bundle_id
        for stated in ledger.statements(session.case_file)
        if stated.author == contact_id and stated.kind in (ACCEPTED, COPIED)
    }
    found = [
        line
        for line in ledger.lines(session.case_file, ledger.SENT)
        if line.bundle_id in confirmed
    ]
    if not found:
        return None
    after: dict[str, dict[str, int]] = {name: {} for name in session.compartments}
    stayed = set[tuple[str, str]]()
    for line in reversed(found):  # a later one goes over an earlier one
        letter = read_letter(line.handover)
        stayed -= {
            (case.case, name)
            for case in letter.cases
            for name, count in case.entries.items()
            if count
        }
        stayed |= {
            (each.case, each.compartment)
            for each in letter.withheld
            if each.reason == CONSENT and each.recipient == contact_id
        }
        for case in letter.cases:
            for name in session.compartments:
                key = case.case, name
                if key not in stayed or not _agreed_since(session, *key):
                    after[name][case.case] = line.upto.get(name, 0)
    fresh = {
        case_id
        for name in session.compartments
        for case_id in _with_news(session, name, after[name])
    }
    known = dict.fromkeys(case for cases in after.values() for case in cases)
    return Since(
        found[0].bundle_id,
        found[0].recorded_at,
        after,
        tuple(case_id for case_id in known if case_id in fresh),
    )


def _agreed_since(session: Session, case_id: str, compartment: str) -> bool:
    """Tell whether what was not agreed to may go now: then it goes with the news."""
    answer = may_travel(session, case_id, compartment)
    if answer is not None:
        return answer.allowed
    return not staying(session, compartment, (case_id,))


def anything_later(
    session: Session, compartment: str, after: Mapping[str, int]
) -> bool:
    """Tell whether anything was written in some cases after these revision numbers."""
    return bool(_with_news(session, compartment, after))


def _with_news(
    session: Session, compartment: str, after: Mapping[str, int]
) -> set[str]:
    rows = case_contents.contents(session.case_file, compartment, after, after)
    return {case for case, _, form, _ in rows if form != CUSTODY}
