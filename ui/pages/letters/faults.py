# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a template cannot be used, and where."""

from PySide6.QtCore import QObject

from app.errors import BadTemplate, UnknownFields
from ui import i18n

_NAMED = 6  # unknown fields that are named


class TemplateFaults(QObject):
    """Says what is wrong with a template, so that it can be put right in Word."""

    def why(self, error: Exception) -> str:
        """Return a sentence on what is wrong, or ""."""
        if isinstance(error, UnknownFields):
            return self._fields(error.unknown)
        if not isinstance(error, BadTemplate):
            return ""
        words = self._kinds().get(error.kind, "")
        if error.detail and error.kind in {"broken", "not_allowed", "external"}:
            return f"{words} {i18n.ltr(error.detail)}"
        return words

    def _kinds(self) -> dict[str, str]:
        return {
            "unreadable": self.tr("The file could not be read."),
            "not_docx": self.tr("It is not a Word document (.docx), or it is damaged."),
            "too_large": self.tr("It is too large for a letter."),
            "encrypted": self.tr(
                "It has a password, or is in the old format. Save it as .docx without a"
                " password."
            ),
            "macros": self.tr("It has macros. Save it as a document without macros."),
            "embedded": self.tr(
                "It holds something else than text, tables and pictures (PNG, JPEG)."
            ),
            "external": self.tr("It fetches something from outside the document:"),
            "entities": self.tr("It is not as Word writes documents. Save it anew."),
            "changes": self.tr(
                "It has tracked changes or comments. Accept or remove them in Word."
            ),
            "not_allowed": self.tr(
                "Only fields, conditions and loops are possible. This is not:"
            ),
            "broken": self.tr("Something is not whole, or stands in the wrong place:"),
            "endless": self.tr("It would never end, or grow too large."),
        }

    def _fields(self, unknown: tuple[tuple[str, str], ...]) -> str:
        said = []
        for name, near in unknown[:_NAMED]:
            shown = i18n.ltr(name)
            if near:
                words = self.tr("{field} (did you mean {near}?)")
                shown = words.format(field=shown, near=i18n.ltr(near))
            said.append(shown)
        more = len(unknown) - len(said)
        if more:
            said.append(self.tr("and %n more", "", more))
        return i18n.joined(*said) + "."
