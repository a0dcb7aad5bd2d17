# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an entry says, as words: for versions side by side and for what changed."""

from PySide6.QtCore import QCoreApplication

from app.forms.showing import Line, shown
from app.people import colleagues
from app.rows import EntryView, RevisionRow
from app.session import Session
from ui import i18n
from ui.forms.words import Speaker

_ABOVE = frozenset({"title", "day"})


def lines_of(session: Session, entry: EntryView, row: RevisionRow) -> list[Line]:
    """Return the answered questions of one version, as its form asked them."""
    form = session.forms.form(entry.form, row.form_version)
    if form is None or row.answers is None:
        return []
    team = dict(colleagues(session, row.answers))
    return shown(form, row.answers, i18n.language(), Speaker(), team)


def body_of(session: Session, entry: EntryView) -> list[Line]:
    """Return what an entry says, but for what stands above it: its title, its day."""
    form = session.forms.form(entry.form, entry.form_version)
    if form is None or entry.answers is None:
        return []
    apart = {node.path for node in form.children if _ABOVE.intersection(node.uses)}
    team = dict(colleagues(session, entry.answers))
    lines = shown(form, entry.answers, i18n.language(), Speaker(), team)
    return [line for line in lines if line.place not in apart]


def text_of(session: Session, entry: EntryView, row: RevisionRow) -> str:
    """Return one version as text, a line for each answer."""
    translate, parts = QCoreApplication.translate, []
    for line in lines_of(session, entry, row):
        match line.kind:
            case "value":
                words = translate("entry", "{question}: {answer}")
                parts.append(words.format(question=line.label, answer=line.value))
            case "text":
                words = translate("entry", "{question}:")
                said = words.format(question=line.label)
                parts.append(f"{said}\n{line.value}")
            case _:
                parts.append(line.label)
    return "\n".join(parts)
