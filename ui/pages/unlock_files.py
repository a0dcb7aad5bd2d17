# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The case files that can be unlocked here: neutral names, no people, no dates."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QVBoxLayout, QWidget

from ui import i18n
from ui.widgets.buttons import button
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox

if TYPE_CHECKING:
    from app.places import Place


class FileList(QWidget):
    """One row per case file, and the ways to others."""

    chosen = Signal(object)  # the Place to unlock
    folder_given = Signal(object)  # the Path of a folder somebody picked
    create_requested = Signal()
    restore_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._places: list[Place] = []
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._none = label(
            self.tr("No case file on this computer yet."), "small", "2", wrap=True
        )
        other = button(
            self.tr("Open another case file…"), "link", "folder-open", name="open_other"
        )
        other.clicked.connect(self._ask_folder)
        create = button(
            self.tr("Create a case file…"), "link", "folder-plus", name="create"
        )
        create.clicked.connect(self.create_requested)
        restore = button(
            self.tr("Restore a backup…"), "link", "history", name="restore_backup"
        )
        restore.clicked.connect(self.restore_requested)
        head = label(self.tr("Case file"), "smallstrong")
        body = plain(vbox(self._none, self._rows, gap=0))
        ways = (hbox(other, ...), hbox(create, ...), hbox(restore, ...))
        self.setLayout(vbox(head, 4, body, 12, ..., *ways, gap=4))

    def show_places(self, places: "list[Place]", current: Path | None) -> None:
        """Show what can be unlocked, with one of them chosen."""
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._places = list(places)
        self._none.setVisible(not places)
        for at, place in enumerate(places):
            sign = "graduation-cap" if place.training else "hard-drive"
            row = ChoiceRow(place.label, self._where(place), sign)
            row.setCheckable(True)
            row.setObjectName(f"case_file_{at}")
            row.clicked.connect(lambda _on=False, at=at: self._on_row(at))
            self._group.addButton(row)
            self._rows.addWidget(row)
            row.setChecked(place.folder == current)

    def places(self) -> "list[Place]":
        """Return what is shown."""
        return list(self._places)

    def choose(self, at: int) -> None:
        """Choose a row as a click would."""
        self._group.buttons()[at].setChecked(True)
        self._on_row(at)

    def _on_row(self, at: int) -> None:
        self.chosen.emit(self._places[at])

    def _where(self, place: "Place") -> str:
        from app.places import restored_on, set_aside_on

        if (day := set_aside_on(place.folder)) is not None:
            return self.tr("Set aside on {day}").format(day=i18n.short_date(day))
        if (day := restored_on(place.folder)) is not None:
            words = self.tr("Restored on {day}, beside another")
            return words.format(day=i18n.short_date(day))
        if place.training:
            return self.tr("Invented people, to learn with")
        if place.folder.is_relative_to(Path.home()):
            return self.tr("On this computer")
        return self.tr("On another drive")

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Open another case file"))
        dialog.setObjectName("folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.folder_given.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
