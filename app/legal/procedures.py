# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The procedures of a case: where each stands, its papers, hearings, lawyer, deadlines."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.commands.entries import Writing
from app.errors import NotAllowed, NothingToChange
from app.following import planning
from app.following.facts import FORM, NOTICE, PLACE, EventRow, rows_of
from app.following.stored import AUTHORITY
from app.legal.papers import PaperRow, day, papers_of
from app.legal.views import DeadlineView, clock, deadlines_of
from app.legal.writing import changing, put_procedure
from app.queries import timeline
from app.rows import EntryView, record
from app.session import Session
from app.writing import new_entry
from storage import reading

HEARING, PLANNED = "hearing", "planned"


@record
class Lawyer:
    """Who defends the person; `mandate` and `legal_aid` are codes of their lists."""

    name: str = ""
    bar: str = ""
    phone: str = ""
    email: str = ""
    mandate: str = ""
    mandate_on: date | None = None
    legal_aid: str = ""
    aid_reference: str = ""


@record
class Decision:
    """What was decided, and what is to be done about it by when."""

    decided_on: date | None = None
    outcome: str = ""
    summary: str = ""
    next_step: str = ""
    next_by: date | None = None


@record
class HearingView:
    """One hearing sheet; `at` is "HH:MM" or "", the rest as the form has it."""

    entry_id: str
    procedure_id: str
    title: str
    kind: str
    on: date | None
    at: str
    authority: str
    place: str
    room: str
    status: str
    prepared: bool
    lawyer_present: str
    interpreter: str
    accompanied_by: str
    bring: str
    outcome: str
    state: str


@record
class ProcedureView:
    """One procedure with all that belongs to it.

    `ended`: nothing is left to do in it; `state` is "", "final" or "conflict"; `notice`
    has the codes and words of the group; `author` and `followed_by` are key names.
    """

    entry_id: str
    case_id: str
    kind: str
    title: str
    authority: str
    reference: str
    territory: str
    status: str
    ended: bool
    opened_on: date | None
    followed_by: str
    state: str
    author: str
    may_edit: bool
    events: tuple[EventRow, ...]
    notice: dict[str, str]
    lawyer: Lawyer
    papers: tuple[PaperRow, ...]
    decision: Decision
    deadlines: tuple[DeadlineView, ...]
    hearings: tuple[HearingView, ...]
    answers: dict[str, Any]
    compartment: str = PLACE

    @property
    def missing(self) -> tuple[str, ...]:
        """The papers that are still to be had."""
        return tuple(row.piece for row in self.papers if row.wanted)

    @property
    def next_hearing(self) -> HearingView | None:
        """The first hearing that is planned."""
        return next((row for row in self.hearings if row.status == PLANNED), None)

    @property
    def next_deadline(self) -> DeadlineView | None:
        """The open deadline of the person that ends first, else one that waits."""
        mine = [d for d in self.deadlines if d.open and d.whose != AUTHORITY]
        return next((d for d in mine if d.day is not None), next(iter(mine), None))


def of_case(session: Session, case_id: str) -> tuple[ProcedureView, ...]:
    """Return the procedures of a case, those that run first, the nearest due before.

    Those for named people are not among them: their entries show them.
    """
    if PLACE not in session.compartments:
        return ()
    deadlines = deadlines_of(session, case_id)
    hearings = _hearings(session, case_id)
    entries = reading.form_entries(session.case_file, PLACE, case_id, FORM)
    found = [_view(session, entry, deadlines, hearings) for entry in entries]
    rows = [row for row in found if row is not None]
    return tuple(sorted(rows, key=_order))


def procedure(session: Session, entry_id: str) -> ProcedureView:
    """Return one procedure.

    Raises:
        NotAllowed: there is none, or none that this account can read.

    """
    revisions = (
        session.case_file.revisions(PLACE, entry_id)
        if PLACE in session.compartments
        else []
    )
    if not revisions:
        raise NotAllowed
    case_id = str(revisions[0].case)
    found = _view(
        session, entry_id, deadlines_of(session, case_id), _hearings(session, case_id)
    )
    if found is None:
        raise NotAllowed
    return found


def new_procedure(session: Session, case_id: str, kind: str = "") -> Writing:
    """Return an empty procedure, for the editor.

    Raises:
        NotAllowed

    """
    writing = new_entry(session, case_id, FORM)
    if kind:
        writing.answers["kind"] = kind
    return writing


def new_hearing(session: Session, procedure_id: str) -> Writing:
    """Return an empty hearing sheet of a procedure, for the editor.

    Raises:
        NotAllowed

    """
    found = procedure(session, procedure_id)
    writing = new_entry(session, found.case_id, HEARING)
    writing.answers.update({FORM: procedure_id, "duty": "appointment"})
    return writing


