# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a moved deadline concerns, and the task that tells each of them."""

import tomllib
from collections.abc import Sequence
from dataclasses import field
from datetime import date, datetime
from functools import cache
from typing import Any

from app.deadlines.computation import Computation
from app.deadlines.words import spelled
from app.following.facts import PLACE
from app.following.stored import Stored
from app.ids import new_id
from app.policy import may_write_form
from app.rows import record
from app.session import Session
from resources import ROOT
from storage.revisions import current
from storage.vault.members import RECOVERY_ROLE
from storage.vault.trust import Account

TASK, SHARED = "task", "protection"
DISCREET = "discreet"


@record
class Moved:
    """A deadline that ends at another time now, or runs no more, or runs again.

    `before` and `after` are days or moments, None while no time runs; `state` is what
    its clock does now.
    """

    entry_id: str
    title: str
    before: date | datetime | None
    after: date | datetime | None
    state: str


@record
class Told:
    """A task by which somebody learns of it; `compartment` is where they find it."""

    account_id: str
    name: str
    compartment: str
    entry_id: str


@record
class Outcome:
    """What a change of facts or rules moved, and whom the program told.

    `revision` is the version of the procedure that it comes from, "" where none is.
    """

    revision: str = ""
    moved: tuple[Moved, ...] = ()
    told: tuple[Told, ...] = ()


@record
class NewTask:
    """A task to be written: for whom, where, and what it says."""

    told: Told
    case_id: str
    sensitivity: str
    answers: dict[str, Any] = field(default_factory=dict)


@record
class Change:
    """A deadline that moved: as it was, and as it is now."""

    kept: Stored
    now: Computation

    @property
    def moved(self) -> Moved:
        """What can be said of it."""
        title = self.kept.text("title")
        return Moved(
            self.kept.entry_id, title, self.kept.due, self.now.due, self.now.state
        )


def tasks_for(
    session: Session, changes: Sequence[Change], because: str
) -> tuple[NewTask, ...]:
    """Return a task for each colleague whom these deadlines of one case concern.

    Those are whoever it was given to, whoever wrote it and the owner of the case, but
    not who changes it now. Who holds the key is told what moved, others that something
    did; of a discreet deadline nobody without the key.
    """
    found = []
    for account in _concerned(session, changes):
        theirs = [c for c in changes if account.id in _whose(session, c.kept)]
        task = _task(session, account, theirs, because)
        if task is not None:
            found.append(task)
    return tuple(found)


def _concerned(session: Session, changes: Sequence[Change]) -> list[Account]:
    accounts = session.case_file.accounts()
    every = dict.fromkeys(a for c in changes for a in _whose(session, c.kept))
    known = (accounts[each] for each in every if each in accounts)
    return [
        account
        for account in known
        if not account.removed and account.role != RECOVERY_ROLE
    ]


def _whose(session: Session, kept: Stored) -> tuple[str, ...]:
    first = min(kept.revisions, key=lambda r: (len(r.parents), r.id))
    people = (kept.text("assignee"), str(first.fields["author"]), _owner(session, kept))
    return tuple(sorted({*people} - {session.me, ""}))


def _owner(session: Session, kept: Stored) -> str:
    revisions = session.case_file.revisions("registry", kept.case_id)
    if not revisions:
        return ""
    owner = current(revisions).fields["answers"].get("owner")
    return owner if isinstance(owner, str) else ""


def _task(
    session: Session, account: Account, changes: Sequence[Change], because: str
) -> NewTask | None:
    kept = changes[0].kept
    discreet = kept.head.fields["sensitivity"] == DISCREET
    info = session.forms.info(TASK)

    def may_be_told_in(place: str) -> bool:
        mine = place in session.compartments
        theirs = place in account.compartments
        return mine and theirs and may_write_form(session.role, info, place)

    language = kept.text("language")
    if may_be_told_in(PLACE):
        place, said = PLACE, _words(changes, language)
        said["about"] = " ".join(sorted(c.kept.entry_id for c in changes))
    elif may_be_told_in(SHARED) and not discreet:
        place, said = SHARED, _neutral(language)
    else:
        return None
    answers = said | {
        "assignee": account.id,
        "because": because,
        "due_on": session.today.isoformat(),
        "kind": TASK,
        "priority": "high",
        "status": "open",
        "written_on": session.today.isoformat(),
    }
    told = Told(account.id, account.name, place, new_id())
    sensitivity = DISCREET if discreet else "normal"
    return NewTask(told, kept.case_id, sensitivity, answers)


def _words(changes: Sequence[Change], language: str) -> dict[str, Any]:
    if len(changes) == 1:
        title = _said("moved", "title", language).format(title=_title(changes[0]))
    else:
        title = _said("moved", "several", language).format(count=len(changes))
    lines = [
        _said("moved", "line", language).format(
            title=_title(change),
            before=_moment(change.kept.computation, language),
            after=_moment(change.now, language),
        )
        for change in changes
    ]
    return {
        "title": title,
        "text": "\n".join([*lines, _said("moved", "text", language)]),
    }


def _neutral(language: str) -> dict[str, Any]:
    return {name: _said("neutral", name, language) for name in ("title", "text")}


def _title(change: Change) -> str:
    return change.kept.text("title")


def _moment(computation: Computation | None, language: str) -> str:
    """Say when a deadline ends, or what its clock does."""
    if computation is not None and computation.due is not None:
        return spelled(computation.due, language)
    states = _file()["states"]
    state = "none" if computation is None else computation.state
    words: dict[str, str] = states.get(state, states["none"])
    return words.get(language) or words["en"]


def _said(table: str, name: str, language: str) -> str:
    words: dict[str, str] = _file()[table][name]
    return words.get(language) or words["en"]


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads((ROOT / "legal_words.toml").read_text("utf-8"))
