# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the archives: names, kinds, sizes and ends, of the bag and in a compartment."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from storage.bundle import tar
from storage.bundle.errors import BundleError, Damaged, TooLarge, UnsafeMember
from storage.bundle.limits import DEFAULT
from storage.bundle.streams import EncryptingWriter
from storage.wire import REVISIONS
from tests.corpus.making import (
    Fault,
    Post,
    archive,
    bag_of,
    packed,
    payload,
    put,
    sealed,
)
from tests.storage.bundle.test_tar_corpus import HASH, HEADERS, NAMES, SHAPES

MILLION = 10**6
EMPTY = hashlib.sha256(b"").hexdigest()
OUTER_NAME = "bundle/data/legal.age"


def outer(change: Callable[[bytes], bytes]) -> Callable[[Post], Path]:
    """Change the archive that holds the bag, and encrypt it rightly."""

    def build(post: Post) -> Path:
        whole = packed(bag_of(post, payload(post, post.content)))
        spoilt = change(whole)
        assert spoilt != whole
        return post.written(sealed(spoilt, post.to))

    return build


def inner(change: Callable[[bytes], bytes]) -> Callable[[Post], Path]:
    """Change the archive in a compartment; the bag and the letter agree with it."""

    def build(post: Post) -> Path:
        files = payload(post, post.content)
        whole = archive(post.content["legal"])
        spoilt = change(whole)
        assert spoilt != whole
        files["data/legal.age"] = sealed(spoilt, post.to)
        return put(post, bag_of(post, files))

    return build


def spoilt(at: int, value: bytes) -> Callable[[bytes], bytes]:
    """Put bytes into the first header, and make its checksum right again."""

    def change(data: bytes) -> bytes:
        block = bytearray(data[:512])
        block[at : at + len(value)] = value
        block[148:156] = b" " * 8
        block[148:156] = b"%06o\0 " % sum(block)
        return bytes(block) + data[512:]

    return change


def always(data: bytes) -> Callable[[bytes], bytes]:
    """Put another archive in its place."""
    return lambda _: data


def named(raw: bytes) -> Callable[[bytes], bytes]:
    """Give the first file another name."""
    return spoilt(0, raw.ljust(100, b"\0"))


def before(files: bytes) -> Callable[[bytes], bytes]:
    """Put more files in front of the others."""
    return lambda data: files + data


def entry(name: str, data: bytes = b"") -> bytes:
    return tar.header(name, len(data)) + data + tar.padding(len(data))


def raw_entry(name: bytes) -> bytes:
    """An empty file of any name, its checksum right."""
    return named(name)(tar.header("x", 0))


def streamed(post: Post, pieces: Iterator[bytes]) -> Path:
    """Encrypt a stream of any length to the receiver, a piece at a time."""
    path = post.inbox / "x.consigne"
    with path.open("wb") as file, EncryptingWriter(file, [post.to]) as writer:
        for piece in pieces:
            writer.write(piece)
    return path


def _many(prefix: str, digits: int, suffix: str, count: int) -> Iterator[bytes]:
    """Headers of empty files named by number; only the digits and their sum differ."""
    first = tar.header(f"{prefix}{0:0{digits}d}{suffix}", 0)
    at = len(prefix)
    head, middle, tail = first[:at], first[at + digits : 148], first[156:]
    base = int(first[148:154], 8) - digits * ord("0")
    for start in range(0, count, 1000):
        names = [b"%0*d" % (digits, n) for n in range(start, min(start + 1000, count))]
        yield b"".join(
            head + name + middle + b"%06o\0 " % (base + sum(name)) + tail
            for name in names
        )
    yield tar.END


def _million_in_the_bag(post: Post) -> Path:
    return streamed(post, _many("bundle/data/c", 7, ".age", MILLION))


def _many_in_a_compartment(post: Post) -> Path:
    files = payload(post, post.content)
    crowd = b"".join(_many("attachments/", 64, "", DEFAULT.files + 1))
    files["data/legal.age"] = sealed(crowd, post.to)
    return put(post, bag_of(post, files))


def _zeros_for_ever(post: Post) -> Path:
    """60 MiB in a file that its letter says is 8 GiB: read on, never held."""

    def pieces() -> Iterator[bytes]:
        yield tar.header(OUTER_NAME, tar.MAX_SIZE - 2**20)
        for _ in range(60):
            yield bytes(2**20)

    return streamed(post, pieces())


