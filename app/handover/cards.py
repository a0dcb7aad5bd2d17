# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contact cards: who somebody is and how to encrypt to them, signed by themselves.

A card proves nothing by itself: anybody can write one. It is verified when two people
compare its sixty digits, or its twelve words, by voice or face to face. It is a file,
or the same bytes as a QR code.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.errors import NotACard, OtherCode, OwnCard
from app.handover import check_words, qr
from app.session import Session
from storage import canonical, desk
from storage.bundle.age import is_recipient
from storage.crypto.sign import verifies
from storage.revisions import stamp

CARD_SUFFIX = ".ccard"
FORMAT = "consigne-contact-card"
LIMIT = 16 * 1024
GROUPS = 12
_TEXT_LIMIT = 200
_KEY = re.compile(r"[0-9a-f]{64}")
_ENDS = "mission_ends"  # the setting of an account
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"BM", b"GIF8", b"II*\0", b"MM\0*")


@dataclass(frozen=True, slots=True, repr=False)
class Card:
    """A checked card: `id` is the signing key in hex; `digits` is twelve groups of five.

    `expires` is the last day of the person's mission, None where it has no end.
    """

    id: str
    name: str
    role: str
    site: str
    age_recipient: str
    expires: date | None = None

    @property
    def digits(self) -> tuple[str, ...]:
        """The sixty digits to compare."""
        return digits_of(self.id, self.age_recipient)

    def words(self, language: str) -> tuple[str, ...]:
        """Return the twelve words to compare, in a language of `check_words`."""
        return check_words.words_of(self.id, self.age_recipient, language)


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
    account, ends = session.account, mission_end(session)
    card = {
        "age_recipient": account.age_recipient,
        "created": stamp(session.now),
        "expires": ends.isoformat() if ends else "",
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


def my_code(session: Session) -> qr.Matrix:
    """Return the own card as a QR code; nothing where a name is too long for one."""
    card = my_card(session)
    return qr.to_matrix(card) if len(card) <= qr.MOST_BYTES else ()


def my_digits(session: Session) -> tuple[str, ...]:
    """Return the sixty digits of the account's own card."""
    return digits_of(session.me, session.account.age_recipient)


def my_words(session: Session, language: str) -> tuple[str, ...]:
    """Return the twelve words of the account's own card."""
    recipient = session.account.age_recipient
    return check_words.words_of(session.me, recipient, language)


def mission_end(session: Session) -> date | None:
    """Return the last day that the account's own card says it is good for."""
    kept = desk.setting(session.case_file, session.me, _ENDS)
    return date.fromisoformat(kept) if kept else None


def set_mission_end(day: date | None, session: Session) -> None:
    """Write this last day on the cards made from now on; None is no end."""
    with session.case_file.transaction() as transaction:
        value = day.isoformat() if day else ""
        desk.put_setting(transaction, session.me, _ENDS, value)


def load_card(path: Path, session: Session | None = None) -> Card:
    """Read a card from a file: a card's own, or a picture of its QR code.

    Raises:
        NotACard, OwnCard, OtherCode
        OSError: it cannot be read.
        NotAPicture, PictureTooLarge, NoCode, SeveralCodes

    """
    with path.open("rb") as file:
        return find_card(file.read(qr.PICTURE_LIMIT + 1), session)


def find_card(data: bytes, session: Session | None = None) -> Card:
    """Read a card from its file, or from a picture of its QR code.

    Raises:
        NotACard, OwnCard, OtherCode
        NotAPicture, PictureTooLarge, NoCode, SeveralCodes

    """
    if not is_picture(data):
        return read_card(data, session)
    said = qr.read(data)
    try:
        return read_card(said, session)
    except NotACard as error:
        raise OtherCode from error


def is_picture(data: bytes) -> bool:
    """Tell a picture from a card by its first bytes."""
    return data.startswith(_PICTURES) or data[4:8] == b"ftyp"  # as telephones write


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
            expires=_day(fields.get("expires", "")),
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


def _day(text: str) -> date | None:
    """Read a day, written in the one way; TypeError or ValueError for all else."""
    if text == "":
        return None
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError
    return day
