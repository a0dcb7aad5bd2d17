# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The derived tables: what the screens read, rebuilt from revisions at will."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from storage import canonical
from storage.attach import Connection
from storage.conflicts import in_conflict
from storage.errors import Damaged
from storage.folding import fold
from storage.revisions import Revision, current, read_revision, reread_revision


@dataclass(frozen=True, slots=True, repr=False)
class Due:
    """Something still to be done: ISO day, "HH:MM" or "", and by whom (an account)."""

    place: str
    day: str
    time: str
    assignee: str
    duty: str
    title: str


@dataclass(frozen=True, slots=True, repr=False)
class Projection:
    """What the index keeps of an entry's current state.

    `occurred_on` is an ISO date; `words` is searched by beginnings of words, `names`
    by any three letters in a row, `name_keys` by how names sound; `facts` are coarse
    values to filter. `announced_on` is a day that colleagues without the key may know.
    """

    title: str
    occurred_on: str
    status: str = ""
    assignee: str | None = None
    words: str = ""
    names: str = ""
    name_keys: frozenset[str] = frozenset()
    facts: dict[str, Any] = field(default_factory=dict)
    dues: tuple[Due, ...] = ()
    announced_on: str = ""

    @property
    def due_on(self) -> str | None:
        """The first day by which something is to be done."""
        return min((due.day for due in self.dues), default=None)


class Projector(Protocol):
    """How the domain reads an entry: storage knows no form."""

    def __call__(self, fields: dict[str, Any]) -> Projection:
        """Return what to index of a revision's body."""


# The number of the last revision a compartment ever stored. Whoever removes revisions
# keeps the highest number in `meta`: a number is not given twice, because updates go on
# from the last number that somebody was sent.
LAST_SEQ = (
    "SELECT max((SELECT coalesce(max(seq), 0) FROM {schema}.revision),"
    " coalesce((SELECT value FROM {schema}.meta WHERE name = 'last_seq'), 0))"
)


def revisions_of(
    connection: Connection, schema: str, entry: str, since: int | None = None
) -> list[Revision]:
    """Return every revision of one entry, checked, in order of arrival.

    Those after `since` were checked when this very transaction stored them: their
    signatures are not verified again.
    """
    rows = connection.execute(
        f"SELECT seq, body, signature FROM {schema}.revision"
        " WHERE entry_id = ? ORDER BY seq",
        (entry,),
    )
    found = [
        (read_revision if since is None or seq <= since else reread_revision)(
            bytes(body), bytes(signature)
        )
        for seq, body, signature in rows
    ]
    if any(revision.entry != entry for revision in found):
        raise Damaged("revision")  # somebody changed the column, not the body
    return found


def put_revision(connection: Connection, schema: str, revision: Revision) -> bool:
    """Insert one revision; return False where it was already there."""
    cursor = connection.execute(
        f"INSERT OR IGNORE INTO {schema}.revision"
        " (seq, id, entry_id, case_id, body, signature)"
        f" VALUES (({LAST_SEQ.format(schema=schema)}) + 1, ?, ?, ?, ?, ?)",
        (
            revision.id,
            revision.entry,
            revision.case,
            revision.body,
            revision.signature,
        ),
    )
    return cursor.rowcount == 1


def derive(
    connection: Connection,
    schema: str,
    entry: str,
    project: Projector,
    newest: Revision | None = None,
    since: int | None = None,
) -> Projection | None:
    """Write the derived rows of one entry anew and return what was indexed.

    `newest` spares reading back when it turns out to be the entry's only revision;
    `since` as in `revisions_of`.
    """
    row = connection.execute(
        f"SELECT min(seq), count(*) FROM {schema}.revision WHERE entry_id = ?", (entry,)
    ).fetchone()
    if row is None or row[0] is None:
        return None
    num, count = row
    only = newest if count == 1 else None
    known = [only] if only else revisions_of(connection, schema, entry, since)
    fresh = only is not None or (since is not None and num > since)
    head = current(known)
    fields = head.fields
    first = min(known, key=lambda r: (len(r.parents), r.id)).fields
    projection = project(fields)
    connection.execute(
        f"INSERT OR REPLACE INTO {schema}.entry"
        " (num, id, case_id, form, title, status, occurred_on, due_on, assignee,"
        " sensitivity, final, author, recorded_at, head, conflict, facts)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            num,
            entry,
            head.case,
            fields["form"],
            projection.title,
            projection.status,
            projection.occurred_on,
            projection.due_on,
            projection.assignee,
            fields["sensitivity"],
            int(fields["final"]),
            first["author"],
            fields["recorded_at"],
            head.id,
            int(in_conflict(known)),
            canonical.dumps(projection.facts).decode(),
        ),
    )
    _put_words(connection, schema, num, projection, fresh=fresh)
    _put_lists(connection, schema, num, head.case, projection, fresh=fresh)
    return projection


