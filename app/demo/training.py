# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a training case file: invented people, real encryption, real signatures."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from random import Random

from app import session as sessions
from app.commands.accounts import AddAccount, add_account
from app.commands.definitions import keep_definition
from app.demo.content import (
    DemoAccount,
    DemoCase,
    DemoNote,
    accounts,
    content,
    document,
    photograph,
)
from app.ids import derived_id
from app.places import TRAINING_FILE
from app.progress import Progress
from app.session import NewCaseFile, Session
from storage.crypto.kdf import FLOOR, LIMITS, KdfLimits, KdfParameters
from storage.crypto.recovery import new_secret
from storage.crypto.sign import SigningKey
from storage.files import write_atomically
from storage.revisions import Attached, Revision, sign_revision
from storage.vault.casefile import Transaction

LABELS = {"fr": "Entraînement", "en": "Training", "ar": "تدريب"}
CASES, ENTRIES, SEED = 60, 600, 2026
_BATCH = 100  # cases in one transaction
_PICTURES = 24


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
        writer = _Writer(session, signers, Random(seed), day)  # noqa: S311 - fiction
        _write(writer, made, cases, progress or Progress())
    finally:
        session.close()
    write_atomically(folder / TRAINING_FILE, _accounts_toml(people).encode())
    return people


def _write(
    writer: "_Writer", made: Iterator[DemoCase], total: int, progress: Progress
) -> None:
    done = 0
    with writer.session.case_file.transaction() as transaction:
        for form in ("case", "identity", "note"):
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


class _Writer:
    """Writes invented cases as the accounts of their professions would."""

    def __init__(
        self,
        session: Session,
        signers: dict[str, SigningKey],
        chance: Random,
        today: date,
    ) -> None:
        self.session = session
        self._signers = signers
        self._chance = chance
        self._today = today
        self._codes: dict[str, int] = {}
        self._pictures: list[bytes] = []

    def case(self, transaction: Transaction, case: DemoCase, number: int) -> None:
        """Write one case, its identity sheet and its notes."""
        case_id = self._id(f"case/{number}")
        opener = self._signers.get(case.owner_role) or self._signers["coordinator"]
        opened = case.opened_on
        facts: dict[str, object] = {
            "birth_year": case.birth_year,
            "code": self._code(case.site, opened.year),
            "nationality": case.nationality,
            "opened_on": opened.isoformat(),
            "owner": opener.public.hex(),
            "profile": case.profile,
            "risk": case.risk,
            "sex": case.sex,
            "site": case.site,
            "status": case.status,
        }
        identity: dict[str, object] = {
            "alias": case.alias,
            "birth_date": case.birth_date.isoformat() if case.birth_date else "",
            "birth_precision": case.birth_precision,
            "languages": list(case.languages),
            "name_latin": case.name_latin,
            "name_native": case.name_native,
            "phone": case.phone,
            "safe_to_contact": "yes" if case.safe_to_contact else "no",
        }
        sheet = derived_id("identity", case_id)
        both: tuple[tuple[str, str, str, dict[str, object]], ...] = (
            ("registry", "case", case_id, facts),
            ("identity", "identity", sheet, identity),
        )
        for compartment, form, entry, answers in both:
            transaction.put(
                sign_revision(
                    opener,
                    compartment=compartment,
                    entry=entry,
                    case=case_id,
                    form=form,
                    form_version=self.session.forms.version(form),
                    answers={k: v for k, v in answers.items() if v not in ("", None)},
                    recorded_at=self._moment(opened),
                )
            )
        for position, note in enumerate(case.notes):
            entry = self._id(f"note/{number}/{position}")
            self._note(transaction, case_id, entry, note)

    def _note(
        self, transaction: Transaction, case_id: str, entry: str, note: DemoNote
    ) -> None:
        attachments = self._attachments(transaction, note)
        first = self._revision(case_id, entry, note, note.text, attachments)
        transaction.put(first)
        if note.edited_text is not None:
            transaction.put(
                self._revision(
                    case_id, entry, note, note.edited_text, attachments, first
                )
            )

    def _revision(
        self,
        case_id: str,
        entry: str,
        note: DemoNote,
        text: str,
        attachments: tuple[Attached, ...],
        before: Revision | None = None,
    ) -> Revision:
        answers = {
            "occurred_on": note.occurred_on.isoformat(),
            "text": text,
            "title": note.title,
        }
        return sign_revision(
            self._signers[note.author_role],
            compartment=note.compartment,
            entry=entry,
            case=case_id,
            form="note",
            form_version=self.session.forms.version("note"),
            answers=answers,
            recorded_at=self._moment(note.occurred_on),
            parents=(before.id.hex(),) if before else (),
            attachments=attachments,
            # A note signed at once never changes: only its last version is final.
            final=note.final and (before is not None or note.edited_text is None),
            sensitivity="discreet" if note.discreet else "normal",
        )

    def _attachments(
        self, transaction: Transaction, note: DemoNote
    ) -> tuple[Attached, ...]:
        if note.attachment == "photo":
            data = self._picture(note.title)
            kind = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
            name = "photo.png" if kind == "image/png" else "photo.jpg"
        elif note.attachment == "document":
            data = document(note.title, note.text.split("\n\n"))
            name, kind = "document.pdf", "application/pdf"
        else:
            return ()
        sha256, size = transaction.put_attachment(note.compartment, iter([data]))
        return (Attached(sha256, name, kind, size),)

    def _picture(self, title: str) -> bytes:
        """Draw a few pictures and show them again: drawing takes longer than all else."""
        if len(self._pictures) < _PICTURES:
            self._pictures.append(photograph(self._chance, title))
            return self._pictures[-1]
        return self._chance.choice(self._pictures)

    def _moment(self, day: date) -> datetime:
        minute = self._chance.randrange(8 * 60, 18 * 60)
        return datetime.combine(day, time(minute // 60, minute % 60), UTC)

    def _id(self, of: str) -> str:
        return derived_id("training", f"{self.session.case_file.header.vault_id}/{of}")

    def _code(self, site: str, year: int) -> str:
        start = f"{site}-{year}-"
        self._codes[start] = self._codes.get(start, 0) + 1
        return f"{start}{self._codes[start]:04d}"


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
