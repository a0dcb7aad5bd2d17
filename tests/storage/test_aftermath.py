# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kill leaves behind: undone where the folder went, tidied up, nothing else."""

import os
from pathlib import Path

import pytest

from storage.vault.aftermath import settle, sweep
from tests.helpers import vault as vaults
from tests.helpers.child import in_child
from tests.helpers.vault import Vault

MAGIC = bytes.fromhex("d9d505f920a163d7")
PAGES = b"pages of a journal" * 100


def naming(path: Path) -> bytes:
    """Return a journal that ends as SQLite's do when it names a super-journal."""
    name = os.fsencode(path)
    total = sum(name).to_bytes(4, "big")
    return PAGES + b"page" + name + len(name).to_bytes(4, "big") + total + MAGIC


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for part in ("data", "slots"):
        (tmp_path / "here" / part).mkdir(parents=True)
    (tmp_path / "there").mkdir()
    return tmp_path / "here"


def journal(folder: Path, data: bytes) -> Path:
    path = folder / "data" / "x.db-journal"
    path.write_bytes(data)
    return path


def test_a_journal_that_names_a_super_journal_elsewhere_is_cut(folder: Path) -> None:
    (folder / "anchor.db-mj1234").touch()
    path = journal(folder, naming(folder.parent / "there" / "anchor.db-mj1234"))
    settle(folder)
    assert path.read_bytes() == PAGES
    settle(folder)
    assert path.read_bytes() == PAGES


def test_the_other_copy_may_still_be_there(folder: Path) -> None:
    for place in ("here", "there"):
        (folder.parent / place / "anchor.db-mj1234").touch()
    path = journal(folder, naming(folder.parent / "there" / "anchor.db-mj1234"))
    settle(folder)
    assert path.read_bytes() == PAGES


def test_a_journal_that_names_the_one_beside_it_is_sqlites_own_affair(
    folder: Path,
) -> None:
    (folder / "anchor.db-mj1234").touch()
    (folder.parent / "link").symlink_to(folder)
    for place in (folder, folder.parent / "link"):
        data = naming(place / "anchor.db-mj1234")
        path = journal(folder, data)
        settle(folder)
        assert path.read_bytes() == data


def test_a_commit_that_was_made_stays_made(folder: Path) -> None:
    # The super-journal is gone: the journal is stale, here as there.
    data = naming(folder.parent / "there" / "anchor.db-mj1234")
    path = journal(folder, data)
    settle(folder)
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        MAGIC,
        b"short" + MAGIC,
        PAGES,
        PAGES + bytes(8) + MAGIC,
        PAGES + b"\xff" * 8 + MAGIC,
        PAGES + (10**6).to_bytes(4, "big") + bytes(4) + MAGIC,
        naming(Path("/none/anchor.db-mj9999"))[:-1],
    ],
    ids=len,
)
def test_any_other_journal_is_left_as_it_is(folder: Path, data: bytes) -> None:
    (folder / "anchor.db-mj9999").touch()
    path = journal(folder, data)
    settle(folder)
    assert path.read_bytes() == data


def test_what_is_unfinished_is_swept_away(folder: Path) -> None:
    kept = [folder / "header.json", folder / "slots" / "a", folder / "data" / "x.db"]
    gone = [
        folder / "header.json.new",
        folder / "slots" / "a.new",
        folder / "anchor.db-mj1",
    ]
    for path in kept + gone:
        path.touch()
    sweep(folder)
    assert [path.exists() for path in kept + gone] == [True] * 3 + [False] * 3
    sweep(folder)


def test_a_super_journal_stays_while_any_journal_may_need_it(folder: Path) -> None:
    journal(folder, PAGES)
    (folder / "anchor.db-mj1").touch()
    sweep(folder)
    assert (folder / "anchor.db-mj1").exists()


@pytest.mark.parametrize("moved", [False, True])
def test_a_commit_cut_short_is_undone_by_whoever_opens_next(
    vault: Vault, tmp_path: Path, moved: bool
) -> None:
    def die() -> None:
        case_file = vault.unlock()
        with case_file.transaction() as transaction:
            for name in ("identity", "legal"):
                text = "mot " * 10
                transaction.put(vaults.note(case_file.signing, text, compartment=name))
                # More than the cache holds, so that half of it is on the disk.
                transaction.put_attachment(name, iter([bytes([1]) * 2**20] * 6))
            os._exit(1)

    in_child(die)
    assert len(list(vault.folder.glob("data/*-journal"))) >= 2
    folder = vault.folder.rename(tmp_path / "moved") if moved else vault.folder
    after = Vault(folder, vault.secret)
    for name in ("Salma", "Inès", "words"):  # Salma has no key to what was written
        with after.opened(name) as case_file:
            vaults.put(case_file, vaults.note(case_file.signing, name, entry="f" * 32))
    with after.opened("words") as case_file:
        for name in ("identity", "legal"):
            assert case_file.revisions(name, "e" * 32) == []
            count = case_file.rows(f"SELECT count(*) FROM {name}.attachment")
            assert count == [(0,)]
    assert list(folder.glob("data/*-journal")) == []
