# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Choices between two versions that are half made: kept over a lock, beside the entry."""

from typing import Any

from app.commands.aside import drop_aside, keep_aside, kept_aside
from app.commands.entries import NAMED
from app.commands.version_choices import Choices, Written
from app.queries.conflicts import Comparison
from app.rows import record
from app.session import Session


@record
class Chosen:
    """What was chosen so far, and what becomes of what was written beside a signature.

    `choices` are by path as in `app.commands.conflicts`; `beside` is the text of the
    addendum or the reason, which of them `let_go` says.
    """

    choices: Choices
    beside: str = ""
    let_go: bool = False


def keep_chosen(compared: Comparison, chosen: Chosen, session: Session) -> bool:
    """Keep what was chosen; nothing chosen is forgotten. False where it is too long."""
    if not chosen.choices and not chosen.beside.strip():
        drop_chosen(compared, session)
        return True
    heads = {k: v for k, v in chosen.choices.items() if isinstance(v, str)}
    written = {k: v.value for k, v in chosen.choices.items() if isinstance(v, Written)}
    value = {
        "beside": chosen.beside,
        "heads": heads,
        "let_go": chosen.let_go,
        "written": {
            k: list(v) if isinstance(v, tuple) else v for k, v in written.items()
        },
    }
    return keep_aside(
        _name(compared),
        value,
        session,
        compartment=compared.compartment,
        sealed=compared.sensitivity == NAMED,
    )


def kept_chosen(compared: Comparison, session: Session) -> Chosen:
    """Return what was chosen, as far as these versions still offer it."""
    value = kept_aside(
        _name(compared),
        session,
        compartment=compared.compartment,
        sealed=compared.sensitivity == NAMED,
    )
    offered = {each.path for each in compared.fields if not each.same}
    heads, written = _dict(value.get("heads")), _dict(value.get("written"))
    choices: dict[str, str | Written] = {
        path: head
        for path, head in heads.items()
        if path in offered and head in compared.heads
    }
    for path, said in written.items():
        if path in offered:
            choices[path] = Written(tuple(said) if isinstance(said, list) else said)
    return Chosen(choices, str(value.get("beside", "")), bool(value.get("let_go")))


def drop_chosen(compared: Comparison, session: Session) -> None:
    """Forget what was chosen."""
    drop_aside(_name(compared), session, compartment=compared.compartment)


def _name(compared: Comparison) -> str:
    return f"versions/{compared.entry_id}"


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
