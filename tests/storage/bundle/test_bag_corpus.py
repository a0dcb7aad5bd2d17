# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bags with one fault each, whole as age files and archives; all are refused."""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from storage.bundle import bag
from storage.bundle.errors import (
    BundleError,
    Damaged,
    NewerFormat,
    NotABundle,
    TooLarge,
    UnsafeMember,
)
from storage.bundle.limits import Limits
from storage.bundle.opening import inspect

Keys = tuple[str, str]
Bag = dict[str, bytes]
Spoil = Callable[[Bag], object]
LEGAL = "data/legal.age"


def with_manifest(change: Callable[[bytes], bytes]) -> Spoil:
    return lambda b: b.update({bag.MANIFEST: change(b[bag.MANIFEST])})


def with_tagmanifest(change: Callable[[dict[str, str]], object]) -> Spoil:
    def spoil(files: Bag) -> None:
        tags = {t: hashlib.sha256(files[t]).hexdigest() for t in bag.TAG_FILES}
        change(tags)
        files[bag.TAGMANIFEST] = bag.manifest(tags)

    return spoil


def with_info(old: bytes, new: bytes) -> Spoil:
    return lambda b: b.update({bag.INFO: b[bag.INFO].replace(old, new)})


def without(name: str) -> Spoil:
    return lambda b: b.pop(name)


def having(name: str, data: bytes) -> Spoil:
    return lambda b: b.update({name: data})


CORPUS: dict[str, tuple[Spoil, type[BundleError]]] = {
    "payload not in the manifest": (having("data/social.age", b"x"), Damaged),
    "payload missing": (without(LEGAL), Damaged),
    "payload another": (having(LEGAL, b"x"), Damaged),
    "payload empty": (having(LEGAL, b""), Damaged),
    "manifest missing": (without(bag.MANIFEST), NotABundle),
    "manifest empty": (having(bag.MANIFEST, b""), Damaged),
    "manifest twice the line": (with_manifest(lambda m: m * 2), Damaged),
    "manifest one more line": (
        with_manifest(lambda m: m + b"0" * 64 + b"  data/social.age\n"),
        Damaged,
    ),
    "manifest lists a tag file": (
        with_manifest(lambda m: m + b"0" * 64 + b"  bagit.txt\n"),
        Damaged,
    ),
    "manifest lists a parent": (
        with_manifest(lambda m: m.replace(b"data/", b"../data/")),
        Damaged,
    ),
    "manifest in capitals": (with_manifest(bytes.upper), Damaged),
    "manifest with one space": (
        with_manifest(lambda m: m.replace(b"  ", b" ")),
        Damaged,
    ),
    "manifest with a star": (with_manifest(lambda m: m.replace(b"  ", b" *")), Damaged),
    "manifest with CRLF": (with_manifest(lambda m: m.replace(b"\n", b"\r\n")), Damaged),
    "manifest without a last line feed": (with_manifest(bytes.rstrip), Damaged),
    "manifest with bytes after": (with_manifest(lambda m: m + b"x"), Damaged),
    "manifest with an empty line": (with_manifest(lambda m: m + b"\n"), Damaged),
    "manifest with a BOM": (with_manifest(lambda m: b"\xef\xbb\xbf" + m), Damaged),
    "manifest not ASCII": (with_manifest(lambda m: m.replace(b"l", b"\xff")), Damaged),
    "manifest with a percent code": (
        with_manifest(lambda m: m.replace(b"/", b"%2F")),
        Damaged,
    ),
    "manifest of MD5": (
        lambda b: b.update({"manifest-md5.txt": b.pop(bag.MANIFEST)}),
        UnsafeMember,
    ),
    "manifest of SHA-512 beside": (having("manifest-sha512.txt", b""), UnsafeMember),
    "tag manifest wrong": (
        with_tagmanifest(lambda t: t.update({bag.HANDOVER: "0" * 64})),
        Damaged,
    ),
    "tag manifest lacks the handover": (
        with_tagmanifest(lambda t: t.pop(bag.HANDOVER)),
        Damaged,
    ),
    "tag manifest lists payload": (
        with_tagmanifest(lambda t: t.update({LEGAL: "0" * 64})),
        Damaged,
    ),
    "tag manifest lists itself": (
        with_tagmanifest(lambda t: t.update({bag.TAGMANIFEST: "0" * 64})),
        Damaged,
    ),
    "tag manifest empty": (having(bag.TAGMANIFEST, b""), Damaged),
    "fetch list": (
        having("fetch.txt", b"https://example.org 1 data/x\n"),
        UnsafeMember,
    ),
    "unknown tag file": (having("notes.txt", b"hello"), UnsafeMember),
    "payload in a folder": (having("data/legal/x.age", b""), UnsafeMember),
    "payload not encrypted": (having("data/legal.jsonl", b""), UnsafeMember),
    "payload named for a device": (having("data/con.age", b""), UnsafeMember),
    "bagit.txt missing": (without(bag.BAGIT), NotABundle),
    "bagit.txt of the future": (
        having(bag.BAGIT, bag.DECLARATION.replace(b"1.0", b"2.0")),
        NewerFormat,
    ),
    "bagit.txt of the past": (
        having(bag.BAGIT, bag.DECLARATION.replace(b"1.0", b"0.97")),
        NewerFormat,
    ),
    "bagit.txt in UTF-16": (
        having(bag.BAGIT, bag.DECLARATION.replace(b"UTF-8", b"UTF-16")),
        Damaged,
    ),
    "bagit.txt with more": (having(bag.BAGIT, bag.DECLARATION + b"X: y\n"), Damaged),
    "bagit.txt empty": (having(bag.BAGIT, b""), Damaged),
    "info missing": (without(bag.INFO), NotABundle),
    "info with a name": (
        with_info(b"Bagging-Date", b"Contact-Name: Amina\nBagging-Date"),
        Damaged,
    ),
    "info with another count": (with_info(b".1\n", b".2\n"), Damaged),
    "info with another size": (with_info(b"Oxum: ", b"Oxum: 1"), Damaged),
    "info with a leading zero": (with_info(b"Oxum: ", b"Oxum: 0"), Damaged),
    "info without a date": (with_info(b"2026-02-03", b""), Damaged),
    "info with no such day": (with_info(b"2026-02-03", b"2026-02-30"), Damaged),
    "info of a newer program": (with_info(b"bundle 1", b"bundle 2"), NewerFormat),
    "info of another program": (with_info(b"Consigne", b"bagit.py"), Damaged),
    "info not ASCII": (with_info(b"Consigne", b"Consign\xc3\xa9"), Damaged),
    "handover missing": (without(bag.HANDOVER), NotABundle),
    "handover too large": (having(bag.HANDOVER, bytes(1025)), TooLarge),
    "signature missing": (without(bag.SIGNATURE), NotABundle),
    "signature too large": (having(bag.SIGNATURE, bytes(257)), TooLarge),
    "tag file too large": (having(bag.MANIFEST, bytes(2049)), TooLarge),
    "nothing at all": (dict.clear, NotABundle),
}
LIMITS = Limits(handover_bytes=1024, signature_bytes=256, tag_file_bytes=2048)


