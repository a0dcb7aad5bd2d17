# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of receipts: who states what about which bundle."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import (
    BadSignature,
    NotAStatement,
    StatementForged,
    TrainingOnly,
    UnknownBundle,
)
from storage import canonical
from storage.crypto.sign import SigningKey
from storage.revisions import stamp
from tests.corpus.making import STRANGER, Fault, Post

SUFFIX = ".creceipt"
Build = Callable[[Post], Path]
COPY, CUSTODY = 0, 1  # of what the receiver sent


def fields_of(post: Post, bundle: int) -> dict[str, Any]:
    """The receipt that the sender's side would rightly give."""
    letter = post.sent[bundle]
    return {
        "at": stamp(post.now),
        "audit": {"hash": "a" * 64, "seq": 5},
        "bundle_id": letter.bundle_id,
        "by": post.key.public.hex(),
        "cases": 1,
        "custody": "b" * 64,
        "files": 0,
        "format": "consigne-statement",
        "handover_sha256": hashlib.sha256(letter.to_bytes()).hexdigest(),
        "kind": "accepted" if bundle == CUSTODY else "copied",
        "training": False,
        "version": 1,
        "versions": 3,
        "why": "",
    }


def file_of(post: Post, fields: Any, signature: bytes) -> Path:
    value = {"signature": canonical.b64(signature), "statement": fields}
    return receipt(post, canonical.dumps(value))


def receipt(post: Post, data: bytes) -> Path:
    path = post.inbox / f"x{SUFFIX}"
    path.write_bytes(data)
    return path


def stated(
    bundle: int = CUSTODY, key: SigningKey | None = None, **changed: Any
) -> Build:
    """Say something else, and sign it rightly."""

    def build(post: Post) -> Path:
        said = {k: v(post) if callable(v) else v for k, v in changed.items()}
        fields = {**fields_of(post, bundle), **said}
        return file_of(
            post, fields, (key or post.key).sign("statement", canonical.dumps(fields))
        )

    return build


def by_stranger(bundle: int = CUSTODY, **changed: Any) -> Build:
    return stated(bundle, STRANGER, by=STRANGER.public.hex(), **changed)


def sealed(sign: Callable[[Post, bytes], bytes]) -> Build:
    """Sign the right statement in another way."""

    def build(post: Post) -> Path:
        fields = fields_of(post, CUSTODY)
        return file_of(post, fields, sign(post, canonical.dumps(fields)))

    return build


def spelled(change: Callable[[bytes], bytes]) -> Build:
    """Write the right statement in other bytes."""

    def build(post: Post) -> Path:
        path = stated()(post)
        before = path.read_bytes()
        assert change(before) != before
        return receipt(post, change(before))

    return build


def less(name: str) -> Build:
    def build(post: Post) -> Path:
        fields = fields_of(post, CUSTODY)
        fields.pop(name)
        return file_of(
            post, fields, post.key.sign("statement", canonical.dumps(fields))
        )

    return build


SHAPES: dict[str, dict[str, Any]] = {
    "of another format": {"format": "consigne-handover"},
    "of another version": {"version": 2},
    "of no kind that we know": {"kind": "lost"},
    "of a kind that is a list": {"kind": ["accepted"]},
    "about a bundle that is a path": {"bundle_id": "../x"},
    "by no key": {"by": "me"},
    "of a negative number of cases": {"cases": -1},
    "of half a file": {"files": 0.5},
    "of a truth for a number": {"versions": True},
    "of no moment": {"at": "yesterday"},
    "of a moment without a zone": {"at": "2026-11-20T10:00:00"},
    "of a moment before time began": {"at": "0001-01-01T00:00:00+14:00"},
    "with a book for a reason": {"why": "a" * 501},
    "with a reason that is a table": {"why": {}},
    "with an audit head that is a list": {"audit": [1, 2]},
    "with an audit head of another shape": {"audit": {"seq": -1, "hash": "a" * 64}},
    "with one field more": {"more": 1},
    "with training a number": {"training": 0},
}
SPELLINGS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut": lambda b: b[:-1],
    "with a space": lambda b: b.replace(b'":', b'": ', 1),
    "with a line feed at the end": lambda b: b + b"\n",
    "with a key twice": lambda b: b.replace(b"{", b'{"signature":"x",', 1),
    "with one thing more beside it": lambda b: b.replace(
        b'"statement"', b'"a":1,"statement"'
    ).replace(b'{"signature"', b'{"signature"'),
    "in UTF-16": lambda b: b.decode().encode("utf-16"),
    "over its limit": lambda b: b + b" " * 2**20,
    "a million levels deep": lambda _: b"[" * 10**6,
    "a contact card": lambda _: b'{"card":{},"signature":""}',
    "of a number": lambda _: b'{"signature":"","statement":5}',
    "a picture": lambda _: b"\x89PNG\r\n\x1a\n" + bytes(500),
}

