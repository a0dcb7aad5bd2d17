# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a bundle in two passes over its own file, which is its own quarantine.

The first pass, `inspect`, reads and checks everything and keeps only the tag files.
Between the two the caller judges the signature. The second, `Compartments`, decrypts
again and makes sure that it reads the very bytes that the first one saw.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.bundle import bag, names, tar
from storage.bundle.bag import Entry
from storage.bundle.errors import Damaged, NotABundle, TooLarge
from storage.bundle.limits import DEFAULT, Limits
from storage.bundle.pace import Pace, Step, unheard
from storage.bundle.pipe import BLOCK, Readable
from storage.bundle.received import Compartment, Hashing
from storage.bundle.streams import DecryptingReader


@dataclass(frozen=True, slots=True)
class Inspected:
    """A whole and consistent bundle, of which nothing is believed yet.

    The caller must verify `signature` over `handover` and then compare the hash that
    the handover states with `manifest_sha256`; only both together sign the payload.
    `hashes` is name in the bag to SHA-256 in hex, of every file; sizes in bytes.
    """

    handover: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    manifest_sha256: str
    entries: tuple[Entry, ...]
    day: date
    size: int
    hashes: dict[str, str] = field(repr=False)

    @property
    def compartments(self) -> tuple[str, ...]:
        """The compartments it has, readable to us or not, sorted."""
        return tuple(names.compartment_of(entry.name) for entry in self.entries)


def inspect(
    path: Path, identity: str, *, limits: Limits = DEFAULT, step: Step = unheard
) -> Inspected:
    """Read a bundle to its authenticated end and check all that needs no trust.

    Raises:
        BundleError: every kind of it, see `errors`.
        OSError: the file cannot be read.
        whatever `step` raises.

    """
    kept: dict[str, bytes] = {}
    entries: dict[str, Entry] = {}
    hashes: dict[str, str] = {}
    with ExitStack() as stack:
        plain, size = _open(stack, path, identity, limits)
        pace = Pace(step, size)
        for file in _members(plain, limits):
            name = file.name.removeprefix(names.TOP)
            hashing = Hashing(file)
            pieces: list[bytes] = []
            while block := hashing.read(BLOCK):
                pace.add(len(block))
                if not names.compartment_of(name):
                    pieces.append(block)
            hashes[name] = hashing.sha256.hexdigest()
            if names.compartment_of(name):
                entries[name] = Entry(name, file.size, hashes[name])
                if len(entries) > limits.compartments:
                    raise TooLarge("compartments", limits.compartments)
            else:
                kept[name] = b"".join(pieces)
    inspected = _checked(kept, entries, hashes, size)
    pace.end()
    return inspected


class Compartments:
    """A context manager to iterate over the compartments of an inspected bundle.

    What is read counts only once the iteration has ended by itself: a file that was
    swapped since `inspect` may show as late as that. `step` is called on the
    iterating thread; what it raises stops the work.
    """

    def __init__(
        self,
        path: Path,
        identity: str,
        inspected: Inspected,
        *,
        limits: Limits = DEFAULT,
        step: Step = unheard,
    ) -> None:
        self._path = path
        self._identity = identity
        self._inspected = inspected
        self._limits = limits
        self._pace = Pace(step, inspected.size)
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        """Open the file again."""
        self._plain, size = _open(self._stack, self._path, self._identity, self._limits)
        if size != self._inspected.size:
            self._stack.close()
            raise Damaged("file", "changed")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop reading."""
        self._stack.close()

    def __iter__(self) -> Iterator[Compartment]:
        """Yield each compartment, to be read before the next."""
        seen = set()
        for file in _members(self._plain, self._limits):
            name = file.name.removeprefix(names.TOP)
            hashing = Hashing(file)
            if compartment := names.compartment_of(name):
                yield Compartment(
                    compartment, hashing, self._identity, self._limits, self._pace
                )
            while block := hashing.read(BLOCK):
                self._pace.add(len(block))
            seen.add(name)
            if hashing.sha256.hexdigest() != self._inspected.hashes.get(name):
                raise Damaged("file", "changed")
        if seen != self._inspected.hashes.keys():
            raise Damaged("file", "changed")
        self._pace.end()


def _open(
    stack: ExitStack, path: Path, identity: str, limits: Limits
) -> tuple[Readable, int]:
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotABundle("not_age")  # opening a pipe would wait for a writer
    file = stack.enter_context(path.open("rb", buffering=0))
    size = os.fstat(file.fileno()).st_size
    if size > limits.bundle_bytes:
        raise TooLarge("bundle_bytes", limits.bundle_bytes)
    return stack.enter_context(DecryptingReader(file, identity)), size


def _members(plain: Readable, limits: Limits) -> Iterator[tar.File]:
    return tar.read_archive(
        plain,
        allowed=names.OUTER,
        files=limits.compartments + len(bag.TAG_FILES) + 1,
        limit_of=names.outer_limits(limits),
    )


def _checked(
    kept: dict[str, bytes],
    entries: dict[str, Entry],
    hashes: dict[str, str],
    size: int,
) -> Inspected:
    """Check the tag files against the payload and against each other."""
    bag.require_all(kept)
    ordered = tuple(entries[name] for name in sorted(entries))
    bag.check_declaration(kept[bag.BAGIT])
    day = bag.check_info(kept[bag.INFO], ordered)
    payload = {entry.name: entry.sha256 for entry in ordered}
    bag.check_manifest("manifest", kept[bag.MANIFEST], payload)
    tags = {tag: hashes[tag] for tag in bag.TAG_FILES}
    bag.check_manifest("tagmanifest", kept[bag.TAGMANIFEST], tags)
    return Inspected(
        handover=kept[bag.HANDOVER],
        signature=kept[bag.SIGNATURE],
        manifest_sha256=hashes[bag.MANIFEST],
        entries=ordered,
        day=day,
        size=size,
        hashes=hashes,
    )
