# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new evaluation, with what is known already: nobody is asked twice."""

from dataclasses import replace
from typing import Any

from app.codes import codes
from app.commands.entries import Writing
from app.errors import NotAllowed
from app.examination.content import CHILD, EXAMINATION, FORMS
from app.examination.known import Known, known
from app.people import names
from app.session import Session
from app.writing import new_entry

CHILD_YEARS = 13  # below, the proportions of the figure are a child's


def begin(session: Session, case_id: str, form: str = EXAMINATION) -> Writing:
    """Return a new evaluation of the person of a case, filled in as far as known.

    Raises:
        NotAllowed: not this role's to write, or another form.

    """
    if form not in FORMS:
        raise NotAllowed
    empty = new_entry(session, case_id, form)
    about = known(session, case_id)
    said: dict[str, Any] = {
        "person": _person(about),
        "clinician": {"clinician_name": names(session).get(session.me, "")},
    }
    if form == EXAMINATION and _is_child(session, about):
        said["physical"] = {"figure_kind": CHILD}
    filled = {
        group: {name: value for name, value in answers.items() if value}
        for group, answers in said.items()
    }
    return replace(
        empty, answers=empty.answers | {g: a for g, a in filled.items() if a}
    )


def _person(about: Known) -> dict[str, str]:
    return {
        "person_name": about.names[0] if about.names else "",
        "birth_date": about.birth_date.isoformat() if about.birth_date else "",
        "birth_place": about.birth_place,
        "sex": about.sex if about.sex in codes("sex") else "",
    }


def _is_child(session: Session, about: Known) -> bool:
    year = about.birth_date.year if about.birth_date else about.birth_year
    return year is not None and session.today.year - year < CHILD_YEARS
