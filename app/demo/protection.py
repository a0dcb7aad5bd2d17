# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Assessments, vulnerability, incidents and the closure of a training case."""

from datetime import date, timedelta
from typing import Any

from app.demo.rows import Who
from app.demo.sources import labels
from app.demo.story import Story
from app.demo.templates import Voice, fitting, library

_FACTORS = {
    "language": 0.5,
    "housing": 0.75,
    "residence": 0.8,
    "isolation": 0.5,
    "health_cover": 0.55,
    "income": 0.85,
    "food": 0.45,
    "transport": 0.4,
}
_DISTRESS = 5  # factors, of eight
_KNOWN = 3  # notes, before anybody assesses


def assessment(story: Story, risk: str) -> None:
    """Add a protection assessment, with the places where the person stayed."""
    if len(story.notes) < _KNOWN or not story.chance(0.7):
        return
    role = story.one_of("coordinator", "social")
    on = story.day(until=story.first + (story.last - story.first) / 3)
    row, stay = story.stay()
    voice = story.voice(role, on)
    free = "free" in story.tags
    grave = risk in ("high", "medium")
    situation: dict[str, Any] = {
        "profile": story.person.profile,
        "care_arrangement": stay,
        "safe_sleep": "no" if stay in ("street", "squat", "detention") else "yes",
        "minor": "yes" if "minor" in story.tags else "no",
        "areas": list(row["areas"]),
        "concerns": list(row["concerns"]),
        "risks": list(row["risks"]),
        "unhcr_codes": row["codes"],
    }
    if "minor" in story.tags:
        situation |= {"child_status": "unaccompanied", "school": "no"}
    follow_up: dict[str, Any] = {
        "risk_level": risk,
        "next_steps": voice.say(row["next_steps"]),
        "duty": "follow_up",
        "to_share": voice.say(row["to_share"]),
    }
    if grave:
        follow_up["risk_reasons"] = voice.say(row["risk_reasons"])
    if grave and story.is_open:
        ahead = story.calendar.ahead(story.rng, story.owner)
        follow_up["next_review"] = ahead.isoformat()
    answers = {
        "interview": {
            "held_on": on.isoformat(),
            "interpreter": story.rng.choice(("professional", "phone", "not_needed")),
            "contact_type": "at_centre" if free else "detention_visit",
            "also_present": ["nobody"],
            "explained": "OK",
        },
        "journey": {
            "arrived": story.rng.choice(("alone", "others")),
            "places": _places(story, voice, on),
            "own_words": voice.say(row["own_words"]),
            "violence_told": story.rng.choice(("no", "declined")),
        },
        "situation": situation,
        "resources": {
            "wishes": voice.say(row["wishes"]),
            "supports": list(row["supports"]),
            "strengths": voice.say(row["strengths"]),
        },
        "follow_up": follow_up,
    }
    story.add("protection_assessment", role, ((on, answers),))


def _places(story: Story, voice: Voice, on: date) -> list[dict[str, Any]]:
    """The countries on the way, each for some months, and where the person is now."""
    routes, site = library()["route"], story.person.site
    home = story.person.nationality
    region = next((r for r in ("west", "east", "asia") if home in routes[r]), "near")
    country = labels("nationality", voice.language)
    others = library()["with_whom"]
    way = [code for code in routes[f"{site}_{region}"] if code != home]
    months = [story.rng.randint(1, 7) for _ in way]
    day = story.person.opened_on - timedelta(days=30 * (sum(months) + 1))
    found = []
    for code, stayed in zip(way, months, strict=True):
        until = day + timedelta(days=30 * stayed)
        found.append(
            {
                "since": day.isoformat(),
                "until": until.isoformat(),
                "place": country[code],
                "with_whom": voice.say(others["journey"]),
            }
        )
        day = until
    here = voice.blanks["place"]  # where people are held, for those who are
    found.append(
        {"since": min(day, on).isoformat(), "place": here[0].upper() + here[1:]}
    )
    return found


