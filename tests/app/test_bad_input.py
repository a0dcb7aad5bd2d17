# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case file and a disk that do not do as they should: refused, named, unharmed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from argon2 import low_level

from app import memory
from app import session as sessions
from app.commands.accounts import (
    AddAccount,
    ChangePassphrase,
    add_account,
    change_passphrase,
)
from app.commands.entries import save_draft
from app.errors import (
    AppError,
    CannotUnlock,
    CaseFileInUse,
    CaseFileMissing,
    Damaged,
    FolderTaken,
    NameInUse,
    NewerFormat,
    NotWritable,
    RecoveryWordsWrong,
    RolledBack,
    StorageError,
    WeakPassphrase,
)
from app.places import known, look
from app.queries import timeline
from app.session import NewCaseFile, Session
from app.writing import new_entry
from storage import audit
from storage.checking import self_check
from storage.crypto.kdf import KdfParameters
from tests.helpers import world
from tests.helpers.child import as_nobody, in_child, read_only, with_room_for
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS
from tests.helpers.notes import with_text
from tests.helpers.world import PEOPLE, Site, passphrase

COORDINATOR = PEOPLE["coordinator"]


def unlock(folder: Path, name: str = COORDINATOR, phrase: str = "") -> Session:
    return sessions.unlock(
        folder, name, phrase or passphrase("coordinator"), limits=TEST_ONLY_LIMITS
    )


def found(folder: Path, parameters: KdfParameters = TEST_ONLY_PARAMETERS) -> Session:
    command = NewCaseFile(
        folder,
        "N",
        "NEW",
        COORDINATOR,
        passphrase("coordinator"),
        "coordinator",
        bytes(32),
    )
    return sessions.found(command, parameters=parameters, limits=TEST_ONLY_LIMITS)


# ------------------------------------------------------------------- who are you


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        (COORDINATOR, "wrong"),
        ("Nobody", passphrase("coordinator")),
        (PEOPLE["legal"], passphrase("coordinator")),
        ("", ""),
        (COORDINATOR, passphrase("coordinator") + " "),
    ],
)
def test_who_does_not_fit_is_told_the_same(tunis: Site, name: str, phrase: str) -> None:
    before = world.hashes(tunis.folder)
    with pytest.raises(CannotUnlock) as caught:
        unlock(tunis.folder, name, phrase)
    assert type(caught.value) is CannotUnlock
    assert caught.value.args == ()
    assert world.hashes(tunis.folder) == before


