# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures that are larger than any, or say so, or take very long."""

import struct
from functools import partial

from PIL import Image

from tests.viewing import pictures_of
from tests.viewing.kinds import DAMAGED, LARGE, PIXELS, SLOW, picture
from tests.viewing.pictures_of import chunk, jpeg, png, raw_tiff, saved, zeros


def text_chunk(kind: bytes, size: int) -> bytes:
    lead = {b"zTXt": b"k\0\0", b"iTXt": b"k\0\1\0\0\0", b"iCCP": b"k\0\0"}[kind]
    return chunk(kind, lead + zeros(size))


def _bmp(wide: int, high: int) -> bytes:
    head = struct.pack("<2sIHHI", b"BM", 58, 0, 0, 54)
    size = struct.pack("<IiiHHIIiiII", 40, wide, high, 1, 24, 0, 4, 0, 0, 0, 0)
    return head + size + bytes(4)


LARGE_ONES = [
    picture(
        "png of 100 megapixels and a little",
        partial(png, 10_001, 10_001, depth=1, colour=0),
        LARGE,
    ),
    picture("png of 99 megapixels in colour", partial(png, 9_950, 9_950), PIXELS),
    picture(
        "png of 99 megapixels in colour, see-through",
        partial(png, 9_950, 9_950, colour=6),
        PIXELS,
    ),
    picture(
        "png of 99 megapixels, sixteen bits",
        partial(png, 9_950, 9_950, depth=16),
        PIXELS,
        LARGE,
    ),
    picture(
        "png that says 900 megapixels", partial(png, 30_000, 30_000, zeros(1000)), LARGE
    ),
    picture(
        "png that says 2^31 squared",
        partial(png, 2**31 - 1, 2**31 - 1, zeros(1000)),
        LARGE,
        DAMAGED,
    ),
    picture(
        "png of one row of 90 million",
        partial(png, 90_000_000, 1, colour=0),
        PIXELS,
        LARGE,
        DAMAGED,
    ),
    picture(
        "png whose 64 pixels are followed by a gigabyte",
        partial(png, 8, 8, zeros(2**30)),
        PIXELS,
        DAMAGED,
    ),
    picture(
        "png with 300 MB of text",
        partial(png, 8, 8, before=text_chunk(b"zTXt", 300 << 20)),
        PIXELS,
        DAMAGED,
        LARGE,
    ),
    picture(
        "png with 300 MB of text in Unicode",
        partial(png, 8, 8, before=text_chunk(b"iTXt", 300 << 20)),
        PIXELS,
        DAMAGED,
        LARGE,
    ),
    picture(
        "png with 300 MB of colour profile",
        partial(png, 8, 8, before=text_chunk(b"iCCP", 300 << 20)),
        PIXELS,
        DAMAGED,
        LARGE,
    ),
    picture(
        "png with 100,000 texts",
        lambda: png(8, 8, before=chunk(b"tEXt", b"k\0v") * 100_000),
        PIXELS,
        DAMAGED,
    ),
    picture(
        "png that says it has a million frames",
        lambda: png(8, 8, before=chunk(b"acTL", struct.pack(">II", 10**6, 0))),
        PIXELS,
        DAMAGED,
    ),
    picture(
        "jpeg of 100 megapixels",
        lambda: saved(Image.new("RGB", (10_000, 10_000)), "JPEG"),
        PIXELS,
    ),
    picture(
        "jpeg of 100 megapixels, progressive",
        lambda: saved(Image.new("RGB", (10_000, 10_000)), "JPEG", progressive=True),
        PIXELS,
        LARGE,
    ),
    picture(
        "jpeg that says 4,290 megapixels",
        lambda: pictures_of.resized(jpeg(), 65_500, 65_500),
        LARGE,
    ),
    picture(
        "jpeg that says 99 megapixels and has none",
        lambda: pictures_of.resized(jpeg(), 9_950, 9_950),
        PIXELS,
        DAMAGED,
    ),
    picture(
        "jpeg with 3,000 passes",
        partial(pictures_of.many_scans, 7_000, 3_000),
        PIXELS,
        DAMAGED,
        SLOW,
    ),
    picture(
        "gif with a canvas of 4,290 megapixels",
        partial(pictures_of.gif, 65_500, 65_500),
        LARGE,
    ),
    picture(
        "gif with a canvas of 99 megapixels",
        partial(pictures_of.gif, 9_950, 9_950),
        PIXELS,
        DAMAGED,
    ),
    picture(
        "gif of 200,000 frames",
        partial(pictures_of.gif, 8, 8, 200_000),
        PIXELS,
        DAMAGED,
    ),
    picture(
        "webp with a canvas of 268 megapixels",
        partial(pictures_of.webp_canvas, 16_384, 16_384),
        LARGE,
    ),
    picture(
        "webp with a canvas of 99 megapixels",
        partial(pictures_of.webp_canvas, 9_950, 9_950),
        PIXELS,
        LARGE,
    ),
    picture(
        "webp of 64 megapixels",
        lambda: saved(
            Image.new("RGB", (8_000, 8_000)), "WEBP", lossless=True, quality=0, method=0
        ),
        PIXELS,
    ),
    picture(
        "tiff that says 2^31 squared",
        partial(raw_tiff, 2**31 - 1, 2**31 - 1),
        LARGE,
        DAMAGED,
    ),
    picture(
        "tiff of 81 megapixels, deflated",
        lambda: saved(
            Image.new("RGB", (9_000, 9_000)), "TIFF", compression="tiff_adobe_deflate"
        ),
        PIXELS,
    ),
    picture(
        "bmp that says 2^31 squared", lambda: _bmp(2**31 - 1, 2**31 - 1), LARGE, DAMAGED
    ),
]
