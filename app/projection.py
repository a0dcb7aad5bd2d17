# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each form's answers become a title, a day, searched words and coarse facts."""

from typing import Any

from storage.folding import fold
from storage.index import Projection

TITLE_LENGTH = 120


def project(fields: dict[str, Any]) -> Projection:
    """Return what the index keeps of a revision's body."""
    answers = fields["answers"]
    make = _FORMS.get(fields["form"], _note)
    return make(answers, str(fields["recorded_at"])[:10])


def title_of(title: str, text: str) -> str:
    """Return the title, or the first words of the text where none was given."""
    line = title.strip() or text.strip().split("\n", 1)[0].strip()
    return (
        line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1].rstrip() + "…"
    )


def _case(answers: dict[str, Any], today: str) -> Projection:
    facts = ("sex", "birth_year", "nationality", "profile", "risk", "site")
    return Projection(
        title=_text(answers, "code"),
        occurred_on=_text(answers, "opened_on") or today,
        status=_text(answers, "status"),
        assignee=_text(answers, "owner") or None,
        words=_text(answers, "code"),
        names=_text(answers, "code"),
        facts={key: answers.get(key) for key in facts},
    )


def _identity(answers: dict[str, Any], today: str) -> Projection:
    latin, native = _text(answers, "name_latin"), _text(answers, "name_native")
    alias, phone = _text(answers, "alias"), _text(answers, "phone")
    every = " ".join(part for part in (latin, native, alias, phone) if part)
    return Projection(
        title=latin or native or alias,
        occurred_on=today,
        words=every,
        names=every + " " + "".join(c for c in phone if c.isdigit()),
        facts={"native": native if latin else "", "sort": fold(latin or native)},
    )


def _note(answers: dict[str, Any], today: str) -> Projection:
    title, text = _text(answers, "title"), _text(answers, "text")
    about = _text(answers, "addendum_to")
    return Projection(
        title=title_of(title, text),
        occurred_on=_text(answers, "occurred_on") or today,
        words=f"{title}\n{text}",
        facts={"addendum_to": about} if about else {},
    )


def _person(answers: dict[str, Any], today: str) -> Projection:
    facts = ("role", "site", "age_recipient", "verified_on")
    return Projection(
        title=_text(answers, "name"),
        occurred_on=today,
        facts={"person": _text(answers, "account")}
        | {key: _text(answers, key) for key in facts},
    )


def _text(answers: dict[str, Any], key: str) -> str:
    value = answers.get(key)
    return value if isinstance(value, str) else ""


_FORMS = {
    "case": _case,
    "identity": _identity,
    "note": _note,
    "account": _person,
    "contact": _person,
}
