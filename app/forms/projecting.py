# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How an entry's answers become what the index keeps, as its form's uses say."""

import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.forms.uses import Plan, Where, every_text, said, text_at
from app.names.keys import blocking_keys
from storage.folding import fold
from storage.index import Due, Projection

TITLE_LENGTH = 120
DEADLINE = "deadline"


def title_of(title: str, text: str) -> str:
    """Return the title, or the first words of the text where none was given."""
    line = title.strip() or text.strip().split("\n", 1)[0].strip()
    return (
        line if len(line) <= TITLE_LENGTH else line[: TITLE_LENGTH - 1].rstrip() + "…"
    )


def project(fields: dict[str, Any], plan: Plan) -> Projection:
    """Return what the index keeps of a revision's body."""
    answers, today = fields["answers"], str(fields["recorded_at"])[:10]
    found = plan.found
    names = _texts(answers, found.get("name", ()))
    phones = _texts(answers, found.get("phone", ()))
    for where, uses in plan.rows.items():
        for row in _rows(answers, where):
            names += _texts(row, uses.get("name", ()))
            phones += _texts(row, uses.get("phone", ()))
    code = text_at(answers, found.get("code", ()))
    text = text_at(answers, found.get("text", ()))
    title = code or title_of(
        text_at(answers, found.get("title", ())) or (names[0] if names else ""), text
    )
    dues = tuple(_dues(answers, plan, fields["form"], title))
    announced = [due.day for due in dues if due.duty == DEADLINE]
    keys = frozenset().union(*(blocking_keys(name) for name in names))
    digits = ["".join(c for c in phone if c.isdigit()) for phone in phones]
    return Projection(
        title=title,
        occurred_on=_day(text_at(answers, found.get("day", ()))) or today,
        status=text_at(answers, found.get("status", ())),
        assignee=text_at(answers, found.get("assignee", ())) or None,
        words=code or "\n".join(every_text(answers)),
        names=" ".join([code, *names, *phones, *digits]).strip(),
        name_keys=keys,
        facts=_facts(answers, found, names),
        dues=dues,
        announced_on=min(announced, default=""),
    )


def _facts(
    answers: dict[str, Any], found: dict[str, tuple[Where, ...]], names: list[str]
) -> dict[str, Any]:
    facts = {where[-1]: said(answers, where) for where in found.get("fact", ())}
    if about := answers.get("addendum_to"):
        facts["addendum_to"] = about
    for where in found.get("summary", ()):
        value = said(answers, where)
        if isinstance(value, str) and value:
            facts.setdefault("summary", ["/" + "/".join(where), value])
    if names:
        other = [name for name in names[1:] if not _is_latin(name)]
        facts["names"] = names
        facts["native"] = other[0] if other else ""
        facts["sort"] = fold(names[0])
    return facts


def _is_latin(name: str) -> bool:
    letters = [character for character in name if character.isalpha()]
    return all("LATIN" in unicodedata.name(letter, "") for letter in letters)


def _dues(answers: dict[str, Any], plan: Plan, form: str, title: str) -> Iterator[Due]:
    yield from _due(answers, plan.found, plan.ended, "", form, title)
    for where, uses in plan.rows.items():
        if "due" in uses:
            for number, row in enumerate(_rows(answers, where), 1):
                place = "/" + "/".join(where) + f"[{number}]"
                yield from _due(row, uses, plan.ended, place, form, title)


def _due(
    answers: dict[str, Any],
    uses: dict[str, tuple[Where, ...]],
    ended: frozenset[str],
    place: str,
    form: str,
    title: str,
) -> Iterator[Due]:
    if text_at(answers, uses.get("status", ())) in ended:
        return
    assignee = text_at(answers, uses.get("assignee", ()))
    duty = text_at(answers, uses.get("duty", ())) or form
    time = text_at(answers, uses.get("due_time", ()))[:5]
    own = text_at(answers, uses.get("title", ())) or title
    for where in uses.get("due", ()):
        day = _day(text_at(answers, (where,)))
        if day:
            yield Due(place + "/" + "/".join(where), day, time, assignee, duty, own)


def _texts(answers: dict[str, Any], places: tuple[Where, ...]) -> list[str]:
    values = (said(answers, where) for where in places)
    return [v.strip() for v in values if isinstance(v, str) and v.strip()]


def _rows(answers: dict[str, Any], where: Where) -> list[dict[str, Any]]:
    value = said(answers, where)
    return [r for r in value if isinstance(r, dict)] if isinstance(value, list) else []


def _day(text: str) -> str:
    """Return an ISO day, of a date or a moment; "" where it is none."""
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return ""