def _put_words(
    connection: Connection,
    schema: str,
    num: int,
    projection: Projection,
    *,
    fresh: bool,
) -> None:
    for table, column, text in (
        ("search", "words", projection.words),
        ("part", "names", projection.names),
    ):
        if not fresh:
            connection.execute(f"DELETE FROM {schema}.{table} WHERE rowid = ?", (num,))
        if text:
            connection.execute(
                f"INSERT INTO {schema}.{table} (rowid, {column}) VALUES (?, ?)",
                (num, fold(text)),
            )


def _put_lists(
    connection: Connection,
    schema: str,
    num: int,
    case: str | None,
    projection: Projection,
    *,
    fresh: bool,
) -> None:
    if not fresh:
        for table in ("due", "name_key"):
            connection.execute(f"DELETE FROM {schema}.{table} WHERE num = ?", (num,))
    for due in projection.dues:
        connection.execute(
            f"INSERT OR REPLACE INTO {schema}.due"
            " (num, place, case_id, day, time, assignee, duty, title)"
            " VALUES (?,?,?,?,?,?,?,?)",
            (
                num,
                due.place,
                case,
                due.day,
                due.time,
                due.assignee,
                due.duty,
                due.title,
            ),
        )
    for key in sorted(projection.name_keys):
        connection.execute(
            f"INSERT OR IGNORE INTO {schema}.name_key (key, num) VALUES (?, ?)",
            (key, num),
        )


def rebuild(connection: Connection, schema: str, project: Projector) -> Iterator[int]:
    """Drop and rebuild every derived row; yields how many entries are done."""
    for table in ("entry", "search", "part", "due", "name_key"):
        connection.execute(f"DELETE FROM {schema}.{table}")
    entries = connection.execute(
        f"SELECT entry_id FROM {schema}.revision GROUP BY entry_id ORDER BY min(seq)"
    ).fetchall()
    for done, (entry,) in enumerate(entries, 1):
        derive(connection, schema, entry, project)
        yield done
    if schema == "registry":
        rebuild_activity(connection)


_COUNTED = "SELECT case_id, max(occurred_on), count(*) FROM registry.marker"


def note_activity(connection: Connection, case: str, day: str, *, moved: bool) -> None:
    """Keep a case's count of entries and last day up to date with its markers.

    `moved` says that an entry's day changed, rather than that an entry came.
    """
    if moved:
        recount(connection, case)
        return
    connection.execute(
        "INSERT INTO registry.activity (case_id, last_on, entries) VALUES (?, ?, 1)"
        " ON CONFLICT (case_id) DO UPDATE SET entries = entries + 1,"
        " last_on = max(last_on, excluded.last_on)",
        (case, day),
    )


def recount(connection: Connection, case: str) -> None:
    """Count one case's markers anew; no row where it has none."""
    connection.execute("DELETE FROM registry.activity WHERE case_id = ?", (case,))
    connection.execute(
        f"INSERT INTO registry.activity {_COUNTED} WHERE case_id = ? GROUP BY case_id",
        (case,),
    )


def rebuild_activity(connection: Connection) -> None:
    """Count the markers anew."""
    connection.execute("DELETE FROM registry.activity")
    connection.execute(f"INSERT INTO registry.activity {_COUNTED} GROUP BY case_id")
