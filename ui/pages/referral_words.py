# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of a referral: to whom, for what, where it stands and since when."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.people import colleagues
from app.queries.entries import Stored
from app.session import Session
from ui import i18n, labels
from ui.widgets.tags import Pill

_STATES = {  # sign, tone
    "draft": ("pen-line", "plain"),
    "sent": ("send", "info"),
    "received": ("inbox", "info"),
    "accepted": ("circle-check", "ok"),
    "rejected": ("circle-x", "danger"),
    "done": ("check", "ok"),
    "not_attended": ("user", "warn"),
    "no_answer": ("clock", "warn"),
    "revoked": ("undo-2", "plain"),
    "cancelled": ("x", "plain"),
}
_DAYS = {  # which answer says since when
    "sent": "sent_on",
    "received": "received_on",
    "accepted": "answered_on",
    "rejected": "answered_on",
}
DRAFT = "draft"
_OVER = frozenset({"rejected", "done", "not_attended", "revoked", "cancelled"})


def state_of(answers: Mapping[str, Any]) -> str:
    """Return the state of a referral."""
    return str(answers.get("status") or DRAFT)


def is_over(answers: Mapping[str, Any]) -> bool:
    """Tell whether a referral has come to an end, whatever it was."""
    return state_of(answers) in _OVER


def state_mark(state: str) -> Pill:
    """Make the pill of a state."""
    sign, tone = _STATES.get(state, ("info", "plain"))
    return Pill(labels.code("referral_status", state), tone, sign)


def recipient(session: Session, answers: Mapping[str, Any]) -> str:
    """Return to whom a referral goes, or "" where nobody is named."""
    to = answers.get("to")
    to = to if isinstance(to, dict) else {}
    if to.get("kind") == "colleague":
        return dict(colleagues(session, to)).get(str(to.get("colleague") or ""), "")
    parts = (str(to.get("organisation") or ""), str(to.get("person") or ""))
    return i18n.joined(*parts)


def since(stored: Stored) -> date:
    """Return the day a referral came into its state."""
    name = _DAYS.get(state_of(stored.answers), "ended_on")
    try:
        return date.fromisoformat(str(stored.answers.get(name)))
    except ValueError:
        return stored.occurred_on
