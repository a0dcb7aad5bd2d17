# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about files, keys, backups and the bytes of bundles."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.error_row import ErrorRow

ROWS: dict[str, ErrorRow] = {
    # -- the case file -------------------------------------------------------
    "StorageError": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The case file could not do this."),
        QT_TRANSLATE_NOOP("errors", "Nothing that was saved is lost. Try again."),
    ),
    "EnvironmentFault": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The disk or the computer refused."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing that was saved is lost. Try again in a moment."
        ),
    ),
    "DiskFull": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The disk is full: nothing was lost."),
        QT_TRANSLATE_NOOP("errors", "Free some space, then try again."),
    ),
    "NotWritable": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This folder or file cannot be written."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Choose another place, or ask for access."
        ),
    ),
    "CaseFileMissing": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "There is no case file here."),
        QT_TRANSLATE_NOOP(
            "errors", "Plug in the drive it is on, or choose another folder."
        ),
    ),
    "CaseFileInUse": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This case file is open in another window of Consigne."
        ),
        QT_TRANSLATE_NOOP("errors", "Lock it there, then unlock it here."),
    ),
    "CannotUnlock": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This name and phrase do not open the case file."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Look at both again: capitals, accents and spaces count in the phrase.",
        ),
        "inline",
    ),
    "NoPasswordStore": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors",
            "This computer has no safe password store we can rely on, or it does not"
            " answer.",
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Log in to the computer again, then retry."
        ),
    ),
    "Damaged": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "The case file is not as Consigne wrote it, and stays closed."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Do not delete it. Keep a copy, and open your last backup.",
        ),
    ),
    "NewerFormat": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This case file was written by a newer version of Consigne."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Update Consigne here."),
    ),
    "KdfOutOfRange": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This case file is not locked the way Consigne does it."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "It was not opened. It may have been altered: use a backup."
        ),
    ),
    "RecoveryWordsWrong": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "These are not the recovery words of this case file."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Look at the order and the spelling of each word again."
        ),
        "inline",
    ),
    "FolderTaken": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "There is something in this folder already."),
        QT_TRANSLATE_NOOP("errors", "It was not touched. Choose another place."),
        "inline",
    ),
    "NoKey": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "Your account does not hold the key for this."),
        QT_TRANSLATE_NOOP("errors", "A colleague who holds it can give it to you."),
    ),
    "AttachmentTooLarge": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file is larger than 64 MB."),
        QT_TRANSLATE_NOOP("errors", "It was not attached. Attach a smaller copy."),
        "inline",
    ),
    "NameTaken": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This account exists already."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Choose another name."),
        "inline",
    ),
    # -- backups -------------------------------------------------------------
    "NotABackup": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "There is no backup in this folder."),
        QT_TRANSLATE_NOOP(
            "errors", "Choose the folder whose name begins with “consigne-”."
        ),
    ),
    "BackupDamaged": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This backup is not whole, so it is not used."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Use another backup, or copy it once more."
        ),
    ),
    "BackupInside": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This folder is inside the case file itself."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was written. Choose a stick, or a folder elsewhere."
        ),
    ),
    "OtherCaseFile": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This is a backup of another case file."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was changed. Put it back as a case file of its own."
        ),
    ),
    # -- bundles -------------------------------------------------------------
    "bundle.BundleError": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This bundle cannot be used."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Ask the sender to redo it."),
    ),
    "bundle.NotABundle": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This file is not a Consigne bundle."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Choose another file."),
    ),
    "bundle.NewerFormat": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This bundle was made by a newer version of Consigne."
        ),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Update Consigne here."),
    ),
    "bundle.ForSomebodyElse": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This bundle is closed to you: it has other keys."),
        QT_TRANSLATE_NOOP("errors", "Send your contact card to who made it."),
    ),
    "bundle.Truncated": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The end of this bundle is missing."),
        QT_TRANSLATE_NOOP(
            "errors", "Nothing was taken in. Wait until it is copied, or copy it again."
        ),
    ),
    "bundle.Damaged": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This bundle was altered or damaged on its way."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Ask for it again."),
    ),
    "bundle.UnsafeMember": ErrorRow(
        QT_TRANSLATE_NOOP(
            "errors", "This bundle holds something that Consigne never writes."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing was taken in. Tell the sender, by voice, before all else.",
        ),
    ),
    "bundle.TooLarge": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "This bundle is larger than is accepted."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Ask for fewer cases."),
    ),
    "bundle.NameTaken": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "There is a file of this name already."),
        QT_TRANSLATE_NOOP("errors", "It was not touched. Choose another name."),
        "inline",
    ),
    # -- everything else that is nobody's fault -----------------------------
    "OSError": ErrorRow(
        QT_TRANSLATE_NOOP("errors", "The computer could not read or write this file."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Look whether it is there."),
    ),
}
