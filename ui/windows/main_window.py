# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window while a case file is open: a frame around pages, and every command."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.session import Session
from ui import actions, labels
from ui.badges import Badges
from ui.hub import Hub
from ui.navigator import Navigator
from ui.notices import Notice
from ui.pages.registry import Registry, places
from ui.searching import Searching
from ui.settings import Settings
from ui.tabbing import neighbour
from ui.tasks import TaskRunner
from ui.widgets.frame import Frame
from ui.widgets.layout import vbox
from ui.widgets.starthead import language_menu


class MainWindow(QWidget):
    """Gives commands to the page in front, else does them itself by their name."""

    lock_requested = Signal()
    leave_requested = Signal()  # lock and end
    language_chosen = Signal(str)

    def __init__(self, session: Session, tasks: TaskRunner, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.session = session
        self.hub = Hub(self)
        self.frame = Frame(places(session.role))
        registry = Registry(session, tasks, self.hub, settings)
        self.navigator = Navigator(self.frame, registry.make, self)
        self.badges = Badges(session, tasks, self.hub, self.frame)
        self.searching = Searching(self.frame, self.navigator)
        self.setLayout(vbox(self.frame))
        self._actions = {each.id: self._action(each) for each in self._allowed()}
        self._fill()
        self._connect()

    def _allowed(self) -> list[actions.Action]:
        return actions.allowed(self.session.role)

    def _action(self, action: actions.Action) -> QAction:
        made = QAction(action.text, self)
        made.setObjectName(action.id)
        made.triggered.connect(lambda _on=False: self.give(action.id))
        if action.shortcut == "Esc":  # fields that use it themselves come first
            made.setText(f"{action.text}\tEsc")
        elif action.shortcut:
            made.setShortcut(QKeySequence(action.shortcut))
        self.addAction(made)
        return made

    def _fill(self) -> None:
        account, role = self.session.account, self.session.role
        profession = role.note or "registry"
        role_name = labels.code("role", account.role)
        self.frame.set_file(self.session.label)
        self.frame.set_person(account.name, role_name, profession)
        self.frame.set_training(training=self.session.training)

    def _connect(self) -> None:
        frame, hub = self.frame, self.hub
        frame.navigated.connect(self.navigator.go)
        frame.lock_requested.connect(self.lock_requested)
        frame.language_requested.connect(self._on_language)
        frame.palette_requested.connect(self.open_palette)
        frame.menu_requested.connect(self.open_menu)
        hub.notice.connect(self.say)
        hub.draft_saved.connect(lambda at: frame.set_draft_saved(at.astimezone()))
        self.navigator.said.connect(self.say)
        self.navigator.asked.connect(self.give)

    # -- for the application -------------------------------------------------
    def place(self) -> dict[str, object]:
        """Return where the person is."""
        return self.navigator.place()

    def restore(self, place: dict[str, Any]) -> None:
        """Begin where the person was, or with the cases."""
        self.navigator.restore(place)

    def prepare_lock(self) -> None:
        """Let each page save its draft, the one in front first."""
        for page in self.navigator.pages():
            page.prepare_lock()

    def say(self, notice: Notice) -> None:
        """Show a message until it is read."""
        self.frame.show_message(notice.text, notice.kind, notice.action, notice.call)

    def give(self, name: str) -> None:
        """Give a command: to the page in front, else to the window."""
        page = self.navigator.current()
        if page is not None and page.handle(name):
            return
        call = actions.by_id(name).call
        if call.startswith(actions.GO):
            self.navigator.go(call.removeprefix(actions.GO))
        else:
            getattr(self, call)()

    # -- commands, named in ui.actions ---------------------------------------
    def lock(self) -> None:
        """Lock now."""
        self.lock_requested.emit()

    def leave(self) -> None:
        """Lock and end."""
        self.leave_requested.emit()

    def back(self) -> None:
        """Go back to the page before."""
        self.navigator.back()

    def refresh(self) -> None:
        """Read the page in front again."""
        if (page := self.navigator.current()) is not None:
            page.refresh()

    def focus_search(self) -> None:
        """Bring the keyboard to the search."""
        self.frame.focus_search()

    def say_choose_case(self) -> None:
        """Say why there is no new entry here."""
        self.say(
            Notice(self.tr("Open a case first, then write an entry."), kind="info")
        )

    def say_nothing_to_save(self) -> None:
        """Say that nothing waits to be saved."""
        self.say(Notice(self.tr("There is nothing to save here."), kind="info"))

    def say_nothing_to_undo(self) -> None:
        """Say that nothing is being written."""
        self.say(Notice(self.tr("There is nothing to undo here."), kind="info"))

    def open_palette(self) -> None:
        """Show every command, to search among."""
        from ui.widgets.palette import Palette

        if self.findChild(Palette) is not None:
            return
        palette = Palette(self._allowed(), self)
        palette.chosen.connect(self.give)
        palette.open()

    def open_menu(self) -> None:
        """Show every command, by menu."""
        menu = self.menu()
        button = self.frame.topbar.menu
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def menu(self) -> QMenu:
        """Make the menu; it is gone once it closes."""
        menu = QMenu(self)
        menu.setObjectName("main_menu")
        for part in actions.MENUS:
            menu.addSection(actions.menu_title(part))
            menu.addActions(
                [self._actions[a.id] for a in self._allowed() if a.menu == part]
            )
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # -- events --------------------------------------------------------------
    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab goes on in the order things are laid out."""
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            return super().focusNextPrevChild(forward)
        found = neighbour(self, now, forward=forward)
        if found is None:
            return False
        reasons = Qt.FocusReason
        way = reasons.TabFocusReason if forward else reasons.BacktabFocusReason
        found.setFocus(way)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape, where no field wanted it."""
        if event.key() == Qt.Key.Key_Escape:
            self.give("back")
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock, and end with the window."""
        event.ignore()
        self.leave_requested.emit()

    def _on_language(self) -> None:
        button = self.frame.topbar.language
        menu = language_menu(self)
        menu.triggered.connect(lambda action: self.language_chosen.emit(action.data()))
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