def vulnerability(story: Story) -> None:
    """Add the score of eight factors; five or more is social distress."""
    if not story.has("coordinator", "social", "doctor", "psychologist"):
        return
    if len(story.notes) < _KNOWN or not story.chance(0.4):
        return
    role = story.one_of("coordinator", "social", "doctor", "psychologist")
    on = story.day()
    factors = {
        name: "yes" if story.chance(likely) else "no"
        for name, likely in _FACTORS.items()
    }
    score = sum(said == "yes" for said in factors.values())
    groups = [
        group
        for group, tag in (
            ("asylum_seeker", "asylum_seeker"),
            ("woman", "woman"),
            ("young", "minor"),
        )
        if tag in story.tags
    ]
    answers = {
        "interview": {
            "held_on": on.isoformat(),
            "priority_groups": groups or ["none"],
        },
        "factors": factors,
        "conclusion": {
            "score": score,
            "unanswered": 0,
            "result": "distress" if score >= _DISTRESS else "no_distress",
            "duty": "follow_up",
        },
    }
    story.add("vulnerability", role, ((on, answers),))


def incident(story: Story, *, named: bool) -> None:
    """Add an incident to a few cases; `named`: one that only some colleagues read."""
    if len(story.notes) < _KNOWN or not (named or story.chance(0.1)):
        return
    rows = fitting("incident", story.tags)
    row = story.rng.choice([one for one in rows if named == ("secret" in one)])
    role = story.one_of("coordinator", "social")
    on = story.day()
    happened = on - timedelta(days=story.rng.randint(1, 12))
    late = (on - happened).days
    voice = story.voice(role, on)
    gendered = row["gbv_type"] != "non_gbv"
    act: dict[str, Any] = {
        "help_choosing": "no",
        "gbv_type": row["gbv_type"],
        "sexual_violence": "no",
        "days_since": late,
        "risks": list(row["risks"]),
        "abduction": "none",
    }
    if gendered:
        contexts = [
            "intimate_partner_violence",
            "child_sexual_abuse",
            "early_marriage",
            "possible_sexual_exploitation",
            "possible_sexual_slavery",
            "harmful_traditional_practice",
        ]
        act |= {"harmful_practice": "none", "goods_exchanged": "unknown"}
        act["context"] = dict.fromkeys(contexts, "no")
    wishes: dict[str, Any] = {"safe_tonight": "unknown", "duty": "follow_up"}
    if story.is_open and not named:
        wishes["next_contact"] = story.calendar.ahead(
            story.rng, story.owner
        ).isoformat()
    answers = {
        "report": voice.fill(row["report"])
        | {"reported_on": on.isoformat(), "reported_by": "person"},
        "event": voice.fill(row["event"])
        | {
            "precision": "day",
            "occurred_on": happened.isoformat(),
            "minor_then": "yes" if "minor" in story.tags else "no",
        },
        "act": act,
        "authors": {
            "perpetrator": [dict(row["perpetrator"])],
            "perpetrators_total": row["perpetrator"]["how_many"],
            "still_near": "unknown" if not gendered else "yes",
        },
        "before": voice.fill(row["before"])
        | {"delay_days": late, "reporting_delay": _delay(late)},
        "wishes": wishes,
    }
    readers = ("coordinator", "psychologist", role) if named else ()
    story.add(
        "incident",
        role,
        ((on, answers),),
        sensitivity="named" if named else "normal",
        readers=tuple(dict.fromkeys(readers)),
    )


def _delay(days: int) -> str:
    steps = ((3, "days_0_3"), (5, "days_4_5"), (14, "days_6_14"))
    return next((code for most, code in steps if days <= most), "days_15_30")


def closures(story: Story) -> None:
    """Add the closure of a case that has ended."""
    if story.status not in ("closed", "transferred", "lost"):
        return
    reason = story.status if story.status != "closed" else _reason(story)
    words, on = library()["closure"][reason], story.last
    role = story.one_of("coordinator", "legal", "social")
    voice = story.voice(role, on)
    until = on + timedelta(days=int(2 * 365.25 + 0.75))
    told = "told_how" in words
    answers: dict[str, Any] = {
        "closed_on": on.isoformat(),
        "reason": reason,
        "case_status": story.status,
        "told_person": "yes" if told else "no",
        "documents": "returned" if told else "none",
        "approval": {
            "approved": "OK",
            "approved_by": Who("coordinator"),
            "approved_on": on.isoformat(),
        },
        "keeping": {
            "last_contact": on.isoformat(),
            "years": 2,
            "retain_until": until.isoformat(),
            "retain_shown": f"{until:%d/%m/%Y}",
        },
    }
    story.add("closure", role, ((on, answers | voice.fill(words)),), final=True)


def _reason(story: Story) -> str:
    if "minor_recognised" in story.tags:
        return "minor_recognised"
    if "refugee" in story.tags:
        return "protection_granted"
    return story.rng.choice(("goals_met", "moved_within"))