def test_an_unknown_name_and_a_wrong_passphrase_cost_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One real run of Argon2id each, as dear; figures are in docs/quality.md."""
    found(tmp_path / "file", KdfParameters(64, 1, 1)).close()
    runs: list[dict[str, object]] = []
    real = low_level.hash_secret_raw

    def counted(*secret: bytes, **cost: object) -> bytes:
        runs.append(cost)
        return real(*secret, **cost)

    monkeypatch.setattr(low_level, "hash_secret_raw", counted)
    for name in (COORDINATOR, "Nobody At All"):
        with pytest.raises(CannotUnlock):
            unlock(tmp_path / "file", name, "wrong")
    assert len(runs) == 2
    assert runs[0] == runs[1]


def test_a_weak_passphrase_or_a_name_in_use_makes_no_account(tunis: Site) -> None:
    before = world.hashes(tunis.folder / "slots")
    with tunis.as_("coordinator") as session:
        for name, phrase, refusal in (
            ("Nour", "password", WeakPassphrase),
            ("Nour", "", WeakPassphrase),
            ("Nour Benali", "Nour Benali 2026", WeakPassphrase),
            (f" {COORDINATOR.upper()} ", passphrase("x"), NameInUse),
        ):
            with pytest.raises(refusal):
                add_account(AddAccount(name, phrase, "legal"), session)
        with pytest.raises(WeakPassphrase):
            change_passphrase(
                ChangePassphrase(passphrase("coordinator"), "short"), session
            )
        with pytest.raises(RecoveryWordsWrong):
            add_account(
                AddAccount("Nour", passphrase("x"), "doctor", ("un deux trois",)),
                session,
            )
    assert world.hashes(tunis.folder / "slots") == before


# ------------------------------------------------------------- a damaged case file


@pytest.mark.parametrize("part", ["header.json", "slots", "data"])
@pytest.mark.parametrize("how", ["flipped", "cut", "emptied", "noise"])
def test_a_damaged_file_is_refused_and_left_as_it_is(
    tunis: Site, part: str, how: str
) -> None:
    path = tunis.folder / part
    if path.is_dir():
        path = max(path.iterdir(), key=lambda p: p.stat().st_size)
    data = path.read_bytes()
    middle = len(data) // 2
    path.write_bytes(
        {
            "flipped": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
            "cut": data[:middle],
            "emptied": b"",
            "noise": bytes(reversed(data)),
        }[how]
    )
    before = world.hashes(tunis.folder)
    try:
        session = unlock(tunis.folder)
    except Damaged:
        assert world.hashes(tunis.folder) == before
        return
    except CannotUnlock:  # the bit was one of a grant: it opens for nobody now
        assert (part, how) == ("header.json", "flipped")
        assert world.hashes(tunis.folder) == before
        return
    # One flipped bit of a page that unlocking does not read: the self-check finds it.
    try:
        assert (part, how) == ("data", "flipped")
        assert any(finding.fault for finding in self_check(session.case_file))
    finally:
        session.close()


def test_a_newer_case_file_is_said_to_be_newer(tunis: Site) -> None:
    path = tunis.folder / "header.json"
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":2'))
    with pytest.raises(NewerFormat):
        unlock(tunis.folder)


@pytest.mark.parametrize("part", ["anchor.db", "header.json", "slots", "data"])
def test_a_missing_part_is_refused_and_not_made_anew(tunis: Site, part: str) -> None:
    path = tunis.folder / part
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    with pytest.raises((StorageError, AppError)):
        unlock(tunis.folder)
    assert not path.exists()


def test_a_place_without_a_case_file_is_missing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    for folder in (tmp_path, tmp_path / "none", tmp_path / "file"):
        with pytest.raises(CaseFileMissing):
            unlock(folder)
        assert look(folder) is None
    assert known() == []


def test_a_case_file_that_is_open_is_in_use(tunis: Site) -> None:
    with tunis.as_("coordinator"):
        with pytest.raises(CaseFileInUse):
            unlock(tunis.folder)
        assert in_child(lambda: unlock(tunis.folder)) == "CaseFileInUse"
    unlock(tunis.folder).close()


def test_a_new_case_file_never_covers_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "letter.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    with pytest.raises(FolderTaken):
        found(tmp_path / "taken")
    with pytest.raises(NotWritable):
        found(tmp_path / "file")
    with pytest.raises(NotWritable):
        found(tmp_path / "file" / "below")
    assert sorted(p.name for p in tmp_path.iterdir() if p.name != "state") == [
        "file",
        "taken",
    ]
    (tmp_path / "empty").mkdir()
    found(tmp_path / "empty").close()


def test_a_folder_put_back_to_an_older_day_is_noticed(
    tunis: Site, tmp_path: Path
) -> None:
    backup = tunis.copied(tmp_path / "backup")
    with tunis.as_("coordinator") as session:
        case = world.intake(session, "Aminata Sow")
        world.note(session, case, "Important.")
    shutil.rmtree(tunis.folder)
    backup.folder.rename(tunis.folder)
    with pytest.raises(RolledBack):
        unlock(tunis.folder)
    session = sessions.unlock(
        tunis.folder,
        COORDINATOR,
        passphrase("coordinator"),
        limits=TEST_ONLY_LIMITS,
        accept_older=True,
    )
    session.close()
    unlock(tunis.folder).close()


def test_a_memory_that_is_unreadable_is_no_memory(tunis: Site, own_state: Path) -> None:
    vault_id = unlocked_id(tunis)
    path = next(own_state.rglob("heads.json"))
    for data in (b"", b"[]", b"{", b'{"%s":5}' % vault_id.encode(), b"\xff" * 100):
        path.write_bytes(data)
        assert memory.remembered(vault_id) is None
        unlock(tunis.folder).close()
        assert memory.remembered(vault_id) is not None


def unlocked_id(site: Site) -> str:
    with site.as_("coordinator") as session:
        return session.case_file.header.vault_id


# ------------------------------------------------------------- a disk that refuses


def test_a_folder_that_cannot_be_written_is_said_to_be_so(tunis: Site) -> None:
    with read_only(tunis.folder) as folder:
        said = in_child(lambda: unlock(folder), as_nobody)
        assert said == "NotWritable"
        assert in_child(lambda: found(folder / "new"), as_nobody) == "NotWritable"
        assert world.hashes(folder) == world.hashes(tunis.folder)


def test_a_memory_that_cannot_be_written_holds_up_no_lock(
    tunis: Site, own_state: Path
) -> None:
    session = unlock(tunis.folder)
    for path in own_state.iterdir():
        shutil.rmtree(path)
    (own_state / "consigne").write_text("a file where a folder should be")
    session.close()
    unlock(tunis.folder).close()


def write_note(site: Site) -> Callable[[], object]:
    def work() -> None:
        session = unlock(site.folder)
        case = world.intake(session, "Aminata Sow")
        world.note(session, case, "mot " * 20_000)

    return work


def write_draft(site: Site) -> Callable[[], object]:
    def work() -> None:
        session = unlock(site.folder)
        note = with_text(new_entry(session, "c" * 32), "mot " * 20_000)
        save_draft(note, session)

    return work


def attach(site: Site) -> Callable[[], object]:
    return lambda: world.attach(unlock(site.folder), "f", "image/png", bytes(700_000))


def add(site: Site) -> Callable[[], object]:
    new = AddAccount("Nour", passphrase("nour"), "legal")
    return lambda: add_account(new, unlock(site.folder))


def change(site: Site) -> Callable[[], object]:
    command = ChangePassphrase(passphrase("coordinator"), passphrase("new"))
    return lambda: change_passphrase(command, unlock(site.folder))


@pytest.mark.parametrize("deed", [write_note, write_draft, attach, add, change])
def test_a_full_disk_is_all_or_nothing(
    deed: Callable[[Site], Callable[[], object]],
    tunis: Site,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    largest = max(p.stat().st_size for p in tunis.folder.rglob("*"))
    seen = set()
    for number, size in enumerate(
        (500, 5_000, 30_000, 70_000, *range(largest, largest + 400_000, 130_000), 2**21)
    ):
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / f"state{number}"))
        site = tunis.copied(tmp_path / f"full{number}")
        said = in_child(deed(site), with_room_for(size))
        seen.add(said)
        # Whatever was refused, a session opens, holds all or nothing, and can retry.
        with site.as_("recovery") as session:
            faults = [f for f in checks(session) if f]
            assert faults == []
            assert audited(session) == (said == "done")
        old = passphrase("new" if deed is change and said == "done" else "coordinator")
        unlock(site.folder, COORDINATOR, old).close()
        if said != "done" and number % 3 == 0:
            assert in_child(deed(site)) == "done"
    assert "done" in seen
    assert seen <= {"done", "DiskFull"}


def checks(session: Session) -> list[str]:
    head = memory.remembered(session.case_file.header.vault_id)
    return [finding.fault for finding in self_check(session.case_file, head)]


def audited(session: Session) -> bool:
    """Tell whether anything was done beyond unlocking and the recovery itself."""
    with session.case_file.reading() as connection:
        last = audit.entries(connection, 1_000_000, 100)
    acts = [entry["act"] for entry in last]
    drafts = session.case_file.rows("SELECT count(*) FROM protection.draft")[0][0]
    done = {"entry_saved", "file_attached", "account_added", "passphrase_changed"}
    return bool(done & set(acts)) or bool(drafts)


def test_a_full_disk_makes_no_half_case_file(tmp_path: Path) -> None:
    seen = set()
    for size in (100, 3_000, 30_000, 100_000, 200_000, 400_000, 2_000_000):
        said = in_child(
            lambda size=size: found(tmp_path / str(size)), with_room_for(size)
        )
        seen.add(said)
        left = [
            p.name for p in tmp_path.iterdir() if p.name not in ("state", str(size))
        ]
        assert [name for name in left if name.startswith(".")] == []
        assert (tmp_path / str(size)).exists() is (said == "done")
    assert seen == {"done", "DiskFull"}


def test_an_entry_that_is_not_there_is_none(tunis: Site) -> None:
    with tunis.as_("coordinator") as session:
        assert timeline.view(session, "legal", "e" * 32) is None
