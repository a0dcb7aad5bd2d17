# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every mode and kind, those that are named and not shown included."""

from functools import partial

from PIL import Image

from tests.viewing import pictures_of
from tests.viewing.kinds import DAMAGED, NOISE, OTHER, PIXELS, picture
from tests.viewing.pictures_of import quarters, saved

BOX = b"\0\0\0\x1cftyp"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
LAUGHS = (
    b"<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
    b"<svg>&b;</svg>"
)


def _floats(value: float) -> bytes:
    image = Image.new("F", (8, 8), 0.5)
    image.putpixel((3, 3), value)
    return saved(image, "TIFF")


UNUSUAL = [
    *(
        picture(
            f"{kind} in mode {mode}",
            lambda k=kind, m=mode: saved(quarters(m), k),
            PIXELS,
        )  # type: ignore[misc]
        for kind, modes in {
            "JPEG": ("RGB", "L", "CMYK"),
            "PNG": ("RGB", "RGBA", "L", "LA", "P", "1", "I;16"),
            "TIFF": ("RGB", "RGBA", "L", "P", "1", "CMYK", "I;16", "I", "F", "LAB"),
            "WEBP": ("RGB", "RGBA"),
            "GIF": ("P", "L"),
            "BMP": ("RGB", "RGBA", "L", "P", "1"),
        }.items()
        for mode in modes
    ),
    picture("jpeg with everything beside it", pictures_of.with_everything, PIXELS),
    picture(
        "two pictures of a stereo camera", partial(pictures_of.several, "MPO"), PIXELS
    ),
    picture("tiff of several pages", partial(pictures_of.several, "TIFF"), PIXELS),
    picture("an animated gif", partial(pictures_of.several, "GIF"), PIXELS),
    picture("an animated webp", partial(pictures_of.several, "WEBP"), PIXELS),
    picture("an animated png", partial(pictures_of.several, "PNG"), PIXELS),
    picture(
        "tiff of numbers that are none", lambda: _floats(float("nan")), PIXELS, DAMAGED
    ),
    picture("tiff of numbers without end", lambda: _floats(float("inf")), DAMAGED),
    *(
        picture(f"called {brand}", lambda b=brand: BOX + b.encode() + bytes(400), OTHER)  # type: ignore[misc]
        for brand in ("heic", "heix", "hevc", "mif1", "msf1", "avif", "avis")
    ),
    picture("a real avif", lambda: saved(quarters(), "AVIF"), OTHER),
    picture("a real jpeg 2000", lambda: saved(quarters(), "JPEG2000"), OTHER),
    picture("jpeg xl", lambda: b"\xff\x0a" + NOISE[:400], OTHER),
    picture("photoshop", lambda: b"8BPS\0\1" + bytes(400), OTHER),
    picture("postscript", lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n(x) print", OTHER),
    picture("svg with a script", lambda: SVG, OTHER),
    picture("svg full of entities", lambda: LAUGHS, OTHER),
]
