# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups of a folder, the newest first; one of them is chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.backups import BackupRow
from ui.pages.backups_words import BackupWords
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.labels import label
from ui.widgets.layout import plain, vbox

_MOST = 40  # rows: older ones are of little use, and no list is read that far


class BackupList(QWidget):
    """One row per backup; `chosen` tells which is looked at."""

    chosen = Signal(object)  # the BackupRow

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("backup_list")
        self._words = BackupWords(self)
        self._rows: list[BackupRow] = []
        self._group = QButtonGroup(self)
        self._box = QVBoxLayout()
        self._box.setSpacing(4)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._more = label("", "caption", "3", wrap=True)
        head = label(self.tr("Backups in this folder"), "smallstrong")
        self.setLayout(vbox(head, plain(self._box), self._more, ..., gap=8))

    def show_rows(self, rows: list[BackupRow], folder: Path | None = None) -> None:
        """Show what was found; the one in `folder` is chosen, else the newest whole one."""
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = rows[:_MOST]
        for at, row in enumerate(self._rows):
            piece = ChoiceRow(
                self._words.title(row),
                self._words.detail(row),
                self._words.sign(row)[0],
            )
            piece.setCheckable(True)
            piece.setObjectName(f"backup_{at}")
            piece.clicked.connect(lambda _on=False, at=at: self.choose(at))
            self._group.addButton(piece)
            self._box.addWidget(piece)
            piece.show()  # now, not when the event loop comes round
        left = len(rows) - len(self._rows)
        self._more.setText(self.tr("%n older one(s) are not shown.", "", left))
        self._more.setVisible(left > 0)
        folders = [row.folder for row in self._rows]
        whole = [at for at, row in enumerate(self._rows) if row.usable]
        if self._rows:
            first = whole[0] if whole else 0
            self.choose(folders.index(folder) if folder in folders else first)

    def rows(self) -> list[BackupRow]:
        """Return what is shown."""
        return list(self._rows)

    def choose(self, at: int) -> None:
        """Choose a row as a click would."""
        self._group.buttons()[at].setChecked(True)
        self.chosen.emit(self._rows[at])
