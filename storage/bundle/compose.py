# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a bundle in one pass: two layers of encryption, no file but the result."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.bundle import bag, names, tar
from storage.bundle.age import EncryptingWriter, Writable, sealed_size
from storage.bundle.bag import Entry
from storage.bundle.errors import Damaged, TooLarge, Truncated
from storage.bundle.header import check_header
from storage.bundle.lines import LineCheck
from storage.bundle.limits import DEFAULT, Limits
from storage.bundle.output import Output
from storage.bundle.pace import Pace, Step, unheard


@dataclass(frozen=True, slots=True)
class InnerFile:
    """One file of a compartment: "NAME.jsonl" or "attachments/SHA256".

    `size` in bytes must be what `chunks` add up to; they are pulled once, on the
    thread that calls `write_compartment`.
    """

    name: str
    size: int
    chunks: Iterable[bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a handover states about the payload.

    `manifest_sha256` is the SHA-256 in hex of manifest-sha256.txt: signing it signs
    every byte of every compartment.
    """

    entries: tuple[Entry, ...]
    manifest_sha256: str


@dataclass(frozen=True, slots=True)
class Written:
    """A bundle on disk: its size in bytes and SHA-256 in hex."""

    path: Path
    size: int
    sha256: str


class BundleWriter:
    """A context manager: `write_compartment` for each, then `finish` once.

    Leaving the block without `finish`, or by an exception, removes what was written.
    `path` must not exist; `expected_bytes` of plaintext is for `step` alone. An error
    of the disk is `storage.errors.DiskFull` or `NotWritable`.
    """

    def __init__(
        self,
        path: Path,
        recipients: Sequence[str],
        *,
        day: date,
        expected_bytes: int = 0,
        limits: Limits = DEFAULT,
        step: Step = unheard,
    ) -> None:
        self._day = day
        self._limits = limits
        self._entries: dict[str, Entry] = {}
        self._usable = True
        self._room = limits.bundle_bytes - len(tar.END)
        self._output = Output(path, limits.bundle_bytes)
        self._outer = EncryptingWriter(self._output, recipients)
        self._pace = Pace(step, 2 * expected_bytes)  # written, then read back

    def __enter__(self) -> Self:
        """Create the file under a neutral name beside `path`."""
        self._output.create()
        self._outer.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove the file unless it was finished."""
        self._outer.abandon()
        self._output.discard()

    def write_compartment(
        self, compartment: str, recipients: Sequence[str], files: Sequence[InnerFile]
    ) -> Entry:
        """Encrypt a compartment to those who may read it; return its manifest entry.

        Raises:
            ValueError: a name we do not write, or one twice.
            TooLarge: over a limit; known before anything is written.
            Damaged: chunks that do not add up, or an attachment whose hash is not
                its name; the bundle cannot be finished any more.

        """
        name = names.payload(compartment)
        if not names.COMPARTMENT.fullmatch(compartment) or name in self._entries:
            raise ValueError("compartment name")
        plain_size = self._checked(files)
        if len(self._entries) >= self._limits.compartments:
            raise TooLarge("compartments", self._limits.compartments)
        self._begin()
        member = _Member(self._outer, names.TOP + name, plain_size, self._take_room)
        with EncryptingWriter(member, recipients) as inner:
            for file in files:
                inner.write(tar.header(file.name, file.size))
                self._copy(file, inner)
                inner.write(tar.padding(file.size))
            inner.write(tar.END)
        self._entries[name] = Entry(name, member.end(), member.sha256.hexdigest())
        self._usable = True
        return self._entries[name]

    def finish(self, make_handover: Callable[[Facts], tuple[bytes, bytes]]) -> Written:
        """Ask for (handover.json, handover.sig), close, read back, rename.

        Raises:
            TooLarge: the handover or its signature.
            Damaged: "file": the disk does not give back what was written.

        """
        self._begin()
        entries = tuple(self._entries[name] for name in sorted(self._entries))
        manifest = bag.manifest({entry.name: entry.sha256 for entry in entries})
        facts = Facts(entries, hashlib.sha256(manifest).hexdigest())
        handover, signature = make_handover(facts)
        tags = {
            bag.BAGIT: bag.DECLARATION,
            bag.INFO: bag.info(self._day, entries),
            bag.MANIFEST: manifest,
            bag.HANDOVER: handover,
            bag.SIGNATURE: signature,
        }
        hashes = {tag: hashlib.sha256(data).hexdigest() for tag, data in tags.items()}
        tags[bag.TAGMANIFEST] = bag.manifest(hashes)
        limit_of = names.outer_limits(self._limits)
        for tag, data in tags.items():
            what, limit = limit_of(names.TOP + tag)
            if len(data) > limit:
                raise TooLarge(what, limit)
            self._take_room(tar.archive_size([len(data)]))
            self._outer.write(tar.header(names.TOP + tag, len(data)))
            self._outer.write(data + tar.padding(len(data)))
        self._outer.write(tar.END)
        self._outer.close()
        written = Written(self._output.path, *self._output.keep(self._pace))
        self._pace.end()
        return written

    def _begin(self) -> None:
        if not self._usable:
            raise ValueError("finished, or given up after a failure")
        self._usable = False

    def _take_room(self, count: int) -> None:
        self._room -= count
        if self._room < 0:
            raise TooLarge("bundle_bytes", self._limits.bundle_bytes)

    def _checked(self, files: Sequence[InnerFile]) -> int:
        """Refuse what a reader would refuse; return the size of the inner archive."""
        limit_of = names.inner_limits(self._limits)
        if len(files) > self._limits.files:
            raise TooLarge("files", self._limits.files)
        if len({file.name for file in files}) != len(files):
            raise ValueError("file name twice")
        for file in files:
            if tar.name_fault(file.name, names.INNER) or file.size < 0:
                raise ValueError("file name or size")
            what, limit = limit_of(file.name)
            if file.size > limit:
                raise TooLarge(what, limit)
        return tar.archive_size(file.size for file in files)

    def _copy(self, file: InnerFile, inner: Writable) -> None:
        expected = names.hash_in(file.name)
        digest, lines, left = hashlib.sha256(), LineCheck(self._limits), file.size
        for chunk in file.chunks:
            left -= len(chunk)
            if left < 0:
                break
            if expected:
                digest.update(chunk)
            else:
                lines.feed(chunk)
            inner.write(chunk)
            self._pace.add(len(chunk))
        if left:
            raise Damaged("member", "size")
        if not expected:
            lines.end()
        elif digest.hexdigest() != expected:
            raise Damaged("attachment", "hash")


class _Member:
    """Takes an inner age file and passes it on as one file of the outer archive.

    A tar header needs the size first. That is known once the age header has passed,
    which rage makes of a varying length; everything after it is arithmetic.
    """

    def __init__(
        self,
        outer: Writable,
        name: str,
        plain_size: int,
        take_room: Callable[[int], None],
    ) -> None:
        self._outer = outer
        self._name = name
        self._plain_size = plain_size
        self._take_room = take_room
        self._beginning: bytes | None = b""
        self._size = self._seen = 0
        self.sha256 = hashlib.sha256()

    def write(self, data: bytes, /) -> int:
        if self._beginning is None:
            self._pass_on(data)
            return len(data)
        self._beginning += data
        try:
            header_bytes = check_header(self._beginning)
        except Truncated:
            return len(data)
        self._size = sealed_size(header_bytes, self._plain_size)
        self._take_room(tar.archive_size([self._size]))
        self._outer.write(tar.header(self._name, self._size))
        beginning, self._beginning = self._beginning, None
        self._pass_on(beginning)
        return len(data)

    def _pass_on(self, data: bytes) -> None:
        self._seen += len(data)
        self.sha256.update(data)
        self._outer.write(data)

    def end(self) -> int:
        """Fill up the last block and return the size; after the writer is closed."""
        assert self._seen == self._size, "the age overhead is not what we know of"
        self._outer.write(tar.padding(self._size))
        return self._size
