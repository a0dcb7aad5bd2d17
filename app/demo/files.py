# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attachments for the training file: pictures and PDF pages that are plainly invented."""

import textwrap
from collections.abc import Sequence
from io import BytesIO
from math import pi, sin
from random import Random
from unicodedata import normalize

from PIL import Image, ImageDraw, ImageFont

_WIDTH, _HEIGHT = 960, 640
# Sky at the top and above the horizon, far hills, near hills.
_LIGHTS = (
    ((122, 168, 204), (228, 236, 238), (124, 150, 148), (70, 98, 82)),
    ((214, 150, 110), (246, 222, 188), (150, 116, 110), (84, 66, 74)),
    ((92, 118, 150), (206, 214, 220), (98, 116, 130), (52, 66, 76)),
    ((150, 190, 196), (244, 240, 222), (196, 172, 124), (150, 120, 78)),
)
_Colour = tuple[int, int, int]


def photograph(rng: Random, label: str) -> bytes:
    """A small JPEG of an invented landscape or paper, marked as an exercise, no EXIF."""
    picture = _paper(rng) if rng.random() < 0.4 else _landscape(rng)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, _HEIGHT - 56, _WIDTH, _HEIGHT), fill=(32, 40, 46))
    draw.text(
        (24, _HEIGHT - 28),
        f"EXERCICE · {_plain(label)}",
        font=ImageFont.load_default(24),
        fill=(244, 244, 240),
        anchor="lm",
    )
    out = BytesIO()
    picture.save(out, "JPEG", quality=72, optimize=True)
    return out.getvalue()


def _plain(label: str) -> str:
    """Without accents: Pillow's own font has none, and others are not at hand here."""
    return normalize("NFKD", label.replace("’", "'")).encode("ascii", "ignore").decode()


def _landscape(rng: Random) -> Image.Image:
    top, low, far, near = rng.choice(_LIGHTS)
    picture = Image.new("RGB", (_WIDTH, _HEIGHT))
    draw = ImageDraw.Draw(picture)
    for y in range(_HEIGHT):
        draw.line((0, y, _WIDTH, y), fill=_mix(top, low, y / _HEIGHT))
    x, y, size = rng.randrange(120, 840), rng.randrange(70, 220), rng.randrange(28, 54)
    draw.ellipse(
        (x - size, y - size, x + size, y + size), fill=_mix(low, (255,) * 3, 0.6)
    )
    for layer in range(4):
        base, height = 300 + 68 * layer, rng.uniform(26, 64)
        phases = [rng.uniform(0, 2 * pi) for _ in range(3)]
        ridge = [
            (
                x,
                base
                - height
                * sum(
                    sin(x / (210 / (k + 1)) + phase) / (k + 1)
                    for k, phase in enumerate(phases)
                ),
            )
            for x in range(0, _WIDTH + 8, 8)
        ]
        draw.polygon(
            [*ridge, (_WIDTH, _HEIGHT), (0, _HEIGHT)], fill=_mix(far, near, layer / 3)
        )
    return picture


def _paper(rng: Random) -> Image.Image:
    """A sheet lying on a table: grey bars for lines, a round stamp, nothing to read."""
    picture = Image.new("RGB", (_WIDTH, _HEIGHT), rng.choice(_LIGHTS)[3])
    sheet = Image.new("RGB", (520, 680), (246, 243, 234))
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((48, 52, 48 + rng.randrange(160, 300), 70), fill=(110, 112, 116))
    for line in range(14):
        y = 118 + 32 * line
        end = 260 if line % 5 == 4 else rng.randrange(400, 472)
        draw.rectangle((48, y, end, y + 9), fill=(176, 176, 174))
    ink = rng.choice(((62, 84, 150), (150, 62, 72), (60, 110, 96)))
    draw.ellipse((320, 430, 450, 560), outline=ink, width=5)
    draw.ellipse((336, 446, 434, 544), outline=ink, width=2)
    draw.text(
        (385, 495), "EXERCICE", font=ImageFont.load_default(17), fill=ink, anchor="mm"
    )
    angle = rng.uniform(-9, 9)
    turned = sheet.rotate(angle, Image.Resampling.BICUBIC, expand=True)
    mask = Image.new("L", sheet.size, 255).rotate(
        angle, Image.Resampling.BICUBIC, expand=True
    )
    picture.paste(turned, ((_WIDTH - turned.width) // 2, -60), mask)
    return picture


def _mix(one: _Colour, two: _Colour, share: float) -> _Colour:
    r, g, b = (round(a + (z - a) * share) for a, z in zip(one, two, strict=True))
    return r, g, b


def document(title: str, paragraphs: Sequence[str]) -> bytes:
    """A small PDF in Helvetica, marked as an exercise; Latin letters only.

    Written by hand because a PDF of plain text is forty lines, and one more library
    in the package is one more to trust. Other letters than Latin come out as "?".
    """
    lines = [line for text in paragraphs for line in (*_wrapped(text), "")]
    pages = [lines[at : at + 44] for at in range(0, len(lines), 44)] or [[]]
    fonts = "<< /Font << /R 3 0 R /B 4 0 R >> >>"
    leaves = [5 + 2 * number for number in range(len(pages))]
    kids = " ".join(f"{leaf} 0 R" for leaf in leaves)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        _font("Helvetica"),
        _font("Helvetica-Bold"),
    ]
    for leaf, page in zip(leaves, pages, strict=True):
        body = _page(title, page)
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {fonts} "
            f"/Contents {leaf + 1} 0 R >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body),
        ]
    return _assembled(objects)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, 88) or [""]


def _font(name: str) -> bytes:
    return (
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} "
        "/Encoding /WinAnsiEncoding >>"
    ).encode()


def _page(title: str, lines: Sequence[str]) -> bytes:
    head = [
        b"BT 0.55 0.2 0.2 rg /B 9 Tf 60 800 Td (%s) Tj ET"
        % _escaped("EXERCICE : personne et faits inventés"),
        b"BT 0 g /B 15 Tf 60 762 Td (%s) Tj ET" % _escaped(title),
        b"0.6 G 60 748 m 535 748 l S",
        b"BT /R 11 Tf 15 TL 60 722 Td",
    ]
    return b"\n".join([*head, *(b"(%s) Tj T*" % _escaped(one) for one in lines), b"ET"])


def _escaped(text: str) -> bytes:
    plain = text.replace("\u202f", "\u00a0").encode("cp1252", "replace")
    return plain.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _assembled(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, count = len(out), len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % count
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)
