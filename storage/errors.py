# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong below `app`, split by whose fault it is.

StorageError
├── EnvironmentFault      the machine or the disk, not us
│   ├── DiskFull
│   ├── NotWritable
│   ├── CaseFileMissing
│   └── CaseFileInUse
├── CannotUnlock          unknown name or wrong passphrase: never told apart
├── Damaged(part)         bytes that are not what was written
├── NewerFormat(part)     written by a newer Consigne
├── KdfOutOfRange         key derivation parameters refused before any work
├── RecoveryWordsWrong
├── FolderTaken           a case file would overwrite something
└── NoKey(compartment)    the account does not hold this compartment's key
"""


class StorageError(Exception):
    """Anything `storage` refuses or cannot do."""


class EnvironmentFault(StorageError):
    """The machine, the disk or the file system is at fault."""


class DiskFull(EnvironmentFault):
    """No room left, or a quota reached; nothing was changed."""


class NotWritable(EnvironmentFault):
    """The folder or file cannot be written."""


class CaseFileMissing(EnvironmentFault):
    """There is no case file at this place."""


class CaseFileInUse(EnvironmentFault):
    """Another process has this case file open."""


class CannotUnlock(StorageError):
    """The name is unknown or the passphrase is wrong."""


class Damaged(StorageError):
    """Bytes were altered or lost.

    Attributes:
        part: "header", "slot", "grant", "database", "revision", "audit" or "index".

    """

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


class NewerFormat(StorageError):
    """Written by a newer version; `part` as in `Damaged`."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


class KdfOutOfRange(StorageError):
    """The header asks for a key derivation we refuse to run."""


class RecoveryWordsWrong(StorageError):
    """The recovery words are misspelt or belong to another case file."""


class FolderTaken(StorageError):
    """The folder exists already and is not empty."""


class NoKey(StorageError):
    """The account does not hold the key of `compartment`."""

    def __init__(self, compartment: str) -> None:
        super().__init__(compartment)
        self.compartment = compartment
