# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing a fact of a procedure: its deadlines follow at once, and people are told."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from app.codes import codes
from app.errors import NotAllowed, NothingToChange
from app.following import planning
from app.following.computing import made
from app.following.facts import ASKED, EVENTS, NOTICE, PLACE, TERRITORY, UNKNOWN
from app.following.stored import Stored
from app.following.telling import Outcome
from app.legal.telling import moves_of
from app.legal.writing import changing, put_procedure
from app.rows import record
from app.session import Session

_WORDS = "wording"
_NOTICE = frozenset({*ASKED, "copy_held", _WORDS})


@record
class Change:
    """One thing that is otherwise than the procedure says.

    Something that happened: `event` is what, `on` and `at` when, `row` which row of the
    procedure says so now ("" adds one), `remove` takes that row away. Or else a `fact`:
    "territory", "routes_stated", "language_understood", "letter_claimed", "copy_held"
    or "wording", and what it is, as the form has it.
    """

    event: str = ""
    on: date | None = None
    at: time | None = None
    row: str = ""
    remove: bool = False
    how: str = ""
    note: str = ""
    fact: str = ""
    value: str = ""


def applied(answers: Mapping[str, Any], changes: Sequence[Change]) -> dict[str, Any]:
    """Return what a procedure says once some facts are changed.

    Raises:
        NotAllowed: an event, a fact or a value that there is not.
        NothingToChange: it says all that already, or a row is not there.

    """
    said = dict(answers)
    for change in changes:
        if change.fact:
            said = _with_fact(said, change)
        else:
            said[EVENTS] = _with_event(said.get(EVENTS), change)
    if said == dict(answers):
        raise NothingToChange
    return said


def preview_change(
    session: Session, procedure_id: str, changes: Sequence[Change]
) -> Outcome:
    """Return which deadlines a change would move, and who would be told; nothing is written.

    Raises:
        NotAllowed, NothingToChange
        BadEvent, MissingEvent, UnknownYear: a deadline could not be computed any more.

    """
    case_id = _case_of(session, procedure_id)
    found = planning.answers_of(session, procedure_id)
    if found is None:
        raise NotAllowed
    said = applied(found[0], changes)
    deadlines = planning.open_of(session, procedure_id, case_id)
    _require(deadlines, found[0], said)
    return planning.by_facts(session, deadlines, said, "").outcome()


def change_fact(
    session: Session, procedure_id: str, changes: Sequence[Change]
) -> Outcome:
    """Change facts of a procedure and all that follows, in one transaction.

    Raises:
        NotAllowed: not this role's, or an event, fact or value that there is not.
        NothingToChange
        BadEvent, MissingEvent, UnknownYear: an open deadline could not be computed any
            more; nothing is changed.
        EntryIsFinal, CaseReadOnly, TwoVersions

    """
    case_id = _case_of(session, procedure_id)
    with changing(session, procedure_id) as (transaction, answers):
        said = applied(answers, changes)
        _require(planning.open_of(session, procedure_id, case_id), answers, said)
        names = {change.fact or EVENTS for change in changes}
        tops = {NOTICE if name in _NOTICE else name for name in names}
        revision = put_procedure(
            transaction, session, procedure_id, {name: said.get(name) for name in tops}
        )
        return moves_of(session, revision.id.hex(), case_id)


def _require(
    deadlines: Sequence[Stored], before: Mapping[str, Any], said: Mapping[str, Any]
) -> None:
    """Refuse facts that a deadline cannot be computed from, where it could before."""
    for kept in deadlines:
        if kept.rule is not None and planning.made_now(kept, kept.rule, before):
            made(kept.rule, said, kept.text("start_row"))


def _case_of(session: Session, procedure_id: str) -> str:
    if PLACE not in session.compartments:
        raise NotAllowed
    revisions = session.case_file.revisions(PLACE, procedure_id)
    if not revisions:
        raise NotAllowed
    return str(revisions[0].case)


def _with_fact(said: dict[str, Any], change: Change) -> dict[str, Any]:
    name, value = change.fact, change.value.strip()
    if name == TERRITORY:
        if value not in codes("territory"):
            raise NotAllowed
        return said | {TERRITORY: value}
    if name not in _NOTICE or (name != _WORDS and value not in codes("yes_no_unknown")):
        raise NotAllowed
    known = said.get(NOTICE)
    notice = dict(known) if isinstance(known, dict) else {}
    if value == UNKNOWN and not notice.get(name):
        return said
    if value:
        notice[name] = value
    else:
        notice.pop(name, None)
    return said | {NOTICE: notice}


def _with_event(known: Any, change: Change) -> list[Any]:
    rows = list(known) if isinstance(known, list) else []
    places = [
        number
        for number, row in enumerate(rows)
        if isinstance(row, dict) and change.row and _name(row) == change.row
    ]
    if change.row and not places:
        raise NothingToChange
    if change.remove:
        if not places:
            raise NothingToChange
        return [row for number, row in enumerate(rows) if number not in places]
    if change.event not in codes("legal_event") or change.on is None:
        raise NotAllowed
    said = {
        "what": change.event,
        "on": change.on.isoformat(),
        "at": change.at.strftime("%H:%M") if change.at is not None else "",
        "how": change.how,
        "event_note": change.note.strip(),
        "row": change.row or str(uuid.uuid4()),
    }
    row = {name: value for name, value in said.items() if value}
    if not places:
        return [*rows, row]
    kept = {name: rows[places[0]].get(name) for name in ("how", "event_note")}
    row = {name: value for name, value in kept.items() if value} | row
    return [row if number == places[0] else each for number, each in enumerate(rows)]


def _name(row: Mapping[str, Any]) -> str:
    return str(row.get("row") or f"{row.get('what')} {row.get('on')}")
