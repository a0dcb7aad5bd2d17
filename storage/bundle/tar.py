# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one tar we write, and a reader that takes nothing else.

Every header is a function of a name and a size alone: ustar, a regular file, mode
0600, owner 0, one fixed time. The reader takes a name and a size from a header, makes
the header that we would have written, and refuses any difference. So links, devices,
folders, sparse files, pax and GNU extensions, odd checksums and hidden fields all fail
the same comparison, and an archive has exactly one form.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from storage.bundle.errors import Damaged, TooLarge, UnsafeMember
from storage.bundle.pipe import BLOCK, Readable

END = bytes(1024)  # two empty blocks
MAX_NAME = 100  # bytes; longer ones would need extensions
MAX_SIZE = 8 * 2**30 - 1  # eleven octal digits
_SECTOR = 512
_TIME = 315_532_800  # 1980-01-01: GNU tar warns about 1970
_PORTABLE = re.compile(r"[A-Za-z0-9._/-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def header(name: str, size: int) -> bytes:
    """Return the 512-byte header of a file; ValueError if tar cannot hold it."""
    raw = name.encode("ascii")
    if not raw or len(raw) > MAX_NAME or b"\0" in raw or not 0 <= size <= MAX_SIZE:
        raise ValueError("no ustar header for this")
    before = (
        raw.ljust(MAX_NAME, b"\0")
        + b"0000600\x000000000\x000000000\0"  # mode, user, group
        + b"%011o\0%011o\0" % (size, _TIME)
    )
    after = b"0" + bytes(MAX_NAME) + b"ustar\x0000" + bytes(64)
    after += b"0000000\x000000000\0" + bytes(155 + 12)
    checksum = sum(before) + 8 * ord(" ") + sum(after)
    return before + b"%06o\0 " % checksum + after


def padding(size: int) -> bytes:
    """Return the zeros between a file of `size` bytes and the next block."""
    return bytes(-size % _SECTOR)


def archive_size(sizes: Iterable[int]) -> int:
    """Return the length of an archive of files of these sizes, end included."""
    return len(END) + sum(_SECTOR + size + -size % _SECTOR for size in sizes)


def name_fault(name: str, allowed: re.Pattern[str]) -> str:
    """Return why `name` is refused, or "".

    "name" (empty, or bytes beyond ASCII letters, digits, ".", "_", "-", "/": so no
    control or bidi characters, backslashes, drives, streams), "path" (absolute, "..",
    empty or dotted-only parts, parts ending in a dot), "reserved" (device names of
    Windows), "unexpected" (not on the list `allowed`).
    """
    if not _PORTABLE.fullmatch(name):
        return "name"
    for part in name.split("/"):
        if not part or part.endswith("."):
            return "path"
        if _RESERVED.fullmatch(part):
            return "reserved"
    return "" if allowed.fullmatch(name) else "unexpected"


class File:
    """One file of an archive, to be read before the next one is asked for."""

    def __init__(self, name: str, size: int, take: Callable[[int], bytes]) -> None:
        self.name = name
        self.size = size
        self.left = size
        self._take = take

    def read(self, size: int, /) -> bytes:
        """Return 1 to `size` bytes, or b"" at the end of the file."""
        wanted = min(size, self.left)
        if not wanted:
            return b""
        data = self._take(wanted)
        if not data:
            raise Damaged("tar", "ends within a file")
        self.left -= len(data)
        return data


def read_archive(
    stream: Readable,
    *,
    allowed: re.Pattern[str],
    files: int,
    limit_of: Callable[[str], tuple[str, int]],
) -> Iterator[File]:
    """Yield each file in turn; what is left unread of it is skipped.

    `limit_of(name)` answers with a limit's name and bytes; `files` is the most there
    may be. When the iteration ends by itself, `stream` has been read to its very end.

    Raises:
        UnsafeMember: "type" (not as we write it), "duplicate", or a `name_fault`.
        TooLarge: too many files, or one too large.
        Damaged: not an archive, cut, or followed by something.

    """
    seen: set[str] = set()
    while True:
        block = _exactly(stream, _SECTOR)
        if not any(block):
            break
        name, size = _parsed(block, allowed)
        if name.casefold() in seen:
            raise UnsafeMember("duplicate")
        seen.add(name.casefold())
        if len(seen) > files:
            raise TooLarge("files", files)
        what, limit = limit_of(name)
        if size > limit:
            raise TooLarge(what, limit)
        file = File(name, size, stream.read)
        yield file
        while file.read(BLOCK):
            pass
        if any(_exactly(stream, -size % _SECTOR)):
            raise Damaged("tar", "padding")
    if any(_exactly(stream, len(END) - _SECTOR)):
        raise Damaged("tar", "end")
    if stream.read(1):
        raise Damaged("tar", "bytes after the end")


def _parsed(block: bytes, allowed: re.Pattern[str]) -> tuple[str, int]:
    raw, rest = block[:MAX_NAME].split(b"\0", 1)[0], block[124:136]
    try:
        name = raw.decode("ascii")
    except UnicodeDecodeError:
        raise UnsafeMember("name") from None
    if not re.fullmatch(rb"[0-7]{11}\0", rest):
        raise UnsafeMember("type")
    size = int(rest[:11], 8)
    if fault := name_fault(name, allowed):
        raise UnsafeMember(fault)
    if block != header(name, size):
        raise UnsafeMember("type")
    return name, size


def _exactly(stream: Readable, size: int) -> bytes:
    data = b""
    while len(data) < size:
        more = stream.read(size - len(data))
        if not more:
            raise Damaged("tar", "ends early")
        data += more
    return data
