# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the bag: manifests, checksums, tag files, what is too many or missing."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from storage.bundle import bag
from storage.bundle.errors import BundleError, Damaged, TooLarge, UnsafeMember
from storage.bundle.limits import DEFAULT
from tests.corpus.making import (
    Fault,
    Files,
    Post,
    bag_of,
    good,
    payload,
    put,
    with_tags,
)
from tests.storage.bundle.test_bag_corpus import CORPUS, Spoil

LEGAL = "data/legal.age"
# These are about the small limits of that test, or are done again below.
NOT_HERE = {"handover too large", "signature too large", "tag file too large"}


def spoiling(spoil: Spoil) -> Callable[[Post], Path]:
    """Change the files of a bag of one compartment; the tag manifest is right again."""

    def build(post: Post) -> Path:
        legal = {"legal": post.content["legal"]}
        whole = bag_of(post, payload(post, legal))
        files = dict(whole)
        files.pop(bag.TAGMANIFEST)
        spoil(files)
        if bag.TAGMANIFEST not in files and files:
            files = with_tags(files)
        assert files != whole, "the case spoils nothing"
        return put(post, files)

    return build


def having(name: str, data: bytes) -> Spoil:
    return lambda files: files.update({name: data})


def swapped(files: Files) -> None:
    """Let the manifest give each compartment the hash of the other."""
    lines = files[bag.MANIFEST].splitlines()
    hashes, names = [x[:64] for x in lines], [x[66:] for x in lines]
    hashes = hashes[1:] + hashes[:1]
    pairs = zip(hashes, names, strict=True)
    files[bag.MANIFEST] = b"".join(h + b"  " + n + b"\n" for h, n in pairs)


def whole(spoil: Spoil) -> Callable[[Post], Path]:
    """Change the files of the good bag of all compartments."""

    def build(post: Post) -> Path:
        files = bag_of(post, payload(post, post.content))
        spoil(files)
        return put(post, with_tags(files))

    return build


def md5_beside(files: Files) -> None:
    digest = hashlib.md5(files[LEGAL], usedforsecurity=False).hexdigest()
    files["manifest-md5.txt"] = f"{digest}  {LEGAL}\n".encode()


def sha1_instead(files: Files) -> None:
    digest = hashlib.sha1(files[LEGAL], usedforsecurity=False).hexdigest()
    files[bag.MANIFEST] = f"{digest}  {LEGAL}\n".encode()


def reversed_lines(files: Files) -> None:
    lines = files[bag.MANIFEST].splitlines(keepends=True)
    files[bag.MANIFEST] = b"".join(reversed(lines))


def too_many(post: Post) -> Path:
    names = {f"data/c{n:02d}.age": b"x" for n in range(DEFAULT.compartments)}
    return put(post, bag_of(post, {**payload(post, post.content), **names}))


def nested(post: Post) -> Path:
    files = bag_of(post, payload(post, post.content))
    return put(post, {"data/bundle/handover.json": good(post), **files})


def tags(change: Callable[[bytes], bytes]) -> Callable[[Post], Path]:
    """Change the tag manifest alone."""

    def build(post: Post) -> Path:
        files = bag_of(post, payload(post, post.content))
        return put(post, {**files, bag.TAGMANIFEST: change(files[bag.TAGMANIFEST])})

    return build


MORE: dict[str, tuple[Callable[[Post], Path], type[BundleError], str]] = {
    "manifest with exchanged hashes": (whole(swapped), Damaged, "hash"),
    "manifest in another order": (whole(reversed_lines), Damaged, "order"),
    "manifest of SHA-1 under our name": (whole(sha1_instead), Damaged, "malformed"),
    "manifest of MD5 beside ours": (whole(md5_beside), UnsafeMember, "unexpected"),
    "manifest of SHA-1 beside ours": (
        whole(having("manifest-sha1.txt", b"")),
        UnsafeMember,
        "unexpected",
    ),
    "tag manifest of MD5": (
        whole(having("tagmanifest-md5.txt", b"")),
        UnsafeMember,
        "unexpected",
    ),
    "tag manifest twice the lines": (tags(lambda m: m * 2), Damaged, "duplicate"),
    "tag manifest in UTF-16": (
        tags(lambda m: m.decode().encode("utf-16")),
        Damaged,
        "malformed",
    ),
    "manifest in UTF-16": (
        whole(
            lambda f: f.update(
                {bag.MANIFEST: f[bag.MANIFEST].decode().encode("utf-16")}
            )
        ),
        Damaged,
        "malformed",
    ),
    "fetch list of a file of this computer": (
        whole(having("fetch.txt", b"file:///etc/passwd 1 data/x\n")),
        UnsafeMember,
        "unexpected",
    ),
    "a bundle as payload": (nested, UnsafeMember, "unexpected"),
    "forty compartments": (too_many, TooLarge, ""),
    "letter over its limit": (
        whole(having(bag.HANDOVER, b" " * (DEFAULT.handover_bytes + 1))),
        TooLarge,
        "",
    ),
    "signature over its limit": (
        whole(having(bag.SIGNATURE, b" " * (DEFAULT.signature_bytes + 1))),
        TooLarge,
        "",
    ),
    "manifest over its limit": (
        whole(having(bag.MANIFEST, b" " * (DEFAULT.tag_file_bytes + 1))),
        TooLarge,
        "",
    ),
    "two letters": (
        whole(having("handover-2.json", b"{}")),
        UnsafeMember,
        "unexpected",
    ),
}

FAULTS = [
    *(
        Fault(
            f"bag: {name}", spoiling(spoil), kind, "what is listed is not what is there"
        )
        for name, (spoil, kind) in CORPUS.items()
        if name not in NOT_HERE
    ),
    *(
        Fault(f"bag: {name}", build, kind, "what is listed is not what is there", word)
        for name, (build, kind, word) in MORE.items()
    ),
]
