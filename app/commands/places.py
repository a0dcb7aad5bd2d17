# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a person was: screen, case, field. Kept encrypted, found again after unlock."""

import json
from typing import Any

from app.session import Session
from storage import desk

_LIMIT = 64 * 1024


def remember_place(place: dict[str, Any], session: Session) -> None:
    """Keep where this account is; `place` is small JSON made by the screens."""
    text = json.dumps(place, sort_keys=True)
    if len(text) > _LIMIT:
        return
    with session.case_file.transaction() as transaction:
        desk.put_setting(transaction, session.me, "place", text)


def place(session: Session) -> dict[str, Any]:
    """Return where this account was when it locked, or {}."""
    value = json.loads(desk.setting(session.case_file, session.me, "place") or "{}")
    return value if isinstance(value, dict) else {}
