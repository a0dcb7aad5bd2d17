# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person was typing outside a note, kept where names belong.

The place an account was at is kept in the registry, which everybody reads; a form of
names that is half filled, or a name typed as a filter, is kept here instead.
"""

import json
from typing import Any

from app.session import Session
from storage import desk

_WHERE = "identity"
_LIMIT = 64 * 1024


def keep_aside(name: str, value: dict[str, Any], session: Session) -> None:
    """Keep a little JSON under a name; nothing without the key to the identities."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    if _WHERE not in session.compartments or len(text) > _LIMIT:
        return
    if value == kept_aside(name, session):
        return
    with session.case_file.transaction() as transaction:
        desk.put_draft(
            transaction, _WHERE, _owner(session), name, text.encode(), session.now
        )


def kept_aside(name: str, session: Session) -> dict[str, Any]:
    """Return what was kept under a name, or {}."""
    if _WHERE not in session.compartments:
        return {}
    found = desk.drafts(session.case_file, _WHERE, _owner(session))
    value: Any = next((json.loads(body) for key, body in found if key == name), {})
    return value if isinstance(value, dict) else {}


def drop_aside(name: str, session: Session) -> None:
    """Forget what was kept under a name."""
    if kept_aside(name, session):
        with session.case_file.transaction() as transaction:
            desk.drop_draft(transaction, _WHERE, _owner(session), name)


def _owner(session: Session) -> str:
    """Return the owner under which these are no drafts of notes."""
    return f"{session.me}/aside"
