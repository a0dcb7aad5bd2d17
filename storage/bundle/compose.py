# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a bundle in one pass: two layers of encryption, no file but the result."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.bundle import bag, names, tar
from storage.bundle.bag import Entry
from storage.bundle.errors import TooLarge
from storage.bundle.limits import DEFAULT, Limits
from storage.bundle.member import InnerFile, Member, inner_size, write_file
from storage.bundle.output import Output
from storage.bundle.pace import Pace, Step, unheard
from storage.bundle.streams import EncryptingWriter


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
        if tar.name_fault(names.TOP + name, names.OUTER) or name in self._entries:
            raise ValueError("compartment name")
        plain_size = inner_size(files, self._limits)
        if len(self._entries) >= self._limits.compartments:
            raise TooLarge("compartments", self._limits.compartments)
        self._begin()
        member = Member(self._outer, names.TOP + name, plain_size, self._take_room)
        with EncryptingWriter(member, recipients) as inner:
            for file in files:
                write_file(file, inner, self._limits, self._pace)
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
        return Written(self._output.path, *self._output.keep(self._pace))

    def _begin(self) -> None:
        if not self._usable:
            raise ValueError("finished, or given up after a failure")
        self._usable = False

    def _take_room(self, count: int) -> None:
        self._room -= count
        if self._room < 0:
            raise TooLarge("bundle_bytes", self._limits.bundle_bytes)
