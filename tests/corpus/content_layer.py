# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of what was written: who wrote it, of which case, with which files."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.errors import BundleDamaged
from storage import canonical
from storage.bundle.errors import TooLarge, UnsafeMember
from storage.revisions import Attached
from storage.wire import ATTACHMENTS, MARKERS, REVISIONS, line_of, revision_in
from tests.corpus.making import (
    STRANGER,
    Content,
    Fault,
    Post,
    bundle,
    line,
    plus,
    revision,
    signed_body,
)

Build = Callable[[Post], Path]


MIB = 2**20


def written(compartment: str = "legal", **changed: Any) -> Build:
    """Add one signed revision that is not as it should be."""

    def build(post: Post) -> Path:
        facts = {
            key: value(post) if callable(value) else value
            for key, value in changed.items()
        }
        made = revision(post, compartment=compartment, **facts)
        return bundle(post, plus(post, line(made), compartment))

    return build


def lines(
    change: Callable[[Post], bytes], compartment: str = "legal", file: str = REVISIONS
) -> Build:
    """Add bytes to one of the files of lines."""
    return lambda post: bundle(post, plus(post, change(post), compartment, file))


def content(change: Callable[[Post, Content], Content]) -> Build:
    """Change which files are in which compartment."""
    return lambda post: bundle(post, change(post, dict(post.content)))


def marker(**changed: Any) -> Build:
    """Add a marker of an entry that nobody here can read."""

    def build(post: Post) -> Path:
        known = {
            "announced_on": "",
            "case": post.case,
            "compartment": "medical",
            "entry": "d" * 32,
            "occurred_on": "2026-11-20",
        }
        facts = {k: v(post) if callable(v) else v for k, v in changed.items()}
        return bundle(
            post,
            plus(
                post, canonical.dumps({**known, **facts}) + b"\n", "registry", MARKERS
            ),
        )

    return build


def attached(data: bytes, name: str | None = None, **said: Any) -> Build:
    """Add a file and the entry that names it."""

    def build(post: Post) -> Path:
        sha256 = name or hashlib.sha256(data).hexdigest()
        file = Attached(sha256, "a.txt", "text/plain", len(data))
        made = revision(post, attachments=(replace(file, **said),))
        more = plus(post, line(made))
        more["legal"] = {**more["legal"], ATTACHMENTS + sha256: data}
        return bundle(
            post,
            more,
            lambda good: replace(
                good,
                attachments=good.attachments + 1,
                attachment_bytes=good.attachment_bytes + len(data),
            ).to_bytes(),
        )

    return build


def parent_elsewhere(post: Post) -> tuple[str, ...]:
    """The id of a revision of another note."""
    first = post.content["legal"][REVISIONS].split(b"\n")[0]
    return (revision_in(first).id.hex(),)


def by_another(post: Post) -> bytes:
    body = revision(post).body
    return line_of(body, STRANGER.sign("revision", body))


def altered(post: Post) -> bytes:
    made = revision(post)
    return line_of(made.body.replace(b"Topaze", b"Tapaze"), made.signature)


def exchanged(_: Post, content: Content) -> Content:
    names = [name for name in content if name != "registry"]
    first, second = names[0], names[-1]
    return {**content, first: content[second], second: content[first]}


def no_line_feed(post: Post) -> bytes:
    return line(revision(post))[:-1]


def other_bytes(_: Post, content: Content) -> Content:
    legal = content["legal"]
    name = next(name for name in legal if name.startswith(ATTACHMENTS))
    return {**content, "legal": {**legal, name: legal[name].upper()}}


def another_file(name: str) -> Callable[[Post, Content], Content]:
    return lambda _, content: {
        **content,
        "legal": {**content["legal"], name: b'{"a":1}\n'},
    }


def heavy(post: Post) -> bytes:
    """4 MiB of empty lists: small on the wire, large in memory."""
    known = canonical.dumps(revision(post).fields)
    body = known.replace(
        b'"answers":{', b'"answers":{"a":[' + b"[]," * 1_390_000 + b"[]],"
    )
    return signed_body(post, body)


def long_line(post: Post) -> bytes:
    return b"x" * (9 * MIB) + b"\n"


def large_body(post: Post) -> bytes:
    made = revision(
        post, answers={"text": "a" * (4 * MIB + 1), "occurred_on": "2026-11-20"}
    )
    return line(made)


def deep_body(post: Post) -> bytes:
    body = revision(post).body.replace(
        b'"answers":{', b'"answers":{"a":' + b"[" * 10**6 + b"]" * 10**6 + b","
    )
    return signed_body(post, body)


