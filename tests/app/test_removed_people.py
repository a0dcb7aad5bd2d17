# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After an account was removed: lists of people, names, drafts and what waits."""

import pytest

from app.commands.accounts import (
    AddAccount,
    GiveKeys,
    add_account,
    give_keys,
)
from app.commands.entries import save_draft, save_entry
from app.commands.removing import (
    removal_of,
    remove_account,
    renew_keys,
)
from app.errors import (
    NotAllowed,
)
from app.parcels import holders
from app.people import colleagues
from app.queries import team
from app.writing import new_entry
from storage.named import readers_of
from storage.parcels import put_parcel
from storage.vault import holders as proofs
from tests.helpers import casework, world
from tests.helpers.departing import account, remove, words
from tests.helpers.notes import with_text
from tests.helpers.world import PEOPLE, Site, passphrase

# ------------------------------------------------------------------ lists of people


def test_who_left_is_offered_nowhere_and_named_where_they_stand(tripoli: Site) -> None:
    remove(tripoli, "doctor")
    with tripoli.as_("coordinator") as session:
        gone = account(session, "doctor")
        assert gone not in dict(colleagues(session))
        assert dict(colleagues(session, {"to": [{"colleague": gone}]}))[gone]
        assert gone not in {each.id for each in holders(session, "identity")}
        row = next(a for a in team.accounts(session) if a.account_id == gone)
        assert not row.active
        assert not team.waiting(row)
        with pytest.raises(NotAllowed):
            give_keys(GiveKeys(gone, words(tripoli)), session)


def test_somebody_of_the_same_name_may_have_an_account_later(tripoli: Site) -> None:
    remove(tripoli, "doctor")
    with tripoli.as_("coordinator") as session:
        name, phrase = PEOPLE["doctor"], passphrase("doctor")
        add_account(AddAccount(name, phrase, "doctor"), session)
    for _ in range(2):
        with tripoli.as_("doctor") as session:
            assert session.account.name == name
            assert not session.account.removed


def test_an_entry_for_named_people_is_sealed_to_nobody_who_left(tripoli: Site) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        people = (account(session, "doctor"), account(session, "legal"))
    remove(tripoli, "doctor")
    with tripoli.as_("social") as session:
        made = casework.writing(
            session,
            case,
            "note",
            {"title": "Confidence", "text": "Le propriétaire."},
            sensitivity="named",
            readers=people,
        )
        save_entry(made, session)
        (revision,) = session.case_file.revisions(made.compartment, made.entry_id)
        told = set(readers_of(revision.fields["answers"]))
        assert told == {session.me, people[1]}


def test_drafts_of_who_leaves_are_counted_and_stay_out_of_sight(tripoli: Site) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        save_draft(with_text(new_entry(session, case), "À moitié éc"), session)
    with tripoli.as_("coordinator") as session:
        social = account(session, "social")
        assert removal_of(session, social).drafts == 1
        assert remove_account(session, social).drafts == 1


def test_extracts_that_only_they_could_open_are_counted(tripoli: Site) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Aminata Sow")
        known = session.case_file.accounts()
        (revision,) = session.case_file.revisions("registry", case)
        with session.case_file.transaction() as transaction:
            put_parcel(transaction, revision, [known[account(session, "doctor")]])
    with tripoli.as_("coordinator") as session:
        assert removal_of(session, account(session, "doctor")).parcels == 1
        assert removal_of(session, account(session, "legal")).parcels == 0


def test_each_account_says_at_work_which_keys_it_holds(tripoli: Site) -> None:
    with (
        tripoli.as_("coordinator") as session,
        session.case_file.transaction() as transaction,
    ):
        transaction.execute("DELETE FROM registry.setting WHERE name <> 'site_code'")
    for role in tripoli.roles:  # an older case file: each opens it once
        with tripoli.as_(role):
            pass
    with tripoli.as_("coordinator") as session:
        known = proofs.noted(session.case_file)
        assert len(known) == sum(
            len(row.compartments)
            for row in team.accounts(session)
            if row.role != "recovery"
        )
        assert not renew_keys(session).unsure
