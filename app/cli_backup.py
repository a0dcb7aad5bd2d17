# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne backup` and `consigne restore`: copies of a case file, and back again."""

import argparse
import getpass
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from app import backups, places, restoring
from app import session as sessions
from app.backups import BackupRow
from app.errors import (
    AppError,
    BackupDamaged,
    BackupInside,
    CannotUnlock,
    CaseFileInUse,
    CaseFileMissing,
    DiskFull,
    FolderTaken,
    NewerFormat,
    NotABackup,
    NotWritable,
    RolledBack,
    StorageError,
)
from app.progress import Progress
from app.restoring import InPlace

DONE, FAULT, REFUSED = 0, 1, 2
_MB = 1_000_000

_STATES = {
    backups.COMPLETE: "all files are there",
    backups.VERIFIED: "verified",
    backups.FOUND: "all files are there; unlock to check who made it",
    backups.CLOSED: "all files are there; made before this account",
    backups.DAMAGED: "DAMAGED: do not rely on it",
    backups.FOREIGN: "of another case file",
    backups.TOO_NEW: "made by a newer version of Consigne",
}
_RELATIONS = {
    backups.OLDER: "an earlier state of the case file",
    backups.NEWER: "went on from the state the case file is in",
    backups.APART: "it and the case file went on separately",
}
_IN_PLACE = {
    restoring.NEWER: "It is NEWER than the backup: work done since would be set aside.",
    restoring.OLDER: "It is older than the backup.",
    restoring.EQUAL: "This computer last saw it in the same state as the backup.",
    restoring.APART: "Both have work that the other does not have.",
    restoring.UNKNOWN: "This computer does not know which of the two is newer.",
}
_REFUSALS: tuple[tuple[type[Exception], str], ...] = (
    (CannotUnlock, "This name and passphrase open nothing here."),
    (
        RolledBack,
        "The case file is older than this computer remembers. Unlock it in a window first.",
    ),
    (BackupInside, "This folder is inside the case file itself. Choose another."),
    (NotABackup, "There is no backup in this folder."),
    (BackupDamaged, "This backup is not whole, so it is not used."),
    (NewerFormat, "It was made by a newer version of Consigne."),
    (DiskFull, "The disk is full."),
    (NotWritable, "This folder cannot be written."),
    (CaseFileInUse, "The case file is open in another window: lock it there first."),
    (CaseFileMissing, "There is no case file in this folder."),
)


def add_backup_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what `consigne backup` takes."""
    parser.add_argument(
        "folder", type=Path, metavar="DIR", nargs="?", help="the case file"
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--to", type=Path, metavar="FOLDER", help="write a backup into this folder"
    )
    where.add_argument(
        "--list",
        type=Path,
        metavar="FOLDER",
        help="list the backups in this folder; with DIR, also how many cases they hold",
    )
    parser.add_argument("--name", help="your name; the passphrase is asked for")


def add_restore_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what `consigne restore` takes."""
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="a backup's folder")
    parser.add_argument(
        "--to", type=Path, metavar="DIR", required=True, help="where it goes"
    )
    taken = parser.add_mutually_exclusive_group()
    taken.add_argument(
        "--beside", action="store_true", help="if DIR is taken, use a name beside it"
    )
    taken.add_argument(
        "--replace",
        action="store_true",
        help="move the case file in DIR aside, under a dated name",
    )


def run_backup(arguments: argparse.Namespace, **unlocking: Any) -> int:
    """Make or list backups; return the exit status.

    `unlocking` is what `app.session.unlock` takes besides.
    """
    if arguments.folder is None and arguments.to is not None:
        return _refuse("Say which case file: consigne backup DIR --to FOLDER.")
    try:
        if arguments.folder is None:
            return _print_rows(backups.find(arguments.list))
        session = _unlock(arguments, **unlocking)
        try:
            if arguments.list is not None:
                return _print_rows(backups.find(arguments.list, session))
            made = backups.make(arguments.to, session, Progress())
        finally:
            session.close()
    except (AppError, StorageError) as error:
        return _refuse(_sentence(error))
    sys.stdout.write(f"Backup: {_safe(made.row.folder)}\n{_line(made.row)}\n")
    if made.same_disk:
        sys.stdout.write(
            "It is on the same disk as the case file: copy it to a stick as well.\n"
        )
    return DONE


