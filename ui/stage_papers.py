# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves on paper, for pictures: letters, certificates, an evidence package."""

from typing import Any

from app.examination.content import examinations
from app.legal.procedures import of_case
from app.queries import cases, entries
from app.queries.cases import CaseFilter
from app.session import Session
from ui.stage import LONG_PAUSE, Stage

_CASES = 50


def _case_ids(session: Session) -> list[str]:
    rows = cases.page(session, CaseFilter(), None, _CASES).rows
    return [row.case_id for row in rows]


def letters(stage: Stage) -> None:
    """Show the letters of a procedure."""
    window = stage.open("legal")
    found = (
        each
        for case in _case_ids(window.session)
        for each in of_case(window.session, case)
    )
    procedure = next(found)
    window.navigator.open("letters", [procedure.case_id, procedure.entry_id])
    stage.settle(LONG_PAUSE)


def certificate(stage: Stage, *, made: bool = False) -> None:
    """Show a certificate that is begun from a signed examination, or one made."""
    window = stage.open("doctor")
    session = window.session
    if made:
        kept = (
            each
            for case in _case_ids(session)
            for each in entries.entries_of(session, case, "certificate")
            if each.state == "final"
        )
        one = next(kept)
        window.navigator.open("certificate", [one.compartment, one.entry_id])
    else:
        signed = (
            each
            for case in _case_ids(session)
            for each in examinations(session, case)
            if each.state == "final" and each.compartment == "medical"
        )
        about = next(signed)
        window.navigator.open("certificate", [about.compartment, about.entry_id])
    stage.settle(LONG_PAUSE)


def evidence(stage: Stage) -> None:
    """Show what an evidence package of a case would hold."""
    window = stage.open("doctor")
    session = window.session
    with_some = (
        case
        for case in _case_ids(session)
        if any(each.state == "final" for each in examinations(session, case))
    )
    window.navigator.open("evidence", [next(with_some)])
    page: Any = window.navigator.page("evidence")
    page.recipient.setText("Me Claire Dubois")
    stage.settle(LONG_PAUSE)
