# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Erasing: nothing of a case is left that a key opens, and nothing brings it back."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storage import desk
from storage.crypto.sign import SigningKey
from storage.erasing import (
    apply_tombstones,
    erase,
    erased_cases,
    left_of_erased,
    put_tombstone,
    remove_case,
    tombstone_of,
)
from storage.exchange import Received, last_seq, share
from storage.parcels import put_parcel, waiting
from storage.revisions import Attached
from storage.vault.casefile import CaseFile, Transaction
from tests.helpers import carrying, vault
from tests.helpers.carrying import Parcel, packed
from tests.helpers.disk import everything
from tests.helpers.vault import Vault, note

ANNA = SigningKey(bytes(range(32)))
ONE, OTHER = "a" * 32, "b" * 32
CANARY = "Sycomore"
SCAN, KEPT = b"Sycomore, a scanned page", b"a page of two cases"
DAY = "2026-11-22"


def file_of(data: bytes) -> Attached:
    return Attached(
        hashlib.sha256(data).hexdigest(), "scan.png", "image/png", len(data)
    )


@pytest.fixture
def made(tmp_path: Path) -> Vault:
    return vault.make(tmp_path / "case-file")


@pytest.fixture
def whole(made: Vault) -> Iterator[CaseFile]:
    """Everything is open; two cases have entries, files and drafts."""
    with made.opened("words") as case_file:
        with case_file.transaction() as transaction:
            fill(transaction)
        yield case_file


def fill(transaction: Transaction) -> None:
    for case in (ONE, OTHER):
        transaction.put(
            note(
                ANNA,
                f"{CANARY} {case[:1]}",
                entry=case,
                case=case,
                compartment="registry",
                form="case",
            )
        )
    transaction.put_attachment("legal", iter([SCAN]))
    transaction.put_attachment("legal", iter([KEPT]))
    for number, place in enumerate(("identity", "legal", "medical")):
        entry = f"{number + 1:032x}"
        first = note(
            ANNA,
            f"{CANARY} premier",
            entry=entry,
            case=ONE,
            compartment=place,
            files=(file_of(SCAN), file_of(KEPT)) if place == "legal" else (),
            answers={"due": "2026-12-01"},
        )
        transaction.put(first)
        transaction.put(
            note(
                ANNA,
                f"{CANARY} second",
                entry=entry,
                case=ONE,
                compartment=place,
                parents=(first,),
            )
        )
    transaction.put(
        note(
            ANNA,
            "Autre dossier",
            entry="9" * 32,
            case=OTHER,
            compartment="legal",
            files=(file_of(KEPT),),
        )
    )


def counted(case_file: CaseFile, case: str) -> dict[str, int]:
    """Return how many rows of each kind tell of a case, over everything held."""
    found = {
        f"{name} {table}": case_file.rows(
            f"SELECT count(*) FROM {name}.{table} WHERE case_id = ?", (case,)
        )[0][0]
        for name in case_file.compartments
        for table in ("revision", "entry", "due", "marker", "activity")
    }
    return {what: count for what, count in found.items() if count}


def test_no_page_of_any_database_holds_a_word_of_an_erased_case(
    whole: CaseFile,
) -> None:
    with whole.transaction() as transaction:
        desk.put_draft(
            transaction,
            "identity",
            whole.me,
            "d" * 32,
            b'{"case_id":"' + ONE.encode() + b'","answers":{"text":"Sycomore"}}',
            vault.MOMENT,
        )
        remove_case(transaction, OTHER)
    before = everything(whole).lower()
    assert CANARY.lower().encode() in before  # in revisions, in both indexes, in a file
    with whole.transaction() as transaction:
        removed = erase(transaction, ONE, "asked", DAY)
    assert (removed.cases, removed.entries, removed.revisions) == (1, 4, 7)
    assert (removed.drafts, removed.attachments) == (1, 2)
    after = everything(whole).lower()
    for word in (CANARY.lower().encode(), b"premier"):
        assert word not in after
    # No letters are left in either index, which cut and compress what they hold.
    indexed = [
        bytes(block)
        for table in ("search", "part")
        for (block,) in whole.rows(f"SELECT block FROM identity.{table}_data")
    ]
    assert not any(piece in b"".join(indexed) for piece in (b"syc", b"yco", b"ere"))
    # The tombstone says which case it was: nothing else does.
    assert after.count(ONE.encode()) == everything(whole).count(ONE.encode()) > 0
    assert not counted(whole, ONE)
    with whole.reading() as connection:
        for name in whole.compartments:
            found = connection.execute(f"PRAGMA {name}.integrity_check").fetchall()
            assert found == [("ok",)]


