# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about deadline rules, and the dates a deadline is computed from."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.deadlines.words import event_name
from ui import i18n
from ui.error_row import ErrorRow

ROWS: dict[str, ErrorRow] = {
    "NotRules": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This is not a file of deadline rules."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was changed. Save a rule that is here as a file to see how such"
            " a file is written.",
        ),
    ),
    "BadRule": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The rule “{rule}” cannot be used: see “{field}”."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Correct it and try again."),
    ),
    "MissingEvent": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "A date is missing: {event}."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Add it and the deadline is computed."
        ),
        "inline",
    ),
    "BadEvent": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This date does not go with the others: {event}."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Check which of them came first."
        ),
        "inline",
    ),
    "UnknownYear": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The public holidays of {year} are not known."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Check the year."),
        "inline",
    ),
    "UnknownTerritory": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "No calendar is known for this territory."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Choose another one."),
        "inline",
    ),
    "NotAComputation": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "How this date was computed cannot be read."),
        QT_TRANSLATE_NOOP(
            "errors",
            "The date itself is kept. It may come from a newer Consigne; compute it"
            " again here.",
        ),
    ),
}


def facts(error: Exception) -> dict[str, str]:
    """Return the words that these sentences name."""
    found = {
        name: str(value)
        for name in ("rule", "field", "year")
        if (value := getattr(error, name, None)) is not None
    }
    if event := getattr(error, "event", ""):
        found["event"] = event_name(event, i18n.language())
    return found
