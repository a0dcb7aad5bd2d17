# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PDF that Qt wrote, written again without anything that tells when, where or how.

Qt always adds a title, its own name, two dates and a number of its own. They are taken
out whole; and where a shape of an Arabic letter has two names, the usual one is noted.
"""

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\r?\n?")
_REFERENCE = rb"/%b (\d+) 0 R"
_STREAM = re.compile(rb"^<<.*?>>\s*stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f]{4})>(?=\s*(?:endbf|\n|\r))")
# Qt looks a glyph's character up backwards and finds Farsi yeh where Arabic yeh was
# meant: they look alike at the beginning and in the middle of a word.
_USUAL = {b"fbfe": b"FEF3", b"fbff": b"FEF4"}


class NotQts(ValueError):
    """Not a PDF as Qt writes them."""


def bare(data: bytes, *, farsi: bool = False) -> bytes:
    """Return the same pages without an Info dictionary, XMP, dates or an id.

    `farsi`: the text has Farsi yeh, which keeps its name.

    Raises:
        NotQts

    """
    objects = _objects(data)
    trailer = data[data.rindex(b"trailer") :]
    root, info = _number(trailer, b"Root"), _number(trailer, b"Info")
    gone = {info, _number(objects.get(root, b""), b"Metadata")} - {0}
    if not root or root not in objects:
        raise NotQts
    objects[root] = re.sub(rb"/Metadata \d+ 0 R\s*", b"", objects[root])
    tables = {_number(body, b"ToUnicode") for body in objects.values()} - {0}
    for number in tables if not farsi else ():
        objects[number] = _named_again(objects[number])
    kept = {number: body for number, body in objects.items() if number not in gone}
    return _written(kept, root, data[:8])


def _objects(data: bytes) -> dict[int, bytes]:
    """Return each object's bytes by number, as the table at the end finds them."""
    try:
        start = int(data[data.rindex(b"startxref") + 9 :].split()[0])
        lines = data[start : data.rindex(b"trailer")].split(b"\n")
        offsets = [int(line[:10]) for line in lines if line.rstrip().endswith(b" n")]
    except (ValueError, IndexError) as error:
        raise NotQts from error
    found, ends = {}, sorted([*offsets, start])
    for at in offsets:
        head = _OBJECT.match(data, at)
        if head is None:
            raise NotQts
        piece = data[head.end() : ends[ends.index(at) + 1]]
        found[int(head.group(1))] = piece[: piece.rindex(b"endobj")].rstrip()
    return found


def _number(body: bytes, name: bytes) -> int:
    """Return the number of the object that `name` refers to; 0 where it is not there."""
    found = re.search(_REFERENCE % name, body.split(b"stream", 1)[0])
    return int(found.group(1)) if found else 0


def _named_again(body: bytes) -> bytes:
    """Return a table of characters with their usual names."""
    found = _STREAM.match(body)
    if found is None:
        return body
    packed = b"FlateDecode" in body.split(b"stream", 1)[0]
    try:
        plain = zlib.decompress(found.group(1)) if packed else found.group(1)
    except zlib.error as error:
        raise NotQts from error
    plain = re.sub(
        rb"<([0-9A-Fa-f]{4})>",
        lambda one: b"<" + _USUAL.get(one.group(1).lower(), one.group(1)) + b">",
        plain,
    )
    made = zlib.compress(plain)
    head = b"<<\n/Length %d\n/Filter /FlateDecode\n>>\nstream\n" % len(made)
    return head + made + b"\nendstream"


def _written(objects: dict[int, bytes], root: int, version: bytes) -> bytes:
    """Write the objects under new numbers, without a gap."""
    numbers = {old: new for new, old in enumerate(sorted(objects), 1)}
    out = bytearray(version.rstrip() + b"\n%\xc3\xa2\xc3\xa3\n")
    places = []
    for old, new in numbers.items():
        places.append(len(out))
        out += b"%d 0 obj\n" % new + _renumbered(objects[old], numbers) + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % at for at in places)
    out += b"trailer\n<<\n/Size %d\n/Root %d 0 R\n>>\n" % (
        len(places) + 1,
        numbers[root],
    )
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def _renumbered(body: bytes, numbers: dict[int, int]) -> bytes:
    head, stream, rest = body.partition(b"stream")
    head = re.sub(
        rb"\b(\d+) 0 R\b",
        lambda one: b"%d 0 R" % numbers.get(int(one.group(1)), 0),
        head,
    )
    return head + stream + rest
