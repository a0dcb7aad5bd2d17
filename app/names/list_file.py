# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a list of people from a CSV file as spreadsheets write it."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from app.names.alike import Person

LARGEST = 64 * 1024 * 1024  # bytes
MOST_ROWS = 50_000
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SEXES = {
    "male": (
        "m",
        "male",
        "man",
        "h",
        "homme",
        "masculin",
        "garçon",
        "boy",
        "ذكر",
        "رجل",
    ),
    "female": (
        "f",
        "female",
        "woman",
        "femme",
        "féminin",
        "fille",
        "girl",
        "أنثى",
        "انثى",
    ),
}
_SEX_OF = {word: code for code, words in _SEXES.items() for word in words}


class BadList(ValueError):
    """The file is no list of names; the message says why, in a few words."""


def read_list(path: Path) -> list[Person]:
    """Return the people of a CSV file, row by row.

    The columns are name and, if present, sex and birth_year, whatever their order and
    case; separated by commas, semicolons or tabs; in UTF-8, UTF-16 or Windows-1252.

    Raises:
        BadList: too large, no text, no column of names.
        OSError

    """
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise BadList("larger than 64 MB")
    rows = _rows(_text(data))
    heading = [cell.strip().casefold() for cell in next(rows, [])]
    if "name" not in heading:
        raise BadList("no column called name")
    at = {c: heading.index(c) for c in ("name", "sex", "birth_year") if c in heading}
    people: list[Person] = []
    for row in rows:
        if len(people) == MOST_ROWS:
            raise BadList("more than 50,000 rows")
        said = {c: row[i].strip() if i < len(row) else "" for c, i in at.items()}
        sex = _SEX_OF.get(said.get("sex", "").casefold(), "")
        people.append(Person((said["name"],), sex, _year(said.get("birth_year", ""))))
    return people


def _text(data: bytes) -> str:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise BadList("not text") from None
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise BadList("not text")
    return text


def _rows(text: str) -> Iterator[list[str]]:
    first = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            if row:  # an empty line is no row
                yield row
    except csv.Error as error:
        raise BadList(f"line {reader.line_num} cannot be read") from error


def _year(text: str) -> int | None:
    """Return the year of a number, a day or a moment, in any digits."""
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in text)
    found = _YEAR.search(digits)
    return int(found[0]) if found else None
