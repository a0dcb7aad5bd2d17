# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts: verified by whom and how, changed, revoked, over; never replaced silently."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from app.errors import NotACard, NotAllowed, ReasonNeeded
from app.handover import cards, contacts
from app.handover.cards import Card
from app.ids import derived_id
from app.rows import ContactRow
from app.session import Session
from storage import canonical, reading
from storage.crypto.sign import SigningKey
from storage.revisions import heads, sign_revision
from tests.helpers.world import Site


@pytest.fixture
def here(tripoli: Site) -> Iterator[Session]:
    """The legal officer, at work."""
    with tripoli.as_("legal") as session:
        yield session


@pytest.fixture
def card(tunis: Site) -> Card:
    """The card of the coordinator in Tunis."""
    with tunis.as_("coordinator") as session:
        return cards.read_card(cards.my_card(session))


def only(session: Session) -> ContactRow:
    (row,) = contacts.contacts(session)
    assert contacts.contact(session, row.contact_id) == row
    return row


def acts(session: Session) -> list[dict[str, object]]:
    rows = session.case_file.rows("SELECT body FROM registry.audit ORDER BY seq")
    return [json.loads(bytes(body)) for (body,) in rows]


def versions(session: Session, card: Card) -> int:
    entry = derived_id(contacts.FORM, card.id)
    return len(session.case_file.revisions("registry", entry))


# ------------------------------------------------------------------------- verified


def test_a_card_added_without_comparing_is_not_verified(
    here: Session, card: Card
) -> None:
    contacts.add_contact(card, here, verified=False)
    row = only(here)
    assert (row.state, row.verified_on, row.verified_by) == ("unverified", None, "")


@pytest.mark.parametrize("how", contacts.HOW)
def test_who_verified_when_and_how_is_kept(here: Session, card: Card, how: str) -> None:
    contacts.add_contact(card, here, verified=False)
    contacts.verify(card.id, here, how)
    row = only(here)
    assert row.state == "verified"
    assert (row.verified_on, row.verified_by) == (here.today, "Amal Haddad")
    assert row.verified_how == how
    last = acts(here)[-1]
    assert last["act"] == "contact_verified"
    assert last["details"] == {"contact": card.id, "how": how}


def test_colleagues_see_who_verified(tripoli: Site, card: Card) -> None:
    with tripoli.as_("legal") as session:
        contacts.add_contact(card, session, verified=True, how=contacts.WORDS)
    with tripoli.as_("coordinator") as session:
        row = only(session)
        assert (row.verified_by, row.verified_how) == ("Amal Haddad", "words")


def test_words_and_digits_are_those_on_their_own_screen(
    here: Session, card: Card, tunis: Site
) -> None:
    contacts.add_contact(card, here, verified=False)
    with tunis.as_("coordinator") as there:
        assert contacts.digits(card.id, here) == cards.my_digits(there)
        for language in ("fr", "en"):
            said = contacts.words(card.id, here, language)
            assert said == cards.my_words(there, language) == card.words(language)


def test_nobody_is_verified_who_is_no_contact(here: Session, card: Card) -> None:
    for deed in (
        lambda: contacts.verify(card.id, here),
        lambda: contacts.revoke(card.id, here, "gone"),
        lambda: contacts.recipient_of(here, card.id),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_a_role_that_keeps_no_contacts_neither_verifies_nor_revokes(
    tripoli: Site, card: Card
) -> None:
    with tripoli.as_("legal") as session:
        contacts.add_contact(card, session, verified=False)
    with tripoli.as_("mediator") as session:
        with pytest.raises(NotAllowed):
            contacts.verify(card.id, session)
        with pytest.raises(NotAllowed):
            contacts.revoke(card.id, session, "gone")
        assert only(session).state == "unverified"


# -------------------------------------------------------------------- the card again


def test_the_same_card_again_changes_nothing(here: Session, card: Card) -> None:
    contacts.add_contact(card, here, verified=True, how=contacts.IN_PERSON)
    before, entries = only(here), len(acts(here))
    assert contacts.changes(card, here) == ()
    contacts.add_contact(card, here, verified=False)
    assert only(here) == before
    assert (versions(here, card), len(acts(here))) == (1, entries)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"name": "Inès Durand"}, "name"),
        ({"role": "doctor"}, "role"),
        ({"age_recipient": ""}, "keys"),
    ],
)
def test_another_name_role_or_age_key_has_to_be_compared_again(
    here: Session, card: Card, tripoli: Site, changed: dict[str, str], said: str
) -> None:
    if "age_recipient" in changed:
        changed = {"age_recipient": here.account.age_recipient}
    contacts.add_contact(card, here, verified=True)
    other = replace(card, **changed)  # type: ignore[arg-type]
    assert contacts.changes(other, here) == (said,)
    contacts.add_contact(other, here, verified=False)
    row = only(here)
    assert (row.state, row.verified_by, row.verified_how) == ("unverified", "", "")


