# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a certificate says of codes, days and numbers: in its own language.

The language of the screen plays no part: a doctor who works in Arabic writes a
certificate that a French judge reads.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from app import codes
from app.certificates.numbers import MOST, in_letters

_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre "
    "décembre",
    "en": "January February March April May June July August September October November "
    "December",
}
_PARTLY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Words:
    """Writes in French or English; also the `Formatter` of answered forms."""

    language: str

    def both(self, french: str, english: str) -> str:
        """Return the words of the language."""
        return french if self.language == "fr" else english

    def code(self, name: str, code: str) -> str:
        """Return the words of a list's code, "" for none."""
        return codes.label(name, code, self.language) if code else ""

    def codes(self, name: str, found: Iterable[str]) -> str:
        """Return the words of several codes."""
        return self.joined(*(self.code(name, code) for code in found))

    def day(self, day: date) -> str:
        """Write a day: 1er mars 2026, 1 March 2026."""
        first = "1er" if self.language == "fr" and day.day == 1 else str(day.day)
        return f"{first} {self.month(day.month)} {day.year}"

    def month(self, number: int) -> str:
        """Name a month, from 1."""
        return _MONTHS[self.language].split()[number - 1]

    def partly(self, text: str) -> str:
        """Write a year, a month or a day; what is none of these, as it is."""
        found = _PARTLY.fullmatch(text.strip())
        if found is None:
            return text.strip()
        year, month, day = found.groups()
        try:
            whole = date(int(year), int(month or 1), int(day or 1))
        except ValueError:
            return text.strip()
        if day:
            return self.day(whole)
        return f"{self.month(whole.month)} {year}" if month else year

    def moment(self, at: datetime) -> str:
        """Write a day and its hour."""
        link = self.both("à", "at")
        return f"{self.day(at.date())} {link} {self.hour(at.time())}"

    def hour(self, at: time) -> str:
        """Write an hour: 14 h 30, 14:30."""
        if self.language == "fr":
            return f"{at.hour}\u00a0h\u00a0{at.minute:02}"
        return f"{at.hour:02}:{at.minute:02}"

    def number(self, value: float) -> str:
        """Write a number."""
        said = f"{value:g}"
        return said.replace(".", ",") if self.language == "fr" else said

    def joined(self, *parts: str) -> str:
        """List words."""
        return ", ".join(part for part in parts if part)

    def seen(self) -> str:
        """Say that something was read or acknowledged."""
        return self.both("oui", "yes")

    def file(self, sha256: str) -> str:
        """Name an attached file by the beginning of its hash."""
        return sha256[:12]

    def row(self, number: int) -> str:
        """Number a row."""
        return self.both(f"N° {number}", f"No. {number}")

    def days(self, count: int) -> str:
        """Write a number of days in letters, then in digits."""
        if not 0 <= count <= MOST:
            return str(count)
        unit = self.both("jour", "day") + ("" if count in (0, 1) else "s")
        if self.language == "en" and count == 0:
            unit = "days"
        return f"{in_letters(count, self.language)} ({count}) {unit}"

    def millimetres(self, length: float | None, width: float | None) -> str:
        """Write a size."""
        sizes = [self.number(one) for one in (length, width) if one]
        times = "\u00a0×\u00a0"
        return f"{times.join(sizes)}\u00a0mm" if sizes else ""
