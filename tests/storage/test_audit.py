# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The audit chain: nothing is changed, removed or put in without its showing."""

import hashlib
from collections.abc import Iterator
from datetime import timedelta

import pytest

from storage import audit, canonical
from storage.audit import AuditHead
from storage.checking import self_check
from storage.crypto.sign import SigningKey
from storage.errors import Damaged
from storage.vault.casefile import CaseFile, Transaction
from tests.helpers.vault import MOMENT, Vault, undone


@pytest.fixture
def long(everything: CaseFile) -> CaseFile:
    """A chain of a dozen acts by two accounts."""
    other = SigningKey(bytes(range(32)))
    with everything.transaction() as transaction:
        for n in range(10):
            transaction.audit("noted", n=n)
        audit.append(transaction._connection, other, MOMENT, "by_another", {})
    return everything


@pytest.fixture
def undo(long: CaseFile) -> Iterator[Transaction]:
    """A transaction on it that is taken back."""
    with undone(long) as transaction:
        yield transaction


def check(transaction: Transaction, remembered: AuditHead | None = None) -> int:
    return audit.check(transaction._connection, remembered)


def last(transaction: Transaction) -> AuditHead:
    return audit.head(transaction._connection)


def test_each_act_names_the_one_before(long: CaseFile) -> None:
    with long.reading() as connection:
        length = audit.check(connection)
        newest = audit.entries(connection, length + 1, 3)
        assert audit.head(connection).seq == length
    assert [entry["seq"] for entry in newest] == [length, length - 1, length - 2]
    body = canonical.dumps(newest[1])
    assert newest[0]["previous"] == hashlib.sha256(body).hexdigest()
    assert newest[1]["details"] == {"n": 9}


def test_an_act_and_its_trace_are_one(long: CaseFile) -> None:
    before = long.audit_head()
    with undone(long) as transaction:
        transaction.audit("never")
    assert long.audit_head() == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE registry.audit SET body = CAST(body || ' ' AS BLOB) WHERE seq = 5",
        "UPDATE registry.audit SET signature = zeroblob(64) WHERE seq = 5",
        "UPDATE registry.audit SET hash = zeroblob(32) WHERE seq = 5",
        "UPDATE registry.audit SET body = x'7b7d' WHERE seq = 5",
        "UPDATE registry.audit SET body = x'' WHERE seq = 5",
        "DELETE FROM registry.audit WHERE seq = 5",
        "DELETE FROM registry.audit WHERE seq = 1",
        "UPDATE registry.audit SET seq = seq + 100 WHERE seq > 5",
        "UPDATE registry.audit SET hash = zeroblob(32) WHERE seq = 12",
    ],
)
def test_an_alteration_shows(undo: Transaction, sql: str) -> None:
    assert undo.execute(sql)
    with pytest.raises(Damaged):
        check(undo)


def test_an_act_put_in_twice_shows(undo: Transaction) -> None:
    undo.execute(
        "INSERT INTO registry.audit SELECT max(seq) + 1, hash, body, signature"
        " FROM registry.audit"
    )
    with pytest.raises(Damaged):
        check(undo)


def test_two_acts_in_another_order_show(undo: Transaction) -> None:
    for old, new in ((5, 99), (6, 5), (99, 6)):
        undo.execute("UPDATE registry.audit SET seq = ? WHERE seq = ?", (new, old))
    with pytest.raises(Damaged):
        check(undo)


def test_one_act_signed_again_by_another_shows(undo: Transaction) -> None:
    stranger = SigningKey(bytes(32))
    (row,) = undo.rows("SELECT body FROM registry.audit WHERE seq = 5")
    value = canonical.loads(bytes(row[0]), audit.MAX_BYTES)
    value["account"] = stranger.public.hex()
    body = canonical.dumps(value)
    undo.execute(
        "UPDATE registry.audit SET body = ?, hash = ?, signature = ? WHERE seq = 5",
        (body, hashlib.sha256(body).digest(), stranger.sign("audit", body)),
    )
    with pytest.raises(Damaged):
        check(undo)


def test_a_cut_tail_shows_against_what_is_remembered(undo: Transaction) -> None:
    remembered = last(undo)
    undo.execute("DELETE FROM registry.audit WHERE seq = ?", (remembered.seq,))
    with pytest.raises(Damaged):
        check(undo, remembered)


def test_a_cut_tail_does_not_show_without(undo: Transaction) -> None:
    # Said in the documentation: this is why the head is kept outside as well.
    remembered = last(undo)
    undo.execute("DELETE FROM registry.audit WHERE seq = ?", (remembered.seq,))
    assert check(undo) == remembered.seq - 1


def test_a_tail_written_anew_shows_against_what_is_remembered(
    undo: Transaction,
) -> None:
    remembered = last(undo)
    undo.execute("DELETE FROM registry.audit WHERE seq = ?", (remembered.seq,))
    undo.audit("another_story")
    undo.audit("longer")
    assert check(undo) == remembered.seq + 1
    with pytest.raises(Damaged):
        check(undo, remembered)


def test_an_emptied_chain_shows(undo: Transaction) -> None:
    remembered = last(undo)
    undo.execute("DELETE FROM registry.audit")
    assert check(undo) == 0
    assert last(undo) == AuditHead(0, audit.START)
    with pytest.raises(Damaged):
        check(undo, remembered)


def test_what_was_remembered_earlier_still_holds(undo: Transaction) -> None:
    earlier = last(undo)
    undo.audit("more")
    assert check(undo, earlier) == earlier.seq + 1
    assert check(undo, AuditHead(0, audit.START)) == earlier.seq + 1


def test_a_clock_that_goes_back_breaks_nothing(undo: Transaction) -> None:
    key = SigningKey(bytes(range(32)))
    for days in (9_000, -9_000):
        moment = MOMENT + timedelta(days=days)
        audit.append(undo._connection, key, moment, "odd_clock", {})
    assert check(undo)


def test_the_self_check_says_so(vault: Vault) -> None:
    with vault.opened("words") as case_file:
        remembered = case_file.audit_head()
        assert all(not f.fault for f in self_check(case_file, remembered))
        with case_file.transaction() as transaction:
            transaction.execute("DELETE FROM registry.audit WHERE seq = 2")
        found = [f for f in self_check(case_file, remembered) if f.fault]
    assert [finding.part for finding in found] == ["audit"]
