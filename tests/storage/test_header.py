# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The header: nothing in it is believed, or costs anything, before it is checked."""

import copy
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from storage import canonical
from storage.crypto.kdf import LIMITS, SALT_BYTES, KdfLimits, KdfParameters
from storage.crypto.sign import SigningKey
from storage.errors import Damaged, KdfOutOfRange, NewerFormat, StorageError
from storage.vault import header as headers
from storage.vault.header import Header, decode, encode, header_key, verify
from storage.vault.members import encoded
from storage.vault.opening import unlock
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS
from tests.helpers.memory import peak_memory
from tests.helpers.vault import Vault, project

KEY = header_key(bytes(32), "a" * 32)
FILES = tuple(f"{n:032x}" for n in range(3))
HEADER = Header(
    vault_id="a" * 32,
    label="Essai",
    training=False,
    generation=7,
    salt=bytes(SALT_BYTES),
    kdf=TEST_ONLY_PARAMETERS,
    files=FILES,
    grants={f"{h:032x}": dict.fromkeys(FILES, b"sealed") for h in range(2)},
)
WHOLE = encode(HEADER, KEY)


def signed() -> dict[str, Any]:
    return copy.deepcopy(canonical.loads(WHOLE, headers.MAX_BYTES)["signed"])


def written(value: dict[str, Any]) -> bytes:
    """Sign any header, as somebody with the registry's key could."""
    signature = KEY.sign("header", canonical.dumps(value))
    return canonical.dumps({"signature": canonical.b64(signature), "signed": value})


def read(data: bytes) -> Header:
    header = decode(data, TEST_ONLY_LIMITS)
    verify(data, KEY)
    return header


def test_a_header_reads_back_as_it_was_written() -> None:
    assert read(WHOLE) == HEADER
    assert read(encode(HEADER.with_grants("b" * 32, dict.fromkeys(FILES, b"x")), KEY))


def test_each_change_of_the_grants_is_a_new_generation() -> None:
    assert HEADER.with_grants("b" * 32, {}).generation == HEADER.generation + 1
    assert HEADER.grants.keys() == {"0" * 32, "0" * 31 + "1"}


LOW, HIGH = LIMITS.floor, LIMITS.ceiling
MEMORY = (0, 1, LOW.memory_kib - 1, HIGH.memory_kib + 1, 2**32 - 1, 2**53 - 1)
PASSES = (0, 1, LOW.passes - 1, HIGH.passes + 1, 2**32 - 1)
LANES = (0, HIGH.lanes + 1, 2**24, 2**32 - 1)
REFUSED = [
    *(("memory_kib", value) for value in MEMORY),
    *(("passes", value) for value in PASSES),
    *(("lanes", value) for value in LANES),
]


@pytest.mark.parametrize(("field", "value"), REFUSED)
def test_a_key_derivation_out_of_range_is_refused_before_it_begins(
    field: str, value: int, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = canonical.loads(
        (vault.folder / "header.json").read_bytes(), headers.MAX_BYTES
    )
    data["signed"]["kdf"] = {
        "algorithm": "argon2id",
        "lanes": LOW.lanes,
        "memory_kib": LOW.memory_kib,
        "passes": LOW.passes,
    } | {field: value}
    (vault.folder / "header.json").write_bytes(canonical.dumps(data))
    called: list[object] = []
    monkeypatch.setattr(
        "argon2.low_level.hash_secret_raw", lambda *a, **k: called.append(a)
    )
    before = peak_memory()
    with pytest.raises(KdfOutOfRange):
        unlock(vault.folder, "Inès", "passphrase of Inès", project)
    assert peak_memory() - before < 10_000
    assert called == []


def test_the_default_limits_are_what_the_study_asks_for() -> None:
    assert KdfParameters(64 * 1024, 3, 4) == LIMITS.floor
    assert LIMITS.ceiling.memory_kib == 1024 * 1024
    for kdf in (LIMITS.floor, LIMITS.ceiling, KdfParameters(262144, 4, 1)):
        KdfLimits().check(kdf)


@pytest.mark.parametrize(
    "change",
    [
        {"extra": 1},
        {"format": "consigne-something"},
        {"version": 0},
        {"generation": -1},
        {"generation": 1.5},
        {"generation": True},
        {"training": 0},
        {"label": None},
        {"vault_id": "A" * 32},
        {"vault_id": "a" * 31},
        {"vault_id": "../" + "a" * 29},
        {"salt": canonical.b64(bytes(15))},
        {"salt": canonical.b64(bytes(SALT_BYTES)).rstrip("=")},
        {"files": list(reversed(FILES))},
        {"files": [FILES[0], *FILES]},
        {"files": ["../../etc/passwd" + "0" * 16]},
        {"files": "abc"},
        {"files": None},
        {"grants": []},
        {"grants": {"0" * 32: {}}},
        {"grants": {"0" * 32: {"f" * 32: "eA=="}}},
        {"grants": {"0" * 32: dict.fromkeys(FILES, 5)}},
        {"grants": {"x": dict.fromkeys(FILES, "eA==")}},
        {"kdf": {}},
        {"kdf": None},
        {"kdf": {"algorithm": "argon2i", "lanes": 1, "memory_kib": 64, "passes": 1}},
        {"kdf": {"algorithm": "argon2id", "lanes": 1, "memory_kib": "64", "passes": 1}},
        {
            "kdf": {
                "algorithm": "argon2id",
                "lanes": 1,
                "memory_kib": 64,
                "passes": 1,
                "x": 1,
            }
        },
    ],
    ids=lambda change: str(change)[:50],
)
def test_a_header_of_another_shape_is_damaged_though_it_is_signed(
    change: dict[str, Any],
) -> None:
    with pytest.raises(Damaged):
        read(written(signed() | change))


@pytest.mark.parametrize("field", list(signed()))
def test_a_header_without_one_of_its_fields_is_damaged(field: str) -> None:
    value = signed()
    del value[field]
    with pytest.raises(Damaged):
        read(written(value))


def test_a_newer_header_is_said_to_be_newer_whatever_else_is_in_it() -> None:
    for more in ({}, {"another": [1]}, {"kdf": {"algorithm": "argon9"}}):
        with pytest.raises(NewerFormat):
            read(written(signed() | {"version": 2} | more))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe{\0}\0",
        b'{"signature":"","signed":{}}',
        b" " + WHOLE,
        WHOLE + b"\n",
        WHOLE.replace(b'"version":1', b'"version": 1'),
        WHOLE.replace(b'"version":1', b'"version":1,"version":1'),
        WHOLE.replace(b'"version":1', b'"version":1e0'),
        WHOLE.replace(b"Essai", b"Ess\\u0061i"),
        WHOLE.replace(b"Essai", b"Ess\\ud800"),
        WHOLE.replace(b'"generation":7', b'"generation":' + b"9" * 40),
        WHOLE.replace(b'"generation":7', b'"generation":NaN'),
        b'{"signed":' * 100_000,
        b"[" * 1_000_000,
        b" " * (headers.MAX_BYTES + 1),
    ],
    ids=lambda data: f"{data[:24]!r} {len(data)}",
)
def test_what_is_no_header_or_spelt_in_another_way_is_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        read(data)


