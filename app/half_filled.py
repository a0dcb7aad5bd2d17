# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of a case that are half filled, kept over a lock and taken up again."""

from typing import Any

from app.commands.aside import drop_aside, keep_aside, kept_aside
from app.session import Session

INTAKE = "intake"


def correction(case_id: str) -> str:
    """Name the form that corrects a case."""
    return f"correction/{case_id}"


def keep_form(
    name: str,
    identity: dict[str, Any] | None,
    case: dict[str, Any] | None,
    session: Session,
) -> None:
    """Keep what stands in the forms, among the identities; None is not asked for."""
    value = {"identity": identity, "case": case}
    said = {key: answers for key, answers in value.items() if answers is not None}
    keep_aside(name, said, session)


def kept_form(
    name: str, session: Session
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """Return what was kept of identity and case; None for what was not asked for."""
    value = kept_aside(name, session)
    identity, case = value.get("identity"), value.get("case")
    return (
        identity if isinstance(identity, dict) else None,
        case if isinstance(case, dict) else None,
    )


def is_kept(name: str, session: Session) -> bool:
    """Tell whether something was kept."""
    return bool(kept_aside(name, session))


def drop_form(name: str, session: Session) -> None:
    """Forget what was kept."""
    drop_aside(name, session)
