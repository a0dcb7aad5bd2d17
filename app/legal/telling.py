# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a version of a procedure moved, and whom the program told: read from the history."""

from app.following import stored
from app.following.computing import moved
from app.following.planning import BECAUSE
from app.following.stored import Stored
from app.following.telling import SHARED, TASK, Moved, Outcome, Told
from app.people import names
from app.session import Session
from storage import reading
from storage.revisions import Revision


def moves_of(session: Session, revision_id: str, case_id: str) -> Outcome:
    """Return which deadlines moved with a procedure's version, and who learned of it.

    `revision_id` is what saving the procedure returned, by whatever way it was saved.
    """
    found = []
    for kept in stored.of_case(session, case_id):
        for revision in kept.revisions:
            if revision.fields["answers"].get(BECAUSE) == revision_id:
                found += _moved(kept, revision)
    return Outcome(revision_id, tuple(found), _told(session, revision_id, case_id))


def _moved(kept: Stored, revision: Revision) -> list[Moved]:
    parents = [each for each in kept.revisions if each.id in revision.parents]
    now = stored.of_revisions([revision])
    before = stored.of_revisions(parents)
    if now is None or before is None or now.computation is None:
        return []
    if not moved(before.computation, now.computation):
        return []
    computation = now.computation
    return [
        Moved(
            kept.entry_id,
            kept.text("title"),
            before.due,
            computation.due,
            computation.state,
        )
    ]


def _told(session: Session, revision_id: str, case_id: str) -> tuple[Told, ...]:
    who, found = names(session), []
    for place in (stored.PLACE, SHARED):
        if place not in session.compartments:
            continue
        for entry in reading.form_entries(session.case_file, place, case_id, TASK):
            first = session.case_file.revisions(place, entry)[0].fields["answers"]
            if first.get(BECAUSE) == revision_id:
                account = str(first.get("assignee", ""))
                found.append(Told(account, who.get(account, ""), place, entry))
    return tuple(found)
