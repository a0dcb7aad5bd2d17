# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where writing starts from: a new entry, an entry's heads, a signed entry."""

from dataclasses import replace
from typing import Any

from app.commands.entries import Writing, drafts
from app.custody import is_writable
from app.errors import NotAllowed
from app.forms.pack import FormInfo
from app.ids import new_id
from app.policy import may_write_form, places_of
from app.queries import timeline
from app.rows import EntryView
from app.session import Session

NOTE = "note"
PROFESSION = "profession"  # a hidden question a form may have: the author's role


def offered(session: Session) -> list[FormInfo]:
    """Return the forms of which this account may begin an entry, in order."""
    return [
        info
        for info in session.forms.infos()
        if info.offered and places_of(session.role, info)
    ]


def new_entry(session: Session, case_id: str, form: str = NOTE) -> Writing:
    """Return an empty entry in the compartment its form goes to.

    Raises:
        NotAllowed: not this role's to write.
        UnknownForm

    """
    definition = session.forms.current(form)
    places = places_of(session.role, session.forms.info(form))
    if not places:
        raise NotAllowed
    said: dict[str, Any] = {}
    if any(node.path == f"/{PROFESSION}" for node in definition.walk()):
        said[PROFESSION] = session.role.id
    return Writing(
        new_id(), case_id, places[0], form, session.forms.version(form), said
    )


def revised(entry: EntryView) -> Writing:
    """Return a writing that continues every head of an entry."""
    return Writing(
        entry.entry_id,
        entry.case_id,
        entry.compartment,
        entry.form,
        entry.form_version,
        entry.answers or {},
        parents=entry.heads,
        attachments=entry.attachments,
        sensitivity=entry.sensitivity,
    )


def without_draft(
    session: Session, writing: Writing, entry: EntryView | None
) -> Writing:
    """Return what it would say had nobody begun to write: its entry, or nothing."""
    if entry is not None:
        return revised(entry)
    begun = new_entry(session, writing.case_id, writing.form)
    return replace(
        writing,
        answers=begun.answers | _unasked(session, writing),
        attachments=(),
        sensitivity=begun.sensitivity,
        readers=(),
    )


def _unasked(session: Session, writing: Writing) -> dict[str, Any]:
    """Return what the program wrote into it: the procedure a hearing is of."""
    form = session.forms.form(writing.form, writing.form_version)
    names = [n.name for n in form.children if n.kind == "hidden"] if form else []
    return {name: writing.answers[name] for name in names if name in writing.answers}


def addendum(session: Session, entry: EntryView) -> Writing:
    """Return an empty note that completes a signed entry."""
    begun = new_entry_in(session, entry)
    return replace(begun, addendum_to=entry.entry_id, sensitivity=entry.sensitivity)


def new_entry_in(session: Session, entry: EntryView) -> Writing:
    """Return an empty note beside an entry, in its compartment."""
    version = session.forms.version(NOTE)
    said = {PROFESSION: session.role.id}
    return Writing(new_id(), entry.case_id, entry.compartment, NOTE, version, said)


def draft_of(
    session: Session, case_id: str, compartment: str, entry_id: str
) -> Writing | None:
    """Return the account's draft of an entry, if there is one."""
    wanted = (compartment, entry_id)
    found = drafts(session, case_id)
    return next((n for n in found if (n.compartment, n.entry_id) == wanted), None)


def about(session: Session, writing: Writing, entry: EntryView | None) -> str:
    """Return the title of what a draft changes or completes, or nothing."""
    if entry is None and writing.addendum_to:
        entry = timeline.view(session, writing.compartment, writing.addendum_to)
    return entry.title if entry is not None else ""


def may_add(session: Session, entry: EntryView) -> bool:
    """Tell whether an addendum to this entry is the role's to write."""
    info = session.forms.info(entry.form)
    theirs = may_write_form(session.role, info, entry.compartment)
    return theirs and is_writable(session, entry.case_id)


def becomes_final(writing: Writing) -> bool:
    """Tell whether saving makes it final: what completes a signed entry is."""
    return bool(writing.addendum_to)


def same(one: Writing, other: Writing) -> bool:
    """Tell whether two states say the same; where the cursor is says nothing."""
    return replace(one, cursor=0, place="") == replace(other, cursor=0, place="")
