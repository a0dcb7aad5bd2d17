# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One compartment of a received bundle: the files in it, as they stream by."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from storage.bundle import lines, names, tar
from storage.bundle.errors import Damaged
from storage.bundle.limits import Limits
from storage.bundle.pace import Pace
from storage.bundle.pipe import BLOCK, Readable
from storage.bundle.streams import DecryptingReader


class Hashing:
    """Reads on, and knows the SHA-256 of what was read."""

    def __init__(self, file: Readable) -> None:
        self._file = file
        self.sha256 = hashlib.sha256()

    def read(self, size: int, /) -> bytes:
        """Return up to `size` bytes."""
        data = self._file.read(size)
        self.sha256.update(data)
        return data


class Compartment:
    """One compartment of a bundle, perhaps not encrypted to us."""

    def __init__(
        self, name: str, sealed: Readable, identity: str, limits: Limits, pace: Pace
    ) -> None:
        self.name = name
        self._sealed = sealed
        self._identity = identity
        self._limits = limits
        self._pace = pace

    @contextmanager
    def open(self) -> "Iterator[Iterator[ReceivedFile]]":
        """Give an iterator over the files, each to be read before the next.

        Raises:
            ForSomebodyElse: not among its recipients, when the first file is asked
                for; the iteration over compartments can go on.
            BundleError: as the files are read.

        """
        with DecryptingReader(self._sealed, self._identity) as plain:
            yield self._files(plain)

    def _files(self, plain: Readable) -> "Iterator[ReceivedFile]":
        for file in tar.read_archive(
            plain,
            allowed=names.INNER,
            files=self._limits.files,
            limit_of=names.inner_limits(self._limits),
        ):
            yield ReceivedFile(file, self._limits, self._pace)


class ReceivedFile:
    """A file of a compartment: "NAME.jsonl" or "attachments/SHA256"; size in bytes."""

    def __init__(self, file: tar.File, limits: Limits, pace: Pace) -> None:
        self.name = file.name
        self.size = file.size
        self.sha256 = names.hash_in(file.name)
        self._file = file
        self._limits = limits
        self._pace = pace

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes, at most 1 MiB at a time.

        Raises Damaged("attachment") at the end if they do not have the hash that
        they are named by.
        """
        hashing = Hashing(self._file)
        while block := hashing.read(BLOCK):
            self._pace.add(len(block))
            yield block
        if self.sha256 and hashing.sha256.hexdigest() != self.sha256:
            raise Damaged("attachment", "hash")

    def lines(self) -> Iterator[bytes]:
        """Yield each line without its line feed; raises as `lines.split` does."""
        return lines.split(self.chunks(), self._limits)
