# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup is put back; nothing is ever overwritten, and the newer file is named."""

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app import backups, memory, places, restoring
from app import session as sessions
from app.errors import (
    BackupDamaged,
    CaseFileInUse,
    FolderTaken,
    RolledBack,
)
from app.progress import Cancelled, Progress
from storage import audit
from storage.vault.casefile import now
from tests.helpers.backups import (
    acts,
    back_up,
    codes,
    stop_after,
    text_of,
    turn,
)
from tests.helpers.child import in_child, with_room_for
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.world import PEOPLE, Site, attach, hashes, intake, note, passphrase


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_the_laptop_is_lost_and_everything_comes_back(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("legal") as session:
        case = intake(session, "Mariama Bah")
        files = (attach(session, "a.txt", "text/plain", b"x" * 300_000),)
        entry = note(session, case, "Recours à déposer.", files=files)
        made = backups.make(stick, session, Progress())
        assert made.row.state == backups.VERIFIED
        assert made.row.cases == 1
        assert made.same_disk
        last = backups.last_made(session)
        assert last is not None
        assert abs((now() - last).total_seconds()) < 600
        assert acts(session, 1) == ["backup_made"]
    shutil.rmtree(tripoli.folder)
    shutil.rmtree(own_state)  # another computer: it remembers nothing
    target = tmp_path / "new" / "case-file"
    done = restoring.restore(made.row.folder, target, Progress())
    assert (done.folder, done.aside) == (target, None)
    again = replace(tripoli, folder=target)
    with again.as_("legal") as session:
        assert text_of(session, entry) == "Recours à déposer."
        data = b"".join(session.case_file.read_attachment("legal", files[0].sha256))
        assert data == b"x" * 300_000
        assert acts(session, 2) == ["unlocked", "restored"]
    with again.as_("doctor") as session:  # whose compartments the maker cannot open
        assert "medical" in session.compartments
        assert acts(session, 1) == ["unlocked"]
    with again.as_("recovery") as session:
        assert acts(session, 1) == ["recovered"]


def test_work_went_on_and_the_older_state_is_put_back_knowingly(
    tripoli: Site, stick: Path
) -> None:
    backup = back_up(tripoli, stick)
    with tripoli.as_("legal") as session:
        intake(session, "Awa Diallo")
    before = hashes(tripoli.folder)
    there = restoring.look_at(tripoli.folder, backup)
    assert (there.state, there.relation) == (restoring.SAME, restoring.NEWER)
    assert there.changed_at is not None
    with pytest.raises(FolderTaken):
        restoring.restore(backup, tripoli.folder, Progress())
    assert hashes(tripoli.folder) == before
    done = restoring.restore(backup, tripoli.folder, Progress(), replace=True)
    assert done.aside is not None
    assert places.set_aside_on(done.aside) is not None
    assert hashes(done.aside) == before
    with pytest.raises(RolledBack):
        tripoli.unlock("legal")
    session = sessions.unlock(
        tripoli.folder,
        PEOPLE["legal"],
        passphrase("legal"),
        limits=TEST_ONLY_LIMITS,
        accept_older=True,
    )
    assert codes(session) == set()
    assert acts(session, 2) == ["older_state_accepted", "restored"]
    session.close()
    # The file that was moved aside is whole, and can be merged back... by hand or not.
    again = sessions.unlock(
        done.aside,
        PEOPLE["legal"],
        passphrase("legal"),
        limits=TEST_ONLY_LIMITS,
        accept_older=True,
    )
    assert len(codes(again)) == 1
    again.close()


def test_a_second_one_is_put_beside(tripoli: Site, stick: Path) -> None:
    backup = back_up(tripoli, stick)
    before = hashes(tripoli.folder)
    target = restoring.beside(tripoli.folder)
    restoring.restore(backup, target, Progress())
    assert restoring.beside(tripoli.folder) != target
    assert hashes(tripoli.folder) == before
    assert set(hashes(target)) == set(before)


def test_a_damaged_case_file_gives_way_and_is_kept(tripoli: Site, stick: Path) -> None:
    backup = back_up(tripoli, stick)
    (tripoli.folder / "header.json").write_bytes(b"")
    before = hashes(tripoli.folder)
    there = restoring.look_at(tripoli.folder, backup)
    assert there.state == restoring.UNREADABLE
    done = restoring.restore(backup, tripoli.folder, Progress(), replace=True)
    assert done.aside is not None
    assert hashes(done.aside) == before


def test_what_is_not_this_case_file_never_gives_way(
    tripoli: Site, tunis: Site, stick: Path, tmp_path: Path
) -> None:
    backup = back_up(tripoli, stick)
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "one.jpg").write_bytes(b"jpg")
    for folder in (tunis.folder, photos, photos / "one.jpg"):
        before = hashes(folder)
        assert restoring.look_at(folder, backup).state == restoring.TAKEN
        with pytest.raises(FolderTaken):
            restoring.restore(backup, folder, Progress(), replace=True)
        assert hashes(folder) == before


