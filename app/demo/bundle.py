# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sample bundle, with what is needed to open it with stock tools."""

import secrets
import shutil
from pathlib import Path

from app import session as sessions
from app.demo.main_job import COORDINATION, PHRASES, SITE, main_job
from app.handover.cards import CARD_SUFFIX, my_card
from app.session import Session
from storage.files import write_atomically

IDENTITY, SENDER, BUNDLE = "recipient-identity.txt", "sender", "sample.consigne"
README = "README.txt"


def write_sample(folder: Path) -> list[Path]:
    """Write a bundle of invented cases, its recipient's age identity, its sender's card.

    Raises:
        NotWritable, DiskFull

    """
    folder.mkdir(parents=True, exist_ok=True)
    work = folder / f".{secrets.token_hex(4)}"
    try:
        made = main_job(work)
        recipient = _unlock(work / COORDINATION, "Inès Moreau")
        identity = recipient.case_file.keys.age_identity
        recipient.close()
        sender = _unlock(work / SITE, "Amal Haddad")
        card = my_card(sender)
        sender.close()
        made.bundle.replace(folder / BUNDLE)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    written = {
        folder / IDENTITY: f"# Invented people: opens nothing else.\n{identity}\n",
        folder / README: _README,
    }
    for path, text in written.items():
        write_atomically(path, text.encode())
    card_path = folder / (SENDER + CARD_SUFFIX)
    write_atomically(card_path, card)
    return [folder / BUNDLE, card_path, *written]


def _unlock(folder: Path, name: str) -> Session:
    return sessions.unlock(folder, name, PHRASES[name])


_README = f"""A sample bundle of invented cases, and the tools that open it.

  age -d -i {IDENTITY} {BUNDLE} > bundle.tar
  mkdir opened && tar -xf bundle.tar -C opened
  bagit.py --validate opened/*           (the PyPI package "bagit")
  age -d -i {IDENTITY} opened/*/data/legal.age | tar -tv

Consigne itself, without a case file:

  consigne verify {BUNDLE} --identity {IDENTITY} --card {SENDER}{CARD_SUFFIX}
  consigne inspect {BUNDLE} --identity {IDENTITY}

handover.json says who sent what to whom; handover.sig is the sender's Ed25519
signature over b"consigne/handover/v1\\0" and the bytes of handover.json; the public
key is the "id" of {SENDER}{CARD_SUFFIX}.
"""
