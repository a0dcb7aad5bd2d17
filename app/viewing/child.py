# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that decodes: takes one foreign file over a pipe, gives pixels back.

It is started for one file and ended after it. It holds no key, has an empty
environment, and can open nothing once it has said that it is ready.
"""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from app.viewing import limits, protocol
from app.viewing.protocol import (
    CODES,
    DONE,
    MOST_FILE,
    OPEN,
    PAGE,
    READY,
    BadFrame,
    Ended,
    Frame,
    Refused,
    Write,
    receive,
    send,
)

if TYPE_CHECKING:
    from app.viewing.pages import Pages
    from app.viewing.pictures import Picture

Answer = tuple[tuple[int, ...], bytes]
Opened = Callable[[Frame], Answer]
_POINT = 100  # a page's size is told in hundredths of a point
_MOST_TOLD = 2**32 - 1


def main(words: Sequence[str]) -> int:
    """Serve one file; `words` are its kind, bytes of memory, seconds for a request."""
    kind, memory, seconds = words[0], int(words[1]), int(words[2])
    limits.die_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # meant for the program
    read, write = _pipes()
    opener = _opener(kind)
    limits.confine(memory)
    send(write, READY)
    opened: Opened | None = None
    while True:
        try:
            frame = receive(read, MOST_FILE)
        except (Ended, BadFrame):
            return 0
        limits.allow(seconds)
        try:
            if frame.code == OPEN:
                opened, numbers, body = *opener(frame.body), b""
            elif opened is None:
                return 1
            else:
                numbers, body = opened(frame)
        except Refused as refused:
            send(write, CODES[refused.reason])
        except MemoryError:
            send(write, CODES["too_large"])
        except Exception:  # noqa: BLE001 - decoders raise anything
            send(write, CODES["damaged"])
        else:
            send(write, DONE, *numbers, body=body)
            del body


def _pipes() -> tuple[Callable[[memoryview], int | None], Write]:
    """Return the ends of the two pipes; whatever a library prints goes elsewhere."""
    source = os.fdopen(os.dup(0), "rb", buffering=0)
    target = os.fdopen(os.dup(1), "wb", buffering=0)
    with suppress(OSError):
        os.dup2(2, 1)
    return source.readinto, target.write


def _opener(kind: str) -> Callable[[bytes | bytearray], tuple[Opened, tuple[int, ...]]]:
    """Import what a kind needs, and return what takes a file of it."""
    if kind == "pdf":
        from app.viewing.pages import Pages

        def open_pages(data: bytes | bytearray) -> tuple[Opened, tuple[int, ...]]:
            pages = Pages(bytes(data))
            return lambda frame: _of_pages(pages, frame), (pages.count,)

        return open_pages
    from app.viewing.pictures import Picture

    def open_picture(data: bytes | bytearray) -> tuple[Opened, tuple[int, ...]]:
        picture = Picture(bytes(data))
        return lambda frame: _of_picture(picture, frame), ()

    return open_picture


def _of_picture(picture: "Picture", frame: Frame) -> Answer:
    first, second, third, fourth, *_ = frame.numbers
    match frame.code:
        case protocol.PICTURE:
            image, natural = picture.shown(first)
            return (image.width, image.height, *natural), image.tobytes()
        case protocol.CLEAN:
            return (), picture.clean(first, second)
        case protocol.MEASURE:
            return picture.measure(), b""
        case protocol.GREY:
            grey = picture.grey(first, second, third, fourth)
            return (grey.width, grey.height), grey.tobytes()
    raise Refused("unsupported")


def _of_pages(pages: "Pages", frame: Frame) -> Answer:
    if frame.code != PAGE:
        raise Refused("unsupported")
    number, scale, most, *_ = frame.numbers
    drawn = pages.draw(number, scale / 1000, most)
    size = (min(round(each * _POINT), _MOST_TOLD) for each in drawn.size)
    return (drawn.width, drawn.height, *size), drawn.data


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
