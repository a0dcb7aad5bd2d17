# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a backup back as a case file, without a passphrase and without losing one.

Nothing is overwritten: a case file that is in the way is moved aside under a dated
name, and only where somebody said so after seeing which of the two is newer. Who made
the backup shows when it is unlocked: then every signature in it is checked.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Final

from app import memory, places
from app.errors import BackupDamaged, FolderTaken, StorageError
from app.progress import Progress
from storage.files import FolderLock, fault_of, sync_folder
from storage.revisions import stamp
from storage.vault.backup import NAME, Backup
from storage.vault.backup_files import (
    building,
    check_bytes,
    check_names,
    copy_file,
    last_written,
    read_description,
    require_room,
    vault_in,
)
from storage.vault.backup_making import Pace
from storage.vault.casefile import now

# What lies where a backup would go.
FREE: Final = "free"
SAME: Final = "same"  # the case file that the backup is of
UNREADABLE: Final = "unreadable"  # a case file, but nobody can tell which
TAKEN: Final = "taken"  # another case file, or something else

# Which is ahead, as far as this computer remembers; of what is in place.
NEWER: Final = "newer"
OLDER: Final = "older"
EQUAL: Final = "equal"
APART: Final = "apart"
UNKNOWN: Final = "unknown"

_READINGS = 2  # each byte is copied and read back
_HEADER = "header.json"


