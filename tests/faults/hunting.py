# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for planted secrets: in files, in everything a process wrote, in its memory.

A secret is looked for as text in UTF-8 and UTF-16, folded as the index folds it, in
hexadecimal and in base64 at its three alignments; a key also as the bytes it is.
Compressed or encrypted copies are not found: nothing here compresses but pictures.
"""

import base64
import os
import re
import shutil
import subprocess
import tempfile
import threading
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from storage.folding import fold

LEAST = 6  # bytes; shorter pieces are found by chance
BLOCK = 2**20
WRITES = "write,writev,pwrite64,pwritev,pwritev2"
OPENS = "open,openat,openat2,creat,mmap"
Secrets = Mapping[str, str | bytes]
Hits = Counter[tuple[str, str]]  # (where, which secret in which form)
_LINE = re.compile(r"^\d+ +(\w+)\((.*)$")
_FILE = re.compile(r"\d+<((?:/|\\x2f)[^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def forms(secret: str | bytes) -> dict[str, bytes]:
    """Return every way in which a secret could be written down."""
    if isinstance(secret, bytes):
        raw, found = secret, {"raw": secret}
    else:
        raw = secret.encode()
        found = {
            "UTF-8": raw,
            "UTF-16LE": secret.encode("utf-16-le"),
            "UTF-16BE": secret.encode("utf-16-be"),
            "folded": fold(secret).encode(),
        }
    found["hex"] = raw.hex().encode()
    found["HEX"] = raw.hex().upper().encode()
    for shift in range(3):
        # Of each alignment only the digits that depend on nothing around it.
        text = base64.b64encode(bytes(shift) + raw)
        start, end = -(-shift * 8 // 6), (shift + len(raw)) * 8 // 6
        found[f"base64+{shift}"] = text[start:end]
    return {name: data for name, data in found.items() if len(data) >= LEAST}


class Hunter:
    """Finds any form of any secret in bytes, hundreds of them in one pass of grep.

    What is searched is handed over in hexadecimal, a block a line, so that no byte
    means anything to grep.
    """

    def __init__(self, secrets: Secrets) -> None:
        self.names: dict[str, str] = {}
        for name, secret in secrets.items():
            for form, data in forms(secret).items():
                self.names.setdefault(data.hex(), f"{name} ({form})")
        self._overlap = max(map(len, self.names)) // 2 - 1

    def find(self, *pieces: bytes) -> Counter[str]:
        """Count what is found in a stream; what lies across a border is found too."""
        return self.find_in(iter(pieces))

    def find_in(self, pieces: Iterable[bytes]) -> Counter[str]:
        """Count what is found in a stream of any length."""
        with tempfile.NamedTemporaryFile("w") as patterns:
            patterns.write("\n".join(self.names))
            patterns.flush()
            command = ["grep", "-F", "-o", "-b", "-f", patterns.name]
            with subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=os.environ | {"LC_ALL": "C"},
            ) as grep:
                assert grep.stdin is not None
                assert grep.stdout is not None
                feeding = Feeder(pieces, self._overlap, grep.stdin)
                feeding.start()
                said = grep.stdout.read().decode()
                feeding.join()
        places = set()
        for line in said.splitlines():
            at, _, match = line.partition(":")
            place = feeding.place(int(at))
            if place.is_integer():  # not in the middle of a byte
                places.add((place, match))
        return Counter(self.names[match] for _, match in places)


class Feeder(threading.Thread):
    """Writes pieces to grep as lines of hexadecimal, each with the end of the last."""

    def __init__(self, pieces: Iterable[bytes], overlap: int, pipe: IO[bytes]) -> None:
        super().__init__(name="feeder", daemon=True)
        self._pieces, self._overlap, self._pipe = pieces, overlap, pipe
        self._lines: list[tuple[int, int]] = []  # where a line and its bytes begin

    def run(self) -> None:
        rest, line, read = b"", 0, 0
        with self._pipe:
            for piece in self._pieces:
                data = rest + piece
                self._lines.append((line, read - len(rest)))
                line += self._pipe.write(data.hex().encode() + b"\n")
                read += len(piece)
                rest = data[-self._overlap :]

    def place(self, offset: int) -> float:
        """Return which byte of the stream a match begins with."""
        line, first = self._lines[bisect_right(self._lines, (offset, 2**63)) - 1]
        return first + (offset - line) / 2


@dataclass
class Written:
    """What a traced process opened for writing, wrote, and mapped to write into."""

    opened: set[str] = field(default_factory=set)
    data: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    mapped: set[str] = field(default_factory=set)

    @property
    def size(self) -> int:
        return sum(map(len, self.data.values()))


def traced(command: list[str], log: Path) -> list[str]:
    """Return a command that also notes everything that is written, where it can be."""
    if shutil.which("strace") is None:
        return command
    strace = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-xx",
        "-s",
        str(2**26),
        "-o",
        str(log),
    ]
    return [*strace, "-e", f"trace={WRITES},{OPENS}", "-e", "signal=none", *command]


def written(log: Path) -> Written:
    """Read what `traced` noted; pipes and terminals are not files."""
    found = Written()
    if not log.exists():
        return found
    with log.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if match := _LINE.match(line):
                _note(found, match[1], match[2])
    return found


def _note(found: Written, call: str, rest: str) -> None:
    if call in WRITES.split(","):
        if place := _FILE.match(rest):
            texts = (_bytes(text) for text in _TEXT.findall(rest))
            found.data[_path(place[1])] += b"".join(texts)
    elif call == "mmap":
        place = _FILE.search(rest)
        if place and "PROT_WRITE" in rest and "MAP_SHARED" in rest:
            found.mapped.add(_path(place[1]))
    elif "O_WRONLY" in rest or "O_RDWR" in rest or "O_CREAT" in rest:
        opened = _FILE.search(rest.rpartition("=")[2])
        if opened:
            found.opened.add(_path(opened[1]))


def _path(text: str) -> str:
    """Undo strace's own spelling of a path."""
    named = _bytes(text).decode("utf-8", "replace") if "\\x" in text else text
    return named.removesuffix(" (deleted)")


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def in_files(hunter: Hunter, *folders: Path) -> tuple[Hits, int, int]:
    """Search every file below some folders; return hits, files and bytes."""
    paths = sorted(p for f in folders for p in f.rglob("*") if p.is_file())
    names = b"\n".join(os.fsencode(str(path)) for path in paths)
    hits = Hits({("the names of files", w): n for w, n in hunter.find(names).items()})
    if found := hunter.find_in(piece for path in paths for piece in _pieces(path)):
        for path in paths:  # where? only now one by one
            for what, times in hunter.find_in(_pieces(path)).items():
                hits[str(path), what] += times
        assert hits or not found
    return hits, len(paths), sum(path.stat().st_size for path in paths)


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(BLOCK):
            yield piece


