# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the printed record of a handover says: codes, days and counts, no content."""

from datetime import date
from pathlib import Path

from app.errors import NotAllowed
from app.mission.records import Mission, mission_of
from app.people import names
from app.queries.team import left_on
from app.rows import record
from app.session import Session
from storage import audit, reading
from storage.files import write_atomically

_PAGE = 500  # acts read at once
_ACTS = 20_000  # acts looked through for what was done with keys


@record
class PaperCase:
    """A line of the table; `name` is "" unless names are wanted and can be read."""

    code: str
    name: str
    noted: bool
    next_on: date | None
    dues: int


@record
class Paper:
    """The record as it is printed; people are (name, role id, signing key in hex).

    `given` and `renewed` are compartments whose keys were given to who takes over, and
    made anew when the leaver's account was removed.
    """

    label: str
    training: bool
    mission: Mission
    leaver: tuple[str, str, str]
    successor: tuple[str, str, str]
    signed_by: tuple[str, str, str]
    taken_by: tuple[str, str, str] | None
    cases: tuple[PaperCase, ...]
    removed_on: date | None
    given: tuple[str, ...]
    renewed: tuple[str, ...]
    still_known: tuple[str, ...]
    head: tuple[int, str]


def paper(session: Session, mission_id: str, *, with_names: bool = False) -> Paper:
    """Return what the printed record says.

    Raises:
        NotAllowed: there is no such record.

    """
    mission = mission_of(session, mission_id)
    if mission is None:
        raise NotAllowed
    head = session.case_file.audit_head()
    removed = _last_act(session, "account_removed", mission.leaver)
    given = _last_act(session, "keys_given", mission.successor)
    taken = _person(session, mission.taken_by) if mission.taken else None
    return Paper(
        label=session.label,
        training=session.training,
        mission=mission,
        leaver=_person(session, mission.leaver),
        successor=_person(session, mission.successor),
        signed_by=_person(session, mission.signed_by),
        taken_by=taken,
        cases=tuple(
            PaperCase(
                case.code,
                _name(session, case.case_id) if with_names else "",
                case.summary is not None,
                case.next_on,
                sum(due.case_id == case.case_id for due in mission.dues),
            )
            for case in mission.cases
        ),
        removed_on=left_on(session, mission.leaver),
        given=_listed(given, "compartments"),
        renewed=_listed(removed, "compartments"),
        still_known=_listed(removed, "waiting"),
        head=(head.seq, head.hash.hex()),
    )


def save_paper(path: Path, data: bytes) -> None:
    """Write a printed record where a person chose; it is whole, or not there.

    Raises:
        NotWritable, DiskFull

    """
    write_atomically(path, data)


def _person(session: Session, account_id: str) -> tuple[str, str, str]:
    account = session.case_file.accounts().get(account_id)
    role = account.role if account is not None else ""
    return (names(session).get(account_id, ""), role, account_id)


def _name(session: Session, case_id: str) -> str:
    return reading.case_names(session.case_file, case_id)[1] or ""


def _listed(details: dict[str, object], name: str) -> tuple[str, ...]:
    found = details.get(name)
    return tuple(map(str, found)) if isinstance(found, list) else ()


def _last_act(session: Session, act: str, account_id: str) -> dict[str, object]:
    """Return the details of the last act of a kind about an account, or {}."""
    with session.case_file.reading() as connection:
        before = audit.head(connection).seq + 1
        last = max(0, before - _ACTS)
        while before > last:
            page = audit.entries(connection, before, _PAGE)
            for entry in page:
                details: dict[str, object] = entry["details"]
                if entry["act"] == act and details.get("account") == account_id:
                    return details
            before = page[-1]["seq"] if page else 0
    return {}
