# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folder is the exchange folder: chosen, changed, no longer used."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.errors import AppError, StorageError
from app.handover import exchange_folder
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.asking import ask_folder
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.slot import Slot


class ExchangeWhere(QWidget):
    """The folder with its buttons; hears from the hub that another place changed it.

    `refused` tells the error where a folder cannot be one.
    """

    refused = Signal(object)

    def __init__(self, session: Session, hub: Hub, *actions: QWidget) -> None:
        """`actions` stand before the buttons."""
        super().__init__()
        self.setObjectName("exchange_where")
        self._session, self._hub = session, hub
        self.said = Slot("exchange_said")
        self._path = label("", "small", wrap=True, selectable=True)
        self._path.setObjectName("exchange_path")
        self._choose = button(
            self.tr("Another folder…"), "", "folder-open", name="exchange_choose"
        )
        self._choose.clicked.connect(self.ask)
        self._leave = button(self.tr("Use none"), "quiet", "x", name="exchange_clear")
        self._leave.clicked.connect(self.clear)
        where = plain(hbox(Glyph("folder"), (self._path, 1), gap=10))
        buttons = plain(FlowLayout(*actions, self._choose, self._leave))
        row = Columns((where, 1, 260), (buttons, 0, 0), gap=16)
        self.setLayout(vbox(self.said, row, gap=10))
        hub.exchange_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say again which folder it is, and whether it is there."""
        folder = exchange_folder.folder(self._session)
        there = exchange_folder.inbox(self._session) is not None
        chosen = i18n.ltr(str(folder))
        self._path.setText(self.tr("None is chosen.") if folder is None else chosen)
        choose = self.tr("Choose a folder…") if folder is None else None
        self._choose.setText(choose or self.tr("Another folder…"))
        self._leave.setVisible(folder is not None)
        if folder is not None and not there:
            self._say(
                "warn",
                self.tr("Nothing is lost. Plug it in again, or choose another folder."),
                self.tr("This folder is not there just now."),
            )
        else:
            self.said.put(None)

    def ask(self) -> None:
        """Ask for a folder."""
        ask_folder(self, self.tr("The exchange folder"), self.choose)

    def choose(self, path: Path) -> None:
        """Take a folder; say so where it cannot be one."""
        self._set(path)

    def clear(self) -> None:
        """Use no folder any more; what lies in it stays."""
        self._set(None)

    def _set(self, path: Path | None) -> None:
        try:
            exchange_folder.set_folder(self._session, path)
        except (AppError, StorageError) as error:
            self.refused.emit(error)
        else:
            self._hub.exchange_changed.emit()

    def show_error(self, error: Exception) -> None:
        """Say here why a folder cannot be one."""
        notice = notice_for(error)
        self._say(notice.kind, notice.hint, notice.sentence)

    def _say(self, kind: str, text: str, strong: str) -> None:
        shown = banner(kind, text, strong=strong)
        shown.setAccessibleName(f"{strong} {text}")
        self.said.put(shown)


class ExchangeCard(QFrame):
    """On the settings page: what the folder is for, and which it is."""

    def __init__(self, session: Session, hub: Hub) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("exchange_card")
        self.where = ExchangeWhere(session, hub)
        self.where.refused.connect(self.where.show_error)
        hint = self.tr(
            "A folder that something else carries to your colleagues, such as Syncthing:"
            " bundles are written there, and what arrives is shown in the inbox."
        )
        rows = (
            label(self.tr("Exchange folder"), "heading"),
            label(hint, "small", "2", wrap=True),
            self.where,
        )
        self.setLayout(vbox(*rows, gap=8, margins=(20, 14, 20, 16)))
