# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing an account: who may, what becomes of its keys, all or nothing."""

import shutil

import pytest

from app import session as sessions
from app.commands.accounts import (
    AddAccount,
    ChangePassphrase,
    GiveKeys,
    add_account,
    change_passphrase,
    give_keys,
)
from app.commands.cases import OpenCase, open_case
from app.commands.removing import (
    keys_pending,
    may_remove,
    removal_of,
    remove_account,
    renew_keys,
    renewable,
)
from app.errors import (
    CannotUnlock,
    DiskFull,
    LastAble,
    NotAllowed,
    RecoveryWordsWrong,
)
from app.people import names
from app.progress import Cancelled, Progress
from app.queries import cases, search, team, timeline
from app.session import Session
from storage import desk
from storage.checking import self_check
from storage.crypto.recovery import new_secret, words_of
from storage.vault.casefile import Transaction
from tests.helpers import world
from tests.helpers.departing import ALL_BUT_TWO, NEW, account, remove, words
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.world import PEOPLE, Site, passphrase

# ------------------------------------------------------------------------ who may


@pytest.mark.parametrize("who", ["legal", "social", "doctor", "mediator"])
def test_only_who_manages_accounts_removes_one(tripoli: Site, who: str) -> None:
    with tripoli.as_(who) as session:
        other = account(session, "doctor" if who != "doctor" else "social")
        assert not may_remove(session, other)
        with pytest.raises(NotAllowed):
            remove_account(session, other)
    with tripoli.as_("doctor"):
        pass


def test_a_signed_end_of_mission_lets_the_successor_remove(tripoli: Site) -> None:
    def agreed(session: Session, leaver: str) -> bool:
        return leaver == account(session, "doctor")

    with tripoli.as_("social") as session:
        with pytest.raises(NotAllowed):
            remove_account(session, account(session, "mediator"), agreed=agreed)
        remove_account(session, account(session, "doctor"), agreed=agreed)
    with pytest.raises(CannotUnlock):
        tripoli.unlock("doctor")


def test_nobody_removes_themselves_the_words_or_somebody_twice(tripoli: Site) -> None:
    with tripoli.as_("coordinator") as session:
        for who in (session.me, recovery(session), "0" * 64):
            with pytest.raises(NotAllowed):
                remove_account(session, who)
        mediator = account(session, "mediator")
        remove_account(session, mediator)
        with pytest.raises(NotAllowed):
            remove_account(session, mediator)


def recovery(session: Session) -> str:
    accounts = session.case_file.accounts().values()
    return next(a.id for a in accounts if a.role == "recovery")


def test_the_last_who_manages_accounts_stays(tripoli: Site) -> None:
    with tripoli.as_("recovery") as session:
        coordinator = account(session, "coordinator")
        with pytest.raises(LastAble):
            remove_account(session, coordinator)
        add_account(AddAccount("Marta Okafor", NEW, "coordinator"), session)
        remove_account(session, coordinator)
    with pytest.raises(CannotUnlock):
        tripoli.unlock("coordinator")


# --------------------------------------------------------------------- what it does


def test_who_left_unlocks_nothing_and_everybody_else_does(tripoli: Site) -> None:
    done = remove(tripoli, "social")
    assert done.renewed == (*ALL_BUT_TWO, "advocacy")
    assert done.waits == ()
    assert not done.unsure
    with pytest.raises(CannotUnlock):
        tripoli.unlock("social")
    for role in ("coordinator", "legal", "doctor", "mediator", "recovery"):
        with tripoli.as_(role) as session:
            held = session.role.compartments if role != "recovery" else ALL_BUT_TWO
            assert set(held) <= set(session.compartments)
            assert not [f for f in self_check(session.case_file) if f.fault]