def test_a_case_file_that_is_open_is_not_replaced(tripoli: Site, stick: Path) -> None:
    backup = back_up(tripoli, stick)
    with tripoli.as_("legal"), pytest.raises(CaseFileInUse):
        restoring.restore(backup, tripoli.folder, Progress(), replace=True)
    assert tripoli.folder.is_dir()


def test_which_is_ahead_is_told_by_what_this_computer_remembers(
    tripoli: Site, stick: Path, own_state: Path
) -> None:
    backup = back_up(tripoli, stick)
    vault_id = backups.look(backup).vault_id
    known = memory.remembered(vault_id)
    assert known is not None

    def relation() -> str:
        return restoring.look_at(tripoli.folder, backup).relation

    assert relation() == restoring.NEWER
    for seq, told in ((known.seq - 1, restoring.APART), (1, restoring.OLDER)):
        memory.remember(vault_id, audit.AuditHead(seq, bytes(32)))
        assert relation() == told
    described = json.loads((backup / "backup.json").read_bytes())["signed"]["audit"]
    head = audit.AuditHead(described["seq"], bytes.fromhex(described["hash"]))
    memory.remember(vault_id, head)
    assert relation() == restoring.EQUAL
    shutil.rmtree(own_state)
    assert relation() == restoring.UNKNOWN


def test_stopping_a_restore_leaves_things_as_they_were(
    tripoli: Site, stick: Path
) -> None:
    backup = back_up(tripoli, stick)
    before = hashes(tripoli.folder)
    beside = sorted(path.name for path in tripoli.folder.parent.iterdir())
    for at in (1, 3, 8):
        progress = Progress(stop_after(at))
        with pytest.raises(Cancelled):
            restoring.restore(backup, tripoli.folder, progress, replace=True)
        assert hashes(tripoli.folder) == before
    assert sorted(p.name for p in tripoli.folder.parent.iterdir()) == beside


def test_a_full_disk_leaves_no_half_case_file(tripoli: Site, stick: Path) -> None:
    backup = back_up(tripoli, stick)
    before = hashes(tripoli.folder)
    beside = sorted(path.name for path in tripoli.folder.parent.iterdir())
    for size in (100, 5_000, 100_000):
        said = in_child(
            lambda: restoring.restore(backup, tripoli.folder, Progress(), replace=True),
            with_room_for(size),
        )
        assert said == "DiskFull"
        assert hashes(tripoli.folder) == before
    assert sorted(p.name for p in tripoli.folder.parent.iterdir()) == beside


@pytest.mark.parametrize("harm", ["truncate", "add", "description"])
def test_a_backup_that_is_not_whole_is_not_put_back(
    harm: str, tripoli: Site, stick: Path, tmp_path: Path
) -> None:
    backup = back_up(tripoli, stick)
    path = max((backup / "data").iterdir(), key=lambda p: p.stat().st_size)
    match harm:
        case "truncate":
            path.write_bytes(path.read_bytes()[:-1])
        case "add":
            (backup / "readme.txt").write_text("hello")
        case "description":
            (backup / "backup.json").write_bytes(b"{}")
    with pytest.raises(BackupDamaged):
        restoring.restore(backup, tmp_path / "new", Progress())
    assert not (tmp_path / "new").exists()
    with pytest.raises(BackupDamaged):
        restoring.restore(backup, tripoli.folder, Progress(), replace=True)
    assert backups.look(backup).state == backups.DAMAGED


def test_a_byte_that_turned_is_found_while_copying(
    tripoli: Site, stick: Path, tmp_path: Path
) -> None:
    backup = back_up(tripoli, stick)
    turn(backup)
    with pytest.raises(BackupDamaged):
        restoring.restore(backup, tmp_path / "new", Progress())
    assert not (tmp_path / "new").exists()


def test_the_usual_place_is_where_the_case_file_is(
    tripoli: Site, stick: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data home"))
    backup = back_up(tripoli, stick)
    new = restoring.usual_place(backup)
    assert new.parent == places.home()
    assert not new.exists()
    restoring.restore(backup, new, Progress())
    there = places.home() / "tripoli"
    new.rename(there)
    aside = places.home() / places.aside_name(there, now())
    shutil.copytree(there, aside)
    assert restoring.usual_place(backup) == there
    assert places.set_aside_on(aside) == now().astimezone().date()
    assert places.set_aside_on(there) is None
    assert places.set_aside_on(Path("x.before-breakfast")) is None
    assert places.set_aside_on(Path("x.before-2026-11-20-2")) == date(2026, 11, 20)
