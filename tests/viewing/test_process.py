# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that decodes holds nothing, can open nothing, and leaves with the program."""

import gc
import json
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest

from app.errors import CannotShow, FileTooLarge
from app.progress import Cancelled, Progress
from app.viewing import protocol, starting
from app.viewing.running import Child
from app.viewing.viewer import Limits, Viewer, end_all
from tests.helpers.viewing import ROOT, answering, children
from tests.viewing import pdfs
from tests.viewing.pictures_of import jpeg

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="of Linux alone")
HEAVY = ("app.session", "app.errors", "storage", "ui", "PySide6", "cryptography")
HEAVY += ("sqlcipher3", "lxml", "keyring", "socket", "ssl")


def command(lines: str) -> list[str]:
    """Return the command that runs Python as the process is run."""
    made = starting.command("picture", 1 << 30, 5)
    begin = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
    return [*made[: made.index("-c") + 1], begin + lines]


def said_by(lines: str) -> str:
    """Run Python as the process is run, and return what it says."""
    done = subprocess.run(
        command(lines),
        env=starting.environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout.strip() or done.stderr


def has_ended(watched: int) -> bool:
    """Wait, as long as it takes within reason, until a process has ended."""
    found = select.select([watched], [], [], 60)[0]
    os.close(watched)
    return bool(found)


# ------------------------------------------------------------------------ what it is
@pytest.mark.parametrize("module", ["pictures", "pages"])
def test_it_knows_nothing_of_case_files(module: str) -> None:
    said = said_by(
        f"import app.viewing.child, app.viewing.{module}, json\n"
        "print(json.dumps(sorted(sys.modules)))"
    )
    loaded = json.loads(said)
    assert f"app.viewing.{module}" in loaded
    roots = {name for name in loaded if name.startswith(HEAVY)}
    assert roots == set()


def test_it_has_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONSIGNE_SECRET", "word")
    monkeypatch.setenv("LD_PRELOAD", "")
    said = said_by("import os, json; print(json.dumps(dict(os.environ)))")
    assert set(json.loads(said)) <= {"LC_CTYPE", "SYSTEMROOT", "WINDIR"}


def test_the_packaged_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = starting.command("pdf", 9, 8)
    assert command == [sys.executable, starting.VERB, "pdf", "9", "8"]
    entry = (ROOT / "packaging" / "entry.py").read_text(encoding="utf-8")
    assert "starting.VERB" in entry


# ------------------------------------------------------------------ what it cannot do
@LINUX
@pytest.mark.parametrize(
    ("deed", "why"),
    [
        ("open('/etc/hostname')", "24"),
        ("open('/tmp/left', 'w')", "24"),
        ("import socket; socket.socket()", "24"),
        ("os.pipe()", "24"),
        ("os.dup(0)", "22"),
        ("os.listdir('/')", "24"),
        ("import wave", "24"),
        ("bytes(1 << 31)", "MemoryError"),
    ],
)
def test_it_can_open_nothing_and_take_no_more_memory(deed: str, why: str) -> None:
    said = said_by(
        "import os, socket\nfrom app.viewing import limits\nlimits.confine(1 << 30)\n"
        f"try:\n    {deed}\n    print('could')\nexcept BaseException as error:\n"
        "    print(getattr(error, 'errno', None) or type(error).__name__)"
    )
    # an import that finds no folder says that there is no such module
    assert said in {why, "ModuleNotFoundError" if "import wave" in deed else why}


@LINUX
def test_its_memory_is_nobody_elses_to_read_and_leaves_no_dump() -> None:
    said = said_by(
        "import ctypes, resource\nfrom app.viewing import limits\n"
        "prctl = ctypes.CDLL(None).prctl\nlimits.confine(1 << 30)\n"
        "print(prctl(3, 0, 0, 0, 0), prctl(39, 0, 0, 0, 0),"
        " resource.getrlimit(resource.RLIMIT_CORE)[1])"
    )
    assert said == "0 1 0"


@LINUX
def test_work_without_end_is_ended_by_the_system_too() -> None:
    lines = (
        "from app.viewing import limits\nlimits.confine(1 << 30)\n"
        "limits.allow(1)\nwhile True: pass"
    )
    said = subprocess.run(command(lines), check=False, timeout=120)
    assert said.returncode == -signal.SIGXCPU


# ------------------------------------------------------------------- how it goes away
@LINUX
def test_no_process_is_left_after_a_picture_or_a_pdf() -> None:
    with Viewer() as viewer:
        viewer.picture(jpeg())
        assert children() == set()
        viewer.open(pdfs.simple())
        assert len(children()) == 1
        viewer.open(pdfs.simple())
        assert len(children()) == 1
    assert children() == set()


@LINUX
def test_a_viewer_that_is_forgotten_takes_its_process_along() -> None:
    viewer = Viewer()
    viewer.open(pdfs.simple())
    (child,) = children()
    watched = os.pidfd_open(child)
    del viewer
    gc.collect()
    assert has_ended(watched)


@LINUX
def test_the_lock_ends_every_process() -> None:
    viewers = [Viewer() for _ in range(3)]
    for viewer in viewers:
        viewer.open(pdfs.simple())
    assert len(children()) == 3
    end_all()
    for viewer in viewers:
        assert viewer._child is not None
        viewer._child._process.wait()
    assert children() == set()


@LINUX
@pytest.mark.parametrize("misdeed", ["", "hang"])
def test_a_program_that_is_killed_leaves_no_process(misdeed: str) -> None:
    """Also one that is in the middle of something, and hears nothing."""
    lines = (
        "import sys, threading\n"
        "from app.viewing.viewer import Viewer, Limits\n"
        "from tests.helpers.viewing import answering, children\n"
        f"limits = answering({misdeed!r}) if {bool(misdeed)} else Limits()\n"
        "viewer = Viewer(limits)\n"
        "viewer.prepare('pdf')\n"
        f"if not {bool(misdeed)}: viewer._child._wait_until_ready()\n"
        "print(*children(), flush=True)\n"
        "threading.Event().wait()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", lines], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        child = int(program.stdout.readline())
        watched = os.pidfd_open(child)
        program.kill()
        program.wait()
    assert has_ended(watched)


# ------------------------------------------------------------------- asked to stop
def once_asked(viewer: Viewer, then: Callable[[], object]) -> None:
    """Do something on another thread once the process of a viewer is at work."""

    def wait() -> None:
        child = viewer._child
        while child is not None and not child._ready:
            threading.Event().wait(0.005)
        then()

    threading.Thread(target=wait, daemon=True).start()


def test_what_is_cancelled_ends_at_once() -> None:
    progress = Progress()
    with Viewer(answering("hang")) as viewer:
        viewer.prepare("picture")
        child = viewer._child
        assert child is not None
        once_asked(viewer, progress.cancel)
        with pytest.raises(Cancelled):
            viewer.picture(jpeg(), progress=progress)
        assert not child.alive


def test_what_was_cancelled_before_is_not_begun() -> None:
    progress = Progress()
    progress.cancel()
    with Viewer() as viewer, pytest.raises(Cancelled):
        viewer.clean(jpeg(), progress=progress)


def test_closing_from_another_thread_ends_the_question() -> None:
    viewer = Viewer(answering("hang"))
    viewer.prepare("picture")
    once_asked(viewer, viewer.close)
    with pytest.raises(Cancelled):
        viewer.picture(jpeg())


def test_the_lock_ends_a_question_under_way() -> None:
    with Viewer(answering("hang")) as viewer:
        viewer.prepare("picture")
        once_asked(viewer, end_all)
        with pytest.raises(Cancelled):
            viewer.picture(jpeg())


def test_cancelling_after_the_answer_harms_nothing() -> None:
    progress = Progress()
    with Viewer() as viewer:
        viewer.open(pdfs.simple(), progress)
        progress.cancel()
        assert viewer.page(0, 1.0).size == (200, 100)


# -------------------------------------------------------------------- what it is told
def test_a_file_larger_than_any_attachment_is_not_sent() -> None:
    with Viewer() as viewer, pytest.raises(FileTooLarge):
        viewer.picture(bytes(protocol.MOST_FILE + 1))


def test_a_page_that_there_is_not_is_refused() -> None:
    with Viewer() as viewer:
        viewer.open(pdfs.simple())
        for number in (1, 2**31, 2**70):
            with pytest.raises(CannotShow):
                viewer.page(number, 1.0)
        assert viewer.page(0, 1.0).pixels.width == 200
        assert viewer.page(0, 1e9).pixels.width == 800


def test_no_page_is_drawn_where_no_pdf_is_open() -> None:
    with Viewer() as viewer, pytest.raises(CannotShow):
        viewer.page(0, 1.0)


def test_a_process_that_was_given_no_file_answers_nothing() -> None:
    child = Child("picture", Limits())
    with pytest.raises(CannotShow):
        child.ask(protocol.MEASURE, most=0)
    child.end()


def test_a_process_for_pictures_draws_no_pages_and_the_reverse() -> None:
    for kind, data, code in (
        ("picture", jpeg(), protocol.PAGE),
        ("pdf", pdfs.simple(), protocol.CLEAN),
    ):
        child = Child(kind, Limits())
        child.ask(protocol.OPEN, most=0, body=data)
        with pytest.raises(CannotShow):
            child.ask(code, 1, 1, 1, most=1 << 20)
        child.end()
