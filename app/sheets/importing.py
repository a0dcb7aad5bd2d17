# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bringing rows in as cases: one transaction, in the order of the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.commands.cases import OpenCase, put_case
from app.commands.entries import Writing, put_entry, require_form
from app.ids import new_id
from app.policy import places_of, require
from app.progress import Progress
from app.session import Session
from app.sheets.lines import Line

NOTE = "note"


@dataclass(frozen=True, slots=True, repr=False)
class Words:
    """What the first note says in the language of the person.

    `title` is its title; `piece` is how one column is written, with {heading} and
    {text}; `unread` goes before what a cell said that could not be used, with {heading}.
    """

    title: str
    piece: str
    unread: str


@dataclass(frozen=True, slots=True, repr=False)
class Outcome:
    """What came in: the ids of the new cases, in order, and how many first notes."""

    case_ids: tuple[str, ...]
    notes: int


def import_cases(
    lines: Sequence[Line], words: Words, session: Session, progress: Progress
) -> Outcome:
    """Open a case for every line, with a first note where there is something to note.

    What a cell said that could not be used is kept in that note. All of it or nothing.

    Raises:
        NotAllowed, Cancelled, DiskFull

    """
    require(session.role, "take_lists")
    session.case_file.require("identity")
    place = note_place(session)
    if place:
        require_form(session, NOTE, place)
    made, notes = list[str](), 0
    with session.case_file.transaction() as transaction:
        for done, line in enumerate(lines):
            progress.step(done, len(lines))
            command = OpenCase(line.case, line.identity)
            case_id = put_case(transaction, session, command)
            made.append(case_id)
            text = note_text(line, words)
            if text and place:
                note = Writing(
                    new_id(), case_id, place, NOTE, session.forms.version(NOTE)
                )
                answers = {
                    "title": words.title,
                    "occurred_on": session.today.isoformat(),
                    "profession": session.role.id,
                    "text": text,
                }
                put_entry(transaction, session, note, answers)
                notes += 1
        progress.step(len(lines), len(lines))
        transaction.audit("cases_imported", cases=len(made), notes=notes)
    return Outcome(tuple(made), notes)


def note_place(session: Session) -> str:
    """Return the compartment of the role's notes, "" where it writes none."""
    return next(iter(places_of(session.role, session.forms.info(NOTE))), "")


def note_text(line: Line, words: Words) -> str:
    """Return what the first note of a line says; empty where there is nothing."""
    said = [words.piece.format(heading=h, text=t) if h else t for h, t in line.notes]
    said += [
        words.unread.format(heading=issue.column.heading or issue.column.letter)
        + f" {issue.said}"
        for issue in line.issues
    ]
    return "\n\n".join(said)
