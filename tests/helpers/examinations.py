# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evaluations that lack nothing, to take something out of."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

from app.commands.entries import Writing
from app.examination.beginning import begin
from app.examination.check import Check
from app.examination.checks import checks
from app.examination.content import EXAMINATION, PSYCHOLOGICAL
from app.session import Session

FINDING: dict[str, Any] = {
    "number": 1,
    "view": "back",
    "x": 0.62,
    "y": 0.33,
    "region": "upper_back",
    "side": "right",
    "lesion": "scar_linear",
    "length_mm": 62,
    "width_mm": 4,
    "attribution": "« On m’a frappé avec un câble. »",
    "origin": "alleged",
    "alleged_on": "2026-06",
    "consistency": "typical",
    "other_causes": "Accident, travail : peu probables, vu la forme.",
}
_SETTING: dict[str, Any] = {
    "agreed": "oral",
    "interpreter": "professional",
    "interpreter_name": "Samira Haddad",
    "interpreter_language": "ar",
    "present": ["interpreter"],
    "privacy": "interpreter",
    "restraint": "none",
}
_CLINICIAN: dict[str, Any] = {
    "clinician_name": "Salma Benali",
    "profession": "Médecin généraliste",
    "registration": "10001234567",
    "qualifications": "Docteur en médecine, 2011.",
}
_STATEMENTS: dict[str, Any] = {
    "truthfulness": "Ce rapport dit ce que j’ai constaté.",
    "restrictions": "Aucune.",
}
_CONCLUSION: dict[str, Any] = {
    "opinion": "typical",
    "opinion_why": "Deux lésions linéaires parallèles, de même âge.",
}
MEDICAL: dict[str, Any] = {
    "information": {"examined_on": "2026-11-20", "reason": "asylum"},
    "person": {"person_name": "Aminata Sow", "birth_date": "2009-03-02"},
    "setting": _SETTING | {"chaperone": "declined"},
    "clinician": _CLINICIAN,
    "allegations": {
        "episode": [{"what": "Détention", "from_on": "2026-05", "until_on": "2026-07"}]
    },
    "physical": {"figure_kind": "adult", "general": "Bon état général."},
    "photographs": {"photos_made": "no"},
    "finding": [FINDING],
    "conclusion": _CONCLUSION,
    "statements": _STATEMENTS,
}
MENTAL: dict[str, Any] = {
    "information": {"examined_on": "2026-11-20", "reason": "asylum", "sessions": 3},
    "person": MEDICAL["person"],
    "setting": _SETTING,
    "clinician": _CLINICIAN | {"clinician_name": "Lina Farès"},
    "finding": [
        {
            "number": 1,
            "what": "Reviviscences",
            "basis": "said",
            "attribution": "« Je revois la cellule. »",
            "consistency": "highly_consistent",
            "other_causes": "Deuil récent : ne les explique pas seul.",
        }
    ],
    "conclusion": _CONCLUSION | {"opinion": "highly_consistent"},
    "statements": _STATEMENTS,
}


def without(answers: dict[str, Any], *places: str) -> dict[str, Any]:
    """Return answers without some: "/setting/privacy", "/finding[1]/side"."""
    found = deepcopy(answers)
    for place in places:
        at: Any = found
        *way, last = place.strip("/").split("/")
        for step in way:
            name, _bracket, row = step.partition("[")
            at = at[name]
            if row:
                at = at[int(row.rstrip("]")) - 1]
        del at[last]
    return found


def finding(**changes: Any) -> dict[str, Any]:
    """Return a finding that differs; None takes an answer away."""
    return {k: v for k, v in (FINDING | changes).items() if v is not None}


def with_findings(*findings: dict[str, Any], **groups: Any) -> dict[str, Any]:
    """Return a medical evaluation with these findings, and groups changed."""
    return deepcopy(MEDICAL) | {"finding": list(findings)} | groups


def writing(session: Session, case_id: str, answers: dict[str, Any]) -> Writing:
    """Return a new evaluation of this account's profession that says `answers`."""
    form = PSYCHOLOGICAL if session.role.id == "psychologist" else EXAMINATION
    return replace(begin(session, case_id, form), answers=deepcopy(answers))


def open_codes(session: Session, case_id: str, answers: dict[str, Any]) -> set[str]:
    """Return the codes of what is open."""
    return {check.code for check in found(session, case_id, answers)}


def found(session: Session, case_id: str, answers: dict[str, Any]) -> list[Check]:
    """Return what is open."""
    return checks(session, writing(session, case_id, answers))