def in_written(hunter: Hunter, of: Written) -> Hits:
    """Search everything that was written to any file, still there or not."""
    hits = Hits()
    if hunter.find_in(bytes(data) for data in of.data.values()):
        for path, data in of.data.items():
            for what, times in hunter.find(bytes(data)).items():
                hits[path, what] += times
    return hits


def in_memory(hunter: Hunter, process: int) -> tuple[Counter[str], int]:
    """Search all memory of a process; return what was found and how much was read.

    Raises PermissionError where the system does not let us look.
    """
    regions = []
    with (
        Path(f"/proc/{process}/maps").open(encoding="utf-8") as maps,
        Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory,
    ):
        for line in maps:
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) r", line)
            if match is None or "[vvar" in line or "[vsyscall" in line:
                continue
            regions.append((int(match[1], 16), int(match[2], 16)))
        pieces = list(_read_all(memory.fileno(), regions))
    size = sum(map(len, pieces))
    return hunter.find_in(pieces), size


def _read_all(memory: int, regions: list[tuple[int, int]]) -> Iterator[bytes]:
    for start, end in regions:
        at = start
        while at < end:
            try:
                piece = os.pread(memory, min(BLOCK, end - at), at)
            except OSError:  # a hole, a device, or gone meanwhile
                break
            if not piece:
                break
            yield piece
            at += len(piece)


def run(command: list[str], **options: object) -> "subprocess.CompletedProcess[str]":
    """Run to the end and keep what is said."""
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        command, text=True, capture_output=True, check=False, **options
    )
