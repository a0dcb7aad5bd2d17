# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said when an evaluation cannot be signed yet."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_row import ErrorRow

ROWS: dict[str, ErrorRow] = {
    "ChecksOpen": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This is not signed yet: something is still open."),
        QT_TRANSLATE_NOOP("errors", "Nothing is lost. Go through the list once more."),
        "inline",
    ),
    "NewerVersion": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "Another version of this came in meanwhile: it is not signed."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing is lost. Save your version, compare the two, then sign.",
        ),
    ),
}
