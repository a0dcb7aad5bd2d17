# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's work full of planted secrets, without a screen, as a process of its own.

`python -m tests.faults.hunted_day FOLDER [--crash]` says on its standard output, which
is a pipe, what the secrets were. With `--crash` it dies in the middle of a commit.
"""

import json
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

from app.commands.accounts import ChangePassphrase, change_passphrase
from app.commands.cases import OpenCase, open_case
from app.commands.entries import save_draft, save_entry
from app.handover import compose
from app.ids import new_id
from app.progress import Progress
from app.queries import cases, search, team, timeline
from app.recovery import new_words
from app.session import Session
from app.writing import new_entry, revised
from storage.checking import self_check
from storage.vault.slots import AccountKeys
from tests.helpers import world
from tests.helpers.notes import note_of, with_text
from tests.helpers.world import DAY, PEOPLE, Site, passphrase

NEW = "obsidienne farfadet quetzal zinzolin myrtille"
ROLES = ("legal", "doctor", "psychologist", "coordinator")
PLANTED = {
    "name": "Zephyrine Quillfeather",
    "native name": "زفيرينة ريشة الكويل",
    "alias": "La Tisserande Bleue",
    "phone": "+218 91 555 0173",
    "note title": "Chalumeau perdu",
    "note": "Tourmaline écarlate sous le vieux zinc, dit-elle.",
    "edited note": "Topaze fumée derrière la citerne, dit-elle.",
    "draft": "Brouillon : grenat verrouillé à moitié éc",
    "medical note": "Cicatrice chéloïde au poignet, malachite.",
    "discreet note": "Améthyste tenue secrète par le psychologue.",
    "file name": "ordonnance-xylophage.txt",
    "file content": "canary file content 7f3a-lapis-lazuli",
    "search": "tourmal",
    "new passphrase": NEW,
    **{f"person: {role}": PEOPLE[role] for role in ROLES},
    **{f"passphrase: {role}": passphrase(role) for role in ROLES},
}


def day(folder: Path, *, crash: bool) -> None:
    """Do everything once; say the secrets before it can end badly."""
    site = world.found(folder / "tripoli", "TRI", ROLES[:3])
    there = world.found(folder / "tunis", "TUN", ("coordinator",))
    secrets: dict[str, str] = dict(PLANTED)
    secrets |= with_words(folder / "words")
    with site.as_("legal") as session:
        case = write(session)
        secrets |= keys_of(session)
    for role, text, discreet in (
        ("doctor", PLANTED["medical note"], False),
        ("psychologist", PLANTED["discreet note"], True),
    ):
        with site.as_(role) as session:
            world.note(session, case, text, discreet=discreet)
            secrets |= keys_of(session)
    hand_over(site, there, case, folder)
    with site.as_("doctor") as session:
        change_passphrase(ChangePassphrase(passphrase("doctor"), NEW), session)
    with site.as_("recovery") as session:
        assert not [f for f in self_check(session.case_file) if f.fault]
        for name in session.compartments:
            list(session.case_file.rebuild(name))
    print(json.dumps(secrets), flush=True)
    if crash:
        die(site, case)


def write(session: Session) -> str:
    """Write, change, search and read in the legal compartment; return the case."""
    identity = {
        "name_latin": PLANTED["name"],
        "name_native": PLANTED["native name"],
        "alias": PLANTED["alias"],
        "phone": PLANTED["phone"],
    }
    case = open_case(OpenCase({}, identity), session)
    content = (PLANTED["file content"] + "\n").encode() * 5_000
    file = world.attach(session, PLANTED["file name"], "text/plain", content)
    note = note_of(
        session,
        new_id(),
        case,
        "legal",
        PLANTED["note title"],
        PLANTED["note"],
        DAY,
        attachments=(file,),
    )
    save_entry(note, session)
    entry = timeline.view(session, "legal", note.entry_id)
    assert entry is not None
    save_entry(with_text(revised(entry), PLANTED["edited note"]), session, final=True)
    save_draft(with_text(new_entry(session, case), PLANTED["draft"]), session)
    assert not search.hits(session, PLANTED["search"])  # the edited note has it no more
    assert search.hits(session, "topaz")
    assert cases.head(session, case) is not None
    for chunk in timeline.read_file(session, "legal", file.sha256):
        assert chunk
    return case


def hand_over(site: Site, there: Site, case: str, folder: Path) -> None:
    """Send the case to coordination, who reads it and looks at the team."""
    with site.as_("legal") as sender, there.as_("coordinator") as receiver:
        contact = world.introduce(sender, receiver)
        command = compose.ComposeBundle((contact,), (case,), "legal", folder)
        world.receive(receiver, compose.compose(command, sender, Progress()))
        assert search.hits(receiver, "topaz")
        team.audit_page(receiver, None, 20)


def with_words(folder: Path) -> dict[str, str]:
    """Found a case file with words on three sheets, and open it with two."""
    words = new_words(3, 2)
    site = replace(
        world.found(folder, "WRD", ("legal",), secret=words.secret), secret=words.secret
    )
    with site.as_("recovery"):
        pass
    found = {"recovery secret": words.secret.hex()}
    for sheet, line in enumerate(words.lines):
        several = line.split()
        for at in range(4, len(several) - 4, 6):  # the first four only say which sheet
            found[f"sheet {sheet} words {at}"] = " ".join(several[at : at + 4])
    return found


def keys_of(session: Session) -> dict[str, str]:
    """Return the session's secret keys, as hexadecimal to be looked for as bytes."""
    case_file = session.case_file
    keys: AccountKeys = case_file.keys
    mine = session.account.name
    found = {
        f"key: {mine} signing": keys.signing_seed.hex(),
        f"key: {mine} sealing": keys.sealing_seed.hex(),
        f"key: {mine} age": keys.age_identity.encode().hex(),
    }
    for name, held in case_file.held.items():
        found[f"key: {name}"] = held.key.hex()
    return found


def die(site: Site, case: str) -> None:
    """Be killed with pages of a commit on the disk already, and hot journals."""
    session = site.unlock("legal")
    with session.case_file.transaction() as transaction:
        content = PLANTED["file content"].encode() * 300_000  # more than the cache
        transaction.put_attachment("legal", iter([content]))
        note = with_text(new_entry(session, case), PLANTED["note"])
        transaction.audit("dying", text_length=len(note.answers["text"]))
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    day(Path(sys.argv[1]), crash="--crash" in sys.argv)
