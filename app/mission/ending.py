# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end: the leaver's account is removed, and what it could read gets new keys."""

from datetime import date

from app.commands.removing import (
    Removal,
    may_remove,
    removal_of,
    remove_account,
)
from app.errors import NotAllowed
from app.mission.records import (
    COORDINATES,
    Mission,
    mission_of,
    missions,
    names_successor,
)
from app.policy import may
from app.progress import Progress
from app.queries.team import left_on, who_can_renew
from app.rows import record
from app.session import Session


@record
class Ending:
    """What becomes of the leaver's account, as it stands now.

    `removed_on` is the day it was removed, or None; then `removal` says what removing it
    would do and `allowed` whether this session may. `waiting` counts records of this
    leaver that nobody took over yet. `holders` are the names of those who can renew what
    this session cannot.
    """

    removed_on: date | None
    allowed: bool = False
    removal: Removal | None = None
    waiting: int = 0
    holders: tuple[str, ...] = ()


def ending(session: Session, mission: Mission) -> Ending:
    """Return what becomes of the account of who leaves."""
    gone = left_on(session, mission.leaver)
    waiting = sum(m.leaver == mission.leaver and m.waits for m in missions(session))
    if gone is not None:
        return Ending(gone, waiting=waiting)
    planned = removal_of(session, mission.leaver)
    return Ending(
        None,
        may_remove(session, mission.leaver, names_successor),
        planned,
        waiting,
        tuple(
            name
            for name in who_can_renew(session, planned.waits)
            if name != session.case_file.accounts()[mission.leaver].name
        )
        if planned.waits
        else (),
    )


def remove_leaver(
    session: Session,
    mission_id: str,
    recovery_words: tuple[str, ...] = (),
    progress: Progress | None = None,
) -> Removal:
    """Remove the account of who left; everything it could open gets a new key.

    Raises:
        NotAllowed: there is no such record, or nobody has taken over yet, or it is not
            this session's to do.
        LastAble, RecoveryWordsWrong, DiskFull, NotWritable, Cancelled: nothing was
            changed.

    """
    mission = mission_of(session, mission_id)
    if mission is None or not mission.taken:
        raise NotAllowed
    return remove_account(
        session, mission.leaver, recovery_words, progress, agreed=names_successor
    )


def overdue(session: Session) -> list[Mission]:
    """Return the records whose leaver's last day has come, the account still there.

    For those who can remove it.
    """
    known = session.case_file.accounts()
    found: dict[str, Mission] = {}
    for mission in missions(session):
        account = known.get(mission.leaver)
        here = account is not None and not account.removed
        past = mission.taken and mission.leaves_on <= session.today
        if here and past and mission.leaver != session.me:
            able = may(session.role, COORDINATES)
            if able or names_successor(session, mission.leaver):
                found.setdefault(mission.leaver, mission)
    return list(found.values())
