# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about everything that can go wrong: one table from error to words.

Each row says what happened, that nothing is lost where that is in question, and what
to do next. An error without a row is a fault of ours: `notice_for` raises it, and it
ends where faults end, in `ui.faults`.
"""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui import i18n
from ui.notices import Loudness, Notice

_BUNDLES = "storage.bundle."


class _Row(NamedTuple):
    sentence: object  # English, marked for translation: Qt's marker says object
    hint: object
    loudness: Loudness = "bar"


_ROWS: dict[str, _Row] = {
    # -- app -----------------------------------------------------------------
    "NotAllowed": _Row(
        QT_TRANSLATE_NOOP("errors", "Your role does not allow this."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Ask a colleague whose role does."
        ),
    ),
    "EntryIsFinal": _Row(
        QT_TRANSLATE_NOOP("errors", "This entry is signed and is not edited any more."),
        QT_TRANSLATE_NOOP("errors", "Add an addendum: it stands beside the entry."),
    ),
    "NothingWritten": _Row(
        QT_TRANSLATE_NOOP("errors", "There is nothing to save yet."),
        QT_TRANSLATE_NOOP("errors", "Write a title or a few words."),
        "inline",
    ),
    "ProblemsLeft": _Row(
        QT_TRANSLATE_NOOP("errors", "Something has to be corrected first."),
        QT_TRANSLATE_NOOP("errors", "Nothing is lost. Look at the fields marked red."),
        "inline",
    ),
    "TwoVersions": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "Two versions of this wait for somebody to choose."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Open it and make one version of both."
        ),
    ),
    "ReasonNeeded": _Row(
        QT_TRANSLATE_NOOP("errors", "This is done with a reason only."),
        QT_TRANSLATE_NOOP("errors", "Write it in a few words: three at the least."),
        "inline",
    ),
    "ConsentMissing": _Row(
        QT_TRANSLATE_NOOP("errors", "The person has not agreed to this: “{item}”."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was sent. Ask the person, then record the consent."
        ),
    ),
    "MoveNotAllowed": _Row(
        QT_TRANSLATE_NOOP("errors", "This referral cannot take that step now."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was changed. A colleague may have moved it: look at it again.",
        ),
    ),
    "NobodyHolds": _Row(
        QT_TRANSLATE_NOOP("errors", "Nobody here could open it in “{compartment}”."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was shared. Choose others, or add an account first."
        ),
        "inline",
    ),
    "DeadlineRunning": _Row(
        QT_TRANSLATE_NOOP("errors", "A deadline still runs in this case: {days}."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing is lost, but it cannot be closed before. Ask who follows it.",
        ),
    ),
    "NotAcknowledged": _Row(
        QT_TRANSLATE_NOOP("errors", "Something stays open in this case."),
        QT_TRANSLATE_NOOP("errors", "Tick what you have seen, then close it."),
        "inline",
    ),
    "UnknownForm": _Row(
        QT_TRANSLATE_NOOP("errors", "This form is not known here."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Ask who looks after forms."),
    ),
    "FormInUse": _Row(
        QT_TRANSLATE_NOOP("errors", "The program keeps this form's name for itself."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Give the form another name."),
    ),
    "QuestionsMissing": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "This version no longer asks what the program has to know."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Put the questions back, then load it again."
        ),
    ),
    "FilesAreEverybodys": _Row(
        QT_TRANSLATE_NOOP("errors", "Files are read by everybody who holds the key."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Leave the files out, or do not keep this entry to named people.",
        ),
        "inline",
    ),
    "CannotReadSheet": _Row(
        QT_TRANSLATE_NOOP("errors", "This file cannot be read as a table."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken from it. Save it as .xlsx or .csv and choose it again.",
        ),
    ),
    "CannotConvert": _Row(
        QT_TRANSLATE_NOOP("errors", "This file is not a form that can be used here."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was changed. Correct the rows in the spreadsheet and load it again.",
        ),
    ),
    "NameInUse": _Row(
        QT_TRANSLATE_NOOP("errors", "Somebody of this name has an account already."),
        QT_TRANSLATE_NOOP("errors", "Add a second name, or an initial."),
        "inline",
    ),
    "WeakPassphrase": _Row(
        QT_TRANSLATE_NOOP("errors", "This phrase is too easy to guess."),
        QT_TRANSLATE_NOOP("errors", "Use six words drawn at random."),
        "inline",
    ),
    "NotACard": _Row(
        QT_TRANSLATE_NOOP("errors", "This file is not a whole contact card."),
        QT_TRANSLATE_NOOP("errors", "Nothing was added. Ask for the card again."),
    ),
    "OwnCard": _Row(
        QT_TRANSLATE_NOOP("errors", "This is your own contact card."),
        QT_TRANSLATE_NOOP("errors", "Choose the card of the person you write to."),
    ),
    "NoCaseChosen": _Row(
        QT_TRANSLATE_NOOP("errors", "No case is chosen."),
        QT_TRANSLATE_NOOP("errors", "Choose at least one case to hand over."),
        "inline",
    ),
    "UnknownSender": _Row(
        QT_TRANSLATE_NOOP("errors", "The sender is not among your contacts."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken in. Add the sender's card first, then open it again.",
        ),
    ),
    "NotForThisAccount": _Row(
        QT_TRANSLATE_NOOP("errors", "This bundle names another recipient."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Tell the sender."),
    ),
    "BadSignature": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "This bundle was not signed by the person it names."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken in. Ask the sender, by voice, to send again."
        ),
    ),
    "BundleExpired": _Row(
        QT_TRANSLATE_NOOP("errors", "This bundle was to be opened before {on}."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken in. Ask the sender for a new one."
        ),
    ),
    "TrainingOnly": _Row(
        QT_TRANSLATE_NOOP("errors", "Invented people and real ones are never mixed."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken in. What comes from a training file opens in one only.",
        ),
    ),
    "WrongHandover": _Row(
        QT_TRANSLATE_NOOP("errors", "What this bundle says it holds is not inside."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Ask the sender to redo it."),
    ),
    "RolledBack": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "This case file is older than the one this computer knew."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "A backup may have been put back, or somebody exchanged the folder. Ask"
            " before you open it.",
        ),
    ),
    # -- the case file -------------------------------------------------------
    "StorageError": _Row(
        QT_TRANSLATE_NOOP("errors", "The case file could not do this."),
        QT_TRANSLATE_NOOP("errors", "Nothing that was saved is lost. Try again."),
    ),
    "EnvironmentFault": _Row(
        QT_TRANSLATE_NOOP("errors", "The disk or the computer refused."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing that was saved is lost. Try again in a moment."
        ),
    ),
    "DiskFull": _Row(
        QT_TRANSLATE_NOOP("errors", "The disk is full: nothing was lost."),
        QT_TRANSLATE_NOOP("errors", "Free some space, then try again."),
    ),
    "NotWritable": _Row(
        QT_TRANSLATE_NOOP("errors", "This folder or file cannot be written."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Choose another place, or ask for access."
        ),
    ),
    "CaseFileMissing": _Row(
        QT_TRANSLATE_NOOP("errors", "There is no case file here."),
        QT_TRANSLATE_NOOP(
            "errors", "Plug in the drive it is on, or choose another folder."
        ),
    ),
    "CaseFileInUse": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "This case file is open in another window of Consigne."
        ),
        QT_TRANSLATE_NOOP("errors", "Lock it there, then unlock it here."),
    ),
    "CannotUnlock": _Row(
        QT_TRANSLATE_NOOP("errors", "This name and phrase do not open the case file."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Look at both again: capitals, accents and spaces count in the phrase.",
        ),
        "inline",
    ),
    "NoPasswordStore": _Row(
        QT_TRANSLATE_NOOP(
            "errors",
            "This computer has no safe password store we can rely on, or it does not"
            " answer.",
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Log in to the computer again, then retry."
        ),
    ),
    "Damaged": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "The case file is not as Consigne wrote it, and stays closed."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Do not delete it. Keep a copy, and open your last backup.",
        ),
    ),
    "NewerFormat": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "This case file was written by a newer version of Consigne."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Update Consigne here."),
    ),
    "KdfOutOfRange": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "This case file is not locked the way Consigne does it."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "It was not opened. It may have been altered: use a backup."
        ),
    ),
    "RecoveryWordsWrong": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "These are not the recovery words of this case file."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Look at the order and the spelling of each word again."
        ),
        "inline",
    ),
    "FolderTaken": _Row(
        QT_TRANSLATE_NOOP("errors", "There is something in this folder already."),
        QT_TRANSLATE_NOOP("errors", "It was not touched. Choose another place."),
        "inline",
    ),
    "NoKey": _Row(
        QT_TRANSLATE_NOOP("errors", "Your account does not hold the key for this."),
        QT_TRANSLATE_NOOP("errors", "A colleague who holds it can give it to you."),
    ),
    "AttachmentTooLarge": _Row(
        QT_TRANSLATE_NOOP("errors", "This file is larger than 64 MB."),
        QT_TRANSLATE_NOOP("errors", "It was not attached. Attach a smaller copy."),
        "inline",
    ),
    "NameTaken": _Row(
        QT_TRANSLATE_NOOP("errors", "This account exists already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Choose another name."),
        "inline",
    ),
    # -- bundles -------------------------------------------------------------
    "bundle.BundleError": _Row(
        QT_TRANSLATE_NOOP("errors", "This bundle cannot be used."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Ask the sender to redo it."),
    ),
    "bundle.NotABundle": _Row(
        QT_TRANSLATE_NOOP("errors", "This file is not a Consigne bundle."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Choose another file."),
    ),
    "bundle.NewerFormat": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "This bundle was made by a newer version of Consigne."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Update Consigne here."),
    ),
    "bundle.ForSomebodyElse": _Row(
        QT_TRANSLATE_NOOP("errors", "This bundle is closed to you: it has other keys."),
        QT_TRANSLATE_NOOP("errors", "Send your contact card to who made it."),
    ),
    "bundle.Truncated": _Row(
        QT_TRANSLATE_NOOP("errors", "The end of this bundle is missing."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken in. Wait until it is copied, or copy it again."
        ),
    ),
    "bundle.Damaged": _Row(
        QT_TRANSLATE_NOOP("errors", "This bundle was altered or damaged on its way."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Ask for it again."),
    ),
    "bundle.UnsafeMember": _Row(
        QT_TRANSLATE_NOOP(
            "errors", "This bundle holds something that Consigne never writes."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken in. Tell the sender, by voice, before all else.",
        ),
    ),
    "bundle.TooLarge": _Row(
        QT_TRANSLATE_NOOP("errors", "This bundle is larger than is accepted."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Ask for fewer cases."),
    ),
    "bundle.NameTaken": _Row(
        QT_TRANSLATE_NOOP("errors", "There is a file of this name already."),
        QT_TRANSLATE_NOOP("errors", "It was not touched. Choose another name."),
        "inline",
    ),
    # -- everything else that is nobody's fault -----------------------------
    "OSError": _Row(
        QT_TRANSLATE_NOOP("errors", "The computer could not read or write this file."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Look whether it is there."),
    ),
}


def row_of(kind: type[BaseException]) -> str | None:
    """Return the key of the row made for exactly this class."""
    prefix = "bundle." if kind.__module__.startswith(_BUNDLES) else ""
    key = prefix + kind.__name__
    return key if key in _ROWS else None


def notice_for(error: Exception) -> Notice:
    """Return what to say about an error; raise it if it is a fault of ours."""
    keys = (row_of(kind) for kind in type(error).__mro__)
    key = next((key for key in keys if key), None)
    if key is None:
        raise error
    row, translate = _ROWS[key], QCoreApplication.translate
    facts = _facts(error)
    sentence, hint = str(row.sentence), str(row.hint)
    said = translate("errors", sentence).format(**facts)
    return Notice(said, translate("errors", hint), row.loudness)


def _facts(error: Exception) -> dict[str, str]:
    """Return the words a sentence names: days, what was asked for, a profession."""
    from ui import labels  # not needed while nothing is wrong

    facts = {}
    if isinstance(on := getattr(error, "on", None), date):
        facts["on"] = i18n.long_date(on)
    if days := getattr(error, "days", ()):
        facts["days"] = i18n.joined(*map(i18n.long_date, days))
    if item := getattr(error, "item", ""):
        facts["item"] = labels.code("consent_item", item)
    if compartment := getattr(error, "compartment", ""):
        facts["compartment"] = labels.compartment(compartment)
    return facts
