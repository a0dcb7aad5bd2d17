# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups, attacked: rotten, forged by who left, and put back where they must not be."""

import shutil
import threading
from pathlib import Path

import pytest

from app import backups, custody, restoring
from app import merging as merges
from app.commands.accounts import AddAccount, add_account
from app.commands.removing import remove_account, renew_keys
from app.errors import FolderTaken
from app.handover import compose, contacts, ledger, purging, statements
from app.handover.compose import ComposeBundle
from app.ids import derived_id
from app.mission import records, taking_over
from app.progress import Progress
from app.queries import cases
from app.queries.cases import CaseFilter
from app.session import Session
from storage.attach import PAGE_SIZE
from storage.revisions import Revision, sign_revision
from storage.vault.backup import BackupDamaged
from storage.vault.backup_making import make_backup
from tests.helpers.backups import back_up, codes, merge
from tests.helpers.mission import MARTA, PHRASE, all_keys, marta, sign, two_cases
from tests.helpers.world import (
    PEOPLE,
    Site,
    attach,
    hashes,
    intake,
    introduce,
    note,
    receive,
)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def remove(site: Site, key: str, state: Path) -> None:
    """Remove an account from a copy that knows nothing of the other one's work."""
    shutil.rmtree(state)
    with site.as_("coordinator") as session:
        remove_account(session, key)


# ------------------------------------------------------------------ rotten bytes


