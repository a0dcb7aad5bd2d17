# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the encryption: what the file is, to whom, and whether it is whole."""

import base64
import gzip
import re
from collections.abc import Callable
from pathlib import Path

from storage.bundle.errors import (
    BundleError,
    Damaged,
    ForSomebodyElse,
    NewerFormat,
    NotABundle,
    TooLarge,
    Truncated,
    UnsafeMember,
)
from tests.corpus.making import (
    THIRD,
    Fault,
    Post,
    archive,
    bag_of,
    good,
    packed,
    payload,
    sealed,
)

VECTORS = Path(__file__).parent.parent / "storage" / "bundle" / "vectors"
CHUNK = 64 * 1024 + 16
VERSION = b"age-encryption.org/v1\n"
KEY43 = b"A" * 43
Change = Callable[[bytes], bytes]


def _header(data: bytes) -> int:
    match = re.search(rb"\n--- .{43}\n", data)
    assert match is not None
    return match.end()


def _large(post: Post) -> bytes:
    """A good bundle of several chunks."""
    files = {**payload(post, post.content), "data/social.age": bytes(5 * CHUNK)}
    return sealed(packed(bag_of(post, files)), post.to)


def changed(change: Change) -> Callable[[Post], Path]:
    """Change the bytes of the good bundle."""
    return lambda post: post.written(change(good(post)))


def as_is(data: bytes) -> Callable[[Post], Path]:
    """Send bytes that have nothing of a bundle."""
    return lambda post: post.written(data)


def chunks(change: Callable[[bytes, list[bytes]], bytes]) -> Callable[[Post], Path]:
    """Change the order of the encrypted chunks."""

    def build(post: Post) -> Path:
        data = _large(post)
        start = _header(data) + 16
        parts = [data[i : i + CHUNK] for i in range(start, len(data), CHUNK)]
        return post.written(change(data[:start], parts))

    return build


def stanza(lines: bytes) -> Change:
    """Add a recipient in front of the others; the header's MAC comes too late."""
    return lambda data: VERSION + lines + data[len(VERSION) :]


def instead(lines: bytes) -> Change:
    """Put other recipients in the place of ours."""
    return lambda data: VERSION + lines + data[_header(data) - 48 :]


def vector(name: str) -> Callable[[Post], Path]:
    """Send a test vector of the age community, as it is."""
    return lambda post: post.written((VECTORS / name).read_bytes().split(b"\n\n", 1)[1])


def armored(data: bytes) -> bytes:
    text = base64.encodebytes(data)
    mark = b"AGE ENCRYPTED FILE-----\n"
    return b"-----BEGIN " + mark + text + b"-----END " + mark


def flip(at: int) -> Change:
    def change(data: bytes) -> bytes:
        place = at % len(data)
        return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]

    return change


def other_mac(data: bytes) -> bytes:
    at = _header(data) - 9
    digit = b"A" if data[at : at + 1] != b"A" else b"B"
    return data[:at] + digit + data[at + 1 :]


def inside(data: bytes) -> Callable[[Post], Path]:
    """Put bytes that are no bag into a good age file for the receiver."""
    return lambda post: post.written(sealed(data, post.to))


def _rewrapped(post: Post) -> Path:
    return post.written(
        sealed(packed(bag_of(post, payload(post, post.content))), THIRD[1])
    )


def _no_bag(post: Post) -> Path:
    return post.written(sealed(archive({}), post.to))


def _nested(post: Post) -> Path:
    return post.written(sealed(good(post), post.to))


FILES: dict[str, tuple[bytes, type[BundleError], str]] = {
    "empty file": (b"", Truncated, ""),
    "zip": (b"PK\3\4" + bytes(500), NotABundle, "not_age"),
    "zeros": (bytes(5000), NotABundle, "not_age"),
    "text": ("Un café à Tunis.\n".encode() * 9, NotABundle, "not_age"),
    "the version line alone": (VERSION, Truncated, ""),
    "half the version line": (VERSION[:9], Truncated, ""),
    "version 2": (b"age-encryption.org/v2\n" + bytes(99), NewerFormat, ""),
    "version 1 with CRLF": (VERSION[:-1] + b"\r\n-> X", NotABundle, "not_age"),
    "a byte order mark": (b"\xef\xbb\xbf" + VERSION, NotABundle, "not_age"),
    "no recipient": (VERSION + b"--- " + KEY43 + b"\n" + bytes(99), NotABundle, ""),
    "a header without an end": (
        VERSION + b"-> X25519 " + b"A" * 2**20,
        TooLarge,
        "age_header",
    ),
    "forty recipients": (
        VERSION + (b"-> X25519 " + KEY43 + b"\n" + KEY43 + b"\n") * 40,
        TooLarge,
        "age_header",
    ),
    "a tarball not encrypted": (archive({"bundle/bagit.txt": b""}), NotABundle, ""),
}
STANZAS: dict[str, tuple[bytes, type[BundleError], str]] = {
    "scrypt": (
        b"-> scrypt " + b"A" * 22 + b" 10\n" + KEY43 + b"\n",
        NotABundle,
        "passphrase",
    ),
    "scrypt of work factor 23": (
        b"-> scrypt " + b"A" * 22 + b" 23\n" + KEY43 + b"\n",
        NotABundle,
        "passphrase",
    ),
    "scrypt of work factor 99": (
        b"-> scrypt " + b"A" * 22 + b" 99\n" + KEY43 + b"\n",
        NotABundle,
        "passphrase",
    ),
    "ssh-ed25519": (
        b"-> ssh-ed25519 AAAA " + KEY43 + b"\n" + KEY43 + b"\n",
        NotABundle,
        "plugin",
    ),
    "ssh-rsa": (b"-> ssh-rsa AAAA\n" + b"A" * 64 + b"\n\n", NotABundle, "plugin"),
    "a plugin": (b"-> yubikey AAAA\n" + KEY43 + b"\n", NotABundle, "plugin"),
    "a plugin that is a path": (
        b"-> ../../bin/sh\n" + KEY43 + b"\n",
        NotABundle,
        "plugin",
    ),
    "a tagged recipient": (b"-> p256tag AAAA\n" + KEY43 + b"\n", NewerFormat, ""),
    "a post-quantum recipient": (
        b"-> mlkem768x25519 AAAA\n" + KEY43 + b"\n",
        NewerFormat,
        "",
    ),
    "X25519 of a short key": (
        b"-> X25519 AAAA\n" + KEY43 + b"\n",
        NotABundle,
        "header",
    ),
    "X25519 with one argument more": (
        b"-> X25519 " + KEY43 + b" x\n" + KEY43 + b"\n",
        NotABundle,
        "header",
    ),
    "X25519 of base64 with spare bits": (
        b"-> X25519 " + KEY43[:-1] + b"B\n" + KEY43 + b"\n",
        NotABundle,
        "header",
    ),
}

