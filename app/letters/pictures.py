# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures in letters: their size in pixels, and what cameras wrote into them, out.

Only headers are read here, nothing is decoded.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.errors import BadTemplate

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_KEPT_PNG = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT")
)
# Of a JPEG's notes, what a decoder needs: JFIF and Adobe's colours.
_KEPT_NOTES = {0xE0: b"JFIF\0", 0xEE: b"Adobe"}
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})  # markers without a length
_SCAN, _END = 0xDA, b"\xff\xd9"
_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]")  # in a scan, what ends it


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """A PNG or JPEG as it is to be printed, `width_mm` wide.

    `alt` says what it shows to who cannot see it. `name` tells pictures apart in a
    page for a PDF; a picture without one takes its place in the data as its name.
    """

    data: bytes
    width_mm: float
    alt: str = ""
    name: str = ""


def media_type(data: bytes) -> str:
    """Return "png" or "jpeg".

    Raises:
        BadTemplate: it is neither

    """
    if data.startswith(PNG):
        return "png"
    if data.startswith(JPEG):
        return "jpeg"
    raise BadTemplate("broken", "picture")


def pixels(data: bytes) -> tuple[int, int]:
    """Return width and height.

    Raises:
        BadTemplate: it is no picture, or an empty one

    """
    try:
        if media_type(data) == "png":
            width, height = struct.unpack(">II", data[16:24])
        else:
            frame = next(d for m, d in _segments(data) if m in _FRAMES)
            height, width = struct.unpack(">HH", frame[1:5])
    except (struct.error, StopIteration):
        raise BadTemplate("broken", "picture") from None
    if not (0 < width < 100_000 and 0 < height < 100_000):
        raise BadTemplate("broken", "picture")
    return width, height


def bare(data: bytes) -> bytes:
    """Return a picture without what its makers noted in it: place, time, camera.

    Raises:
        BadTemplate: it is no picture

    """
    try:
        return _bare_png(data) if media_type(data) == "png" else _bare_jpeg(data)
    except struct.error:
        raise BadTemplate("broken", "picture") from None


def _bare_png(data: bytes) -> bytes:
    out, at = [PNG], len(PNG)
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, end = data[at + 4 : at + 8], at + 12 + length
        if kind in _KEPT_PNG:
            out.append(data[at:end])
        if kind == b"IEND":
            break
        at = end
    return b"".join(out)


def _bare_jpeg(data: bytes) -> bytes:
    out = [data[:2]]
    for marker, body in _segments(data):
        if marker == _SCAN:
            out.append(b"\xff\xda" + body)
            continue
        noted = marker == 0xFE or 0xE0 <= marker <= 0xEF
        if noted and not body.startswith(_KEPT_NOTES.get(marker, b"\0never")):
            continue
        out.append(bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body)
    return b"".join(out) + _END  # what was behind the end is left behind


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the markers of a JPEG and their bodies, of a scan with what was scanned."""
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return
        marker = data[at + 1]
        if marker == 0xFF:  # padding
            at += 1
            continue
        if marker in _ALONE:
            at += 2
            continue
        if marker == _END[1]:
            return
        if marker == _SCAN:
            after = _MARKER.search(data, at + 2)
            end = after.start() if after else len(data)
            yield marker, data[at + 2 : end]
            at = end
            continue
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        if length < 2:
            return
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + length
