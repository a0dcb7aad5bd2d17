# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evaluations of a training case: one signed, one begun, and a psychologist's."""

from datetime import date, timedelta
from random import Random
from typing import Any

from app.body.anchors import anchors
from app.body.figures import Region
from app.demo.blanks import Blanks
from app.demo.notes import TONGUES
from app.demo.persons import pick
from app.demo.sources import accounts
from app.demo.story import Story
from app.demo.templates import Text, Voice, fitting
from app.examination.content import EXAMINATION, PSYCHOLOGICAL

_BEFORE, _HELD = timedelta(days=210), timedelta(days=60)
_BEGUN = 4  # findings of an examination that goes on another day


def examination(story: Story, *, signed: bool) -> None:
    """Add a medical examination, signed or only begun."""
    on, voice, row = _drawn(story, "doctor", EXAMINATION)
    findings = [_placed(number, voice, f) for number, f in _rows(row, "finding")]
    first, last = _when(story)
    for said in findings:
        if said.get("origin", "alleged") == "alleged":
            said |= {"origin": "alleged", "alleged_on": f"{first:%Y-%m}"}
        said["seen_on"] = on.isoformat()
    episode = {
        "what": voice.say(row["episode"]),
        "from_on": f"{first:%Y-%m}",
        "until_on": f"{last:%Y-%m}",
        "conditions": voice.say(row["conditions"]),
        "by_whom": ["armed_group"],
        "methods": ["objects", "binding", "soles", "blindfold"],
    }
    answers = _sheet(story, "doctor", on, voice, row) | {
        "allegations": {
            "account_from": ["asylum_story", "today"],
            "account": voice.say(row["account"]),
            "episode": [episode],
        },
        "background": {"work": voice.say(row["work"])},
        "symptoms": {"chronic": voice.say(row["chronic"]), "pain": 5},
        "physical": {
            "figure_kind": "adult",
            "general": voice.say(row["general"]),
            "genitourinary_agreed": "declined",
        },
        "finding": findings if signed else findings[:_BEGUN],
        "photographs": {"photos_made": "declined"},
    }
    if signed:
        answers |= {
            "psychological": {
                "mental_state": voice.say(row["mental_state"]),
                "psychological_part": "asked",
            },
            "interpretation": _said(voice, row, "acute_link", "chronic_link"),
            "conclusion": {"opinion": "highly_consistent"}
            | _said(voice, row, "opinion_why", "care_needed"),
            "statements": _said(voice, row, "truthfulness", "restrictions"),
        }
    versions = ((on, answers),)
    story.add(EXAMINATION, "doctor", versions, "medical", final=signed, key=EXAMINATION)


def evaluation(story: Story) -> None:
    """Add a signed evaluation by a psychologist."""
    on, voice, row = _drawn(story, "psychologist", PSYCHOLOGICAL)
    findings = [
        {"number": number} | voice.fill(said) for number, said in _rows(row, "finding")
    ]
    answers = _sheet(story, "psychologist", on, voice, row) | {
        "allegations": {"account_from": ["medical"]}
        | _said(voice, row, "account", "told_how"),
        "complaints": _said(voice, row, "chronic") | {"suicide_thoughts": "no"},
        "mental_state": _said(voice, row, "appearance"),
        "methods": _said(voice, row, "used"),
        "finding": findings,
        "interpretation": _said(voice, row, "psychological_link", "stressors"),
        "conclusion": {"opinion": "highly_consistent"}
        | _said(voice, row, "opinion_why", "care_needed"),
        "statements": _said(voice, row, "truthfulness", "restrictions"),
    }
    answers["information"] |= {"sessions": 3, "hours": 4}
    place = "mental_health"
    story.add(PSYCHOLOGICAL, "psychologist", ((on, answers),), place, final=True)


def _drawn(story: Story, role: str, form: str) -> tuple[date, Voice, Any]:
    """Choose day, language and row without touching the case's other chances."""
    rng = Random(f"{story.person.luck}/{form}")  # noqa: S311 -- the same fiction each time
    on = story.last
    language = pick(rng, TONGUES[story.person.site])
    blanks = Blanks(rng, story.person, role, on, language)
    voice = Voice(language, "woman" in story.tags, blanks)
    name = "examination" if form == EXAMINATION else "evaluation"
    return on, voice, fitting(name, story.tags)[0]


def _rows(row: Any, name: str) -> list[tuple[int, Any]]:
    return list(enumerate(row[name], 1))


def _said(voice: Voice, row: Any, *names: str) -> dict[str, str]:
    return {name: voice.say(row[name]) for name in names}


def _when(story: Story) -> tuple[date, date]:
    """When what is reported happened: as the incident of the case says, if it does."""
    incident = story.entry("incident")
    event = incident.versions[-1][1].get("event", {}) if incident is not None else {}
    known = event.get("occurred_on")
    first = date.fromisoformat(known) if known else story.person.opened_on - _BEFORE
    return first, first + _HELD


def _placed(number: int, voice: Voice, row: Any) -> dict[str, Any]:
    """Put a finding in the middle of its part of the plate."""
    view, region, side = row["at"].split()
    part = Region(region, side)
    at = next(each for each in anchors("adult", view) if each.at == part)
    said = {name: value for name, value in row.items() if name != "at"}
    where: dict[str, Any] = {
        "number": number,
        "view": view,
        "x": round(at.x, 4),
        "y": round(at.y, 4),
        "region": region,
        "side": side,
    }
    return where | dict(voice.fill(said))


def _sheet(story: Story, role: str, on: date, voice: Voice, row: Any) -> dict[str, Any]:
    """Fill in what both evaluations ask of person, setting and clinician."""
    person = story.person
    who: dict[str, Any] = {"person_name": person.name_latin, "sex": person.sex}
    if person.birth_date is not None and person.birth_precision == "day":
        who["birth_date"] = person.birth_date.isoformat()
    language = next((code for code in person.languages if code != voice.language), "")
    interpreter: dict[str, Any] = {"interpreter": "not_needed"}
    if language:
        interpreter = {
            "interpreter": "professional",
            "interpreter_language": language,
        }
        if isinstance(row.get("interpreter_name"), Text):
            interpreter["interpreter_name"] = voice.say(row["interpreter_name"])
    clinician = _said(voice, row, "profession", "qualifications")
    if "experience" in row:
        clinician |= _said(voice, row, "experience")
    names = {account.role: account.name for account in accounts()}
    clinician |= {"clinician_name": names[role], "registration": "10001234567"}
    return {
        "information": {
            "examined_on": on.isoformat(),
            "place": voice.say(row["place"]),
            "reason": "asylum",
            "requested_by": "lawyer",
        },
        "person": who,
        "setting": {
            "explained": ["purpose", "stop", "skip", "not_again", "gestures"],
            "agreed": "oral",
            "present": ["interpreter"] if language else ["nobody"],
            "privacy": "interpreter" if language else "alone",
            "restraint": "none",
            "in_custody": "no",
        }
        | ({"chaperone": "declined"} if role == "doctor" else {})
        | interpreter,
        "clinician": clinician,
    }
