# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about pictures and PDF files that give nothing to look at."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_row import ErrorRow

ROWS: dict[str, ErrorRow] = {
    "CannotShow": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file cannot be opened here."),
        QT_TRANSLATE_NOOP("errors", "Nothing is lost: it is kept as it is."),
    ),
    "FileDamaged": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file is damaged and cannot be opened."),
        QT_TRANSLATE_NOOP(
            "errors", "It is kept as it is. Ask whoever sent it for another copy."
        ),
    ),
    "FileTooLarge": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file is too large to be opened here."),
        QT_TRANSLATE_NOOP(
            "errors",
            "It is kept as it is. A picture may have 100 million points: ask for a"
            " smaller copy.",
        ),
    ),
    "FileTookTooLong": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file takes too long to open."),
        QT_TRANSLATE_NOOP(
            "errors",
            "It is kept as it is. Try once more when the computer has less to do, or"
            " ask for a simpler copy.",
        ),
    ),
    "FileUnsupported": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "Pictures of this kind (HEIC, for example) cannot be opened here."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "It is kept as it is. Choose JPEG in the telephone's camera settings, or"
            " ask for the picture as JPEG.",
        ),
    ),
    "FileLocked": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This PDF asks for a password."),
        QT_TRANSLATE_NOOP(
            "errors", "It is kept as it is. Ask whoever sent it for a copy without one."
        ),
    ),
    "NoViewer": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Pictures and PDF files cannot be opened now."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing is lost. Close other programs, lock Consigne, and try again.",
        ),
    ),
}
