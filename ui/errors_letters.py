# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about letters and their templates."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_row import ErrorRow

ROWS: dict[str, ErrorRow] = {
    "BadTemplate": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This document cannot be used as a template."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Correct it in Word and load it again."
        ),
    ),
    "UnknownFields": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This template names fields that do not exist."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Correct the fields and load it again."
        ),
    ),
    "UnknownLetter": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This letter does not exist in this language."),
        QT_TRANSLATE_NOOP("errors", "Choose another letter or another language."),
    ),
}
