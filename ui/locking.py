# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting everything away before the process ends: draft, place, clipboard, session."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from ui.settings import Settings, forget_dialogs
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from ui.windows.main_window import MainWindow

log = logging.getLogger(__name__)


def put_away(window: "MainWindow", tasks: TaskRunner, settings: Settings) -> None:
    """Save and close, in the order that loses least; no step can stop the next.

    Long work is asked to stop first: it holds the case file, and rolls back. Then
    what is being typed is saved, then where the person is.
    """
    from app.commands.places import remember_place
    from app.travel import leave_nothing
    from app.viewing.viewer import end_all

    session, where = window.session, {}
    for step in (
        tasks.stop,  # hiding saves what is typed, and must not wait for long work
        end_all,  # nobody waits for a picture
        lambda: where.update(window.place()),  # the field with the keyboard, too
        window.hide,  # nothing is to be read from now on
        tasks.shutdown,
        window.prepare_lock,
        lambda: remember_place(where, session),
        lambda: leave_nothing(session),
        clear_clipboard,
        lambda: settings.keep_geometry(window.saveGeometry()),
        forget_dialogs,
        session.close,
    ):
        _try(step)


def clear_clipboard() -> None:
    """Take back what was copied here; what others copied is theirs."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)


def _try(step: Callable[[], object]) -> None:
    try:
        step()
    except Exception as error:  # noqa: BLE001 - whatever it is, the lock goes on
        log.warning("a step of locking failed: %s", type(error).__name__)