def run_restore(arguments: argparse.Namespace) -> int:
    """Put a backup back; return the exit status."""
    target = arguments.to
    try:
        there = restoring.look_at(target, arguments.backup)
        if there.state != restoring.FREE and arguments.beside:
            target = restoring.beside(target)
        elif there.state != restoring.FREE and not arguments.replace:
            return _refuse(_choices(there, backups.look(arguments.backup)))
        done = restoring.restore(
            arguments.backup, target, Progress(), replace=arguments.replace
        )
    except FolderTaken:
        return _refuse("What is in this folder is not this case file.")
    except (AppError, StorageError) as error:
        return _refuse(_sentence(error))
    sys.stdout.write(f"Restored: {_safe(done.folder)}\n")
    if done.aside is not None:
        sys.stdout.write(f"The case file that was there: {_safe(done.aside)}\n")
    sys.stdout.write(
        "Unlock it with a name and passphrase of the day of the backup. Where it is"
        " older than this computer remembers, Consigne asks before it opens it.\n"
    )
    return DONE


def _unlock(arguments: argparse.Namespace, **unlocking: Any) -> sessions.Session:
    place = places.look(arguments.folder)
    known = places.training_accounts(place) if place and not arguments.name else []
    if known:
        name, passphrase = known[0].name, known[0].passphrase
    else:
        name = arguments.name or input("Name: ")
        passphrase = getpass.getpass("Passphrase: ")
    return sessions.unlock(arguments.folder, name, passphrase, **unlocking)


def _choices(there: InPlace, row: BackupRow) -> str:
    if there.state == restoring.TAKEN:
        return "What is in this folder is not this case file. Choose another folder."
    said = ["There is a case file in this folder already."]
    if there.changed_at is not None:
        said.append(f"It was last written on {_moment(there.changed_at)}.")
    if row.made_at is not None:
        said.append(f"The backup was made on {_moment(row.made_at)}.")
    said.append(_IN_PLACE[there.relation])
    said.append(
        "Use --beside to put the backup next to it, or --replace to move the case file"
        " aside under a dated name. Or merge: open it, then Settings, Backups."
    )
    return " ".join(said)


def _print_rows(rows: Sequence[BackupRow]) -> int:
    for row in rows:
        sys.stdout.write(f"{_safe(row.folder.name)}: {_line(row)}\n")
    if not rows:
        sys.stdout.write("There is no backup in this folder.\n")
    damaged = any(row.state == backups.DAMAGED for row in rows)
    return FAULT if damaged else DONE


def _line(row: BackupRow) -> str:
    said = [_moment(row.made_at), _safe(row.label)] if row.made_at else []
    if row.cases is not None:
        said.append("1 case" if row.cases == 1 else f"{row.cases} cases")
    if row.made_at:
        said.append(f"{row.size / _MB:.1f} MB")
    said.append(_STATES[row.state])
    if row.relation:
        said.append(_RELATIONS[row.relation])
    if row.renewed:
        said.append("keys were renewed since")
    return ", ".join(said)


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def _safe(text: object) -> str:
    """Names come from a stick: nothing in them commands a terminal."""
    return "".join(c if c.isprintable() else "?" for c in str(text))


def _sentence(error: Exception) -> str:
    for kind, words in _REFUSALS:
        if isinstance(error, kind):
            return words
    return f"Refused: {type(error).__name__}."


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence} Nothing was changed.\n")
    return REFUSED
