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
├── ChecksOpen(keys)      an evaluation with something to correct or to be seen
├── NewerVersion          an evaluation of which another version came meanwhile
├── MissionUnfinished(kinds)  an end of mission with something left to decide
├── UnknownForm           no form of this name
├── UnknownRule           no deadline rule of this name counts here
├── RuleInUse(rule)       a new deadline rule with the short name of another
├── RuleUnchanged         a deadline rule says this already
├── DeadlineWaits         a case with a deadline that is suspended (DeadlineRunning)
├── DeadlineThere         the same deadline is kept already
├── DeadlineEnded         a deadline that was ticked off
├── NothingToChange       a procedure says already what was to be changed
├── NamedProcedure        a procedure for named people has no deadlines
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
├── BadTemplate(kind, detail)  a letter's template that cannot be used
├── UnknownFields(unknown)    a template asks for what a letter lacks
├── UnknownLetter         no letter of this name in this language
├── CannotShow            a picture or PDF of others gives no pixels
│   ├── FileDamaged       broken, or it breaks what reads it
│   ├── FileTooLarge      more pixels, pages or memory than is ever needed
│   ├── FileTookTooLong   decoding did not come to an end
│   ├── FileUnsupported   a kind of picture that is not read, as HEIC
│   ├── FileLocked        a PDF that asks for a password
│   └── NoViewer          the process that decodes could not be started
├── NotSigned             a certificate is made of a signed examination
├── SealedSource          the examination is for named people only
├── CertificateOpen(codes)    something has to be corrected or seen before it is made
├── AlreadyReleased       a copy was released before
├── NotToAuthorities      an asylum certificate is handed to the person
├── DayImpossible         handed over before it was made, or in the future
├── BackupInside          a backup would lie inside the case file it is of
├── ExchangeInside        the exchange folder and the case file, one in the other
├── OtherCaseFile         the backup is of another case file
├── NotRules(reason)      a file that is none of deadline rules
├── BadRule(rule, field, reason)  a deadline rule that cannot be used
├── MissingEvent(event)   a deadline needs the day of this event
├── BadEvent(event, reason)  a day that cannot be, beside the others
├── UnknownYear(year)     nobody knows the public holidays of that year
├── UnknownTerritory(territory)  no calendar is known for that place
├── NotAComputation       a kept computation that this version cannot read
└── WrongHandover         the bundle's description is not one we understand
"""

from app.errors.base import AppError
from app.errors.certificates import (
    AlreadyReleased,
    CertificateOpen,
    DayImpossible,
    NotSigned,
    NotToAuthorities,
    SealedSource,
)
from app.errors.deadlines import (
    BadEvent,
    BadRule,
    MissingEvent,
    NotAComputation,
    NotRules,
    UnknownTerritory,
    UnknownYear,
)
from app.errors.examination import ChecksOpen, NewerVersion
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
from app.errors.legal import (
    DeadlineEnded,
    DeadlineThere,
    DeadlineWaits,
    NamedProcedure,
    NothingToChange,
    RuleInUse,
    RuleUnchanged,
    UnknownRule,
)
from app.errors.letters import BadTemplate, UnknownFields, UnknownLetter
from app.errors.viewing import (
    CannotShow,
    FileDamaged,
    FileLocked,
    FileTookTooLong,
    FileTooLarge,
    FileUnsupported,
    NoViewer,
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
    "AlreadyReleased",
    "AppError",
    "AttachmentTooLarge",
    "BackupDamaged",
    "BackupInside",
    "BadEvent",
    "BadRule",
    "BadSignature",
    "BadTemplate",
    "BundleDamaged",
    "BundleError",
    "BundleExpired",
    "BundleNewer",
    "CannotShow",
    "CannotUnlock",
    "CaseChanged",
    "CaseFileInUse",
    "CaseFileMissing",
    "CaseReadOnly",
    "CertificateOpen",
    "ChangedMeanwhile",
    "ChecksOpen",
    "ConsentMissing",
    "CustodyImpossible",
    "CustodyMovedOn",
    "CustodyNeedsKeys",
    "Damaged",
    "DayImpossible",
    "DeadlineEnded",
    "DeadlineRunning",
    "DeadlineThere",
    "DeadlineWaits",
    "DiskFull",
    "EntryIsFinal",
    "EnvironmentFault",
    "ExchangeInside",
    "FileDamaged",
    "FileLocked",
    "FileTooLarge",
    "FileTookTooLong",
    "FileUnsupported",
    "FilesAreEverybodys",
    "FolderTaken",
    "ForSomebodyElse",
    "FormInUse",
    "FromTheFuture",
    "KdfOutOfRange",
    "LastAble",
    "MissingEvent",
    "MissionUnfinished",
    "MoveNotAllowed",
    "NameInUse",
    "NameTaken",
    "NamedProcedure",
    "NewerFormat",
    "NewerVersion",
    "NoCaseChosen",
    "NoCode",
    "NoKey",
    "NoPasswordStore",
    "NoViewer",
    "NobodyHolds",
    "NotABackup",
    "NotABundle",
    "NotACard",
    "NotAComputation",
    "NotAPicture",
    "NotAStatement",
    "NotAcknowledged",
    "NotAllowed",
    "NotForThisAccount",
    "NotRules",
    "NotSigned",
    "NotToAuthorities",
    "NotWritable",
    "NothingNew",
    "NothingToChange",
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
    "RuleInUse",
    "RuleUnchanged",
    "SealedSource",
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
    "UnknownFields",
    "UnknownForm",
    "UnknownLetter",
    "UnknownRule",
    "UnknownSender",
    "UnknownTerritory",
    "UnknownYear",
    "UnsafeMember",
    "WeakPassphrase",
    "WrongHandover",
]
