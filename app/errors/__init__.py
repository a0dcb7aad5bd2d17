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
├── ChangedMeanwhile      another version came while somebody was choosing
├── ReasonNeeded          what is out of the ordinary is done with a reason, in words
├── ConsentMissing(item, decision)  the person has not agreed to this
├── MoveNotAllowed(before, after)   a referral does not go from one state to the other
├── NobodyHolds(compartment)  no colleague here could open what is shared
├── DeadlineRunning(days) a case is not closed while a deadline runs
├── NotAcknowledged(kinds)    what stays open in a case has to be seen first
├── MissionUnfinished(kinds)  an end of mission with something left to decide
├── UnknownForm           no form of this name
├── FilesAreEverybodys    an entry for named people, with files
├── FormInUse             a form's name that the program keeps for itself
├── QuestionsMissing(paths)  a changed form without answers that the program reads
├── NameInUse             somebody of this name has an account
├── LastAble(capability)  nobody else here could do it once this account is gone
├── WeakPassphrase        too easy to guess
├── NotACard              not a contact card, or an altered one
├── OwnCard               your own contact card
├── OtherCode             the QR code in a picture is not a contact card
├── NotAPicture           not a picture, or of a kind that is not read
├── PictureTooLarge       more pixels or bytes than a photograph has
├── NoCode                no QR code in the picture
├── SeveralCodes          several QR codes in the picture
├── NoCaseChosen          nothing to hand over
├── UnknownSender         the bundle comes from somebody not in the contacts
├── NotForThisAccount     the bundle names another recipient
├── BadSignature          the bundle's signature is not its sender's
├── BundleExpired(on)     the bundle was to be opened before
├── TrainingOnly          a training bundle for a real case file, or the reverse
├── SenderRevoked         the bundle is from a contact who is not trusted any more
├── SenderExpired(on)     it was written after its sender's mission had ended
├── FromTheFuture(at)     it says that it was written later than now
├── CustodyMovedOn        its custody transfer was overtaken by what is known here
├── CustodyNeedsKeys      what would be answered for cannot all be opened
├── CustodyImpossible     custody cannot go along: data are missing, or it is not ours
├── CaseReadOnly(state)   a case that is in transfer, or went, is not written in
├── CaseChanged           something was written while the bundle was
├── NothingNew            an update would hold nothing
├── NotAStatement         not a receipt
├── StatementForged       a receipt by somebody the bundle was not for
├── UnknownBundle         a receipt for a bundle that was never here
├── BackupInside          a backup would lie inside the case file it is of
├── ExchangeInside        the exchange folder and the case file, one in the other
├── OtherCaseFile         the backup is of another case file
└── WrongHandover         the bundle's description is not one we understand
"""

from app.errors.base import AppError
from app.errors.handover import (
    BadSignature,
    BundleExpired,
    CaseChanged,
    CaseReadOnly,
    CustodyImpossible,
    CustodyMovedOn,
    CustodyNeedsKeys,
    ExchangeInside,
    FromTheFuture,
    NoCaseChosen,
    NoCode,
    NotACard,
    NotAPicture,
    NotAStatement,
    NotForThisAccount,
    NothingNew,
    OtherCode,
    OwnCard,
    PictureTooLarge,
    SenderExpired,
    SenderRevoked,
    SeveralCodes,
    StatementForged,
    TrainingOnly,
    UnknownBundle,
    UnknownSender,
    WrongHandover,
)
from app.errors.work import (
    BackupInside,
    ChangedMeanwhile,
    ConsentMissing,
    DeadlineRunning,
    EntryIsFinal,
    FilesAreEverybodys,
    FormInUse,
    LastAble,
    MissionUnfinished,
    MoveNotAllowed,
    NameInUse,
    NobodyHolds,
    NotAcknowledged,
    NotAllowed,
    NothingWritten,
    OtherCaseFile,
    ProblemsLeft,
    QuestionsMissing,
    ReasonNeeded,
    RolledBack,
    TwoVersions,
    UnknownForm,
    WeakPassphrase,
)
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
from storage.vault.backup import BackupDamaged, NotABackup
from storage.vault.members import NameTaken

__all__ = [
    "AppError",
    "AttachmentTooLarge",
    "BackupDamaged",
    "BackupInside",
    "BadSignature",
    "BundleDamaged",
    "BundleError",
    "BundleExpired",
    "BundleNewer",
    "CannotUnlock",
    "CaseChanged",
    "CaseFileInUse",
    "CaseFileMissing",
    "CaseReadOnly",
    "ChangedMeanwhile",
    "ConsentMissing",
    "CustodyImpossible",
    "CustodyMovedOn",
    "CustodyNeedsKeys",
    "Damaged",
    "DeadlineRunning",
    "DiskFull",
    "EntryIsFinal",
    "EnvironmentFault",
    "ExchangeInside",
    "FilesAreEverybodys",
    "FolderTaken",
    "ForSomebodyElse",
    "FormInUse",
    "FromTheFuture",
    "KdfOutOfRange",
    "LastAble",
    "MissionUnfinished",
    "MoveNotAllowed",
    "NameInUse",
    "NameTaken",
    "NewerFormat",
    "NoCaseChosen",
    "NoCode",
    "NoKey",
    "NoPasswordStore",
    "NobodyHolds",
    "NotABackup",
    "NotABundle",
    "NotACard",
    "NotAPicture",
    "NotAStatement",
    "NotAcknowledged",
    "NotAllowed",
    "NotForThisAccount",
    "NotWritable",
    "NothingNew",
    "NothingWritten",
    "OtherCaseFile",
    "OtherCode",
    "OwnCard",
    "PictureTooLarge",
    "ProblemsLeft",
    "QuestionsMissing",
    "ReasonNeeded",
    "RecoveryWordsWrong",
    "RolledBack",
    "SenderExpired",
    "SenderRevoked",
    "SeveralCodes",
    "StatementForged",
    "StorageError",
    "TooLarge",
    "TrainingOnly",
    "Truncated",
    "TwoVersions",
    "UnknownBundle",
    "UnknownForm",
    "UnknownSender",
    "UnsafeMember",
    "WeakPassphrase",
    "WrongHandover",
]
