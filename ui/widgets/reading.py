# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text to read: selectable, as high as it is, each paragraph in its own direction."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from ui import tokens
from ui.models.differences import GONE, NEW, Piece
from ui.tokens import color
from ui.widgets.writing import is_unbroken

_BARE = (
    "QTextEdit { background: transparent; border: none; padding: 0; min-height: 0; }"
)
_MARKS = {GONE: ("−", "danger", "danger_soft"), NEW: ("+", "ok", "ok_soft")}
_NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class ReadingText(QTextEdit):
    """Read-only words without a frame; the page around it scrolls."""

    def __init__(self, text: str = "", name: str = "") -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setStyleSheet(_BARE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(_NO_BAR)
        self.setHorizontalScrollBarPolicy(_NO_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        mouse = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(keys | mouse)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(name or self.tr("Text"))
        self._pieces: Sequence[Piece] = ()
        if text:
            self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show plain words."""
        self._pieces = ()
        if is_unbroken(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setPlainText(text)
        self._tint()
        self._settle()

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show what went and what came: by colour, and by a sign around it."""
        self._pieces = tuple(pieces)
        self.clear()
        cursor = QTextCursor(self.document())
        for piece in pieces:
            if piece.kind not in _MARKS:
                cursor.insertText(piece.text, self._plain())
                continue
            sign, ink, ground = _MARKS[piece.kind]
            form = self._plain()
            form.setForeground(color(ink))
            form.setBackground(color(ground))
            form.setFontStrikeOut(piece.kind == GONE)
            mark = QTextCharFormat(form)
            mark.setFontStrikeOut(False)
            mark.setFontWeight(tokens.weight("strong"))
            cursor.insertText(f"\u00a0{sign}\u00a0", mark)
            cursor.insertText(piece.text.rstrip(), form)
            cursor.insertText("\u00a0", mark)
            tail = piece.text[len(piece.text.rstrip()) :]
            cursor.insertText(tail, self._plain())
        self._settle()

    def _plain(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(tokens.font("body"))
        form.setForeground(color("text"))
        return form

    def _tint(self) -> None:
        """Read-only fields are grey; what is here to be read is not."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(self._plain())

    def _settle(self) -> None:
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        high = round(self.document().size().height()) + 2
        if high != self.height():
            self.setFixedHeight(high)

    def minimumSizeHint(self) -> QSize:
        """Give way in width."""
        return QSize(80, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at this width."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page around."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Tint anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_pieces"):
            if self._pieces:
                self.set_pieces(self._pieces)
            elif self.toPlainText():
                self._tint()