def end_step(session: Session, procedure_id: str) -> str:
    """Say that the next step of a procedure was done; return its new version's id.

    Raises:
        NotAllowed: not this role's.
        NothingToChange: there is no next step.
        EntryIsFinal, CaseReadOnly, TwoVersions

    """
    with changing(session, procedure_id) as (transaction, answers):
        said = _group(answers, "decision")
        kept = {k: v for k, v in said.items() if k not in ("next_step", "next_by")}
        if kept == said:
            raise NothingToChange
        changes = {"decision": kept}
        revision = put_procedure(transaction, session, procedure_id, changes)
    return revision.id.hex()


def _view(
    session: Session,
    entry_id: str,
    deadlines: tuple[DeadlineView, ...],
    hearings: tuple[HearingView, ...],
) -> ProcedureView | None:
    entry = timeline.view(session, PLACE, entry_id)
    known = planning.answers_of(session, entry_id)
    if entry is None or known is None:
        return None
    answers = known[0]
    status = _text(answers, "status")
    return ProcedureView(
        entry_id=entry_id,
        case_id=entry.case_id,
        kind=_text(answers, "kind"),
        title=_text(answers, "title"),
        authority=_text(answers, "authority"),
        reference=_text(answers, "reference"),
        territory=_text(answers, "territory"),
        status=status,
        ended=status in session.forms.plan(FORM, entry.form_version).ended,
        opened_on=day(answers, "opened_on"),
        followed_by=_text(answers, "followed_by"),
        state=entry.state,
        author=entry.author,
        may_edit=entry.may_edit,
        events=rows_of(answers),
        notice={k: v for k, v in _group(answers, NOTICE).items() if isinstance(v, str)},
        lawyer=_lawyer(_group(answers, "lawyer")),
        papers=papers_of(answers),
        decision=_decision(_group(answers, "decision")),
        deadlines=tuple(d for d in deadlines if d.procedure_id == entry_id),
        hearings=tuple(h for h in hearings if h.procedure_id == entry_id),
        answers=answers,
    )


def _hearings(session: Session, case_id: str) -> tuple[HearingView, ...]:
    """Return the hearings of a case, the earliest first."""
    entries = reading.form_entries(session.case_file, PLACE, case_id, HEARING)
    views = (timeline.view(session, PLACE, entry) for entry in entries)
    found = [_hearing(view, view.answers) for view in views if view and view.answers]
    return tuple(sorted(found, key=lambda h: (h.on or date.max, h.at, h.entry_id)))


def _hearing(entry: EntryView, said: Mapping[str, Any]) -> HearingView:
    return HearingView(
        entry_id=entry.entry_id,
        procedure_id=_text(said, FORM),
        title=_text(said, "title"),
        kind=_text(said, "kind"),
        on=day(said, "held_on"),
        at=clock(_text(said, "held_at")),
        authority=_text(said, "authority"),
        place=_text(said, "place"),
        room=_text(said, "room"),
        status=_text(said, "status") or PLANNED,
        prepared=_text(said, "prepared") == "yes",
        lawyer_present=_text(said, "lawyer_present"),
        interpreter=_text(said, "interpreter"),
        accompanied_by=_text(said, "accompanied_by"),
        bring=_text(said, "bring"),
        outcome=_text(said, "outcome"),
        state=entry.state,
    )


def _lawyer(said: Mapping[str, Any]) -> Lawyer:
    return Lawyer(
        _text(said, "lawyer_name"),
        _text(said, "bar"),
        _text(said, "lawyer_phone"),
        _text(said, "lawyer_email"),
        _text(said, "mandate"),
        day(said, "mandate_on"),
        _text(said, "legal_aid"),
        _text(said, "aid_reference"),
    )


def _decision(said: Mapping[str, Any]) -> Decision:
    return Decision(
        day(said, "decided_on"),
        _text(said, "decision_outcome"),
        _text(said, "decision_summary"),
        _text(said, "next_step"),
        day(said, "next_by"),
    )


def _order(view: ProcedureView) -> tuple[bool, str, str]:
    deadline, hearing = view.next_deadline, view.next_hearing
    days = [
        None if deadline is None else deadline.day,
        None if hearing is None else hearing.on,
    ]
    first = min((day for day in days if day is not None), default=date.max)
    return view.ended, first.isoformat(), view.entry_id


def _group(answers: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = answers.get(name)
    return value if isinstance(value, dict) else {}


def _text(said: Mapping[str, Any], name: str) -> str:
    value = said.get(name)
    return value.strip() if isinstance(value, str) else ""
