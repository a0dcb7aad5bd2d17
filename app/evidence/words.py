# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of an evidence package's page, and how answers are written on it."""

import tomllib
from datetime import date, datetime, time
from functools import cache

from app.codes import LANGUAGES
from app.deadlines.words import spelled
from resources import ROOT


@cache
def _words() -> dict[str, dict[str, str]]:
    return tomllib.loads((ROOT / "evidence_words.toml").read_text("utf-8"))


def languages() -> tuple[str, ...]:
    """Return the languages a page can be written in."""
    return tuple(LANGUAGES)


class Plain:
    """Writes days, hours and lists in one language (`app.forms.showing.Formatter`)."""

    def __init__(self, language: str, names: dict[str, str]) -> None:
        self.language, self._names = language, names

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of resources/evidence_words.toml."""
        return _words()[key][self.language].format(**values)

    def day(self, day: date) -> str:
        """Write a day in words."""
        return spelled(day, self.language)

    def moment(self, at: datetime) -> str:
        """Write a day and its hour, as the laptop's clock says them, and which it is."""
        local = at.astimezone() if at.tzinfo else at
        away = f"{local:%z}"
        hour = (
            f"{local:%H:%M} (UTC{away[:3]}:{away[3:5]})" if away else f"{local:%H:%M}"
        )
        return self.joined(spelled(local.date(), self.language), hour)

    def hour(self, at: time) -> str:
        """Write an hour."""
        return f"{at:%H:%M}"

    def number(self, value: float) -> str:
        """Write a number as the language does: a comma in French."""
        text = f"{value:g}"
        return text.replace(".", ",") if self.language == "fr" else text

    def joined(self, *parts: str) -> str:
        """List words."""
        mark = "، " if self.language == "ar" else ", "
        return mark.join(part for part in parts if part)

    def seen(self) -> str:
        """Say that something was read."""
        return self.say("seen")

    def file(self, sha256: str) -> str:
        """Name an attached file."""
        return self._names.get(sha256) or self.say("file")

    def row(self, number: int) -> str:
        """Name a row of a repeated group."""
        return self.say("row", number=number)