def test_a_byte_that_turned_anywhere_is_a_damaged_backup_and_hides_no_other(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("legal") as session:
        case = intake(session, "Mariama Bah")
    older = tripoli.copied(tmp_path / "older state")
    whole = back_up(tripoli, stick)
    with tripoli.as_("legal") as session:
        for number in range(2):
            note(session, case, f"Note {number}.")
    rotten = back_up(tripoli, stick)
    shutil.rmtree(own_state)
    with older.as_("legal") as session:
        registry = session.case_file.held["registry"].file
        note(session, case, "Écrite ici.")
        path = rotten / "data" / f"{registry}.db"
        good = path.read_bytes()
        seen = set()
        for page in range(len(good) // PAGE_SIZE):
            bad = bytearray(good)
            bad[page * PAGE_SIZE + 4_000] ^= 1
            path.write_bytes(bad)
            rows = {row.folder: row for row in backups.find(stick, session)}
            assert rows[whole].state == backups.COMPLETE
            seen.add(rows[rotten].state)
            assert backups.verify(rotten, session, Progress()).state == backups.DAMAGED
            if rows[rotten].state == backups.COMPLETE:  # only reading it all tells
                said = merges_or_says_so(rows[rotten], session)
                assert said in (None, BackupDamaged)
        assert seen == {backups.COMPLETE, backups.DAMAGED}


def merges_or_says_so(
    row: backups.BackupRow, session: Session
) -> type[Exception] | None:
    try:
        merges.compare(row, session, Progress())
    except BackupDamaged:
        return BackupDamaged
    return None


# ----------------------------------------------------------- made by who left since


def test_marks_that_no_list_can_show_do_not_come_in(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("legal") as session:
        case = intake(session, "Mariama Bah")
    older = tripoli.copied(tmp_path / "older state")
    forged = (
        ("a" * 32, case, "medical", "zzzz", ""),
        ("b" * 32, case, "medical", "2026-11-19", "demain"),
        ("b" * 31, case, "medical", "2026-11-19", ""),
        ("c" * 32, "d" * 32, "medical", "2026-11-19", ""),  # of no case that is here
    )
    with tripoli.as_("social") as session:
        leaver = session.me
        with session.case_file.transaction() as transaction:
            for row in forged:
                transaction.execute(
                    "INSERT INTO registry.marker VALUES (?, ?, ?, ?, ?, 0)", row
                )
    backup = back_up(tripoli, stick, "social")
    remove(older, leaver, own_state)
    with older.as_("legal") as session:
        before = session.case_file.rows("SELECT * FROM registry.marker")
        merge(backup, session)
        assert session.case_file.rows("SELECT * FROM registry.marker") == before
        assert len(cases.page(session, CaseFilter(), None, 100).rows) == 1


def test_files_of_who_is_not_believed_stay_behind(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("legal") as session:
        case = intake(session, "Mariama Bah")
    older = tripoli.copied(tmp_path / "older state")
    with tripoli.as_("social") as session:
        leaver = session.me
        files = (attach(session, "a.bin", "application/octet-stream", b"z" * 50_000),)
        note(session, case, "Avec une pièce.", files=files)
    backup = back_up(tripoli, stick, "social")
    remove(older, leaver, own_state)
    with older.as_("coordinator") as session:
        row = backups.look(backup, session)
        found = merges.compare(row, session, Progress())
        assert "social" in found.shared
        assert found.left
        assert not found.files
        merges.merge(found, session, Progress())
        assert not session.case_file.rows("SELECT 1 FROM social.attachment")


def test_after_keys_were_renewed_a_revoked_contact_is_not_believed_nor_erases(
    tripoli: Site, tunis: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("coordinator") as session, tunis.as_("coordinator") as other:
        contact, signing = introduce(session, other), other.case_file.signing
        case = intake(session, "Mariama Bah")
    older = tripoli.copied(tmp_path / "older state")

    def signed(session: Session, **fields: object) -> Revision:
        more = {"case": case, "form": "note", "answers": {"text": "x"}} | fields
        return sign_revision(
            signing,
            compartment="registry",
            form_version="1",
            recorded_at=session.now,
            **more,  # type: ignore[arg-type]
        )

    tombstone = derived_id("erasure", case)
    with tripoli.as_("social") as session:
        leaver = session.me
        said = {"case": case, "on": "2026-11-20", "reason": "asked"}
        with session.case_file.transaction() as transaction:
            transaction.put(signed(session, entry="e" * 32))
            transaction.put(
                signed(
                    session,
                    entry=tombstone,
                    case=None,
                    form="erasure",
                    answers=said,
                    final=True,
                )
            )
    backup = back_up(tripoli, stick, "social")
    remove(older, leaver, own_state)
    with older.as_("coordinator") as session:
        contacts.revoke(contact, session, "Son téléphone est perdu.")
        merge(backup, session)
        assert not session.case_file.revisions("registry", "e" * 32)
        assert not session.case_file.revisions("registry", tombstone)
        assert len(codes(session)) == 1


# ------------------------------------------------------- what was handed over there


def handed_over(
    tripoli: Site, tunis: Site, copy: Path, folder: Path, *, told: bool
) -> tuple[Site, str, bytes]:
    """Hand a case over after an older copy was kept; return that, the case, the receipt."""
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        contact = introduce(here, there)
        case = intake(here, "Aminata Sow")
        note(here, case, "Hébergée jusqu’à vendredi.")
    older = tripoli.copied(copy)
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        command = ComposeBundle(
            (contact,), (case,), "transfer_of_care", folder, mode="custody"
        )
        receipt = receive(there, compose.compose(command, here, Progress())).statement
        if told:
            statements.take(receipt, here)
    return older, case, receipt


def test_the_receipt_of_a_bundle_counts_where_a_merged_backup_tells_of_it(
    tripoli: Site, tunis: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    older, case, receipt = handed_over(
        tripoli, tunis, tmp_path / "older state", tmp_path, told=False
    )
    backup = back_up(tripoli, stick, "social")
    shutil.rmtree(own_state)
    with older.as_("social") as session:
        merge(backup, session)
        assert custody.custody_of(session, case).state == custody.IN_TRANSFER
        assert statements.take(receipt, session).cases == 1
        assert custody.custody_of(session, case).state == custody.TRANSFERRED
        head = session.case_file.audit_head()
        merge(backup, session)
        assert session.case_file.audit_head() == head


def test_what_was_handed_over_there_can_be_purged_here(
    tripoli: Site, tunis: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    older, case, receipt = handed_over(
        tripoli, tunis, tmp_path / "older state", tmp_path, told=True
    )
    backup = back_up(tripoli, stick, "social")
    shutil.rmtree(own_state)
    with older.as_("social") as session:
        merge(backup, session)
        assert statements.take(receipt, session).outcome == statements.KNOWN
        (row,) = ledger.sent(session)
        seen = frozenset(purging.left_behind(session, row.bundle_id))
        assert purging.purge(session, row.bundle_id, seen).cases == 1
        assert custody.custody_of(session, case).state == custody.PURGED


def test_a_bundle_that_only_who_left_tells_of_is_not_noted(
    tripoli: Site, tunis: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    older, _case, _receipt = handed_over(
        tripoli, tunis, tmp_path / "older state", tmp_path, told=True
    )
    with tripoli.as_("social") as session:
        leaver = session.me
    backup = back_up(tripoli, stick, "social")
    remove(older, leaver, own_state)
    with older.as_("coordinator") as session:
        merge(backup, session)
        assert not ledger.sent(session)
        assert not session.case_file.rows("SELECT 1 FROM registry.statement")


def test_a_record_taken_over_here_and_withdrawn_there_ends_alike_on_both_sides(
    tripoli: Site, stick: Path, tmp_path: Path, own_state: Path
) -> None:
    with tripoli.as_("recovery") as session:
        add_account(AddAccount(MARTA, PHRASE, "social"), session)
    with tripoli.as_("social") as session:
        two_cases(session)
        made = sign(session)
    other = tripoli.copied(tmp_path / "other")
    with marta(tripoli) as session:
        taking_over.take_over(session, made, all_keys(session, made))
    taken = back_up(tripoli, stick)
    shutil.rmtree(own_state)
    with other.as_("social") as session:
        taking_over.withdraw(session, made)
    withdrawn = back_up(other, stick)
    ends = []
    for site, backup in ((tripoli, withdrawn), (other, taken)):
        shutil.rmtree(own_state)
        with site.as_("legal") as session:
            merge(backup, session)
            found = records.mission_of(session, made)
            assert found is not None
            ends.append((found.taken, found.withdrawn))
    assert ends[0] == ends[1]


# ------------------------------------------------------------ where it is put back


@pytest.mark.parametrize("where", ["itself", "another", "inside"])
def test_a_backup_is_never_put_back_into_a_backup(
    tripoli: Site, stick: Path, where: str
) -> None:
    one, two = back_up(tripoli, stick), back_up(tripoli, stick)
    before = hashes(stick)
    target = {"itself": one, "another": two, "inside": two / "slots"}[where]
    target = restoring.place_in(target, one)
    assert restoring.look_at(target, one).state == restoring.TAKEN
    with pytest.raises(FolderTaken):
        restoring.restore(one, target, Progress(), replace=True)
    assert hashes(stick) == before
    assert {row.state for row in backups.find(stick)} == {backups.FOUND}


# ------------------------------------------------------------------ keys renewed


def test_keys_renewed_while_a_backup_is_made_leave_it_whole(
    tripoli: Site, stick: Path
) -> None:
    with tripoli.as_("coordinator") as session:
        intake(session, "Mariama Bah")
        for moment in (1, 5, 9):
            left = [moment]

            def renew(_done: int, _total: int, left: list[int] = left) -> None:
                left[0] -= 1
                if not left[0]:
                    other = threading.Thread(target=renew_keys, args=(session,))
                    other.start()
                    other.join()

            folder, _ = make_backup(session.case_file, stick, renew, session.limits)
            row = backups.verify(folder, session, Progress())
            assert row.state == backups.VERIFIED
            assert row.cases == 1
            assert len(list((folder / "data").iterdir())) == 8
    with tripoli.as_("legal") as session:
        assert session.account.name == PEOPLE["legal"]
