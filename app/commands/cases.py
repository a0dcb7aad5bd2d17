# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a case and changing its coarse facts and identity sheet."""

from dataclasses import asdict, dataclass, field
from typing import Any

from app.errors import NotAllowed
from app.ids import derived_id, new_id
from app.policy import may_write, require, require_writing
from app.session import SITE_CODE, Session
from storage import desk, reading
from storage.revisions import Revision, heads, sign_revision
from storage.vault.casefile import Transaction


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """A person's identity sheet.

    `birth_date` is ISO or ""; `birth_precision` is "day", "year" or "approximate";
    `languages` are codes of `lists.toml`.
    """

    name_latin: str = ""
    name_native: str = ""
    alias: str = ""
    birth_date: str = ""
    birth_precision: str = "approximate"
    phone: str = ""
    safe_to_contact: bool = False
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class CaseFacts:
    """The pseudonymous facts the registry holds: codes of `lists.toml`."""

    sex: str = "unknown"
    birth_year: int | None = None
    nationality: str = "unknown"
    profile: str = ""
    risk: str = "none"
    status: str = "open"
    opened_on: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class OpenCase:
    """An intake: a new case with its first identity sheet."""

    facts: CaseFacts = field(default_factory=CaseFacts)
    identity: Identity = field(default_factory=Identity)
    site_code: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ChangeCase:
    """New coarse facts, a new identity sheet, or both."""

    case_id: str
    facts: CaseFacts | None = None
    identity: Identity | None = None


def open_case(command: OpenCase, session: Session) -> str:
    """Open a case; return its id. Its code is the next free one of the site and year.

    Raises:
        NotAllowed

    """
    require(session.role, "open_case")
    session.case_file.require("identity")
    case_id = new_id()
    facts = asdict(command.facts)
    facts["opened_on"] = facts["opened_on"] or session.today.isoformat()
    facts["owner"] = facts["owner"] or session.me
    with session.case_file.transaction() as transaction:
        year = int(facts["opened_on"][:4])
        prefix, code = _next_code(session, command.site_code, year)
        answers = {"code": code, "site": prefix, **facts}
        transaction.put(_signed(session, "registry", case_id, case_id, "case", answers))
        _put_identity(transaction, session, case_id, command.identity)
        transaction.audit("case_opened", case=case_id)
    return case_id


def change_case(command: ChangeCase, session: Session) -> None:
    """Write what changed about a case.

    Raises:
        NotAllowed: the role does not write there.

    """
    if command.identity is not None:
        require_writing(session.role, "identity")
    if command.facts is not None:
        require_writing(session.role, "registry")
    with session.case_file.transaction() as transaction:
        if command.facts is not None:
            before = transaction.revisions("registry", command.case_id)
            if not before:
                raise NotAllowed
            kept = {k: before[0].fields["answers"][k] for k in ("code", "site")}
            transaction.put(
                _signed(
                    session,
                    "registry",
                    command.case_id,
                    command.case_id,
                    "case",
                    kept | asdict(command.facts),
                    heads_of(before),
                )
            )
        if command.identity is not None:
            _put_identity(transaction, session, command.case_id, command.identity)
        transaction.audit("case_changed", case=command.case_id)


def may_change_identity(session: Session) -> bool:
    """Tell whether the identity sheet is this role's to correct."""
    return may_write(session.role, "identity")


def _put_identity(
    transaction: Transaction, session: Session, case_id: str, identity: Identity
) -> None:
    entry = derived_id("identity", case_id)
    answers = asdict(identity) | {"languages": list(identity.languages)}
    parents = heads_of(transaction.revisions("identity", entry))
    transaction.put(
        _signed(session, "identity", entry, case_id, "identity", answers, parents)
    )


def heads_of(revisions: list[Revision]) -> tuple[str, ...]:
    """Return the ids of an entry's current heads: the parents of what comes next."""
    return tuple(r.id.hex() for r in heads(revisions)) if revisions else ()


def _signed(
    session: Session,
    compartment: str,
    entry: str,
    case_id: str,
    form: str,
    answers: dict[str, Any],
    parents: tuple[str, ...] = (),
) -> Revision:
    return sign_revision(
        session.case_file.signing,
        compartment=compartment,
        entry=entry,
        case=case_id,
        form=form,
        form_version="1",
        answers=answers,
        recorded_at=session.now,
        parents=parents,
    )


def _next_code(session: Session, wanted: str, year: int) -> tuple[str, str]:
    """Return the site's prefix and the next free code of that year."""
    prefix = wanted or desk.setting(session.case_file, "", SITE_CODE) or "DOS"
    start = f"{prefix}-{year}-"
    return prefix, f"{start}{reading.last_code(session.case_file, start) + 1:04d}"
