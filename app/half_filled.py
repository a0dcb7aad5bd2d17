# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A form of a case that is half filled, kept over a lock and taken up again."""

from dataclasses import asdict, fields
from typing import Any

from app.commands.aside import drop_aside, keep_aside, kept_aside
from app.commands.cases import CaseFacts, Identity
from app.session import Session

INTAKE = "intake"


def correction(case_id: str) -> str:
    """Name the form that corrects a case."""
    return f"correction/{case_id}"


def keep_form(
    name: str, identity: Identity | None, facts: CaseFacts | None, session: Session
) -> None:
    """Keep what stands in a form, among the identities."""
    value: dict[str, Any] = {}
    if identity is not None:
        languages = list(identity.languages)
        value["identity"] = asdict(identity) | {"languages": languages}
    if facts is not None:
        value["facts"] = asdict(facts)
    keep_aside(name, value, session)


def kept_form(name: str, session: Session) -> tuple[Identity | None, CaseFacts | None]:
    """Return what was kept; None for what was not in the form."""
    value = kept_aside(name, session)
    names, facts = value.get("identity"), value.get("facts")
    identity = situation = None
    if isinstance(names, dict):
        known = _known(Identity, names)
        identity = Identity(**known | {"languages": tuple(names.get("languages", ()))})
    if isinstance(facts, dict):
        situation = CaseFacts(**_known(CaseFacts, facts))
    return identity, situation


def is_kept(name: str, session: Session) -> bool:
    """Tell whether something was kept."""
    return bool(kept_aside(name, session))


def drop_form(name: str, session: Session) -> None:
    """Forget what was kept."""
    drop_aside(name, session)


def _known(kind: type[Identity | CaseFacts], value: dict[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(kind)}
    return {name: said for name, said in value.items() if name in names}
