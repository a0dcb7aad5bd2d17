# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What identity sheets and case facts of the training file say beside the name."""

from datetime import date, timedelta
from random import Random
from typing import Any

from app.demo.persons import Person
from app.demo.sources import people_table
from app.demo.story import Story
from app.demo.templates import Voice, library

_WORKFLOW = {0: "new", 3: "assessment", 6: "case_plan", 12: "service_provision"}
_OF_AGE = 18
_PAPERS = {
    "minority": ("birth_certificate", "consular_card"),
    "assessing": ("birth_certificate",),
    "asylum": ("asylum_certificate", "ofpra"),
    "removal": ("passport",),
    "care": ("health_cover", "passport"),
    "shelter": ("passport", "unhcr_certificate"),
    "landing": ("national_id",),
    "detention": ("detention_number",),
    "released": ("national_id", "unhcr_certificate"),
}
_RULES = (
    ["no_voicemail", "not_before_others"],
    ["alias_only"],
    ["no_call", "no_organisation"],
    ["not_at_home"],
)


def facts(person: Person, notes: int, status: str, today: date) -> dict[str, Any]:
    """Further facts of a case: how the person came, how far the work has got."""
    said: dict[str, Any] = {"first_contact": person.opened_on.isoformat()}
    ended = status in ("closed", "transferred", "lost")
    reached = [step for least, step in _WORKFLOW.items() if notes >= least]
    said["workflow"] = "closed" if ended else reached[-1]
    by_arc = {"detention": "detention_visit", "landing": "landing"}
    ways = ("outreach", "ngo", "self", "relative", "community", "lawyer")
    arc = person.arc
    said["identified_by"] = by_arc.get(arc) or ways[person.luck % len(ways)]
    born = person.birth_year
    if born is not None and today.year - born <= _OF_AGE and "minor" in person.tags:
        said["child_status"] = "unaccompanied"
    return said


def sheet(story: Story) -> dict[str, Any]:
    """Further answers of an identity sheet; most of it for half of the cases."""
    rng, person = story.rng, story.person
    tongue = "fr" if person.site == "PAR" else "ar"
    said: dict[str, Any] = {
        "interpreter_needed": "no" if tongue in person.languages else "yes",
        "birth_basis": "papers" if person.birth_date else "person",
    }
    if person.sex in ("female", "male"):
        said["gender"] = "woman" if person.sex == "female" else "man"
    if person.birth_precision != "day":
        said["age_said"] = person.age
    if not story.chance(0.5):
        return said
    voice = story.voice("social", story.first)
    words = library()
    if "free" in person.tags:
        said["contact"] = _contact(rng, voice, words["contact"], has=bool(person.phone))
    said["living"] = _living(story, voice)
    if said["living"]["arrangement"] == "detention":
        said["detention"] = _detention(story, voice)
    said["papers"] = _papers(story, voice)
    if family := _family(rng, person, voice):
        said["family"] = family
    return said


def _contact(
    rng: Random, voice: Voice, words: dict[str, Any], *, has: bool
) -> dict[str, Any]:
    said: dict[str, Any] = {
        "rules": list(rng.choice(_RULES)),
        "channel": rng.choice(("call", "messaging")) if has else "in_person",
        "safe_times": voice.say(words["safe_times"]),
        "trusted_person": voice.say(words["trusted"]),
    }
    if rng.random() < 0.5:
        said["safe_words"] = voice.say(words["safe_words"])
    return said


def _living(story: Story, voice: Voice) -> dict[str, Any]:
    words, (_, stay) = library()["living"], story.stay()
    said: dict[str, Any] = {
        "arrangement": stay,
        "since": story.first.isoformat(),
        "marital_status": "single" if "minor" in story.tags else "not_said",
    }
    if stay not in ("street", "squat", "detention"):
        address = voice.say(words["address"])
        said["address"] = address[0].upper() + address[1:]
    if "free" in story.tags and "PAR" in story.tags:
        said |= {name: voice.say(words[name]) for name in ("postal", "occupation")}
    return said


def _detention(story: Story, voice: Voice) -> dict[str, Any]:
    words = library()["living"]
    return {
        "place": voice.say(words["held"]),
        "authority": "migration_police",
        "access": voice.say(words["access"]),
        "name_may_be_said": "no",
        "held_since": (story.first - timedelta(days=40)).isoformat(),
        "last_seen": story.last.isoformat(),
    }


def _papers(story: Story, voice: Voice) -> list[dict[str, Any]]:
    rng, words = story.rng, library()["papers"]
    found = []
    for kind in _PAPERS[story.person.arc]:
        seen = rng.choice(("original", "copy", "said", "lost"))
        paper = {
            "type": kind,
            "seen": seen,
            "number": f"0000-{rng.randrange(10000):04}",
        }
        if seen == "original":
            paper["kept_where"] = voice.say(words["kept"])
        elif seen == "copy":
            paper["kept_where"] = voice.say(words["copy"])
        if kind in ("asylum_certificate", "passport", "unhcr_certificate"):
            ends = story.today + timedelta(days=rng.randint(-60, 500))
            paper["valid_until"] = ends.isoformat()
        found.append(paper)
    return found


def _family(rng: Random, person: Person, voice: Voice) -> list[dict[str, Any]]:
    """Two relatives with names of the same origin."""
    origin = people_table()["origin"].get(person.nationality)
    if origin is None:
        return []
    words = library()["family"]
    kin = rng.sample(("mother", "sister", "brother", "uncle"), 2)
    found = []
    for relation in kin:
        names = origin["female" if relation in ("mother", "sister") else "male"]
        latin, _, native = rng.choice(names).partition("=")
        at_home = relation in ("mother", "uncle")
        found.append(
            {
                "relative_name": native if voice.language == "ar" and native else latin,
                "relationship": relation,
                "whereabouts": voice.say(words["home" if at_home else "away"]),
                "may_contact": "yes" if at_home else "unknown",
                "minor": "no" if at_home else "unknown",
            }
        )
    return found