LINES: dict[str, Callable[[Post], bytes]] = {
    "not signed": lambda post: line_of(revision(post).body, bytes(64)),
    "signed by another than its author": by_another,
    "altered after signing": altered,
    "by an author the sender does not vouch for": lambda post: line(
        revision(post, STRANGER)
    ),
    "signed as a letter": lambda post: line_of(
        revision(post).body, post.key.sign("handover", revision(post).body)
    ),
    "without a line feed at the end": no_line_feed,
    "ended by CRLF": lambda post: no_line_feed(post) + b"\r\n",
    "after an empty line": lambda post: b"\n" + line(revision(post)),
    "that is no JSON": lambda _: b"hello\n",
    "of zeros": lambda _: bytes(300) + b"\n",
    "with a signature in other base64": lambda post: line(revision(post)).replace(
        b'=="}', b'= "}'
    ),
    "without a signature": lambda post: b'{"body":' + revision(post).body + b"}\n",
    "a million levels deep": deep_body,
    "of a body over its limit": large_body,
    "of 4 MiB of empty lists": heavy,
}


MARKS: dict[str, dict[str, Any]] = {
    "of a foreign case": {"case": "f" * 32},
    "of a case that is only here": {"case": lambda post: post.theirs},
    "of no compartment": {"compartment": "secrets"},
    "of no day": {"occurred_on": "yesterday"},
    "announced on no day": {"announced_on": "2026-99-01"},
    "of an entry that is no id": {"entry": "../../x"},
    "of an entry in control characters": {"entry": "\x1b[2J"},
    "with one field more": {"text": "what was said"},
    "over its limit": {"entry": "d" * 2000},
}

FAULTS = [
    *(
        Fault(
            f"revision: {what}",
            lines(change),
            BundleDamaged,
            "nobody stands for what it says",
        )
        for what, change in LINES.items()
    ),
    *(
        Fault(
            f"marker: {what}",
            marker(**changed),
            BundleDamaged,
            "says something of what we cannot see",
        )
        for what, changed in MARKS.items()
    ),
    Fault(
        "revision: of a line over its limit",
        lines(long_line),
        TooLarge,
        "a line is held in memory",
        "line_bytes",
    ),
    Fault(
        "revision: of a foreign case",
        written(case="f" * 32),
        BundleDamaged,
        "a case that the letter does not name",
    ),
    Fault(
        "revision: of a case that is only here",
        written(case=lambda post: post.theirs),
        BundleDamaged,
        "writes into a case that was not handed over",
    ),
    Fault(
        "revision: of no case", written(case=None), BundleDamaged, "belongs to nobody"
    ),
    Fault(
        "revision: an account of no case",
        written(
            "registry",
            form="account",
            case=None,
            answers={"account": "a" * 64, "role": "coordinator", "name": "X"},
        ),
        BundleDamaged,
        "would let somebody in",
    ),
    Fault(
        "revision: a contact of no case",
        written(
            "registry",
            form="contact",
            case=None,
            answers={"account": "a" * 64, "age_recipient": "age1x", "name": "X"},
        ),
        BundleDamaged,
        "would be believed",
    ),
    Fault(
        "revision: an entry that is another case's here",
        written("protection", entry=lambda post: post.entry_there),
        BundleDamaged,
        "moves an entry from case to case",
    ),
    Fault(
        "revision: a case's own entry in another case",
        written(
            "registry",
            form="case",
            entry=lambda post: post.theirs,
            answers={"code": "X-1", "site": "X"},
        ),
        BundleDamaged,
        "takes a case over",
    ),
    Fault(
        "revision: a note under the case's own id",
        written("registry", entry=lambda post: post.case),
        BundleDamaged,
        "hides the case",
    ),
    Fault(
        "revision: a parent that is another entry's",
        written(parents=parent_elsewhere),
        BundleDamaged,
        "a revision's id is its hash, so a cycle cannot be written; a parent can be another entry's",
    ),
    Fault(
        "revision: named answers that are not sealed",
        written(sensitivity="named"),
        BundleDamaged,
        "sealed answers in clear",
    ),
    Fault(
        "revision: of another compartment",
        lines(lambda post: line(revision(post, compartment="medical"))),
        BundleDamaged,
        "medical secrets under the key of another profession",
    ),
    Fault(
        "compartment: two exchanged",
        content(exchanged),
        BundleDamaged,
        "each under the other's key",
    ),
    Fault(
        "compartment: a file of lines that is none of ours",
        content(another_file("more.jsonl")),
        BundleDamaged,
        "something hidden",
        "unexpected",
    ),
    Fault(
        "compartment: markers outside of the registry",
        content(another_file(MARKERS)),
        BundleDamaged,
        "something hidden",
        "unexpected",
    ),
    Fault(
        "attachment: other bytes than its name says",
        content(other_bytes),
        BundleDamaged,
        "an exchanged file",
        "hash",
    ),
    Fault(
        "attachment: of another size than its entry says",
        attached(b"some bytes", size=5),
        BundleDamaged,
        "a size that lies",
    ),
    Fault(
        "attachment: named by the hash of something else",
        attached(b"some bytes", name="b" * 64, sha256="b" * 64),
        BundleDamaged,
        "an exchanged file",
        "hash",
    ),
    Fault(
        "attachment: named in capitals",
        attached(b"x", name=hashlib.sha256(b"x").hexdigest().upper(), sha256="b" * 64),
        UnsafeMember,
        "the same file on some disks",
    ),
]
