# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One compartment on its way into a bundle: its files, checked, and its sealed form."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from storage.bundle import names, tar
from storage.bundle.age import sealed_size
from storage.bundle.errors import Damaged, TooLarge
from storage.bundle.header import check_header
from storage.bundle.limits import Limits
from storage.bundle.lines import LineCheck
from storage.bundle.pace import Pace
from storage.bundle.pipe import Writable


@dataclass(frozen=True, slots=True)
class InnerFile:
    """One file of a compartment: "NAME.jsonl" or "attachments/SHA256".

    `size` in bytes must be what `chunks` add up to; they are pulled once, on the
    thread that calls `write_compartment`.
    """

    name: str
    size: int
    chunks: Iterable[bytes] = field(repr=False)


def inner_size(files: Sequence[InnerFile], limits: Limits) -> int:
    """Refuse what a reader would refuse; return the size of the inner archive."""
    limit_of = names.inner_limits(limits)
    if len(files) > limits.files:
        raise TooLarge("files", limits.files)
    if len({file.name for file in files}) != len(files):
        raise ValueError("file name twice")
    for file in files:
        if tar.name_fault(file.name, names.INNER) or file.size < 0:
            raise ValueError("file name or size")
        what, limit = limit_of(file.name)
        if file.size > limit:
            raise TooLarge(what, limit)
    return tar.archive_size(file.size for file in files)


def write_file(file: InnerFile, inner: Writable, limits: Limits, pace: Pace) -> None:
    """Write a file into the inner archive; raises as `write_compartment` does."""
    inner.write(tar.header(file.name, file.size))
    expected = names.hash_in(file.name)
    digest, lines, left = hashlib.sha256(), LineCheck(limits), file.size
    for chunk in file.chunks:
        left -= len(chunk)
        if left < 0:
            break
        if expected:
            digest.update(chunk)
        else:
            lines.feed(chunk)
        inner.write(chunk)
        pace.add(len(chunk))
    if left:
        raise Damaged("member", "size")
    if not expected:
        lines.end()
    elif digest.hexdigest() != expected:
        raise Damaged("attachment", "hash")
    inner.write(tar.padding(file.size))


class Member:
    """Takes an inner age file and passes it on as one file of the outer archive.

    A tar header needs the size first. That is known once the age header has passed,
    which rage makes of a varying length; everything after it is arithmetic.
    """

    def __init__(
        self,
        outer: Writable,
        name: str,
        plain_size: int,
        take_room: Callable[[int], None],
    ) -> None:
        self._outer = outer
        self._name = name
        self._plain_size = plain_size
        self._take_room = take_room
        self._size = self._seen = 0
        self.sha256 = hashlib.sha256()

    def write(self, data: bytes, /) -> int:
        """Take the next bytes; the first time at least the whole age header."""
        if not self._size:
            self._size = sealed_size(check_header(data), self._plain_size)
            self._take_room(tar.archive_size([self._size]))
            self._outer.write(tar.header(self._name, self._size))
        self._seen += len(data)
        self.sha256.update(data)
        self._outer.write(data)
        return len(data)

    def end(self) -> int:
        """Fill up the last block and return the size; after the writer is closed."""
        assert self._seen == self._size, "the age overhead is not what we know of"
        self._outer.write(tar.padding(self._size))
        return self._size
