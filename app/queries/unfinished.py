# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the account was writing and has not saved."""

from dataclasses import dataclass

from app.commands.entries import drafts
from app.half_filled import INTAKE, is_kept
from app.queries.timeline import draft_row
from app.rows import TimelineRow
from app.session import Session
from storage import reading


@dataclass(frozen=True, slots=True, repr=False)
class Unfinished:
    """A draft, and whose case it is in; `name` as in `app.rows.CaseRow`."""

    case_id: str
    code: str
    name: str | None
    row: TimelineRow


def unfinished(session: Session) -> tuple[Unfinished, ...]:
    """Return the account's drafts in the cases it can open, the latest first."""
    found = []
    for writing in drafts(session):
        code, name = reading.case_names(session.case_file, writing.case_id)
        if code:  # a case that was handed on may leave a draft behind
            row = draft_row(session, writing)
            found.append(Unfinished(writing.case_id, code, name, row))
    return tuple(found)


def has_intake(session: Session) -> bool:
    """Tell whether a new case is half written down."""
    return "identity" in session.compartments and is_kept(INTAKE, session)
