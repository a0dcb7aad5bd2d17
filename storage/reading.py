# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The SQL behind the lists: keyset pages, filters, searches, never everything."""

import re
from dataclasses import dataclass
from typing import Any

from storage.attach import Row
from storage.folding import part_query, prefix_query, words
from storage.vault.casefile import CaseFile

MOST = 2_000  # of what matches, the newest looked at for one kind of entry
_NUMBER_DIGITS = 9  # of a case's number in its code
LOCAL = 8  # digits of a phone number without its country and its first zero
_PEOPLE = "IN ('case', 'identity')"
_NUMBER = re.compile(r"[\d\s+().\-/]+")
_PIECES = re.compile(r"[^\W\d_]+|\d{1,4}")  # of a code: letters, year, number


@dataclass(frozen=True, slots=True, repr=False)
class CaseQuery:
    """Which cases, in which order.

    `order` is a key of `ORDERS`; `facts` are equalities on the case's coarse facts;
    `quiet_since` keeps cases with nothing dated on or after that ISO day.
    """

    order: str = "recent"
    descending: bool = True
    text: str = ""
    assignee: str = ""
    statuses: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    quiet_since: str = ""
    case_id: str = ""


_LAST = "coalesce(a.last_on, c.occurred_on)"
ORDERS = {
    "recent": _LAST,
    "code": "c.title",
    "name": "coalesce(json_extract(i.facts, '$.sort'), '')",
    "risk": "CASE json_extract(c.facts, '$.risk')"
    " WHEN 'high' THEN 3 WHEN 'medium' THEN 2 WHEN 'low' THEN 1 ELSE 0 END",
    "status": "c.status",
    "owner": "coalesce(c.assignee, '')",
    "age": "coalesce(json_extract(c.facts, '$.birth_year'), 0)",
}
_COLUMNS = (
    "c.id, c.title, {name}, c.status, c.assignee, c.facts,"
    " {last} AS last_on, coalesce(a.entries, 0)"
)


def case_rows(
    case_file: CaseFile, query: CaseQuery, cursor: tuple[Any, str] | None, size: int
) -> list[Row]:
    """Return up to `size` rows after `cursor` (sort value, case id).

    Row: id, code, name or None, native name, status, assignee, facts (JSON), last day,
    number of entries, sort value.
    """
    key = ORDERS[query.order]
    if query.order == "name" and "identity" not in case_file.held:
        key = "c.title"
    where, values = _where(case_file, query)
    if cursor is not None:
        sign = "<" if query.descending else ">"
        where.append(f"({key}, c.id) {sign} (?, ?)")
        values += cursor
    direction = "DESC" if query.descending else "ASC"
    identity = "identity" in case_file.held
    name = "i.title, json_extract(i.facts, '$.native')" if identity else "NULL, ''"
    columns = _COLUMNS.format(name=name, last=_LAST)
    sql = (
        f"SELECT {columns}, {key} FROM {_source(case_file)}"
        f" WHERE {' AND '.join(where)}"
        f" ORDER BY {key} {direction}, c.id {direction} LIMIT ?"
    )
    return case_file.rows(sql, (*values, size))


def count_cases(case_file: CaseFile, query: CaseQuery) -> int:
    """Return how many cases the query keeps."""
    where, values = _where(case_file, query)
    sql = f"SELECT count(*) FROM {_source(case_file)} WHERE {' AND '.join(where)}"
    return int(case_file.rows(sql, tuple(values))[0][0])


def _source(case_file: CaseFile) -> str:
    source = "registry.entry c LEFT JOIN registry.activity a ON a.case_id = c.id"
    if "identity" not in case_file.held:
        return source
    # Without the hint SQLite may take the index over forms, and read every identity.
    return (
        f"{source} LEFT JOIN identity.entry i INDEXED BY entry_case"
        " ON i.case_id = c.id AND i.form = 'identity'"
    )


