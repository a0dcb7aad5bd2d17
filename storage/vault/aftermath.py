# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process that was killed leaves behind in a case file's folder.

SQLite undoes a half-made commit from its journals as each database is opened. Where
the commit spans databases, every journal ends with the *absolute* path of a
super-journal, and a journal whose super-journal is gone counts as committed. So in a
folder that was moved or copied after a kill (a stick plugged in elsewhere, a backup)
SQLite would keep every half-written compartment. `settle` prevents that; `sweep`
removes what is of no use any more, and `clear` what is left of a renewal of keys. All
need the folder's lock.
"""

import os
import re
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from storage.attach import Connection
from storage.files import fault_of, sync_folder

if TYPE_CHECKING:
    from storage.vault.casefile import Transaction

ANCHOR, SUPER = "anchor.db", "anchor.db-mj*"
ROTATION = "rotation"  # the setting that names the files of a renewal
_MAGIC = bytes.fromhex("d9d505f920a163d7")  # ends a journal that names another
_AFTER = 4 + 4 + len(_MAGIC)  # after the name: its length, its sum, the magic
_LONGEST = 4096  # bytes of a path


def settle(folder: Path) -> None:
    """Make journals that name a super-journal elsewhere count, if it lies here too.

    Cutting the name off leaves a journal that SQLite always plays back. Call before
    anything is attached.

    Raises:
        NotWritable, DiskFull

    """
    try:
        for journal in (folder / "data").glob("*-journal"):
            named = _super_journal(journal)
            if named is None:
                continue
            end, there = named
            here = folder / there.name
            if here.exists() and not _same(here, there):
                with journal.open("r+b") as file:
                    file.truncate(end)
                    os.fsync(file.fileno())
    except OSError as error:
        raise fault_of(error) from error


def sweep(folder: Path) -> None:
    """Remove unfinished files, and super-journals once no journal waits for one.

    Call when what is held is attached, hence rolled back; a compartment that is not
    held keeps its journal, and with it the super-journal.
    """
    left = [folder / "header.json.new", *(folder / "slots").glob("*.new")]
    if not any((folder / "data").glob("*-journal")):
        left += folder.glob(SUPER)
    for path in left:
        with suppress(OSError):  # tidying up holds nobody up
            path.unlink(missing_ok=True)
    if left:
        with suppress(OSError):
            sync_folder(folder)


def note_files(transaction: "Transaction", files: Collection[str]) -> None:
    """Note the data files that take part in a renewal of keys, old ones and new.

    What an earlier one could not remove stays noted.
    """
    noted = transaction.rows(
        "SELECT value FROM registry.setting WHERE account = '' AND name = ?",
        (ROTATION,),
    )
    before = {file for (value,) in noted for file in str(value).split()}
    transaction.execute(
        "INSERT OR REPLACE INTO registry.setting (account, name, value)"
        " VALUES ('', ?, ?)",
        (ROTATION, " ".join(sorted({*files, *before}))),
    )


def clear(
    folder: Path,
    connection: Connection,
    files: Collection[str],
    removed: Collection[str],
) -> None:
    """Remove what a renewal of keys left: files, and slots of accounts removed.

    `files` are those of the header, once it is verified: what was noted and is not
    among them goes, and nothing else. Call in a transaction; what cannot be removed
    stays noted.
    """
    noted = connection.execute(
        "SELECT account, name, value FROM registry.setting"
        " WHERE (account = '' AND name = ?) OR name = 'slot'",
        (ROTATION,),
    ).fetchall()
    for account, name, value in noted:
        if name == ROTATION:
            names = [file for file in _opaque(value.split()) if file not in files]
            paths = [
                folder / "data" / f"{file}.db{end}"
                for file in names
                for end in ("-journal", "")
            ]
        elif account in removed:
            paths = [folder / "slots" / slot for slot in _opaque([value])]
        else:
            continue
        if _removed(paths):
            connection.execute(
                "DELETE FROM registry.setting WHERE account = ? AND name = ?",
                (account, name),
            )


def _opaque(names: list[str]) -> list[str]:
    """Return the names that are ours to make: no path leads out of the folder."""
    return [name for name in names if re.fullmatch("[0-9a-f]{32}", name)]


def _removed(paths: list[Path]) -> bool:
    try:
        for path in paths:
            path.unlink(missing_ok=True)
        for parent in {path.parent for path in paths}:
            sync_folder(parent)
    except OSError:  # open elsewhere, or a disk that is read-only: another time
        return False
    return True


def _super_journal(journal: Path) -> tuple[int, Path] | None:
    """Return where the name begins in a journal, and the super-journal it names."""
    with journal.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        start = file.seek(max(0, size - _LONGEST - _AFTER - 4))
        tail = file.read()
    if len(tail) < _AFTER + 4 or not tail.endswith(_MAGIC):
        return None
    end = len(tail) - _AFTER
    length = int.from_bytes(tail[end : end + 4], "big")
    if not 0 < length <= end - 4:
        return None
    name = tail[end - length : end]
    return start + end - length - 4, Path(os.fsdecode(name))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
