# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's own password store: an optional second ingredient of the key.

Never required for recovery, off by default. A store we do not know is refused rather
than trusted (one of `keyring`'s loses silently, another writes plaintext), what was
written is read back, and a call that waits for a locked store is given up.
"""

import os
import threading
from collections.abc import Callable
from typing import Any

from storage import canonical
from storage.errors import StorageError

SERVICE = "consigne"
SECRET_BYTES = 32
TIMEOUT = 10.0  # seconds; a locked Secret Service may prompt, or hang
ALLOWED = (
    "keyring.backends.Windows.",
    "keyring.backends.macOS.",
    "keyring.backends.SecretService.",
    "keyring.backends.kwallet.",
    "keyring.backends.libsecret.",
)


class NoPasswordStore(StorageError):
    """This computer has no password store we trust, or it does not answer."""


def available() -> bool:
    """Tell whether there is a store we trust."""
    try:
        _store()
    except NoPasswordStore:
        return False
    return True


def make_secret(vault_id: str) -> bytes:
    """Keep 32 fresh random bytes for a case file, and read them back.

    Raises:
        NoPasswordStore: nothing can be relied on; nothing is kept.

    """
    secret = os.urandom(SECRET_BYTES)
    store = _store()
    _within(lambda: store.set_password(SERVICE, vault_id, canonical.b64(secret)))
    if secret_of(vault_id) != secret:
        raise NoPasswordStore
    return secret


def secret_of(vault_id: str) -> bytes:
    """Return what this computer keeps for a case file.

    Raises:
        NoPasswordStore: nothing is kept, or the store does not answer.

    """
    kept = kept_secret(vault_id)
    if kept is None:
        raise NoPasswordStore
    return kept


def kept_secret(vault_id: str) -> bytes | None:
    """Return what this computer keeps for a case file, or None where it keeps nothing.

    Raises:
        NoPasswordStore: the store does not answer, or what it keeps is not ours:
            never a reason to write over it.

    """
    store = _store()
    answer = _within(lambda: [store.get_password(SERVICE, vault_id)])
    if answer == [None]:
        return None
    try:
        return canonical.unb64(answer[0], SECRET_BYTES)
    except canonical.NotCanonical as error:
        raise NoPasswordStore from error


def forget_secret(vault_id: str) -> None:
    """Remove what is kept; nothing to do where nothing is."""
    store = _store()
    if _within(lambda: store.get_password(SERVICE, vault_id)) is not None:
        _within(lambda: store.delete_password(SERVICE, vault_id))


def _store() -> Any:
    import keyring

    backend = _within(keyring.get_keyring)
    kind = f"{type(backend).__module__}.{type(backend).__name__}"
    if not kind.startswith(ALLOWED):
        raise NoPasswordStore
    if hasattr(backend, "persist"):
        backend.persist = "local machine"  # Windows: do not roam with the profile
    return backend


def _within(work: Callable[[], Any]) -> Any:
    """Do `work` in a thread that may be left behind."""
    outcome: list[Any] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(work())
        except BaseException as error:  # noqa: BLE001 - many stores, many errors
            failed.append(error)

    thread = threading.Thread(target=run, name="password-store", daemon=True)
    thread.start()
    thread.join(TIMEOUT)
    if failed or not outcome:
        raise NoPasswordStore
    return outcome[0]
