# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about everything that can go wrong: one table from error to words.

Each row says what happened, that nothing is lost where that is in question, and what
to do next. An error without a row is a fault of ours: `notice_for` raises it, and it
ends where faults end, in `ui.faults`.
"""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui import (
    errors_certificates,
    errors_deadlines,
    errors_examination,
    errors_handover,
    errors_legal,
    errors_letters,
    errors_storage,
    errors_viewing,
    i18n,
)
from ui.error_row import ErrorRow
from ui.notices import Notice

_BUNDLES = "storage.bundle."


_ROWS: dict[str, ErrorRow] = {
    # -- app -----------------------------------------------------------------
    "NotAllowed": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Your role does not allow this."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Ask a colleague whose role does."
        ),
    ),
    "EntryIsFinal": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This entry is signed and is not edited any more."),
        QT_TRANSLATE_NOOP("errors", "Add an addendum: it stands beside the entry."),
    ),
    "NothingWritten": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "There is nothing to save yet."),
        QT_TRANSLATE_NOOP("errors", "Write a title or a few words."),
        "inline",
    ),
    "ProblemsLeft": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Something has to be corrected first."),
        QT_TRANSLATE_NOOP("errors", "Nothing is lost. Look at the fields marked red."),
        "inline",
    ),
    "TwoVersions": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "Two versions of this wait for somebody to choose."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Open it and make one version of both."
        ),
    ),
    "ChangedMeanwhile": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This entry has changed while you were choosing."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed by you. Look at its versions again."
        ),
    ),
    "ReasonNeeded": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This is done with a reason only."),
        QT_TRANSLATE_NOOP("errors", "Write it in a few words: three at the least."),
        "inline",
    ),
    "ConsentMissing": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The person has not agreed to this: “{item}”."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was sent. Ask the person, then record the consent."
        ),
    ),
    "MoveNotAllowed": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This referral cannot take that step now."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was changed. A colleague may have moved it: look at it again.",
        ),
    ),
    "NobodyHolds": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Nobody here could open it in “{compartment}”."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was shared. Choose others, or add an account first."
        ),
        "inline",
    ),
    "DeadlineRunning": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "A deadline still runs in this case: {days}."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing is lost, but it cannot be closed before. Ask who follows it.",
        ),
    ),
    "NotAcknowledged": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Something stays open in this case."),
        QT_TRANSLATE_NOOP("errors", "Tick what you have seen, then close it."),
        "inline",
    ),
    "LastAble": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors",
            "Nobody else here could add accounts or hand cases over afterwards.",
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was changed. First add an account for somebody who can.",
        ),
        "inline",
    ),
    "MissionUnfinished": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Something is left to decide before you sign."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Look at the steps marked."),
        "inline",
    ),
    "UnknownForm": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This form is not known here."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Ask who looks after forms."),
    ),
    "FormInUse": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The program keeps this form's name for itself."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Give the form another name."),
    ),
    "QuestionsMissing": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This version no longer asks what the program has to know."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Put the questions back, then load it again."
        ),
    ),
    "FilesAreEverybodys": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Files are read by everybody who holds the key."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Leave the files out, or do not keep this entry to named people.",
        ),
        "inline",
    ),
    "CannotReadSheet": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file cannot be read as a table."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken from it. Save it as .xlsx or .csv and choose it again.",
        ),
    ),
    "CannotConvert": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file is not a form that can be used here."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was changed. Correct the rows in the spreadsheet and load it again.",
        ),
    ),
    "NameInUse": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Somebody of this name has an account already."),
        QT_TRANSLATE_NOOP("errors", "Add a second name, or an initial."),
        "inline",
    ),
    "WeakPassphrase": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This phrase is too easy to guess."),
        QT_TRANSLATE_NOOP("errors", "Use six words drawn at random."),
        "inline",
    ),
    "RolledBack": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This case file is older than the one this computer knew."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "A backup may have been put back, or somebody exchanged the folder. Ask"
            " before you open it.",
        ),
    ),
}
_EVERY = (
    _ROWS
    | errors_deadlines.ROWS
    | errors_handover.ROWS
    | errors_legal.ROWS
    | errors_certificates.ROWS
    | errors_letters.ROWS
    | errors_storage.ROWS
    | errors_viewing.ROWS
    | errors_examination.ROWS
)


def row_of(kind: type[BaseException]) -> str | None:
    """Return the key of the row made for exactly this class."""
    prefix = "bundle." if kind.__module__.startswith(_BUNDLES) else ""
    key = prefix + kind.__name__
    return key if key in _EVERY else None


def notice_for(error: Exception) -> Notice:
    """Return what to say about an error; raise it if it is a fault of ours."""
    keys = (row_of(kind) for kind in type(error).__mro__)
    key = next((key for key in keys if key), None)
    if key is None:
        raise error
    row, translate = _EVERY[key], QCoreApplication.translate
    facts = _facts(error)
    sentence, hint = str(row.sentence), str(row.hint)
    said = translate("errors", sentence).format(**facts)
    return Notice(said, translate("errors", hint), row.loudness)


def _facts(error: Exception) -> dict[str, str]:
    """Return the words a sentence names: days, what was asked for, a profession."""
    from ui import labels  # not needed while nothing is wrong

    facts = errors_deadlines.facts(error)
    if isinstance(on := getattr(error, "on", None), date):
        facts["on"] = i18n.long_date(on)
    if isinstance(at := getattr(error, "at", None), date):
        facts["at"] = i18n.long_date(at)
    if days := getattr(error, "days", ()):
        facts["days"] = i18n.joined(*map(i18n.long_date, days))
    if item := getattr(error, "item", ""):
        facts["item"] = labels.code("consent_item", item)
    if compartment := getattr(error, "compartment", ""):
        facts["compartment"] = labels.compartment(compartment)
    return facts
