# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each silent trap of SQLCipher that we know of, walked into on purpose."""

import math
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from storage import attach as module
from storage.attach import (
    PAGE_SIZE,
    Connection,
    attach,
    connect,
    create_database,
    encrypted,
    faults,
    forbid_attaching,
    integrity_faults,
)
from storage.checking import self_check
from storage.errors import Damaged, DiskFull, EnvironmentFault, NotWritable
from storage.vault.casefile import CaseFile
from tests.helpers import vault as vaults
from tests.helpers.vault import Vault

KEY = bytearray(range(32))
CANARY = "Marguerite-Hortense"


@pytest.fixture
def anchor(tmp_path: Path) -> Path:
    (tmp_path / "anchor.db").touch()
    return tmp_path / "anchor.db"


@pytest.fixture
def connection(anchor: Path) -> Iterator[Connection]:
    connection = connect(anchor)
    yield connection
    connection.close()


@pytest.fixture
def one(tmp_path: Path, connection: Connection) -> Path:
    """An encrypted database attached as `one`, with a few pages in it."""
    path = tmp_path / "one.db"
    create_database(path)
    attach(connection, "one", path, KEY)
    connection.execute("CREATE TABLE one.note (id INTEGER PRIMARY KEY, text)")
    rows = [(f"{CANARY} {i}" * 40,) for i in range(90)]
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO one.note (text) VALUES (?)", rows)
    connection.execute("COMMIT")
    return path


@pytest.mark.parametrize(
    "key",
    [b"", b"short", bytes(31), bytes(33), bytes(64), b"x'" + b"0" * 64 + b"'"],
    ids=len,
)
def test_a_key_of_another_length_never_reaches_sqlcipher(
    key: bytes, tmp_path: Path, connection: Connection
) -> None:
    create_database(tmp_path / "new.db")
    with pytest.raises(ValueError, match="32 bytes"):
        attach(connection, "new", tmp_path / "new.db", bytearray(key))
    assert (tmp_path / "new.db").read_bytes() == b""


@pytest.mark.parametrize("schema", ["", "a b", "a;--", "1a", "a'"])
def test_a_schema_is_a_plain_name(
    schema: str, one: Path, connection: Connection
) -> None:
    with pytest.raises(ValueError, match="a schema is a name"):
        attach(connection, schema, one, KEY)


def test_a_missing_file_is_not_made(tmp_path: Path, connection: Connection) -> None:
    with pytest.raises(EnvironmentFault):
        attach(connection, "gone", tmp_path / "gone.db", KEY)
    assert not (tmp_path / "gone.db").exists()


def test_a_database_is_never_made_over_another(tmp_path: Path, one: Path) -> None:
    with pytest.raises(FileExistsError):
        create_database(one)


def test_a_missing_anchor_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        connect(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_another_key_is_refused_and_said_to_be_damage(one: Path, anchor: Path) -> None:
    other = connect(anchor)
    with pytest.raises(Damaged):
        attach(other, "one", one, bytearray(32))
    other.close()


def test_a_plaintext_database_is_refused(
    tmp_path: Path, connection: Connection
) -> None:
    with sqlcipher.connect(str(tmp_path / "plain.db")) as plain:
        plain.execute("CREATE TABLE t (x)")
    plain.close()
    with pytest.raises(Damaged):
        attach(connection, "plain", tmp_path / "plain.db", KEY)
    assert not encrypted(tmp_path / "plain.db")


def test_the_files_hold_nothing_but_noise(vault: Vault) -> None:
    with vault.opened("words") as case_file:
        for name in case_file.compartments:
            text = f"{CANARY} {name} " * 50
            vaults.put(
                case_file, vaults.note(case_file.signing, text, compartment=name)
            )
    for path in vault.folder.glob("data/*.db"):
        data = path.read_bytes()
        assert encrypted(path)
        assert b"SQLite format" not in data
        assert CANARY.encode() not in data
        assert CANARY.encode("utf-16-le") not in data
        assert entropy(data) > 7.99


def entropy(data: bytes) -> float:
    """Return bits of surprise in a byte, of eight."""
    counts = Counter(data).values()
    return -sum(n / len(data) * math.log2(n / len(data)) for n in counts)


def test_a_table_that_names_no_compartment_is_refused(
    connection: Connection, one: Path
) -> None:
    with pytest.raises(NotWritable), faults():
        connection.execute("CREATE TABLE stray (text)")


def test_the_anchor_stays_empty_for_ever(vault: Vault) -> None:
    with vault.opened("words") as case_file:
        vaults.put(case_file, vaults.note(case_file.signing, "un mot"))
        for name in case_file.compartments:
            list(case_file.rebuild(name))
    assert (vault.folder / "anchor.db").read_bytes() == b""


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH 'x.db' AS x KEY ''",
        "ATTACH 'x.db' AS x",
        "ATTACH ':memory:' AS x",
        "SELECT load_extension('x.so')",
        "SELECT load_extension('x.so', 'main')",
    ],
)
def test_nothing_more_is_attached_or_loaded_once_unlocked(
    sql: str, vault: Vault
) -> None:
    with (
        vault.opened() as case_file,
        pytest.raises(sqlcipher.DatabaseError, match=r"not authorized|prohibited"),
    ):
        case_file.rows(sql)


