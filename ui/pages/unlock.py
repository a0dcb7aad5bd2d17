# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The unlock screen: which case file, which name, which phrase."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import i18n, labels
from ui.doors import Doors
from ui.notices import Notice
from ui.pages.unlock_files import FileList
from ui.pages.unlock_form import UnlockForm
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.banners import MessageBar, banner
from ui.widgets.buttons import button
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.columns import Columns
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import box, hair, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.starthead import StartColumn, StartHead

if TYPE_CHECKING:
    from app.places import Place

_BACKUP = "backup.json"  # a folder with this file is a backup
_PROFESSIONS = {  # the compartment in whose colours a role's initials are
    "coordinator": "protection",
    "legal": "legal",
    "social": "social",
    "nurse": "medical",
    "doctor": "medical",
    "psychologist": "mental_health",
}


class UnlockPage(QWidget):
    """Left the case files, right the form; below, help for the first time."""

    unlocked = Signal(object)  # the Session
    create_requested = Signal()
    training_requested = Signal()
    recover_requested = Signal(object)  # the Place
    restore_requested = Signal(object)  # the Path of a backup, or None
    help_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, doors: Doors, tasks: TaskRunner) -> None:
        super().__init__()
        self._doors = doors
        self._place: Place | None = None
        self.files, self.form = FileList(), UnlockForm(doors, tasks)
        self.messages = MessageBar()
        head = StartHead(self.tr("Protected case notes, on this laptop only"))
        self._hair = hair(vertical=True)
        self._columns = Columns(
            (self.files, 4, 250), (self._hair, 0, 1), (self.form, 5, 320), gap=28
        )
        panel = box("card", vbox(self._columns, margins=(28, 28, 28, 24)))
        self._panel = panel
        self._below = Slot("below")
        foot = label(
            self.tr(
                "Without your phrase or the recovery words, nobody can open this case file."
            ),
            "caption",
            "3",
            wrap=True,
        )
        foot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        parts = (head, 8, self.messages, panel, self._below, 2, foot)
        self.setLayout(vbox(StartColumn(*parts)))
        head.language.chosen.connect(self.language_chosen)
        self.files.chosen.connect(self.show_place)
        self.files.folder_given.connect(self.add_folder)
        self.files.create_requested.connect(self.create_requested)
        self.files.restore_requested.connect(lambda: self.restore_requested.emit(None))
        self.form.unlocked.connect(self.unlocked)
        self.form.refused.connect(self.say)
        self.form.recover_requested.connect(self.recover_requested)
        self.form.help_requested.connect(self.help_requested)

    def fill(self, folder: Path | None = None) -> None:
        """Look for case files; choose the one in `folder`, else the first."""
        places = self._doors.known()
        if folder is not None and folder not in [place.folder for place in places]:
            found = self._doors.look(folder)
            if found is not None:
                places.insert(0, found)
        chosen = next((p for p in places if p.folder == folder), None)
        chosen = chosen or next(iter(places), None)
        self.files.show_places(places, chosen.folder if chosen else None)
        self.show_place(chosen)

    def show_place(self, place: "Place | None") -> None:
        """Be about a case file."""
        self._place = place
        self.messages.clear()
        self.form.show_place(place)
        self._below.put(self._help_for(place))
        playing = place is not None and place.training
        self._panel.setMinimumHeight(0 if playing else px(400))
        if self.isVisible():
            self.form.name.setFocus()

    def add_folder(self, folder: Path) -> None:
        """Offer the case file in a folder somebody picked; a backup is put back first.

        Working in a backup would make it another than the one that was signed.
        """
        if (folder / _BACKUP).exists():
            self.restore_requested.emit(folder)
            return
        found = self._doors.look(folder)
        if found is None:
            sentence = self.tr("There is no case file in this folder.")
            hint = self.tr("Choose the folder that has “header.json” in it.")
            self.say(Notice(sentence, hint, kind="warn"))
            return
        self.messages.clear()
        others = [p for p in self.files.places() if p.folder != found.folder]
        self.files.show_places([found, *others], found.folder)
        self.show_place(found)

    def say(self, notice: Notice) -> None:
        """Show a message above the form until it is read."""
        self.messages.show_message(notice.text, notice.kind, notice.action, notice.call)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the name field."""
        super().showEvent(event)
        self.form.name.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line between out where one part is below the other."""
        super().resizeEvent(event)
        self._hair.setVisible(self._columns.is_row())

    def _help_for(self, place: "Place | None") -> QWidget | None:
        if place is not None and place.training:
            return self._accounts(place)
        if any(each.training for each in self.files.places()):
            words = self.tr(
                "First time? Open the training file: everything in it is invented."
            )
        else:
            words = self.tr(
                "First time? Try a training file: everything in it is invented."
            )
        open_it = button(
            self.tr("Open the training file"), "link", name="open_training"
        )
        open_it.clicked.connect(self._on_training)
        return banner("warn", words, open_it, icon="graduation-cap")

    def _on_training(self) -> None:
        for at, place in enumerate(self.files.places()):
            if place.training:
                self.files.choose(at)
                return
        self.training_requested.emit()

    def _accounts(self, place: "Place") -> QWidget:
        """Show who can be played in a training file, phrase included."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for at, account in enumerate(self._doors.training_accounts(place)):
            role = labels.code("role", account.role)
            initials = "".join(part[0] for part in account.name.split()[:2])
            row = ChoiceRow(
                f"{i18n.iso(account.name)} · {role}",
                account.passphrase,
                person=initials,
                compartment=_PROFESSIONS.get(account.role, "registry"),
                edged=True,
            )
            row.setObjectName(f"play_{account.role}")
            row.clicked.connect(
                lambda _on=False, a=account: self.form.fill(a.name, a.passphrase)
            )
            grid.addWidget(row, at // 2, at % 2)
        words = self.tr(
            "Everybody here is invented. Choose whom to play: one click fills both fields."
        )
        head = glyph_text(
            "graduation-cap", words, colour="warn", ink="warn", side=18, wrap=True
        )
        return box("warn", vbox(head, plain(grid), gap=8, margins=(12, 10, 12, 12)))
