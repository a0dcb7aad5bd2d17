# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can go wrong, as the screens see it.

AppError
├── StorageError ...      (storage.errors, storage.bundle.errors)
├── RolledBack            the case file is older than this computer remembers
├── NotAllowed            the role may not do this
├── EntryIsFinal          a signed entry is not edited: write an addendum
├── NothingWritten        a note without a word
├── NameInUse             somebody of this name has an account
├── WeakPassphrase        too easy to guess
├── NotACard              not a contact card, or an altered one
├── OwnCard               your own contact card
├── NoCaseChosen          nothing to hand over
├── UnknownSender         the bundle comes from somebody not in the contacts
├── NotForThisAccount     the bundle names another recipient
├── BadSignature          the bundle's signature is not its sender's
├── BundleExpired(on)     the bundle was to be opened before
├── TrainingOnly          a training bundle for a real case file, or the reverse
└── WrongHandover         the bundle's description is not one we understand
"""

from datetime import date

from storage.attachments import AttachmentTooLarge
from storage.bundle.errors import (
    BundleError,
    ForSomebodyElse,
    NotABundle,
    TooLarge,
    Truncated,
    UnsafeMember,
)
from storage.bundle.errors import (
    Damaged as BundleDamaged,
)
from storage.bundle.errors import (
    NewerFormat as BundleNewer,
)
from storage.errors import (
    CannotUnlock,
    CaseFileInUse,
    CaseFileMissing,
    Damaged,
    DiskFull,
    EnvironmentFault,
    FolderTaken,
    KdfOutOfRange,
    NewerFormat,
    NoKey,
    NotWritable,
    RecoveryWordsWrong,
    StorageError,
)
from storage.keychain import NoPasswordStore
from storage.vault.members import NameTaken

__all__ = [
    "AppError",
    "AttachmentTooLarge",
    "BadSignature",
    "BundleDamaged",
    "BundleError",
    "BundleExpired",
    "BundleNewer",
    "CannotUnlock",
    "CaseFileInUse",
    "CaseFileMissing",
    "Damaged",
    "DiskFull",
    "EntryIsFinal",
    "EnvironmentFault",
    "FolderTaken",
    "ForSomebodyElse",
    "KdfOutOfRange",
    "NameInUse",
    "NameTaken",
    "NewerFormat",
    "NoCaseChosen",
    "NoKey",
    "NoPasswordStore",
    "NotABundle",
    "NotACard",
    "NotAllowed",
    "NotForThisAccount",
    "NotWritable",
    "NothingWritten",
    "OwnCard",
    "RecoveryWordsWrong",
    "RolledBack",
    "StorageError",
    "TooLarge",
    "TrainingOnly",
    "Truncated",
    "UnknownSender",
    "UnsafeMember",
    "WeakPassphrase",
    "WrongHandover",
]


class AppError(Exception):
    """Anything `app` refuses."""


class RolledBack(AppError):
    """The case file is older than this computer remembers: a backup, or tampering."""


class NotAllowed(AppError):
    """The session's role may not do this."""


class EntryIsFinal(AppError):
    """A signed entry is not edited: a correction is an addendum."""


class NothingWritten(AppError):
    """A note needs a few words."""


class NameInUse(AppError):
    """Somebody of this name has an account already."""


class WeakPassphrase(AppError):
    """The passphrase is too easy to guess."""


class NotACard(AppError):
    """Not a contact card, or an altered one."""


class OwnCard(AppError):
    """The card is the account's own."""


class NoCaseChosen(AppError):
    """Nothing was chosen to hand over."""


class UnknownSender(AppError):
    """The sender is not among the contacts."""


class NotForThisAccount(AppError):
    """The bundle names another recipient."""


class BadSignature(AppError):
    """The bundle is not signed by whom it says."""


class BundleExpired(AppError):
    """The bundle was to be opened before `on`."""

    def __init__(self, on: date) -> None:
        super().__init__()
        self.on = on


class TrainingOnly(AppError):
    """Invented people and real ones are never mixed."""


class WrongHandover(AppError):
    """The description inside the bundle does not fit its content."""
