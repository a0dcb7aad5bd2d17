# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a person was: screen, case, field. Kept encrypted, found again after unlock."""

import json
from typing import Any

from app.session import Session

_LIMIT = 64 * 1024


def remember_place(place: dict[str, Any], session: Session) -> None:
    """Keep where this account is; `place` is small JSON made by the screens."""
    text = json.dumps(place, sort_keys=True)
    if len(text) > _LIMIT:
        return
    with session.case_file.transaction() as transaction:
        transaction.execute(
            "INSERT OR REPLACE INTO registry.setting (account, name, value)"
            " VALUES (?, 'place', ?)",
            (session.me, text),
        )


def place(session: Session) -> dict[str, Any]:
    """Return where this account was when it locked, or {}."""
    rows = session.case_file.rows(
        "SELECT value FROM registry.setting WHERE account = ? AND name = 'place'",
        (session.me,),
    )
    value = json.loads(rows[0][0]) if rows else {}
    return value if isinstance(value, dict) else {}
