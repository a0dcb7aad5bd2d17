# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup's bytes: whole or not there, and nothing foreign is ever read."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.errors import (
    CannotUnlock,
    DiskFull,
    EnvironmentFault,
    NotWritable,
)
from storage.vault import backup as backups
from storage.vault.backup import BackupDamaged, NotABackup
from storage.vault.backup_files import (
    check_bytes,
    check_names,
    read_description,
    require_room,
)
from storage.vault.backup_making import make_backup
from storage.vault.backup_opening import check_opened, keys_for, open_backup
from storage.vault.casefile import CaseFile
from tests.helpers.child import in_child, with_room_for
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.vault import Vault, note, put
from tests.helpers.world import hashes


def quiet(_done: int, _total: int) -> None:
    pass


def unheard(_size: int) -> None:
    pass


def made(case_file: CaseFile, place: Path) -> Path:
    place.mkdir(exist_ok=True)
    return make_backup(case_file, place, quiet, TEST_ONLY_LIMITS)[0]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def backup(vault: Vault, stick: Path) -> Path:
    with vault.opened() as case_file:
        put(case_file, note(case_file.signing, "Une note."))
        return made(case_file, stick)


def refused(folder: Path) -> None:
    """The backup is not whole, and looking at it has changed nothing."""
    before = hashes(folder)
    with pytest.raises(BackupDamaged):  # noqa: PT012 - any step may notice
        found, _data = read_description(folder)
        check_names(folder, found)
        check_bytes(folder, found.files, unheard)
    assert hashes(folder) == before


def test_a_backup_is_the_whole_case_file_and_opens(vault: Vault, backup: Path) -> None:
    copied = hashes(backup)
    assert set(copied) == set(hashes(vault.folder)) | {backups.NAME}
    again = Vault(backup.rename(backup.with_name("again")), vault.secret)
    (again.folder / backups.NAME).unlink()
    with again.opened("Salma") as case_file:  # whose compartments the maker cannot open
        assert case_file.revisions("identity", "e" * 32)
        assert "medical" in case_file.held


def test_what_is_written_while_it_is_copied_is_in_it(vault: Vault, stick: Path) -> None:
    with vault.opened() as case_file:
        written: list[int] = []

        def write(done: int, _total: int) -> None:
            if not written:
                written.append(done)
                put(case_file, note(case_file.signing, "Entre deux."))

        folder, found = make_backup(case_file, stick, write, TEST_ONLY_LIMITS)
        assert found.audit == case_file.audit_head()
        with open_backup(folder, case_file.keys, TEST_ONLY_LIMITS) as opened:
            rows = opened.connection.execute(
                "SELECT count(*) FROM identity.revision"
            ).fetchall()
    assert written
    assert rows == [(1,)]


def test_half_a_commit_is_never_kept(vault: Vault, stick: Path) -> None:
    with (
        vault.opened() as case_file,
        case_file.transaction(),
        pytest.raises(EnvironmentFault),
    ):
        made(case_file, stick)
    assert list(stick.iterdir()) == []


def test_the_header_that_counts_is_kept_not_the_one_that_lags(
    vault: Vault, stick: Path
) -> None:
    with vault.opened() as case_file:
        path = vault.folder / "header.json"
        whole = path.read_bytes()
        path.write_bytes(whole[:100])
        assert (made(case_file, stick) / "header.json").read_bytes() == whole


def test_files_that_do_not_belong_stay_behind(vault: Vault, stick: Path) -> None:
    (vault.folder / "notes.txt").write_text("in clear")
    (vault.folder / "data" / "other.db").write_text("in clear")
    with vault.opened() as case_file:
        names = set(hashes(made(case_file, stick)))
    assert "notes.txt" not in names
    assert "data/other.db" not in names


def test_a_commit_cut_short_where_the_maker_has_no_key_comes_along(
    vault: Vault, stick: Path
) -> None:
    journal = vault.data("medical").name + "-journal"
    (vault.folder / "data" / journal).write_bytes(bytes(512))
    (vault.folder / "anchor.db-mj0011AABB9CC").write_bytes(b"")
    with vault.opened() as case_file:
        folder = made(case_file, stick)
    names = set(hashes(folder))
    assert {f"data/{journal}", "anchor.db-mj0011AABB9CC"} <= names
    keys = keys_for(folder, "Salma", "passphrase of Salma", TEST_ONLY_LIMITS, no_secret)
    # Who holds it may not play it back here: the backup is restored first.
    with pytest.raises(BackupDamaged):
        open_backup(folder, keys, TEST_ONLY_LIMITS).__enter__()
    again = Vault(folder.rename(folder.with_name("again")), vault.secret)
    with again.opened("Salma") as case_file:
        assert "medical" in case_file.held


