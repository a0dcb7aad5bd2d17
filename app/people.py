# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names behind signing keys: accounts of this case file, contacts, authors met."""

import json
from collections.abc import Iterator, Mapping

from app.session import Session
from storage import reading
from storage.vault.members import RECOVERY_ROLE


def known_people(session: Session) -> dict[str, dict[str, str]]:
    """Return id, name, role and site of everybody known, by signing key (hex)."""
    found = {}
    for _, name, text in reading.entries_of(session.case_file, "contact"):
        facts = json.loads(text)
        key = facts["person"]
        found[key] = {"id": key, "name": name}
        found[key] |= {"role": facts["role"], "site": facts["site"]}
    for key, account in session.case_file.accounts().items():
        found[key] = {"id": key, "name": account.name}
        found[key] |= {"role": account.role, "site": session.label}
    return found


def names(session: Session) -> dict[str, str]:
    """Return display names by signing key (hex)."""
    return {key: person["name"] for key, person in known_people(session).items()}


def colleagues(session: Session, answers: object = None) -> list[tuple[str, str]]:
    """Return (id, name) of the accounts of this case file that are people.

    Somebody who left is among them only where `answers` name them already.
    """
    named = frozenset(_texts(answers))
    found = [
        (account.id, account.name)
        for account in session.case_file.accounts().values()
        if account.role != RECOVERY_ROLE
        and (not account.removed or account.id in named)
    ]
    return sorted(found, key=lambda pair: pair[1].casefold())


def _texts(answers: object) -> Iterator[str]:
    """Yield every text among answers, however deep."""
    if isinstance(answers, str):
        yield answers
    elif isinstance(answers, Mapping):
        for value in answers.values():
            yield from _texts(value)
    elif isinstance(answers, list | tuple):
        for value in answers:
            yield from _texts(value)
