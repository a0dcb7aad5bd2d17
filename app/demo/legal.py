# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Procedures, hearings and deadlines of a training case, as its notes tell them."""

from datetime import date, timedelta
from typing import Any

from app.deadlines.reading import rules
from app.demo.due import hour
from app.demo.rows import DemoNote, EntryOf, RevisionOf, Who
from app.demo.story import Story
from app.demo.templates import Row, Voice, fitting, library
from app.following.computing import made
from app.ids import derived_id

LEGAL = "legal"
_DAY = timedelta(days=1)
_RECENT = 200 * _DAY
_AID_AFTER, _AID_TAKES = 5 * _DAY, 150 * _DAY
_MARGIN = 2 * _DAY  # nobody leaves an appeal to its last day


def legal(story: Story) -> None:
    """Add the procedures that the notes of the legal officer tell of."""
    if not story.has(LEGAL):
        return
    stories = set[str]()
    for row in fitting("procedure", story.tags):
        name = row.get("story", row["kind"])
        told = _steps(story, name)
        if name not in stories and (
            told or ("story" not in row and _lately(story, row, told))
        ):
            stories.add(name)
            _procedure(story, row, told)


def _steps(story: Story, name: str) -> dict[int, DemoNote]:
    """Return the notes of a story by their number."""
    found = {}
    for note in story.notes:
        which, _, number = note.step.partition(" ")
        if which == name and note.author_role == LEGAL:
            found[int(number)] = note
    return found


def _procedure(story: Story, row: Row, told: dict[int, DemoNote]) -> None:
    step = min(max(told, default=1), len(row["status"]))
    lately = _lately(story, row, told)
    written_on = story.today if lately else told[max(told)].occurred_on
    begun = [note.occurred_on for note in told.values()] + [on for on, _ in lately]
    voice = story.voice(LEGAL, written_on)
    key = f"{row['kind']} procedure"
    events = _events(story, row, told, written_on)
    answers: dict[str, Any] = {
        "kind": row["kind"],
        "title": voice.say(row["title"]),
        "authority": voice.say(row["authority"]),
        "territory": row.get("territory", "mainland"),
        "status": row["status"][step - 1] if story.is_open else "final",
        "opened_on": min(begun).isoformat(),
        "followed_by": Who(LEGAL),
        "notice": {
            "routes_stated": "yes" if events else "unknown",
            "language_understood": "yes" if events else "unknown",
            "copy_held": "yes",
            "letter_claimed": "unknown",
        },
        "lawyer": {"mandate": "signed", "legal_aid": _aid(row, events)}
        | {"mandate_on": written_on.isoformat()},
        "paper": _papers(row, written_on),
    }
    if row["kind"].startswith("ly_"):
        answers["lawyer"] = {"mandate": "none", "legal_aid": "none"}
    else:
        answers["lawyer"]["lawyer_name"] = voice.say(library()["legal_words"]["lawyer"])
    if events:
        answers["event"] = events
    story.add("procedure", LEGAL, ((written_on, answers),), LEGAL, key=key)
    for one in row.get("deadlines", ()):
        if any(event["what"] == one["start"] for event in events):
            _deadline(story, one, told, (key, answers), voice)
    if "hearing" in row and row["hearing"] == step:
        _hearing(story, row, (key, answers), voice, written_on)


def _events(
    story: Story, row: Row, told: dict[int, DemoNote], written_on: date
) -> list[dict[str, Any]]:
    found = [
        (told[int(step)].occurred_on, what)
        for step, what in row.get("events", {}).items()
        if int(step) in told
    ]
    found = found or _lately(story, row, told)
    if row.get("aid") and found and not _lately(story, row, told):
        asked = found[0][0] + _AID_AFTER
        found += [(asked, "aid_requested"), (asked + _AID_TAKES, "aid_notified")]
    minor = _birthday(story)
    if row["kind"] == "childrens_judge" and minor is not None:
        found.append((minor, "birthday_18"))
    return [
        {
            "what": what,
            "on": on.isoformat(),
            "how": "in_person",
            "row": derived_id("training event", f"{row['kind']} {what} {on}"),
        }
        for on, what in found
        if what == "birthday_18"
        or on <= (story.today if row.get("aid") else written_on)
    ]


