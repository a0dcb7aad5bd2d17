# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an encoded picture holds its pixels and nothing beside them.

The program asks this of what the process that decodes has encoded, and believes
nothing else it says. Nothing is decoded: only the parts are counted.
"""

_START, _END = b"\xff\xd8", b"\xff\xd9"
_SCAN = 0xDA
# JFIF's own head, tables, the two kinds of picture that are written here.
_PARTS = {0xE0, 0xDB, 0xC0, 0xC4, _SCAN}
_JFIF, _JFIF_SIZE = b"JFIF\0", 16
_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNKS = {b"IHDR", b"IDAT", b"IEND"}


def is_bare(data: bytes) -> bool:
    """Tell whether this is a JPEG or PNG without metadata, comment or second picture."""
    if data.startswith(_PNG):
        return _is_bare_png(data)
    return data.startswith(_START) and data.endswith(_END) and _is_bare_jpeg(data)


def _is_bare_jpeg(data: bytes) -> bool:
    at = len(_START)
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] in _PARTS:
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        head = data[at + 4 : at + 4 + len(_JFIF)]
        if data[at + 1] == 0xE0 and (size != _JFIF_SIZE or head != _JFIF):
            return False
        at += 2 + size
        if data[at - size - 1] == _SCAN:  # one pass: what follows are its bits
            return (
                data.find(b"\xff\xd8", at) < 0 and data.find(_END, at) == len(data) - 2
            )
    return False


def _is_bare_png(data: bytes) -> bool:
    at, kind = len(_PNG), b""
    while at + 12 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind not in _CHUNKS:
            return False
        at += 12 + size
    return at == len(data) and kind == b"IEND"
