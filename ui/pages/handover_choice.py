# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is chosen so far for a handover: to whom, how, and what that makes of it."""

from dataclasses import dataclass
from pathlib import Path

from app.handover.compose import COPY, CUSTODY, ComposeBundle
from app.rows import ContactRow

UPDATE = "update"  # a copy of what is new since the last bundle they confirmed


@dataclass(frozen=True, slots=True, repr=False)
class HowChoice:
    """How it goes: `mode` is COPY, CUSTODY or UPDATE; `compartments` None for all."""

    mode: str
    custodian: str
    compartments: frozenset[str] | None
    discreet: bool
    purpose: str
    days: int


@dataclass(frozen=True, slots=True, repr=False)
class Chosen:
    """To whom, how many cases, how.

    `cases` counts those of which anything goes, `bare` those without a summary;
    `blocked` is why custody cannot go along, where that was wanted.
    """

    contacts: tuple[ContactRow, ...]
    cases: int
    how: HowChoice
    bare: int = 0
    blocked: str = ""

    @property
    def ready(self) -> bool:
        """Whether both people and cases are chosen."""
        return bool(self.contacts) and self.cases > 0

    @property
    def holder(self) -> ContactRow | None:
        """Who takes the cases over, None in a copy."""
        if self.how.mode != CUSTODY:
            return None
        named = (row for row in self.contacts if row.contact_id == self.how.custodian)
        return next(named, self.contacts[0] if self.contacts else None)

    @property
    def others(self) -> tuple[ContactRow, ...]:
        """Those who get a copy beside who takes the cases over."""
        holder = self.holder
        return tuple(row for row in self.contacts if row is not holder)


def command_of(
    contacts: tuple[ContactRow, ...],
    case_ids: tuple[str, ...],
    how: HowChoice,
    folder: Path,
) -> ComposeBundle:
    """Return the command that writes what is chosen into a folder."""
    update = how.mode == UPDATE
    return ComposeBundle(
        tuple(row.contact_id for row in contacts),
        case_ids,
        how.purpose,
        folder,
        how.days,
        mode=COPY if update else how.mode,
        custodian=how.custodian if how.mode == CUSTODY else "",
        compartments=how.compartments,
        discreet=how.discreet,
        update=update,
    )
