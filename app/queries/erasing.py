# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What erasing a case would do, said before anybody does it."""

from dataclasses import dataclass
from datetime import date

from app.commands.erasing import CAPABILITY, deadlines, waits_for
from app.errors import NotAllowed
from app.people import names
from app.policy import require
from app.queries.cases import row_of
from app.session import Session
from storage import reading
from storage.erasing import receivers_of


@dataclass(frozen=True, slots=True, repr=False)
class Erasure:
    """What erasing a case removes, and what it leaves.

    `entries` are removed at once; `later` are the compartments in which only a
    colleague can remove the rest. `copies` are the names of those a bundle with this
    case was sent to: their copies stay until they hear of it. `deadlines` still run.
    """

    case_id: str
    code: str
    entries: int
    later: tuple[str, ...]
    copies: tuple[str, ...]
    deadlines: tuple[date, ...]


def what_goes(session: Session, case_id: str) -> Erasure:
    """Say what erasing a case would do, before anybody does it.

    Raises:
        NotAllowed: not the role's, or there is no such case.

    """
    require(session.role, CAPABILITY)
    row = row_of(session, case_id)
    if row is None:
        raise NotAllowed
    counts, held = reading.case_counts(session.case_file, case_id), session.compartments
    known = names(session)
    copies = {known.get(key, "") for key in receivers_of(session.case_file, case_id)}
    return Erasure(
        case_id,
        row.code,
        sum(count for name, count in counts.items() if name in held),
        waits_for(session, case_id),
        tuple(sorted(copies - {""}, key=str.casefold)),
        deadlines(session, case_id),
    )
