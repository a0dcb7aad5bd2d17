# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a backup of the case file that is open, and verifying it by opening it.

Everything is copied once while work goes on; then, with the case file held still, what
was written meanwhile is copied again. So a long copy holds nobody up, and what is kept
is one moment's. Other processes are kept out by the folder's lock, this one by the
mutex; reading a data file beside SQLite is safe because of both.
"""

import hashlib
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from storage import audit
from storage.attach import Connection
from storage.crypto.kdf import LIMITS, KdfLimits
from storage.crypto.sign import SigningKey
from storage.errors import EnvironmentFault
from storage.files import write_atomically
from storage.vault import backup as backups
from storage.vault.backup import Backup, Part
from storage.vault.backup_files import (
    FOLDERS,
    building,
    check_bytes,
    check_names,
    copy_file,
    require_room,
)
from storage.vault.backup_opening import check_opened, count_cases, open_backup
from storage.vault.casefile import CaseFile
from storage.vault.header import ID_HEX, header_key

_HEADER = "header.json"
_RECENT = 10 * 10**9  # nanoseconds: clocks of file systems are coarse
_A_DAY = 24 * 60 * 60
_UNFINISHED = re.compile(
    r"\.consigne-\d{4}-\d\d-\d\d-\d{4}-[0-9a-f]{4}\.[0-9a-f]{8}\.new", re.ASCII
)
_READINGS = 3  # each byte is copied, read back, and read once more by opening


@dataclass(slots=True, repr=False)
class _Copied:
    """A file's copy, and the size and time of change of its original before that."""

    part: Part
    before: tuple[int, int]


class Pace:
    """Adds up bytes for a progress bar; `report` is told (done, total)."""

    def __init__(self, report: Callable[[int, int], None], total: int) -> None:
        self._report, self._total, self._done = report, total, 0

    def __call__(self, size: int) -> None:
        """Count `size` bytes more."""
        self._done = min(self._done + size, self._total)
        self._report(self._done, self._total)


def make_backup(
    case_file: CaseFile,
    place: Path,
    report: Callable[[int, int], None],
    limits: KdfLimits = LIMITS,
) -> tuple[Path, Backup]:
    """Write a verified backup into a new folder of `place`; return both.

    Nothing is left where it fails or `report` raises.

    Raises:
        DiskFull, NotWritable
        BackupDamaged: what was written cannot be read again.

    """
    size = sum(_size(path) for _name, path in _files(case_file))
    _sweep(place)
    require_room(place, size)
    moment = case_file.clock().replace(microsecond=0)
    target = place / _name(moment)
    pace = Pace(report, _READINGS * size)
    with building(target) as folder:
        data, backup = _Making(case_file, folder, pace).run(moment)
        write_atomically(folder / backups.NAME, data)
        check_names(folder, backup)
        check_bytes(folder, backup.files, pace)
        with open_backup(folder, case_file.keys, limits) as opened:
            check_opened(opened, pace)
    return target, backup


class _Making:
    def __init__(self, case_file: CaseFile, folder: Path, pace: Pace) -> None:
        self._case_file, self._folder, self._pace = case_file, folder, pace
        self._copies: dict[str, _Copied] = {}

    def run(self, moment: datetime) -> tuple[bytes, Backup]:
        """Copy everything; return what there is to say of it, signed and as it is."""
        began = time.time_ns()
        for name, path in _files(self._case_file):
            self._copy(name, path)
        with self._case_file.reading() as connection:
            if connection.in_transaction:
                raise EnvironmentFault  # half a commit is nobody's state
            backup = self._still(connection, began, moment)
            # Before anybody renews the key that it is opened with.
            return backups.encode(backup, _key(self._case_file)), backup

    def _still(self, connection: Connection, began: int, moment: datetime) -> Backup:
        now = dict(_files(self._case_file))
        for name in self._copies.keys() - now.keys():
            (self._folder / name).unlink(missing_ok=True)
            del self._copies[name]
        for name, path in now.items():
            before = _state(path)
            known = self._copies.get(name)
            late = before[1] > began - _RECENT
            if known is None or known.before != before or late:
                (self._folder / name).unlink(missing_ok=True)
                self._copy(name, path)
        header = self._case_file.header
        files = [*(copied.part for copied in self._copies.values())]
        files.append(self._put_header(connection))
        return Backup(
            made_at=moment,
            vault_id=header.vault_id,
            label=header.label,
            training=header.training,
            generation=header.generation,
            audit=audit.head(connection),
            sealed=backups.seal_count(
                self._case_file.held["registry"].key,
                header.vault_id,
                moment,
                count_cases(connection),
            ),
            files=tuple(sorted(files, key=lambda part: part.name)),
        )

    def _copy(self, name: str, path: Path) -> None:
        try:
            before = _state(path)
            part = copy_file(path, self._folder / name, self._pace)
        except FileNotFoundError:
            return  # replaced just now: its successor is copied at the end
        self._copies[name] = _Copied(replace(part, name=name), before)

    def _put_header(self, connection: Connection) -> Part:
        """Write the header that counts: the file may lag behind the registry's copy."""
        row = connection.execute(
            "SELECT value FROM registry.meta WHERE name = 'header'"
        ).fetchone()
        assert row is not None  # an open case file has one
        data = bytes(row[0])
        write_atomically(self._folder / _HEADER, data)
        return Part(_HEADER, len(data), hashlib.sha256(data).hexdigest())


def _key(case_file: CaseFile) -> SigningKey:
    return header_key(case_file.held["registry"].key, case_file.header.vault_id)


def _files(case_file: CaseFile) -> Iterator[tuple[str, Path]]:
    """Yield name and path of what belongs to a case file, its header aside.

    A database that the header does not name is one that is only being made.
    """
    folder = case_file.folder
    for inside in (folder, *(folder / name for name in FOLDERS)):
        for path in sorted(inside.iterdir()):
            name = path.relative_to(folder).as_posix()
            if name == _HEADER or not backups.allowed(name) or not path.is_file():
                continue
            if inside.name != "data" or path.name[:ID_HEX] in case_file.header.files:
                yield name, path


def _sweep(place: Path) -> None:
    """Remove what a backup left that was cut short by a power cut, days ago."""
    with suppress(OSError):
        for folder in place.iterdir():
            old = folder.lstat().st_mtime < time.time() - _A_DAY
            if _UNFINISHED.fullmatch(folder.name) and old and not folder.is_symlink():
                shutil.rmtree(folder, ignore_errors=True)


def _size(path: Path) -> int:
    """Return a file's size; a journal may be gone since it was seen."""
    with suppress(FileNotFoundError):
        return path.stat().st_size
    return 0


def _state(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def _name(moment: datetime) -> str:
    return f"consigne-{moment.astimezone():%Y-%m-%d-%H%M}-{token_hex(2)}"