def test_the_good_bag_is_accepted(
    bag_files: Bag, bag_in: Callable[[Bag], Path], me: Keys
) -> None:
    found = inspect(bag_in(bag_files), me[0], limits=LIMITS)
    assert found.handover == b"{}"
    assert found.signature == b"s" * 64
    assert found.compartments == ("legal",)
    assert found.manifest_sha256 == hashlib.sha256(bag_files[bag.MANIFEST]).hexdigest()


@pytest.mark.parametrize("what", CORPUS)
def test_a_bag_with_one_fault_is_refused(
    what: str, bag_files: Bag, bag_in: Callable[[Bag], Path], me: Keys
) -> None:
    spoil, kind = CORPUS[what]
    before = dict(bag_files)
    spoil(bag_files)
    assert bag_files != before, "the case spoils nothing"
    with pytest.raises(kind):
        inspect(bag_in(bag_files), me[0], limits=LIMITS)


def test_a_bag_of_no_payload_is_a_bag(bag_in: Callable[[Bag], Path], me: Keys) -> None:
    files = {
        bag.BAGIT: bag.DECLARATION,
        bag.INFO: bag.info(date(2026, 2, 3), []),
        bag.MANIFEST: b"",
        bag.HANDOVER: b"{}",
        bag.SIGNATURE: b"",
    }
    assert inspect(bag_in(files), me[0]).compartments == ()


def test_more_compartments_than_the_limit_are_refused(
    bag_files: Bag, bag_in: Callable[[Bag], Path], me: Keys
) -> None:
    many = {f"data/{name}.age": b"" for name in "abcdefgh"}
    for files, what in (
        (many | bag_files, "compartments"),
        (bag_files | many, "files"),
    ):
        with pytest.raises(TooLarge) as caught:
            inspect(bag_in(files), me[0], limits=Limits(compartments=8))
        assert caught.value.what == what


def test_a_bundle_larger_than_the_limit_is_not_read(
    bag_files: Bag, bag_in: Callable[[Bag], Path], me: Keys
) -> None:
    with pytest.raises(TooLarge) as caught:
        inspect(bag_in(bag_files), me[0], limits=Limits(bundle_bytes=1000))
    assert (caught.value.what, caught.value.limit) == ("bundle_bytes", 1000)
