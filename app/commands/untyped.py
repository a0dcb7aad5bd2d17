# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an entry says without anybody having typed a word."""

from typing import Any

from app.forms.definition import Form
from app.forms.filling import Filling
from app.session import Session


def is_blank(value: Any) -> bool:
    """Tell whether an answer is a text without a word."""
    return isinstance(value, str) and not value.strip()


def given(session: Session, form: Form, answers: dict[str, Any]) -> dict[str, Any]:
    """Return what is there without anybody typing: defaults, and when it happened."""
    days = session.forms.places(form.id, form.version, "day")
    dated = {day: answers[day] for day in days if day in answers}
    hidden = {
        node.name: answers[node.name]
        for node in form.children
        if node.kind == "hidden" and node.name in answers
    }
    empty = Filling(form, dated | hidden, now=session.local_now, language="")
    return empty.answers()
