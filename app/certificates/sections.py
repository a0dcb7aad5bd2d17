# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections of a report, worded as its form asks, in the language of the document."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.certificates.source import Source
from app.certificates.words import Words
from app.forms.showing import Line, shown
from app.people import names
from app.session import Session

# The annex has them, each with its number.
_ANNEXED = frozenset({"finding", "photo"})
_LAST = frozenset({"statements"})  # stands above the signature
_PARTLY = ("/from_on", "/until_on")  # a year, a month or a day, typed as such


def sections_of(session: Session, source: Source, words: Words) -> list[dict[str, Any]]:
    """Return a report's sections: a title, and lines of label, value and `long`."""
    form = session.forms.form(source.form, source.form_version)
    if form is None:
        return []
    sections: list[dict[str, Any]] = []
    kept = {key: said for key, said in source.answers.items() if key not in _ANNEXED}
    body = {key: said for key, said in kept.items() if key not in _LAST}
    last = {key: said for key, said in kept.items() if key in _LAST}
    for answers in (body, last):
        for line in shown(form, answers, words.language, words, names(session)):
            if line.place.endswith(_PARTLY):
                line = replace(line, value=words.partly(line.value))  # noqa: PLW2901
            _add(sections, line, answers)
    return [section for section in sections if section["lines"]]


def _add(
    sections: list[dict[str, Any]], line: Line, answers: Mapping[str, Any]
) -> None:
    top = line.place.split("/")[1] if answers else ""
    if line.kind in ("group", "repeat") and line.level == 0:
        sections.append({"title": line.label, "lines": []})
        return
    if not sections or (line.level == 0 and top):
        sections.append({"title": line.label, "lines": []})
    lines = sections[-1]["lines"]
    if line.kind in ("group", "repeat", "row"):
        lines.append({"label": line.label, "value": "", "long": ""})
    elif line.kind == "text":
        lines.append({"label": line.label, "value": "", "long": line.value})
    else:
        lines.append({"label": line.label, "value": line.value, "long": ""})
