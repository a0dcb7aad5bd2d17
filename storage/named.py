# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers for named accounts only: sealed once more inside their compartment.

A key made for one revision seals the answers; HPKE seals that key to each account
named. Who else holds the compartment sees that the entry exists and who may read it.
"""

import os
from collections.abc import Iterable
from typing import Any

from storage import canonical
from storage.crypto.seal import CannotOpen, SealingKey, open_with, seal_to, seal_with
from storage.errors import Damaged
from storage.vault.trust import Account

_KEY_BYTES = 32
_MOST = 100  # accounts
_LIMIT = 4 * 1024 * 1024


def seal_answers(
    answers: dict[str, Any], readers: Iterable[Account], entry: str
) -> dict[str, Any]:
    """Return what stands in a revision instead of `answers`."""
    key = os.urandom(_KEY_BYTES)
    context = _context(entry)
    keys = {
        account.id: canonical.b64(seal_to(account.sealing_public, key, context))
        for account in readers
    }
    sealed = seal_with(key, canonical.dumps(answers), context)
    return {"keys": keys, "sealed": canonical.b64(sealed)}


def readers_of(sealed: dict[str, Any]) -> tuple[str, ...]:
    """Return the ids of the accounts that can open it."""
    keys = sealed.get("keys")
    return tuple(sorted(keys)) if isinstance(keys, dict) else ()


def open_answers(
    sealed: dict[str, Any], me: str, key: SealingKey, entry: str
) -> dict[str, Any] | None:
    """Return the answers, or None where this account is not among the named.

    Raises:
        Damaged: altered, or sealed for another entry.

    """
    keys = sealed.get("keys")
    if not isinstance(keys, dict) or me not in keys or len(keys) > _MOST:
        return None
    context = _context(entry)
    try:
        content = key.open(canonical.unb64(str(keys[me])), context)
        text = open_with(content, canonical.unb64(str(sealed["sealed"])), context)
        answers = canonical.loads(text, _LIMIT)
    except (CannotOpen, canonical.NotCanonical, KeyError, ValueError) as error:
        raise Damaged("revision") from error
    return dict(answers)


def _context(entry: str) -> bytes:
    return b"consigne/named/v1\0" + entry.encode()