def test_other_cases_and_the_files_they_name_stay(whole: CaseFile) -> None:
    before = counted(whole, OTHER)
    with whole.transaction() as transaction:
        remove_case(transaction, ONE)
        assert not transaction.has_attachment("legal", file_of(SCAN).sha256)
        assert transaction.has_attachment("legal", file_of(KEPT).sha256)
    assert counted(whole, OTHER) == before
    assert b"".join(whole.read_attachment("legal", file_of(KEPT).sha256)) == KEPT
    found = whole.rows("SELECT count(*) FROM legal.search WHERE search MATCH 'autre'")
    assert found == [(1,)]


def test_everybodys_drafts_and_questions_about_a_case_go_and_no_others(
    whole: CaseFile,
) -> None:
    entry, drafted = f"{2:032x}", "d" * 32
    mine = {
        drafted: '{"case_id":"' + ONE + '"}',  # a draft of a new entry
        f"{drafted}/extract": "{}",  # a question about that draft
        f"{entry}/move/accept": "{}",  # about an entry
        f"{ONE}/reopening": "{}",  # about the case
        f"correction/{ONE}": "no json",
    }
    others = {"e" * 32: '{"case_id":"' + OTHER + '"}', "intake": "{}", "place": "x"}
    with whole.transaction() as transaction:
        for account in (whole.me, "f" * 64):
            for name, body in (mine | others).items():
                desk.put_draft(
                    transaction, "legal", account, name, body.encode(), vault.MOMENT
                )
        assert remove_case(transaction, ONE).drafts == 2 * len(mine)
    left = whole.rows("SELECT DISTINCT entry_id FROM legal.draft ORDER BY 1")
    assert [row[0] for row in left] == sorted(others)


def test_a_file_that_only_a_draft_of_another_case_names_stays(whole: CaseFile) -> None:
    sha256 = file_of(SCAN).sha256
    body = f'{{"case_id":"{OTHER}","attachments":[["{sha256}","a","b",1]]}}'
    with whole.transaction() as transaction:
        desk.put_draft(
            transaction, "legal", whole.me, "d" * 32, body.encode(), vault.MOMENT
        )
        loose, _ = transaction.put_attachment("legal", iter([b"nobody names it"]))
        erase(transaction, ONE, "asked", DAY)
        assert transaction.has_attachment("legal", sha256)
        assert not transaction.has_attachment("legal", loose)


def test_what_is_to_be_kept_is_kept_whole(whole: CaseFile) -> None:
    entry = f"{1:032x}"
    with whole.transaction() as transaction:
        kept = remove_case(transaction, ONE, keep_entries=frozenset({entry, ONE}))
        assert len(transaction.revisions("identity", entry)) == 2
        assert transaction.has_entry("registry", ONE)
        assert (kept.cases, kept.entries) == (0, 2)
        found = transaction.rows("SELECT entry_id FROM registry.marker")
        assert {row[0] for row in found} == {entry, "9" * 32}
        activity = "SELECT entries FROM registry.activity WHERE case_id = ?"
        assert transaction.rows(activity, (ONE,)) == [(1,)]


def test_numbers_are_not_given_twice_so_that_no_update_leaves_something_out(
    whole: CaseFile,
) -> None:
    before = last_seq(whole, "medical")
    with whole.transaction() as transaction:
        remove_case(transaction, ONE)
        assert last_seq(transaction, "medical") == before
        assert not transaction.rows("SELECT 1 FROM medical.revision")
        later = note(ANNA, "plus tard", case=OTHER, compartment="medical")
        transaction.put(later)
        assert last_seq(transaction, "medical") == before + 1
    part = share(whole, "medical", (OTHER,), after={OTHER: before})
    assert part.revisions == 1


def test_what_an_account_cannot_open_goes_when_its_holder_unlocks(made: Vault) -> None:
    with made.opened("words") as case_file, case_file.transaction() as transaction:
        fill(transaction)
    with made.opened("Salma") as case_file:  # registry, identity and medical
        with case_file.transaction() as transaction:
            assert erase(transaction, ONE, "retention", DAY).anything
        assert left_of_erased(case_file) == {ONE}
        assert counted(case_file, ONE) == {
            "registry marker": 1,  # of what lies in the legal compartment
            "registry activity": 1,
        }
        with case_file.transaction() as transaction:
            assert not apply_tombstones(transaction).anything
    with made.opened("words") as case_file:
        assert list(counted(case_file, ONE)) == [
            "registry marker",
            "registry activity",
            "legal revision",
            "legal entry",
        ]
        with case_file.transaction() as transaction:
            assert apply_tombstones(transaction).entries == 1
        assert not counted(case_file, ONE)
        assert not left_of_erased(case_file)


