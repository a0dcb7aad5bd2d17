# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Referrals of a training case, each with the states it went through."""

from datetime import date, timedelta
from typing import Any

from app.demo.persons import pick
from app.demo.rows import EntryOf, Versions, Who
from app.demo.story import Story
from app.demo.templates import Row, Voice, apt, library

AGREED, BODIES = "consent/first", "consent/bodies"  # keys of the consent entries
_WAYS = {
    "draft": (),
    "sent": ("sent",),
    "received": ("sent", "received"),
    "accepted": ("sent", "received", "accepted"),
    "rejected": ("sent", "rejected"),
    "done": ("sent", "accepted", "done"),
    "not_attended": ("sent", "accepted", "not_attended"),
    "no_answer": ("sent", "no_answer"),
    "cancelled": ("sent", "cancelled"),
}
_OFTEN = {"draft": 10, "sent": 18, "received": 8, "accepted": 20, "rejected": 8}
_ENDED = {"done": 24, "not_attended": 5, "no_answer": 6, "cancelled": 4}
_LONG = 30  # notes: such a case has all kinds of work
_ANSWERED = frozenset({"accepted", "rejected", "done", "not_attended"})
_WAITING = frozenset({"draft", "sent", "received"})


def referrals(story: Story) -> None:
    """Add up to three referrals, each in a state of its own."""
    size, known = len(story.notes), set[str]()
    for least, likely in ((3, 0.65), (14, 0.8), (30, 1.0)):
        if size < least or not (size >= _LONG or story.chance(likely)):
            break
        role = story.rng.choice(story.roles)
        row = apt(story.rng, "referral", story.tags, role)
        if row is None or row["service"] in known:
            continue
        known.add(row["service"])
        versions = _versions(story, role, row)
        story.add("referral", role, versions)


def _versions(story: Story, role: str, row: Row) -> Versions:
    state = pick(story.rng, _OFTEN | _ENDED if story.is_open else _ENDED)
    way = ("draft", *_WAYS[state])
    since = (
        story.first
        if not story.is_open
        else max(story.first, story.last - timedelta(days=60))
    )
    days = sorted(story.day(since=since) for _ in way)
    if state in _WAITING and story.is_open:
        days[-1] = max(days[0], story.last - timedelta(days=5))
    voice = story.voice(role, days[0])
    base = _referral(voice, role, row, days[0])
    reached: dict[str, date] = {}
    found = []
    for position, (status, day) in enumerate(zip(way, sorted(days), strict=True), 1):
        reached[status] = day
        said = base | _state(voice, row, status, reached)
        last = position == len(way)
        if last and status in ("accepted", *_WAITING):
            name = "appointment_on" if status == "accepted" else "respond_by"
            said[name] = story.calendar.ahead(story.rng, role).isoformat()
        elif status == "accepted":
            said["appointment_on"] = max(days).isoformat()
        found.append((day, said))
    return tuple(found)


def _referral(voice: Voice, role: str, row: Row, on: date) -> dict[str, Any]:
    shared: dict[str, Any] = {"scope": list(row["scope"])}
    if "documents" in row:
        shared["documents"] = voice.say(row["documents"])
    return {
        "type": "referral",
        "service": row["service"],
        "to": {"kind": row["kind"], "organisation": voice.say(row["organisation"])},
        "purpose": voice.say(row["purpose"]),
        "urgency": "days" if row["service"] in ("hospital", "ase") else "routine",
        "shared": shared,
        "consent_item": "lawyer" if row["kind"] == "lawyer" else "external",
        "followed_by": Who(role),
        "duty": "follow_up",
        "written_on": on.isoformat(),
    }


def _state(
    voice: Voice, row: Row, status: str, reached: dict[str, date]
) -> dict[str, Any]:
    """What a state adds: only what its form still asks for then."""
    said: dict[str, Any] = {"status": status}
    if "sent" in reached:
        said["sent_on"] = reached["sent"].isoformat()
        lawyer = row["kind"] == "lawyer"
        said["consent_entry"] = EntryOf(AGREED if lawyer else BODIES)
    if "received" in reached:
        said["received_on"] = reached["received"].isoformat()
    if status in _ANSWERED:
        answered = reached.get("accepted") or reached[status]
        said |= {"answered_on": answered.isoformat(), "told_person": "yes"}
    if "accepted" in reached:
        said["duty"] = "appointment"
    if status in _ENDED:
        said["ended_on"] = reached[status].isoformat()
    if status == "done":
        said["outcome"] = voice.say(row["outcome"])
    if status == "rejected":
        said["rejection"] = "capacity"
    reasons = library()["reason"]
    if status in reasons:
        said["reason"] = voice.say(reasons[status])
    return said
