# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing the pages of a foreign PDF. Runs in the child.

Forms are not started, so nothing in the file is run; PDFium is built without a
language to run. Fonts come from the file, or from PDFium itself.
"""

import math
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from app.viewing.protocol import LONGEST, MOST_PIXELS, Refused

MOST_PAGES = 100_000
SHARPEST = 4.0  # pixels for each point of a page


@dataclass(frozen=True, slots=True, repr=False)
class Drawn:
    """A page: RGBA, its pixels, its size in points."""

    data: bytes
    width: int
    height: int
    size: tuple[float, float]


class Pages:
    """One foreign PDF, page by page."""

    def __init__(self, data: bytes) -> None:
        """Read what pages there are.

        Raises:
            Refused

        """
        try:
            self._file: Any = pypdfium2.PdfDocument(data)
            self.count = len(self._file)
        except pypdfium2.PdfiumError as error:
            locked = error.err_code in (
                pdfium.FPDF_ERR_PASSWORD,
                pdfium.FPDF_ERR_SECURITY,
            )
            raise Refused("locked" if locked else "damaged") from error
        if self.count < 1:
            raise Refused("damaged")
        if self.count > MOST_PAGES:
            raise Refused("too_large")

    def draw(self, number: int, scale: float, most: int) -> Drawn:
        """Draw a page with `scale` pixels for each point, fewer where it is too large.

        Raises:
            Refused

        """
        if not 0 <= number < self.count:
            raise Refused("damaged")
        try:
            page = self._file[number]
            wide, high = (float(each) for each in page.get_size())
            if not (math.isfinite(wide) and math.isfinite(high) and wide * high > 0):
                raise Refused("damaged")
            scale = min(max(scale, 0.001), SHARPEST)
            scale = min(scale, math.sqrt(min(most, MOST_PIXELS) / (wide * high)))
            scale = min(scale, LONGEST / max(wide, high))
            # upwards is how the library rounds, and one more row is one too many
            room = (math.ceil(wide * scale), math.ceil(high * scale))
            if room[0] * room[1] > min(most, MOST_PIXELS):
                scale *= 0.99
            bitmap = page.render(
                scale=scale,
                rev_byteorder=True,
                force_bitmap_format=pdfium.FPDFBitmap_BGRA,
            )
        except (pypdfium2.PdfiumError, ValueError) as error:
            raise Refused("damaged") from error
        drawn = Drawn(_rows(bitmap), bitmap.width, bitmap.height, (wide, high))
        bitmap.close()
        page.close()
        return drawn


def _rows(bitmap: Any) -> bytes:
    """Return the pixels without what stands between the rows."""
    pixels, row = bytes(bitmap.buffer), bitmap.width * 4
    if bitmap.stride == row:
        return pixels
    starts = range(0, bitmap.height * bitmap.stride, bitmap.stride)
    return b"".join(pixels[start : start + row] for start in starts)