def test_what_they_wrote_stays_theirs(tripoli: Site) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        entry = world.note(session, case, "Tourmaline écarlate sous le zinc.")
    remove(tripoli, "social")
    with tripoli.as_("coordinator") as session:
        view = timeline.view(session, "social", entry)
        assert view is not None
        assert view.author == PEOPLE["social"]
        assert search.hits(session, "tourmal")
        assert PEOPLE["social"] in names(session).values()
        head = cases.head(session, case)
        assert head is not None
        assert case


def test_the_open_session_works_on(tripoli: Site) -> None:
    with tripoli.as_("coordinator") as session:
        remove_account(session, account(session, "social"))
        case = open_case(OpenCase(), session)
        entry = world.note(session, case, "Après le départ.")
        assert timeline.view(session, "protection", entry) is not None
    with tripoli.as_("coordinator") as session:
        assert timeline.view(session, "protection", entry) is not None


def test_an_old_copy_stays_readable_and_knows_no_new_key(tripoli: Site) -> None:
    old = tripoli.copied(tripoli.folder.with_name("old"))
    remove(tripoli, "social")
    # What was copied before can be read: nobody can take that back.
    sessions.unlock(
        old.folder,
        PEOPLE["social"],
        passphrase("social"),
        limits=TEST_ONLY_LIMITS,
        accept_older=True,
    ).close()
    shutil.copytree(old.folder / "slots", tripoli.folder / "slots", dirs_exist_ok=True)
    with pytest.raises(CannotUnlock):
        tripoli.unlock("social")


def test_keys_nobody_here_holds_wait_for_a_colleague(tripoli: Site) -> None:
    with tripoli.as_("coordinator") as session:
        doctor = account(session, "doctor")
        add_account(AddAccount("Farid Ziani", NEW, "nurse", words(tripoli)), session)
        planned = removal_of(session, doctor)
        assert (planned.renewed, planned.waits) == (ALL_BUT_TWO, ("medical",))
        done = remove_account(session, doctor)
        assert done.waits == keys_pending(session) == ("medical",)
        assert renewable(session) == ()
        assert team.who_can_renew(session, done.waits) == ("Farid Ziani",)
    with nurse(tripoli) as session:
        assert renewable(session) == ("medical",)
        renewed = renew_keys(session)
        assert set(renewed.renewed) == {"registry", "medical"}
        assert keys_pending(session) == ()
        with pytest.raises(NotAllowed):  # nothing waits any more
            renew_keys(session)
    with nurse(tripoli) as session:
        assert "medical" in session.compartments


def nurse(site: Site) -> "NurseAtWork":
    return NurseAtWork(site)


class NurseAtWork:
    """Signs in as the nurse who came later, for a block."""

    def __init__(self, site: Site) -> None:
        self.session = sessions.unlock(
            site.folder, "Farid Ziani", NEW, limits=TEST_ONLY_LIMITS
        )

    def __enter__(self) -> Session:
        return self.session

    def __exit__(self, *_: object) -> None:
        self.session.close()


def test_the_recovery_words_renew_every_key_at_once(tripoli: Site) -> None:
    assert remove(tripoli, "doctor", *words(tripoli)).waits == ()
    with tripoli.as_("recovery") as session:
        assert session.case_file.held["medical"].epoch == 2
        assert len(session.compartments) == 8


def test_wrong_words_change_nothing(tripoli: Site) -> None:
    with pytest.raises(RecoveryWordsWrong):
        remove(tripoli, "doctor", *words_of(new_secret(), 1, 1))
    with tripoli.as_("doctor"):
        pass


def test_keys_are_renewed_at_any_time_by_who_manages_accounts(tripoli: Site) -> None:
    with tripoli.as_("coordinator") as session:
        done = renew_keys(session)
        assert done.renewed == session.compartments
        assert all(key.epoch == 2 for key in session.case_file.held.values())
    for role in tripoli.roles:
        with tripoli.as_(role) as session:
            assert set(session.compartments) == set(session.role.compartments)


