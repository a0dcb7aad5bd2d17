# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a training case file: invented people, real encryption, real signatures."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from app import session as sessions
from app.commands.accounts import AddAccount, add_account
from app.commands.definitions import keep_definition
from app.demo.content import DemoAccount, DemoCase, accounts, content
from app.demo.writer import FORMS, Writer
from app.places import TRAINING_FILE
from app.progress import Progress
from app.session import NewCaseFile
from storage.crypto.kdf import FLOOR, LIMITS, KdfLimits, KdfParameters
from storage.crypto.recovery import new_secret
from storage.crypto.sign import SigningKey
from storage.files import write_atomically

LABELS = {"fr": "Entraînement", "en": "Training", "ar": "تدريب"}
CASES, ENTRIES, SEED = 60, 600, 2026
_BATCH = 100  # cases in one transaction


def make_training_file(
    folder: Path,
    *,
    cases: int = CASES,
    entries: int = ENTRIES,
    seed: int = SEED,
    language: str = "fr",
    today: date | None = None,
    progress: Progress | None = None,
    parameters: KdfParameters = FLOOR,
    limits: KdfLimits = LIMITS,
) -> list[DemoAccount]:
    """Fill a new training file; the same people and notes for the same seed and day.

    `entries` are the notes; the work of the cases comes on top, about seven for ten.

    Raises:
        FolderTaken, NotWritable, DiskFull, Cancelled

    """
    people, secret = list(accounts()), new_secret()
    founder = people[0]
    command = NewCaseFile(
        folder,
        LABELS.get(language, LABELS["en"]),
        "PAR",
        founder.name,
        founder.passphrase,
        founder.role,
        secret,
        training=True,
    )
    session = sessions.found(command, parameters=parameters, limits=limits)
    for person in people[1:]:
        add_account(AddAccount(person.name, person.passphrase, person.role), session)
    session.close()
    signers = {p.role: _signer(folder, p, limits) for p in people}
    session = sessions.unlock_with_words(folder, secret, limits=limits)
    try:
        day = today or session.today
        made = content(seed, cases, entries, day)
        writer = Writer(session, signers, Random(seed))  # noqa: S311 - fiction
        _write(writer, made, cases, progress or Progress())
    finally:
        session.close()
    write_atomically(folder / TRAINING_FILE, _accounts_toml(people).encode())
    return people


def _write(
    writer: Writer, made: Iterator[DemoCase], total: int, progress: Progress
) -> None:
    done = 0
    with writer.session.case_file.transaction() as transaction:
        for form in FORMS:
            version = writer.session.forms.version(form)
            keep_definition(transaction, writer.session, form, version)
    while done < total:
        with writer.session.case_file.transaction() as transaction:
            for case in made:
                writer.case(transaction, case, done)
                done += 1
                progress.step(done, total)
                if done % _BATCH == 0:
                    break
            transaction.audit("training_filled", cases=done)


def _signer(folder: Path, person: DemoAccount, limits: KdfLimits) -> SigningKey:
    """Sign in once as each account, as its owner would, to write in its name."""
    session = sessions.unlock(folder, person.name, person.passphrase, limits=limits)
    try:
        return session.case_file.signing
    finally:
        session.close()


def _accounts_toml(people: list[DemoAccount]) -> str:
    rows = (
        f'[[account]]\nname = "{p.name}"\nrole = "{p.role}"\n'
        f'passphrase = "{p.passphrase}"\n'
        for p in people
    )
    return "# Invented people: these passphrases open nothing else.\n" + "\n".join(rows)
