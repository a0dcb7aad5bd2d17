# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The case list and the head of a case."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from app.custody import is_writable
from app.ids import derived_id
from app.people import names
from app.queries.pages import Page
from app.rows import CaseRow
from app.session import Session
from storage import reading
from storage.attach import Row
from storage.revisions import current

QUIET_DAYS = 30
_MANY = 500  # rows of one page that nobody looks at
ORDERS = tuple(reading.ORDERS)


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What the list keeps; `order` is one of `ORDERS`."""

    text: str = ""
    mine: bool = False
    high_risk: bool = False
    quiet: bool = False
    open_only: bool = False
    order: str = "recent"
    descending: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class CaseHead:
    """A case as its page shows it.

    `case` and `identity` are the answers of the two forms and `versions` those they
    were written with; `identity` is None where the account has no key to it. `hidden`
    counts, by compartment, the entries that exist but cannot be read here.
    """

    row: CaseRow
    case: dict[str, Any]
    identity: dict[str, Any] | None
    versions: dict[str, str]
    hidden: dict[str, int] = field(default_factory=dict)
    may_change_identity: bool = False
    may_change_facts: bool = False


def page(
    session: Session, wanted: CaseFilter, cursor: tuple[Any, ...] | None, size: int
) -> Page[CaseRow]:
    """Return the next `size` cases."""
    query = _query(session, wanted)
    after = (cursor[0], str(cursor[1])) if cursor else None
    rows = reading.case_rows(session.case_file, query, after, size)
    who = names(session)
    last = rows[-1] if len(rows) == size else None
    return Page(
        tuple(_row(row, who) for row in rows), (last[9], last[0]) if last else None
    )


def counts(session: Session, wanted: CaseFilter) -> tuple[int, int]:
    """Return how many cases the filter keeps, and how many there are."""
    every = reading.count_cases(session.case_file, reading.CaseQuery())
    if wanted == CaseFilter(order=wanted.order, descending=wanted.descending):
        return every, every
    return reading.count_cases(session.case_file, _query(session, wanted)), every


def row_of(session: Session, case_id: str) -> CaseRow | None:
    """Return one case's row, or None where there is no such case."""
    query = reading.CaseQuery(order="code", case_id=case_id)
    rows = reading.case_rows(session.case_file, query, None, 1)
    return _row(rows[0], names(session)) if rows else None


def owned_by(
    session: Session, account_id: str, statuses: tuple[str, ...]
) -> Iterator[CaseRow]:
    """Yield the cases an account follows that are in one of these states, by code."""
    query = reading.CaseQuery(
        order="code", descending=False, assignee=account_id, statuses=statuses
    )
    who, after = names(session), None
    while rows := reading.case_rows(session.case_file, query, after, _MANY):
        yield from (_row(row, who) for row in rows)
        after = (rows[-1][9], str(rows[-1][0]))


def head(session: Session, case_id: str) -> CaseHead | None:
    """Return what the top of the case's page shows, or None: no such case."""
    row = row_of(session, case_id)
    if row is None:
        return None
    facts, version = _answers(session, "registry", case_id)
    identity, sheet = None, ""
    if "identity" in session.compartments:
        entry = derived_id("identity", case_id)
        identity, sheet = _answers(session, "identity", entry)
    hidden = {
        name: count
        for name, count in reading.case_counts(session.case_file, case_id).items()
        if name not in session.compartments
    }
    writable = is_writable(session, case_id)
    return CaseHead(
        row=row,
        case=facts,
        identity=identity,
        versions={"case": version, "identity": sheet},
        hidden=hidden,
        may_change_identity=writable and "identity" in session.role.writes,
        may_change_facts=writable and "registry" in session.role.writes,
    )


def source(
    session: Session, wanted: CaseFilter
) -> Callable[[tuple[Any, ...] | None, int], Page[CaseRow]]:
    """Return a function that gives the list's pages one after the other."""
    return lambda cursor, size: page(session, wanted, cursor, size)


def _answers(
    session: Session, compartment: str, entry: str
) -> tuple[dict[str, Any], str]:
    """Return an entry's answers and the version of the form they are to."""
    revisions = session.case_file.revisions(compartment, entry)
    if not revisions:
        return {}, ""
    fields = current(revisions).fields
    return dict(fields["answers"]), str(fields["form_version"])


def _query(session: Session, wanted: CaseFilter) -> reading.CaseQuery:
    quiet = (session.today - timedelta(days=QUIET_DAYS)).isoformat()
    return reading.CaseQuery(
        order=wanted.order,
        descending=wanted.descending,
        text=wanted.text,
        assignee=session.me if wanted.mine else "",
        statuses=("open",) if wanted.open_only or wanted.quiet else (),
        facts=(("risk", "high"),) if wanted.high_risk else (),
        quiet_since=quiet if wanted.quiet else "",
    )


def _row(row: Row, who: dict[str, str]) -> CaseRow:
    case_id, code, name, native, status, owner, facts, last_on, entries, _ = row
    known = json.loads(facts)
    return CaseRow(
        case_id=case_id,
        code=code,
        name=name,
        name_native=native or "",
        sex=known.get("sex") or "unknown",
        birth_year=known.get("birth_year"),
        nationality=known.get("nationality") or "unknown",
        profile=known.get("profile") or "",
        risk=known.get("risk") or "none",
        status=status,
        owner=who.get(owner or "", ""),
        last_on=date.fromisoformat(last_on) if last_on else None,
        entries=entries,
    )