def _where(case_file: CaseFile, query: CaseQuery) -> tuple[list[str], list[Any]]:
    where, values = ["c.form = 'case'"], list[Any]()
    if query.case_id:
        where.append("c.id = ?")
        values.append(query.case_id)
    if query.assignee:
        where.append("c.assignee = ?")
        values.append(query.assignee)
    if query.statuses:
        where.append(f"c.status IN ({','.join('?' * len(query.statuses))})")
        values += query.statuses
    for name, value in query.facts:
        where.append("json_extract(c.facts, ?) = ?")
        values += (f"$.{name}", value)
    if query.quiet_since:
        where.append(f"{_LAST} < ?")
        values.append(query.quiet_since)
    if query.text.strip():
        parts, more = _matching(case_file, query.text)
        where.append(f"c.id IN ({parts})")
        values += more
    return where, values


def _matching(case_file: CaseFile, text: str) -> tuple[str, list[Any]]:
    """Return a sub-select of the cases whose code or names hold `text`."""
    selects, values = [], list[Any]()
    for schema in ("registry", "identity"):
        if schema not in case_file.held:
            continue
        for table, expression in _expressions(text):
            selects.append(
                f"SELECT e.case_id FROM {schema}.{table} f JOIN {schema}.entry e"
                f" ON e.num = f.rowid WHERE f.{table} MATCH ?"
            )
            values.append(expression)
    return (" UNION ".join(selects) or "SELECT NULL"), values


def digits_of(text: str) -> str:
    """Return the digits of any script as ASCII, without the zeros that begin them."""
    return "".join(str(int(digit)) for digit in re.findall(r"\d", text)).lstrip("0")


def _expressions(text: str) -> list[tuple[str, str]]:
    """Return (table, FTS5 expression) of every way in which `text` may be held."""
    typed = words(text)
    found = [("search", prefix_query(text))]
    if all(len(word) > 2 for word in typed):  # shorter ones have no trigram
        found.append(("part", part_query(text)))
    digits = digits_of(text)
    if _NUMBER.fullmatch(text) and len(digits) > 2:
        last = f' OR "{digits[-LOCAL:]}"' if len(digits) > LOCAL else ""
        found.append(("part", f'"{digits}"{last}'))
    pieces = [piece for word in typed for piece in _PIECES.findall(word)]
    if pieces != typed:  # a code without its dashes
        found.append(("search", prefix_query(" ".join(pieces))))
    return [(table, expression) for table, expression in found if expression]


def search_rows(
    case_file: CaseFile,
    compartment: str,
    text: str,
    limit: int,
    *,
    people: bool | None = None,
) -> list[Row]:
    """Return entries of one compartment that hold `text`, the newest first.

    `people` keeps cases and identity sheets only, or everything but them. Row: entry
    id, case id, title, day, form.
    """
    case_file.require(compartment)
    kept = "" if people is None else f" AND e.form {'' if people else 'NOT '}{_PEOPLE}"
    found: dict[int, Row] = {}
    for table, expression in _expressions(text):
        if len(found) >= limit:
            break
        rows = case_file.rows(
            f"SELECT e.num, e.id, e.case_id, e.title, e.occurred_on, e.form"
            f" FROM (SELECT rowid AS num FROM {compartment}.{table}"
            f" WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT {MOST}) f"
            f" CROSS JOIN {compartment}.entry e ON e.num = f.num"
            f" WHERE e.case_id IS NOT NULL{kept} ORDER BY e.num DESC LIMIT ?",
            (expression, limit),
        )
        found |= {row[0]: row[1:] for row in rows}
    return [found[num] for num in sorted(found, reverse=True)][:limit]


_VERSION = "json_extract(CAST(r.body AS TEXT), '$.form_version')"


