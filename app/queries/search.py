# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search as you type, over names, codes and the notes the account may read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.commands.entries import answers_of
from app.forms.uses import every_text
from app.queries import similar
from app.rows import SearchHit
from app.session import Session
from storage import reading
from storage.attach import Row
from storage.folding import fold, words
from storage.revisions import current

AROUND = 60  # characters shown on each side of a match
PEOPLE_FIRST = ("identity", "registry")
SIMILAR = 8  # names that only sound like it; as many notes keep their place
_PIECE = 4_000  # characters folded at once
_FURTHEST = 200_000  # characters of an entry in which a match is looked for


def hits(session: Session, text: str, limit: int = 30) -> list[SearchHit]:
    """Return the best matches: people and codes, names that sound alike, then notes.

    Within each, the newest first, and the likeliest first among names that sound
    alike. Notes are those the account can read.
    """
    if not words(text):
        return []
    people = _people(session, text, limit)
    # One letter is in every note: it only finds people and codes.
    if max(map(len, words(text))) == 1:
        return people
    known = {hit.case_id for hit in people}
    alike = [
        replace(_person(session, case_id, "identity"), similar=True)
        for case_id in similar.sounding(session, text, SIMILAR)
        if case_id not in known
    ]
    room = limit - len(alike)
    notes = _notes(session, text, max(SIMILAR, room - len(people)))
    people = people[: room - min(len(notes), SIMILAR)]
    return (people + alike + notes)[:limit]


def _people(session: Session, text: str, limit: int) -> list[SearchHit]:
    found: dict[str, SearchHit] = {}
    for compartment, row in _rows(session, text, limit, people=True):
        case_id = row[1]
        if case_id not in found and len(found) < limit:
            found[case_id] = _person(session, case_id, compartment)
    return list(found.values())


def _notes(session: Session, text: str, limit: int) -> list[SearchHit]:
    found: list[SearchHit] = []
    for compartment, row in _rows(session, text, limit, people=False):
        if len(found) == limit:
            break
        entry, case_id, title, day, form = row
        hit = _person(session, case_id, compartment)
        snippet = _snippet(session, compartment, entry, text)
        found.append(
            replace(
                hit,
                entry_id=entry,
                title=title,
                snippet=snippet,
                occurred_on=date.fromisoformat(day),
                form=form,
            )
        )
    return found


def _rows(
    session: Session, text: str, limit: int, *, people: bool
) -> Iterator[tuple[str, Row]]:
    """Yield (compartment, row) of what holds `text`, people or everything else."""
    order = [name for name in PEOPLE_FIRST if name in session.compartments]
    if not people:
        order += [name for name in session.compartments if name not in order]
    for compartment in order:
        for row in reading.search_rows(
            session.case_file, compartment, text, limit, people=people
        ):
            yield compartment, row


def _person(session: Session, case_id: str, compartment: str) -> SearchHit:
    code, name = reading.case_names(session.case_file, case_id)
    return SearchHit(case_id, code, name, "", compartment, "", "", None)


def _snippet(session: Session, compartment: str, entry: str, text: str) -> str:
    """Return the words around the first match, from the text as it was written."""
    revisions = session.case_file.revisions(compartment, entry)
    answers = answers_of(session, current(revisions)) or {}
    whole = "\n".join(every_text(answers))[:_FURTHEST]
    at = _first_match(whole, words(text))
    start = max(0, at - AROUND // 2)
    piece = " ".join(whole[start : start + 2 * AROUND].split())
    end = start + 2 * AROUND < len(whole)
    return ("…" if start else "") + piece + ("…" if end else "")


def _first_match(text: str, wanted: list[str]) -> int:
    """Return where the first word stands that begins with a wanted one, or 0."""
    for start in range(0, len(text), _PIECE):
        # Folding may change lengths: only a piece that holds one is gone through.
        if not any(part in fold(text[start : start + _PIECE]) for part in wanted):
            continue
        position = start
        for word in text[start : start + _PIECE].split(" "):
            if any(w.startswith(part) for w in words(word) for part in wanted):
                return position
            position += len(word) + 1
    return 0