@dataclass(frozen=True, slots=True)
class InPlace:
    """What is where a backup would go; `changed_at` in UTC, None where nothing is.

    `relation` compares the audit head that this computer remembers with the backup's:
    NEWER means that putting the backup back goes back in time, also where it is free.
    """

    folder: Path
    state: str
    relation: str = UNKNOWN
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the case file is now, and where the one before it went, if there was one."""

    folder: Path
    aside: Path | None


def look_at(folder: Path, backup_folder: Path) -> InPlace:
    """Say what is in `folder`, and how it stands to a backup.

    Raises:
        NotABackup, BackupDamaged, NewerFormat

    """
    backup, _data = read_description(backup_folder)
    return _in_place(folder, backup)


def usual_place(backup_folder: Path) -> Path:
    """Return where a backup belongs: where its case file is, else a new folder.

    Raises:
        NotABackup, BackupDamaged, NewerFormat

    """
    backup, _data = read_description(backup_folder)
    for place in places.known():
        folder = place.folder
        moved = places.set_aside_on(folder) or places.restored_on(folder)
        if moved is None and vault_in(folder) == backup.vault_id:
            return folder
    return places.home() / f"case-file-{backup.vault_id[:8]}"


def beside(folder: Path) -> Path:
    """Return a free name next to a folder, for a second case file."""
    return _free(folder, places.beside_name(folder, now()))


def new_place(backup_folder: Path) -> Path:
    """Return a free place among the case files that the first screen lists.

    Raises:
        NotABackup, BackupDamaged, NewerFormat

    """
    usual = usual_place(backup_folder)
    return beside(usual) if usual.exists() else usual


def place_in(folder: Path, backup_folder: Path) -> Path:
    """Return where a backup goes in a folder that somebody chose.

    That is the folder itself where it is free or a case file, else a new one inside.

    Raises:
        NotABackup, BackupDamaged, NewerFormat, NotWritable

    """
    backup, _data = read_description(backup_folder)
    try:
        full = any(folder.iterdir())
    except OSError as error:
        raise fault_of(error) from error
    if full and not (folder / _HEADER).exists():
        return folder / f"case-file-{backup.vault_id[:8]}"
    return folder


def restore(
    backup_folder: Path, folder: Path, progress: Progress, *, replace: bool = False
) -> Restored:
    """Copy a backup to `folder`, verify the copy, and remember that it was put back.

    `replace` moves the case file that is there aside; nothing else ever gives way.

    Raises:
        FolderTaken: something is there, and not to be replaced, or not by this.
        CaseFileInUse: the case file that is there is open.
        NotABackup, BackupDamaged, NewerFormat, DiskFull, NotWritable, Cancelled

    """
    backup, _data = read_description(backup_folder)
    check_names(backup_folder, backup)
    there = _in_place(folder, backup)
    if there.state == TAKEN or (there.state != FREE and not replace):
        raise FolderTaken
    try:
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise fault_of(error) from error
    require_room(folder.parent, backup.size)
    pace = Pace(progress.step, _READINGS * backup.size)
    with _out_of_the_way(folder, there) as move, building(folder) as new:
        # The header last: without it a folder is no case file to anybody.
        for part in sorted(backup.files, key=lambda part: part.name == _HEADER):
            copied = copy_file(backup_folder / part.name, new / part.name, pace)
            if (copied.size, copied.sha256) != (part.size, part.sha256):
                raise BackupDamaged
        check_bytes(new, backup.files, pace)
        aside = move()
    with suppress(OSError, StorageError):  # the journal then only says "unlocked"
        made = stamp(backup.made_at)
        memory.note_restored(backup.vault_id, backup.audit, made)
    return Restored(folder, aside)


@contextmanager
def _out_of_the_way(folder: Path, there: InPlace) -> Iterator["_Move"]:
    """Keep others out of what is in place; put it back if the new one does not come."""
    if there.state == FREE:
        yield _Move(folder, None)
        return
    move = _Move(folder, FolderLock(folder))
    try:
        yield move
    except BaseException:
        move.undo()
        raise
    finally:
        move.release()


class _Move:
    """Moves a folder aside once, when called."""

    def __init__(self, folder: Path, lock: FolderLock | None) -> None:
        self._folder, self._lock = folder, lock
        self._aside: Path | None = None

    def __call__(self) -> Path | None:
        """Move it; return where, or None where only an empty folder gave way."""
        if self._lock is None:
            if self._folder.exists():
                self._folder.rmdir()
            return None
        aside = _free(self._folder, places.aside_name(self._folder, now()))
        if sys.platform == "win32":  # a folder with an open file does not move there
            self._lock.release()
        self._folder.rename(aside)  # elsewhere nobody slips in between
        self._aside = aside
        return aside

    def undo(self) -> None:
        """Put it back where it was."""
        if self._aside is not None and not self._folder.exists():
            self._aside.rename(self._folder)
            sync_folder(self._folder.parent)

    def release(self) -> None:
        """Let others open it again."""
        if self._lock is not None:
            self._lock.release()


def _in_place(folder: Path, backup: Backup) -> InPlace:
    if _in_a_backup(folder):
        return InPlace(folder, TAKEN)
    try:
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return InPlace(folder, FREE, _relation(backup))
    except OSError as error:
        raise fault_of(error) from error
    found = vault_in(folder)
    looks_like_one = (folder / _HEADER).is_file() and (folder / "data").is_dir()
    if not looks_like_one or (found and found != backup.vault_id):
        return InPlace(folder, TAKEN)
    changed = datetime.fromtimestamp(last_written(folder), UTC)
    if not found:
        return InPlace(folder, UNREADABLE, UNKNOWN, changed)
    return InPlace(folder, SAME, _relation(backup), changed)


def _in_a_backup(folder: Path) -> bool:
    """Tell whether putting something there would spoil a backup: it is only read."""
    own = folder.resolve()
    return any(
        (each / NAME).is_file() and (each / _HEADER).is_file()
        for each in (own, *own.parents)
    )


def _relation(backup: Backup) -> str:
    known = memory.remembered(backup.vault_id)
    if known is None:
        return UNKNOWN
    if known == backup.audit:
        return EQUAL
    if known.seq == backup.audit.seq:
        return APART
    return NEWER if known.seq > backup.audit.seq else OLDER


def _free(folder: Path, name: str) -> Path:
    names = (name if number == 1 else f"{name}-{number}" for number in count(1))
    return next(path for path in map(folder.with_name, names) if not path.exists())
