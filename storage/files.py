# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small files written whole or not at all, and the one-process lock of a case file."""

import contextlib
import errno
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.errors import CaseFileInUse, DiskFull, NotWritable

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def fault_of(error: OSError) -> DiskFull | NotWritable:
    """Return our name for what the operating system says."""
    return DiskFull() if error.errno in _FULL else NotWritable()


def write_atomically(path: Path, data: bytes) -> None:
    """Write beside, flush to the disk, rename: readers see the old or the new file.

    Raises:
        DiskFull: no room; the old file is untouched.
        NotWritable: the folder cannot be written.

    """
    put_in_place(write_beside(path, data), path)


def write_beside(path: Path, data: bytes) -> Path:
    """Write and flush `data` next to `path`; return where, for `put_in_place`.

    Raises:
        DiskFull, NotWritable

    """
    beside = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise fault_of(error) from error
    return beside


def put_in_place(beside: Path, path: Path) -> None:
    """Rename over `path`: needs no room on the disk."""
    try:
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise fault_of(error) from error


def sync_folder(folder: Path) -> None:
    """Make renames in `folder` survive a power cut (nothing to do on Windows)."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_limited(path: Path, limit: int) -> bytes:
    """Return the bytes of a small file, at most `limit` of them."""
    with path.open("rb") as file:
        return file.read(limit)


class FolderLock:
    """An operating-system lock: one process at a time has a case file open.

    The kernel lets go of it when the process ends, however it ends, so there is no
    stale lock to clear.
    """

    def __init__(self, folder: Path) -> None:
        try:
            self._descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise fault_of(error) from error
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise CaseFileInUse from error

    def release(self) -> None:
        """Let another process open the case file."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        """Hold the lock for a block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go, whatever happened."""
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