def _birthday(story: Story) -> date | None:
    """Return the day somebody turns 18, where it is known and still to come."""
    born = story.person.birth_date
    if born is None:
        return None
    turns = date(born.year + 18, born.month, min(born.day, 28))
    return turns if turns > story.today + 2 * _MARGIN else None


def _lately(
    story: Story, row: Row, told: dict[int, DemoNote]
) -> list[tuple[date, str]]:
    """Return what happened since the notes, in a case that somebody writes in."""
    tells = any(int(step) in told for step in row.get("events", {}))
    if tells or not story.is_open or story.last < story.today - _RECENT:
        return []
    found = [
        (story.today - days * _DAY, what)
        for what, days in row.get("lately", {}).items()
    ]
    return found if all(on >= story.first for on, _ in found) else []


def _aid(row: Row, events: list[dict[str, Any]]) -> str:
    codes = {event["what"] for event in events}
    if "aid_notified" in codes:
        return "granted"
    return "asked" if row.get("aid") and "aid_requested" in codes else "none"


def _papers(row: Row, on: date) -> list[dict[str, Any]]:
    states = dict.fromkeys(row["held"], "copy") | dict.fromkeys(row["asked"], "asked")
    return [
        {"piece": piece, "paper_state": state, "paper_on": on.isoformat()}
        for piece, state in states.items()
    ]


def _deadline(
    story: Story,
    row: Row,
    told: dict[int, DemoNote],
    procedure: tuple[str, dict[str, Any]],
    voice: Voice,
) -> None:
    """Compute it as the program does; one that is past was met in time."""
    key, said = procedure
    rule = rules()[row["rule"]]
    now = made(rule, said)
    start = now.rows[0].on
    if start > story.today:  # time runs up to it
        start = date.fromisoformat(said["opened_on"])
    answers = {
        name: value
        for name, value in now.answers(voice.language).items()
        if value is not None
    }
    answers |= {
        "title": rule.name(voice.language),
        "procedure": EntryOf(key),
        "duty": "deadline",
        "status": "open",
        "assignee": Who(LEGAL),
        "because": RevisionOf(key),
    }
    versions: list[tuple[date, dict[str, Any]]] = [(start, answers)]
    met_on = _met_on(story, row, told, now.computation.due)
    if met_on is not None:
        proof = voice.say(library()["legal_words"]["proof"])
        ended = {"status": "filed", "done_on": met_on.isoformat(), "proof": proof}
        versions.append((max(met_on, start), answers | ended))
    story.add("deadline", LEGAL, tuple(versions), LEGAL)


def _met_on(
    story: Story, row: Row, told: dict[int, DemoNote], due: date | None
) -> date | None:
    """Return when a deadline was met: as a note tells, or in time; None while it runs."""
    note = told.get(row.get("met", 0))
    if note is not None:
        return note.occurred_on if due is None else min(note.occurred_on, due)
    if due is None:
        return None if story.is_open else story.last
    if story.is_open and due > story.today + _MARGIN:
        return None
    return min(due - _MARGIN, story.last if not story.is_open else story.today)


def _hearing(
    story: Story,
    row: Row,
    procedure: tuple[str, dict[str, Any]],
    voice: Voice,
    written_on: date,
) -> None:
    if not story.is_open:
        return
    key, said = procedure
    answers = {
        "procedure": EntryOf(key),
        "kind": row["hearing_kind"],
        "title": said["title"],
        "held_on": story.calendar.ahead(story.rng, LEGAL).isoformat(),
        "held_at": hour(story.rng),
        "authority": said["authority"],
        "lawyer_present": "yes" if row["hearing_kind"] == "court" else "no",
        "interpreter": "unknown",
        "accompanied_by": Who(LEGAL),
        "bring": voice.say(library()["legal_words"]["bring"]),
        "prepared": "no",
        "status": "planned",
        "duty": "appointment",
    }
    story.add("hearing", LEGAL, ((written_on, answers),), LEGAL)
