# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the person of a training case agreed to, when, and what was taken back."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.demo.persons import pick
from app.demo.referrals import AGREED, BODIES
from app.demo.story import Story
from app.demo.templates import Voice, library

_ASKED = [
    "open_file",
    "team",
    "professions",
    "external",
    "lawyer",
    "interpreter",
    "contact",
    "certificate",
    "photo_file",
    "photo_certificate",
    "photo_court",
    "photo_training",
    "statistics",
    "advocacy_anonymous",
    "advocacy_pseudonymous",
    "advocacy_named",
    "transfer",
]

# Whom an extract of a session tells what they could not read.
_SHARED = ("coordinator", "legal", "social", "doctor", "nurse")


def consents(story: Story) -> None:
    """Add what was agreed to: at the beginning, for each body told, and taken back."""
    sent = list(_sent(story))
    shared = story.entry("extract") is not None
    lawyer = any(answers["consent_item"] == "lawyer" for _, answers in sent)
    role = story.notes[0].author_role
    words = library()["consent"]
    first: dict[str, Any] = _record(story, role, story.first)
    items = first["items"] | _agreed(story, lawyer=lawyer, team=shared)
    if shared:
        items |= {"professions": "given", "professions_who": list(_SHARED)}
    first["items"] = items
    voice = story.voice(role, story.first)
    if story.chance(0.25):
        first["limits"] = {
            "withhold_from": ["family"],
            "withhold_what": voice.say(words["withheld"]),
            "withhold_reason": "own_words",
        }
    if story.chance(0.3):
        first["record"]["remarks"] = voice.say(words["remarks"])
    story.add("consent", role, ((story.first, first),), key=AGREED)
    bodies = [
        (on, answers) for on, answers in sent if answers["consent_item"] != "lawyer"
    ]
    if bodies:
        _bodies(story, bodies)
    _withdrawn(story, items, voice)


def _sent(story: Story) -> Iterator[tuple[date, dict[str, Any]]]:
    """The referrals that were sent, with the day of it."""
    for entry in story.done:
        _, answers = entry.versions[-1]
        if entry.form == "referral" and "sent_on" in answers:
            yield date.fromisoformat(answers["sent_on"]), answers


def _record(story: Story, role: str, on: date) -> dict[str, Any]:
    shared_tongue = "fr" if story.person.site == "PAR" else "ar"
    own = shared_tongue in story.person.languages
    by_phone = role in ("legal", "doctor")
    return {
        "date": on.isoformat(),
        "obtained_from": "assent" if "minor" in story.tags else "person",
        "manner": "spoken",
        "language": shared_tongue if own else story.person.languages[0],
        "interpreted": "not_needed" if own else "phone" if by_phone else "professional",
        "explained": ["talk", "repeated"],
        "freely": "yes",
        "limits_told": "yes",
        "items": dict.fromkeys(_ASKED, "not_asked"),
        "record": {"basis": "consent", "copy_given": "no"},
    }


def _agreed(story: Story, *, lawyer: bool, team: bool) -> dict[str, str]:
    """Most agree to what helps them; few to being photographed."""
    rng = story.rng
    said = {
        "open_file": "given",
        "team": pick(rng, {"given": 90, "refused": 6, "not_asked": 4}),
        "lawyer": pick(rng, {"given": 82, "refused": 6, "not_asked": 12}),
        "interpreter": pick(rng, {"given": 85, "not_asked": 10, "refused": 5}),
        "contact": pick(rng, {"given": 70, "refused": 20, "not_asked": 10}),
        "photo_file": pick(rng, {"refused": 55, "not_asked": 35, "given": 10}),
        "photo_training": pick(rng, {"refused": 40, "not_asked": 60}),
        "statistics": pick(rng, {"given": 75, "not_asked": 20, "refused": 5}),
        "advocacy_anonymous": pick(rng, {"not_asked": 50, "given": 30, "refused": 20}),
        "transfer": pick(rng, {"given": 60, "not_asked": 30, "refused": 10}),
    }
    return said | dict.fromkeys(["lawyer"] * lawyer + ["team"] * team, "given")


def _bodies(story: Story, sent: list[tuple[date, dict[str, Any]]]) -> None:
    """Agree to who is told, on the day the first of them is."""
    on = min(day for day, _ in sent)
    role = story.rng.choice(story.roles)
    answers = _record(story, role, on)
    answers["items"]["external"] = "given"
    answers["bodies"] = [
        {
            "body": referral["to"]["organisation"],
            "for_what": referral["purpose"],
            "body_decision": "given",
        }
        for _, referral in sent
    ]
    story.add("consent", role, ((on, answers),), key=BODIES)


def _withdrawn(story: Story, items: dict[str, Any], voice: Voice) -> None:
    """Some take back later what nothing that goes on leans on."""
    loose = ("photo_file", "advocacy_anonymous", "statistics", "contact", "transfer")
    given = [item for item in loose if items.get(item) == "given"]
    if story.last == story.first or not given or not story.chance(0.14):
        return
    on = story.day(since=story.first + timedelta(days=1))
    role = story.rng.choice(story.roles)
    answers: dict[str, Any] = {
        "date": on.isoformat(),
        "items": {story.rng.choice(given): "withdrawn"},
        "obtained_from": "person",
        "record": {"why_changed": voice.say(library()["consent"]["why_changed"])},
    }
    story.add("consent", role, ((on, answers),))
