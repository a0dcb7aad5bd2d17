# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A form as it was answered: words and values beside each other, nothing to change."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QWidget

from app.forms.definition import Form
from app.forms.showing import Line, shown
from ui import i18n
from ui.forms.fields_other import FilesHelper
from ui.forms.marked import bare
from ui.forms.words import Speaker
from ui.tokens import px
from ui.widgets.labels import label
from ui.widgets.layout import hair, vbox, well
from ui.widgets.reading import ReadingText

_LABEL = 144  # pixels of the words before a value
_APART = 12  # pixels between them
_NARROW = 380  # under which a value stands below its words
_COLUMNS = 4
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
_SHORT = 40  # letters of a value that a cell of a table holds


def rows_of(
    form: Form,
    answers: Mapping[str, Any],
    language: str,
    *,
    colleagues: Sequence[tuple[str, str]] = (),
    files: FilesHelper | None = None,
    words: Callable[[str], str] | None = None,
) -> list[tuple[str, str]]:
    """Return (label, value in words) of what is answered, for history and differences.

    Headings of groups and rows have no value. `words` gives the label at a place
    where labels hold answers (`Filling.label`).
    """
    people = dict(colleagues)
    lines = shown(form, answers, language, Speaker(files), people, words)
    return [(bare(line.label), line.value) for line in lines]


def answers_view(
    form: Form,
    answers: Mapping[str, Any],
    language: str,
    *,
    colleagues: Sequence[tuple[str, str]] = (),
    files: FilesHelper | None = None,
    words: Callable[[str], str] | None = None,
) -> QWidget:
    """Make the view of a stored entry: only what is answered.

    Arguments as for `rows_of`; `files` gives the names of files.
    """
    people = dict(colleagues)
    return AnswersView(shown(form, answers, language, Speaker(files), people, words))


class Pair(QWidget):
    """What was asked and what was answered, beside each other where there is room."""

    def __init__(self, asked: str, answer: str) -> None:
        super().__init__()
        self._asked = label(asked, "small", "2", wrap=True)
        self._answer = label(i18n.iso(answer), "body", wrap=True, selectable=True)
        self._answer.setAccessibleName(f"{asked}: {answer}")
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(_APART))
        self._box.addWidget(self._asked, 0, Qt.AlignmentFlag.AlignTop)
        self._answer.setAlignment(_TOP)
        self._box.addWidget(self._answer, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand below each other where it is narrow."""
        super().resizeEvent(event)
        row = self.width() >= px(_NARROW)
        ways = QBoxLayout.Direction
        wanted = ways.LeftToRight if row else ways.TopToBottom
        self._asked.setFixedWidth(px(_LABEL) if row else self.width())
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self._box.setSpacing(px(_APART) if row else 0)
            self.updateGeometry()


class AnswersView(QWidget):
    """Lines of an answered form under each other."""

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        self.setObjectName("answers")
        self._column = vbox(gap=8)
        self.setLayout(self._column)
        at = 0
        while at < len(lines):
            if lines[at].kind == "repeat":
                at = self._repeat(lines, at)
            else:
                self._line(lines[at])
                at += 1

    def _line(self, line: Line) -> None:
        asked = bare(line.label)
        match line.kind:
            case "group" | "row":
                if self._column.count():
                    self._column.addSpacing(6)
                role = "strong" if line.level == 0 else "smallstrong"
                self._column.addWidget(label(asked, role, wrap=True))
            case "text":
                if asked:
                    self._column.addWidget(label(asked, "small", "2", wrap=True))
                text = ReadingText(line.value, asked)
                self._column.addWidget(well(text))
            case _:
                self._column.addWidget(Pair(asked, line.value))

    def _repeat(self, lines: Sequence[Line], at: int) -> int:
        """Show the rows as a small table if they fit one; return what comes after."""
        head, level = lines[at], lines[at].level
        end = at + 1
        while end < len(lines) and (
            lines[end].level > level
            or (lines[end].kind == "row" and lines[end].level == level)
        ):
            end += 1
        inside = lines[at + 1 : end]
        if head.label:
            self._column.addWidget(label(bare(head.label), "small", "2", wrap=True))
        rows = _rows(inside, level)
        heads = list(dict.fromkeys(line.label for row in rows for line in row))
        short = all(
            line.kind == "value" and len(line.value) <= _SHORT
            for row in rows
            for line in row
        )
        if short and 0 < len(heads) <= _COLUMNS:
            self._column.addWidget(_Table(heads, rows))
        else:
            for line in inside:
                self._line(line)
        return end


def _rows(lines: Sequence[Line], level: int) -> list[list[Line]]:
    """Return the lines of each row."""
    rows: list[list[Line]] = []
    for starts, group in groupby(
        lines, lambda each: each.kind == "row" and each.level == level
    ):
        if starts:
            rows += [[] for _ in group]
        elif rows:
            rows[-1] = list(group)
    return rows


class _Table(QFrame):
    def __init__(self, heads: Sequence[str], rows: Sequence[Sequence[Line]]) -> None:
        super().__init__()
        self.setProperty("box", "card")
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 14, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for at, head in enumerate(heads):
            grid.addWidget(label(bare(head), "captionstrong", "2", wrap=True), 0, at)
            grid.setColumnStretch(at, 1)
        for number, row in enumerate(rows):
            grid.addWidget(hair(), number * 2 + 1, 0, 1, len(heads))
            for line in row:
                words = label(i18n.iso(line.value), "small", wrap=True, selectable=True)
                words.setAccessibleName(f"{bare(line.label)}: {line.value}")
                grid.addWidget(words, number * 2 + 2, heads.index(line.label))
