# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where writing starts from: a new note, an entry's heads, a signed entry."""

from dataclasses import replace

from app.commands.notes import NoteText, drafts
from app.errors import NotAllowed
from app.ids import new_id
from app.policy import may_write
from app.queries import timeline
from app.rows import EntryView
from app.session import Session


def new_note(session: Session, case_id: str) -> NoteText:
    """Return an empty note in the compartment the role's notes go to.

    Raises:
        NotAllowed: the role writes none.

    """
    if session.role.note is None:
        raise NotAllowed
    return NoteText(new_id(), case_id, session.role.note, "", "", session.today)


def revised(entry: EntryView, text: str | None = None) -> NoteText:
    """Return a note that continues every head of an entry; `text` if they differ."""
    return NoteText(
        entry.entry_id,
        entry.case_id,
        entry.compartment,
        entry.title if not _is_derived(entry) else "",
        entry.text if text is None else text,
        entry.occurred_on,
        parents=entry.heads,
        attachments=entry.attachments,
    )


def without_draft(note: NoteText, entry: EntryView | None) -> NoteText:
    """Return what a note would say had nobody begun to write: its entry, or nothing."""
    if entry is not None:
        return revised(entry)
    return replace(note, title="", text="", attachments=(), discreet=False)


def addendum(session: Session, entry: EntryView) -> NoteText:
    """Return an empty note that completes a signed entry."""
    return NoteText(
        new_id(),
        entry.case_id,
        entry.compartment,
        "",
        "",
        session.today,
        addendum_to=entry.entry_id,
    )


def draft_of(
    session: Session, case_id: str, compartment: str, entry_id: str
) -> NoteText | None:
    """Return the account's draft of an entry, if there is one."""
    wanted = (compartment, entry_id)
    found = drafts(session, case_id)
    return next((n for n in found if (n.compartment, n.entry_id) == wanted), None)


def title_about(session: Session, note: NoteText, entry: EntryView | None) -> str:
    """Return the title of what a draft changes or completes, or nothing."""
    if entry is None and note.addendum_to:
        entry = timeline.view(session, note.compartment, note.addendum_to)
    return entry.title if entry is not None else ""


def may_add(session: Session, entry: EntryView) -> bool:
    """Tell whether an addendum to this entry is the role's to write."""
    return entry.form == "note" and may_write(session.role, entry.compartment)


def becomes_final(note: NoteText) -> bool:
    """Tell whether saving makes a note final: what completes a signed entry is."""
    return bool(note.addendum_to)


def same(one: NoteText, other: NoteText) -> bool:
    """Tell whether two states of a note say the same; the cursor says nothing."""
    return replace(one, cursor=0) == replace(other, cursor=0)


def _is_derived(entry: EntryView) -> bool:
    """Tell whether the title is only the first words of the text."""
    first = entry.text.strip().split("\n", 1)[0].strip()
    return bool(first) and first.startswith(entry.title.removesuffix("…"))
