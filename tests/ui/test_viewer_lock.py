# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locking, leaving and closing end every process that decodes, and wait for none."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from app.queries import cases
from app.queries.cases import CaseFilter
from tests.helpers.viewing import answering, children
from tests.viewing import pdfs
from ui.locking import put_away
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.widgets.decoding import Shelf
from ui.widgets.viewer import FileViewer
from ui.windows.main_window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture
def viewer(window: MainWindow) -> FileViewer:
    """The viewer of a case that is open in the window."""
    first = cases.page(window.session, CaseFilter(), None, 1).rows[0]
    window.navigator.open_case(first.case_id)
    found = window.findChild(FileViewer, "viewer")
    assert isinstance(found, FileViewer)
    return found


def show(viewer: FileViewer, data: bytes, qtbot: QtBot) -> None:
    viewer.show_bytes("judgment.pdf", "application/pdf", data)
    qtbot.waitUntil(viewer.canvas.has_image)


def test_the_lock_ends_the_process_of_a_file_that_is_looked_at(
    viewer: FileViewer,
    window: MainWindow,
    tasks: TaskRunner,
    settings: Settings,
    qtbot: QtBot,
) -> None:
    show(viewer, pdfs.simple(), qtbot)
    assert len(children()) == 1
    put_away(window, tasks, settings)
    qtbot.waitUntil(lambda: children() == set())


def test_the_lock_does_not_wait_for_a_file_that_hangs(
    viewer: FileViewer,
    window: MainWindow,
    tasks: TaskRunner,
    settings: Settings,
    qtbot: QtBot,
) -> None:
    viewer._shelf = Shelf(answering("hang", seconds=3600))
    viewer.show_bytes("slow.pdf", "application/pdf", pdfs.simple())
    qtbot.waitUntil(lambda: len(children()) == 1)
    put_away(window, tasks, settings)
    qtbot.waitUntil(lambda: children() == set())
    assert not tasks.busy()


def test_going_back_to_the_case_ends_the_process(
    viewer: FileViewer, qtbot: QtBot
) -> None:
    for _ in range(2):
        show(viewer, pdfs.simple(), qtbot)
        assert len(children()) == 1
        viewer.closed.emit()
        qtbot.waitUntil(lambda: children() == set())
