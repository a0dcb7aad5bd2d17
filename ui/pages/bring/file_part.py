# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing the spreadsheet: dropped here or picked."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.sheets.reading import ENDINGS
from ui.pages.asking import ask_file
from ui.tokens import px
from ui.widgets.labels import glyph_text
from ui.widgets.layout import box, vbox
from ui.widgets.states import EmptyState


class FilePart(QWidget):
    """`chosen` tells the Path of a file; nothing has been read of it."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bring_file")
        self.setAcceptDrops(True)
        choose = EmptyState(
            "upload",
            self.tr("Which spreadsheet holds your cases?"),
            self.tr(
                "Drop the file here, or choose it: Excel (.xlsx, .xls) or CSV. You see"
                " every row before anything is added."
            ),
            self.tr("Choose a spreadsheet…"),
            kind="primary",
        )
        choose.activated.connect(self.ask)
        choose.setMinimumHeight(px(180))
        stays = self.tr(
            "The file stays where it is and is not changed. Once the cases are here,"
            " delete it where others could read it."
        )
        note = glyph_text("info", stays, "caption", wrap=True)
        self.setLayout(vbox(box("card", vbox(choose)), note, ..., gap=12))

    def ask(self) -> None:
        """Ask for a file."""
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        pattern = self.tr("Spreadsheets ({pattern})").format(pattern=endings)
        ask_file(self, self.tr("Choose a spreadsheet"), pattern, self.chosen.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that can be a spreadsheet."""
        if _sheet_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        path = _sheet_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)


def _sheet_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in ENDINGS else None
