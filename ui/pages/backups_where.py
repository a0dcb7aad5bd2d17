# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a backup goes, what is there already, and what to do about it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app import restoring
from app.backups import BackupRow
from app.restoring import InPlace
from ui import i18n
from ui.pages.backups_words import BackupWords
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.labels import label
from ui.widgets.layout import hbox, vbox
from ui.widgets.slot import Slot


class RestoreWhere(QWidget):
    """A free place needs nothing said; a case file that is there needs a decision.

    Nothing is chosen beforehand where the case file that is there would give way.
    """

    NEW: Final = "new"
    BESIDE: Final = "beside"
    REPLACE: Final = "replace"
    MERGE: Final = "merge"

    other_wanted = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("restore_where")
        self._words = BackupWords(self)
        self._there: InPlace | None = None
        self._beside = Path()
        self._choice = ""
        self._group = QButtonGroup(self)
        self._folder = label("", "small", "2", wrap=True, selectable=True)
        self._folder.setTextFormat(Qt.TextFormat.PlainText)
        self._folder.setObjectName("restore_folder")
        other = button(self.tr("Another place…"), compact=True, name="other_target")
        other.clicked.connect(self.other_wanted)
        self._compared = Slot("restore_compared")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._rows.setContentsMargins(0, 0, 0, 0)
        head = label(self.tr("Where it goes"), "smallstrong")
        where = hbox((self._folder, 1), other, gap=12)
        self.setLayout(vbox(head, where, self._compared, self._rows, ..., gap=10))

    def show_place(self, there: InPlace, row: BackupRow) -> None:
        """Say what is in a place and offer what can be done."""
        self._there, self._choice = there, ""
        self._beside = restoring.beside(there.folder)
        self._folder.setText(i18n.ltr(str(there.folder)))
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        if there.state == restoring.FREE:
            self._choice = self.NEW
            self._compared.put(None)
        elif there.state == restoring.TAKEN:
            words = self.tr("What is in this folder is not this case file.")
            hint = self.tr("It is not touched. Choose another place.")
            self._compared.put(banner("warn", hint, strong=words))
        else:
            self._compared.put(self._comparison(there, row))
            self._offer(there)
        self.changed.emit()

    def choice(self) -> str:
        """Return what is chosen: NEW, BESIDE, REPLACE, MERGE, or nothing yet."""
        return self._choice

    def folder(self) -> Path:
        """Return the place that is looked at."""
        assert self._there is not None  # asked for only when a backup is chosen
        return self._there.folder

    def target(self) -> Path:
        """Return the folder that the backup becomes."""
        return self._beside if self._choice == self.BESIDE else self.folder()

    def goes_back(self) -> bool:
        """Tell whether unlocking will ask: this computer knew a later state."""
        there = self._there
        return there is not None and there.relation in (
            restoring.NEWER,
            restoring.APART,
        )

    def choose(self, key: str) -> None:
        """Choose what to do as a click would."""
        self._choice = key
        for piece in self._group.buttons():
            piece.setChecked(piece.objectName() == f"restore_{key}")
        self.changed.emit()

    def _comparison(self, there: InPlace, row: BackupRow) -> QWidget:
        careful = there.relation != restoring.OLDER
        said = self._words.in_place(there)
        shown = banner(
            "warn" if careful else "info",
            self._words.days_between(there, row),
            strong=said,
        )
        shown.setAccessibleName(said)
        return shown

    def _offer(self, there: InPlace) -> None:
        options = [
            (
                self.BESIDE,
                self.tr("Put it beside"),
                self.tr("As a second case file, in “{folder}”").format(
                    folder=i18n.ltr(self._beside.name)
                ),
                "folder-plus",
            ),
            (
                self.REPLACE,
                self.tr("Put it in its place"),
                self.tr("The case file that is there is moved aside and kept"),
                "history",
            ),
        ]
        if there.state == restoring.SAME:
            options.insert(
                0,
                (
                    self.MERGE,
                    self.tr("Merge it instead"),
                    self.tr(
                        "Unlock the case file that is there, then Settings, Backups"
                    ),
                    "git-compare-arrows",
                ),
            )
        for key, title, detail, icon in options:
            piece = ChoiceRow(title, detail, icon, edged=True)
            piece.setCheckable(True)
            piece.setObjectName(f"restore_{key}")
            piece.clicked.connect(lambda _on=False, key=key: self.choose(key))
            self._group.addButton(piece)
            self._rows.addWidget(piece)
            piece.show()  # now, not when the event loop comes round
