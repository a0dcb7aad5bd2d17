# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said when a certificate is not made, or does not leave."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_row import ErrorRow

ROWS: dict[str, ErrorRow] = {
    "NotSigned": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This examination is not signed yet."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was made. Sign it first, then begin the certificate."
        ),
        "inline",
    ),
    "SealedSource": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This examination is for named people only."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was made: a certificate's files could be read by all who hold"
            " the compartment.",
        ),
        "inline",
    ),
    "CertificateOpen": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "The certificate is not made yet: something is still open."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing is lost. Go through the list once more."),
        "inline",
    ),
    "AlreadyReleased": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "A copy was released already."),
        QT_TRANSLATE_NOOP("errors", "Nothing more was sent."),
        "inline",
    ),
    "NotToAuthorities": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This certificate is handed to the person, not the prefecture."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was noted. Say which person got it."),
        "inline",
    ),
    "DayImpossible": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "It cannot have been handed over on that day."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was noted. Choose a day from the one it was made on, up to today.",
        ),
        "inline",
    ),
    "ParcelTooLarge": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This document is too large to be released."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was sent. Make it again with fewer photographs."
        ),
    ),
}
