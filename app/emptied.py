# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a case file was last emptied for a journey, of which cases, and who is back."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TypedDict

from app import custody
from app.rows import record
from app.session import Session
from storage import desk, emptying
from storage.exchange import last_seq
from storage.vault.casefile import COMPARTMENTS, Transaction

_SETTING = "travel"


class Kept(TypedDict):
    """The setting: when it was finished ("" not yet), what was emptied, which cases.

    `cases` are ids; `compartments` those with new keys; `upto` is the last number of a
    version in each compartment but the registry, as far as who emptied it could tell.
    """

    on: str
    compartments: list[str]
    cases: list[str]
    upto: dict[str, int]


@record
class Trip:
    """A journey: how many cases left, how many are back.

    `on` is the day it was emptied, None as long as that is not finished. `away` are
    (name, cases) of who has the others. `current`: nothing came into the case file since.
    """

    on: date | None
    compartments: frozenset[str]
    cases: int
    back: int
    current: bool
    away: tuple[tuple[str, int], ...] = ()

    @property
    def finished(self) -> bool:
        """Whether the case file was emptied to the end, by who began."""
        return self.on is not None

    @property
    def returning(self) -> bool:
        """Whether some cases are back and others still to come."""
        return 0 < self.back < self.cases


def kept_trip(session: Session) -> Kept | None:
    """Return the last emptying, or None."""
    text = desk.setting(session.case_file, "", _SETTING)
    if not text:
        return None
    value = json.loads(text)
    return Kept(
        on=str(value["on"]),
        compartments=list(value["compartments"]),
        cases=list(value["cases"]),
        upto=dict(value["upto"]),
    )


def trip_of(
    session: Session, kept: Kept, here: frozenset[str], known: dict[str, str]
) -> Trip:
    """Say how far a journey's cases are back."""
    found = custody.custodies(session, kept["cases"])
    back = {case for case, each in found.items() if each.ours and case in here}
    away = Counter(
        known.get(each.holder, "") for case, each in found.items() if case not in back
    )
    return Trip(
        date.fromisoformat(kept["on"]) if kept["on"] else None,
        frozenset(kept["compartments"]),
        len(found),
        len(back),
        not kept["on"] or _is_current(session, kept),
        tuple(sorted(away.items())),
    )


def begun(session: Session, cases: Iterable[str]) -> None:
    """Note which cases leave now, before the first one does.

    As long as nothing came in since, it is one journey: stopped and gone on with, or a
    colleague's part of it. Then it is another one.
    """
    before, mine = kept_trip(session), {*session.compartments}
    known, kept, upto = _purged_today(session), list[str](), dict[str, int]()
    if before is not None and (not before["on"] or _is_current(session, before)):
        known, upto = before["cases"], before["upto"]
        kept = [name for name in before["compartments"] if name not in mine]
    cases = list(dict.fromkeys((*known, *cases)))
    with session.case_file.transaction() as transaction:
        _put(transaction, Kept(on="", compartments=kept, cases=cases, upto=upto))


def keep_trip(transaction: Transaction, session: Session) -> int:
    """Note that the emptying is finished; return how many cases left."""
    kept = kept_trip(session) or Kept(on="", compartments=[], cases=[], upto={})
    known = {*kept["compartments"], *session.compartments}
    _put(
        transaction,
        Kept(
            on=session.today.isoformat(),
            compartments=[name for name in COMPARTMENTS if name in known],
            cases=kept["cases"],
            upto=kept["upto"] | _upto(session),
        ),
    )
    return len(kept["cases"])


def _is_current(session: Session, kept: Kept) -> bool:
    """Tell whether nothing came in since: numbers of versions are not given twice."""
    return all(
        kept["upto"].get(name, number) == number
        for name, number in _upto(session).items()
    )


def _upto(session: Session) -> dict[str, int]:
    return {
        name: last_seq(session.case_file, name)
        for name in session.compartments
        if name != custody.PLACE
    }


def _purged_today(session: Session) -> list[str]:
    """Return the cases that were purged one by one before, on this very day."""
    spoken = emptying.cases_spoken_of(session.case_file)
    return [
        case
        for case, found in custody.custodies(session, spoken).items()
        if found.state == custody.PURGED and found.on == session.today
    ]


def _put(transaction: Transaction, kept: Kept) -> None:
    desk.put_setting(transaction, "", _SETTING, json.dumps(kept, sort_keys=True))
