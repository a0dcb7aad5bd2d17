# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of extracts: of what, with whom, why; what is offered to share first."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.catalogue import role
from app.parcels import EXTRACT
from app.people import names
from app.queries.entries import entries_of
from app.rows import EntryView
from app.session import Session
from app.writing import NOTE
from ui import i18n, labels
from ui.pages.wording import and_list


def offered_text(session: Session, entry: EntryView) -> str:
    """Return what the form offers to share of an entry; never the whole entry."""
    if entry.form == NOTE:
        return ""  # a note is one text
    form = session.forms.form(entry.form, entry.form_version)
    found = []
    for node in form.walk() if form is not None else ():
        if "extract" in node.uses:
            said = _at(entry.answers or {}, node.path)
            found += [said.strip()] if isinstance(said, str) and said.strip() else []
    return "\n\n".join(found)


def origin(session: Session, entry: EntryView) -> str:
    """Say what an extract was taken from, by whom and why; "" for other entries."""
    answers = entry.answers or {}
    if entry.form != EXTRACT or not answers.get("source_form"):
        return ""
    translate = QCoreApplication.translate
    words = translate(
        "extract",
        "Extract of: {form}, {day} ({profession}). Shared by {author} on {shared}: {why}.",
    )
    who = names(session).get(str(answers.get("source_author") or ""), "")
    info = session.forms.info(str(answers["source_form"]))
    return words.format(
        form=labels.form(info),
        day=_day(answers.get("source_day")),
        profession=labels.compartment(str(answers.get("source_compartment") or "")),
        author=i18n.iso(entry.author or who),
        shared=_day(answers.get("shared_on")),
        why=_why(answers),
    )


def traces(session: Session, entry: EntryView) -> list[str]:
    """Say with whom an entry was shared, the latest first."""
    place = (entry.compartment,)
    return [
        QCoreApplication.translate(
            "extract", "Shared on {day} with {names}, by {author}: {why}."
        ).format(
            day=_day(stored.answers.get("shared_on")),
            names=with_whom(stored.answers),
            author=i18n.iso(stored.author),
            why=_why(stored.answers),
        )
        for stored in entries_of(session, entry.case_id, EXTRACT, place)
        if stored.answers.get("source_entry") == entry.entry_id
    ]


def with_whom(answers: Mapping[str, Any]) -> str:
    """Return the professions an extract was shared with: those it was news to."""
    said = answers.get("with_whom")
    told = [str(name) for name in said] if isinstance(said, list) else []
    source = answers.get("source_compartment")
    new = [name for name in told if source not in role(name).compartments]
    return and_list([labels.code("role", name) for name in new or told])


def _why(answers: Mapping[str, Any]) -> str:
    code = str(answers.get("why") or "")
    more = str(answers.get("why_more") or "")
    said = labels.code("extract_reason", code).lower() if code else ""
    return i18n.joined(said, i18n.iso(more))


def _day(answer: object) -> str:
    try:
        return i18n.short_date(date.fromisoformat(str(answer)))
    except ValueError:
        return "—"


def _at(answers: Mapping[str, Any], path: str) -> object:
    value: object = answers
    for name in path.strip("/").split("/"):
        value = value.get(name) if isinstance(value, dict) else None
    return value