def timeline_rows(case_file: CaseFile, case_id: str) -> list[Row]:
    """Return the readable entries of a case, newest first.

    Row: entry id, compartment, form, title, day, author, final, conflict, facts,
    form version, status, sensitivity.
    """
    selects = [
        f"SELECT e.id, '{name}', e.form, e.title, e.occurred_on, e.author, e.final,"
        f" e.conflict, e.facts, {_VERSION}, e.status, e.sensitivity, e.recorded_at"
        f" FROM {name}.entry e JOIN {name}.revision r ON r.id = e.head"
        " WHERE e.case_id = ?1 AND e.form <> 'case'"
        for name in case_file.compartments
    ]
    sql = " UNION ALL ".join(selects) + " ORDER BY 5 DESC, 13 DESC, 1"
    return [row[:12] for row in case_file.rows(sql, (case_id,))]


def form_entries(
    case_file: CaseFile, compartment: str, case_id: str, form: str
) -> list[str]:
    """Return the ids of a case's entries of one form, the latest day first."""
    rows = case_file.rows(
        f"SELECT id FROM {compartment}.entry WHERE case_id = ? AND form = ?"
        " ORDER BY occurred_on DESC, recorded_at DESC, id",
        (case_id, form),
    )
    return [str(row[0]) for row in rows]


@dataclass(frozen=True, slots=True, repr=False)
class DueQuery:
    """Which things to do: of which ISO days, for an account or the cases it owns."""

    until: str
    since: str = ""
    mine: str = ""
    case_id: str = ""


def _mine(account: str) -> str:
    """Return the condition: given to an account, or to nobody in a case it owns."""
    return (
        f" AND d.assignee IN ({account}, '') AND (d.assignee = {account} OR d.case_id"
        " IN (SELECT id FROM registry.entry"
        f" WHERE assignee = {account} AND form = 'case'))"
    )


def due_rows(case_file: CaseFile, query: DueQuery) -> list[Row]:
    """Return open things to do in every readable compartment, the earliest first.

    Row: day, time, duty, title, assignee, compartment, entry id, place, case id, form,
    case code, owner of the case, facts, name or None.
    """
    kept, values = " WHERE d.day <= ?1 AND d.day >= ?2", [query.until, query.since]
    if query.mine:
        values.append(query.mine)
        kept += _mine(f"?{len(values)}")
    if query.case_id:
        values.append(query.case_id)
        kept += f" AND d.case_id = ?{len(values)}"
    named, name = "", "NULL"
    if "identity" in case_file.held:
        name = "coalesce(i.title, '')"
        named = (
            " LEFT JOIN identity.entry i INDEXED BY entry_case"
            " ON i.case_id = d.case_id AND i.form = 'identity'"
        )
    # In this order: the day and whose it is leave little to look up.
    selects = [
        f"SELECT d.day, d.time, d.duty, d.title, d.assignee, '{note}', e.id, d.place,"
        f" d.case_id, e.form, c.title, c.assignee, e.facts, {name}"
        f" FROM {note}.due d CROSS JOIN {note}.entry e ON e.num = d.num"
        f" CROSS JOIN registry.entry c ON c.id = d.case_id{named}{kept}"
        for note in case_file.compartments
    ]
    sql = " UNION ALL ".join(selects) + " ORDER BY 1, 2, 7, 8"
    return case_file.rows(sql, tuple(values))


def due_counts(case_file: CaseFile, mine: str, today: str) -> tuple[int, int]:
    """Return how much an account has to do that is late, and that is for today."""
    late = now = 0
    for name in case_file.compartments:
        sql = f"SELECT total(d.day < ?1), total(d.day = ?1) FROM {name}.due d"
        sql += f" WHERE d.day <= ?1{_mine('?2')}"
        row = case_file.rows(sql, (today, mine))[0]
        late, now = late + int(row[0]), now + int(row[1])
    return late, now


def announced(case_file: CaseFile, case_id: str) -> list[tuple[str, str]]:
    """Return (compartment, ISO day) of the deadlines that run, readable or not."""
    return [
        (str(name), str(day))
        for name, day in case_file.rows(
            "SELECT compartment, announced_on FROM registry.marker"
            " WHERE case_id = ? AND announced_on <> '' ORDER BY announced_on",
            (case_id,),
        )
    ]


