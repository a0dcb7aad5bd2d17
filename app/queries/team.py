# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The team: accounts, the keys they hold, and the audit chain."""

from dataclasses import dataclass
from datetime import date, datetime

from app.catalogue import role
from app.people import names
from app.policy import require
from app.rows import AccountRow
from app.session import Session
from storage import audit, reading
from storage.vault import holders
from storage.vault.members import RECOVERY_ROLE


@dataclass(frozen=True, slots=True, repr=False)
class AuditRow:
    """One act: `act` is a code, `case_code` and `counts` are for the sentence."""

    seq: int
    at: datetime
    who: str
    act: str
    case_code: str
    details: dict[str, object]


def accounts(session: Session) -> list[AccountRow]:
    """Return the accounts, the recovery words last; who left is not active.

    The compartments of one that was left out when keys were renewed are those it opens.
    """
    noted = holders.noted(session.case_file)
    rows = [
        AccountRow(
            a.id,
            a.name,
            a.role,
            a.compartments - holders.left_out(noted, a),
            a.id == session.me,
            not a.removed,
        )
        for a in session.case_file.accounts().values()
    ]
    return sorted(
        rows, key=lambda row: (row.role == RECOVERY_ROLE, row.name.casefold())
    )


def left_on(session: Session, account_id: str) -> date | None:
    """Return the day an account was removed, or None."""
    account = session.case_file.accounts().get(account_id)
    if account is None or not account.removed:
        return None
    moments = [
        datetime.fromisoformat(revision.fields["recorded_at"])
        for revision in session.case_file.revisions("registry", account.entry)
        if revision.fields["answers"].get("removed") is True
    ]
    return min(moments).astimezone().date() if moments else None


def waiting(row: AccountRow) -> frozenset[str]:
    """Return the compartments an account's role reads whose key it still waits for."""
    if row.role == RECOVERY_ROLE or not row.active:
        return frozenset()
    return role(row.role).compartments - row.compartments


def who_can_renew(session: Session, compartments: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of colleagues here who hold one of these compartments' keys."""
    return tuple(
        row.name
        for row in accounts(session)
        if row.active
        and row.role != RECOVERY_ROLE
        and row.compartments.intersection(compartments)
    )


def audit_page(session: Session, before: int | None, size: int) -> list[AuditRow]:
    """Return the latest acts under number `before`, newest first.

    Raises:
        NotAllowed

    """
    require(session.role, "read_audit")
    who = names(session)
    with session.case_file.reading() as connection:
        start = audit.head(connection).seq + 1 if before is None else before
        found = audit.entries(connection, start, size)
    codes = {
        case: reading.case_names(session.case_file, case)[0]
        for case in {str(entry["details"].get("case", "")) for entry in found}
    }
    return [
        AuditRow(
            seq=entry["seq"],
            at=datetime.fromisoformat(entry["at"]),
            who=who.get(entry["account"], ""),
            act=entry["act"],
            case_code=codes[str(entry["details"].get("case", ""))],
            details=entry["details"],
        )
        for entry in found
    ]
