# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two real case files far apart, their people, and what they do all day.

The passphrases are strong, the key derivation is not: `TEST_ONLY` parameters.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from app import session as sessions
from app.attaching import attach_file
from app.commands.accounts import AddAccount, add_account
from app.commands.cases import OpenCase, open_case
from app.commands.entries import Writing, save_entry
from app.handover import arrival, cards, compose, contacts
from app.ids import new_id
from app.progress import Progress
from app.rows import AttachmentRow
from app.session import NewCaseFile, Session
from storage.crypto.kdf import KdfParameters
from storage.crypto.recovery import new_secret
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS

DAY = date(2026, 11, 20)
UNTOUCHED = frozenset({"lock"})  # made by whoever opens the case file
PEOPLE = {
    "coordinator": "Inès Moreau",
    "legal": "Amal Haddad",
    "social": "Jonas Keller",
    "doctor": "Salma Benali",
    "nurse": "Farid Ziani",
    "psychologist": "Lina Farès",
    "mediator": "Yonas Tesfay",
    "audit": "Ada Lund",
}


def passphrase(role: str) -> str:
    return f"{role} violon sable citron fusain rivage"


@dataclass(frozen=True)
class Site:
    """A case file, its recovery secret, and the roles that have an account there."""

    folder: Path
    secret: bytes
    roles: tuple[str, ...]

    def unlock(self, role: str) -> Session:
        return sessions.unlock(
            self.folder, PEOPLE[role], passphrase(role), limits=TEST_ONLY_LIMITS
        )

    def unlock_all(self) -> Session:
        """Open with the recovery words: every compartment."""
        return sessions.unlock_with_words(
            self.folder, self.secret, limits=TEST_ONLY_LIMITS
        )

    @contextmanager
    def as_(self, role: str) -> Iterator[Session]:
        """Sign in as a role for a block."""
        session = self.unlock(role) if role != "recovery" else self.unlock_all()
        try:
            yield session
        finally:
            session.close()

    def copied(self, folder: Path) -> "Site":
        shutil.copytree(self.folder, folder)
        return replace(self, folder=folder)


def found(
    folder: Path,
    code: str,
    roles: tuple[str, ...],
    *,
    training: bool = False,
    secret: bytes = b"",
    parameters: KdfParameters = TEST_ONLY_PARAMETERS,
) -> Site:
    """Make a case file; the first role is its founder's."""
    secret = secret or new_secret()
    founder, *others = roles
    command = NewCaseFile(
        folder,
        f"Mission {code}",
        code,
        PEOPLE[founder],
        passphrase(founder),
        founder,
        secret,
        training=training,
    )
    session = sessions.found(command, parameters=parameters, limits=TEST_ONLY_LIMITS)
    try:
        for role in others:
            add_account(AddAccount(PEOPLE[role], passphrase(role), role), session)
    finally:
        session.close()
    return Site(folder, secret, roles)


def intake(session: Session, name: str, native: str = "", risk: str = "none") -> str:
    facts = {"sex": "female", "birth_year": 2009, "nationality": "gn", "risk": risk}
    identity = {"name_latin": name} | ({"name_native": native} if native else {})
    return open_case(OpenCase(facts, identity), session)


def note(
    session: Session,
    case_id: str,
    text: str,
    *,
    title: str = "",
    files: tuple[AttachmentRow, ...] = (),
    final: bool = False,
    discreet: bool = False,
    days_ago: int = 0,
) -> str:
    """Write a note in the role's own compartment; return the entry's id."""
    assert session.role.note is not None
    entry = new_id()
    day = DAY - timedelta(days=days_ago)
    answers = {"text": text, "occurred_on": day.isoformat()}
    written = Writing(
        entry,
        case_id,
        session.role.note,
        "note",
        session.forms.version("note"),
        answers | ({"title": title} if title else {}),
        attachments=files,
        sensitivity="discreet" if discreet else "normal",
    )
    save_entry(written, session, final=final)
    return entry


def attach(session: Session, name: str, kind: str, data: bytes) -> AttachmentRow:
    assert session.role.note is not None
    pieces = [data[i : i + 100_000] for i in range(0, len(data), 100_000)]
    return attach_file("note", session.role.note, name, kind, pieces, session)


def introduce(sender: Session, recipient: Session) -> str:
    """Exchange cards, digits compared; return the recipient's contact id."""
    theirs = cards.read_card(cards.my_card(recipient), sender)
    ours = cards.read_card(cards.my_card(sender), recipient)
    contacts.add_contact(ours, recipient, verified=True)
    return contacts.add_contact(theirs, sender, verified=True)


def send(
    sender: Session, contact: str, case_ids: tuple[str, ...], folder: Path
) -> Path:
    command = compose.ComposeBundle((contact,), case_ids, "coordination", folder)
    return compose.compose(command, sender, Progress())


def receive(session: Session, bundle: Path) -> arrival.Accepted:
    return arrival.accept(
        arrival.inspect(bundle, session, Progress()), session, Progress()
    )


def hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below `folder`, but the lock."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in UNTOUCHED
    }


def own_memory(folder: Path) -> None:
    """Let this process remember audit heads in `folder` only."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["XDG_STATE_HOME"] = str(folder)
