# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is signed in, on which case file, and how a case file is made and unlocked."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from app import memory
from app.catalogue import Role, role
from app.errors import CannotUnlock, RolledBack, StorageError
from app.forms.library import Library
from app.forms.stored import load
from storage import keychain, reading
from storage.crypto.kdf import LIMITS, KdfLimits, KdfParameters, calibrated
from storage.vault import founding, holders, opening
from storage.vault.casefile import CaseFile, Clock, now
from storage.vault.members import NewAccount
from storage.vault.trust import Account

SITE_CODE = "site_code"


@dataclass(frozen=True, slots=True, repr=False)
class Session:
    """A person at work: the bundle that every use case is given.

    A founding session, the wizard's or one opened with the recovery words, holds every
    key; it ends before daily work begins.
    """

    case_file: CaseFile
    account: Account
    role: Role
    limits: KdfLimits = field(default=LIMITS)
    founding: bool = False
    forms: Library = field(default_factory=Library)

    @property
    def me(self) -> str:
        """The account's id."""
        return self.account.id

    @property
    def label(self) -> str:
        """The case file's neutral name."""
        return self.case_file.header.label

    @property
    def training(self) -> bool:
        """Whether every person in it is invented."""
        return self.case_file.header.training

    @property
    def compartments(self) -> tuple[str, ...]:
        """The compartments this session can read, in the fixed order."""
        return self.case_file.compartments

    @property
    def today(self) -> date:
        """The current day, where the laptop is."""
        return self.now.astimezone().date()

    @property
    def now(self) -> datetime:
        """The current moment, in UTC."""
        return self.case_file.clock()

    def local_now(self) -> datetime:
        """Return the current moment, where the laptop is."""
        return self.now.astimezone()

    def close(self) -> None:
        """Remember how far the audit chain went, and close, whatever the disk says."""
        try:
            # Where it cannot be kept an older head still serves: nothing holds up a lock.
            with suppress(OSError, StorageError):
                head = self.case_file.audit_head()
                memory.remember(self.case_file.header.vault_id, head)
        finally:
            self.case_file.close()


@dataclass(frozen=True, slots=True, repr=False)
class NewCaseFile:
    """What the wizard asks for.

    `label` is a neutral name, readable without a passphrase; `site_code` starts the
    case codes ("PAR"); `recovery_secret` is what the recovery words stand for.
    """

    folder: Path
    label: str
    site_code: str
    name: str
    passphrase: str
    role: str
    recovery_secret: bytes
    training: bool = False


def found(
    command: NewCaseFile,
    *,
    parameters: KdfParameters | None = None,
    limits: KdfLimits = LIMITS,
    clock: Clock = now,
) -> Session:
    """Make a case file; the session holds every key, to add the first colleagues.

    Raises:
        FolderTaken, NotWritable, DiskFull

    """
    founder = NewAccount(
        command.name,
        command.passphrase,
        command.role,
        role(command.role).compartments,
    )
    forms = Library()
    case_file = founding.create(
        command.folder,
        command.label,
        founder,
        command.recovery_secret,
        parameters or calibrated(),
        forms.project,
        training=command.training,
        settings={SITE_CODE: command.site_code.strip().upper()},
        limits=limits,
        clock=clock,
    )
    return _session(case_file, limits, forms, founding=True)


def unlock(
    folder: Path,
    name: str,
    passphrase: str,
    *,
    limits: KdfLimits = LIMITS,
    clock: Clock = now,
    accept_older: bool = False,
) -> Session:
    """Unlock a case file and note it in the audit chain.

    `accept_older` is a person's answer to `RolledBack`: a backup was put back.

    Raises:
        RolledBack: it is older than what this computer remembers of it.
        CannotUnlock: unknown name or wrong passphrase, not told apart.
        NoPasswordStore: the account also wants this computer's secret.
        CaseFileMissing, CaseFileInUse, Damaged, NewerFormat, KdfOutOfRange

    """
    forms = Library()
    case_file = opening.unlock(
        folder,
        name,
        passphrase,
        forms.project,
        limits=limits,
        clock=clock,
        device_secret=keychain.secret_of,
    )
    try:
        older = _is_older(case_file)
        if older and not accept_older:
            raise RolledBack
        session = _session(case_file, limits, forms)
        vault_id = case_file.header.vault_id
        restored = memory.restored(vault_id, case_file.audit_head())
        with case_file.transaction() as transaction:
            holders.remember(case_file, transaction)
            if restored:
                transaction.audit("restored", made=restored)
            transaction.audit("older_state_accepted" if older else "unlocked")
        with suppress(OSError, StorageError):  # said twice is better than not unlocked
            memory.forget_restored(vault_id)
    except BaseException:
        case_file.close()
        raise
    return session


def unlock_with_words(
    folder: Path, secret: bytes, *, limits: KdfLimits = LIMITS, clock: Clock = now
) -> Session:
    """Open everything with the recovery words; leaves an audit entry.

    Raises:
        RecoveryWordsWrong, CaseFileMissing, CaseFileInUse, Damaged, NewerFormat

    """
    forms = Library()
    case_file = opening.unlock_with_words(
        folder, secret, forms.project, limits=limits, clock=clock
    )
    try:
        session = _session(case_file, limits, forms, founding=True)
        with case_file.transaction() as transaction:
            holders.remember(case_file, transaction)
            transaction.audit("recovered")
    except BaseException:
        case_file.close()
        raise
    return session


def _session(
    case_file: CaseFile, limits: KdfLimits, forms: Library, *, founding: bool = False
) -> Session:
    account = case_file.accounts().get(case_file.me)
    if account is None:
        raise CannotUnlock
    load(forms, case_file)
    return Session(case_file, account, role(account.role), limits, founding, forms)


def _is_older(case_file: CaseFile) -> bool:
    """Tell whether the folder was put back to an older day than is remembered here."""
    known = memory.remembered(case_file.header.vault_id)
    if known is None or known.seq == 0:
        return False
    return reading.audit_hash(case_file, known.seq) != known.hash
