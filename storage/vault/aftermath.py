# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process that was killed leaves behind in a case file's folder.

SQLite undoes a half-made commit from its journals as each database is opened. Where
the commit spans databases, every journal ends with the *absolute* path of a
super-journal, and a journal whose super-journal is gone counts as committed. So in a
folder that was moved or copied after a kill (a stick plugged in elsewhere, a backup)
SQLite would keep every half-written compartment. `settle` prevents that; `sweep`
removes what is of no use any more. Both need the folder's lock.
"""

import os
from contextlib import suppress
from pathlib import Path

from storage.files import fault_of, sync_folder

ANCHOR, SUPER = "anchor.db", "anchor.db-mj*"
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
