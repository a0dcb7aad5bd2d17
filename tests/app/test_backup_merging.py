# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A merged backup: the union, in any order, of what may come back."""

import shutil
from pathlib import Path

import pytest

from app import backups, custody
from app import merging as merges
from app.commands.accounts import AddAccount, add_account
from app.commands.entries import save_entry
from app.commands.removing import remove_account
from app.errors import (
    CannotUnlock,
    OtherCaseFile,
)
from app.ids import derived_id
from app.progress import Cancelled, Progress
from app.queries import timeline
from app.writing import revised
from storage.erasing import apply_tombstones, put_tombstone, remove_case
from storage.merging_sides import cases_with
from tests.helpers.backups import acts, back_up, content, merge, stop_after, text_of
from tests.helpers.notes import with_text
from tests.helpers.world import PEOPLE, Site, attach, intake, note, passphrase


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_merged_backup_brings_back_what_was_lost_and_keeps_what_is_here(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("legal") as session:
        case = intake(session, "Mariama Bah")
        entry = note(session, case, "Première version.")
        both = note(session, case, "À deux.")
    old = tripoli.copied(tmp_path / "older state")
    with tripoli.as_("legal") as session:
        files = (attach(session, "a.txt", "text/plain", b"y" * 5_000),)
        lost = note(session, case, "Perdue.", files=files)
        view = timeline.view(session, "legal", both)
        assert view is not None
        save_entry(with_text(revised(view), "Version du téléphone."), session)
        other = intake(session, "Awa Diallo")
        backup = backups.make(stick, session, Progress()).row.folder
    shutil.rmtree(own_state)
    with old.as_("legal") as session:
        here = note(session, case, "Écrite ici.")
        view = timeline.view(session, "legal", both)
        assert view is not None
        save_entry(with_text(revised(view), "Version d'ici."), session)
        row = backups.look(backup, session)
        assert row.relation == backups.APART
        found = merges.compare(row, session, Progress())
        assert (found.new_cases, found.changed, found.files) == (1, 1, 1)
        assert found.others == ("medical", "mental_health")
        before = content(session)
        with pytest.raises(Cancelled):
            merges.merge(found, session, Progress(stop_after(2)))
        assert content(session) == before
        done = merges.merge(found, session, Progress())
        assert done.new_cases == 1
        assert done.versions == found.versions
        assert done.conflicts == 1
        assert text_of(session, lost) == "Perdue."
        assert text_of(session, here) == "Écrite ici."
        assert text_of(session, entry) == "Première version."
        assert b"".join(session.case_file.read_attachment("legal", files[0].sha256))
        assert {case, other} <= set(cases_with(session.case_file, "case"))
        assert acts(session, 1) == ["backup_merged"]
        # Once more: nothing, not even a line in the journal.
        head, after = session.case_file.audit_head(), content(session)
        assert merge(backup, session) == merges.Done(0, 0, 0, 0, 0)
        assert session.case_file.audit_head() == head
        assert content(session) == after


def test_the_order_of_two_backups_does_not_matter(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("legal") as session:
        case = intake(session, "Mariama Bah")
        shared = note(session, case, "Ensemble.")
    sides = [tripoli.copied(tmp_path / name) for name in ("one", "two")]
    kept = []
    for number, side in enumerate(sides):
        shutil.rmtree(own_state, ignore_errors=True)
        with side.as_("legal") as session:
            intake(session, f"Personne {number}")
            note(session, case, f"Note {number}")
            view = timeline.view(session, "legal", shared)
            assert view is not None
            save_entry(with_text(revised(view), f"Version {number}"), session)
        kept.append(back_up(side, stick))
    found = []
    for name, order in (("there", kept), ("back", kept[::-1])):
        shutil.rmtree(own_state, ignore_errors=True)
        site = tripoli.copied(tmp_path / name)
        with site.as_("legal") as session:
            for backup in order:
                merge(backup, session)
            found.append(content(session))
    assert found[0] == found[1]


def test_what_was_erased_stays_erased(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("legal") as session:
        gone, stays = intake(session, "Mariama Bah"), intake(session, "Awa Diallo")
        note(session, gone, "À oublier.")
    before = back_up(tripoli, stick)
    old = tripoli.copied(tmp_path / "older state")
    with (
        tripoli.as_("recovery") as session,
        session.case_file.transaction() as transaction,
    ):
        put_tombstone(transaction, gone, "asked", "2026-11-20")
        apply_tombstones(transaction)
    with tripoli.as_("legal") as session:
        merge(before, session)
        assert gone not in cases_with(session.case_file, "case")
        assert stays in cases_with(session.case_file, "case")
        after = backups.make(stick, session, Progress()).row.folder
    # The other way round: the backup knows of the erasure, the older state learns it.
    shutil.rmtree(own_state)
    with old.as_("legal") as session:
        assert gone in cases_with(session.case_file, "case")
        merge(after, session)
        assert gone not in cases_with(session.case_file, "case")
        assert session.case_file.revisions("registry", derived_id("erasure", gone))


def test_a_backup_of_another_case_file_is_not_merged(
    tripoli: Site, tunis: Site, stick: Path
) -> None:
    backup = back_up(tunis, stick, "coordinator")
    with tripoli.as_("legal") as session:
        before = session.case_file.audit_head()
        with pytest.raises(OtherCaseFile):
            merge(backup, session)
        assert session.case_file.audit_head() == before


def test_somebody_who_was_there_can_open_it_for_who_was_not(
    tripoli: Site, stick: Path
) -> None:
    with tripoli.as_("legal") as session:
        case = intake(session, "Mariama Bah")
    backup = back_up(tripoli, stick)
    with tripoli.as_("recovery") as session:
        add_account(AddAccount(PEOPLE["nurse"], passphrase("nurse"), "nurse"), session)
    with tripoli.as_("nurse") as session:
        phrases = {"name": PEOPLE["social"], "passphrase": passphrase("social")}
        row = backups.look(backup, session)
        with pytest.raises(CannotUnlock):
            merges.compare(
                row, session, Progress(), name=PEOPLE["social"], passphrase="no"
            )
        found = merges.compare(row, session, Progress(), **phrases)
        assert "medical" in found.others  # hers, but not theirs
        assert not found.anything
        assert case in cases_with(session.case_file, "case")


def test_keys_renewed_since_do_not_hide_a_backup_nor_believe_who_was_removed(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("legal") as session:
        case = intake(session, "Mariama Bah")
    older = tripoli.copied(tmp_path / "older state")
    with tripoli.as_("legal") as session:
        kept = note(session, case, "D'une collègue qui reste.")
    with tripoli.as_("social") as session:
        mine = note(session, case, "De qui est parti.")
        leaver = session.me
    backup = back_up(tripoli, stick)
    shutil.rmtree(own_state)
    with older.as_("legal") as session:
        remove_account(session, leaver, agreed=lambda _session, _account: True)
    with older.as_("legal") as session:
        row = backups.look(backup, session)
        assert row.state == backups.COMPLETE
        assert row.renewed
        assert row.cases == 1
        assert backups.verify(backup, session, Progress()).state == backups.VERIFIED
        found = merges.compare(row, session, Progress())
        assert found.left >= 1
        done = merges.merge(found, session, Progress())
        assert done.versions == found.versions
        assert text_of(session, kept) == "D'une collègue qui reste."
        assert not session.case_file.revisions("social", mine)
        assert leaver in session.case_file.accounts()  # authorship stays
        assert session.case_file.accounts()[leaver].removed


def test_what_was_handed_over_and_purged_does_not_come_back(
    tripoli: Site, stick: Path
) -> None:
    with tripoli.as_("legal") as session:
        gone, stays = intake(session, "Mariama Bah"), intake(session, "Awa Diallo")
        note(session, gone, "Partie.")
    backup = back_up(tripoli, stick)
    with (
        tripoli.as_("recovery") as session,
        session.case_file.transaction() as transaction,
    ):
        custody.put_state(
            transaction,
            session,
            gone,
            state=custody.PURGED,
            holder="f" * 64,
            bundle="b" * 32,
        )
        remove_case(transaction, gone)
    with tripoli.as_("legal") as session:
        merge(backup, session)
        here = cases_with(session.case_file, "case")
        assert gone not in here
        assert stays in here
