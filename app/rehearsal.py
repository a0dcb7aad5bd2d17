# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trying the recovery words while nothing is wrong: twice a year, and it opens nothing.

Words that nobody finds any more, or that were copied badly, show only on the day they
are needed. At the making of a case file they are typed back, which counts as a try.
"""

from dataclasses import dataclass
from datetime import date, datetime

from app.errors import Damaged
from app.policy import may
from app.session import Session
from storage import audit, desk
from storage.crypto.recovery import secret_of
from storage.vault.opening import recovered_keys

EVERY_DAYS = 180
_SETTING = "recovery_rehearsed"


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """When the words were last tried.

    `last_on` is None where they never were since the case file was made. `due` asks for
    a try; `mine` says that this account is one of those who see to it.
    """

    last_on: date | None
    due: bool
    mine: bool

    @property
    def reminds(self) -> bool:
        """Whether this account is reminded today."""
        return self.due and self.mine


def due(session: Session) -> Rehearsal:
    """Tell when the words were last tried, and whether to try them again.

    Nobody was ever given the words of a training file: they are never due.
    """
    mine = may(session.role, "manage_accounts")
    kept = desk.setting(session.case_file, "", _SETTING)
    last = date.fromisoformat(kept) if kept else None
    age = (session.today - (last or _made_on(session))).days
    # A day ahead is another time zone; further ahead, a clock was wrong.
    late = not -1 <= age <= EVERY_DAYS
    return Rehearsal(last, late and not session.training, mine)


def rehearse(session: Session, lines: tuple[str, ...]) -> None:
    """Check words against this case file and note that it was done.

    The keys they open are compared with those at hand and dropped.

    Raises:
        RecoveryWordsWrong: misspelt, too few, or of another case file.
        Damaged: the words are right, and do not open what they should.
        DiskFull

    Nothing is changed where it raises.

    """
    case_file = session.case_file
    opened = recovered_keys(case_file.header, secret_of(list(lines)))
    if any(opened[name] != key for name, key in case_file.held.items()):
        raise Damaged("grant")
    with case_file.transaction() as transaction:
        desk.put_setting(transaction, "", _SETTING, session.today.isoformat())
        transaction.audit("recovery_rehearsed")


def _made_on(session: Session) -> date:
    """Return the day of the first act in the audit chain."""
    with session.case_file.reading() as connection:
        (first,) = audit.entries(connection, 2, 1)
    return datetime.fromisoformat(first["at"]).astimezone().date()
