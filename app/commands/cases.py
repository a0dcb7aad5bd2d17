# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a case and changing its coarse facts and identity sheet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app import codes
from app.commands.definitions import keep_definition
from app.custody import require_writable
from app.errors import NotAllowed, TwoVersions
from app.ids import derived_id, new_id
from app.policy import may_write, require, require_writing
from app.session import SITE_CODE, Session
from storage import desk, reading
from storage.conflicts import in_conflict
from storage.revisions import Revision, current, heads, sign_revision
from storage.vault.casefile import Transaction

CASE, IDENTITY = "case", "identity"
_CODE = "last_code/"  # a setting for each site and year
Answers = Mapping[str, Any]


@dataclass(frozen=True, slots=True, repr=False)
class OpenCase:
    """An intake: the coarse facts and the first identity sheet, as their forms ask."""

    case: Answers = field(default_factory=dict)
    identity: Answers = field(default_factory=dict)
    site_code: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ChangeCase:
    """New coarse facts, a new identity sheet, or both; None leaves it as it is."""

    case_id: str
    case: Answers | None = None
    identity: Answers | None = None


def open_case(command: OpenCase, session: Session) -> str:
    """Open a case; return its id. Its code is the next free one of the site and year.

    Raises:
        NotAllowed

    """
    require(session.role, "open_case")
    session.case_file.require(IDENTITY)
    with session.case_file.transaction() as transaction:
        case_id = put_case(transaction, session, command)
        transaction.audit("case_opened", case=case_id)
    return case_id


def put_case(transaction: Transaction, session: Session, command: OpenCase) -> str:
    """Store a new case inside a caller's transaction; return its id."""
    case_id = new_id()
    facts = dict(command.case)
    facts.setdefault("opened_on", session.today.isoformat())
    facts.setdefault("owner", session.me)
    facts.setdefault("status", "open")
    year = int(str(facts["opened_on"])[:4])
    facts["site"], facts["code"] = _next_code(
        transaction, session, command.site_code, year
    )
    keep_versions(transaction, session)
    _put(transaction, session, "registry", case_id, case_id, CASE, facts)
    sheet = derived_id(IDENTITY, case_id)
    _put(
        transaction, session, IDENTITY, sheet, case_id, IDENTITY, dict(command.identity)
    )
    return case_id


def keep_versions(transaction: Transaction, session: Session) -> None:
    """Keep the versions of the two forms of a case."""
    for name in (CASE, IDENTITY):
        keep_definition(transaction, session, name, session.forms.version(name))


def change_case(command: ChangeCase, session: Session) -> None:
    """Write what changed about a case; its code and site stay.

    Raises:
        NotAllowed: the role does not write there.
        CaseReadOnly: the case is on its way to somebody else, or went.
        TwoVersions: of what is changed somebody has to choose first.

    """
    if command.identity is not None:
        require_writing(session.role, IDENTITY)
    if command.case is not None:
        require_writing(session.role, "registry")
    case_id = command.case_id
    with session.case_file.transaction() as transaction:
        keep_versions(transaction, session)
        if command.case is not None:
            before = transaction.revisions("registry", case_id)
            if not before:
                raise NotAllowed
            _require_one_version(before)
            known = current(before).fields["answers"]
            kept = {k: known[k] for k in ("code", "site") if k in known}
            facts = dict(command.case) | kept
            if facts.get("status") != known.get("status") and _ends(facts, known):
                facts["status"] = known["status"]  # closing has a command of its own
            _put(transaction, session, "registry", case_id, case_id, CASE, facts)
        if command.identity is not None:
            sheet, said = derived_id(IDENTITY, case_id), dict(command.identity)
            _require_one_version(transaction.revisions(IDENTITY, sheet))
            _put(transaction, session, IDENTITY, sheet, case_id, IDENTITY, said)
        transaction.audit("case_changed", case=case_id)


def _require_one_version(before: list[Revision]) -> None:
    """Refuse to write over a side that nobody has looked at."""
    if before and in_conflict(before):
        raise TwoVersions


def set_status(
    transaction: Transaction, session: Session, case_id: str, status: str
) -> None:
    """Write a case's new status inside a caller's transaction.

    Raises:
        NotAllowed: there is no such case.

    """
    before = transaction.revisions("registry", case_id)
    if not before:
        raise NotAllowed
    facts = dict(current(before).fields["answers"]) | {"status": status}
    keep_versions(transaction, session)
    _put(transaction, session, "registry", case_id, case_id, CASE, facts)


def _ends(facts: Answers, known: Answers) -> bool:
    """Tell whether a case would be closed, or opened again, by a correction."""
    states = (str(said.get("status", "")) for said in (facts, known))
    return any(codes.crosswalk("status", state, "ends") for state in states)


def may_change_identity(session: Session) -> bool:
    """Tell whether the identity sheet is this role's to correct."""
    return may_write(session.role, IDENTITY)


def heads_of(revisions: list[Revision]) -> tuple[str, ...]:
    """Return the ids of an entry's current heads: the parents of what comes next."""
    return tuple(r.id.hex() for r in heads(revisions)) if revisions else ()


def _put(
    transaction: Transaction,
    session: Session,
    compartment: str,
    entry: str,
    case_id: str,
    form: str,
    answers: dict[str, Any],
) -> None:
    require_writable(session, case_id)
    parents = heads_of(transaction.revisions(compartment, entry))
    transaction.put(
        sign_revision(
            session.case_file.signing,
            compartment=compartment,
            entry=entry,
            case=case_id,
            form=form,
            form_version=session.forms.version(form),
            answers=answers,
            recorded_at=session.now,
            parents=parents,
        )
    )


def _next_code(
    transaction: Transaction, session: Session, wanted: str, year: int
) -> tuple[str, str]:
    """Return the site's prefix and the next code of that year.

    A code is not given twice, not even when its case has gone elsewhere: it may return.
    """
    prefix = wanted or desk.setting(session.case_file, "", SITE_CODE) or "DOS"
    start = f"{prefix}-{year}-"
    given = desk.setting(session.case_file, "", _CODE + start)
    here = reading.last_code(session.case_file, start)
    number = max(here, int(given) if given.isdecimal() else 0) + 1
    desk.put_setting(transaction, "", _CODE + start, str(number))
    return prefix, f"{start}{number:04d}"
