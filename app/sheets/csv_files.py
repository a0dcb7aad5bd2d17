# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV files: letters and separator are guessed from what is written."""

import codecs
import csv
import io
import re
from collections import Counter

from app.sheets.limits import CannotReadSheet, Grid, GridMaker, clean

ENCODINGS = ("utf-8", "cp1252", "cp1256", "utf-16")
_SEPARATORS = ",;\t|"
_LOOKED_AT = 60  # records that tell the separator
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NEIGHBOURS = re.compile(rb"[\x80-\xff]{2,}")
_HIGH = re.compile(rb"[\x80-\xff]")
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # what Excel puts on a first line


def is_binary(data: bytes) -> bool:
    """Tell whether these bytes are no text at all."""
    return b"\x00" in data[:4096] and encoding_of(data) not in (
        "utf-16",
        "utf-16-le",
        "utf-16-be",
    )


def encoding_of(data: bytes) -> str:
    """Guess the encoding: marks first, then UTF-8, then how high bytes neighbour.

    In French text accents stand alone between plain letters; Arabic words are runs.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    head = data[: 64 * 1024]
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(head) > 3 and head[start::2].count(0) > len(head) * 0.2:
            return name
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        high = len(_HIGH.findall(data))
        runs = sum(len(run) for run in _NEIGHBOURS.findall(data))
        return "cp1256" if runs * 2 > high else "cp1252"
    return "utf-8"


def read(data: bytes, encoding: str = "") -> Grid:
    """Return the rows of a CSV file.

    Raises:
        CannotReadSheet

    """
    text = _decoded(data, encoding or encoding_of(data))
    said = _SAID.match(text)
    if said:
        text = text[said.end() :]
    separator = said[1] if said else _separator(text)
    maker, lines = GridMaker(), csv.reader(io.StringIO(text), delimiter=separator)
    try:
        for line in lines:
            maker.add(lines.line_num + bool(said), [clean(cell) for cell in line])
    except csv.Error as error:  # a quote that is never closed swallows the rest
        raise CannotReadSheet("damaged") from error
    return maker.grid()


def _decoded(data: bytes, encoding: str) -> str:
    if encoding == "utf-8":
        encoding = "utf-8-sig"
    return data.decode(encoding, errors="replace").replace("\x00", "")


def _separator(text: str) -> str:
    """Return the separator that cuts most lines into the same number of pieces."""
    best, most = ",", 0.0
    for candidate in _SEPARATORS:
        counts = Counter[int]()
        try:
            lines = csv.reader(io.StringIO(text[: 1024 * 1024]), delimiter=candidate)
            for line, _ in zip(lines, range(_LOOKED_AT), strict=False):
                counts[len(line)] += 1
        except csv.Error:
            continue
        pieces, often = max(counts.items(), key=lambda each: (each[1], each[0]))
        if pieces > 1:
            score = often / counts.total() * (1 + min(pieces, 40) / 100)
            if score > most:
                best, most = candidate, score
    return best
