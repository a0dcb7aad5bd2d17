# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two case files between which the corpus is sent, on a small computer of its own."""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app import custody
from app.handover import cards, compose, contacts
from app.handover.letter import COPY, CUSTODY, Letter, read_letter
from app.progress import Progress
from app.session import Session
from storage.bundle.opening import Compartments
from storage.bundle.opening import inspect as inspect_file
from tests.corpus.making import (
    CANARIES,
    CANARY,
    EXPIRED,
    REVOKED,
    THIRD,
    Content,
    Post,
)
from tests.helpers import world
from tests.helpers.world import Site

PLACES = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "TMPDIR": "tmp",
}


@dataclass(frozen=True, repr=False)
class Scene:
    """What there is to send from and to."""

    post: Post
    site: Site
    role: str = "coordinator"


@contextmanager
def computer(root: Path) -> Iterator[None]:
    """Let home, memory, temporary files and the working folder be below `root`."""
    before = {name: os.environ.get(name) for name in PLACES}
    cwd, temporary = Path.cwd(), tempfile.tempdir
    for name, part in {**PLACES, "": "cwd"}.items():
        (root / part).mkdir(parents=True, exist_ok=True, mode=0o700)
        if name:
            os.environ[name] = str(root / part)
    os.chdir(root / "cwd")
    tempfile.tempdir = str(root / "tmp")
    try:
        yield
    finally:
        os.chdir(cwd)
        tempfile.tempdir = temporary
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def set_up(root: Path) -> Scene:
    """Make both case files; the receiver has seen an older bundle of the case.

    The receiver's case file and its memory are below `root`, the sender's beside.
    """
    outside = root.with_name(root.name + "-sender")
    outside.mkdir()
    (root / "inbox").mkdir()
    tripoli = world.found(outside / "tripoli", "TRI", ("legal", "doctor"))
    tunis = world.found(root / "tunis", "TUN", ("coordinator",))
    with tripoli.as_("legal") as here, tunis.as_("coordinator") as there:
        case = world.intake(here, CANARY)
        world.note(here, case, CANARIES["note"])
        to_there = world.introduce(here, there)
        kept = {"replayed": world.send(here, to_there, (case,), outside)}
        world.receive(there, kept["replayed"])
        photo = world.attach(here, "scan.txt", "text/plain", CANARIES["file"].encode())
        entry = world.note(here, case, CANARIES["later note"], files=(photo,))
        theirs = world.intake(there, "Somebody else")
        entry_there = world.note(there, theirs, "Theirs alone.")
        kept["overtaken"] = _overtaken(here, there, to_there, outside)
        _distrusted(there)
        sent = tuple(
            _sent(there, here, theirs, mode, outside) for mode in (COPY, CUSTODY)
        )
        path = world.send(here, to_there, (case,), outside)
        post = Post(
            root=root,
            inbox=root / "inbox",
            key=here.case_file.signing,
            to=there.account.age_recipient,
            me=there.me,
            case=case,
            entry=entry,
            theirs=theirs,
            entry_there=entry_there,
            letter=_letter(path, there),
            content=_content(path, there),
            sent=sent,
            opened=_letter(kept["replayed"], there).bundle_id,
            today=here.today,
            now=here.now,
            kept=kept,
        )
    return Scene(post, tunis)


def _overtaken(here: Session, there: Session, contact: str, folder: Path) -> Path:
    """Offer a case, think better of it, and say so: the first offer does not count."""
    case = world.intake(here, "Offered and taken back")
    offer = compose.ComposeBundle((contact,), (case,), "legal", folder, mode=CUSTODY)
    path = compose.compose(offer, here, Progress())
    custody.take_back(here, case, "The successor fell ill.")
    world.receive(there, world.send(here, contact, (case,), folder))
    return path


def _distrusted(there: Session) -> None:
    """Know somebody who is not trusted any more, and somebody whose time is over."""
    for key, name in ((REVOKED, "Revoked"), (EXPIRED, "Expired")):
        ended = there.today - timedelta(days=30) if key is EXPIRED else None
        card = cards.Card(key.public.hex(), name, "legal", "X", THIRD[1], ended)
        contacts.add_contact(card, there, verified=True)
    contacts.revoke(REVOKED.public.hex(), there, "Lost the laptop.")


def _sent(there: Session, here: Session, case: str, mode: str, folder: Path) -> Letter:
    """Send from the receiver's side: receipts of these come back to it."""
    (folder / mode).mkdir()
    command = compose.ComposeBundle(
        (here.me,), (case,), "legal", folder / mode, mode=mode
    )
    return _letter(compose.compose(command, there, Progress()), here)


def _letter(path: Path, session: Session) -> Letter:
    identity = session.case_file.keys.age_identity
    return read_letter(inspect_file(path, identity).handover)


def _content(path: Path, there: Session) -> Content:
    """Return everything in a bundle, by compartment and file."""
    identity = there.case_file.keys.age_identity
    found: Content = {}
    with Compartments(path, identity, inspect_file(path, identity)) as compartments:
        for compartment in compartments:
            with compartment.open() as files:
                found[compartment.name] = {
                    file.name: b"".join(file.chunks()) for file in files
                }
    return found


def fingerprint(root: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder but the lock, read in small pieces."""
    found = {}
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.name not in world.UNTOUCHED:
            if path.parent.name == "inbox":  # half a gigabyte, some of them
                found[str(path)] = str(path.stat().st_size)
            else:
                with path.open("rb") as file:
                    digest = hashlib.file_digest(file, "sha256").hexdigest()
                found[str(path.relative_to(root))] = digest
    return found
