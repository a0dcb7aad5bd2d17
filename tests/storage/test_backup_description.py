# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`backup.json`: strictly parsed, signed, and the number of cases for few eyes."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import canonical
from storage.audit import AuditHead
from storage.crypto.sign import SigningKey
from storage.errors import (
    NewerFormat,
)
from storage.vault import backup as backups
from storage.vault.backup import Backup, BackupDamaged, Part
from storage.vault.header import header_key

KEY = bytes(range(32))


MOMENT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


PARTS = (
    Part("anchor.db", 0, "e" * 64),
    Part("data/" + "a" * 32 + ".db", 8192, "a" * 64),
    Part("header.json", 900, "b" * 64),
    Part("slots/" + "c" * 32, 1069, "c" * 64),
)


EXAMPLE = Backup(
    MOMENT,
    "d" * 32,
    "Essai",
    False,
    3,
    AuditHead(7, bytes(32)),
    backups.seal_count(KEY, "d" * 32, MOMENT, 12),
    PARTS,
)


def test_the_number_of_cases_is_for_who_holds_the_registry() -> None:
    assert backups.open_count(EXAMPLE, KEY) == 12
    with pytest.raises(BackupDamaged):
        backups.open_count(EXAMPLE, bytes(32))
    data = backups.encode(EXAMPLE, header_key(KEY, EXAMPLE.vault_id))
    more = replace(EXAMPLE, sealed=backups.seal_count(KEY, "d" * 32, MOMENT, 100_000))
    assert len(more.sealed) == len(EXAMPLE.sealed)
    told = canonical.loads(data, backups.MAX_BYTES)["signed"]
    assert not {12, "12"} & {v for v in told.values() if isinstance(v, int | str)}


def test_a_description_is_read_as_it_was_written() -> None:
    key = header_key(KEY, EXAMPLE.vault_id)
    data = backups.encode(EXAMPLE, key)
    assert backups.decode(data) == EXAMPLE
    assert backups.signed_by(data, key)
    assert not backups.signed_by(data, SigningKey(bytes(32)))


WRONG: list[tuple[str, object]] = [
    ("format", "consigne-case-file"),
    ("version", True),
    ("version", -1),
    ("vault_id", "D" * 32),
    ("vault_id", "d" * 31),
    ("label", 3),
    ("training", 1),
    ("generation", 1.5),
    ("made_at", "2026-11-20"),
    ("made_at", "2026-02-30T09:30:00Z"),
    ("made_at", "2026-11-20T09:30:00+01:00"),
    ("cases", "***"),
    ("cases", 12),
    ("audit", []),
    ("audit", {"seq": 1, "hash": "aa"}),
    ("audit", {"seq": "1", "hash": "a" * 64}),
    ("files", {}),
    ("files", []),
    ("files", [{"name": "anchor.db", "size": 0, "sha256": "a" * 64}]),
    ("more", 1),
]


@pytest.mark.parametrize(("field", "value"), WRONG)
def test_a_description_of_another_shape_is_refused(field: str, value: object) -> None:
    signed = dict(plain()["signed"])
    signed[field] = value
    with pytest.raises(BackupDamaged):
        backups.decode(canonical.dumps({**plain(), "signed": signed}))


@pytest.mark.parametrize(
    "name",
    [
        "../header.json",
        "/etc/passwd",
        "data/../header.json",
        "data\\" + "a" * 32 + ".db",
        "C:header.json",
        "header.json\n",
        "HEADER.JSON",
        "lock",
        "backup.json",
        "data/" + "A" * 32 + ".db",
        "slots/" + "a" * 33,
        "slots/" + "\u0661" * 32,
        "",
    ],
)
def test_only_names_of_a_case_file_are_read(name: str) -> None:
    assert not backups.allowed(name)
    value = plain()
    rows = [*value["signed"]["files"], {"name": name, "size": 1, "sha256": "a" * 64}]
    value["signed"]["files"] = sorted(rows, key=lambda row: row["name"])
    with pytest.raises(BackupDamaged):
        backups.decode(canonical.dumps(value))


def test_a_newer_description_is_left_to_a_newer_program() -> None:
    value = plain()
    value["signed"]["version"] = 2
    with pytest.raises(NewerFormat):
        backups.decode(canonical.dumps(value))


@given(st.binary(max_size=300))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(BackupDamaged):
        backups.decode(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=8,
)


FIELDS = sorted(json.loads(backups.encode(EXAMPLE, SigningKey(KEY)))["signed"])


@given(st.dictionaries(st.sampled_from(FIELDS), JSON, min_size=1, max_size=3))
def test_any_other_fields_are_refused_or_read_as_they_are(
    changed: dict[str, object],
) -> None:
    value = plain()
    value["signed"] |= changed
    try:
        data = canonical.dumps(value)
    except ValueError:
        return  # a lone surrogate: no JSON
    try:
        found = backups.decode(data)
    except (BackupDamaged, NewerFormat):
        return
    again = json.loads(backups.encode(found, SigningKey(KEY)))
    assert again["signed"] == value["signed"]


def test_the_fields_are_those_of_the_page() -> None:
    page = (Path(__file__).parents[2] / "docs" / "format.md").read_text("utf-8")
    table = page.split("consigne/backup/v1")[1].split("`cases` is nonce")[0]
    rows = re.findall(r"^\| (`.*?`) \|", table, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert named == set(FIELDS)


def plain() -> dict[str, Any]:
    data = backups.encode(EXAMPLE, SigningKey(KEY))
    return dict(json.loads(data))
