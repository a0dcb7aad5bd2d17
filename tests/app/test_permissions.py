# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what, as one table: what is refused is refused by keys or by rules."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.attaching import attach_file
from app.catalogue import roles
from app.commands.accounts import AddAccount, GiveKeys, add_account, give_keys
from app.commands.cases import ChangeCase, change_case
from app.commands.entries import (
    save_draft,
    save_entry,
)
from app.errors import NoKey, NotAllowed, NothingWritten
from app.handover import cards, compose, contacts
from app.ids import new_id
from app.progress import Progress
from app.queries import team, timeline
from app.session import Session
from storage.vault.casefile import COMPARTMENTS
from tests.helpers import world
from tests.helpers.notes import note_of
from tests.helpers.world import DAY, Site

# Written out rather than read from roles.toml: a change there must be meant.
TABLE = """
              reads                                     writes                       may
coordinator | registry identity protection social legal advocacy | registry protection advocacy | open give accounts contacts audit
legal       | registry identity protection social legal advocacy | registry legal | open give contacts
social      | registry identity protection social advocacy | registry identity protection social | open give contacts
nurse       | registry identity protection social medical | registry medical | open give contacts
doctor      | registry identity protection social medical | registry medical | open give contacts
psychologist| registry identity protection social mental_health | registry mental_health | open give contacts
mediator    | registry identity | registry |
audit       | registry | | audit
"""
ROWS = {
    cells[0].strip(): tuple(frozenset(cell.split()) for cell in cells[1:])
    for line in TABLE.splitlines()
    if len(cells := line.split("|")) == 4
}
DEEDS = ("open", "give", "accounts", "contacts", "audit")
CASE = "c" * 32


@pytest.fixture(scope="session")
def _full(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("full") / "case-file"
    site = world.found(folder, "TRI", tuple(ROWS))
    with site.as_("social") as session:
        world.intake(session, "Aminata Sow")
    return site


@pytest.fixture
def site(_full: Site, own_state: Path, tmp_path: Path) -> Site:
    return _full.copied(tmp_path / "full")


def allowed(deed: Callable[[], object], refused: type[Exception] = NotAllowed) -> bool:
    try:
        deed()
    except refused:
        return False
    return True


def test_the_table_has_every_role() -> None:
    assert set(ROWS) == set(roles())


@pytest.mark.parametrize("role", ROWS)
def test_an_account_reads_what_it_has_keys_for_and_not_a_byte_more(
    role: str, site: Site
) -> None:
    with site.as_(role) as session:
        assert frozenset(session.compartments) == ROWS[role][0]
        schemas = {row[1] for row in session.case_file.rows("PRAGMA database_list")}
        assert schemas == {"main", *ROWS[role][0]}
        for name in set(COMPARTMENTS) - ROWS[role][0]:
            with pytest.raises(NoKey):
                timeline.view(session, name, "e" * 32)
            with pytest.raises(NoKey):
                next(timeline.read_file(session, name, "0" * 64))


@pytest.mark.parametrize("role", ROWS)
def test_an_account_writes_where_its_role_writes(role: str, site: Site) -> None:
    with site.as_(role) as session:
        for name in COMPARTMENTS:
            note = note_of(session, new_id(), CASE, name, "", "un mot", DAY)
            deeds: list[Callable[[], object]] = [
                lambda note=note: save_draft(note, session),
                lambda note=note: save_entry(note, session),
                lambda name=name: attach_file(
                    "note", name, "f", "image/png", [b"x"], session
                ),
            ]
            found = {allowed(deed) for deed in deeds}
            assert found == {name in ROWS[role][1] - {"registry"}}, name


@pytest.mark.parametrize("role", ROWS)
def test_an_account_changes_facts_and_names_where_its_role_may(
    role: str, site: Site
) -> None:
    with site.as_(role) as session:
        (case,) = session.case_file.rows(
            "SELECT id FROM registry.entry WHERE form = 'case'"
        )[0]
        for name, change in (
            ("registry", ChangeCase(case, case={"risk": "high"})),
            ("identity", ChangeCase(case, identity={"alias": "A."})),
        ):
            done = allowed(lambda change=change: change_case(change, session))
            assert done is (name in ROWS[role][1])


@pytest.mark.parametrize("role", ROWS)
def test_an_account_does_what_its_role_may(
    role: str, site: Site, tunis: Site, tmp_path: Path
) -> None:
    with tunis.as_("coordinator") as there:
        card = cards.read_card(cards.my_card(there))
    with site.as_("recovery") as founding:
        contacts_before = give_contact(founding, card)
    with site.as_(role) as session:
        (case,) = session.case_file.rows(
            "SELECT id FROM registry.entry WHERE form = 'case'"
        )[0]
        command = compose.ComposeBundle((contacts_before,), (case,), "legal", tmp_path)
        new = AddAccount("Nour", world.passphrase("nour"), "mediator")
        deeds: dict[str, Callable[[], object]] = {
            "open": lambda: world.intake(session, "X"),
            "give": lambda: compose.compose(command, session, Progress()),
            "accounts": lambda: add_account(new, session),
            "contacts": lambda: contacts.add_contact(card, session, verified=True),
            "audit": lambda: team.audit_page(session, None, 5),
        }
        found = {name for name in DEEDS if allowed(deeds[name])}
    assert found == ROWS[role][2]


def give_contact(session: Session, card: cards.Card) -> str:
    """Write a contact with the recovery words, which may do nothing else."""
    able = replace(session, role=roles()["coordinator"])
    return contacts.add_contact(card, able, verified=False)


def test_only_a_holder_of_a_key_can_give_it(site: Site) -> None:
    with site.as_("coordinator") as session:
        add_account(AddAccount("Nour", world.passphrase("n"), "doctor"), session)
        (nour,) = (a for a in team.accounts(session) if a.name == "Nour")
        assert team.waiting(nour) == {"medical"}
        with pytest.raises(NotAllowed):
            give_keys(GiveKeys(nour.account_id), session)
    with site.as_("doctor") as session:
        assert give_keys(GiveKeys(nour.account_id), session) == set()


def test_an_unknown_role_gets_no_account(site: Site) -> None:
    with site.as_("coordinator") as session, pytest.raises(NotAllowed):
        add_account(AddAccount("Nour", world.passphrase("n"), "king"), session)


@pytest.mark.parametrize("words", [("", ""), (" ", "\n")])
def test_a_note_without_a_word_is_not_kept(site: Site, words: tuple[str, str]) -> None:
    with site.as_("legal") as session, pytest.raises(NothingWritten):
        save_entry(note_of(session, new_id(), CASE, "legal", *words, DAY), session)
