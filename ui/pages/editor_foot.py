# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar under the editor: what is kept, discard, save; one question in place."""

from datetime import datetime

from PySide6.QtCore import Signal

from ui import i18n
from ui.widgets.asking import AskingBar
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel
from ui.widgets.layout import hbox, plain


class EditorFoot(AskingBar):
    """What can be done with what is being written."""

    save_wanted = Signal()
    discard_wanted = Signal()
    discard_confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = ElidedLabel("", "caption", "3")
        self._kept.setObjectName("editor_kept")
        discard = button(self.tr("Discard"), "quiet", name="editor_discard")
        discard.clicked.connect(self.discard_wanted)
        self._save = button(self.tr("Save"), "primary", "check", name="editor_save")
        self._save.clicked.connect(self.save_wanted)
        items = (self._kept, ..., discard, self._save)
        self.set_bar(plain(hbox(*items, margins=(20, 8, 16, 12))))

    def start(self, *, adds: bool, kept: bool) -> None:
        """Begin with another note; `adds` completes a signed entry."""
        self.put_back()
        self._save.setText(self.tr("Add to the entry") if adds else self.tr("Save"))
        self._kept.setText(self.tr("Draft found again") if kept else "")
        self.set_waiting(waiting=False)

    def show_kept(self, at: datetime | None) -> None:
        """Say when the draft was kept."""
        words = self.tr("Draft kept at {hour}")
        self._kept.setText(words.format(hour=i18n.clock(at)) if at else "")

    def set_waiting(self, *, waiting: bool) -> None:
        """Saving waits until files are read."""
        self._save.setEnabled(not waiting)
        reason = self.tr("A file is still being read.")
        self._save.setToolTip(reason if waiting else "Ctrl+S")

    def ask_to_discard(self, title: str) -> None:
        """Ask once, naming what would go."""
        if title:
            words = self.tr("Discard what you wrote in “{title}”? It cannot come back.")
        else:
            words = self.tr("Discard what you wrote? It cannot come back.")
        self.ask(
            words.format(title=i18n.iso(title)),
            self.tr("Keep writing"),
            self.tr("Discard it"),
            self.discard_confirmed.emit,
        )
