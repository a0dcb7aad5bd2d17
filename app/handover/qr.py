# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QR codes: small signed files as a picture, and back from a photograph of one.

A picture is foreign bytes: its size is looked at before anything is decoded, and only
the usual kinds are decoded at all.
"""

import io
import warnings
from typing import TYPE_CHECKING, Any

from app.errors import NoCode, NotAPicture, PictureTooLarge, SeveralCodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

Matrix = tuple[tuple[bool, ...], ...]

PICTURE_LIMIT = 32 * 1024 * 1024  # bytes of a file
MOST_PIXELS = 50_000_000  # of a photograph: a JPEG is decoded in part
MOST_DRAWN = 20_000_000  # of other kinds: the largest screens have 15
MOST_BYTES = 2000  # a denser code is not read from a screen with a telephone
KINDS = ("PNG", "JPEG", "WEBP", "BMP")  # telephones, screens, messengers, clipboards
SUFFIXES = ("png", "jpg", "jpeg", "webp", "bmp")
_STURDY = 1000  # bytes up to which a quarter of a code may be lost, and not a tenth
_EDGE = 3000  # pixels of the longer edge that are enough for the densest code


def to_matrix(data: bytes) -> Matrix:
    """Return the modules of a QR code, row by row, True is dark; without a margin.

    Raises:
        ValueError: more than `MOST_BYTES`, or nothing.

    """
    import zxingcpp

    if not 0 < len(data) <= MOST_BYTES:
        raise ValueError
    level = "M" if len(data) <= _STURDY else "L"
    code = zxingcpp.create_barcode(data, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    image = code.to_image(scale=1, add_quiet_zones=False)
    rows: Any = memoryview(image).tolist()  # type: ignore[arg-type] # it is a buffer
    return tuple(tuple(not shade for shade in row) for row in rows)


def read(picture: bytes) -> bytes:
    """Return what the one QR code in a picture says.

    Raises:
        PictureTooLarge, NotAPicture, NoCode, SeveralCodes

    """
    import zxingcpp

    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    for view in _views(_grey(picture)):
        found = zxingcpp.read_barcodes(view, formats=formats)
        said = {bytes(each.bytes) for each in found if each.valid}
        if len(said) > 1:
            raise SeveralCodes
        if said:
            return said.pop()
    raise NoCode


def _views(image: "Image") -> "Iterator[Image]":
    """Yield a picture as it is, sharpened, and at half its size.

    Sharpening reads what was out of focus, half the size what a screen's own pixels
    have drawn stripes through.
    """
    from PIL import ImageFilter

    yield image
    yield image.filter(ImageFilter.UnsharpMask(radius=4, percent=300, threshold=0))
    yield image.resize((max(1, image.width // 2), max(1, image.height // 2)))


def _grey(picture: bytes) -> "Image":
    """Decode a picture to shades of grey, no larger than is needed."""
    from PIL import Image

    if len(picture) > PICTURE_LIMIT:
        raise PictureTooLarge
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image: Image.Image = Image.open(io.BytesIO(picture), formats=KINDS)
    except Image.DecompressionBombError as error:
        raise PictureTooLarge from error
    except Exception as error:  # decoders raise anything
        raise NotAPicture from error
    most = MOST_PIXELS if image.format == "JPEG" else MOST_DRAWN
    if image.width * image.height > most:
        raise PictureTooLarge
    try:
        image.draft("L", (_EDGE, _EDGE))  # a JPEG is decoded at half its size or less
        if image.mode in {"LA", "PA", "P"}:
            image = image.convert("RGBA")
        image.thumbnail((_EDGE, _EDGE), reducing_gap=2.0)
        if image.mode == "RGBA":
            ground = Image.new("RGBA", image.size, "white")
            image = Image.alpha_composite(ground, image)
        return image.convert("L")
    except Exception as error:  # as above
        raise NotAPicture from error
