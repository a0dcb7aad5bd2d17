# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The date there would be, shown before anything is kept."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QWidget

from app.deadlines import words
from app.deadlines.computation import Computation
from app.deadlines.rules import Rule
from app.following.telling import Outcome
from app.session import Session
from ui import i18n
from ui.pages.legal.due_words import PERSON, UNCLEAR, DueWords, Mark
from ui.pages.legal.parts import mark, unverified, warnings
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import Item, box, plain, vbox
from ui.widgets.tags import Pill

_ROOM = (12, 10, 12, 10)


class Preview(QObject):
    """Makes the boxes that stand under a question."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._words = DueWords()

    def computed(self, rule: Rule, found: Computation) -> QWidget:
        """Show what a rule comes to, and by what."""
        language = i18n.language()
        date_ = label(self._words.big(found), "heading", wrap=True)
        date_.setObjectName("preview_date")
        shown = self._words.left(found, self._session.now)
        marks: list[QWidget] = []
        if rule.whose != PERSON:  # nobody's task: it is not pressing
            shown = Mark(shown.words, "2", "clock")
            marks.append(Pill(self._words.theirs(), "plain", "archive"))
        marks.insert(0, mark(shown))
        if not rule.verified:
            marks.append(unverified())
        said = " · ".join(
            part for part in (words.length_words(rule, language), rule.basis) if part
        )
        lines: list[Item] = [
            date_,
            plain(FlowLayout(*marks, gap=12, line_gap=6)),
            label(said, "small", "2", wrap=True),
            *warnings(found.warnings),
        ]
        return self._framed("info" if found.state != UNCLEAR else "warn", lines)

    def moved(self, outcome: Outcome) -> QWidget:
        """Show which dates a change of a fact would move, and whom it concerns."""
        if not outcome.moved:
            words_ = self.tr("No open deadline moves.")
            return self._framed("info", [label(words_, "small", "2", wrap=True)])
        lines: list[Item] = []
        for number, each in enumerate(outcome.moved):
            said = self._words.moved(
                each.title, self._date(each.before), self._date(each.after)
            )
            line = glyph_text("calendar-days", said, "medium", ink="", wrap=True)
            line.setObjectName(f"preview_moved_{number}")
            lines.append(line)
        names = [told.name for told in outcome.told]
        people = glyph_text("users", self._words.concerned(names), wrap=True)
        people.setObjectName("preview_concerned")
        return self._framed("info", [*lines, people])

    def refused(self, sentence: str) -> QWidget:
        """Say why there is no date."""
        shown = glyph_text("info", sentence, wrap=True)
        shown.setObjectName("preview_refused")
        return self._framed("info", [shown])

    def _date(self, due: date | datetime | None) -> str:
        return self._words.dated(due)

    def _framed(self, kind: str, lines: Sequence[Item]) -> QFrame:
        frame = box(kind, vbox(*lines, gap=6, margins=_ROOM))
        frame.setObjectName("preview")
        return frame
