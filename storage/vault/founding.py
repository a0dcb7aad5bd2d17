# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a case file: built beside its place, renamed when whole."""

import os
import secrets
import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from storage.attach import create_database
from storage.bundle.age import generate_identity
from storage.crypto.kdf import LIMITS, SALT_BYTES, KdfLimits, KdfParameters, derive
from storage.crypto.sign import SigningKey
from storage.errors import FolderTaken
from storage.files import FolderLock, fault_of, sync_folder, write_atomically
from storage.index import Projector
from storage.vault import header as headers
from storage.vault import holders
from storage.vault.casefile import COMPARTMENTS, CaseFile, Clock, now
from storage.vault.grants import CompartmentKey
from storage.vault.header import Grants, Header
from storage.vault.members import (
    RECOVERY_ROLE,
    NewAccount,
    account_of,
    encoded,
    put_account,
    seal_grants,
)
from storage.vault.migrate import migrate
from storage.vault.opening import Held, attach_all, open_with_keys
from storage.vault.slots import AccountKeys, new_keys, recovery_keys, write_slot
from storage.vault.trust import Account


def create(
    folder: Path,
    label: str,
    founder: NewAccount,
    recovery_secret: bytes,
    parameters: KdfParameters,
    project: Projector,
    *,
    training: bool = False,
    settings: Mapping[str, str] = MappingProxyType({}),
    limits: KdfLimits = LIMITS,
    clock: Clock = now,
) -> CaseFile:
    """Make a case file; the session returned holds every key, to found the team.

    It is built beside its place and renamed when whole. `settings` are kept for the
    whole case file, as `desk.put_setting` would.

    Raises:
        FolderTaken, NotWritable, DiskFull

    """
    limits.check(parameters)
    held = {
        name: CompartmentKey(name, headers.new_id(), 1, os.urandom(32))
        for name in COMPARTMENTS
    }
    header = Header(
        vault_id=headers.new_id(),
        label=label,
        training=training,
        generation=1,
        salt=os.urandom(SALT_BYTES),
        kdf=parameters,
        files=tuple(sorted(key.file for key in held.values())),
    )
    building = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
    try:
        if folder.exists() and any(folder.iterdir()):
            raise FolderTaken
        building.mkdir(parents=True, mode=0o700)
        founding = _Founding(
            header, held, recovery_secret, settings, limits, clock, project
        )
        header, keys = founding.build(building, founder)
        if folder.exists():
            folder.rmdir()
        building.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        shutil.rmtree(building, ignore_errors=True)
        raise fault_of(error) from error
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    lock = FolderLock(folder)
    try:
        return open_with_keys(
            folder, header, keys, Held(held), lock, project, limits, clock
        )
    except BaseException:
        lock.release()
        raise


@dataclass(frozen=True, slots=True, repr=False)
class _Founding:
    """What goes into a new case file's folder."""

    header: Header
    held: dict[str, CompartmentKey]
    recovery_secret: bytes
    settings: Mapping[str, str]
    limits: KdfLimits
    clock: Clock
    project: Projector

    def build(self, folder: Path, founder: NewAccount) -> tuple[Header, AccountKeys]:
        """Write the whole folder, with two accounts: the founder and the words."""
        identity, recipient = generate_identity()
        keys = new_keys(identity)
        words = recovery_keys(self.recovery_secret)
        wanted = founder.compartments | {"registry"}
        given = {k: v for k, v in self.held.items() if k in wanted}
        account = account_of(founder, keys, recipient, frozenset(given))
        nobody = NewAccount("", "", RECOVERY_ROLE, frozenset())
        spare = account_of(nobody, words, "", frozenset(self.held))
        grants = {
            keys.handle: self._seal(account, given, keys.signing),
            words.handle: self._seal(spare, self.held, keys.signing),
        }
        header = replace(self.header, grants=grants)
        (folder / "anchor.db").touch(mode=0o600)
        for part in ("slots", "data"):
            (folder / part).mkdir(mode=0o700)
        for key in self.held.values():
            create_database(folder / "data" / f"{key.file}.db")
        derived = derive(
            founder.name, founder.passphrase, header.salt, header.kdf, self.limits
        )
        write_slot(folder / "slots", derived, keys, header.context())
        data = encoded(header, self.held)
        write_atomically(folder / "header.json", data)
        self._fill(folder, header, data, keys, (account, spare), derived.slot_name)
        return header, keys

    def _seal(
        self, account: Account, given: dict[str, CompartmentKey], granter: SigningKey
    ) -> Grants:
        return seal_grants(self.header, account.sealing_public, given, granter)

    def _fill(
        self,
        folder: Path,
        header: Header,
        data: bytes,
        keys: AccountKeys,
        accounts: tuple[Account, ...],
        slot: str,
    ) -> None:
        with FolderLock(folder) as lock:
            connection = attach_all(folder, self.held, fresh=True)
            case_file = CaseFile(
                folder,
                header,
                keys,
                self.held,
                connection,
                lock,
                self.project,
                self.clock,
            )
            with closing(case_file), case_file.transaction() as transaction:
                for name in COMPARTMENTS:
                    migrate(connection, name)
                    transaction.execute(
                        f"INSERT INTO {name}.meta (name, value) VALUES (?, ?), (?, ?)",
                        ("vault_id", header.vault_id, "compartment", name),
                    )
                transaction.execute(
                    "INSERT INTO registry.meta (name, value) VALUES (?, ?), (?, ?)",
                    ("header", data, "root", keys.root),
                )
                for setting, value in self.settings.items():
                    transaction.execute(
                        "INSERT INTO registry.setting (account, name, value)"
                        " VALUES ('', ?, ?)",
                        (setting, value),
                    )
                for account in accounts:
                    put_account(case_file, transaction, account)
                    given = [self.held[name] for name in sorted(account.compartments)]
                    holders.note_keys(transaction, header.vault_id, account, given)
                holders.note_slot(transaction, accounts[0].id, slot)
                transaction.audit("case_file_created")