def test_a_purge_leaves_the_case_to_whoever_still_has_to_act(made: Vault) -> None:
    with made.opened("words") as case_file, case_file.transaction() as transaction:
        fill(transaction)
    with made.opened("Salma") as case_file, case_file.transaction() as transaction:
        remove_case(transaction, ONE)
        assert transaction.has_entry("registry", ONE)
    with made.opened("words") as case_file, case_file.transaction() as transaction:
        remove_case(transaction, ONE)
        assert not transaction.has_entry("registry", ONE)


def test_parcels_about_an_erased_case_are_not_delivered(made: Vault) -> None:
    with made.opened("Salma") as case_file, case_file.transaction() as transaction:
        fill_registry(transaction)
        holder = [case_file.accounts()[case_file.me]]
        for case in (ONE, OTHER):
            extract = note(ANNA, CANARY, case=case, compartment="medical")
            put_parcel(transaction, extract, holder)
        assert len(waiting(case_file, ("medical",))) == 2
        assert erase(transaction, ONE, "asked", DAY).parcels == 1
        assert len(waiting(case_file, ("medical",))) == 1


def fill_registry(transaction: Transaction) -> None:
    for case in (ONE, OTHER):
        transaction.put(
            note(ANNA, "", entry=case, case=case, compartment="registry", form="case")
        )


def test_erasing_twice_leaves_the_first_tombstone(whole: CaseFile) -> None:
    with whole.transaction() as transaction:
        first = put_tombstone(transaction, ONE, "asked", DAY)
        assert put_tombstone(transaction, ONE, "mistake", DAY).id == first.id
        assert erased_cases(transaction) == {ONE}
        found = transaction.revisions("registry", tombstone_of(ONE))
        assert [revision.id for revision in found] == [first.id]


def test_nothing_brings_an_erased_case_back(whole: CaseFile, tmp_path: Path) -> None:
    cases = (ONE, OTHER)
    old = [packed(share(whole, name, cases)) for name in whole.compartments]
    with whole.transaction() as transaction:
        erase(transaction, ONE, "asked", DAY)
        before = counted(whole, OTHER)
        received = take(transaction, whole, old)
        # Seven revisions and three markers; the files of its own go as well.
        assert (received.erased, received.anything) == (10, False)
        assert not transaction.has_attachment("legal", file_of(SCAN).sha256)
        assert not counted(whole, ONE)
        assert counted(whole, OTHER) == before


def take(
    transaction: Transaction, from_: CaseFile, bundle: list[Parcel], **more: Any
) -> Received:
    known = frozenset({ANNA.public.hex(), from_.me})
    return carrying.taken(transaction, bundle, frozenset({ONE, OTHER}), known, **more)


@pytest.mark.parametrize("backwards", [False, True])
def test_a_tombstone_counts_wherever_it_is_in_a_bundle(
    whole: CaseFile, tmp_path: Path, *, backwards: bool
) -> None:
    cases, stone = (ONE, OTHER), [tombstone_of(ONE)]
    old = [
        packed(share(whole, n, cases)) for n in whole.compartments if n != "registry"
    ]
    with whole.transaction() as transaction:
        put_tombstone(transaction, ONE, "asked", DAY)
    bundle = [*old, packed(share(whole, "registry", cases, also=stone))]
    with vault.make(tmp_path / "there").opened("words") as there:
        order = bundle if backwards else bundle[::-1]
        with there.transaction() as transaction:
            received = take(transaction, whole, order)
        assert not counted(there, ONE)
        assert (received.erasures, received.cases) == (1, {OTHER})
        assert received.entries == {OTHER, "9" * 32}
        assert (received.versions, received.files, received.erased) == (2, 1, 10)
        with there.transaction() as transaction:
            assert not take(transaction, whole, order).anything


def test_whoever_may_not_erase_erases_nothing(whole: CaseFile, tmp_path: Path) -> None:
    cases = (ONE, OTHER)
    stone = [tombstone_of(ONE)]
    with whole.transaction() as transaction:
        put_tombstone(transaction, ONE, "asked", DAY)
    bundle = [packed(share(whole, n, cases, also=stone)) for n in whole.compartments]
    with vault.make(tmp_path / "there").opened("words") as there:
        with there.transaction() as transaction:
            received = take(transaction, whole, bundle, may_erase=lambda _: False)
        assert (received.asked_to_erase, received.erasures) == (1, 0)
        assert received.cases == {ONE, OTHER}
        assert not erased_cases(there)
