# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom an account believes: a chain of account entries back to the file's founder."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from storage import canonical
from storage.attach import Connection
from storage.crypto.seal import PUBLIC_BYTES
from storage.index import revisions_of
from storage.revisions import Revision

FORM = "account"
RECOVERY_ROLE = "recovery"


@dataclass(frozen=True, slots=True, repr=False)
class Account:
    """One account as its entry says: `id` is its public signing key in hex.

    One that was removed opens nothing any more; it stays trusted as the author of what
    it wrote.
    """

    id: str
    entry: str
    name: str
    role: str
    sealing_public: bytes
    age_recipient: str
    compartments: frozenset[str]
    handle: str
    removed: bool = False


def account_answers(account: Account) -> dict[str, Any]:
    """Return the answers of an account's entry."""
    answers: dict[str, Any] = {
        "account": account.id,
        "age_recipient": account.age_recipient,
        "compartments": sorted(account.compartments),
        "handle": account.handle,
        "name": account.name,
        "role": account.role,
        "sealing_public": canonical.b64(account.sealing_public),
    }
    return answers | ({"removed": True} if account.removed else {})


def trusted_accounts(connection: Connection, root: bytes) -> dict[str, Account]:
    """Return the accounts whose entries were signed by somebody already trusted.

    The founder's own first entry is signed by the root itself, which each slot pins.
    """
    rows = connection.execute(
        "SELECT id FROM registry.entry WHERE form = ? AND case_id IS NULL ORDER BY num",
        (FORM,),
    ).fetchall()
    return introduced(
        (
            revision
            for (entry,) in rows
            for revision in revisions_of(connection, "registry", entry)
        ),
        root,
    )


def introduced(revisions: Iterable[Revision], root: bytes) -> dict[str, Account]:
    """Return the accounts that a chain of account versions leads to from the root.

    The versions come in the order in which they arrived: who introduced whom goes by it.
    """
    said = [
        (str(revision.fields["author"]), account)
        for revision in revisions
        if (account := _account(revision)) is not None
    ]
    found: dict[str, Account] = {}
    authors = {root.hex()}
    for author, account in said:
        if account.role == RECOVERY_ROLE and author != root.hex():
            continue  # the words are given every key: only the founder says which
        if author in authors and account.id not in found:
            found[account.id] = account
            authors.add(account.id)
    for author, account in said:  # what is said later, by whoever was introduced when
        known = found.get(account.id)
        if known is not None and author in authors:
            found[account.id] = _later(known, account, own=author == account.id)
    return found


def _later(known: Account, account: Account, *, own: bool) -> Account:
    """Return what a later version changes: whoever an account is was said once.

    Keys can be added by who holds them; the name only by the account itself. Anybody
    trusted can say that it is removed, whatever is said before or after, so that the
    order in which revisions come does not matter; never of the recovery words.
    """
    same = replace(
        account,
        name=known.name,
        compartments=known.compartments,
        removed=known.removed,
    )
    if same != known:
        return known
    return replace(
        known,
        name=account.name if own else known.name,
        compartments=known.compartments | account.compartments,
        removed=known.removed or account.removed,
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
            removed=answers.get("removed") is True and answers["role"] != RECOVERY_ROLE,
        )
    except (KeyError, TypeError, canonical.NotCanonical):
        return None
