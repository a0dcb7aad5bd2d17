# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can go wrong, as the screens see it.

AppError
├── StorageError ...      (storage.errors, storage.bundle.errors)
├── RolledBack            the case file is older than this computer remembers
├── NotAllowed            the role may not do this
├── EntryIsFinal          a signed entry is not edited: write an addendum
├── NothingWritten        a note without a word
├── ProblemsLeft(places)  an entry with something to correct before it is saved
├── TwoVersions           two versions of an entry wait for somebody to choose
├── ReasonNeeded          what is out of the ordinary is done with a reason, in words
├── ConsentMissing(item, decision)  the person has not agreed to this
├── MoveNotAllowed(before, after)   a referral does not go from one state to the other
├── NobodyHolds(compartment)  no colleague here could open what is shared
├── DeadlineRunning(days) a case is not closed while a deadline runs
├── NotAcknowledged(kinds)    what stays open in a case has to be seen first
├── UnknownForm           no form of this name
├── FilesAreEverybodys    an entry for named people, with files
├── FormInUse             a form's name that the program keeps for itself
├── QuestionsMissing(paths)  a changed form without answers that the program reads
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
    "ConsentMissing",
    "Damaged",
    "DeadlineRunning",
    "DiskFull",
    "EntryIsFinal",
    "EnvironmentFault",
    "FilesAreEverybodys",
    "FolderTaken",
    "ForSomebodyElse",
    "FormInUse",
    "KdfOutOfRange",
    "MoveNotAllowed",
    "NameInUse",
    "NameTaken",
    "NewerFormat",
    "NoCaseChosen",
    "NoKey",
    "NoPasswordStore",
    "NobodyHolds",
    "NotABundle",
    "NotACard",
    "NotAcknowledged",
    "NotAllowed",
    "NotForThisAccount",
    "NotWritable",
    "NothingWritten",
    "OwnCard",
    "ProblemsLeft",
    "QuestionsMissing",
    "ReasonNeeded",
    "RecoveryWordsWrong",
    "RolledBack",
    "StorageError",
    "TooLarge",
    "TrainingOnly",
    "Truncated",
    "TwoVersions",
    "UnknownForm",
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


class ProblemsLeft(AppError):
    """An entry cannot be saved yet: `places` are where something has to be corrected."""

    def __init__(self, places: tuple[str, ...]) -> None:
        super().__init__()
        self.places = places


class TwoVersions(AppError):
    """Two versions of an entry wait for somebody to choose between them."""


class ReasonNeeded(AppError):
    """What is out of the ordinary is done with a reason, in a few words."""


class ConsentMissing(AppError):
    """The person has not agreed: `item` and `decision` are codes of the consent form.

    `decision` is "not_asked", "refused", "withdrawn", "expired", "other_body" (agreed
    to for somebody else), or "unknown" to an account that cannot read it.
    """

    def __init__(self, item: str, decision: str) -> None:
        super().__init__(item, decision)
        self.item = item
        self.decision = decision


class MoveNotAllowed(AppError):
    """A referral does not go from `before` to `after`, or not by this role."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__(before, after)
        self.before = before
        self.after = after


class NobodyHolds(AppError):
    """No account of this case file could open what is shared with `compartment`."""

    def __init__(self, compartment: str) -> None:
        super().__init__(compartment)
        self.compartment = compartment


class DeadlineRunning(AppError):
    """A case is not closed while a deadline runs; `days`, the earliest first."""

    def __init__(self, days: tuple[date, ...]) -> None:
        super().__init__()
        self.days = days


class NotAcknowledged(AppError):
    """What stays open in a case has to be seen first: the `kinds` of it that were not."""

    def __init__(self, kinds: tuple[str, ...]) -> None:
        super().__init__()
        self.kinds = kinds


class FilesAreEverybodys(AppError):
    """Files are read by all who hold the key: an entry for named people has none."""


class FormInUse(AppError):
    """The program keeps this name for entries of its own."""


class QuestionsMissing(AppError):
    """A changed form no longer asks what the program reads; `paths` are where."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        super().__init__()
        self.paths = paths


class UnknownForm(AppError):
    """There is no form of this name."""


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
