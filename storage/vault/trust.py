# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom an account believes: a chain of account entries back to the file's founder."""

from dataclasses import dataclass, replace
from typing import Any

from storage import canonical
from storage.attach import Connection
from storage.crypto.seal import PUBLIC_BYTES
from storage.index import revisions_of
from storage.revisions import Revision

FORM = "account"


@dataclass(frozen=True, slots=True, repr=False)
class Account:
    """One account as its entry says: `id` is its public signing key in hex."""

    id: str
    entry: str
    name: str
    role: str
    sealing_public: bytes
    age_recipient: str
    compartments: frozenset[str]
    handle: str


def account_answers(account: Account) -> dict[str, Any]:
    """Return the answers of an account's entry."""
    return {
        "account": account.id,
        "age_recipient": account.age_recipient,
        "compartments": sorted(account.compartments),
        "handle": account.handle,
        "name": account.name,
        "role": account.role,
        "sealing_public": canonical.b64(account.sealing_public),
    }


def trusted_accounts(connection: Connection, root: bytes) -> dict[str, Account]:
    """Return the accounts whose entries were signed by somebody already trusted.

    The founder's own first entry is signed by the root itself, which each slot pins.
    """
    rows = connection.execute(
        "SELECT id FROM registry.entry WHERE form = ? AND case_id IS NULL ORDER BY num",
        (FORM,),
    ).fetchall()
    found: dict[str, Account] = {}
    authors = {root.hex()}
    for (entry,) in rows:
        for revision in revisions_of(connection, "registry", entry):
            account = _account(revision)
            if account is None or revision.fields["author"] not in authors:
                continue
            known = found.get(account.id)
            if known is None:
                found[account.id] = account
                authors.add(account.id)
            else:
                own = revision.fields["author"] == account.id
                found[account.id] = _later(known, account, own=own)
    return found


def _later(known: Account, account: Account, *, own: bool) -> Account:
    """Return what a later version changes: whoever an account is was said once.

    Keys can be added by who holds them; the name only by the account itself.
    """
    same = replace(account, name=known.name, compartments=known.compartments)
    if same != known:
        return known
    return replace(
        known,
        name=account.name if own else known.name,
        compartments=known.compartments | account.compartments,
    )


def _account(revision: Revision) -> Account | None:
    answers = revision.fields["answers"]
    try:
        return Account(
            id=answers["account"],
            entry=revision.entry,
            name=answers["name"],
            role=answers["role"],
            sealing_public=canonical.unb64(answers["sealing_public"], PUBLIC_BYTES),
            age_recipient=answers["age_recipient"],
            compartments=frozenset(answers["compartments"]),
            handle=answers["handle"],
        )
    except (KeyError, TypeError, canonical.NotCanonical):
        return None