TYPES = {what: data for what, data in HEADERS.items() if what != "checksum wrong"}
SIZES = {
    "2 to the power of 63": b"\x80\0\0\0\x80" + bytes(7),
    "negative": b"-0000000003\0",
    "negative in base 256": b"\xff" * 12,
    "in base 256": b"\x80" + bytes(10) + b"\x03",
    "of twelve digits": b"777777777777",
    "of decimal digits": b"00000000009\0",
    "of spaces": b" " * 12,
    "with a line feed": b"0000000001\n\0",
}
OUTER_NAMES = {
    "parent": b"../bundle/bagit.txt",
    "parent within": b"bundle/data/../../x",
    "absolute": b"/etc/cron.d/x",
    "drive": b"C:\\Windows\\x",
    "windows long path": b"\\\\?\\C:\\x",
    "network path": b"//host/share/x",
    "null device": b"bundle/data/nul.age",
    "console": b"bundle/data/con.age",
    "line feed": b"bundle/data/le\ngal.age",
    "right to left": "bundle/data/\u202eega.lagel".encode(),
    "composed letter": "bundle/data/légal.age".encode(),
    "decomposed letter": "bundle/data/le\u0301gal.age".encode(),
    "not UTF-8": b"bundle/data/\xff.age",
    "NUL in the middle": b"bundle/data/legal.age\0.exe",
    "capitals": b"bundle/data/Legal.age",
    "another top folder": b"other/data/legal.age",
    "no top folder": b"data/legal.age",
    "deep": b"bundle/data/a/b/c/legal.age",
    "a program": b"bundle/data/legal.exe",
}
CUT = {
    "nothing at all": lambda _: b"",
    "no end": lambda d: d[:-1024],
    "half an end": lambda d: d[:-512],
    "a byte short": lambda d: d[:-1],
    "one byte more": lambda d: d + b"\0",
    "another archive after the end": lambda d: d + d,
    "a block of zeros first": lambda d: bytes(512) + d,
    "an end block not empty": lambda d: d[:-512] + b"x" * 512,
    "cut in a header": lambda d: d[:300],
    "cut in a file": lambda d: d[:600],
    "the size too short by a block": lambda d: _resized(d, -512),
    "the size too long by a block": lambda d: _resized(d, +512),
    "the first file twice": lambda d: _first(d) + d,
}
LARGE = {
    "a size over the limit of an attachment": (f"attachments/{HASH}", 65 * 2**20),
    "a size over the limit of lines": (REVISIONS, 2 * 2**30 + 1),
}


def _size(data: bytes) -> int:
    return int(data[124:135], 8)


def _first(data: bytes) -> bytes:
    size = _size(data)
    return data[: 512 + size + len(tar.padding(size))]


def _resized(data: bytes, by: int) -> bytes:
    name = data[:100].rstrip(b"\0").decode()
    return tar.header(name, _size(data) + by) + data[512:]


def _cut_kind(what: str) -> tuple[type[BundleError], ...]:
    return (UnsafeMember,) if "twice" in what else (Damaged, UnsafeMember)


FAULTS = [
    *(
        Fault(
            f"archive: {what}",
            inner(always(data)),
            UnsafeMember,
            "a header that we never write",
            "type",
        )
        for what, data in TYPES.items()
    ),
    Fault(
        "archive: checksum wrong",
        inner(always(HEADERS["checksum wrong"])),
        UnsafeMember,
        "a damaged header",
        "type",
    ),
    *(
        Fault(
            f"archive: name: {what}",
            inner(named(raw)),
            UnsafeMember,
            "leads elsewhere, or stands for something else",
        )
        for what, raw in NAMES.items()
    ),
    *(
        Fault(
            f"bag archive: name: {what}",
            outer(named(raw)),
            UnsafeMember,
            "leads elsewhere, or stands for something else",
        )
        for what, raw in OUTER_NAMES.items()
    ),
    *(
        Fault(
            f"bag archive: size {what}",
            outer(spoilt(124, raw)),
            UnsafeMember,
            "a size that lies",
            "type",
        )
        for what, raw in SIZES.items()
    ),
    *(
        Fault(
            f"bag archive: {what}",
            outer(spoilt(156, kind)),
            UnsafeMember,
            "no regular file",
            "type",
        )
        for what, kind in {
            "hard link": b"1",
            "symbolic link": b"2",
            "device": b"3",
            "folder": b"5",
            "fifo": b"6",
            "pax": b"x",
            "sparse": b"S",
        }.items()
    ),
    *(
        Fault(
            f"bag archive: {what}",
            outer(change),
            _cut_kind(what),
            "the parts do not add up",
        )
        for what, change in CUT.items()
    ),
    *(
        Fault(
            f"archive: {what}",
            inner(change),
            _cut_kind(what),
            "the parts do not add up",
        )
        for what, change in CUT.items()
    ),
    *(
        Fault(
            f"archive: {what}",
            inner(before(tar.header(name, size))),
            TooLarge,
            "more than we hold",
        )
        for what, (name, size) in LARGE.items()
    ),
    *(
        Fault(
            f"archive: {what}",
            inner(always(SHAPES[what])),
            UnsafeMember,
            "another program's archive",
        )
        for what in (
            "gzip",
            "zip",
            "tarfile, pax",
            "tarfile, pax attributes",
            "tarfile, gnu",
            "tarfile, symbolic link",
        )
    ),
    Fault(
        "archive: an attachment twice",
        inner(before(entry(f"attachments/{EMPTY}") * 2)),
        UnsafeMember,
        "which one counts?",
        "duplicate",
    ),
    Fault(
        "bag archive: the letter twice",
        outer(before(entry("bundle/handover.json", b"{}"))),
        UnsafeMember,
        "which one was signed?",
        "duplicate",
    ),
    Fault(
        "bag archive: names that differ in case alone",
        outer(before(raw_entry(b"bundle/data/LEGAL.age"))),
        UnsafeMember,
        "one file on some disks",
    ),
    Fault(
        "bag archive: names that differ in NFC alone",
        outer(before(raw_entry("bundle/data/le\u0301gal.age".encode()))),
        UnsafeMember,
        "one file on some disks",
    ),
    Fault(
        "bag archive: a compartment twice",
        outer(lambda d: entry("bundle/data/legal.age") + d),
        UnsafeMember,
        "which one counts?",
        "duplicate",
    ),
    Fault(
        "bag archive: a million files",
        _million_in_the_bag,
        TooLarge,
        "a million files to make",
    ),
    Fault(
        "archive: a hundred thousand files",
        _many_in_a_compartment,
        Damaged,
        "a file for every number",
        "hash",
    ),
    Fault(
        "bag archive: 8 GiB announced and 60 MiB there",
        _zeros_for_ever,
        Damaged,
        "room is made for what never comes",
    ),
]