def test_a_new_account_gets_the_new_keys(tripoli: Site) -> None:
    remove(tripoli, "doctor")
    with tripoli.as_("coordinator") as session:
        waits = add_account(AddAccount("Farid Ziani", NEW, "nurse"), session)
        assert waits == {"medical"}
        new = next(
            a.account_id for a in team.accounts(session) if a.name == "Farid Ziani"
        )
        assert not give_keys(GiveKeys(new, words(tripoli)), session)
    with nurse(tripoli) as session:
        assert set(session.compartments) == set(session.role.compartments)
        assert session.case_file.held["identity"].epoch == 2


def test_a_changed_passphrase_is_removed_with_its_account(tripoli: Site) -> None:
    with tripoli.as_("doctor") as session:
        change_passphrase(ChangePassphrase(passphrase("doctor"), NEW), session)
    before = len(list((tripoli.folder / "slots").iterdir()))
    remove(tripoli, "doctor")
    assert len(list((tripoli.folder / "slots").iterdir())) == before - 1
    with pytest.raises(CannotUnlock):
        sessions.unlock(tripoli.folder, PEOPLE["doctor"], NEW, limits=TEST_ONLY_LIMITS)


def test_an_account_left_out_is_given_its_key_again(tripoli: Site) -> None:
    with tripoli.as_("coordinator") as session:
        legal = account(session, "legal")
        with session.case_file.transaction() as transaction:
            transaction.execute(
                "DELETE FROM registry.setting WHERE account = ? AND name = ?",
                (legal, "key/social"),
            )
        assert renew_keys(session).unsure == (legal,)
        row = next(a for a in team.accounts(session) if a.account_id == legal)
        assert team.waiting(row) == {"social"}
        give_keys(GiveKeys(legal), session)
        row = next(a for a in team.accounts(session) if a.account_id == legal)
        assert not team.waiting(row)
    with tripoli.as_("legal") as session:
        assert "social" in session.compartments


def test_the_journal_says_who_was_removed_and_which_keys_changed(tripoli: Site) -> None:
    remove(tripoli, "doctor")
    with tripoli.as_("coordinator") as session:
        doctor = account(session, "doctor")
        renew_keys(session)
        acts = {row.act: row.details for row in team.audit_page(session, None, 10)}
        assert acts["account_removed"] == {
            "account": doctor,
            "compartments": list(ALL_BUT_TWO),
            "drafts": 0,
            "parcels": 0,
            "waiting": ["medical"],
        }
        assert acts["keys_renewed"]["compartments"] == list(session.compartments)
        assert team.left_on(session, doctor) == session.today
        assert team.left_on(session, session.me) is None


def test_what_belongs_to_the_moment_is_written_with_it(tripoli: Site) -> None:
    def write(transaction: Transaction) -> None:
        desk.put_setting(transaction, "", "site_code", "NEU")

    with tripoli.as_("coordinator") as session:
        remove_account(session, account(session, "doctor"), fill=write)
        assert desk.setting(session.case_file, "", "site_code") == "NEU"
    with tripoli.as_("coordinator") as session:
        assert desk.setting(session.case_file, "", "site_code") == "NEU"


# --------------------------------------------------------------- nothing by halves


def test_stopping_changes_nothing(tripoli: Site) -> None:
    with tripoli.as_("coordinator") as session:
        before = {path.name for path in (tripoli.folder / "data").iterdir()}
        progress = Progress()
        progress.cancel()
        with pytest.raises(Cancelled):
            remove_account(session, account(session, "doctor"), (), progress)
        assert {path.name for path in (tripoli.folder / "data").iterdir()} == before
        assert team.left_on(session, account(session, "doctor")) is None
    with tripoli.as_("doctor"):
        pass


def test_a_full_disk_changes_nothing(
    tripoli: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tripoli.folder)
    with monkeypatch.context() as patch, tripoli.as_("coordinator") as session:
        patch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
        with pytest.raises(DiskFull):
            remove_account(session, account(session, "doctor"))
    with tripoli.as_("doctor"):
        pass
