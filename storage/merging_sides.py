# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two sides of a merge: what both can read, whom each believes, what it erased."""

from dataclasses import dataclass

from storage.erasing import erased_cases
from storage.shapes import ERASURE
from storage.vault.backup_opening import OpenedBackup, reading_it
from storage.vault.casefile import COMPARTMENTS, CaseFile

CONTACT = "contact"
_AUTHOR = "json_extract(CAST(body AS TEXT), '$.author')"


@dataclass(frozen=True, slots=True, repr=False)
class Author:
    """Somebody who wrote in the backup: `id` is the key, the rest how it names them."""

    id: str
    name: str
    role: str
    site: str


@dataclass(frozen=True, slots=True)
class Believed:
    """Whose work is taken in from a backup, and whose word erases a case (keys)."""

    authors: frozenset[str]
    erasers: frozenset[str]

    def says(self, author: str, form: str | None) -> bool:
        """Tell whether a version of this form, by this author, is taken in."""
        return author in (self.erasers if form == ERASURE else self.authors)


def shared(case_file: CaseFile, opened: OpenedBackup) -> tuple[str, ...]:
    """Return the compartments that both sides can read, in the fixed order."""
    return tuple(
        name for name in COMPARTMENTS if name in case_file.held and name in opened.held
    )


def erased(
    case_file: CaseFile, opened: OpenedBackup, authors: frozenset[str]
) -> frozenset[str]:
    """Return the cases that one side erased: nothing of them is brought back."""
    with reading_it():
        theirs = opened.connection.execute(
            "SELECT json_extract(CAST(body AS TEXT), '$.answers.case'),"
            f" {_AUTHOR} FROM registry.revision WHERE case_id IS NULL"
            f" AND json_extract(CAST(body AS TEXT), '$.form') = '{ERASURE}'"
        ).fetchall()
    said = {str(case) for case, author in theirs if author in authors}
    return erased_cases(case_file) | said


def cases_with(case_file: CaseFile, form: str) -> tuple[str, ...]:
    """Return the cases that have an entry of a form in the registry."""
    rows = case_file.rows(
        "SELECT DISTINCT case_id FROM registry.entry"
        " WHERE form = ? AND case_id IS NOT NULL ORDER BY case_id",
        (form,),
    )
    return tuple(str(row[0]) for row in rows)


def contacts_here(case_file: CaseFile) -> frozenset[str]:
    """Return the keys of contacts, and of authors met in bundles."""
    rows = case_file.rows(
        "SELECT json_extract(facts, '$.person') FROM registry.entry"
        f" WHERE form = '{CONTACT}' AND case_id IS NULL"
    )
    return frozenset(str(row[0]) for row in rows)


def authors_of(opened: OpenedBackup, site: str) -> dict[str, Author]:
    """Return whom a backup knows: its accounts, who are of `site`, and its contacts."""
    with reading_it():
        found = {
            str(row[0]): Author(*map(str, row))
            for row in opened.connection.execute(
                "SELECT json_extract(facts, '$.person'), title,"
                " coalesce(json_extract(facts, '$.role'), ''),"
                " coalesce(json_extract(facts, '$.site'), '')"
                f" FROM registry.entry WHERE form = '{CONTACT}' AND case_id IS NULL"
            )
        }
        for account in opened.accounts().values():
            found[account.id] = Author(account.id, account.name, account.role, site)
    return found


def writers(
    case_file: CaseFile, opened: OpenedBackup, without: frozenset[str]
) -> set[str]:
    """Return the keys of those who wrote what a merge would bring."""
    found = set()
    for name in shared(case_file, opened):
        with reading_it():
            rows = opened.connection.execute(
                f"SELECT {_AUTHOR}, id, case_id"
                f" FROM {name}.revision WHERE case_id IS NOT NULL"
            ).fetchall()
        for author, digest, case in rows:
            if case not in without and not case_file.rows(
                f"SELECT 1 FROM {name}.revision WHERE id = ?", (digest,)
            ):
                found.add(str(author))
    return found
