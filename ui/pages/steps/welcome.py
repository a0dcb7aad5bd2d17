# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first screen of all: which language, and what to begin with."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog

from ui import i18n
from ui.pages.steps.step import Plan, Step
from ui.widgets.buttons import Segments
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.labels import label
from ui.widgets.layout import hbox, vbox

CREATE, OPEN, TRAIN = "create", "open", "train"


class WelcomeStep(Step):
    """Begin a case file, open one that exists, or learn with invented people."""

    language_chosen = Signal(str)
    training_requested = Signal()
    folder_given = Signal(object)  # a Path

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.title = self.tr("Welcome to Consigne")
        languages = Segments(*i18n.LANGUAGES.items())
        languages.setObjectName("languages")
        languages.setAccessibleName(self.tr("Language"))
        languages.set_current(i18n.language())
        languages.chosen.connect(self.language_chosen)
        rows = {
            CREATE: ChoiceRow(
                self.tr("Create a case file"),
                self.tr("A new encrypted folder for your team, on this computer"),
                "folder-plus",
                edged=True,
            ),
            OPEN: ChoiceRow(
                self.tr("Open one that exists"),
                self.tr("From a drive, or from another folder of this computer"),
                "folder-open",
                edged=True,
            ),
            TRAIN: ChoiceRow(
                self.tr("Try it with invented people"),
                self.tr("A training file, to learn with: nothing in it is real"),
                "graduation-cap",
                edged=True,
            ),
        }
        self._rows = rows
        self._group = QButtonGroup(self)
        for key, row in rows.items():
            row.setCheckable(True)
            row.setObjectName(f"begin_{key}")
            self._group.addButton(row)
        rows[CREATE].setChecked(True)
        body = vbox(
            label(self.tr("Language"), "smallstrong"),
            hbox(languages, ...),
            14,
            label(self.tr("Begin with"), "smallstrong"),
            *rows.values(),
            gap=6,
        )
        lead = self.tr(
            "Case notes that only the right people can read, on this computer only."
        )
        self.lay_out(lead, body)

    def complete(self) -> bool:
        """Go on to the next step only to create."""
        if self._rows[OPEN].isChecked():
            self._ask_folder()
        elif self._rows[TRAIN].isChecked():
            self.training_requested.emit()
        return self._rows[CREATE].isChecked()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a case file"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.folder_given.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