def test_every_truncation_is_refused() -> None:
    for length in range(len(WHOLE)):
        with pytest.raises(StorageError):
            read(WHOLE[:length])


def test_flipped_bits_are_refused() -> None:
    for at in range(0, 8 * len(WHOLE), 3):
        data = bytearray(WHOLE)
        data[at // 8] ^= 1 << at % 8
        with pytest.raises(StorageError):
            read(bytes(data))


@pytest.mark.property
@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 20), st.binary(max_size=20))
@example(0, 0, b" ")
def test_any_piece_put_in_place_of_another_is_refused(
    at: int, length: int, piece: bytes
) -> None:
    data = WHOLE[:at] + piece + WHOLE[at + length :]
    if data == WHOLE:
        return
    with pytest.raises(StorageError):
        read(data)


@pytest.mark.property
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda c: st.lists(c) | st.dictionaries(st.text(), c),
    ),
    st.sampled_from(list(signed())),
)
def test_any_json_in_a_field_is_refused_by_name(value: Any, field: str) -> None:
    altered = signed()
    if altered[field] == value or (field == "label" and isinstance(value, str)):
        return
    altered[field] = value
    try:
        data = written(altered)
    except ValueError:  # no canonical form: cannot be in a file
        return
    try:
        read(data)
    except StorageError:
        return
    # Another number, another yes or no, and a header without accounts are headers.
    assert (field, type(value)) in (("generation", int), ("training", bool)) or (
        field == "grants" and value == {}
    )


def test_a_header_signed_by_another_key_is_damaged() -> None:
    with pytest.raises(Damaged):
        verify(encode(HEADER, SigningKey(os.urandom(32))), KEY)


def test_the_signing_key_depends_on_the_registry_and_the_case_file() -> None:
    keys = {
        header_key(registry, vault).public
        for registry in (bytes(32), bytes(31) + b"\1")
        for vault in ("a" * 32, "b" * 32)
    }
    assert len(keys) == 4


def test_an_altered_grant_or_label_stops_the_unlocking(vault: Vault) -> None:
    path = vault.folder / "header.json"
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'"label":"Essai"', b'"label":"Autre"'))
    with pytest.raises(Damaged):
        vault.unlock()
    path.write_bytes(whole)
    vault.unlock().close()


def test_an_older_header_is_brought_up_to_the_registrys_copy(
    vault: Vault, tmp_path: Path
) -> None:
    path = vault.folder / "header.json"
    whole = path.read_bytes()
    older = decode(whole, TEST_ONLY_LIMITS)
    with vault.opened() as case_file:
        header = case_file.header.with_grants(
            case_file.keys.handle, case_file.header.grants[case_file.keys.handle]
        )
        with case_file.transaction() as transaction:
            transaction.replace_header(header, encoded(header, case_file.held))
    newer = path.read_bytes()
    assert newer != whole
    path.write_bytes(whole)  # as a kill between commit and rename leaves it
    with vault.opened() as case_file:
        assert case_file.header.generation == older.generation + 1
    assert path.read_bytes() == newer


def test_a_registry_put_back_behind_the_header_is_damaged(vault: Vault) -> None:
    registry = vault.data("registry")
    before = registry.read_bytes()
    with vault.opened() as case_file, case_file.transaction() as transaction:
        header = case_file.header.with_grants(
            case_file.keys.handle, case_file.header.grants[case_file.keys.handle]
        )
        transaction.replace_header(header, encoded(header, case_file.held))
    registry.write_bytes(before)
    with pytest.raises(Damaged):
        vault.unlock()
