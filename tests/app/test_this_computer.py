# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account that wants this computer as well: what opens it, and what does not."""

from collections.abc import Iterator

import keyring
import pytest

from app.commands.accounts import bind_to_computer, is_bound
from app.errors import CannotUnlock, NoPasswordStore
from storage import keychain
from tests.helpers.world import Site, passphrase
from tests.storage.test_keychain import Store


@pytest.fixture(autouse=True)
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A password store of the test's own, on the list of known ones."""
    before, made = keyring.get_keyring(), Store()
    monkeypatch.setattr(keychain, "ALLOWED", (f"{Store.__module__}.",))
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def bind(site: Site, *, bound: bool = True) -> str:
    """Bind the legal officer's account; return the case file's id."""
    with site.as_("legal") as session:
        bind_to_computer(passphrase("legal"), session, bound=bound)
        assert is_bound(session) is bound
        return session.case_file.header.vault_id


def test_the_computer_is_needed_and_the_words_still_open(tripoli: Site) -> None:
    vault_id = bind(tripoli)
    with tripoli.as_("legal") as session:
        assert is_bound(session)
    keychain.forget_secret(vault_id)
    with pytest.raises(NoPasswordStore):
        tripoli.unlock("legal")
    with tripoli.as_("doctor") as session:  # nobody else is concerned
        assert not is_bound(session)
    with tripoli.as_("recovery") as session:
        assert session.case_file.compartments


def test_no_longer_asked_for(tripoli: Site, store: Store) -> None:
    bind(tripoli)
    bind(tripoli, bound=False)
    store.kept.clear()
    with tripoli.as_("legal") as session:
        assert not is_bound(session)


def test_without_a_store_nothing_is_changed(
    tripoli: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychain, "ALLOWED", ())
    with tripoli.as_("legal") as session:
        with pytest.raises(NoPasswordStore):
            bind_to_computer(passphrase("legal"), session, bound=True)
        assert not is_bound(session)
    tripoli.unlock("legal").close()


def test_the_wrong_phrase_changes_nothing(tripoli: Site) -> None:
    with tripoli.as_("legal") as session:
        with pytest.raises(CannotUnlock):
            bind_to_computer("not this one at all", session, bound=True)
        assert not is_bound(session)
    tripoli.unlock("legal").close()
