# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Medical and psychological consultations of a training case, and what they share."""

from datetime import timedelta
from typing import Any

from app.catalogue import roles
from app.demo.due import hour
from app.demo.persons import pick
from app.demo.referrals import AGREED
from app.demo.rows import EntryOf, RevisionOf, Who
from app.demo.story import Story
from app.demo.templates import Text, apt

_SESSION = "session"  # the key of the consultation that is shared


def medical(story: Story) -> None:
    """Add a consultation where a doctor is on the case."""
    if not story.has("doctor") or not story.chance(0.6):
        return
    row = apt(story.rng, "medical", story.tags)
    assert row is not None  # one row is for anybody
    rng, on = story.rng, story.day()
    voice = story.voice("doctor", on)
    said = {name: voice.say(v) for name, v in row.items() if isinstance(v, Text)}
    weight = round(rng.uniform(48, 82), 1)
    height = rng.randint(155, 188)
    systolic = rng.randint(105, 138)
    care: dict[str, Any] = {}
    if "medicine" in said:
        taken = {name: said[name] for name in ("medicine", "dose")}
        days = rng.choice((5, 7, 10, 30))
        care["treatment"] = [taken | {"treatment_days": days}]
    if "vaccines" in row:
        care["vaccines"] = list(row["vaccines"])
    after: dict[str, Any] = {
        "referral_needed": "yes" if "referral_to" in row else "no",
        "duty": "follow_up",
        "certificate_asked": "none",
        "to_share": said["to_share"],
    }
    if "referral_to" in row:
        after |= {"referral_to": list(row["referral_to"]), "urgency": "days"}
    if story.is_open and story.chance(0.4):
        after["follow_up_on"] = story.calendar.ahead(rng, story.owner).isoformat()
    answers = {
        "visit": {
            "held_on": on.isoformat(),
            "contact_type": _where(story),
            "interpreter": "phone",
            "private": "yes",
            "reason": said["reason"],
            "complaints": said["complaints"],
        },
        "history": {
            "allergies": "no",
            "pregnancy": "no" if "woman" in story.tags else "not_applicable",
        },
        "vital_signs": {
            "temperature": round(rng.uniform(36.3, 37.9), 1),
            "pulse": rng.randint(62, 96),
            "systolic": systolic,
            "diastolic": systolic - rng.randint(35, 50),
            "weight": weight,
            "height": height,
            "bmi": round(weight / (height / 100) ** 2, 1),
        },
        "examination": {
            "abnormal": list(row["abnormal"]),
            "findings": said["findings"],
            "mental_state": pick(rng, {"calm": 70, "some": 30}),
        },
        "diagnosis": {
            "hypothesis": said["hypothesis"],
            "categories": list(row["categories"]),
            "certainty": pick(rng, {"confirmed": 40, "probable": 60}),
        },
        "care": care,
        "follow_up": after,
    }
    story.add("medical_consultation", "doctor", ((on, answers),), "medical")


def psychological(story: Story, *, discreet: bool) -> None:
    """Add a session where a psychologist is on the case."""
    if not story.has("psychologist") or not (discreet or story.chance(0.7)):
        return
    row = apt(story.rng, "psychological", story.tags)
    assert row is not None  # one row is for anybody
    rng, on = story.rng, story.day()
    voice = story.voice("psychologist", on)
    work: dict[str, Any] = {
        "work_done": list(row["work_done"]),
        "session_notes": voice.say(row["session_notes"]),
        "plan": voice.say(row["plan"]),
        "psychiatry": "no",
        "duty": "appointment",
    }
    if story.is_open and story.chance(0.5):
        ahead = story.calendar.ahead(rng, "psychologist")
        work |= {"next_on": ahead.isoformat(), "next_time": hour(rng)}
    agreed = "no" if discreet else pick(rng, {"yes": 75, "no": 25})
    answers = {
        "session": {
            "held_on": on.isoformat(),
            "modality": "individual",
            "contact_type": _where(story),
            "minutes": rng.choice((30, 45, 50, 60)),
            "interpreter": "professional",
            "session_language": story.person.languages[0],
            "complaints": voice.say(row["complaints"]),
        },
        "state": {
            "mental_signs": list(row["mental_signs"]),
            "symptoms": list(row["symptoms"]),
            "since_when": rng.choice(("month", "half_year")),
            "distress": rng.randint(3, 7),
        },
        "safety": {
            "suicide_thoughts": "no",
            "suicide_risk": "none",
            "danger_others": "no",
        },
        "life": {
            "functioning": row["functioning"],
            "hard_areas": list(row["hard_areas"]),
            "resources": voice.say(row["resources"]),
        },
        "work": work,
        "shareable": {
            "colleagues_care": list(row["colleagues_care"]),
            "shareable_summary": voice.say(row["shareable_summary"]),
            "share_agreed": agreed,
        },
    }
    story.add(
        "psychological_consultation",
        "psychologist",
        ((on, answers),),
        "mental_health",
        key=_SESSION,
        sensitivity="discreet" if discreet else "normal",
    )


def extract(story: Story, *, wanted: bool) -> None:
    """Share what was agreed with the person, a copy staying beside the session."""
    session = story.entry("psychological_consultation")
    if session is None or session.sensitivity == "discreet":
        return
    held_on, said = session.versions[-1]
    shared = said["shareable"]
    if shared["share_agreed"] != "yes" or not (wanted or story.chance(0.3)):
        return
    on = story.day(since=held_on, until=min(story.last, held_on + timedelta(days=3)))
    readers = [r.id for r in roles().values() if "protection" in r.compartments]
    answers = {
        "text": shared["shareable_summary"],
        "with_whom": sorted(readers),
        "why": "coordination",
        "consent_item": "professions",
        "consent_entry": EntryOf(AGREED),
        "shared_on": on.isoformat(),
        "source_entry": EntryOf(_SESSION),
        "source_revision": RevisionOf(_SESSION),
        "source_form": session.form,
        "source_compartment": session.compartment,
        "source_author": Who(session.author_role),
        "source_day": held_on.isoformat(),
    }
    for compartment in ("protection", session.compartment):
        story.add("extract", "psychologist", ((on, answers),), compartment, final=True)


def _where(story: Story) -> str:
    if "detention" in story.tags:
        return "detention_visit"
    return "mobile_clinic" if "landing" in story.tags else "at_centre"