FAULTS = [
    *(
        Fault(
            f"receipt: {what}",
            stated(**changed),
            NotAStatement,
            "a shape that we do not know",
        )
        for what, changed in SHAPES.items()
    ),
    *(
        Fault(
            f"receipt: without {name}",
            less(name),
            NotAStatement,
            "a shape that we do not know",
        )
        for name in ("by", "kind", "handover_sha256", "audit")
    ),
    *(
        Fault(
            f"receipt: spelled {what}",
            spelled(change),
            NotAStatement,
            "one value in other bytes",
        )
        for what, change in SPELLINGS.items()
    ),
    Fault(
        "receipt: signed with zeros",
        sealed(lambda *_: bytes(64)),
        BadSignature,
        "nobody stands for it",
    ),
    Fault(
        "receipt: signed by another than it says",
        sealed(lambda _, body: STRANGER.sign("statement", body)),
        BadSignature,
        "somebody in another's name",
    ),
    Fault(
        "receipt: signed as a letter",
        sealed(lambda post, body: post.key.sign("handover", body)),
        BadSignature,
        "a signature given for something else",
    ),
    Fault(
        "receipt: altered after signing",
        spelled(lambda b: b.replace(b'"cases":1', b'"cases":2')),
        BadSignature,
        "more than was taken",
    ),
    Fault(
        "receipt: by a stranger",
        by_stranger(),
        StatementForged,
        "would let our cases be purged",
    ),
    Fault(
        "receipt: by a stranger, that it was refused",
        by_stranger(kind="refused"),
        StatementForged,
        "would take a transfer back",
    ),
    Fault(
        "receipt: by a stranger, that it was copied",
        by_stranger(COPY),
        StatementForged,
        "would say that an update has a base",
    ),
    Fault(
        "receipt: that custody was taken of a copy",
        stated(COPY, kind="accepted"),
        StatementForged,
        "would give away what was lent",
    ),
    Fault(
        "receipt: about another letter",
        stated(handover_sha256="c" * 64),
        StatementForged,
        "stated about something else",
    ),
    Fault(
        "receipt: moved to another bundle",
        stated(bundle_id=lambda post: post.sent[COPY].bundle_id),
        StatementForged,
        "one receipt for two bundles",
    ),
    Fault(
        "receipt: that we purged, said by the recipient",
        stated(kind="purged"),
        UnknownBundle,
        "only its sender purges",
    ),
    Fault(
        "receipt: that a bundle was purged, by a stranger",
        by_stranger(
            kind="purged", bundle_id=lambda post: post.opened, handover_sha256="d" * 64
        ),
        StatementForged,
        "would say that only we have it",
    ),
    Fault(
        "receipt: about a bundle that nobody sent",
        stated(bundle_id="9" * 32),
        UnknownBundle,
        "a receipt for nothing",
    ),
    Fault(
        "receipt: of invented people",
        stated(training=True),
        TrainingOnly,
        "an exercise in a real case file",
    ),
]
