# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person was typing outside an entry, kept in the compartment it belongs to.

The place an account was at is kept in the registry, which everybody reads; a form of
names that is half filled, or a name typed as a filter, is kept among the identities,
a half-written extract beside its source.
"""

import json
from typing import Any

from app.session import Session
from storage import desk
from storage.named import open_answers, seal_answers

IDENTITY = "identity"
_SMALL = 64 * 1024  # characters of JSON: fields and forms of names
_LARGE = 1024 * 1024  # characters of JSON: a text of 200,000 letters fits


def keep_aside(
    name: str,
    value: dict[str, Any],
    session: Session,
    *,
    compartment: str = IDENTITY,
    sealed: bool = False,
) -> bool:
    """Keep a little JSON under a name; nothing without the compartment's key.

    `sealed`: for this account alone, though others hold the key. Returns False where
    it is too long: what was kept before stays.
    """
    if compartment not in session.compartments:
        return True
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    if len(text) > (_SMALL if compartment == IDENTITY else _LARGE):
        return False
    if value == kept_aside(name, session, compartment=compartment, sealed=sealed):
        return True
    if sealed:
        me = session.case_file.accounts()[session.me]
        text = json.dumps(seal_answers(value, [me], name), sort_keys=True)
    with session.case_file.transaction() as transaction:
        desk.put_draft(
            transaction,
            compartment,
            _owner(session),
            name,
            text.encode(),
            session.now,
        )
    return True


def kept_aside(
    name: str, session: Session, *, compartment: str = IDENTITY, sealed: bool = False
) -> dict[str, Any]:
    """Return what was kept under a name, or {}."""
    if compartment not in session.compartments:
        return {}
    body = desk.draft(session.case_file, compartment, _owner(session), name)
    value: Any = json.loads(body) if body is not None else {}
    if not isinstance(value, dict):
        return {}
    if sealed and value:
        sealing = session.case_file.keys.sealing
        return open_answers(value, session.me, sealing, name) or {}
    return value


def kept_names(start: str, session: Session, *, compartment: str) -> list[str]:
    """Return the names that begin with `start`, the latest kept first."""
    if compartment not in session.compartments:
        return []
    found = desk.drafts(session.case_file, compartment, _owner(session))
    return [name for name, _body in found if name.startswith(start)]


def drop_aside(name: str, session: Session, *, compartment: str = IDENTITY) -> None:
    """Forget what was kept under a name."""
    owner = _owner(session)
    if compartment not in session.compartments:
        return
    if desk.draft(session.case_file, compartment, owner, name) is not None:
        with session.case_file.transaction() as transaction:
            desk.drop_draft(transaction, compartment, owner, name)


def _owner(session: Session) -> str:
    """Return the owner under which these are no drafts of entries."""
    return f"{session.me}/aside"
