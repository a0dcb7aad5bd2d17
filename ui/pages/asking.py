# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking for a file or folder beside the window: nothing waits, nothing is remembered.

Qt's own dialog writes the folders it has shown into its settings; they are taken out
again, for no file of ours may tell where somebody keeps bundles.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

Given = Callable[[Path], object]
_Mode = QFileDialog.FileMode


def ask_folder(parent: QWidget, title: str, given: Given) -> QFileDialog:
    """Ask where to write; `given` hears the folder."""
    dialog = _dialog(parent, title, given)
    dialog.setFileMode(_Mode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def ask_file(parent: QWidget, title: str, pattern: str, given: Given) -> QFileDialog:
    """Ask for a file that is there; `pattern` as in "Bundles (*.consigne)"."""
    dialog = _dialog(parent, title, given)
    dialog.setFileMode(_Mode.ExistingFile)
    dialog.setNameFilter(pattern)
    dialog.open()
    return dialog


def ask_new_file(parent: QWidget, title: str, name: str, given: Given) -> QFileDialog:
    """Ask where a new file goes; `name` is proposed."""
    dialog = _dialog(parent, title, given)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(_Mode.AnyFile)
    dialog.selectFile(name)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, given: Given) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("ask")
    dialog.fileSelected.connect(lambda path: given(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.destroyed.connect(_forget)
    return dialog


def _forget() -> None:
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.remove("FileDialog")