def test_both_ways_in_end_with_attaching_forbidden(
    vault: Vault, one: Path, connection: Connection
) -> None:
    forbid_attaching(connection)
    with pytest.raises(sqlcipher.DatabaseError, match="not authorized"):
        attach(connection, "again", one, KEY)


def test_each_database_has_the_settings_that_were_measured(
    everything: CaseFile,
) -> None:
    for name in everything.compartments:
        for pragma, value in (
            ("journal_mode", "delete"),
            ("synchronous", "3"),
            ("secure_delete", "1"),
            ("page_size", str(PAGE_SIZE)),
        ):
            assert str(everything.rows(f"PRAGMA {name}.{pragma}")[0][0]) == value
    for pragma, value in (
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("foreign_keys", 1),
    ):
        assert everything.rows(f"PRAGMA {pragma}") == [(value,)], pragma


def test_a_setting_that_does_not_take_is_found(
    one: Path, anchor: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_DATABASE", (("journal_mode", "DELETE", "persist"),))
    other = connect(anchor)
    with pytest.raises(Damaged):
        attach(other, "one", one, KEY)
    other.close()


def test_a_cut_at_a_page_boundary_is_found(one: Path, connection: Connection) -> None:
    assert integrity_faults(connection, "one") == []
    with one.open("r+b") as file:
        file.truncate(one.stat().st_size - PAGE_SIZE)
    # cipher_integrity_check alone says nothing at all: the other one is why.
    assert connection.execute("PRAGMA one.cipher_integrity_check").fetchall() == []
    assert integrity_faults(connection, "one") != []


def test_a_flipped_byte_in_a_page_is_found(one: Path, connection: Connection) -> None:
    data = bytearray(one.read_bytes())
    data[3 * PAGE_SIZE + 100] ^= 1
    one.write_bytes(data)
    assert integrity_faults(connection, "one") != []


def test_a_page_put_in_another_place_is_found(
    one: Path, connection: Connection
) -> None:
    data = one.read_bytes()
    page = data[2 * PAGE_SIZE : 3 * PAGE_SIZE]
    one.write_bytes(data[: 3 * PAGE_SIZE] + page + data[4 * PAGE_SIZE :])
    assert integrity_faults(connection, "one") != []


def test_an_old_page_put_back_is_found_by_what_is_signed(vault: Vault) -> None:
    with vault.opened() as case_file:
        vaults.put(case_file, *(n(case_file, i, "avant") for i in range(40)))
    path = vault.data("identity")
    before = path.read_bytes()
    with vault.opened() as case_file, case_file.transaction() as transaction:
        # Same length, as a rewritten fact would be: pages stay where they are.
        for i in range(40):
            later = n(case_file, i, "après")
            transaction.execute(
                "UPDATE identity.revision SET body = ?, signature = ?, id = ?"
                " WHERE entry_id = ?",
                (later.body, later.signature, later.id, later.entry),
            )
    after = path.read_bytes()
    found = Counter[str]()
    for at in range(0, min(len(before), len(after)), PAGE_SIZE):
        old, new = before[at : at + PAGE_SIZE], after[at : at + PAGE_SIZE]
        if at == 0 or old == new:
            continue
        path.write_bytes(after[:at] + old + after[at + PAGE_SIZE :])
        found[verdict(vault)] += 1
    path.write_bytes(after)
    assert verdict(vault) == "whole"
    assert found["whole"] == 0
    assert found.total() > 3


def n(case_file: CaseFile, i: int, word: str) -> vaults.Revision:
    return vaults.note(case_file.signing, f"{word} {i:02} " * 40, entry=f"{i:032x}")


def verdict(vault: Vault) -> str:
    try:
        with vault.opened() as case_file:
            wrong = [f for f in self_check(case_file) if f.fault]
    except Damaged:
        return "refused"
    return f"{wrong[0].part} {wrong[0].what}" if wrong else "whole"


def test_a_removed_word_leaves_the_search_index(everything: CaseFile) -> None:
    first = vaults.note(everything.signing, "zygomatique")
    second = vaults.note(everything.signing, "autre", parents=(first,))
    vaults.put(everything, first)
    assert indexed(everything, "zygomatique")
    vaults.put(everything, second)
    assert not indexed(everything, "zygomatique")
    assert not indexed(everything, "zyg")


def indexed(case_file: CaseFile, word: str) -> bool:
    """Look into the raw blocks of both full-text indexes."""
    blocks = case_file.rows(
        "SELECT block FROM identity.search_data UNION ALL"
        " SELECT block FROM identity.part_data UNION ALL"
        " SELECT c0 FROM identity.search_content UNION ALL"
        " SELECT c0 FROM identity.part_content"
    )
    raw = [b if isinstance(b, bytes) else str(b).encode() for (b,) in blocks]
    return any(word.encode() in block for block in raw)


def test_two_swapped_data_files_are_refused(vault: Vault) -> None:
    one, other = vault.data("identity"), vault.data("legal")
    spare = one.with_suffix(".spare")
    one.rename(spare)
    other.rename(one)
    spare.rename(other)
    with pytest.raises(Damaged):
        vault.unlock()


def test_a_compartment_of_another_name_is_refused_though_its_key_fits(
    vault: Vault,
) -> None:
    with vault.opened() as case_file, case_file.transaction() as transaction:
        transaction.execute(
            "UPDATE identity.meta SET value = 'legal' WHERE name = 'compartment'"
        )
    with pytest.raises(Damaged):
        vault.unlock()


def test_a_compartment_of_another_case_file_is_refused(
    vault: Vault, tmp_path: Path
) -> None:
    other = vaults.make(tmp_path / "other")
    shutil.copy(other.data("identity"), vault.data("identity"))
    with pytest.raises(Damaged):
        vault.unlock()


@pytest.mark.parametrize("how", ["missing", "empty", "half"])
def test_a_lost_data_file_is_never_made_anew(how: str, vault: Vault) -> None:
    path = vault.data("legal")
    data = path.read_bytes()
    if how == "missing":
        path.unlink()
    else:
        path.write_bytes(data[: 0 if how == "empty" else len(data) // 2 + 100])
    with pytest.raises(Damaged):
        vault.unlock()
    assert path.exists() is (how != "missing")


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("database or disk is full", DiskFull),
        ("disk I/O error", DiskFull),
        ("attempt to write a readonly database", NotWritable),
        ("database is locked", EnvironmentFault),
        ("unable to open database file", EnvironmentFault),
        ("database disk image is malformed", Damaged),
        ("file is not a database", Damaged),
        ("vtable constructor failed: search", Damaged),
        ("Could not decode to UTF-8 column 'text'", Damaged),
        ("no such table: x", sqlcipher.OperationalError),
    ],
)
def test_sqlites_errors_get_our_names(said: str, kind: type[Exception]) -> None:
    with pytest.raises(kind), faults():
        raise sqlcipher.OperationalError(said)
