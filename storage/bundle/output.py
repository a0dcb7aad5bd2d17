# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file a bundle is written to: neutral name, flushed, read back, then renamed."""

import hashlib
import os
import secrets
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from storage.bundle.errors import Damaged, NameTaken, TooLarge
from storage.bundle.pace import Pace
from storage.files import fault_of, sync_folder

_BLOCK = 1 << 20


class Output:
    """A new file that appears under its own name only when it is whole.

    Only ciphertext passes here. Errors of the operating system come out as
    `storage.errors.DiskFull` or `NotWritable`.
    """

    def __init__(self, path: Path, limit: int) -> None:
        self.path = path
        self._limit = limit
        self._beside = path.with_name(f".{secrets.token_hex(8)}.part")
        self._sha256 = hashlib.sha256()
        self._size = 0
        self._file: BinaryIO | None = None

    def create(self) -> None:
        """Create the file, readable by its owner alone."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            if self.path.exists():
                raise NameTaken
            descriptor = os.open(self._beside, flags, 0o600)
        except OSError as error:
            raise fault_of(error) from error
        self._file = os.fdopen(descriptor, "wb", buffering=_BLOCK)

    def write(self, data: bytes, /) -> int:
        """Append; called from the thread that encrypts."""
        assert self._file is not None
        self._size += len(data)
        if self._size > self._limit:
            raise TooLarge("bundle_bytes", self._limit)
        self._sha256.update(data)
        try:
            return self._file.write(data)
        except OSError as error:
            raise fault_of(error) from error

    def keep(self, pace: Pace) -> tuple[int, str]:
        """Flush to the disk, compare, rename; return the size and SHA-256 (hex)."""
        assert self._file is not None
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._file = None
            if self._read_back(pace) != self._sha256.digest():
                raise Damaged("file", "read back")
            pace.end()  # the last chance to stop: after the rename it is there
            if self.path.exists():
                raise NameTaken
            self._beside.replace(self.path)
            with suppress(OSError):  # some network folders know no such thing
                sync_folder(self.path.parent)
        except OSError as error:
            raise fault_of(error) from error
        return self._size, self._sha256.hexdigest()

    def discard(self) -> None:
        """Remove what was not kept; does nothing after `keep`."""
        if self._file is not None:
            file, self._file = self._file, None
            with suppress(OSError):  # bytes left to write, and no room for them
                file.close()
        with suppress(OSError):  # the disk is gone, and this was ciphertext
            self._beside.unlink(missing_ok=True)

    def _read_back(self, pace: Pace) -> bytes:
        sha256 = hashlib.sha256()
        with self._beside.open("rb", buffering=0) as file:
            if sys.platform == "linux":  # from the disk, not from the cache
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            while block := file.read(_BLOCK):
                sha256.update(block)
                pace.add(len(block))
        return sha256.digest()
