# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program and the process that decodes say to each other, byte by byte.

A frame is a head of fixed size and a body: magic, a code, six numbers, how long the
body is. There is nothing in it to parse, and nobody makes room for a body that is
longer than what was asked for.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass

HEAD = struct.Struct(">4sB3x6IQ")
MAGIC = b"CvP1"
NUMBERS = 6
MOST_FILE = 64 * 1024 * 1024  # bytes; attachments are no larger
MOST_PIXELS = 24_000_000  # of an answer
LONGEST = 16_384  # pixels of its longer side
_CHUNK = 1024 * 1024

# What is asked. The numbers each takes stand beside it.
OPEN = 1  # body: the file
PICTURE = 2  # most pixels
CLEAN = 3  # longest side, quality
MEASURE = 4
PAGE = 5  # number, thousandths of a pixel for each point, most pixels
GREY = 6  # view, longest side, most pixels of a JPEG, of another kind

# What is answered.
READY, DONE = 64, 65
REASONS = {96: "damaged", 97: "too_large", 98: "unsupported", 99: "locked"}
CODES = {reason: code for code, reason in REASONS.items()}

KINDS = ("jpeg", "png", "webp", "gif", "tiff", "bmp", "pdf")  # by number, from 0

Read = Callable[
    [memoryview], "int | None"
]  # fills a buffer, says how much; 0 at the end
Write = Callable[[bytes | memoryview], "int | None"]


class Refused(Exception):
    """Why a file gives no pixels: a value of `REASONS`; raised in the child."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BadFrame(Exception):
    """Not a frame, or a longer one than was asked for."""


class Ended(Exception):
    """The other side is gone."""


@dataclass(frozen=True, slots=True, repr=False)
class Frame:
    """One message; `numbers` has six, `body` the bytes after the head."""

    code: int
    numbers: tuple[int, ...]
    body: bytearray | bytes


def send(write: Write, code: int, *numbers: int, body: bytes | bytearray = b"") -> None:
    """Write a frame; numbers that are not given are 0.

    Raises:
        OSError: the other side is gone.

    """
    padded = numbers + (0,) * (NUMBERS - len(numbers))
    for part in (HEAD.pack(MAGIC, code, *padded, len(body)), body):
        rest = memoryview(part)
        while rest:
            rest = rest[write(rest[:_CHUNK]) or 0 :]


def receive(read: Read, most: int) -> Frame:
    """Read a frame whose body has `most` bytes at the most.

    Raises:
        Ended, BadFrame

    """
    magic, code, *numbers, length = HEAD.unpack(_exactly(read, HEAD.size))
    if magic != MAGIC or length > most:
        raise BadFrame
    return Frame(code, tuple(numbers), _exactly(read, length))


def _exactly(read: Read, size: int) -> bytearray:
    result = bytearray(size)
    done = 0
    with memoryview(result) as room:
        while done < size:
            count = read(room[done:]) or 0
            if not count:
                raise Ended
            done += count
    return result
