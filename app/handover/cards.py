# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contact cards: who somebody is and how to encrypt to them, signed by themselves.

A card proves nothing by itself: anybody can write one. It is verified when two people
compare its sixty digits by voice or face to face.
"""

import hashlib
import re
from dataclasses import dataclass

from app.errors import NotACard, OwnCard
from app.session import Session
from storage import canonical
from storage.bundle.age import is_recipient
from storage.crypto.sign import verifies
from storage.revisions import stamp

CARD_SUFFIX = ".ccard"
FORMAT = "consigne-contact-card"
LIMIT = 16 * 1024
GROUPS = 12
_TEXT_LIMIT = 200
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, repr=False)
class Card:
    """A checked card: `id` is the signing key in hex; `digits` is twelve groups of five."""

    id: str
    name: str
    role: str
    site: str
    age_recipient: str

    @property
    def digits(self) -> tuple[str, ...]:
        """The sixty digits to compare."""
        return digits_of(self.id, self.age_recipient)


def digits_of(signing_key: str, age_recipient: str) -> tuple[str, ...]:
    """Return sixty digits that stand for both keys: 40 bits of SHA-512 a group."""
    covered = f"consigne/card/v1\0{signing_key}\0{age_recipient}".encode()
    digest = hashlib.sha512(covered).digest()
    return tuple(
        f"{int.from_bytes(digest[5 * i : 5 * i + 5], 'big') % 100_000:05d}"
        for i in range(GROUPS)
    )


def my_card(session: Session) -> bytes:
    """Return the account's own card, to give to whoever should send it bundles."""
    account = session.account
    card = {
        "age_recipient": account.age_recipient,
        "created": stamp(session.now),
        "format": FORMAT,
        "id": account.id,
        "name": account.name,
        "role": account.role,
        "site": session.label,
        "version": 1,
    }
    body = canonical.dumps(card)
    signature = session.case_file.signing.sign("card", body)
    return canonical.dumps({"card": card, "signature": canonical.b64(signature)})


def my_digits(session: Session) -> tuple[str, ...]:
    """Return the sixty digits of the account's own card."""
    return digits_of(session.me, session.account.age_recipient)


def read_card(data: bytes, session: Session | None = None) -> Card:
    """Check a card's shape and signature.

    Raises:
        NotACard: something else, or altered.
        OwnCard: the session's own.

    """
    try:
        value = canonical.loads(data, LIMIT)
        fields, signature = value["card"], canonical.unb64(value["signature"], 64)
        card = Card(
            id=fields["id"],
            name=fields["name"],
            role=fields["role"],
            site=fields["site"],
            age_recipient=fields["age_recipient"],
        )
        fine = (
            fields["format"] == FORMAT
            and fields["version"] == 1
            and all(
                isinstance(text, str)
                and len(text) <= _TEXT_LIMIT
                and text.isprintable()
                for text in (card.id, card.name, card.role, card.site)
            )
            and bool(_KEY.fullmatch(card.id))
            and is_recipient(card.age_recipient)
            and verifies(
                bytes.fromhex(card.id), "card", canonical.dumps(fields), signature
            )
        )
    except (canonical.NotCanonical, KeyError, TypeError, ValueError) as error:
        raise NotACard from error
    if not fine:
        raise NotACard
    if session is not None and card.id == session.me:
        raise OwnCard
    return card
