# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of a compartment's own encryption, in a bundle that is right around it."""

from collections.abc import Callable
from pathlib import Path

from storage.bundle.errors import (
    Damaged,
    ForSomebodyElse,
    NotABundle,
    Truncated,
    UnsafeMember,
)
from tests.corpus.age_layer import STANZAS, Change, armored, flip, stanza
from tests.corpus.making import (
    THIRD,
    Fault,
    Post,
    archive,
    bag_of,
    good,
    payload,
    put,
    sealed,
)


def compartment(change: Callable[[Post, bytes], bytes]) -> Callable[[Post], Path]:
    """Change one compartment's age file; the bag and the letter agree with it."""

    def build(post: Post) -> Path:
        files = payload(post, post.content)
        files["data/legal.age"] = change(post, archive(post.content["legal"]))
        return put(post, bag_of(post, files))

    return build


def within(change: Change) -> Callable[[Post], Path]:
    """Change the bytes of one compartment's age file."""
    return compartment(lambda post, plain: change(sealed(plain, post.to)))


FAULTS = [
    Fault("compartment: empty", within(lambda _: b""), Truncated, "no age file"),
    Fault(
        "compartment: not encrypted",
        compartment(lambda _, plain: plain),
        NotABundle,
        "readable to all recipients",
        "not_age",
    ),
    Fault(
        "compartment: to somebody else",
        compartment(lambda _, plain: sealed(plain, THIRD[1])),
        ForSomebodyElse,
        "the letter says that we can read it",
    ),
    Fault(
        "compartment: armored", within(armored), NotABundle, "text armour", "armored"
    ),
    Fault(
        "compartment: scrypt of work factor 23",
        within(stanza(STANZAS["scrypt of work factor 23"][0])),
        NotABundle,
        "8 GiB of memory and a minute",
        "passphrase",
    ),
    Fault(
        "compartment: a plugin",
        within(stanza(STANZAS["a plugin"][0])),
        NotABundle,
        "runs a program",
        "plugin",
    ),
    Fault("compartment: cut", within(lambda d: d[:-20]), Damaged, "the end is missing"),
    Fault(
        "compartment: cut in the header",
        within(lambda d: d[:50]),
        Truncated,
        "the end is missing",
    ),
    Fault("compartment: a bit altered", within(flip(-200)), Damaged, "other bytes"),
    Fault(
        "compartment: bytes after the end",
        within(lambda d: d + b"x"),
        Damaged,
        "something hidden",
    ),
    Fault(
        "compartment: a bundle inside",
        compartment(lambda post, _: good(post)),
        UnsafeMember,
        "a bundle where revisions should be",
    ),
    Fault(
        "compartment: encrypted twice",
        compartment(lambda post, plain: sealed(sealed(plain, post.to), post.to)),
        UnsafeMember,
        "an age file in an age file",
    ),
]
