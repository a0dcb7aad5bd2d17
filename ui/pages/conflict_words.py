# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words about versions of an entry: whose they are, and what each changed."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from app.queries.conflicts import Comparison, ConflictRow, Side
from app.session import Session
from app.version_words import Field
from ui import i18n, labels
from ui.models.differences import GONE, NEW, differences
from ui.tokens import hex_of

_PLAIN_FORMS = frozenset({"case", "identity"})  # called by their form, not by a code
_LONG = 24  # letters from which two texts are compared word by word
_MARKS = {GONE: ("−", "danger", "danger_soft"), NEW: ("+", "ok", "ok_soft")}


def name_of(session: Session, row: ConflictRow | Comparison) -> str:
    """Return what an entry is called."""
    if row.form in _PLAIN_FORMS:
        return labels.form(session.forms.info(row.form))
    if row.title:
        return row.title
    named = labels.form(session.forms.info(row.form))
    if row.summary is None:
        return named
    path, chosen = row.summary
    said = session.forms.choice(
        row.form, row.form_version, path, chosen, i18n.language()
    )
    return f"{named} · {said}" if said else named


def whose_case(row: ConflictRow | Comparison) -> str:
    """Return name and code of a case."""
    name = i18n.iso(row.name) if row.name else ""
    return " · ".join(filter(None, (name, i18n.ltr(row.code))))


def author(side: Side) -> str:
    """Return who wrote a version."""
    translate = QCoreApplication.translate
    return i18n.iso(side.author or translate("conflict", "somebody unknown here"))


def when(side: Side) -> str:
    """Return when a version was written."""
    return i18n.moment(side.recorded_at.astimezone())


def short_names(sides: Sequence[Side]) -> list[str]:
    """Return a name for each side: its author, and when if that is not enough."""
    names = [author(side) for side in sides]
    words = QCoreApplication.translate("conflict", "{author}, {moment}")
    found = [
        words.format(author=name, moment=when(side)) if names.count(name) > 1 else name
        for name, side in zip(names, sides, strict=True)
    ]
    number = QCoreApplication.translate("conflict", "{name} ({number})")
    return [  # the same person in the same minute
        number.format(name=name, number=i18n.number(found[: at + 1].count(name)))
        if found.count(name) > 1
        else name
        for at, name in enumerate(found)
    ]


def empty(field: Field, value: object = None) -> str:
    """Say that a version has nothing at a place; a row may be there without answers."""
    match field.kind:
        case "row" if value is None:
            return QCoreApplication.translate("conflict", "Not there")
        case "file":
            return QCoreApplication.translate("conflict", "Not attached")
    return QCoreApplication.translate("conflict", "No answer")


def called(field: Field) -> str:
    """Return what a field is called."""
    if field.kind == "file":
        return QCoreApplication.translate("conflict", "Attached file")
    return field.label


def marked(field: Field, at: int) -> str:
    """Return one side's words as rich text: what it changed has a sign and a colour.

    Against what both come from, or against the other side where that is not known.
    """
    words = field.words[at]
    other = field.before
    if not field.slot.known:
        others = [said for said in field.words if said != words]
        other = others[0] if at and others else ""
    if field.kind != "text" or not words or not other or len(words) < _LONG:
        return _broken(words)
    parts = []
    for piece in differences(other, words):
        if piece.kind not in _MARKS:
            parts.append(_broken(piece.text))
            continue
        sign, ink, ground = _MARKS[piece.kind]
        style = f"color:{hex_of(ink)};background-color:{hex_of(ground)}"
        line = ";text-decoration:line-through" if piece.kind == GONE else ""
        text = piece.text.rstrip()
        tail = piece.text[len(text) :]
        parts.append(
            f"<span style='{style};font-weight:600'>&nbsp;{sign}&nbsp;</span>"
            f"<span style='{style}{line}'>{_broken(text)}</span>"
            f"<span style='{style}'>&nbsp;</span>{_broken(tail)}"
        )
    return "".join(parts)


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")
