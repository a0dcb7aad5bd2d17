# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A deadline on one line: what, by when, how far, and whether a lawyer read the rule."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.legal.views import DeadlineView
from ui import i18n
from ui.pages.legal.due_words import PERSON, DueWords, Mark
from ui.pages.legal.parts import mark, unverified
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.tags import Pill, state_pill


def mark_of(view: DeadlineView, now: datetime) -> Mark:
    """Say how far a deadline is, or how it ended."""
    words = DueWords()
    if not view.open:
        return words.ended(view.status, view.done_on)
    found = words.left(view, now, view.zone)
    if view.whose != PERSON:  # nobody's task: it is not pressing
        return Mark(found.words, "2", found.icon)
    return found


class DeadlineRow(QWidget):
    """The title leads to its page."""

    opened = Signal(str, str)  # compartment, entry

    def __init__(self, view: DeadlineView, now: datetime) -> None:
        super().__init__()
        words = DueWords()
        self.setObjectName(f"deadline_{view.entry_id[:12]}")
        title = button(
            i18n.iso(view.title), "row", name=f"open_deadline_{view.entry_id[:12]}"
        )
        title.clicked.connect(lambda: self.opened.emit(view.compartment, view.entry_id))
        shown = mark_of(view, now)
        date = words.dated(view.due) if view.due is not None else words.big(view)
        day = label(date, "smallstrong", shown.ink if view.open else "2")
        marks: list[QWidget] = [day, mark(shown, "small")]
        spoken = [title.text(), date, shown.words]
        if view.whose != PERSON:
            theirs = words.theirs()
            marks.append(Pill(theirs, "plain", "archive"))
            spoken.append(theirs)
        if not view.verified:
            marks.append(unverified())
            spoken.append(words.unverified())
        if view.conflict and (state := state_pill("conflict")) is not None:
            marks.append(state)
            spoken.append(state.text())
        title.setAccessibleName(i18n.joined(*spoken))
        lines = vbox(
            plain(hbox(title, ..., gap=0)),
            plain(FlowLayout(*marks, gap=12, line_gap=4)),
            gap=2,
        )
        tint = {"2": "text2", "": "text2"}.get(shown.ink, shown.ink)
        sign = vbox(Glyph("calendar-days", tint, 18), ..., margins=(0, 4, 0, 0))
        self.setLayout(hbox(sign, (lines, 1), gap=12, margins=(0, 6, 0, 6)))
