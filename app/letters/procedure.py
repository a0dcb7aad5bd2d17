# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of one procedure, as words of a letter."""

from datetime import date, time
from typing import Any

from app import codes
from app.deadlines.words import sentences
from app.errors import NotAllowed
from app.legal import procedures
from app.legal.papers import PaperRow
from app.legal.procedures import HearingView, ProcedureView
from app.legal.views import DeadlineView
from app.letters.dates import clock, spelled
from app.letters.phrases import words
from app.session import Session

_HELD = frozenset({"copy", "original", "given"})
_EVALUATED = frozenset({"minority_evaluation", "childrens_judge"})
_MISSING = frozenset({"missing", "asked"})


def of_procedure(
    session: Session, case_id: str, procedure_id: str, language: str
) -> dict[str, Any]:
    """Return the groups and rows of a letter that one procedure of a case fills.

    Raises:
        NotAllowed: no such procedure, another case's, or no key to it.

    """
    view = procedures.procedure(session, procedure_id)
    if view.case_id != case_id:
        raise NotAllowed
    answered = {
        key: _code("yes_no_unknown", said, language)
        for key, said in view.notice.items()
    }
    learned = [e.on for e in view.events if e.what in {"notified", "learned"}]
    # Elsewhere what was notified is a court's decision, or another office's.
    refused = learned[0] if learned and view.kind in _EVALUATED else None
    return {
        "procedure": {
            "kind": _code("procedure_type", view.kind, language),
            "title": view.title,
            "authority": view.authority,
            "reference": view.reference,
            "territory": _code("territory", view.territory, language),
            "status": _code("procedure_status", view.status, language),
            "opened_on": spelled(view.opened_on, language),
        },
        "notice": {
            "routes_stated": answered.get("routes_stated", ""),
            "language_understood": answered.get("language_understood", ""),
            "copy_held": answered.get("copy_held", ""),
            "wording": view.notice.get("wording", ""),
        },
        "evaluation": {"refused_on": spelled(refused, language)},
        "lawyer": _lawyer(view, language),
        "decision": {
            "on": spelled(view.decision.decided_on, language),
            "outcome": _code("decision_outcome", view.decision.outcome, language),
            "summary": view.decision.summary,
            "next_step": view.decision.next_step,
            "next_by": spelled(view.decision.next_by, language),
        },
        "hearing": _next_hearing(view, language),
        "events": [
            {
                "on": _when(event.on, event.at, language),
                "what": _code("legal_event", event.what, language),
                "how": _code("event_how", event.how, language),
                "note": event.note,
            }
            for event in view.events
        ],
        "deadlines": [_deadline(one, language) for one in view.deadlines],
        "hearings": [_hearing(one, language) for one in view.hearings],
        "held": [_paper(p, language) for p in view.papers if p.state in _HELD],
        "missing": [_paper(p, language) for p in view.papers if p.state in _MISSING],
    }


def _lawyer(view: ProcedureView, language: str) -> dict[str, str]:
    lawyer = view.lawyer
    return {
        "name": lawyer.name,
        "bar": lawyer.bar,
        "phone": lawyer.phone,
        "email": lawyer.email,
        "mandate": _code("mandate_state", lawyer.mandate, language),
        "mandate_on": spelled(lawyer.mandate_on, language),
        "legal_aid": _code("legal_aid_state", lawyer.legal_aid, language),
        "aid_reference": lawyer.aid_reference,
    }


def _next_hearing(view: ProcedureView, language: str) -> dict[str, str]:
    found = view.next_hearing
    names = ("on", "at", "kind", "authority", "place")
    said = {} if found is None else _hearing(found, language)
    return {name: said.get(name, "") for name in names}


def _hearing(view: HearingView, language: str) -> dict[str, str]:
    return {
        "on": spelled(view.on, language),
        "at": clock(time.fromisoformat(view.at), language) if view.at else "",
        "kind": _code("hearing_kind", view.kind, language),
        "authority": view.authority,
        "place": view.place,
        "status": _code("hearing_status", view.status, language),
        "interpreter": _code("yes_no_unknown", view.interpreter, language),
        "bring": view.bring,
    }


def _paper(row: PaperRow, language: str) -> dict[str, str]:
    return {
        "name": _code("legal_paper", row.piece, language),
        "state": _code("paper_state", row.state, language),
        "on": spelled(row.on, language),
        "note": row.note,
    }


def _deadline(view: DeadlineView, language: str) -> dict[str, Any]:
    texts = view.explanation
    if view.rule is not None and view.computation is not None:
        texts = sentences(view.rule, view.computation, language)
    return {
        "title": view.title,
        "due": _due(view, language),
        "status": _code("deadline_status", view.status, language),
        "basis": view.basis,
        "verified": _verified(view, language),
        "steps": [{"text": text} for text in texts],
    }


def _due(view: DeadlineView, language: str) -> str:
    if view.day is not None:
        at = time.fromisoformat(view.time) if view.time else None
        return _when(view.day, at, language)
    said = words(language).get(view.state, words(language)["unclear"])
    return str(said).format(left=view.left if view.left is not None else "?")


def _verified(view: DeadlineView, language: str) -> str:
    if view.verified_on is None or not view.verified_by:
        return str(words(language)["unverified"])
    day = spelled(view.verified_on, language)
    return str(words(language)["verified"]).format(day=day, who=view.verified_by)


def _when(on: date, at: time | None, language: str) -> str:
    day = spelled(on, language)
    return day if at is None else f"{day}, {clock(at, language)}"


def _code(name: str, code: str, language: str) -> str:
    return codes.label(name, code, language) if code else ""