FAULTS = [
    *(
        Fault(f"age: {name}", as_is(data), kind, "no age file", word)
        for name, (data, kind, word) in FILES.items()
    ),
    *(
        Fault(
            f"age: {name}, beside ours",
            changed(stanza(lines)),
            kind,
            "asks for work, or for a program, before a key is tried",
            word,
        )
        for name, (lines, kind, word) in STANZAS.items()
    ),
    *(
        Fault(
            f"age: {name}, alone",
            changed(instead(STANZAS[name][0])),
            STANZAS[name][1],
            "asks for work, or for a program, before a key is tried",
            STANZAS[name][2],
        )
        for name in ("scrypt of work factor 23", "ssh-ed25519", "a plugin")
    ),
    *(
        Fault(f"age: vector {name}", vector(name), kind, "a vector of the community")
        for name, kind in {
            "scrypt_work_factor_23": NotABundle,
            "armor_x25519": NotABundle,
            "x25519_no_match": ForSomebodyElse,
            "version_unsupported": NewerFormat,
            "hybrid": NewerFormat,
        }.items()
    ),
    Fault("age: gzip around", changed(gzip.compress), NotABundle, "a wrapped file"),
    Fault("age: armored", changed(armored), NotABundle, "text armour", "armored"),
    Fault("age: for somebody else", _rewrapped, ForSomebodyElse, "not ours to read"),
    Fault(
        "age: header MAC altered",
        changed(other_mac),
        Damaged,
        "the header was changed",
    ),
    Fault(
        "age: nonce altered",
        changed(lambda d: flip(_header(d) + 3)(d)),
        Damaged,
        "other bytes",
    ),
    Fault("age: last bit altered", changed(flip(-1)), Damaged, "the last tag"),
    Fault(
        "age: a bit in the middle altered",
        changed(lambda d: flip(len(d) // 2)(d)),
        Damaged,
        "other bytes",
    ),
    Fault(
        "age: cut in the header", changed(lambda d: d[:60]), Truncated, "a half copy"
    ),
    Fault(
        "age: cut after the header",
        changed(lambda d: d[: _header(d)]),
        Truncated,
        "a half copy",
    ),
    Fault(
        "age: cut in the nonce",
        changed(lambda d: d[: _header(d) + 8]),
        Truncated,
        "a half copy",
    ),
    Fault(
        "age: cut after the nonce",
        changed(lambda d: d[: _header(d) + 16]),
        Truncated,
        "a half copy",
    ),
    Fault("age: one byte short", changed(lambda d: d[:-1]), Damaged, "a half copy"),
    Fault(
        "age: half of it", changed(lambda d: d[: len(d) // 2]), Damaged, "a half copy"
    ),
    Fault(
        "age: one byte more",
        changed(lambda d: d + b"\0"),
        Damaged,
        "bytes after the end",
    ),
    Fault(
        "age: a second age file after it",
        changed(lambda d: d + d),
        Damaged,
        "bytes after the end",
    ),
    Fault(
        "age: the last chunk missing",
        chunks(lambda h, p: h + b"".join(p[:-1])),
        Truncated,
        "cut at a chunk",
    ),
    Fault(
        "age: a chunk missing",
        chunks(lambda h, p: h + b"".join(p[:1] + p[2:])),
        Damaged,
        "a hole",
    ),
    Fault(
        "age: two chunks exchanged",
        chunks(lambda h, p: h + b"".join([p[1], p[0], *p[2:]])),
        Damaged,
        "another order",
    ),
    Fault(
        "age: a chunk twice",
        chunks(lambda h, p: h + b"".join([p[0], *p])),
        Damaged,
        "something repeated",
    ),
    Fault(
        "age: nothing inside", inside(b""), Damaged, "an empty archive is no archive"
    ),
    Fault("age: an archive of nothing", _no_bag, NotABundle, "no bag in it", "bag"),
    Fault(
        "age: a zip inside",
        inside(b"PK\3\4" + bytes(2000)),
        UnsafeMember,
        "another kind of archive",
    ),
    Fault(
        "age: a bundle inside", _nested, UnsafeMember, "a bundle in a bundle is no bag"
    ),
]
