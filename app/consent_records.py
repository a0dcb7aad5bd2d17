# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case's consent entries say, and which of them counts for each thing.

The latest dated statement on a thing decides; on one day the most restrictive. Nothing
here looks at the order in which the entries were written or arrived.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from app.session import Session
from storage import reading
from storage.folding import fold
from storage.named import open_answers
from storage.revisions import Revision, heads

FORM, HOME = "consent", "protection"
EXTERNAL, PROFESSIONS = "external", "professions"
GIVEN, REFUSED, WITHDRAWN, NOT_ASKED = "given", "refused", "withdrawn", "not_asked"
_SEVERITY = {GIVEN: 0, REFUSED: 1, WITHDRAWN: 2}
_WORD = re.compile(r"[^\W_]+")

# An item of the consent form, and "" or the named body (see `body_key`).
Key = tuple[str, str]


@dataclass(frozen=True, slots=True, repr=False)
class Statement:
    """What one record says of one thing.

    `to` are the roles it was given for, None for everybody; `called` is a body's name
    as it was written; `what` says what it covers, in words.
    """

    day: date
    decision: str
    entry_id: str
    expires: date | None = None
    to: frozenset[str] | None = None
    called: str = ""
    what: str = ""


Reading = Mapping[Key, Statement]


def body_key(name: str) -> str:
    """Return what stays of a body's name: its words, however they are written."""
    return " ".join(sorted(set(_WORD.findall(fold(name)))))


def records_of(session: Session, case_id: str) -> list[list[Reading]] | None:
    """Return each consent entry of a case, as many readings as it has versions to choose.

    None: this account cannot read them all, so it does not know what was agreed.
    """
    if HOME not in session.compartments:
        return None
    found = []
    for entry_id in reading.form_entries(session.case_file, HOME, case_id, FORM):
        tips = heads(session.case_file.revisions(HOME, entry_id))
        readings = [_reading(session, tip) for tip in tips]
        known = [said for said in readings if said is not None]
        if len(known) < len(readings):
            return None
        found.append(known)
    return found


def statements(records: Iterable[list[Reading]]) -> dict[Key, list[Statement]]:
    """Return everything that counts about each thing, in no order.

    Of an entry with two versions, what restricts counts whichever version says it; what
    is given counts where all versions give it, and as little as the least of them.
    """
    found: dict[Key, list[Statement]] = {}
    for readings in records:
        for key in {key for said in readings for key in said}:
            known = [said[key] for said in readings if key in said]
            strict = [s for s in known if s.decision != GIVEN]
            found.setdefault(key, []).extend(strict)
            if not strict and len(known) == len(readings):
                earliest = min(s.day for s in known)
                found[key].append(_least([replace(s, day=earliest) for s in known]))
    return found


def decided(about: Iterable[Statement]) -> Statement | None:
    """Return the statement that counts, or None where nothing was said."""
    known = list(about)
    if not known:
        return None
    day, severity = max((s.day, _SEVERITY[s.decision]) for s in known)
    return _least(
        [s for s in known if (s.day, _SEVERITY[s.decision]) == (day, severity)]
    )


def _least(same: list[Statement]) -> Statement:
    """Return the least that several statements of one day and decision agree on."""
    roles = [s.to for s in same if s.to is not None]
    return replace(
        max(same, key=lambda s: s.entry_id),
        expires=min((s.expires for s in same if s.expires), default=None),
        to=frozenset.intersection(*roles) if roles else None,
        called=min(s.called for s in same),
        what=min(s.what for s in same),
    )


def _reading(session: Session, revision: Revision) -> Reading | None:
    """Return what one version of a consent entry says; None where it is sealed."""
    answers = revision.fields["answers"]
    if revision.fields["sensitivity"] == "named":
        sealing = session.case_file.keys.sealing
        answers = open_answers(answers, session.me, sealing, revision.entry)
    if answers is None:
        return None
    # Nothing is agreed for a day that had not come when it was written down; one day
    # more, for a laptop in another time zone.
    written = date.fromisoformat(str(revision.fields["recorded_at"])[:10])
    day = min(_day(answers.get("date")) or written, written + timedelta(days=1))
    free = answers.get("freely") != "no"
    expires = _day(_group(answers, "record").get("expires_on"))
    items = _group(answers, "items")
    said: dict[Key, Statement] = {}
    for item, value in items.items():
        decision = _said(value, free=free)
        if not decision:
            continue
        roles = items.get("professions_who") if item == PROFESSIONS else None
        to = frozenset(map(str, roles)) if isinstance(roles, list) and roles else None
        said[item, ""] = Statement(day, decision, revision.entry, expires, to)
    rows = answers.get("bodies")
    for row in rows if isinstance(rows, list) else ():
        if not isinstance(row, dict):
            continue
        name = str(row.get("body") or "")
        decision = _said(row.get("body_decision"), free=free)
        key = (EXTERNAL, body_key(name))
        if not key[1] or not decision:
            continue
        until = [d for d in (expires, _day(row.get("body_until"))) if d]
        what = " · ".join(str(row[k]) for k in ("for_what", "what") if row.get(k))
        said[key] = _stricter(
            said.get(key),
            Statement(
                day,
                decision,
                revision.entry,
                min(until, default=None),
                called=" ".join(name.split()),
                what=what,
            ),
        )
    return said


def _said(value: object, *, free: bool) -> str:
    """Return a decision, or "" where none was made, or none freely."""
    known = isinstance(value, str) and value in _SEVERITY
    return "" if not known or (value == GIVEN and not free) else str(value)


def _stricter(one: Statement | None, other: Statement) -> Statement:
    """Return what counts where one record names a body twice."""
    return other if one is None else decided([one, other]) or other


def _group(answers: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = answers.get(name)
    return value if isinstance(value, dict) else {}


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(str(value or "")[:10])
    except ValueError:
        return None
