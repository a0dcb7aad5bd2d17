# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days as numbers, as expressions see them: 0 is 1 January 1970, .5 is noon.

XPath 1.0 knows no dates. Local time throughout: an offset that somebody wrote is
left out, the time on the clock is what counts.
"""

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time

_EPOCH = date(1970, 1, 1).toordinal()
_FIRST, _LAST = date.min.toordinal() - _EPOCH, date.max.toordinal() - _EPOCH
_SECONDS = 86_400
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = r"([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,6}))?)?"
_OFFSET = r"(?:Z|[+-][0-9]{2}:?(?:[0-9]{2})?)?"
_TIME_ALONE = re.compile(_TIME + _OFFSET)
_DATE_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ](.+)")
_SHORT_MONTHS = {
    "en": [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ],
    "fr": [
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juil.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ],
    "ar": [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
}
_SHORT_DAYS = {
    "en": ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    "fr": ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    "ar": ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
}


def of_date(text: str) -> float | None:
    """Return the day number of "2026-11-22", or None."""
    if not _DATE.fullmatch(text):
        return None
    try:
        return float(date.fromisoformat(text).toordinal() - _EPOCH)
    except ValueError:
        return None


def of_time(text: str) -> float | None:
    """Return the part of a day of "14:30", "14:30:05" or "14:30:05.250", or None."""
    found = _TIME_ALONE.fullmatch(text)
    if not found:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[:3])
    if hours > 23 or minutes > 59 or seconds > 59:
        return None
    fraction = float(f"0.{found[4] or 0}")
    return (hours * 3600 + minutes * 60 + seconds + fraction) / _SECONDS


def of_datetime(text: str) -> float | None:
    """Return the day number of "2026-11-22T14:30", or None; a date alone is midnight."""
    found = _DATE_TIME.fullmatch(text)
    if not found:
        return of_date(text)
    day, part = of_date(found[1]), of_time(found[2])
    return None if day is None or part is None else day + part


def of_moment(moment: datetime) -> float:
    """Return the day number of a local moment."""
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    part = (seconds + moment.microsecond / 1e6) / _SECONDS
    return moment.toordinal() - _EPOCH + part


def to_date(days: float) -> str:
    """Return "2026-11-22", or "" outside the years 1 to 9999."""
    found = _split(days)
    return found[0].isoformat() if found else ""


def to_datetime(days: float) -> str:
    """Return "2026-11-22T14:30" (with seconds where there are any), or ""."""
    found = _split(days)
    return f"{found[0].isoformat()}T{_clock(found[1])}" if found else ""


def to_time(days: float) -> str:
    """Return "14:30" (with seconds where there are any), or ""."""
    found = _split(days)
    return _clock(found[1]) if found else ""


def shown(days: float, pattern: str, language: str) -> str:
    """Fill in a `format-date` pattern; `language` is "fr", "en" or "ar"."""
    found = _split(days)
    if not found:
        return ""
    day, at = found
    months = _SHORT_MONTHS.get(language, _SHORT_MONTHS["en"])
    names = _SHORT_DAYS.get(language, _SHORT_DAYS["en"])
    parts: dict[str, Callable[[], str]] = {
        "Y": lambda: f"{day.year:04}",
        "y": lambda: f"{day.year % 100:02}",
        "m": lambda: f"{day.month:02}",
        "n": lambda: str(day.month),
        "b": lambda: months[day.month - 1],
        "d": lambda: f"{day.day:02}",
        "e": lambda: str(day.day),
        "a": lambda: names[day.weekday()],
        "H": lambda: f"{at.hour:02}",
        "h": lambda: str(at.hour),
        "M": lambda: f"{at.minute:02}",
        "S": lambda: f"{at.second:02}",
        "3": lambda: f"{at.microsecond // 1000:03}",
        "%": lambda: "%",
    }
    return re.sub(
        "%(.)", lambda m: parts[m[1]]() if m[1] in parts else m[0], pattern[:1000]
    )


def between(first: float, second: float) -> tuple[int, int] | None:
    """Return the whole years and whole months from one day to another, signed."""
    one, two = _split(first), _split(second)
    if not one or not two:
        return None
    sign = 1 if first <= second else -1
    early, late = (one[0], two[0]) if sign == 1 else (two[0], one[0])
    months = (late.year - early.year) * 12 + late.month - early.month
    months -= late.day < early.day
    return sign * (months // 12), sign * months


def _split(days: float) -> tuple[date, time] | None:
    if not math.isfinite(days) or not _FIRST <= days < _LAST:
        return None
    # To the millisecond: what a double still tells apart.
    ticks = round(days * _SECONDS * 1000)
    day, rest = divmod(ticks, _SECONDS * 1000)
    seconds, thousandths = divmod(rest, 1000)
    at = time(seconds // 3600, seconds // 60 % 60, seconds % 60, thousandths * 1000)
    return date.fromordinal(_EPOCH + day), at


def _clock(at: time) -> str:
    if at.microsecond:
        return at.isoformat("milliseconds")
    return at.isoformat("seconds" if at.second else "minutes")
