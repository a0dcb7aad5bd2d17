# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tag files of our BagIt bags (RFC 8493), in their one written form.

As with tar, what is read must be byte for byte what we would have written for the same
facts. There is no fetch.txt, one algorithm, and no name of a person or place.

The hashes run one way, so that nothing hashes itself: `manifest-sha256.txt` covers the
payload; `handover.json` states the hash of that manifest and is signed by
`handover.sig`; `tagmanifest-sha256.txt`, written last, covers all other tag files.
The signature therefore reaches every payload byte. What it does not reach, bagit.txt
and bag-info.txt, holds nothing that is used, and is checked against the rest.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from storage.bundle.errors import Damaged, NewerFormat, NotABundle

BAGIT, INFO, MANIFEST = "bagit.txt", "bag-info.txt", "manifest-sha256.txt"
HANDOVER, SIGNATURE = "handover.json", "handover.sig"
TAGMANIFEST = "tagmanifest-sha256.txt"
TAG_FILES = (BAGIT, INFO, MANIFEST, HANDOVER, SIGNATURE)  # those it covers
DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
AGENT = "Consigne bundle 1"
_VERSION = re.compile(rb"BagIt-Version: [0-9]{1,3}\.[0-9]{1,3}\n")
_INFO = re.compile(
    r"Bag-Software-Agent: Consigne bundle ([0-9]{1,6})\n"
    r"Bagging-Date: ([0-9]{4}-[0-9]{2}-[0-9]{2})\n"
    r"Payload-Oxum: ([0-9]{1,12})\.([0-9]{1,6})\n"
)
_LINE = re.compile(r"([0-9a-f]{64})  ([!-~]{1,100})")


@dataclass(frozen=True, slots=True)
class Entry:
    """One payload file: its name in the bag, size in bytes and SHA-256 in hex."""

    name: str
    size: int
    sha256: str


def info(day: date, entries: Iterable[Entry]) -> bytes:
    """Return bag-info.txt: who made it (the program), when, how much."""
    sizes = [entry.size for entry in entries]
    return (
        f"Bag-Software-Agent: {AGENT}\nBagging-Date: {day.isoformat()}\n"
        f"Payload-Oxum: {sum(sizes)}.{len(sizes)}\n"
    ).encode("ascii")


def manifest(hashes: Mapping[str, str]) -> bytes:
    """Return a manifest of name to SHA-256 in hex, sorted by name."""
    lines = [f"{sha256}  {name}\n" for name, sha256 in sorted(hashes.items())]
    return "".join(lines).encode("ascii")


def check_declaration(data: bytes) -> None:
    """Check bagit.txt.

    Raises:
        NewerFormat: another version of BagIt.
        Damaged: anything else than ours.

    """
    if data != DECLARATION:
        if not data.startswith(b"BagIt-Version: 1.0\n") and _VERSION.match(data):
            raise NewerFormat("bag")
        raise Damaged("bag", BAGIT)


def check_info(data: bytes, entries: Iterable[Entry]) -> date:
    """Check bag-info.txt against the payload and return the day of bagging."""
    match = _INFO.fullmatch(data.decode("ascii", "replace"))
    if match is None:
        raise Damaged("bag", INFO)
    if match[1] != "1":
        raise NewerFormat("bag")
    try:
        day = date.fromisoformat(match[2])
    except ValueError:
        raise Damaged("bag", INFO) from None
    if data != info(day, entries):
        raise Damaged("bag", INFO)
    return day


def check_manifest(part: str, data: bytes, hashes: Mapping[str, str]) -> None:
    """Check that a manifest lists exactly these names with these hashes.

    Raises:
        Damaged: `part`, with "malformed", "order", "duplicate", "missing" (not in the
            bag), "extra" (not in the manifest) or "hash".

    """
    listed: dict[str, str] = {}
    for line in data.decode("ascii", "replace").split("\n")[:-1]:
        match = _LINE.fullmatch(line)
        if match is None:
            raise Damaged(part, "malformed")
        if match[2] in listed:
            raise Damaged(part, "duplicate")
        listed[match[2]] = match[1]
    if listed.keys() - hashes.keys():
        raise Damaged(part, "missing")
    if hashes.keys() - listed.keys():
        raise Damaged(part, "extra")
    if listed != hashes:
        raise Damaged(part, "hash")
    if manifest(listed) != data:
        raise Damaged(part, "order")


def require_all(names: Iterable[str]) -> None:
    """Check that every tag file is there; NotABundle("bag") if one is not."""
    if not {*TAG_FILES, TAGMANIFEST} <= set(names):
        raise NotABundle("bag")
