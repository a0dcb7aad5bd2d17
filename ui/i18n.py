# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Language, direction, and the words for dates, sizes and numbers."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QDate,
    QLibraryInfo,
    QObject,
    Qt,
    QTime,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from resources import BUILT

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

LANGUAGES = {
    "fr": "Français",
    "en": "English",
    "ar": "العربية",
}  # as they call themselves
_RIGHT_TO_LEFT = frozenset({"ar"})
_LOCALES = {"fr": "fr_FR", "en": "en_GB", "ar": "ar_LY"}  # ar_LY: Western digits
_WEEK = 7
_ISOLATE = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(slots=True)
class _Speech:
    language: str = "en"
    locale: "QLocale | None" = None  # made when it is first asked for
    translators: list[QTranslator] = field(default_factory=list)
    today: Callable[[], date] = date.today


_speech = _Speech()


def install(app: QApplication, language: str) -> None:
    """Speak a language: translators, default locale and layout direction.

    Widgets built before keep their words: build the window anew.
    """
    for translator in _speech.translators:
        app.removeTranslator(translator)
    _speech.language = language if language in _LOCALES else "en"
    _speech.locale = None
    _speech.translators = list(_load(app, _speech.language))
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(right if rtl() else left)


def _load(app: QApplication, language: str) -> list[QTranslator]:
    """Install what there is; ours last, as the last one wins."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    folders = (str(BUILT / "i18n"), qt)
    found = []
    for name in (f"qtbase_{language}", f"consigne_{language}"):
        translator = QTranslator(app)
        if any(translator.load(name, folder) for folder in folders):
            app.installTranslator(translator)
            found.append(translator)
    return found


def language() -> str:
    """Return `fr`, `en` or `ar`."""
    return _speech.language


def locale() -> "QLocale":
    """Return the locale numbers and dates are written in, Qt's own widgets' too.

    Made when first asked for: QLocale alone costs a tenth of the start-up.
    """
    if _speech.locale is None:
        from PySide6.QtCore import QLocale

        _speech.locale = QLocale(_LOCALES[_speech.language])
        QLocale.setDefault(_speech.locale)
    return _speech.locale


def rtl() -> bool:
    """Tell whether the language is written from right to left."""
    return _speech.language in _RIGHT_TO_LEFT


def set_clock(today: Callable[[], date]) -> None:
    """Say what day it is: tests and pictures own time."""
    _speech.today = today


def today() -> date:
    """Return the day relative dates are counted from."""
    return _speech.today()


def ltr(text: str) -> str:
    """Keep a code, phone or file name left to right in an Arabic sentence."""
    return f"\u2066{text}\u2069" if rtl() and text else text


def iso(text: str) -> str:
    """Keep a name together, whatever its direction and its sentence's."""
    foreign = rtl() or _ISOLATE.search(text)
    return f"\u2068{text}\u2069" if foreign and text else text


def tip(text: str) -> str:
    """Return a tooltip that shows words as they are: Qt takes markup in them for markup."""
    return f"<span>{escape(text)}</span>" if "<" in text else text


def number(value: int) -> str:
    """Write a number as the language does: 1 234."""
    return locale().toString(value)


def size(byte_count: int) -> str:
    """Write a file size: 1,2 Mo."""
    style = type(locale()).DataSizeFormat.DataSizeSIFormat
    return locale().formattedDataSize(byte_count, 1, style)


def short_date(day: date) -> str:
    """Write a day with its month as a word: 19 nov. 2026."""
    return locale().toString(_qdate(day), "d MMM yyyy")


def long_date(day: date) -> str:
    """Write a day with its weekday: lun. 30 nov. 2026."""
    return locale().toString(_qdate(day), "ddd d MMM yyyy")


def full_date(day: date) -> str:
    """Write a day in whole words: lundi 30 novembre 2026."""
    return locale().toString(_qdate(day), "dddd d MMMM yyyy")


def month(day: date, *, with_year: bool = False) -> str:
    """Write the month alone: nov., or nov. 2025."""
    return locale().toString(_qdate(day), "MMM yyyy" if with_year else "MMM")


def weekday(day: date) -> str:
    """Write the day of the week, short: sam."""
    return locale().toString(_qdate(day), "ddd")


def hour(moment: datetime) -> str:
    """Write the hour alone: 16."""
    return f"{moment.hour:02d}"


def clock(moment: datetime) -> str:
    """Write an hour: 12:04."""
    return locale().toString(QTime(moment.hour, moment.minute), "HH:mm")


def moment(at: datetime) -> str:
    """Write a day and its hour: 13 nov. 2026, 16:20."""
    return Dates().at(short_date(at.date()), clock(at))


def joined(*parts: str) -> str:
    """List what there is with the commas of the language."""
    comma = "، " if language() == "ar" else ", "
    return comma.join(part for part in parts if part)


class Dates(QObject):
    """Words for near days. A QObject: lupdate finds plurals in `self.tr` only."""

    def say(self, ahead: int) -> str:
        """Say how many days ahead, or ago, a day is."""
        match ahead:
            case 0:
                return self.tr("today")
            case 1:
                return self.tr("tomorrow")
            case -1:
                return self.tr("yesterday")
        if ahead > 0:
            return self.tr("in %n days", "", ahead)
        return self.tr("%n days ago", "", -ahead)

    def at(self, day: str, hour: str) -> str:
        """Put a day and an hour together."""
        return self.tr("{day}, {hour}").format(day=day, hour=hour)


def near_date(day: date) -> str:
    """Write a day of a list of near days: tomorrow, lun. 30 nov.; far ones in full."""
    ahead = (day - today()).days
    if abs(ahead) <= 1:
        return Dates().say(ahead)
    if day.year != today().year:
        return long_date(day)
    return locale().toString(_qdate(day), "ddd d MMM")


def relative(day: date) -> str:
    """Say how far a day is, in words, if it is less than a week; else nothing."""
    ahead = (day - today()).days
    return Dates().say(ahead) if abs(ahead) < _WEEK else ""


def when(day: date) -> str:
    """Say a day, and how far it is when that is near.

    lun. 30 nov. 2026 · dans 6 jours
    """
    near = relative(day)
    return f"{long_date(day)} · {near}" if near else long_date(day)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
