# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing an evidence package: streamed, read back from the disk, then named."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.bundle import bag, tar
from storage.bundle.bag import Entry
from storage.bundle.errors import Damaged, TooLarge
from storage.bundle.output import Output
from storage.bundle.pace import Pace, Step, unheard
from storage.evidence import layout


class EvidenceWriter:
    """A context manager: `add` for each file, then `finish` once.

    Leaving the block without `finish`, or by an exception, removes what was written.
    `path` must not exist. Errors of the disk are `storage.errors.DiskFull` or
    `NotWritable`, and `storage.bundle.errors.NameTaken`.
    """

    def __init__(
        self, path: Path, *, day: date, expected_bytes: int = 0, step: Step = unheard
    ) -> None:
        self._day = day
        self._entries: dict[str, Entry] = {}
        self._held = 0  # bytes that a reader has in memory
        self._output = Output(path, layout.PACKAGE_LIMIT)
        self._pace = Pace(step, 2 * expected_bytes)  # written, then read back

    def __enter__(self) -> Self:
        """Create the file under a neutral name beside `path`."""
        self._output.create()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove the file unless it was finished."""
        self._output.discard()

    def has(self, name: str) -> bool:
        """Tell whether a file of this name was added."""
        return name in self._entries

    def add(self, name: str, size: int, chunks: Iterable[bytes]) -> Entry:
        """Write a payload file of `size` bytes ("data/…"); return its manifest entry.

        Raises:
            ValueError: a name that is never written, or one twice.
            TooLarge: over a limit; known before anything is written.
            Damaged: "member": the chunks do not add up to `size`.

        """
        full = layout.TOP + name
        if tar.name_fault(full, layout.ALLOWED) or name in self._entries:
            raise ValueError("file name")
        what, limit = layout.limit_of(full)
        if size > limit:
            raise TooLarge(what, limit)
        self._held += size if layout.is_kept(name) else 0
        if self._held > layout.KEPT_LIMIT:  # nobody could check it
            raise TooLarge("lines_bytes", layout.KEPT_LIMIT)
        if len(self._entries) >= layout.MOST_FILES:
            raise TooLarge("files", layout.MOST_FILES)
        self._output.write(tar.header(full, size))
        digest, left = hashlib.sha256(), size
        for chunk in chunks:
            left -= len(chunk)
            digest.update(chunk)
            self._output.write(chunk)
            self._pace.add(len(chunk))
        if left:
            raise Damaged("member", "size")
        self._output.write(tar.padding(size))
        self._entries[name] = Entry(name, size, digest.hexdigest())
        return self._entries[name]

    def finish(self, make: Callable[[str], tuple[bytes, bytes]]) -> tuple[int, str]:
        """Ask for (statement, signature), close, read back, rename.

        `make` is given the SHA-256 (hex) of the manifest, which the statement states.
        Returns the package's size in bytes and its SHA-256 (hex).
        """
        entries = tuple(self._entries[name] for name in sorted(self._entries))
        manifest = bag.manifest({entry.name: entry.sha256 for entry in entries})
        statement, signature = make(hashlib.sha256(manifest).hexdigest())
        tags = {
            bag.BAGIT: bag.DECLARATION,
            bag.INFO: layout.info(self._day, entries),
            bag.MANIFEST: manifest,
            layout.STATEMENT: statement,
            layout.SIGNATURE: signature,
        }
        hashes = {tag: hashlib.sha256(data).hexdigest() for tag, data in tags.items()}
        tags[bag.TAGMANIFEST] = bag.manifest(hashes)
        for tag, data in tags.items():
            what, limit = layout.limit_of(layout.TOP + tag)
            if len(data) > limit:
                raise TooLarge(what, limit)
            self._output.write(tar.header(layout.TOP + tag, len(data)))
            self._output.write(data + tar.padding(len(data)))
        self._output.write(tar.END)
        return self._output.keep(self._pace)
