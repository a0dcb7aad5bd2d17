# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a backup: copied, hashed, compared with what its description says.

No link is followed anywhere, and nothing is read whose name `backup.py` does not know.
"""

import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from storage import canonical
from storage.errors import DiskFull, NotWritable
from storage.files import fault_of, read_limited, sync_folder
from storage.vault import backup as backups
from storage.vault.backup import Backup, BackupDamaged, NotABackup, Part
from storage.vault.label import MAX_BYTES as HEADER_BYTES

Step = Callable[[int], None]  # is told how many more bytes are done
FOLDERS = ("slots", "data")
_PIECE = 1024 * 1024
_SPARE = 16 * 1024 * 1024  # bytes that stay free beside what is copied
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK


def read_description(folder: Path) -> tuple[Backup, bytes]:
    """Return what a backup says of itself, and the bytes that are signed.

    Raises:
        NotABackup: nothing here says that it is one, or it cannot be read.
        BackupDamaged, NewerFormat

    """
    path = folder / backups.NAME
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise NotABackup
        with _opened(path) as file:
            data = os.read(file, backups.MAX_BYTES + 1)
    except OSError as error:
        raise NotABackup from error
    return backups.decode(data), data


def vault_in(folder: Path) -> str:
    """Return the id of the case file in a folder, or "" where it cannot be read.

    Nothing is believed yet: it only says which one this claims to be.
    """
    try:
        data = read_limited(folder / "header.json", HEADER_BYTES + 1)
        found = canonical.loads(data, HEADER_BYTES)["signed"]["vault_id"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return found if isinstance(found, str) else ""


def last_written(folder: Path) -> float:
    """Return when a case file's databases were last written, as seconds since 1970."""
    try:
        paths = [folder / "header.json", *(folder / "data").iterdir()]
        return max(path.stat().st_mtime for path in paths)
    except OSError as error:
        raise fault_of(error) from error


def check_names(folder: Path, backup: Backup) -> None:
    """Refuse a backup in which a file is missing, too many, a link, or of another size.

    Raises:
        BackupDamaged

    """
    found = dict(_sizes(folder))
    found.pop(backups.NAME, None)
    if found != {part.name: part.size for part in backup.files}:
        raise BackupDamaged


def check_bytes(folder: Path, parts: Iterable[Part], step: Step) -> None:
    """Read every file, from the disk where that can be asked for, and compare hashes.

    Raises:
        BackupDamaged

    """
    for part in parts:
        try:
            found = _read(folder / part.name, step)
        except OSError as error:
            raise BackupDamaged from error
        if found != (part.size, part.sha256):
            raise BackupDamaged


def copy_file(source: Path, target: Path, step: Step) -> Part:
    """Copy one file's bytes, flushed to the disk; the target must not be there yet.

    The part's name is left empty.
    """
    digest, size = hashlib.sha256(), 0
    with _opened(source) as reading:
        writing = os.open(target, _WRITE, 0o600)
        with os.fdopen(writing, "wb") as file:
            while piece := os.read(reading, _PIECE):
                file.write(piece)
                digest.update(piece)
                size += len(piece)
                step(len(piece))
            file.flush()
            os.fsync(file.fileno())
    return Part("", size, digest.hexdigest())


def require_room(place: Path, size: int) -> None:
    """Refuse to begin what cannot end.

    Raises:
        DiskFull, NotWritable

    """
    try:
        free = shutil.disk_usage(place).free
    except OSError as error:
        raise NotWritable from error
    if free < size + _SPARE:
        raise DiskFull


@contextmanager
def building(target: Path) -> Iterator[Path]:
    """Give a new folder beside `target`, which becomes `target` at the end of the block.

    Whatever goes wrong, nothing is left.

    Raises:
        DiskFull, NotWritable

    """
    beside = target.with_name(f".{target.name}.{token_hex(4)}.new")
    try:
        beside.mkdir(mode=0o700)
        for name in FOLDERS:
            (beside / name).mkdir(mode=0o700)
        yield beside
        for name in (*FOLDERS, "."):
            sync_folder(beside / name)
        beside.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        raise fault_of(error) from error
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def _sizes(folder: Path) -> Iterator[tuple[str, int]]:
    """Yield name and size of all that lies in a backup; refuse what has no place."""
    count = 0
    try:
        for inside in (folder, *(folder / name for name in FOLDERS)):
            if not stat.S_ISDIR(inside.lstat().st_mode):
                raise BackupDamaged
            with os.scandir(inside) as entries:
                for entry in entries:
                    name = Path(entry.path).relative_to(folder).as_posix()
                    if name in FOLDERS:
                        continue
                    count += 1
                    if not _has_place(entry, name) or count > backups.MAX_FILES + 1:
                        raise BackupDamaged
                    yield name, entry.stat(follow_symlinks=False).st_size
    except OSError as error:
        raise BackupDamaged from error


def _has_place(entry: os.DirEntry[str], name: str) -> bool:
    known = name == backups.NAME or backups.allowed(name)
    return known and entry.is_file(follow_symlinks=False)


def _read(path: Path, step: Step) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    with _opened(path) as file:
        if hasattr(os, "posix_fadvise"):  # what the disk has, not what memory still has
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := os.read(file, _PIECE):
            digest.update(piece)
            size += len(piece)
            step(len(piece))
    return size, digest.hexdigest()


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    descriptor = os.open(path, os.O_RDONLY | _NO_LINK)
    try:
        yield descriptor
    finally:
        os.close(descriptor)
