# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks, plans and services of a training case."""

from datetime import date, timedelta
from typing import Any

from app.demo.due import DEADLINE, LATE, NOW, hour
from app.demo.rows import Who
from app.demo.story import Story
from app.demo.templates import Row, Voice, apt, fitting, library

_QUIET = timedelta(days=30)
_LATE_KINDS = frozenset({"task", "follow_up"})
_TIMED_KINDS = frozenset({"appointment"})


def tasks(story: Story) -> None:
    """Add what is still to be done, and some of what was."""
    used: set[int] = set()
    # Where nobody wrote for long, little is waiting.
    quiet = story.last < story.today - _QUIET and story.chance(0.75)
    if story.is_open and not quiet:
        for role in _doers(story):
            row = _next(story, role, used)
            if row is not None:
                _open(story, role, row)
    for _ in range(min(4, len(story.notes) // 8)):
        role = story.rng.choice(story.roles)
        row = _next(story, role, used)
        if row is not None:
            _ended(story, role, row)


def _doers(story: Story) -> list[str]:
    """The professions that have something to do, more of them in longer cases."""
    size, roles = len(story.notes), story.roles
    wanted = 1 + sum(size >= least for least in (6, 14, 30, 60))
    doers = list((roles * 2)[:wanted])
    for role in roles:
        # What the notes ask for is legal work; what an account lacks comes soon.
        asked = role == "legal" and bool(story.told())
        least = max(asked, min(2, story.calendar.lacking(role)))
        doers += [role] * (least - doers.count(role))
    return doers


def _next(story: Story, role: str, used: set[int]) -> Row | None:
    """What the story asks for now, or something this case has not had yet."""
    told = story.told() if story.is_open else frozenset()
    rows = [
        row
        for row in fitting("task", story.tags)
        if row["to"] == role
        and id(row) not in used
        and ("after" not in row or not told.isdisjoint(row["after"]))
    ]
    if not rows:
        return None
    asked = [row for row in rows if "after" in row]
    if not asked and story.is_open:
        asked = [row for row in rows if row["answers"]["kind"] in _lacked(story, role)]
    row = story.rng.choice(asked or rows)
    used.add(id(row))
    return row


def _lacked(story: Story, role: str) -> frozenset[str]:
    """The kinds of task that give an account what its first page lacks."""
    if story.calendar.lacks(role, LATE):
        return _LATE_KINDS
    if story.calendar.lacks(role, NOW):
        return _TIMED_KINDS
    grave = role == "legal" and story.calendar.lacks(role, DEADLINE)
    return frozenset({DEADLINE} if grave else ())


def _open(story: Story, role: str, row: Row) -> None:
    written_on = story.day(since=max(story.first, story.last - timedelta(days=12)))
    due_on = story.calendar.due(story.rng, role, row["answers"]["kind"], written_on)
    answers = _task(story, story.voice(role, written_on), role, row, written_on, due_on)
    story.add("task", role, ((written_on, answers),), row["compartment"])


def _ended(story: Story, role: str, row: Row) -> None:
    written_on = story.day()
    done_on = story.day(since=written_on)
    voice = story.voice(role, written_on)
    answers = _task(story, voice, role, row, written_on, done_on)
    kind = answers["kind"]
    ended: dict[str, Any] = {
        "status": "done",
        "done_on": done_on.isoformat(),
        "outcome": voice.say(story.rng.choice(library()["done"])),
    }
    if kind == "follow_up":
        ended |= {"contact_type": "phone", "further_action": "none"}
    if kind in ("follow_up", "appointment"):
        ended["person_seen"] = "yes"
    versions = ((written_on, answers), (done_on, answers | ended))
    story.add("task", role, versions, row["compartment"])


def _task(
    story: Story, voice: Voice, role: str, row: Row, written_on: date, due_on: date
) -> dict[str, Any]:
    answers: dict[str, Any] = voice.fill(row["answers"])
    if answers["kind"] == "appointment":
        answers["due_at"] = hour(story.rng)
    if answers["kind"] != "deadline":
        answers.setdefault("priority", "normal")
    return answers | {
        "due_on": due_on.isoformat(),
        "assignee": Who(role),
        "status": "open",
        "written_on": written_on.isoformat(),
    }


def plan(story: Story) -> None:
    """Add an action plan to a case that is known a little."""
    size = len(story.notes)
    row = apt(story.rng, "plan", story.tags)
    if size < 5 or row is None or not story.chance(0.45 if size < 12 else 1.0):
        return
    role = story.one_of("coordinator", "social", "legal")
    made_on = story.day(until=story.first + (story.last - story.first) / 2)
    voice = story.voice(role, made_on)
    answers: dict[str, Any] = {
        "objective": voice.say(row["objective"]),
        "occurred_on": made_on.isoformat(),
        "agreed": "yes",
        "needs": voice.say(row["needs"]),
        "actions": [_action(story, voice, one) for one in row["actions"]],
        "duty": "follow_up",
        "followed_by": Who(role),
        "status": "running" if story.is_open else "reached",
    }
    if story.is_open:
        answers["review_on"] = story.calendar.ahead(story.rng, role).isoformat()
    story.add("action_plan", role, ((made_on, answers),))


def _action(story: Story, voice: Voice, row: Row) -> dict[str, Any]:
    """One line: done where the template knows how it ended, else under way."""
    role: str = row["to"]
    action: dict[str, Any] = {
        "action": voice.say(row["action"]),
        "done_by": row.get("done_by", "us"),
        "assignee": Who(role),
        "action_status": "done" if "outcome" in row or not story.is_open else "started",
        "action_duty": "task",
    }
    for name in ("provider", "outcome"):
        if name in row:
            action[name] = voice.say(row[name])
    if action["action_status"] == "started":
        action["due_on"] = story.calendar.ahead(story.rng, role).isoformat()
    return action


def services(story: Story) -> None:
    """Add what was given, and in open cases what is planned."""
    if len(story.notes) < 4 or not story.chance(0.6):
        return
    role = story.rng.choice(story.roles)
    row = apt(story.rng, "service", story.tags, role)
    if row is None:
        return
    on = story.day()
    voice = story.voice(role, on)
    answers: dict[str, Any] = {
        "type": row["type"],
        "title": voice.say(row["title"]),
        "given_by": row["given_by"],
        "occurred_on": on.isoformat(),
        "duty": "follow_up",
        "followed_by": Who(role),
    }
    if "provider" in row:
        answers["provider"] = voice.say(row["provider"])
    if story.is_open and story.chance(0.3):
        answers |= {
            "status": "appointment",
            "delay": "days",
            "appointment_on": story.calendar.ahead(story.rng, role).isoformat(),
            "appointment_at": hour(story.rng),
            "duty": "appointment",
        }
    else:
        outcome = voice.say(row["outcome"])
        answers |= {
            "status": "provided",
            "provided_on": on.isoformat(),
            "outcome": outcome,
        }
    story.add("service", role, ((on, answers),))