def test_another_place_or_last_day_needs_no_new_comparison(
    here: Session, card: Card
) -> None:
    contacts.add_contact(card, here, verified=True)
    later = here.today + timedelta(days=40)
    moved = replace(card, site="Mission Sfax", expires=later)
    assert contacts.changes(moved, here) == ("site", "until")
    contacts.add_contact(moved, here, verified=False)
    row = only(here)
    assert (row.state, row.site, row.until) == ("verified", "Mission Sfax", later)


def test_a_new_key_of_a_known_person_stands_beside_the_old_one(
    here: Session, card: Card
) -> None:
    contacts.add_contact(card, here, verified=True)
    key = SigningKey(b"p" * 32)
    posing = replace(card, id=key.public.hex(), name="MOREAU  Ines")
    assert contacts.changes(posing, here) == ()
    (known,) = contacts.namesakes(posing.name, posing.id, here)
    assert known.contact_id == card.id
    contacts.add_contact(posing, here, verified=False)
    states = {row.contact_id: row.state for row in contacts.contacts(here)}
    assert states == {card.id: "verified", posing.id: "unverified"}
    (known,) = contacts.namesakes(card.name, card.id, here)
    assert known.contact_id == posing.id
    assert contacts.namesakes("Inès Durand", "", here) == ()


# -------------------------------------------------------------------------- revoked


def test_a_contact_is_revoked_with_a_reason_only(here: Session, card: Card) -> None:
    contacts.add_contact(card, here, verified=True)
    with pytest.raises(ReasonNeeded):
        contacts.revoke(card.id, here, "  ")
    assert only(here).state == "verified"
    contacts.revoke(card.id, here, " Laptop stolen ")
    row = only(here)
    assert (row.state, row.revoked_on) == ("revoked", here.today)
    assert (row.revoked_by, row.revoked_why) == ("Amal Haddad", "Laptop stolen")
    assert row.verified_on is None
    assert acts(here)[-1]["act"] == "contact_revoked"
    assert acts(here)[-1]["details"] == {"contact": card.id}


def test_a_card_read_again_does_not_restore_a_revoked_contact(
    here: Session, card: Card
) -> None:
    contacts.add_contact(card, here, verified=True)
    contacts.revoke(card.id, here, "Laptop stolen")
    contacts.add_contact(card, here, verified=False)
    contacts.add_contact(replace(card, role="doctor"), here, verified=False)
    assert only(here).state == "revoked"


def test_comparing_anew_restores_a_revoked_contact(here: Session, card: Card) -> None:
    contacts.add_contact(card, here, verified=True)
    contacts.revoke(card.id, here, "Laptop stolen")
    contacts.verify(card.id, here, contacts.IN_PERSON)
    row = only(here)
    assert (row.state, row.revoked_on, row.revoked_why) == ("verified", None, "")


# ------------------------------------------------------------------------- last day


def test_a_card_says_the_last_day_under_its_signature(tunis: Site) -> None:
    with tunis.as_("coordinator") as there:
        assert cards.mission_end(there) is None
        last = there.today + timedelta(days=3)
        cards.set_mission_end(last, there)
        data = cards.my_card(there)
        assert cards.read_card(data).expires == last
        cards.set_mission_end(None, there)
        assert cards.read_card(cards.my_card(there)).expires is None
    longer = data.replace(last.isoformat().encode(), b"2099-01-01")
    with pytest.raises(NotACard):
        cards.read_card(longer)


