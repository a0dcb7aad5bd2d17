# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""On the settings page: when the last backup was made, and the way to the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.backups import last_made
from app.session import Session
from ui.pages.backups_words import BackupWords
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layout import hbox, vbox


class BackupsCard(QFrame):
    """A sentence and a button."""

    wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("backups_card")
        self._session, self._words = session, BackupWords(self)
        self._when = label("", "small", "2", wrap=True)
        self._when.setObjectName("last_backup")
        hint = self.tr(
            "A backup is a copy of the whole case file on a stick. It stays encrypted."
        )
        go = button(self.tr("Backups…"), "", "hard-drive", name="settings_backups")
        go.clicked.connect(self.wanted)
        rows = (
            label(self.tr("Backups"), "heading"),
            self._when,
            label(hint, "caption", "3", wrap=True),
            hbox(go, ...),
        )
        self.setLayout(vbox(*rows, gap=8, margins=(20, 14, 20, 16)))
        self.refresh()

    def refresh(self) -> None:
        """Say again when the last one was made."""
        self._when.setText(self._words.last_made(last_made(self._session)))
