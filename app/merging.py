# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Merging a backup into the case file that is open: looked at first, then taken in."""

from dataclasses import dataclass

from app.backups import BackupRow, look
from app.custody import FORM as CUSTODY
from app.custody import PURGED, custodies
from app.errors import NotAllowed, OtherCaseFile
from app.handover.contacts import contacts, introduce
from app.handover.judging import may_erase
from app.progress import Progress
from app.session import Session
from storage import keychain, merging
from storage import merging_sides as sides
from storage.vault.backup import BackupDamaged
from storage.vault.backup_opening import OpenedBackup, keys_for, open_backup
from storage.vault.casefile import COMPARTMENTS
from storage.vault.slots import AccountKeys


@dataclass(frozen=True, slots=True, repr=False)
class Difference:
    """What a backup would add; nothing is stored yet.

    `changed` are entries of which another version comes. `shared` are the compartments
    that are merged, `others` those that only colleagues can merge. `left` are versions
    that are left out because nobody believed today wrote them.
    """

    row: BackupRow
    keys: AccountKeys
    new_cases: int
    new_entries: int
    changed: int
    versions: int
    files: int
    left: int
    shared: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def anything(self) -> bool:
        """Tell whether there is something to merge."""
        return bool(self.versions or self.files)


@dataclass(frozen=True, slots=True)
class Done:
    """What a merge added; all zero where everything was here already."""

    new_cases: int
    new_entries: int
    versions: int
    files: int
    conflicts: int


class _NothingNew(Exception):
    """Leaves the transaction without a trace: merging twice changes nothing."""


def compare(
    row: BackupRow,
    session: Session,
    progress: Progress,
    *,
    name: str = "",
    passphrase: str = "",
) -> Difference:
    """Say what merging a backup would bring.

    With the account's own keys, or where these open nothing of it, with a name and
    passphrase of the day it was made.

    Raises:
        CannotUnlock: these keys, or this name and passphrase, open nothing of it.
        OtherCaseFile, NotABackup, BackupDamaged, NewerFormat, Cancelled

    """
    if session.founding:
        raise NotAllowed
    row = look(row.folder, session)
    if row.vault_id and row.vault_id != session.case_file.header.vault_id:
        raise OtherCaseFile
    keys = session.case_file.keys
    if name:
        keys = keys_for(
            row.folder, name, passphrase, session.limits, keychain.secret_of
        )
    with open_backup(row.folder, keys, session.limits) as opened:
        _require_same(opened, session)
        believed = _believed(opened, session)
        without = _without(opened, session, believed)
        found = merging.difference(
            session.case_file, opened, without, believed, progress.step
        )
        shared = sides.shared(session.case_file, opened)
    return Difference(
        row,
        keys,
        len(found.cases),
        len(found.entries),
        len(found.changed),
        found.versions,
        found.files,
        found.left,
        shared,
        tuple(each for each in COMPARTMENTS if each not in shared),
    )


def merge(difference: Difference, session: Session, progress: Progress) -> Done:
    """Take a backup in: one transaction, with its audit entry.

    Merging it again changes nothing, not even the audit chain.

    Raises:
        BackupDamaged, DiskFull, Cancelled: nothing was changed.

    """
    case_file, found = session.case_file, merging.Merged()
    folder = difference.row.folder
    with open_backup(folder, difference.keys, session.limits) as opened:
        _require_same(opened, session)
        believed = _believed(opened, session)
        without = _without(opened, session, believed)
        try:
            with case_file.transaction() as transaction:
                known = sides.authors_of(opened, session.label)
                writers = sides.writers(case_file, opened, without)
                introduce(
                    transaction,
                    session,
                    [
                        {"id": a.id, "name": a.name, "role": a.role, "site": a.site}
                        for a in map(known.get, sorted(writers))
                        if a is not None and a.id in believed.authors
                    ],
                )
                found = merging.merge(
                    transaction,
                    case_file,
                    opened,
                    without,
                    believed,
                    progress.step,
                )
                if not found.anything:
                    raise _NothingNew
                transaction.audit(
                    "backup_merged",
                    backup=folder.name[-4:],
                    seq=opened.backup.audit.seq,
                    cases=len(found.cases),
                    entries=len(found.entries),
                    versions=found.versions,
                    files=found.files,
                )
        except _NothingNew:
            pass
    return Done(
        len(found.cases),
        len(found.entries),
        found.versions,
        found.files,
        len(found.conflicts),
    )


def _believed(opened: OpenedBackup, session: Session) -> sides.Believed:
    """Return whose work is taken in.

    Where the registry's key was renewed since, somebody who was removed can have made
    the backup: then neither they nor whom they may have introduced in it count, nor
    who was revoked, and a case is erased only by whose role may.
    """
    case_file = session.case_file
    here, known = case_file.accounts(), sides.contacts_here(case_file)
    if opened.held["registry"].key == case_file.held["registry"].key:
        everybody = known | sides.authors_of(opened, session.label).keys() | here.keys()
        return sides.Believed(everybody, everybody)
    revoked = {row.contact_id for row in contacts(session) if row.revoked_on}
    gone = {account.id for account in here.values() if account.removed}
    authors = (known | here.keys()) - revoked - gone
    erasers = frozenset(each for each in authors if may_erase(session, each))
    return sides.Believed(authors, erasers)


def _without(
    opened: OpenedBackup, session: Session, believed: sides.Believed
) -> frozenset[str]:
    """Return the cases that do not come back: erased, or handed over and purged."""
    known = custodies(session, sides.cases_with(session.case_file, CUSTODY))
    purged = {case for case, found in known.items() if found.state == PURGED}
    return sides.erased(session.case_file, opened, believed.erasers) | purged


def _require_same(opened: OpenedBackup, session: Session) -> None:
    header = session.case_file.header
    if opened.header.vault_id != header.vault_id:
        raise OtherCaseFile
    if opened.root != session.case_file.keys.root:
        raise BackupDamaged  # another founder: trust in it goes back to somebody else
