# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about procedures, their deadlines, and the rules of these."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_row import ErrorRow

ROWS: dict[str, ErrorRow] = {
    "RuleUnchanged": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The rule says this already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        "inline",
    ),
    "RuleInUse": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Another rule has this short name."),
        QT_TRANSLATE_NOOP("errors", "Nothing is lost. Choose another short name."),
        "inline",
    ),
    "UnknownRule": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This rule is not in use here any more."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Choose another rule."),
    ),
    "DeadlineThere": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This deadline is kept already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Open the one that runs."),
    ),
    "DeadlineEnded": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This deadline was ticked off already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Reopen it first."),
    ),
    "NothingToChange": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The procedure says this already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        "inline",
    ),
    "NamedProcedure": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This procedure is for named people only."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Its deadlines would be seen by nobody else. Nothing was written.",
        ),
    ),
    "DeadlineWaits": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "A deadline of this case is suspended."),
        QT_TRANSLATE_NOOP(
            "errors",
            "It will run again. Nothing is lost, but the case cannot be closed before.",
        ),
    ),
}
