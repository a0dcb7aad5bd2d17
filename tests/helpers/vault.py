# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small case file for tests of `storage`, which knows no role and no form."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from storage.attach import Connection, Row
from storage.crypto.recovery import new_secret
from storage.crypto.sign import SigningKey
from storage.folding import fold
from storage.index import Due, Projection
from storage.revisions import Attached, Revision, sign_revision
from storage.vault import opening
from storage.vault.casefile import CaseFile, Transaction
from storage.vault.founding import create
from storage.vault.members import NewAccount, add_account
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS

MOMENT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
CASE = "c" * 32
DERIVED = (
    ("entry", "*"),
    ("search", "rowid, words"),
    ("part", "rowid, names"),
    ("activity", "*"),
)
EVERYBODY = {
    "Inès": frozenset({"registry", "identity", "protection", "legal"}),
    "Salma": frozenset({"registry", "identity", "medical"}),
}


def project(fields: dict[str, Any]) -> Projection:
    answers = fields["answers"]
    text = str(answers.get("text", answers.get("name", "")))
    due = str(answers.get("due", ""))
    whose = str(answers.get("whose", ""))
    return Projection(
        title=text[:60],
        occurred_on=str(answers.get("day", "2026-11-20")),
        words=text,
        names=text,
        facts={"sort": fold(text), "risk": answers.get("risk", "")},
        dues=(Due("/due", due, "", whose, "task", text),) if due else (),
    )


@dataclass(frozen=True)
class Vault:
    """A case file's folder and the secret behind its recovery words."""

    folder: Path
    secret: bytes

    def unlock(self, name: str = "Inès", passphrase: str | None = None) -> CaseFile:
        return opening.unlock(
            self.folder,
            name,
            f"passphrase of {name}" if passphrase is None else passphrase,
            project,
            limits=TEST_ONLY_LIMITS,
            clock=lambda: MOMENT,
        )

    def recover(self, secret: bytes | None = None) -> CaseFile:
        return opening.unlock_with_words(
            self.folder, secret or self.secret, project, limits=TEST_ONLY_LIMITS
        )

    @contextmanager
    def opened(self, name: str = "Inès") -> Iterator[CaseFile]:
        """Open as somebody, or as "words", for a block."""
        case_file = self.recover() if name == "words" else self.unlock(name)
        try:
            yield case_file
        finally:
            case_file.close()

    def data(self, compartment: str) -> Path:
        """Return the database file of a compartment."""
        with self.opened("words") as case_file:
            return self.folder / "data" / f"{case_file.held[compartment].file}.db"


def make(folder: Path) -> Vault:
    """Make a case file with the accounts of EVERYBODY; the first is the founder."""
    secret = new_secret()
    first, *others = EVERYBODY
    case_file = create(
        folder,
        "Essai",
        account(first),
        secret,
        TEST_ONLY_PARAMETERS,
        project,
        limits=TEST_ONLY_LIMITS,
        clock=lambda: MOMENT,
    )
    for name in others:
        with case_file.transaction() as transaction:
            add_account(case_file, transaction, account(name), limits=TEST_ONLY_LIMITS)
            transaction.audit("account_added")
    case_file.close()
    return Vault(folder, secret)


def account(name: str) -> NewAccount:
    return NewAccount(name, f"passphrase of {name}", "any", EVERYBODY[name])


def note(
    key: SigningKey,
    text: str,
    *,
    entry: str = "e" * 32,
    compartment: str = "identity",
    case: str | None = CASE,
    form: str = "note",
    parents: tuple[Revision, ...] = (),
    files: tuple[Attached, ...] = (),
    moment: datetime = MOMENT,
    **more: Any,
) -> Revision:
    return sign_revision(
        key,
        compartment=compartment,
        entry=entry,
        case=case,
        form=form,
        form_version="1",
        answers={"text": text, **more.pop("answers", {})},
        recorded_at=moment,
        parents=tuple(parent.id.hex() for parent in parents),
        attachments=files,
        **more,
    )


def put(case_file: CaseFile, *revisions: Revision) -> None:
    with case_file.transaction() as transaction:
        for revision in revisions:
            transaction.put(revision)


class Undo(Exception):
    """Takes a transaction back from inside."""


@contextmanager
def undone(case_file: CaseFile) -> Iterator[Transaction]:
    """Give a transaction that is taken back at the end of the block."""
    with suppress(Undo), case_file.transaction() as transaction:
        yield transaction
        raise Undo


def derived(connection: Connection, schema: str) -> dict[str, list[Row]]:
    """Return every row that can be rebuilt."""
    return {
        table: connection.execute(
            f"SELECT {columns} FROM {schema}.{table} ORDER BY 1"
        ).fetchall()
        for table, columns in DERIVED
    }
