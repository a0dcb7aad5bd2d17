# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading an evidence package to its end; every altered byte is found and named."""

import hashlib
import os
import stat
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import BinaryIO, cast

from storage.bundle import bag, tar
from storage.bundle.bag import Entry
from storage.bundle.errors import BundleError, NotABundle, TooLarge
from storage.bundle.pace import Pace, Step, unheard
from storage.bundle.pipe import BLOCK
from storage.evidence import layout

_HEAD = 512  # bytes of the first header
_MAGIC, _MAGIC_AT = b"ustar\0", 257  # every header of a tar has it there


@dataclass(frozen=True, slots=True, order=True)
class Altered:
    """A file of the package that is not as it was written.

    `why` is "hash" (its content), "missing", "extra", "malformed", "archive" (the
    header before it, or the filling after it) or "end" (what follows the last file).
    """

    name: str
    why: str


@dataclass(frozen=True, slots=True, repr=False)
class Contents:
    """A package that was read to its end.

    `kept` are the small files by name (all but originals and copies), `hashes` the
    SHA-256 (hex) of every file as read, `sizes` their bytes. `altered` is what the
    bag's own lists say against it.
    """

    size: int
    sha256: str
    kept: dict[str, bytes]
    hashes: dict[str, str]
    sizes: dict[str, int]
    altered: tuple[Altered, ...]

    @property
    def statement(self) -> bytes:
        """The bytes of evidence.json."""
        return self.kept[layout.STATEMENT]


