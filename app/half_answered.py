# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions asked in place that are half answered: where each is kept, by what name."""

from dataclasses import dataclass
from typing import Any, Protocol

from app.commands.aside import drop_aside, keep_aside, kept_aside, kept_names
from app.commands.closing import place_of_reason
from app.commands.entries import NAMED
from app.consent_records import HOME
from app.session import Session

EXTRACT, MOVE, WITHDRAWAL, REOPENING = "extract", "move", "withdrawal", "reopening"
FACT, NEW_DEADLINE, TICK, RULE = "fact", "new_deadline", "tick", "rule"
LEGAL, REGISTRY = "legal", "registry"


class Placed(Protocol):
    """An entry: a view, or what is stored."""

    @property
    def compartment(self) -> str:
        """Where it is kept."""

    @property
    def entry_id(self) -> str:
        """Which one it is."""

    @property
    def sensitivity(self) -> str:
        """Who reads it there."""


@dataclass(frozen=True, slots=True, repr=False)
class Question:
    """A question about an entry or a case, and the compartment its words belong to.

    `about` is an entry's or a case's id, `kind` what is asked; `sealed`: its entry is
    for named people, so what is typed about it is for the account alone.
    """

    compartment: str
    about: str
    kind: str
    sealed: bool = False

    @property
    def name(self) -> str:
        """What it is kept under."""
        return f"{self.about}/{self.kind}"


def of_extract(entry: Placed) -> Question:
    """Name the extract that is written of an entry: it stays beside its source."""
    return _of(entry, EXTRACT)


def of_move(referral: Placed, move: str) -> Question:
    """Name a step of a referral."""
    return _of(referral, f"{MOVE}/{move}")


def of_withdrawal(case_id: str, item: str) -> Question:
    """Name the withdrawal of a consent."""
    return Question(HOME, case_id, f"{WITHDRAWAL}/{item}")


def of_fact(procedure_id: str) -> Question:
    """Name the change of a fact of a procedure."""
    return Question(LEGAL, procedure_id, FACT)


def of_new_deadline(procedure_id: str) -> Question:
    """Name the deadline that is about to be set in a procedure."""
    return Question(LEGAL, procedure_id, NEW_DEADLINE)


def of_tick(deadline_id: str) -> Question:
    """Name the end of a deadline: what was filed, and how it is proved."""
    return Question(LEGAL, deadline_id, TICK)


def of_rule(rule_id: str) -> Question:
    """Name the change of a rule; "" is a new one."""
    return Question(REGISTRY, rule_id or RULE, RULE)


def of_reopening(session: Session, case_id: str) -> Question:
    """Name the reason for which a case is opened again.

    Raises:
        NoKey: nowhere this account could keep the reason.

    """
    return Question(place_of_reason(session, case_id), case_id, REOPENING)


def keep(question: Question, value: dict[str, Any], session: Session) -> bool:
    """Keep what was typed; {} forgets it. False where it is too long to be kept."""
    if not value:
        drop(question, session)
        return True
    place, sealed = question.compartment, question.sealed
    return keep_aside(question.name, value, session, compartment=place, sealed=sealed)


def kept(question: Question, session: Session) -> dict[str, Any]:
    """Return what was typed, or {}.

    Raises:
        Damaged

    """
    place, sealed = question.compartment, question.sealed
    return kept_aside(question.name, session, compartment=place, sealed=sealed)


def kept_kinds(session: Session, compartment: str, about: str) -> list[str]:
    """Return what is half answered about an entry or a case, the latest first."""
    start = f"{about}/"
    found = kept_names(start, session, compartment=compartment)
    return [name.removeprefix(start) for name in found]


def drop(question: Question, session: Session) -> None:
    """Forget what was typed."""
    drop_aside(question.name, session, compartment=question.compartment)


def _of(entry: Placed, kind: str) -> Question:
    sealed = entry.sensitivity == NAMED
    return Question(entry.compartment, entry.entry_id, kind, sealed)
