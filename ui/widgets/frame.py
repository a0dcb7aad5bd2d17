# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's frame: sidebar, top bar, pages and status line."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.tokens import px
from ui.widgets.banners import MessageBar, TrainingStrip
from ui.widgets.layout import box, hair, hbox, plain, vbox
from ui.widgets.sidebar import Sidebar
from ui.widgets.statusline import StatusLine
from ui.widgets.topbar import TopBar

WIDE = 1200  # below, the sidebar shows signs over words


class Frame(QWidget):
    """Where every page lives while a case file is open.

    `places` are the keys of the navigation the role can use, in order: today,
    cases, agenda, handover, figures, team. Settings is always there.
    """

    navigated = Signal(str)  # the key of the place a person chose
    search_changed = Signal(str)
    search_activated = Signal()
    lock_requested = Signal()
    language_requested = Signal()
    palette_requested = Signal()  # every action, by Ctrl+K
    menu_requested = Signal()

    def __init__(self, places: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frame")
        self.sidebar = Sidebar(places)
        self.topbar = TopBar()
        self.status = StatusLine()
        self.messages = MessageBar()
        self.pages = QStackedWidget()
        self._training = TrainingStrip()
        self._training.hide()
        self._keys: dict[str, QWidget] = {}
        message = plain(vbox(self.messages, margins=(24, 0, 24, 8)))
        self._message_row = message
        message.hide()
        column = vbox(self.topbar, self._training, message, (self.pages, 1), gap=0)
        page = box("page", column)
        body = plain(hbox(self.sidebar, hair(vertical=True), (page, 1), gap=0))
        self.setLayout(vbox((body, 1), hair(), self.status, gap=0))
        self.setAutoFillBackground(True)
        self._connect()

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self._on_chosen)
        self.topbar.search.textChanged.connect(self.search_changed)
        self.topbar.search.returnPressed.connect(self.search_activated)
        self.topbar.palette_requested.connect(self.palette_requested)
        self.topbar.language_requested.connect(self.language_requested)
        self.topbar.menu_requested.connect(self.menu_requested)
        self.status.lock_requested.connect(self.lock_requested)
        self.messages.closed.connect(self._message_row.hide)

    # -- pages -------------------------------------------------------------
    def add_page(self, key: str, page: QWidget) -> None:
        """Give a place its page; pages beyond the navigation are welcome."""
        self._keys[key] = page
        self.pages.addWidget(page)

    def show_page(self, key: str, place: str = "") -> None:
        """Show a page; `place` is the entry of the sidebar it belongs to."""
        self.pages.setCurrentWidget(self._keys[key])
        self.sidebar.set_current(place or key)

    def page(self, key: str) -> QWidget:
        """Return the page of a key."""
        return self._keys[key]

    def _on_chosen(self, key: str) -> None:
        if key in self._keys:
            self.show_page(key)
        self.navigated.emit(key)

    # -- what it shows -----------------------------------------------------
    def set_count(self, key: str, count: int) -> None:
        """Say how many things wait at a place."""
        self.sidebar.set_count(key, count)

    def set_file(self, name: str) -> None:
        """Name the case file under the brand."""
        self.sidebar.set_file(name)

    def set_person(self, name: str, role: str, compartment: str = "registry") -> None:
        """Say who has opened the case file."""
        self.status.set_person(name, role, compartment)

    def set_training(self, *, training: bool) -> None:
        """Show the permanent strip of a training file."""
        self._training.setVisible(training)

    def set_draft_saved(self, at: datetime | None) -> None:
        """Say when the draft was saved, or that there is none."""
        self.status.set_draft_saved(at)

    def set_remaining(self, seconds: int | None) -> None:
        """Say when the case file locks itself; None says nothing."""
        self.status.set_remaining(seconds)

    def show_message(
        self,
        text: str,
        kind: str = "info",
        action: str = "",
        call: Callable[[], object] | None = None,
    ) -> None:
        """Show a message under the top bar until it is read; a link may act on it."""
        self.messages.show_message(text, kind, action, call)
        self._message_row.show()

    def focus_search(self) -> None:
        """Bring the keyboard to the search."""
        self.topbar.focus_search()

    # -- width ---------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar and the bars where it is narrow."""
        super().resizeEvent(event)
        self.sidebar.set_narrow(narrow=self.width() < px(WIDE))
