# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the case file knows of a person that an evaluation may contradict."""

import unicodedata
from datetime import date

from app.examination.spans import Span, of_incident
from app.queries import cases
from app.queries.entries import entries_of
from app.rows import record
from app.session import Session

INCIDENT = "incident"


@record
class Known:
    """As far as this account can read it.

    `names` are the spellings of the identity sheet, the Latin one first; `birth_year`
    is of the case, `birth_date` of the sheet. `incidents` are when they happened.
    """

    names: tuple[str, ...] = ()
    birth_date: date | None = None
    birth_year: int | None = None
    birth_place: str = ""
    sex: str = ""
    incidents: tuple[Span, ...] = ()


def known(session: Session, case_id: str) -> Known:
    """Return what is known of the person of a case."""
    head = cases.head(session, case_id)
    if head is None:
        return Known()
    sheet = head.identity or {}
    names = (str(sheet.get(name) or "") for name in ("name_latin", "name_native"))
    incidents = entries_of(session, case_id, INCIDENT)
    spans = (of_incident(stored.answers) for stored in incidents)
    return Known(
        names=tuple(name.strip() for name in names if name.strip()),
        birth_date=_day(sheet.get("birth_date")),
        birth_year=head.row.birth_year,
        birth_place=str(sheet.get("birth_place") or "").strip(),
        sex=head.row.sex,
        incidents=tuple(span for span in spans if span is not None),
    )


def same_name(one: str, other: str) -> bool:
    """Tell whether two spellings are one: case, accents and order say nothing."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold().replace("-", " "))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return sorted(letters.replace("’", " ").replace("'", " ").split())


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
