# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar under the editor: what is kept, discard, save; one question in place."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui import i18n
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layout import box, hbox, plain, vbox


class EditorFoot(QStackedWidget):
    """Two faces: the buttons, and the question before discarding."""

    save_wanted = Signal()
    discard_wanted = Signal()
    discard_confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = ElidedLabel("", "caption", "3")
        self._kept.setObjectName("editor_kept")
        self._discard = button(self.tr("Discard"), "quiet", name="editor_discard")
        self._discard.clicked.connect(self.discard_wanted)
        self._save = button("", "primary", "check", name="editor_save")
        self._save.setToolTip("Ctrl+S")
        self._save.clicked.connect(self.save_wanted)
        bar = hbox((self._kept, 1), self._discard, self._save, margins=(20, 8, 16, 12))
        self.addWidget(plain(bar))
        self.addWidget(self._question())

    def _question(self) -> QWidget:
        self._asked = label("", "small", "danger", wrap=True)
        self._asked.setObjectName("discard_question")
        no = button(self.tr("Keep writing"), "quiet", compact=True, name="discard_no")
        no.clicked.connect(lambda: self.setCurrentIndex(0))
        yes = button(self.tr("Discard it"), "danger", "trash-2", compact=True)
        yes.setObjectName("discard_yes")
        yes.clicked.connect(self.discard_confirmed)
        self._no = no
        row = hbox((self._asked, 1), no, yes, gap=10, margins=(14, 8, 10, 8))
        return plain(vbox(box("danger", row), margins=(12, 4, 12, 8)))

    def start(self, *, adds: bool, kept: bool) -> None:
        """Begin with another note; `adds` completes a signed entry."""
        self.setCurrentIndex(0)
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

    def ask(self, title: str) -> None:
        """Ask once, naming what would go."""
        if title:
            words = self.tr("Discard what you wrote in “{title}”? It cannot come back.")
        else:
            words = self.tr("Discard what you wrote? It cannot come back.")
        self._asked.setText(words.format(title=i18n.iso(title)))
        self.setCurrentIndex(1)
        self._no.setFocus()
