# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures that are broken, something else, or several things at once."""

import struct
from functools import partial

from tests.viewing import pdfs, pictures_of
from tests.viewing.kinds import DAMAGED, HTML, NOISE, PIXELS, archive, picture
from tests.viewing.pictures_of import chunk, jpeg, png, quarters, raw_tiff, saved, zeros


def broken_exif(body: bytes) -> bytes:
    plain = jpeg()
    return plain[:2] + pictures_of.marker(0xE1, b"Exif\0\0" + body) + plain[2:]


def looping_exif() -> bytes:
    entries = struct.pack("<HHII", 0x8769, 4, 1, 8) + struct.pack(
        "<HHII", 0x8825, 4, 1, 8
    )
    return broken_exif(struct.pack("<2sHIH", b"II", 42, 8, 2) + entries + bytes(4))


def endless_exif() -> bytes:
    entry = struct.pack("<HHII", 0x010F, 2, 0xFFFFFFFF, 8)
    return broken_exif(struct.pack("<2sHIH", b"II", 42, 8, 1) + entry + bytes(4))


BROKEN = [
    picture("nothing", bytes, DAMAGED),
    picture("one byte", lambda: b"\xff", DAMAGED),
    picture("noise", lambda: NOISE, DAMAGED),
    picture("text", lambda: b"Dear colleague," * 99, DAMAGED),
    picture("half a jpeg", lambda: jpeg()[:900], DAMAGED),
    picture("half a png", lambda: saved(quarters(), "PNG")[:90], DAMAGED),
    picture("half a webp", lambda: saved(quarters(), "WEBP")[:60], DAMAGED),
    picture("half a gif", lambda: saved(quarters(), "GIF")[:400], DAMAGED, PIXELS),
    picture("half a tiff", lambda: saved(quarters(), "TIFF")[:400], DAMAGED),
    picture(
        "the head of a jpeg, then noise", lambda: jpeg()[:640] + NOISE, DAMAGED, PIXELS
    ),
    picture(
        "the head of a png, then noise",
        lambda: saved(quarters(), "PNG")[:60] + NOISE,
        DAMAGED,
    ),
    picture("jpeg of no height", lambda: pictures_of.resized(jpeg(), 128, 0), DAMAGED),
    picture("png of no width", partial(png, 0, 9, zeros(9)), DAMAGED),
    picture(
        "tiff whose directory follows itself",
        partial(raw_tiff, 64, 64, after=8),
        PIXELS,
        DAMAGED,
    ),
    picture(
        "tiff whose pixels lie beyond its end",
        partial(raw_tiff, 64, 64, offset=2**31),
        DAMAGED,
    ),
    picture(
        "tiff with 60,000 colours a pixel",
        partial(raw_tiff, 8, 8, samples=60_000),
        DAMAGED,
    ),
    picture(
        "tiff with one row a strip and one strip",
        partial(raw_tiff, 64, 64, rows=1),
        PIXELS,
        DAMAGED,
    ),
    picture(
        "tiff of an unknown compression",
        partial(raw_tiff, 64, 64, compression=9999),
        DAMAGED,
    ),
    picture("camera's notes that refer to themselves", looping_exif, PIXELS),
    picture("camera's notes without end", endless_exif, PIXELS),
    picture("camera's notes of noise", lambda: broken_exif(NOISE[:60_000]), PIXELS),
    picture(
        "a colour profile of noise", lambda: jpeg(icc_profile=NOISE[:9000]), PIXELS
    ),
    picture(
        "grey, with a colour profile for colours",
        lambda: jpeg("L", icc_profile=pictures_of.profile()),
        PIXELS,
    ),
    picture("a pdf called a picture", pdfs.simple, DAMAGED),
    picture("an archive called a picture", archive, DAMAGED),
    picture("html called a picture", lambda: HTML, DAMAGED),
    picture("a program called a picture", lambda: b"MZ" + NOISE[:4000], DAMAGED),
    picture("jpeg and archive", lambda: jpeg() + archive(), PIXELS),
    picture("jpeg and html in its comment", lambda: jpeg(comment=HTML), PIXELS),
    picture(
        "jpeg and pdf",
        lambda: jpeg(comment=pdfs.simple()[:800]) + pdfs.simple(),
        PIXELS,
    ),
    picture(
        "gif and script", lambda: saved(quarters(), "GIF") + b"*/=1;alert(1)", PIXELS
    ),
    picture(
        "png and html",
        lambda: png(8, 8, before=chunk(b"tEXt", b"c\0" + HTML)) + HTML,
        PIXELS,
    ),
]
