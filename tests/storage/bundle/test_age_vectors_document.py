# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/age-vectors.md lists every vector that our reader takes otherwise than it says."""

import io
import re
from functools import cache
from pathlib import Path

import pytest

from storage.bundle import age
from storage.bundle.errors import BundleError
from tests.storage.bundle.test_age_vectors import NAMES, VECTORS, load

ROOT = Path(__file__).resolve().parents[3]
DOCUMENT = ROOT / "docs" / "age-vectors.md"
SHARED = ROOT.parent / "shared" / "data" / "age-vectors"
NOT_VECTORS = {"README.md"}
_ROW = re.compile(r"\| `(\w+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|")
_COUNT = re.compile(r"\| ([a-zA-Z ]+) \| (\d+) \| (\d+) \|")

# What each outcome that a vector expects is called here.
SAME = {
    "success": {"opened"},
    "no match": {"ForSomebodyElse"},
    "HMAC failure": {"Damaged"},
    "payload failure": {"Damaged", "Truncated"},
    "header failure": {"NotABundle", "NewerFormat", "TooLarge", "Truncated"},
    "armor failure": {"NotABundle"},
}


@cache
def ours(name: str) -> str:
    """Return "opened", or the error and its reason: "NotABundle, armored"."""
    vector = load(name)
    identity = vector.facts.get("identity", "")
    if not identity.startswith("AGE-SECRET-KEY-1"):
        identity = age.generate_identity()[0]
    try:
        age.decrypt_to(identity, io.BytesIO(vector.data), io.BytesIO())
    except BundleError as error:
        return ", ".join([type(error).__name__, *map(str, error.args[:1])])
    return "opened"


def differs(name: str) -> bool:
    return ours(name).split(",")[0] not in SAME[load(name).facts["expect"]]


def test_the_document_lists_each_difference_and_no_other() -> None:
    rows = _ROW.findall(DOCUMENT.read_text(encoding="utf-8"))
    assert [(name, expect, said) for name, expect, said, _ in rows] == [
        (name, load(name).facts["expect"], ours(name))
        for name in NAMES
        if differs(name)
    ]
    assert all(why.strip() for *_, why in rows)


def test_the_document_counts_all_vectors() -> None:
    counts = _COUNT.findall(DOCUMENT.read_text(encoding="utf-8"))
    assert {expect: (int(every), int(same)) for expect, every, same in counts} == {
        expect: (
            sum(load(name).facts["expect"] == expect for name in NAMES),
            sum(
                load(name).facts["expect"] == expect and not differs(name)
                for name in NAMES
            ),
        )
        for expect in SAME
    }


def test_what_is_refused_on_purpose_is_never_opened_by_mistake() -> None:
    """No vector that must fail succeeds: all differences are on the careful side."""
    assert not [
        name
        for name in NAMES
        if ours(name) == "opened" and load(name).facts["expect"] != "success"
    ]


@pytest.mark.skipif(
    not SHARED.exists(), reason="the shared data is not beside this tree"
)
def test_our_copy_of_the_vectors_is_the_shared_one() -> None:
    there = {p.name: p.read_bytes() for p in SHARED.iterdir() if p.is_file()}
    here = {p.name: p.read_bytes() for p in VECTORS.iterdir() if p.is_file()}
    for name in NOT_VECTORS:
        there.pop(name, None)
        here.pop(name)
    assert here == there
