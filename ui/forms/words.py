# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words around a form that the form does not bring itself."""

from datetime import date, datetime, time

from PySide6.QtCore import QObject

from app.forms.definition import Node
from app.forms.filling import Problem
from ui import i18n
from ui.forms.fields_other import FilesHelper


class Speaker(QObject):
    """Writes answers as the language does, and what is wrong where the form is mute."""

    def __init__(self, files: FilesHelper | None = None) -> None:
        super().__init__()
        self._files = files

    # -- answers (app.forms.showing.Formatter) --------------------------------
    def day(self, day: date) -> str:
        """Write a day."""
        return i18n.short_date(day)

    def moment(self, at: datetime) -> str:
        """Write a day and its hour."""
        return i18n.moment(at)

    def hour(self, at: time) -> str:
        """Write an hour."""
        return i18n.clock(datetime.combine(date.min, at))

    def number(self, value: float) -> str:
        """Write a number."""
        if isinstance(value, int):  # four digits may be a year
            return str(value) if abs(value) < 10_000 else i18n.number(value)
        return i18n.locale().toString(value, "g", 12)

    def joined(self, *parts: str) -> str:
        """List words."""
        return i18n.joined(*parts)

    def seen(self) -> str:
        """Say that something was acknowledged."""
        return self.tr("Yes, seen")

    def file(self, sha256: str) -> str:
        """Name an attached file."""
        name = self._files.name(sha256) if self._files is not None else ""
        return i18n.ltr(name) or self.tr("One file")

    def row(self, number: int) -> str:
        """Name a row."""
        return self.tr("Row {number}").format(number=i18n.number(number))

    # -- what is wrong --------------------------------------------------------
    def sentence(self, problem: Problem, node: Node | None) -> str:
        """Say what is wrong with an answer."""
        if problem.message:
            return problem.message
        if problem.kind == "required":
            return self.tr("This question needs an answer.")
        if problem.kind == "type" and node is not None:
            return self._of_kind(node.kind)
        return self.tr("This answer does not fit here: look at it again.")

    def _of_kind(self, kind: str) -> str:
        match kind:
            case "integer":
                return self.tr("Write a whole number, in digits.")
            case "decimal" | "range":
                return self.tr("Write a number, in digits.")
            case "date":
                return self.tr("Write the day, the month and the year in four digits.")
            case "datetime":
                return self.tr("Write the day and the hour.")
            case "time":
                return self.tr("Write the hour and the minutes, as in 14:30.")
            case "geopoint":
                return self.tr("Write latitude and longitude as decimal numbers.")
            case "select_one" | "select_multiple" | "rank":
                return self.tr("Choose from the list.")
        return self.tr("This answer does not fit here: look at it again.")
