# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search as you type, over names, codes and the notes the account may read."""

from datetime import date

from app.rows import SearchHit
from app.session import Session
from storage import reading
from storage.folding import fold, words
from storage.revisions import current

AROUND = 60  # characters shown on each side of a match
PEOPLE_FIRST = ("identity", "registry")


def hits(session: Session, text: str, limit: int = 30) -> list[SearchHit]:
    """Return the best matches: people and codes first, then notes, newest first."""
    if not words(text):
        return []
    order = [name for name in PEOPLE_FIRST if name in session.compartments]
    # One letter is in every note: it only finds people and codes.
    if max(map(len, words(text))) > 1:
        order += [name for name in session.compartments if name not in order]
    found: list[SearchHit] = []
    seen: set[tuple[str, str]] = set()
    for compartment in order:
        for entry, case_id, title, day, form in reading.search_rows(
            session.case_file, compartment, text, limit
        ):
            person = form in ("case", "identity")
            key = (case_id, "" if person else entry)
            if key not in seen and len(found) < limit:
                seen.add(key)
                found.append(
                    _hit(session, compartment, entry, case_id, title, day, text, form)
                )
    return found


def _hit(
    session: Session,
    compartment: str,
    entry: str,
    case_id: str,
    title: str,
    day: str,
    text: str,
    form: str,
) -> SearchHit:
    code, name = reading.case_names(session.case_file, case_id)
    person = form in ("case", "identity")
    return SearchHit(
        case_id=case_id,
        code=code,
        name=name,
        entry_id="" if person else entry,
        compartment=compartment,
        title="" if person else title,
        snippet="" if person else _snippet(session, compartment, entry, text),
        occurred_on=None if person else date.fromisoformat(day),
    )


def _snippet(session: Session, compartment: str, entry: str, text: str) -> str:
    """Return the words around the first match, from the text as it was written."""
    revisions = session.case_file.revisions(compartment, entry)
    body = str(current(revisions).fields["answers"].get("text", ""))
    line = " ".join(body.split())
    wanted = words(text)
    # Folding may change lengths: look for the first word that folds to a match.
    position = 0
    for word in line.split(" "):
        if any(fold(word).startswith(part) for part in wanted):
            break
        position += len(word) + 1
    else:
        position = 0
    start = max(0, position - AROUND // 2)
    piece = line[start : start + 2 * AROUND]
    return (
        ("…" if start else "") + piece + ("…" if start + 2 * AROUND < len(line) else "")
    )
