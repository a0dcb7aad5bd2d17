# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups: made, found, looked at, verified. Everybody may: they stay encrypted.

What is put back is in `app.restoring`, what is merged in `app.merging`.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from app.errors import (
    BackupDamaged,
    BackupInside,
    CannotUnlock,
    Damaged,
    EnvironmentFault,
    KdfOutOfRange,
    NewerFormat,
    NotABackup,
    NotWritable,
)
from app.progress import Progress
from app.session import Session
from storage import audit, reading
from storage.revisions import stamp
from storage.vault import backup as backups
from storage.vault.backup import Backup
from storage.vault.backup_files import check_bytes, check_names, read_description
from storage.vault.backup_making import Pace, make_backup
from storage.vault.backup_opening import check_opened, open_backup, registry_key
from storage.vault.header import header_key

LAST = "last_backup"  # the setting: when, of the whole case file

# States of a backup, as far as was looked.
COMPLETE: Final = "complete"  # all files there, of the sizes that were signed
VERIFIED: Final = "verified"  # every byte read, and opened
FOUND: Final = "found"  # all files there; who made it cannot be told before unlocking
CLOSED: Final = "closed"  # all files there, made when this account had no part in it
DAMAGED: Final = "damaged"
FOREIGN: Final = "foreign"  # of another case file
TOO_NEW: Final = "too_new"  # by a newer Consigne

# Against the case file that is open.
OLDER: Final = "older"  # its state is part of this one
NEWER: Final = "newer"  # it went on, and nothing was written here since
APART: Final = "apart"  # both went on by themselves
_NO_WORK = frozenset(
    {"unlocked", "older_state_accepted", "restored", "recovered", "case_read"}
    | {"backup_made"}
)


@dataclass(frozen=True, slots=True, repr=False)
class BackupRow:
    """One backup as it is listed; `state` and `relation` are codes of this module.

    `cases` is None where this account cannot read how many; `renewed` says that keys
    were renewed after it was made. `size` is in bytes. A damaged one may have no date.
    """

    folder: Path
    state: str
    made_at: datetime | None = None
    label: str = ""
    training: bool = False
    vault_id: str = ""
    size: int = 0
    cases: int | None = None
    relation: str = ""
    renewed: bool = False

    @property
    def usable(self) -> bool:
        """Whether it may be put back or merged."""
        return self.state in (COMPLETE, VERIFIED, FOUND, CLOSED)


@dataclass(frozen=True, slots=True, repr=False)
class Made:
    """A new backup; `same_disk` says that it lies on the disk of the case file."""

    row: BackupRow
    same_disk: bool


def make(place: Path, session: Session, progress: Progress) -> Made:
    """Write a backup into a folder of `place` and verify it by opening it.

    Stopped or refused, it leaves nothing.

    Raises:
        BackupInside: the place is inside the case file itself.
        DiskFull, NotWritable, BackupDamaged, Cancelled

    """
    own = session.case_file.folder.resolve()
    if own in (place.resolve(), *place.resolve().parents):
        raise BackupInside
    if not place.is_dir():
        raise NotWritable
    folder, _backup = make_backup(
        session.case_file, place, progress.step, session.limits
    )
    row = replace(look(folder, session), state=VERIFIED)
    with session.case_file.transaction() as transaction:
        transaction.execute(
            "INSERT OR REPLACE INTO registry.setting (account, name, value)"
            " VALUES ('', ?, ?)",
            (LAST, stamp(session.now)),
        )
        transaction.audit(
            "backup_made", backup=folder.name[-4:], cases=row.cases, bytes=row.size
        )
    same = folder.stat().st_dev == session.case_file.folder.stat().st_dev
    return Made(row, same)


def last_made(session: Session) -> datetime | None:
    """Return when the last backup of this case file was made, in UTC, or None."""
    for name, value in reading.settings(session.case_file, LAST):
        if name == LAST:
            return datetime.fromisoformat(value)
    return None


