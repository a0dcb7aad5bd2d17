# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups from day to day: made, listed, verified."""

import shutil
from pathlib import Path

import pytest

from app import backups
from app.commands.accounts import AddAccount, add_account
from app.errors import (
    BackupInside,
    CannotUnlock,
    NotABackup,
    NotWritable,
)
from app.progress import Cancelled, Progress
from tests.helpers.backups import acts, back_up, merge, stop_after, turn
from tests.helpers.world import PEOPLE, Site, hashes, intake, passphrase


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_list_says_of_each_backup_what_it_is(
    tripoli: Site, tunis: Site, stick: Path
) -> None:
    first = back_up(tripoli, stick)
    with tripoli.as_("legal") as session:
        intake(session, "Awa Diallo")
    second = back_up(tripoli, stick)
    foreign = back_up(tunis, stick, "coordinator")
    broken = back_up(tripoli, stick)
    (broken / "anchor.db").unlink()
    (stick / "photos").mkdir()
    with tripoli.as_("legal") as session:
        rows = {row.folder: row for row in backups.find(stick, session)}
        assert [row.folder for row in backups.find(second, session)] == [second]
    assert set(rows) == {first, second, foreign, broken}
    assert (rows[first].state, rows[first].cases) == (backups.COMPLETE, 0)
    assert (rows[second].state, rows[second].cases) == (backups.COMPLETE, 1)
    assert rows[first].relation == backups.OLDER
    assert rows[foreign].state == backups.FOREIGN
    assert rows[foreign].cases is None
    assert rows[broken].state == backups.DAMAGED
    assert not rows[broken].usable
    # Before unlocking: what anybody can see, and no number of cases.
    seen = {row.folder: row for row in backups.find(stick)}
    assert (seen[second].state, seen[second].cases) == (backups.FOUND, None)
    assert seen[second].label == "Mission TRI"
    assert backups.find(stick / "gone") == []


def test_a_backup_of_later_work_is_newer_until_something_is_written_here(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    older = tripoli.copied(tmp_path / "older state")
    with tripoli.as_("legal") as session:
        intake(session, "Awa Diallo")
    backup = back_up(tripoli, stick)
    with tripoli.as_("legal") as session:
        assert backups.look(backup, session).relation == backups.OLDER
    shutil.rmtree(own_state)
    with older.as_("legal") as session:
        assert backups.look(backup, session).relation == backups.NEWER
        intake(session, "Mariama Bah")
        assert backups.look(backup, session).relation == backups.APART


def test_a_backup_from_before_an_account_is_closed_to_it(
    tripoli: Site, stick: Path
) -> None:
    backup = back_up(tripoli, stick)
    with tripoli.as_("recovery") as session:
        add_account(AddAccount(PEOPLE["nurse"], passphrase("nurse"), "nurse"), session)
    with tripoli.as_("nurse") as session:
        row = backups.look(backup, session)
        assert (row.state, row.cases) == (backups.CLOSED, None)
        assert backups.verify(backup, session, Progress()).state == backups.CLOSED
        with pytest.raises(CannotUnlock):
            merge(backup, session)


def test_verifying_again_reads_every_byte(tripoli: Site, stick: Path) -> None:
    backup = back_up(tripoli, stick)
    before = hashes(backup)
    with tripoli.as_("legal") as session:
        assert backups.verify(backup, session, Progress()).state == backups.VERIFIED
        assert hashes(backup) == before
        turn(backup)
        assert backups.look(backup, session).state == backups.COMPLETE
        assert backups.verify(backup, session, Progress()).state == backups.DAMAGED
        with pytest.raises(NotABackup):
            backups.verify(stick, session, Progress())


def test_a_backup_is_not_put_inside_its_own_case_file(
    tripoli: Site, stick: Path
) -> None:
    with tripoli.as_("legal") as session:
        for place in (tripoli.folder, tripoli.folder / "data"):
            with pytest.raises(BackupInside):
                backups.make(place, session, Progress())
        with pytest.raises(NotWritable):
            backups.make(stick / "gone", session, Progress())
        assert backups.last_made(session) is None


def test_stopping_a_backup_leaves_nothing_and_notes_nothing(
    tripoli: Site, stick: Path
) -> None:
    with tripoli.as_("legal") as session:
        with pytest.raises(Cancelled):
            backups.make(stick, session, Progress(stop_after(2)))
        assert acts(session, 1) == ["unlocked"]
        assert backups.last_made(session) is None
    assert list(stick.iterdir()) == []