def test_stopping_leaves_nothing(vault: Vault, stick: Path) -> None:
    class Stopped(Exception):
        pass

    with vault.opened() as case_file:
        seen: list[int] = []
        make_backup(case_file, stick, lambda d, _t: seen.append(d), TEST_ONLY_LIMITS)
        shutil.rmtree(stick)
        stick.mkdir()
        for at in (seen[0], seen[len(seen) // 2], seen[-1]):

            def stop(done: int, _total: int, at: int = at) -> None:
                if done >= at:
                    raise Stopped

            with pytest.raises(Stopped):
                make_backup(case_file, stick, stop, TEST_ONLY_LIMITS)
            assert list(stick.iterdir()) == []


def test_a_full_disk_leaves_nothing(vault: Vault, stick: Path) -> None:
    with vault.opened() as case_file:
        said = {
            in_child(lambda: made(case_file, stick), with_room_for(size))
            for size in (100, 5_000, 30_000)
        }
    assert said == {"DiskFull"}
    assert list(stick.iterdir()) == []


def test_a_stick_without_room_is_not_begun(stick: Path) -> None:
    with pytest.raises(DiskFull):
        require_room(stick, shutil.disk_usage(stick).free)
    with pytest.raises(NotWritable):
        require_room(stick / "gone", 1)


def test_a_stick_that_cannot_be_written_says_so(vault: Vault, stick: Path) -> None:
    (stick / "a file").write_bytes(b"")
    with vault.opened() as case_file:
        for place in (stick / "a file", stick / "gone"):
            with pytest.raises(NotWritable):
                make_backup(case_file, place, quiet, TEST_ONLY_LIMITS)
    assert [path.name for path in stick.iterdir()] == ["a file"]


def test_what_a_power_cut_left_on_a_stick_goes_with_the_next_backup(
    vault: Vault, stick: Path
) -> None:
    left = stick / ".consigne-2026-11-18-0930-a1b2.00112233.new"
    fresh = stick / ".consigne-2026-11-20-0930-a1b2.44556677.new"
    other = stick / ".consigne-photos.new"
    for folder in (left, fresh, other):
        (folder / "data").mkdir(parents=True)
    for folder in (left, other):
        os.utime(folder, (1_000_000_000, 1_000_000_000))
    with vault.opened() as case_file:
        made(case_file, stick)
    assert not left.exists()
    assert fresh.exists()
    assert other.exists()


def test_opening_a_backup_writes_nothing_into_it(vault: Vault, backup: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in backup.rglob("*")}
    keys = keys_for(backup, "Inès", "passphrase of Inès", TEST_ONLY_LIMITS, no_secret)
    with open_backup(backup, keys, TEST_ONLY_LIMITS) as opened:
        assert check_opened(opened, unheard) == 0
    assert {path: path.stat().st_mtime_ns for path in backup.rglob("*")} == before
    with pytest.raises(CannotUnlock):
        keys_for(backup, "Inès", "wrong", TEST_ONLY_LIMITS, no_secret)


def no_secret(_vault_id: str) -> bytes:
    return b""


def truncate(folder: Path) -> None:
    path = next((folder / "data").iterdir())
    path.write_bytes(path.read_bytes()[:-8192])


def swap(folder: Path) -> None:
    one, other, *_ = sorted((folder / "data").iterdir())
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def flip(folder: Path) -> None:
    path = max((folder / "data").iterdir(), key=lambda p: p.stat().st_size)
    data = bytearray(path.read_bytes())
    data[5000] ^= 1
    path.write_bytes(data)


def add(folder: Path) -> None:
    (folder / "data" / ("f" * 32 + ".db")).write_bytes(b"more")


def add_foreign(folder: Path) -> None:
    (folder / "slots" / "autorun.inf").write_bytes(b"more")


def add_folder(folder: Path) -> None:
    (folder / "slots" / ("f" * 32)).mkdir()


def remove(folder: Path) -> None:
    next((folder / "slots").iterdir()).unlink()


def link(folder: Path) -> None:
    path = folder / "header.json"
    path.rename(folder.parent / "elsewhere")
    path.symlink_to(folder.parent / "elsewhere")


def link_folder(folder: Path) -> None:
    path = folder / "data"
    path.rename(folder.parent / "elsewhere")
    path.symlink_to(folder.parent / "elsewhere")


def describe_otherwise(folder: Path) -> None:
    path = folder / backups.NAME
    path.write_bytes(path.read_bytes().replace(b'"size":1069', b'"size":1070'))


@pytest.mark.parametrize(
    "harm",
    [
        truncate,
        swap,
        flip,
        add,
        add_foreign,
        add_folder,
        remove,
        link,
        link_folder,
        describe_otherwise,
    ],
)
def test_a_backup_that_is_not_whole_is_refused(
    harm: Callable[[Path], None], backup: Path
) -> None:
    harm(backup)
    refused(backup)


def test_a_changed_description_is_not_signed_any_more(
    vault: Vault, backup: Path
) -> None:
    path = backup / backups.NAME
    path.write_bytes(path.read_bytes().replace(b"2026-11-20", b"2026-11-21"))
    read_description(backup)  # its shape is fine
    with vault.opened() as case_file, pytest.raises(BackupDamaged):
        open_backup(backup, case_file.keys, TEST_ONLY_LIMITS).__enter__()


def test_a_linked_description_is_none(backup: Path) -> None:
    path = backup / backups.NAME
    path.rename(backup.parent / "elsewhere")
    path.symlink_to(backup.parent / "elsewhere")
    with pytest.raises(NotABackup):
        read_description(backup)


def test_a_pipe_in_the_place_of_a_file_holds_nobody_up(backup: Path) -> None:
    path = backup / "anchor.db"
    path.unlink()
    os.mkfifo(path)
    refused(backup)
    (backup / backups.NAME).unlink()
    os.mkfifo(backup / backups.NAME)
    with pytest.raises(NotABackup):
        read_description(backup)
