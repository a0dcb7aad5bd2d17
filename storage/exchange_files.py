# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in a folder that a synchroniser carries: listed, read with care, put whole.

Others write in such a folder, and programs of others: nothing is believed of a name, no
link is followed, and a file may be half there or gone from one moment to the next.
"""

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from storage.errors import NotWritable
from storage.files import fault_of, sync_folder

_FOLDERS = 64  # of one level below, such as one for each colleague
_FAR = 4_102_444_800.0  # the year 2100
_LISTED = 100_000  # a folder with more is not listed further
# What synchronisers, browsers and copying programs name what is not whole yet.
_BEGUN = ("~syncthing~", "~$")
_UNFINISHED = (".part", ".partial", ".tmp", ".crdownload", ".download", ".filepart")
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
# A pipe that was put in place of a file would wait for a writer.
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """One file: `size` in bytes, `mtime_ns` and `ctime_ns` since 1970."""

    path: Path
    size: int
    mtime_ns: int
    ctime_ns: int

    @property
    def touched(self) -> float:
        """When it was last written or put here, in seconds since 1970.

        Synchronisers give a file the time it has on the other side; when it came is
        what the second one tells.
        """
        return _sane(max(self.mtime_ns, self.ctime_ns))

    @property
    def written(self) -> float:
        """When it was last written, wherever that was, in seconds since 1970."""
        return _sane(self.mtime_ns)


@dataclass(frozen=True, slots=True, repr=False)
class Listing:
    """The files of a folder, and how many more there were than were wanted."""

    files: tuple[Found, ...]
    left_out: int


def listing(folder: Path, most: int, first: tuple[str, ...] = ()) -> Listing:
    """List a folder and the folders in it; at most `most` files, the newest.

    Those whose names end in one of `first` come before all others. Links, what is
    hidden and what a synchroniser is still writing are left out.

    Raises:
        NotWritable: the folder cannot be read.

    """
    files: list[Found] = []
    over = 0
    folders = [folder]
    try:
        folders += [
            Path(entry.path)
            for entry in _entries(folder)
            if entry.is_dir(follow_symlinks=False)
        ]
    except OSError as error:
        raise NotWritable from error
    for each in folders[: _FOLDERS + 1]:
        with suppress(OSError):  # gone meanwhile, or not ours to read
            for entry in _entries(each):
                found = _found(entry)
                if found is None:
                    continue
                if len(files) < _LISTED:
                    files.append(found)
                else:
                    over += 1
    files.sort(key=lambda f: (not f.path.name.endswith(first), -f.mtime_ns, f.path))
    return Listing(tuple(files[:most]), over + max(0, len(files) - most))


def look(path: Path) -> Found | None:
    """Return a file as it is now, or None where it is none any more."""
    try:
        return _of(path, path.lstat())
    except OSError:
        return None


def beginning(found: Found, limit: int) -> bytes:
    """Return the first bytes of a file; nothing where it cannot be read any more."""
    try:
        descriptor = os.open(found.path, os.O_RDONLY | _NO_LINKS | _NO_WAIT)
    except OSError:
        return b""
    with suppress(OSError), os.fdopen(descriptor, "rb") as file:
        if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return file.read(limit)
    return b""


def put(folder: Path, name: str, data: bytes) -> Path:
    """Write a small file whole: under a hidden name, flushed, then renamed.

    A file of that name with these bytes stays as it is.

    Raises:
        DiskFull, NotWritable: also where the name is taken by something else.

    """
    path, beside = folder / name, folder / f".{secrets.token_hex(8)}.part"
    try:
        if os.path.lexists(path):
            there = look(path)
            if there is None or beginning(there, len(data) + 1) != data:
                raise FileExistsError(errno.EEXIST, "taken")
            return path
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(beside, flags, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        with suppress(OSError):  # some network folders know no such thing
            sync_folder(folder)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise fault_of(error) from error
    return path


def make_folder(folder: Path) -> None:
    """Make a folder, unless it is there, and make sure that files can be put in it.

    Raises:
        DiskFull, NotWritable

    """
    try:
        folder.mkdir(exist_ok=True)
        trial = folder / f".{secrets.token_hex(8)}.part"
        trial.touch(exist_ok=False)
        trial.unlink()
    except OSError as error:
        raise fault_of(error) from error


def remove(found: Found) -> bool:
    """Remove a file if it is still the one that was looked at; tell whether it is gone.

    Raises:
        NotWritable

    """
    if look(found.path) != found:
        return False
    try:
        found.path.unlink()
    except OSError as error:
        raise fault_of(error) from error
    return True


def _sane(nanoseconds: int) -> float:
    """Return seconds that are a date: a file's times can be set to anything."""
    return min(max(nanoseconds, 0) / 1e9, _FAR)


def _entries(folder: Path) -> Iterator["os.DirEntry[str]"]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith((".", *_BEGUN)):
                yield entry


def _found(entry: "os.DirEntry[str]") -> Found | None:
    if entry.name.lower().endswith(_UNFINISHED):
        return None
    try:
        # Asked anew: what the folder knew of a file that grows may be old on Windows.
        return _of(Path(entry.path), os.lstat(entry.path))
    except OSError:
        return None


def _of(path: Path, facts: os.stat_result) -> Found | None:
    if not stat.S_ISREG(facts.st_mode):
        return None
    return Found(path, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)
