# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A procedure of an invented person, and what is written about it."""

from datetime import date
from typing import Any

from app.commands.entries import Writing, save_entry
from app.ids import new_id
from app.legal.changes import Change
from app.queries import timeline
from app.rows import EntryView
from app.session import Session
from app.writing import revised
from storage import reading
from tests.helpers import world

LEGAL = "legal"


def begun(session: Session, kind: str = "cnda", **said: Any) -> tuple[str, str]:
    """Open a case and a procedure in it; return both ids. `events` are (what, ISO day)."""
    case_id = world.intake(session, "Awa Diallo")
    return case_id, procedure_in(session, case_id, kind, **said)


def procedure_in(
    session: Session,
    case_id: str,
    kind: str = "cnda",
    events: tuple[tuple[str, str], ...] = (),
    sensitivity: str = "normal",
    **said: Any,
) -> str:
    rows = [
        {"what": what, "on": day[:10], "row": f"row{number}"}
        | ({"at": day[11:16]} if len(day) > 10 else {})
        for number, (what, day) in enumerate(events, 1)
    ]
    answers = {"kind": kind, "status": "filed", "territory": "mainland"} | said
    answers |= {"event": rows} if rows else {}
    entry = new_id()
    written = Writing(
        entry,
        case_id,
        LEGAL,
        "procedure",
        session.forms.version("procedure"),
        answers,
        sensitivity=sensitivity,
        readers=(session.me,) if sensitivity == "named" else (),
    )
    save_entry(written, session)
    return entry


def shown(session: Session, entry_id: str) -> EntryView:
    """Return a legal entry as the screens have it."""
    found = timeline.view(session, LEGAL, entry_id)
    assert found is not None
    return found


def edited(session: Session, entry_id: str, **said: Any) -> str:
    """Save a legal entry as the ordinary editor does; return the version's id."""
    writing = revised(shown(session, entry_id))
    writing.answers.update(said)
    return save_entry(writing, session)


def happened(what: str, day: date, **more: Any) -> Change:
    return Change(event=what, on=day, **more)


def tasks(session: Session, case_id: str, place: str) -> list[dict[str, Any]]:
    """Return what the tasks of a case in one compartment say, the latest first."""
    entries = reading.form_entries(session.case_file, place, case_id, "task")
    views = (timeline.view(session, place, entry) for entry in entries)
    return [view.answers or {} for view in views if view is not None]
