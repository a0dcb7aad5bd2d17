# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures as no camera makes them, and as some do, written byte by byte."""

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageCms

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def quarters(mode: str = "RGB", side: int = 64) -> Image.Image:
    """Return four squares: red, green over blue, white; a turn shows at once."""
    image = Image.new("RGB", (2 * side, side), WHITE)
    half = side // 2
    image.paste(RED, (0, 0, side, half))
    image.paste(GREEN, (side, 0, 2 * side, half))
    image.paste(BLUE, (0, half, side, side))
    return image if mode == "RGB" else image.convert(mode)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def jpeg(mode: str = "RGB", **options: Any) -> bytes:
    return saved(quarters(mode), "JPEG", quality=92, subsampling=0, **options)


def exif(orientation: Any = 1, *, gps: bool = False) -> Image.Exif:
    made = Image.Exif()
    made[0x0112] = orientation
    made[0x010F], made[0x0110] = "Maker of cameras", "Model 9"
    made[0x013B], made[0x8298] = "Photographer Name", "Owner Name"
    if gps:
        place = made.get_ifd(0x8825)
        place.update({1: "N", 2: (32.0, 53.0, 14.0), 3: "E", 4: (13.0, 11.0, 29.0)})
        made.get_ifd(0x8769).update({0x9003: "2026:11:20 10:11:12", 0xA431: "SER-77"})
    return made


def marker(code: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, code, len(body) + 2) + body


def with_everything() -> bytes:
    """Return a JPEG with all that can stand beside its pixels."""
    thumbnail = saved(quarters(side=16), "JPEG")
    xmp = (
        b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
        b" xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
        b" xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='Author Secret'/>"
        b"</rdf:RDF></x:xmpmeta>"
    )
    byline = b"Author Secret"
    record = b"\x1c\x02\x50" + struct.pack(">H", len(byline)) + byline
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(record))
    plain = jpeg(exif=exif(6, gps=True), icc_profile=profile(), comment=b"Secret words")
    extra = marker(0xE1, xmp) + marker(0xED, iptc + record + b"\0")
    extra += marker(0xE2, b"MPF\0" + bytes(40)) + marker(0xEF, b"Secret application")
    return plain[:2] + extra + plain[2:] + thumbnail + b"Secret at the end"


def profile(*, swapped: bool = False) -> bytes:
    """Return a colour profile; `swapped` takes red for green."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    if not swapped:
        return made
    made = made.replace("sRGB".encode("utf-16-be"), "Mine".encode("utf-16-be"))
    head, table = made[:132], bytearray(made[132:])
    at = {bytes(table[i : i + 4]): i for i in range(0, 12 * made[131], 12)}
    red, green = at[b"rXYZ"] + 4, at[b"gXYZ"] + 4
    table[red : red + 8], table[green : green + 8] = (
        table[green : green + 8],
        table[red : red + 8],
    )
    return head + bytes(table)


def several(kind: str, count: int = 3, **options: Any) -> bytes:
    """Return a file of several pictures; the first is the one that is shown."""
    others = [Image.new("RGB", (128, 64), (each, 0, 0)) for each in range(1, count)]
    return saved(quarters(), kind, save_all=True, append_images=others, **options)


# ---------------------------------------------------------------------------- PNG
PNG = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, body: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + body))
    return struct.pack(">I", len(body)) + kind + body + check


def png(
    wide: int,
    high: int,
    rows: bytes | None = None,
    *,
    depth: int = 8,
    colour: int = 2,
    before: bytes = b"",
) -> bytes:
    """Return a PNG of nothing but zeros, or of these rows as they stand in it."""
    if rows is None:
        bits = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour] * depth * wide
        rows = zeros((1 + -(-bits // 8)) * high)
    head = struct.pack(">IIBBBBB", wide, high, depth, colour, 0, 0, 0)
    body = chunk(b"IHDR", head) + before + chunk(b"IDAT", rows)
    return PNG + body + chunk(b"IEND", b"")


def zeros(count: int) -> bytes:
    """Return so many zeros, deflated."""
    made = zlib.compressobj(9)
    step = bytes(1 << 20)
    parts = [made.compress(step) for _ in range(count >> 20)]
    parts.append(made.compress(bytes(count & 0xFFFFF)))
    return b"".join(parts) + made.flush()


# --------------------------------------------------------------------------- JPEG
def resized(data: bytes, wide: int, high: int) -> bytes:
    """Return a JPEG that says it has another size."""
    at = 2
    while data[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    size = struct.pack(">HH", high, wide)
    return data[: at + 5] + size + data[at + 9 :]


def many_scans(side: int, count: int) -> bytes:
    """Return a progressive JPEG whose last pass over the picture comes so often."""
    plain = saved(Image.new("L", (side, side), 128), "JPEG", progressive=True)
    last = plain.rindex(b"\xff\xda")
    return plain[:last] + plain[last:-2] * count + plain[-2:]


# --------------------------------------------------------------------------- TIFF
def tiff(
    tags: dict[int, tuple[int, int, int]], rest: bytes = b"", after: int = 0
) -> bytes:
    """Return a TIFF of one directory: tag to type, count, value; `after` the next."""
    out = struct.pack("<2sHIH", b"II", 42, 8, len(tags))
    for tag, (kind, count, value) in sorted(tags.items()):
        out += struct.pack("<HHII", tag, kind, count, value)
    return out + struct.pack("<I", after) + rest


def raw_tiff(wide: int, high: int, **more: Any) -> bytes:
    """Return a TIFF of grey zeros, whatever it says of its size."""
    start = 8 + 2 + 12 * 9 + 4
    tags = {
        256: (4, 1, wide),
        257: (4, 1, high),
        258: (3, 1, 8),
        259: (3, 1, more.get("compression", 1)),
        262: (3, 1, 1),
        273: (4, 1, more.get("offset", start)),
        277: (3, 1, more.get("samples", 1)),
        278: (4, 1, more.get("rows", high)),
        279: (4, 1, more.get("count", 4096)),
    }
    return tiff(tags, bytes(4096), more.get("after", 0))


# --------------------------------------------------------------------------- WebP
def webp(parts: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", len(parts) + 4) + b"WEBP" + parts


def webp_canvas(wide: int, high: int, flags: int = 0x02) -> bytes:
    """Return an animated WebP that says so much of its canvas and holds one frame."""
    frame = saved(Image.new("RGB", (16, 16)), "WEBP", lossless=True)[12:]
    size = (wide - 1).to_bytes(3, "little") + (high - 1).to_bytes(3, "little")
    head = b"VP8X" + struct.pack("<I", 10) + bytes([flags, 0, 0, 0]) + size
    loop = b"ANIM" + struct.pack("<I", 6) + bytes(6)
    body = bytes(6) + bytes([15, 0, 0, 15, 0, 0]) + bytes(3) + b"\0" + frame
    return webp(head + loop + b"ANMF" + struct.pack("<I", len(body)) + body)


# ---------------------------------------------------------------------------- GIF
def gif(wide: int, high: int, frames: int = 1) -> bytes:
    """Return a GIF with a canvas of that size and tiny frames."""
    head = b"GIF89a" + struct.pack("<HH", wide, high) + b"\x80\0\0" + bytes(6)
    frame = b"," + struct.pack("<HHHH", 0, 0, 1, 1) + b"\0\x02\x02\x44\x01\0"
    return head + frame * frames + b";"
