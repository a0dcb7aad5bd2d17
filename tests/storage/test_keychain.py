# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's password store: known ones only, read back, and never waited for."""

import threading
from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from storage import keychain
from storage.keychain import NoPasswordStore

FILE, OTHER = "a" * 32, "b" * 32


class Store(KeyringBackend):
    """A password store in memory."""

    priority = -2.0  # type: ignore[assignment]  # never chosen of itself

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Forgetful(Store):
    """Says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Hanging(Store):
    """Waits for a person who never answers."""

    def __init__(self) -> None:
        super().__init__()
        self.answered, self.left = threading.Event(), threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answered.wait()
        self.left.set()
        return None


@pytest.fixture
def use() -> Iterator[Callable[[KeyringBackend], None]]:
    """Put a store in the place of this computer's own for one test."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the stores of this module on the list of known ones."""
    monkeypatch.setattr(keychain, "ALLOWED", (f"{__name__}.",))


@pytest.mark.parametrize("kind", [null.Keyring, fail.Keyring, Store])
def test_a_store_we_do_not_know_is_refused(
    kind: Callable[[], KeyringBackend], use: Callable[[KeyringBackend], None]
) -> None:
    store = kind()
    use(store)
    assert not keychain.available()
    for ask in (keychain.make_secret, keychain.secret_of, keychain.forget_secret):
        with pytest.raises(NoPasswordStore):
            ask(FILE)
    assert not getattr(store, "kept", {})


def test_a_secret_is_kept_for_its_own_file_and_forgotten(
    use: Callable[[KeyringBackend], None], trusted: None
) -> None:
    use(Store())
    assert keychain.available()
    secret = keychain.make_secret(FILE)
    assert len(secret) == keychain.SECRET_BYTES
    assert keychain.secret_of(FILE) == secret
    assert keychain.make_secret(OTHER) != secret
    keychain.forget_secret(FILE)
    keychain.forget_secret(FILE)
    with pytest.raises(NoPasswordStore):
        keychain.secret_of(FILE)
    assert keychain.secret_of(OTHER)


def test_a_store_that_loses_silently_is_found_out(
    use: Callable[[KeyringBackend], None], trusted: None
) -> None:
    use(Forgetful())
    with pytest.raises(NoPasswordStore):
        keychain.make_secret(FILE)


@pytest.mark.parametrize("text", ["", "AAAA", "not base64 at all"])
def test_what_we_did_not_write_is_no_secret(
    text: str, use: Callable[[KeyringBackend], None], trusted: None
) -> None:
    store = Store()
    store.kept[keychain.SERVICE, FILE] = text
    use(store)
    with pytest.raises(NoPasswordStore):
        keychain.secret_of(FILE)


def test_a_store_that_hangs_is_given_up(
    use: Callable[[KeyringBackend], None],
    trusted: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = Hanging()
    use(store)
    monkeypatch.setattr(keychain, "TIMEOUT", 0.05)
    try:
        with pytest.raises(NoPasswordStore):
            keychain.secret_of(FILE)
        assert not store.left.is_set()
    finally:
        store.answered.set()
    assert store.left.wait(5)


def test_what_cannot_be_read_is_no_reason_to_write_over_it(
    use: Callable[[KeyringBackend], None], trusted: None
) -> None:
    store = Store()
    store.kept[keychain.SERVICE, FILE] = "somebody else's"
    use(store)
    with pytest.raises(NoPasswordStore):
        keychain.kept_secret(FILE)
    assert keychain.kept_secret(OTHER) is None
    assert store.kept == {(keychain.SERVICE, FILE): "somebody else's"}
