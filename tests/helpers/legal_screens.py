# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case with a procedure and its deadline, as the legal screens show it."""

from dataclasses import replace
from typing import Any

from app.commands.entries import save_entry
from app.forms.filling import Filling
from app.legal import rules_kept
from app.legal.deadlines import offers, set_deadline
from app.legal.procedures import ProcedureView, new_procedure, procedure
from app.session import Session
from tests.helpers.casework import day

APPEAL = "childrens_judge_appeal"


def notified(session: Session, ago: int = 3, **more: Any) -> dict[str, Any]:
    """Return one row of what happened: a decision notified some days ago."""
    return {"what": "notified", "on": day(session, -ago), **more}


def appeal(
    session: Session, case_id: str, *events: dict[str, Any], **more: Any
) -> ProcedureView:
    """Write an appeal before the court of appeal."""
    begun = new_procedure(session, case_id, "appeal_minors")
    said = {
        "title": "Appeal against the refusal",
        "authority": "Court of appeal of Paris",
        "opened_on": day(session, -3),
        "event": list(events or [notified(session)]),
        "notice": {"routes_stated": "yes", "language_understood": "yes"},
        **more,
    }
    form = session.forms.current(begun.form)
    answers = {**begun.answers, **said}
    filling = Filling(form, answers, now=session.local_now, language="en")
    save_entry(replace(begun, answers=filling.answers()), session)
    return procedure(session, begun.entry_id)


def deadline(session: Session, about: ProcedureView, rule: str = APPEAL) -> str:
    """Set the deadline of an appeal; return its id."""
    found = next(o for o in offers(session, about.entry_id) if o.rule.id == rule)
    row = found.start.row if found.start is not None else ""
    return set_deadline(
        session, about.entry_id, rule, start_row=row, language="en", title="Appeal"
    )


def change_rule(session: Session, rule: str = APPEAL, **more: Any) -> None:
    """Keep another version of a rule."""
    begun = rules_kept.draft(session, rule)
    rules_kept.save_rule(replace(begun, answers={**begun.answers, **more}), session)
