# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an evidence package holds: names, limits, and its tag files.

It is a BagIt bag (RFC 8493) in an unencrypted tar of the one form of
`storage.bundle.tar`, so stock tools open it and any altered byte makes a difference.
"""

import re
from collections.abc import Iterable
from datetime import date

from storage.bundle import bag, tar
from storage.bundle.bag import Entry

TOP = "evidence/"
STATEMENT, SIGNATURE = "evidence.json", "evidence.sig"
AGENT = "Consigne evidence 1"
TAGS = (bag.BAGIT, bag.INFO, bag.MANIFEST, STATEMENT, SIGNATURE)  # tagmanifest's
INDEX, JOURNAL = "data/index.html", "data/journal.jsonl"
REVISIONS, ACCOUNTS = "data/revisions/", "data/accounts/"
FILES, COPIES = "data/files/", "data/copies/"

MIB = 2**20
PACKAGE_LIMIT = 2**31 - 1  # bytes
FILE_LIMIT = 64 * MIB  # an original
TEXT_LIMIT = 32 * MIB  # the index, the journal, the statement
BODY_LIMIT = 4 * MIB  # a revision, as everywhere
SIGNATURE_LIMIT = 1024
MOST_FILES = 50_000
KEPT_LIMIT = 512 * MIB  # all but originals and copies: held in memory at once

ALLOWED = re.compile(
    r"evidence/(bagit\.txt|bag-info\.txt|manifest-sha256\.txt|tagmanifest-sha256\.txt"
    r"|evidence\.json|evidence\.sig|data/index\.html|data/journal\.jsonl"
    r"|data/(revisions|accounts)/[0-9a-f]{64}\.(json|sig)"
    r"|data/(files|copies)/[0-9a-f]{64}\.[a-z0-9]{1,5})"
)
_HASHED = re.compile(r"data/([a-z]+)/([0-9a-f]{64})\.([a-z0-9]{1,5})")


def info(day: date, entries: Iterable[Entry]) -> bytes:
    """Return bag-info.txt: the program, the day, how much; no name."""
    return bag.info(day, entries).replace(
        bag.AGENT.encode("ascii"), AGENT.encode("ascii"), 1
    )


def limit_of(name: str) -> tuple[str, int]:
    """Answer with a limit's name and bytes, for a name of the archive."""
    inside = name.removeprefix(TOP)
    if inside.startswith((FILES, COPIES)):
        return "attachment_bytes", FILE_LIMIT
    if inside.endswith(".sig"):
        return "signature_bytes", SIGNATURE_LIMIT
    if inside.startswith((REVISIONS, ACCOUNTS)):
        return "lines_bytes", BODY_LIMIT
    return "lines_bytes", TEXT_LIMIT


def is_kept(name: str) -> bool:
    """Tell whether a reader holds a file of the bag in memory."""
    return not name.startswith((FILES, COPIES))


def hash_in(name: str) -> str:
    """Return the SHA-256 (hex) that a file of a bag is named by, or ""."""
    match = _HASHED.fullmatch(name)
    return match[2] if match else ""


def room(names_and_sizes: Iterable[tuple[str, int]]) -> int:
    """Return the length of an archive of these files, end included."""
    return tar.archive_size(size for _, size in names_and_sizes)
