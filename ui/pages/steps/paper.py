# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recovery words on paper: a page for each sheet, and nothing else on it."""

from html import escape

from PySide6.QtCore import QMarginsF, QObject, QSizeF, Qt
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QTextDocument,
    QTextOption,
)

from app.recovery import RecoveryWords
from ui import i18n

_COLUMNS = 3
_POINTS = 12  # large enough for poor light
_MARGINS = QMarginsF(22, 20, 22, 20)  # millimetres


class WordsPaper(QObject):
    """Draws the sheets; `name` is the case file's."""

    def __init__(self, words: RecoveryWords, name: str) -> None:
        super().__init__()
        self._words, self._name = words, name

    def draw(self, device: QPagedPaintDevice) -> bool:
        """Draw a page for each sheet; False where the printer cannot begin."""
        device.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        painter = QPainter()
        if not painter.begin(device):
            return False
        try:
            for at, line in enumerate(self._words.lines):
                if at and not device.newPage():
                    return False
                document = self._document(at, line.split())
                document.documentLayout().setPaintDevice(device)
                room = painter.viewport()
                document.setPageSize(QSizeF(room.width(), room.height()))
                document.drawContents(painter)
        finally:
            painter.end()
        return True

    def _document(self, at: int, words: list[str]) -> QTextDocument:
        document = QTextDocument()
        option = QTextOption()
        way = Qt.LayoutDirection
        option.setTextDirection(way.RightToLeft if i18n.rtl() else way.LeftToRight)
        document.setDefaultTextOption(option)
        font = document.defaultFont()
        font.setPointSize(_POINTS)
        document.setDefaultFont(font)
        document.setHtml(self._page(at, words))
        return document

    def _page(self, at: int, words: list[str]) -> str:
        title = self.tr("Recovery words")
        day = i18n.long_date(i18n.today())
        count = len(self._words.lines)
        if count > 1:
            which = self.tr("Sheet {number} of {count}: any two open the case file.")
        else:
            which = self.tr("The only sheet: it opens the case file.")
        facts = {"number": i18n.number(at + 1), "count": i18n.number(count)}
        head = (
            f"<h1>{escape(title)}</h1>"
            f"<p><b>{escape(self._name)}</b><br>{escape(day)}<br>"
            f"{escape(which.format(**facts))}</p><p></p>"
        )
        lines = "".join(f"<p>{escape(line)}</p>" for line in self._what_to_do(count))
        return f"{head}{_grid(words)}{lines}"

    def _what_to_do(self, count: int) -> tuple[str, ...]:
        keep = self.tr(
            "Keep this sheet in a sealed envelope, in a locked place, away from the"
            " computer. No photograph, no copy, no file."
        )
        if count > 1:
            keep = self.tr(
                "Keep this sheet in a sealed envelope, in a locked place, away from the"
                " computer and from the other sheets. No photograph, no copy, no file."
            )
        return (
            keep,
            self.tr(
                "When a phrase is forgotten: start Consigne, choose the case file,"
                " “Phrase forgotten: recovery words”, and type the words in their order."
                " Four letters of each are enough."
            ),
            self.tr(
                "If this sheet is lost, or somebody has seen it, tell the coordination"
                " on the same day."
            ),
        )


def _grid(words: list[str]) -> str:
    """Lay the words out in columns, from left to right: they are English."""
    rows = -(-len(words) // _COLUMNS)
    lines = []
    for row in range(rows):
        cells = "".join(
            f"<td width='8%' align='right'>{at + 1}</td>"
            f"<td width='25%'><b>{escape(words[at])}</b></td>"
            for at in range(row, len(words), rows)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        "<table dir='ltr' width='100%' cellspacing='0' cellpadding='8'>"
        f"{''.join(lines)}</table><p></p>"
    )
