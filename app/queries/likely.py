# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may be the person of a form that is being filled in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.commands.cases import CASE, IDENTITY
from app.forms.uses import Where, said
from app.queries import similar
from app.queries.similar import Suggestion
from app.session import Session
from storage.reading import digits_of

VERY = 0.9  # from this score on somebody is asked before a new case is saved
SHOWN = 0.65  # below, a name only has some sounds in common
MOST = 10
_BIRTH_DATE, _AGE = ("birth_date",), ("age_said",)  # of the identity form
_OLDEST = 150  # years; what is typed may not be one yet

Answers = Mapping[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """What half-filled forms tell of a person, as far as people are compared by it."""

    names: tuple[str, ...] = ()
    sex: str = ""
    birth_year: int | None = None
    nationality: str = ""
    phone: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is anything to look for."""
        return bool(self.names or self.phone)


def told_by(session: Session, identity: Answers | None, case: Answers | None) -> Told:
    """Return what the answers of the two forms of a case tell of the person.

    Names and numbers are where the identity form says they are (its uses `name` and
    `phone`); sex, birth year and nationality are facts of the case of these names.
    Without a birth year, the birth date or the age the person states gives it.
    """
    sheet, facts = identity or {}, case or {}
    found = session.forms.plan(CASE).found.get("fact", ())
    at = {where[-1]: said(facts, where) for where in found}
    return Told(
        names=tuple(_every(session, sheet, "name")),
        sex=_text(at.get("sex")),
        birth_year=_birth_year(at.get("birth_year"), sheet, session.today),
        nationality=_text(at.get("nationality")),
        phone=next(_every(session, sheet, "phone"), ""),
    )


def alike(session: Session, told: Told, *, leave_out: str = "") -> list[Suggestion]:
    """Return at most ten people who may be this one, the likeliest first.

    `leave_out` is the person's own case.
    """
    if not told:
        return []
    found = similar.like(
        session,
        told.names,
        sex=told.sex,
        birth_year=told.birth_year,
        nationality=told.nationality,
        phone=told.phone,
        limit=MOST,
        leave_out=leave_out,
    )
    return [one for one in found if one.score >= SHOWN or "same_phone" in one.why]


def _every(session: Session, sheet: Answers, use: str) -> Iterator[str]:
    """Yield every answer of a use, rows of repeats included."""
    plan = session.forms.plan(IDENTITY)
    places: list[tuple[Answers, Where]] = [
        (sheet, where) for where in plan.found.get(use, ())
    ]
    for repeat, uses in plan.rows.items():
        rows = said(sheet, repeat)
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict):
                places += [(row, where) for where in uses.get(use, ())]
    for answers, where in places:
        text = _text(said(answers, where)).strip()
        if text if use == "name" else digits_of(text):
            yield text


def _birth_year(year: object, sheet: Answers, today: date) -> int | None:
    birth_date, age = said(sheet, _BIRTH_DATE), said(sheet, _AGE)
    if year is None and isinstance(birth_date, str) and birth_date[:4].isdecimal():
        year = int(birth_date[:4])
    elif year is None and isinstance(age, int):
        year = today.year - age
    fine = isinstance(year, int) and 0 <= today.year - year <= _OLDEST
    return year if isinstance(year, int) and fine else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