def is_package(path: Path) -> bool:
    """Tell whether a file begins as an evidence package does; False where unreadable.

    The name or the mark of its first header will do: a byte of either may be altered.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            head = file.read(_HEAD)
            named = head.startswith(layout.TOP.encode("ascii"))
            return named or head.startswith(_MAGIC, _MAGIC_AT)
    except OSError:
        return False


def read(path: Path, *, step: Step = unheard) -> Contents:
    """Read a package; what is altered is told, with the file it is in.

    Raises:
        NotABundle: no evidence package, or without its tag files.
        TooLarge: over a limit.
        OSError: the file cannot be read; whatever `step` raises.

    """
    if not is_package(path):
        raise NotABundle("evidence")
    state = _Reading()
    with path.open("rb", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        if size > layout.PACKAGE_LIMIT:
            raise TooLarge("bundle_bytes", layout.PACKAGE_LIMIT)
        whole = _Hashed(cast("BinaryIO", file), Pace(step, size))
        try:
            state.take(whole)
        except TooLarge:
            raise
        except BundleError as error:
            state.altered.append(_where(error, state))
            while whole.read(BLOCK):  # for the hash of the whole
                pass
        whole.pace.end()
    altered = {*state.altered, *_against(state)}
    return Contents(
        size,
        whole.sha256.hexdigest(),
        state.kept,
        state.hashes,
        state.sizes,
        tuple(sorted(altered)),
    )


class _Hashed:
    """A stream whose bytes are hashed and counted as they are read."""

    def __init__(self, file: BinaryIO, pace: Pace) -> None:
        self._file = file
        self.pace = pace
        self.sha256 = hashlib.sha256()

    def read(self, size: int, /) -> bytes:
        data = self._file.read(size)
        self.sha256.update(data)
        self.pace.add(len(data))
        return data


@dataclass(slots=True, repr=False)
class _Reading:
    kept: dict[str, bytes] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    altered: list[Altered] = field(default_factory=list)
    last: str = ""  # the file that was begun last
    held: int = 0  # bytes in memory

    def take(self, stream: _Hashed) -> None:
        files = tar.read_archive(
            stream,
            allowed=layout.ALLOWED,
            files=layout.MOST_FILES + len(layout.TAGS) + 1,
            limit_of=layout.limit_of,
        )
        for file in files:
            name = self.last = file.name.removeprefix(layout.TOP)
            digest = hashlib.sha256()
            pieces: list[bytes] = []
            small = layout.is_kept(name)
            self.held += file.size if small else 0
            if self.held > layout.KEPT_LIMIT:
                raise TooLarge("lines_bytes", layout.KEPT_LIMIT)
            while block := file.read(BLOCK):
                digest.update(block)
                if small:
                    pieces.append(block)
            self.hashes[name], self.sizes[name] = digest.hexdigest(), file.size
            if small:
                self.kept[name] = b"".join(pieces)


def _where(error: BundleError, state: _Reading) -> Altered:
    """Name the place an archive breaks at by the file before it."""
    part = getattr(error, "part", "")
    what = getattr(error, "reason", "") if part == "tar" else ""
    if what in ("end", "bytes after the end"):
        return Altered(state.last, "end")
    return Altered(state.last, "archive")


def _against(state: _Reading) -> list[Altered]:
    """Compare what was read with the manifests; say which file is to blame."""
    kept = state.kept
    payload = {n: h for n, h in state.hashes.items() if n.startswith("data/")}
    found: list[Altered] = []
    if lacking := {*layout.TAGS, bag.TAGMANIFEST} - kept.keys():
        if state.altered:  # what follows the broken place could not be read
            return []
        return [Altered(name, "missing") for name in sorted(lacking)]
    listed, whole = _listed(kept[bag.MANIFEST])
    for name in sorted(listed.keys() | payload.keys()):
        if name not in payload:
            found.append(Altered(name, "missing"))
        elif name not in listed:
            found.append(Altered(name, "extra"))
        elif listed[name] != payload[name]:
            found.append(Altered(name, "hash"))
    right = {
        bag.BAGIT: kept[bag.BAGIT] == bag.DECLARATION,
        bag.MANIFEST: whole and not found,
        bag.INFO: _is_info(state, payload),
    }
    if not whole:
        found.append(Altered(bag.MANIFEST, "malformed"))
    tags, tags_whole = _listed(kept[bag.TAGMANIFEST])
    if not tags_whole or tags.keys() != set(layout.TAGS):
        found.append(Altered(bag.TAGMANIFEST, "malformed"))
    for name in layout.TAGS:
        if tags.get(name) != state.hashes[name]:
            # A file that is right by itself has a wrong line in the list. Of another
            # day in bag-info.txt nobody can tell which of the two it is.
            if not right.get(name) or name == bag.INFO:
                found.append(Altered(name, "hash"))
            if right.get(name):
                found.append(Altered(bag.TAGMANIFEST, "hash"))
        elif not right.get(name, True) and name != bag.MANIFEST:
            found.append(Altered(name, "hash"))
    return found


def _listed(data: bytes) -> tuple[dict[str, str], bool]:
    """Return what a manifest lists, and whether it is written as we write it."""
    found: dict[str, str] = {}
    for line in data.decode("ascii", "replace").split("\n"):
        digest, blank, name = line.partition("  ")
        if blank:
            found[name] = digest
    try:
        return found, bag.manifest(found) == data
    except UnicodeEncodeError:
        return found, False


def _is_info(state: _Reading, payload: dict[str, str]) -> bool:
    entries = [Entry(name, state.sizes[name], payload[name]) for name in payload]
    for line in state.kept[bag.INFO].decode("ascii", "replace").split("\n"):
        if line.startswith("Bagging-Date: "):
            try:
                day = date.fromisoformat(line.removeprefix("Bagging-Date: "))
            except ValueError:
                return False
            return state.kept[bag.INFO] == layout.info(day, entries)
    return False


def hash_faults(contents: Contents) -> list[Altered]:
    """Return the originals whose content is not what their name says.

    Raises nothing; a package whose lists were made anew to fit is found this way.
    """
    return [
        Altered(name, "hash")
        for name, digest in contents.hashes.items()
        if name.startswith(layout.FILES) and layout.hash_in(name) != digest
    ]
