# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many lines to read, in several weights: selectable, so that they can be copied."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from app.rows import record
from ui import tokens
from ui.tokens import color, px
from ui.widgets.reading import ReadingText

_INDENT = 16  # pixels of a level


@record
class TextLine:
    """A paragraph: a type role and an ink as of labels, `above` in pixels.

    `bullet`: a point stands before it, and its further lines begin after the point.
    """

    text: str
    role: str = "body"
    ink: str = "text"
    level: int = 0
    above: int = 4
    bullet: bool = False


class LinesText(ReadingText):
    """As high as its lines; the page around it scrolls.

    Every line begins where the screen does, whatever its letters: authors' words in
    another direction have to be kept together (`i18n.iso`).
    """

    def __init__(self, name: str) -> None:
        self._lines: Sequence[TextLine] = ()
        super().__init__(name=name)

    def set_lines(self, lines: Sequence[TextLine]) -> None:
        """Show these paragraphs."""
        self._lines = tuple(lines)
        self.clear()
        self.document().setIndentWidth(px(_INDENT))
        self.setTabStopDistance(px(_INDENT))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for at, line in enumerate(self._lines):
            block, form = QTextBlockFormat(), QTextCharFormat()
            block.setLayoutDirection(self.layoutDirection())
            block.setIndent(line.level + line.bullet)
            block.setTextIndent(-px(_INDENT) if line.bullet else 0)
            block.setTopMargin(line.above if at else 0)
            form.setFont(tokens.font(line.role))
            form.setForeground(color(line.ink))
            if at:
                cursor.insertBlock(block, form)
            else:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(form)
            cursor.insertText(f"•\t{line.text}" if line.bullet else line.text, form)
        cursor.endEditBlock()
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Tint anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._lines:
            self.set_lines(self._lines)
