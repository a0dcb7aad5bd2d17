# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A note as a person would have typed it."""

from dataclasses import replace
from datetime import date
from typing import Any

from app.commands.entries import Writing
from app.session import Session


def note_of(
    session: Session,
    entry: str,
    case_id: str,
    compartment: str,
    title: str,
    text: str,
    day: date,
    **more: Any,
) -> Writing:
    said = {"title": title, "text": text, "occurred_on": day.isoformat()}
    return Writing(
        entry,
        case_id,
        compartment,
        "note",
        session.forms.version("note"),
        {key: value for key, value in said.items() if value},
        **more,
    )


def with_text(writing: Writing, text: str) -> Writing:
    return replace(writing, answers=writing.answers | {"text": text})
