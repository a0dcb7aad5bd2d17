# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QR codes: small signed files as a picture, and back from a photograph of one.

A picture is foreign bytes: it is decoded in a process of its own (`app.viewing`), and
a code is looked for in the shades of grey that come back.
"""

from typing import Any

from app.errors import (
    CannotShow,
    FileTooLarge,
    NoCode,
    NotAPicture,
    PictureTooLarge,
    SeveralCodes,
)
from app.viewing.viewer import Grey, Viewer

Matrix = tuple[tuple[bool, ...], ...]

PICTURE_LIMIT = 32 * 1024 * 1024  # bytes of a file
MOST_PIXELS = 50_000_000  # of a photograph: a JPEG is decoded in part
MOST_DRAWN = 20_000_000  # of other kinds: the largest screens have 15
MOST_BYTES = 2000  # a denser code is not read from a screen with a telephone
KINDS = ("PNG", "JPEG", "WEBP", "BMP")  # what is decoded here: see app.viewing
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
    if len(picture) > PICTURE_LIMIT:
        raise PictureTooLarge
    try:
        with Viewer() as viewer:
            for view in viewer.greys(picture, _EDGE, (MOST_PIXELS, MOST_DRAWN)):
                if said := _codes(view):
                    break
            else:
                raise NoCode
    except FileTooLarge as error:
        raise PictureTooLarge from error
    except CannotShow as error:
        raise NotAPicture from error
    if len(said) > 1:
        raise SeveralCodes
    return said.pop()


def _codes(view: Grey) -> set[bytes]:
    """Return what the codes in some shades of grey say, each once."""
    import zxingcpp

    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    shades: Any = memoryview(view.data).cast("B", (view.height, view.width))
    found = zxingcpp.read_barcodes(shades, formats=formats)
    return {bytes(each.bytes) for each in found if each.valid}
