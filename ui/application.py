# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One run of the program: the look, the two windows, and the lock that ends it."""

import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui import settings as keys
from ui import theme
from ui.doors import Doors
from ui.faults import Faults, notice_of
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.windows.start_window import StartWindow

if TYPE_CHECKING:
    from app.session import Session
    from ui.idle import IdleClock

TITLE = "Consigne"  # constant: a window list names no case file and no person
SIZE = (1366, 768)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asked for."""

    case_file: Path | None = None
    fault: str = ""  # the code of the fault that ended the process before
    demo: bool = False  # make the training file if there is none
    size: dict[str, Any] = field(default_factory=dict)  # of that training file


class Application(QObject):
    """Shows one window at a time and ends the process when it locks."""

    def __init__(
        self,
        qt: QApplication,
        settings: Settings,
        doors: Doors,
        restart: Callable[[list[str]], object],
    ) -> None:
        super().__init__(qt)
        self._qt, self.settings, self.doors = qt, settings, doors
        self._restart = restart
        self.tasks = TaskRunner(self)
        self.window: QWidget | None = None
        self._session: Session | None = None
        self._idle: IdleClock | None = None
        self._wish = Wish()
        self._locking = False
        qt.setQuitOnLastWindowClosed(False)
        qt.setApplicationDisplayName(TITLE)
        self.faults = Faults(self._on_fault, self)
        settings.changed.connect(self._on_setting)
        self._apply_look(controls=False)

    # -- the look ------------------------------------------------------------
    def _apply_look(self, *, controls: bool = True) -> None:
        chosen = self.settings
        scheme: Any = chosen.theme
        scale = chosen.text_size / 100
        theme.apply(self._qt, scheme, chosen.language, scale, controls=controls)

    def _on_setting(self, key: str) -> None:
        if key == keys.LOCK_DELAY:
            if self._idle is not None:
                self._idle.set_minutes(self.settings.lock_delay)
            return
        self._apply_look()
        if key != keys.THEME:  # words and lengths are fixed when widgets are made
            QTimer.singleShot(0, self, self._build_anew)

    def _build_anew(self) -> None:
        if self._locking:
            return
        if self._session is None:
            self.show_start(self._wish.case_file)
            return
        window: Any = self.window
        window.prepare_lock()
        self.show_main(window.place())

    def choose_language(self, code: str) -> None:
        """Speak another language from now on."""
        self.settings.choose(keys.LANGUAGE, code)

    # -- the windows ---------------------------------------------------------
    def start(self, wish: Wish) -> None:
        """Show the first window; look for case files once it is drawn."""
        self._wish = wish
        self.show_start(wish.case_file)

    def show_start(self, folder: Path | None) -> None:
        """Show the unlock screen, or the wizard where there is nothing to unlock."""
        window = StartWindow(self.doors, self.tasks)
        window.unlocked.connect(self._on_unlocked)
        window.finished.connect(self._on_finished)
        window.language_chosen.connect(self.choose_language)
        window.closed.connect(self._qt.quit)
        self._swap(window)
        QTimer.singleShot(0, window, lambda: self._fill_start(window, folder))

    def _fill_start(self, window: StartWindow, folder: Path | None) -> None:
        wish = self._wish
        if wish.demo and folder is not None and self.doors.look(folder) is None:
            window.make_training(folder, **wish.size)
        else:
            window.fill(folder)
        if wish.fault:
            window.say(notice_of(wish.fault))
        QTimer.singleShot(0, window, self._get_ready)

    def _get_ready(self) -> None:
        """Do what the first picture did not need."""
        gc.enable()  # switched off in `main` for a quicker start
        theme.install_controls(self._qt)
        if self._qt.windowIcon().isNull():
            self._qt.setWindowIcon(_icon())

    def _on_unlocked(self, session: "Session") -> None:
        from app.commands.places import place
        from ui.idle import IdleClock

        self._session = session
        self._idle = IdleClock(self.settings.lock_delay, self)
        self.show_main(place(session))
        self._qt.installEventFilter(self._idle)
        self._idle.expired.connect(self.lock)
        self._idle.start()

    def show_main(self, place: dict[str, Any]) -> None:
        """Show the window of the open case file, where the person was."""
        from ui.windows.main_window import MainWindow

        assert self._session is not None
        window = MainWindow(self._session, self.tasks, self.settings)
        window.lock_requested.connect(self.lock)
        window.leave_requested.connect(self.leave)
        window.language_chosen.connect(self.choose_language)
        if self._idle is not None:
            self._idle.ticked.connect(window.frame.set_remaining)
            window.frame.set_remaining(self._idle.remaining())
        self._swap(window)
        window.restore(place)

    def _swap(self, window: QWidget) -> None:
        """Show a window where the last one was."""
        before, self.window = self.window, window
        window.setWindowTitle(TITLE)
        where = before.saveGeometry() if before else self.settings.geometry()
        if where.isEmpty() or not window.restoreGeometry(where):
            window.resize(*SIZE)
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    # -- the lock ------------------------------------------------------------
    def lock(self, fault: str = "") -> None:
        """Put everything away and begin anew at the unlock screen."""
        from ui.restart import arguments, insist

        if self._locking:
            return
        self._locking = True
        session = self._session
        words = arguments(session.case_file.folder if session else None, fault)
        watchdog = insist(self._restart, words)
        self._put_away()
        watchdog.cancel()
        self._restart(words)

    def leave(self) -> None:
        """Put everything away and end."""
        self._locking = True
        self._put_away()
        self._qt.quit()

    def _put_away(self) -> None:
        from ui.locking import put_away

        if self._idle is not None:
            self._idle.stop()
        window: Any = self.window
        if self._session is not None:
            put_away(window, self.tasks, self.settings)
            self._session = None

    def _on_finished(self, folder: Path) -> None:
        """Begin anew with a case file that was just made: its session held every key."""
        from ui.restart import arguments

        if self.window is not None:
            self.settings.keep_geometry(self.window.saveGeometry())
        self.tasks.shutdown()
        self._restart(arguments(folder))

    def _on_fault(self, code: str) -> None:
        if self._session is not None:
            self.lock(code)
        elif isinstance(self.window, StartWindow):
            self.window.say(notice_of(code))
        else:
            self._qt.exit(1)


def _icon() -> QIcon:
    from ui.widgets.tags import Mark

    mark = Mark(64)
    mark.resize(mark.sizeHint())
    picture = QPixmap(mark.size())
    picture.fill("transparent")
    mark.render(picture)
    return QIcon(picture)