def hidden_rows(case_file: CaseFile, case_id: str) -> list[Row]:
    """Return (compartment, day, count) of what exists but cannot be read here."""
    held = case_file.compartments
    marks = ",".join("?" * len(held))
    return case_file.rows(
        "SELECT compartment, occurred_on, count(*) FROM registry.marker"
        f" WHERE case_id = ? AND compartment NOT IN ({marks})"
        " GROUP BY compartment, occurred_on",
        (case_id, *held),
    )


def case_counts(case_file: CaseFile, case_id: str) -> dict[str, int]:
    """Return how many entries a case has in each compartment, readable or not."""
    rows = case_file.rows(
        "SELECT compartment, count(*) FROM registry.marker WHERE case_id = ?"
        " GROUP BY compartment",
        (case_id,),
    )
    return {str(name): int(count) for name, count in rows}


def entries_of(case_file: CaseFile, form: str) -> list[tuple[str, str, str]]:
    """Return (id, title, facts as JSON) of the registry's entries of one form."""
    return [
        (str(entry), str(title), str(facts))
        for entry, title, facts in case_file.rows(
            "SELECT id, title, facts FROM registry.entry WHERE form = ? ORDER BY title",
            (form,),
        )
    ]


def addenda_of(
    case_file: CaseFile, compartment: str, case_id: str, entry: str
) -> list[str]:
    """Return the ids of the entries that complete a signed one, oldest first."""
    rows = case_file.rows(
        f"SELECT id FROM {compartment}.entry WHERE case_id = ?"
        " AND json_extract(facts, '$.addendum_to') = ? ORDER BY occurred_on, num",
        (case_id, entry),
    )
    return [str(row[0]) for row in rows]


def named_entries(case_file: CaseFile, compartment: str, case_id: str) -> list[str]:
    """Return the ids of a case's entries for named people, oldest first."""
    rows = case_file.rows(
        f"SELECT id FROM {compartment}.entry"
        " WHERE case_id = ? AND sensitivity = 'named' ORDER BY occurred_on, num",
        (case_id,),
    )
    return [str(row[0]) for row in rows]


def case_names(case_file: CaseFile, case_id: str) -> tuple[str, str | None]:
    """Return a case's code, and its name or None where identity cannot be opened."""
    found = case_file.rows("SELECT title FROM registry.entry WHERE id = ?", (case_id,))
    code = str(found[0][0]) if found else ""
    if "identity" not in case_file.held:
        return code, None
    named = case_file.rows(
        "SELECT title FROM identity.entry INDEXED BY entry_case"
        " WHERE case_id = ? AND form = 'identity'",
        (case_id,),
    )
    return code, str(named[0][0]) if named else ""


def last_code(case_file: CaseFile, start: str) -> int:
    """Return the highest number among the case codes that begin with `start`.

    A code from elsewhere may end in anything: more than nine digits do not count.
    """
    rows = case_file.rows(
        "SELECT max(CAST(substr(title, ?) AS INTEGER)) FROM registry.entry"
        " WHERE form = 'case' AND title >= ? AND title < ? AND length(title) <= ?",
        (len(start) + 1, start, start + "~", len(start) + _NUMBER_DIGITS),
    )
    return int(rows[0][0] or 0)


def audit_hash(case_file: CaseFile, seq: int) -> bytes | None:
    """Return the hash of one entry of the audit chain, or None."""
    rows = case_file.rows("SELECT hash FROM registry.audit WHERE seq = ?", (seq,))
    return bytes(rows[0][0]) if rows else None


def settings(case_file: CaseFile, start: str) -> list[tuple[str, str]]:
    """Return (name, value) of the case file's settings whose name begins with `start`."""
    return [
        (str(name), str(value))
        for name, value in case_file.rows(
            "SELECT name, value FROM registry.setting"
            " WHERE account = '' AND substr(name, 1, ?) = ? ORDER BY name",
            (len(start), start),
        )
    ]
