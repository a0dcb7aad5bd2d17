# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work done in a process of its own, whose limits and rights are its own as well."""

import os
import resource
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534
Work = Callable[[], object]


def in_child(work: Work, before: Work = lambda: None) -> str:
    """Fork, do `before` and `work`; return "done" or what was raised, by name."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        said = "done"
        try:
            before()
            work()
        except BaseException as error:  # noqa: BLE001 - nothing goes up beyond the fork
            said = type(error).__name__
        finally:
            os.write(theirs, said.encode())
            os._exit(0)
    os.close(theirs)
    with os.fdopen(ours, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


def with_room_for(size: int) -> Work:
    """Let no file grow beyond `size` bytes: what a full disk looks like to a program."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def as_nobody() -> None:
    """Give up root's right to write anywhere; nothing to do for anybody else."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


@contextmanager
def read_only(original: Path) -> Iterator[Path]:
    """Give a copy of a folder that `as_nobody` may read but not write."""
    # pytest's own folders are closed to everybody else
    with tempfile.TemporaryDirectory(prefix="consigne-read-only-") as place:
        folder = Path(place) / "case-file"
        shutil.copytree(original, folder)
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        Path(place).chmod(0o555)
        try:
            yield folder
        finally:
            for path in [Path(place), folder, *folder.rglob("*")]:
                path.chmod(0o755)