def find(place: Path, session: Session | None = None) -> list[BackupRow]:
    """Return the backups in a folder, or the one that it is, the newest first.

    Before unlocking there is no session: then only what anybody can see is told.
    """
    try:
        children = [place, *place.iterdir()]
    except OSError:
        return []
    rows = []
    for folder in children:
        if folder.name.startswith("."):
            continue  # one that is only being made
        try:
            rows.append(look(folder, session))
        except NotABackup:
            continue
    dated = [row for row in rows if row.made_at]
    dated.sort(key=lambda row: (str(row.made_at), row.folder.name), reverse=True)
    return dated + [row for row in rows if not row.made_at]


def look(folder: Path, session: Session | None = None) -> BackupRow:
    """Say what can be said of one backup without reading all of it.

    Raises:
        NotABackup

    """
    try:
        backup, data = read_description(folder)
    except BackupDamaged:
        return BackupRow(folder, DAMAGED)
    except NewerFormat:
        return BackupRow(folder, TOO_NEW)
    row = BackupRow(
        folder,
        FOUND,
        backup.made_at,
        _shown(backup.label, folder),
        backup.training,
        backup.vault_id,
        backup.size,
    )
    try:
        check_names(folder, backup)
        if session is None:
            return row
        if backup.vault_id != session.case_file.header.vault_id:
            return replace(row, state=FOREIGN)
        return _judged(row, backup, data, session)
    except (BackupDamaged, CannotUnlock, Damaged, EnvironmentFault, KdfOutOfRange):
        return replace(row, state=DAMAGED)
    except NewerFormat:
        return replace(row, state=TOO_NEW)


def verify(folder: Path, session: Session, progress: Progress) -> BackupRow:
    """Read every byte of a backup and open it; the row says how it stands.

    Raises:
        NotABackup, Cancelled

    """
    row = look(folder, session)
    if row.state not in (COMPLETE, CLOSED):
        return row
    try:
        backup, _data = read_description(folder)
        pace = Pace(progress.step, 2 * backup.size)
        check_bytes(folder, backup.files, pace)
        if row.state == CLOSED:
            return row
        with open_backup(folder, session.case_file.keys, session.limits) as opened:
            check_opened(opened, pace)
    except (BackupDamaged, CannotUnlock):
        return replace(row, state=DAMAGED)
    return replace(row, state=VERIFIED)


def _judged(row: BackupRow, backup: Backup, data: bytes, session: Session) -> BackupRow:
    """Check the signature with the key of its day, and compare it with now."""
    case_file = session.case_file
    now = case_file.held["registry"].key
    then = registry_key(row.folder, case_file.keys, session.limits)
    if then is None:
        return replace(row, state=CLOSED)
    if not backups.signed_by(data, header_key(then, backup.vault_id)):
        return replace(row, state=DAMAGED)
    return replace(
        row,
        state=COMPLETE,
        cases=backups.open_count(backup, then),
        renewed=then != now,
        relation=_relation(row.folder, backup, session),
    )


def _relation(folder: Path, backup: Backup, session: Session) -> str:
    """Compare the audit chains: what matters is whose head the other side knows."""
    case_file, theirs = session.case_file, backup.audit
    if reading.audit_hash(case_file, theirs.seq) == theirs.hash:
        return OLDER
    with open_backup(folder, case_file.keys, session.limits) as opened:
        low, high = 0, min(theirs.seq, case_file.audit_head().seq)
        while low < high:  # the last entry that both sides have
            middle = (low + high + 1) // 2
            if opened.hash_at(middle) == reading.audit_hash(case_file, middle):
                low = middle
            else:
                high = middle - 1
    with case_file.reading() as connection:
        since = audit.acts_after(connection, low)
    return NEWER if since <= _NO_WORK else APART


def _shown(label: str, folder: Path) -> str:
    shown = "".join(c for c in label if c.isprintable())[:80]
    return shown or folder.name
