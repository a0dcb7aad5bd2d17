# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody who leaves has decided so far, kept over a lock and from day to day."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.commands.aside import drop_aside, keep_aside, kept_aside, kept_names
from app.queries.agenda import DueItem
from app.session import Session

_KEPT = "mission/leaving/"
_PLACE = "registry"


@dataclass(slots=True, repr=False)
class Plan:
    """The decisions; changed in place, then kept.

    `leaver` is an account, the session's own unless coordination acts in its place, for
    `reason`. `owners` names a case's next owner where it is not `successor`; `given` an
    open thing's (by `key_of`) where it does not stay with the case; `without_note` the
    cases that go without one. `let_go` counts the drafts thrown away on the way.
    """

    leaver: str
    successor: str = ""
    leaves_on: date | None = None
    reason: str = ""
    owners: dict[str, str] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)
    without_note: set[str] = field(default_factory=set)
    let_go: int = 0
    remarks: str = ""
    step: int = 0

    def owner(self, case_id: str) -> str:
        """Return who follows a case next, or ""."""
        return self.owners.get(case_id) or self.successor

    def successors(self) -> list[str]:
        """Return everybody who takes something over, the first choice first."""
        found = dict.fromkeys([self.successor, *self.owners.values()])
        return [account for account in found if account]


def key_of(item: DueItem) -> str:
    """Name an open thing: another day of it is another thing to look at."""
    if not item.entry_id:
        return f"{item.case_id}/{item.compartment}/{item.day.isoformat()}"
    return f"{item.entry_id}{item.place}/{item.day.isoformat()}"


def keep_plan(session: Session, plan: Plan) -> None:
    """Keep the decisions, for this account alone."""
    day = plan.leaves_on.isoformat() if plan.leaves_on else ""
    value: dict[str, Any] = {
        "given": plan.given,
        "leaves_on": day,
        "let_go": plan.let_go,
        "owners": plan.owners,
        "reason": plan.reason,
        "remarks": plan.remarks,
        "step": plan.step,
        "successor": plan.successor,
        "without_note": sorted(plan.without_note),
    }
    keep_aside(_KEPT + plan.leaver, value, session, compartment=_PLACE, sealed=True)


def kept_plan(session: Session, leaver: str) -> Plan | None:
    """Return the decisions made so far about somebody's leaving, or None."""
    name = _KEPT + leaver
    said = kept_aside(name, session, compartment=_PLACE, sealed=True)
    if not said:
        return None
    return Plan(
        leaver,
        successor=str(said["successor"]),
        leaves_on=date.fromisoformat(said["leaves_on"]) if said["leaves_on"] else None,
        reason=str(said["reason"]),
        owners=dict(said["owners"]),
        given=dict(said["given"]),
        without_note=set(said["without_note"]),
        let_go=int(said["let_go"]),
        remarks=str(said["remarks"]),
        step=int(said["step"]),
    )


def kept_leavers(session: Session) -> list[str]:
    """Return the accounts whose leaving was begun here, the latest first."""
    names = kept_names(_KEPT, session, compartment=_PLACE)
    return [name.removeprefix(_KEPT) for name in names]


def drop_plan(session: Session, leaver: str) -> None:
    """Forget the decisions: they are signed, or not wanted."""
    drop_aside(_KEPT + leaver, session, compartment=_PLACE)