def test_a_mission_is_over_on_the_day_after_its_last(here: Session, card: Card) -> None:
    contacts.add_contact(replace(card, expires=here.today), here, verified=True)
    assert only(here).state == "verified"
    past = here.today - timedelta(days=1)
    contacts.add_contact(replace(card, expires=past), here, verified=False)
    row = only(here)
    assert (row.state, row.until) == ("expired", past)
    assert row.verified_on == here.today


@pytest.mark.parametrize(
    "day", ["soon", "2027-13-01", "20270101", 20270101, None, ["2027-01-01"]]
)
def test_a_card_with_something_else_for_a_day_is_no_card(
    tunis: Site, day: object
) -> None:
    with tunis.as_("coordinator") as there:
        fields = json.loads(cards.my_card(there))["card"] | {"expires": day}
        signature = there.case_file.signing.sign("card", canonical.dumps(fields))
    card = {"card": fields, "signature": canonical.b64(signature)}
    with pytest.raises(NotACard):
        cards.read_card(canonical.dumps(card))


def test_a_card_of_before_has_no_last_day(tunis: Site) -> None:
    with tunis.as_("coordinator") as there:
        fields = json.loads(cards.my_card(there))["card"]
        del fields["expires"]
        signature = there.case_file.signing.sign("card", canonical.dumps(fields))
    card = {"card": fields, "signature": canonical.b64(signature)}
    assert cards.read_card(canonical.dumps(card)).expires is None


# ------------------------------------------------------------------ entries as stored


def put(session: Session, answers: dict[str, str], parents: tuple[str, ...]) -> None:
    entry = derived_id(contacts.FORM, answers["account"])
    with session.case_file.transaction() as transaction:
        transaction.put(
            sign_revision(
                session.case_file.signing,
                compartment="registry",
                entry=entry,
                case=None,
                form=contacts.FORM,
                form_version="1",
                answers=answers,
                recorded_at=session.now,
                parents=parents,
            )
        )


def test_an_entry_of_before_reads_as_verified_by_nobody_knows_whom(
    here: Session, card: Card
) -> None:
    old = {
        "account": card.id,
        "age_recipient": card.age_recipient,
        "name": card.name,
        "role": card.role,
        "site": card.site,
        "verified_on": "2026-03-01",
    }
    put(here, old, ())
    row = only(here)
    assert (row.state, row.verified_by, row.verified_how) == ("verified", "", "")
    assert (row.until, row.revoked_on) == (None, None)
    contacts.revoke(card.id, here, "Laptop stolen")
    assert only(here).state == "revoked"


@pytest.mark.parametrize("last", ["verified", "revoked", "role"])
def test_of_two_that_were_written_apart_the_careful_one_counts(
    here: Session, card: Card, last: str
) -> None:
    contacts.add_contact(card, here, verified=False)
    entry = derived_id(contacts.FORM, card.id)
    (first,) = heads(here.case_file.revisions("registry", entry))
    known = dict(first.fields["answers"])
    parents = (first.id.hex(),)
    day = here.today.isoformat()
    verified = known | {"verified_on": day, "verified_by": here.me}
    put(here, verified, parents)
    if last == "revoked":
        put(here, known | {"revoked_on": day, "revoked_why": "Laptop stolen"}, parents)
    elif last == "role":
        put(here, known | {"role": "doctor"}, parents)
    expected = {"verified": "verified", "revoked": "revoked", "role": "unverified"}
    assert only(here).state == expected[last]
    contacts.verify(card.id, here)
    assert only(here).state == "verified"
    assert len(heads(here.case_file.revisions("registry", entry))) == 1


def test_an_author_met_in_a_bundle_is_no_contact_until_a_card_comes(
    here: Session, card: Card
) -> None:
    met = {"id": card.id, "name": card.name, "role": card.role, "site": card.site}
    with here.case_file.transaction() as transaction:
        contacts.introduce(transaction, here, [met])
        contacts.introduce(transaction, here, [met | {"name": "Somebody else"}])
    assert contacts.contacts(here) == []
    (entry,) = reading.entries_of(here.case_file, contacts.FORM)
    assert entry[1] == card.name
    assert contacts.changes(replace(card, name="Inès M."), here) == ()
    contacts.add_contact(card, here, verified=True)
    assert only(here).state == "verified"
