# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""End this process and begin anew: the only way to be sure that memory forgets."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

PATIENCE = 8.0  # seconds until the lock no longer waits for whatever hangs


def arguments(case_file: Path | None = None, fault: str = "") -> list[str]:
    """Return what the next process is told: a folder and a code, never a name."""
    result: list[str] = []
    if case_file is not None:
        result += ["--case-file", str(case_file)]
    if fault:
        result += ["--fault", fault]
    return result


def command(words: list[str]) -> list[str]:
    """Return the command that started this process, with other arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    own = len(sys.orig_argv) - len(sys.argv[1:])
    return [sys.executable, *sys.orig_argv[1:own], *words]


def restart(words: list[str]) -> NoReturn:
    """Become a new process; nothing of this one is left."""
    line = command(words)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program may have none
            stream.flush()
    if os.name == "posix":
        os.execv(line[0], line)  # noqa: S606 - no shell: ourselves

    subprocess.Popen(line)  # noqa: S603 - ourselves
    os._exit(0)


def insist(begin: Callable[[list[str]], object], words: list[str]) -> threading.Timer:
    """Begin anew after some seconds whatever hangs; cancel it where nothing does."""
    timer = threading.Timer(PATIENCE, begin, (words,))
    timer.daemon = True
    timer.start()
    return timer
