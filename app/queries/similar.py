# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who in the case file may be the same person; it suggests, and never merges."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log
from typing import Any

from app.names.alike import Comparison, Person
from app.names.keys import Reading, blocking_keys, readings
from app.names.sounds import beginning
from app.names.suggestions import CANDIDATES, LEAST, LOOKED_AT, rarest_first
from app.session import Session
from storage import names as stored
from storage.attach import Row
from storage.reading import digits_of

UNKNOWN = "unknown"  # in the lists: not recorded
SOUNDING = 60  # sheets listened to while somebody types ...
HEARD = 0.84  # ... and shown from this score on
_SHORTEST = 3  # letters of a word that is listened to
_DIGIT = re.compile(r"\d")  # in a code or a number, not in a name
_PHONE = 8  # last digits of a number that tell it from others
_SHORTEST_PHONE = 7


@dataclass(frozen=True, slots=True, repr=False)
class Suggestion:
    """Somebody who may be the same person.

    `score` is from 0 to 1. `why` says in codes what agreed and what did not:
    same_name, close_name, same_sex, other_sex, near_birth_year, other_birth_year,
    same_country, other_country, same_phone. `owner` is the display name of who
    follows the case.
    """

    case_id: str
    code: str
    name: str
    native: str
    sex: str
    birth_year: int | None
    nationality: str
    score: float
    why: tuple[str, ...]
    owner: str = ""


def like(
    session: Session,
    names: Sequence[str],
    *,
    sex: str = "",
    birth_year: int | None = None,
    nationality: str = "",
    phone: str = "",
    limit: int = 10,
    leave_out: str = "",
) -> list[Suggestion]:
    """Return up to `limit` likely duplicates of a person, the likeliest first.

    `names` are the person's, in every spelling and script; codes are of the lists, ""
    or "unknown" where it is not known. `leave_out` is the person's own case. Without
    the key to names there are none.
    """
    if "identity" not in session.compartments:
        return []
    one = Person(tuple(names), _known(sex), birth_year, _known(nationality))
    compare, found = Comparison(), dict[str, Suggestion]()
    digits = digits_of(phone)
    if len(digits) >= _SHORTEST_PHONE:
        last = digits[-_PHONE:]
        rows = stored.with_phone(
            session.case_file, last, CANDIDATES, leave_out=leave_out
        )
        for row in rows:
            found[row[0]] = _suggestion(compare, one, row, same_phone=True)
    for row in _sharing(session, names, CANDIDATES, leave_out=leave_out):
        if row[0] not in found:
            found[row[0]] = _suggestion(compare, one, row)
    best = sorted(found.values(), key=lambda s: (-s.score, s.code, s.case_id))
    who = session.case_file.accounts()
    return [
        replace(s, owner=who[s.owner].name if s.owner in who else "")
        for s in best[:limit]
        if s.score >= LEAST
    ]


def sounding(session: Session, text: str, limit: int) -> list[str]:
    """Return the cases of people whose names sound like what is typed.

    The last word may be only begun. Those whose names hold the words as they are typed
    are left out. Without the key to names there are none.
    """
    typed = next(iter(readings(text)), ())
    told = max((len(part.text) for part in typed), default=0) >= _SHORTEST
    if not told or _DIGIT.search(text) or "identity" not in session.compartments:
        return []
    compare, scored = Comparison(), list[tuple[float, str, str]]()
    for row in _sharing(session, (text,), SOUNDING, without=text):
        score = max(
            (
                _heard_in(compare, typed, reading)
                for name in _names(row)
                for reading in readings(name)
            ),
            default=0.0,
        )
        if score >= HEARD:
            scored.append((-score, row[1], row[0]))
    return [case_id for _, _, case_id in sorted(scored)[:limit]]


def _sharing(
    session: Session,
    names: Sequence[str],
    limit: int,
    *,
    leave_out: str = "",
    without: str = "",
) -> list[Row]:
    """Return the sheets that share the most telling keys with these names."""
    counts = stored.key_counts(session.case_file, blocking_keys(*names))
    worth: dict[str, float] = {}
    looked_at, most = 0, sum(counts.values())
    for key in rarest_first(counts):
        looked_at += counts[key]
        if worth and looked_at > LOOKED_AT:
            break
        worth[key] = log(1 + most / counts[key])
    return stored.sharing(
        session.case_file, worth, limit, leave_out=leave_out, without=without
    )


def _heard_in(compare: Comparison, typed: Reading, name: Reading) -> float:
    """Return how well every typed part is heard in a name, the last as a beginning."""
    each = [max(compare.part(part, other) for other in name) for part in typed]
    last = typed[-1]
    if each[-1] < HEARD <= min(each[:-1], default=1.0) and last.bare == name[0].bare:
        each[-1] = max(beginning(last.sounds[0], other.sounds[0]) for other in name)
    return min(each)


def _suggestion(
    compare: Comparison, one: Person, row: Row, *, same_phone: bool = False
) -> Suggestion:
    case_id, code, title, sheet, facts, owner = row
    about: dict[str, Any] = json.loads(facts)
    sex, nationality = _text(about, "sex"), _text(about, "nationality")
    year = about.get("birth_year")
    birth_year = year if isinstance(year, int) else None
    other = Person(_names(row), _known(sex), birth_year, _known(nationality))
    found = compare.people(one, other, same_phone=same_phone)
    return Suggestion(
        case_id=case_id,
        code=code,
        name=title,
        native=_text(json.loads(sheet), "native"),
        sex=sex,
        birth_year=birth_year,
        nationality=nationality,
        score=found.score,
        why=found.why,
        owner=owner or "",
    )


def _names(row: Row) -> tuple[str, ...]:
    """Return the names of a sheet, in every spelling and script that it holds."""
    sheet: dict[str, Any] = json.loads(row[3])
    names = sheet.get("names")
    more = [n for n in names if isinstance(n, str)] if isinstance(names, list) else []
    return tuple(dict.fromkeys(filter(None, (row[2], _text(sheet, "native"), *more))))


def _known(code: str) -> str:
    return "" if code == UNKNOWN else code


def _text(facts: dict[str, Any], key: str) -> str:
    value = facts.get(key)
    return value if isinstance(value, str) else ""
