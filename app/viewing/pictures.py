# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decoding a foreign picture: upright, in sRGB, no larger than wanted.

Runs in the child. The one module of the program that opens pictures of others.
"""

import io
import math
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from PIL import (  # the plugins register here: nothing can be imported later
    BmpImagePlugin,  # noqa: F401
    GifImagePlugin,  # noqa: F401
    Image,
    ImageCms,
    ImageFilter,
    JpegImagePlugin,  # noqa: F401
    MpoImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    PpmImagePlugin,  # noqa: F401
    TiffImagePlugin,  # noqa: F401
    WebPImagePlugin,  # noqa: F401
)

from app.viewing.protocol import KINDS, LONGEST, MOST_PIXELS, Refused

MOST_OPENED = 100_000_000  # pixels of a picture that is opened at all
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")
_QR_FORMATS = ("PNG", "JPEG", "WEBP", "BMP")  # telephones, screens, messengers
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = (5, 6, 7, 8)
# Kinds that are named rather than called damaged: brands of ISO media (HEIC, AVIF),
# then the first bytes of JPEG XL, JPEG 2000, Photoshop, PostScript and icons.
_BRANDS = (b"hei", b"hev", b"mif", b"msf", b"avi", b"miaf")
_OTHERS = (
    b"\xff\x0a",
    b"\x00\x00\x00\x0cJXL ",
    b"\x00\x00\x00\x0cjP  ",
    b"\xff\x4f\xff\x51",
    b"8BPS",
    b"%!PS",
    b"\x00\x00\x01\x00",
)


class Picture:
    """One foreign picture; each question decodes it anew, as small as will do."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def shown(self, most: int) -> tuple[Image.Image, tuple[int, int]]:
        """Return it in RGBA with so many pixels at the most, and its natural size.

        Raises:
            Refused

        """
        image, natural = self._decoded(min(most, MOST_PIXELS), LONGEST)
        return image.convert("RGBA"), natural

    def clean(self, side: int, quality: int) -> bytes:
        """Return a JPEG, a PNG of what can be seen through, that holds pixels alone.

        Raises:
            Refused

        """
        image, _natural = self._decoded(MOST_PIXELS, max(1, min(side, LONGEST)))
        clear = image.mode == "RGBA" and _least(image.getchannel("A")) < 255
        image = image if clear else image.convert("RGB")
        bare = Image.frombytes(image.mode, image.size, image.tobytes())
        out = io.BytesIO()
        if clear:
            bare.save(out, "PNG", optimize=False)
        else:
            bare.save(out, "JPEG", quality=max(1, min(quality, 95)))
        return out.getvalue()

    def measure(self) -> tuple[int, int, int]:
        """Return the number of its kind and its upright width and height.

        Raises:
            Refused

        """
        image = self._opened(FORMATS)
        kind = "jpeg" if image.format == "MPO" else str(image.format).lower()
        wide, high = image.size
        if image.format != "TIFF" and _orientation(image) in _SIDEWAYS:
            wide, high = high, wide
        return KINDS.index(kind), wide, high

    def grey(self, view: int, side: int, jpeg: int, other: int) -> Image.Image:
        """Return shades of grey to look for a code in: plain, sharpened, at half size.

        `view` is 0, 1 or 2; `jpeg` and `other` are the most pixels of a picture of
        that kind. Sharpening reads what was out of focus, half the size what a
        screen's own pixels have drawn stripes through.

        Raises:
            Refused

        """
        image = self._opened(_QR_FORMATS)
        most = jpeg if image.format in {"JPEG", "MPO"} else other
        if image.width * image.height > most:
            raise Refused("too_large")
        with _decoding():
            image.draft("L", (side, side))  # a JPEG is decoded in part
            if image.mode in {"LA", "PA", "P"}:
                image = image.convert("RGBA")
            image.thumbnail((side, side), reducing_gap=2.0)
            if image.mode == "RGBA":
                ground = Image.new("RGBA", image.size, "white")
                image = Image.alpha_composite(ground, image)
            image = image.convert("L")
            if view == 1:
                sharp = ImageFilter.UnsharpMask(radius=4, percent=300, threshold=0)
                image = image.filter(sharp)
            elif view == 2:
                half = (max(1, image.width // 2), max(1, image.height // 2))
                image = image.resize(half)
        return image

    # -- steps -----------------------------------------------------------------
    def _opened(self, formats: tuple[str, ...]) -> Image.Image:
        """Read the head of the picture; nothing is decoded yet."""
        if _is_other_kind(self._data):
            raise Refused("unsupported")
        if _promised(self._data) > MOST_OPENED:  # its reader makes room at once
            raise Refused("too_large")
        with _decoding():
            image: Image.Image = Image.open(io.BytesIO(self._data), formats=formats)
            if image.width < 1 or image.height < 1:
                raise Refused("damaged")
            if image.width * image.height > MOST_OPENED:
                raise Refused("too_large")
        return image

    def _decoded(self, most: int, side: int) -> tuple[Image.Image, tuple[int, int]]:
        """Decode, make smaller, turn upright, bring into sRGB: in that order."""
        image = self._opened(FORMATS)
        with _decoding():
            natural = image.size
            part = min(1.0, math.sqrt(most / (image.width * image.height)))
            part = min(part, side / max(image.size))
            size = (_of(image.width, part), _of(image.height, part))
            if part < 1 and image.format in {"JPEG", "MPO"}:
                image.draft(None, size)
            image.load()
            turn = _orientation(image)
            profile = image.info.get("icc_profile")
            image = _plain(image)
            if image.size != size:
                image = image.resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0)
            if turn in _TURNS:
                image = image.transpose(_TURNS[turn])
            image = _in_srgb(image, profile)
        if turn in _SIDEWAYS:
            natural = natural[::-1]
        return image, natural


@contextmanager
def _decoding() -> Iterator[None]:
    """Make what decoders raise one of our reasons, and drop what they warn of."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except Refused:
            raise
        except Exception as error:  # decoders raise anything
            raise Refused(_reason(error)) from error


def _of(side: int, part: float) -> int:
    return max(1, math.floor(side * part))


def _reason(error: Exception) -> str:
    """Return why a decoder gave up; they raise anything."""
    memory = isinstance(error, MemoryError | Image.DecompressionBombError)
    return "too_large" if memory or "memory" in str(error) else "damaged"


def _is_other_kind(data: bytes) -> bool:
    """Tell whether this is a picture of a kind that is not read here."""
    brand = data[8:12] if data[4:8] == b"ftyp" else b""
    if brand.startswith(_BRANDS) or data.startswith(_OTHERS):
        return True
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith(b"<svg") or (
        start.startswith(b"<?xml") and b"<svg" in start
    )


def _promised(data: bytes) -> int:
    """Return the pixels a WebP picture says it has; 0 for other kinds."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or len(data) < 30:
        return 0
    match data[12:16]:
        case b"VP8X":
            wide = int.from_bytes(data[24:27], "little") + 1
            high = int.from_bytes(data[27:30], "little") + 1
        case b"VP8L":
            bits = int.from_bytes(data[21:25], "little")
            wide, high = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case _:
            wide, high = struct.unpack("<HH", data[26:30])
            wide, high = wide & 0x3FFF, high & 0x3FFF
    return wide * high


def _orientation(image: Image.Image) -> int:
    """Return how a camera says it was held, 1 where it says nothing sensible."""
    try:
        turn = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # noqa: BLE001 - a broken note beside the picture is no matter
        return 1
    return turn if isinstance(turn, int) else 1


def _plain(image: Image.Image) -> Image.Image:
    """Return it in a mode that can be made smaller and coloured: L, RGB, RGBA, CMYK."""
    mode = image.mode
    if mode in {"RGB", "RGBA", "L", "CMYK"} and "transparency" not in image.info:
        return image
    if mode.startswith("I") or mode == "F":
        return _stretched(image)
    if mode == "LAB":
        return _transformed(image, ImageCms.createProfile("LAB"))
    clear = mode in {"LA", "La", "PA", "RGBa"} or "transparency" in image.info
    return image.convert("RGBA" if clear else "RGB")


def _stretched(image: Image.Image) -> Image.Image:
    """Return greys of more than eight bits in eight."""
    if image.mode.startswith("I;16"):
        image = image.convert("I")
        low, high = 0.0, 65535.0
    else:
        low, high = _least(image), _most(image)
        if image.mode == "I" and low >= 0 and high <= 65535:
            low, high = 0.0, 65535.0
    if not math.isfinite(low) or not math.isfinite(high) or high <= low:
        raise Refused("damaged")
    scale = 255.0 / (high - low)
    return image.point(lambda shade: shade * scale - low * scale).convert("L")


def _least(image: Image.Image) -> float:
    extremes: Any = image.getextrema()
    return float(extremes[0])


def _most(image: Image.Image) -> float:
    extremes: Any = image.getextrema()
    return float(extremes[1])


def _in_srgb(image: Image.Image, profile: Any) -> Image.Image:
    """Return it in the colours of a screen, as its profile says, or as it is."""
    if isinstance(profile, bytes) and profile:
        with suppress(Exception):  # a broken profile: the colours stay as they are
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if "sRGB" not in (own.profile.profile_description or ""):
                return _transformed(image, own)
    return image.convert("RGB") if image.mode == "CMYK" else image


def _transformed(image: Image.Image, profile: Any) -> Image.Image:
    if image.mode == "RGBA":
        result = _transformed(image.convert("RGB"), profile)
        result.putalpha(image.getchannel("A"))
        return result
    done = ImageCms.profileToProfile(image, profile, _SRGB, outputMode="RGB")
    if done is None:
        raise ValueError
    return done


_SRGB = ImageCms.createProfile("sRGB")
