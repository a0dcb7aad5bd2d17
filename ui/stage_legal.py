# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The legal screens for pictures: procedures, a deadline, the rules."""

from datetime import timedelta
from typing import Any

from app.legal.changes import Change, change_fact
from app.legal.deadlines import set_deadline
from app.legal.procedures import ProcedureView, of_case
from app.legal.views import DeadlineView
from app.queries import cases
from app.queries.cases import CaseFilter
from app.session import Session
from ui import i18n
from ui.stage import LONG_PAUSE, Stage

RULE, KIND = "childrens_judge_appeal", "childrens_judge"
_CASES = 50
_AGO = 11  # days since the decision of the picture was notified


def _running(session: Session) -> DeadlineView:
    """Return a deadline that runs; where the training file has none, one is set."""
    found = _procedures(session)
    for procedure in found:
        for view in procedure.deadlines:
            if view.open and view.day is not None and view.day > session.today:
                return view
    about = next(each for each in found if each.kind == KIND)
    change_fact(
        session,
        about.entry_id,
        [
            Change(
                event="notified",
                on=session.today - timedelta(days=_AGO),
                how="in_person",
            ),
            Change(fact="routes_stated", value="yes"),
        ],
    )
    set_deadline(session, about.entry_id, RULE, language=i18n.language())
    return _running(session)


def _procedures(session: Session) -> list[ProcedureView]:
    """Return the procedures that go on, of the first cases."""
    rows = cases.page(session, CaseFilter(), None, _CASES).rows
    found = [each for row in rows for each in of_case(session, row.case_id)]
    return [each for each in found if not each.ended and each.may_edit]


def procedures(stage: Stage, *, asking: bool = False) -> None:
    """Show the procedures of a case; `asking`: with a new deadline asked for."""
    window = stage.open("legal")
    window.navigator.open_case(_running(window.session).case_id)
    page: Any = window.navigator.page("case")
    page.show_tab("procedures")
    if asking:
        card = next(c for c in page.procedures.cards() if not c.procedure.ended)
        card.ask_deadline()
    stage.settle(LONG_PAUSE)  # the tabs close up first


def deadline(stage: Stage, *, changing: bool = False) -> None:
    """Show a deadline that runs; `changing`: with a fact about to be changed."""
    window = stage.open("legal")
    view = _running(window.session)
    window.navigator.open("deadline", [view.compartment, view.entry_id])
    page: Any = window.navigator.page("deadline")
    if changing:
        page.ask_fact()
    stage.settle()


def rules(stage: Stage, *, editing: bool = False, trying: bool = False) -> None:
    """Show the rules, one of them being changed, or tried with dates."""
    window = stage.open("legal")
    page: Any = window.navigator.go("rules")
    page.open(RULE)
    if editing:
        page.change(RULE)
        stage.settle(LONG_PAUSE)
    elif trying:
        page.front.clicked.emit("try_rule")
