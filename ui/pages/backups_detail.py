# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One backup: what it is, how it stands to the open case file, what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app import backups
from app.backups import BackupRow
from ui import i18n
from ui.pages.backups_words import BackupWords
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Pill


class BackupDetail(QWidget):
    """Facts and actions; `work` shows what an action needs or says."""

    verify_wanted = Signal()
    merge_wanted = Signal()
    beside_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("backup_detail")
        self._words = BackupWords(self)
        self._facts, self.work = Slot("backup_facts"), Slot("backup_work")
        self.verify = button(
            self.tr("Verify"), "", "shield-check", name="verify_backup"
        )
        self.merge = button(
            self.tr("Merge…"), "", "git-compare-arrows", name="merge_backup"
        )
        self.beside = button(
            self.tr("Put back beside…"), "", "folder-plus", name="beside_backup"
        )
        self.verify.clicked.connect(self.verify_wanted)
        self.merge.clicked.connect(self.merge_wanted)
        self.beside.clicked.connect(self.beside_wanted)
        self._actions = plain(FlowLayout(self.verify, self.merge, self.beside))
        hint = self.tr(
            "To put it in the place of this case file, lock, then choose “Restore a"
            " backup…” on the first screen."
        )
        self._hint = label(hint, "caption", "3", wrap=True)
        rows = (self._facts, self._actions, self.work, self._hint, ...)
        self.setLayout(vbox(*rows, gap=14))

    def show_row(self, row: BackupRow) -> None:
        """Be about a backup; what an action said before is dropped."""
        self._facts.put(self._about(row))
        self.work.put(None)
        same = row.usable and row.state != backups.FOREIGN
        self.verify.setVisible(same)
        self.merge.setVisible(same)
        self.beside.setVisible(row.usable or row.state == backups.FOREIGN)
        self._hint.setVisible(same)

    def set_busy(self, *, busy: bool) -> None:
        """Allow one thing at a time."""
        self._actions.setEnabled(not busy)

    def _about(self, row: BackupRow) -> QWidget:
        sign, tone = self._words.sign(row)
        title = _plain(self._words.title(row), "heading")
        title.setObjectName("backup_title")
        pill = Pill(self._words.state(row), tone, sign)
        facts = []
        if row.made_at is not None:
            facts += [
                (self.tr("Case file"), i18n.iso(row.label)),
                (self.tr("Size"), i18n.size(row.size)),
            ]
        if row.cases is not None:
            facts.insert(1, (self.tr("Cases"), i18n.number(row.cases)))
        cells = [
            plain(vbox(label(k, "caption", "3"), _plain(v, "medium"), gap=2))
            for k, v in facts
        ]
        where = _plain(i18n.ltr(str(row.folder)), "caption", "3")
        said = [self._words.about(row), self._words.relation(row)]
        sentences = [label(words, "small", "2", wrap=True) for words in said if words]
        return plain(
            vbox(
                plain(hbox((title, 1), gap=8)),
                plain(hbox(pill, ...)),
                plain(FlowLayout(*cells, gap=24)) if cells else None,
                *sentences,
                where,
                gap=10,
            )
        )


def _plain(text: str, role: str, ink: str = "") -> Label:
    """Make a label for what comes from a stick: never read as marked-up text."""
    shown = label("", role, ink, wrap=True)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setText(text)
    return shown
