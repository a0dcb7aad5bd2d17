# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one file of the inbox is, told by its content: a bundle, a receipt, a card.

Nothing here is judged: that needs the case file, and changes from day to day.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.errors import (
    AppError,
    BadSignature,
    BundleError,
    NotABundle,
    NotACard,
    NotAStatement,
    NotWritable,
    OwnCard,
    StatementForged,
    Truncated,
)
from app.handover.cards import CARD_SUFFIX, Card, find_card, is_picture
from app.handover.compose import SUFFIX
from app.handover.letter import Letter, read_letter
from app.handover.statements import LIMIT, Statement, read_statement
from app.handover.statements import SUFFIX as STATEMENT_SUFFIX
from app.session import Session
from storage.bundle.header import MAX_HEADER, check_header
from storage.bundle.opening import Inspected, inspect
from storage.exchange_files import Found, beginning, look

ENDINGS: Final = (SUFFIX, STATEMENT_SUFFIX, CARD_SUFFIX)
_ANY_BUNDLE = b"age-encryption.org/v1\n"


@dataclass(frozen=True, slots=True, repr=False)
class Read:
    """What was found in one file.

    Exactly one of `letter` (with `inspected`), `statement` (with `data`), `card` and
    `error` is there, or none: `put_off`, a large bundle that nobody asked for yet; `same` is equal for copies of one bundle or receipt, whatever
    their names.
    """

    same: bytes
    letter: Letter | None = None
    inspected: Inspected | None = None
    statement: Statement | None = None
    data: bytes = b""
    card: Card | None = None
    error: Exception | None = None
    put_off: bool = False

    @property
    def kind(self) -> str:
        """What it is: "bundle", "receipt" or "card"."""
        if self.statement is not None or isinstance(self.error, StatementForged):
            return "receipt"
        return "bundle" if self.card is None else "card"


def read(
    found: Found, session: Session, most: int | None, check: Callable[[], None]
) -> Read | None:
    """Read one file; None where it is nothing of ours.

    A bundle of more than `most` bytes is put off (None: whatever it takes). `check` is called between blocks; what it raises stops the work.
    """
    begun = beginning(found, max(MAX_HEADER, LIMIT) + 1)
    if not begun:
        locked = found.size and found.path.name.endswith(ENDINGS) and look(found.path)
        return Read(b"", error=NotWritable()) if locked else None
    if begun.startswith(b"{") and found.size <= LIMIT:
        return _small(begun, session)
    if begun.startswith(_ANY_BUNDLE) or _ANY_BUNDLE.startswith(begun):
        return _bundle(found, begun[:MAX_HEADER], session, most, check)
    return None


def _small(data: bytes, session: Session) -> Read | None:
    """Read a receipt or a card. A picture of a card is for a person to choose."""
    same = hashlib.sha256(data).digest()
    try:
        return Read(same, statement=read_statement(data), data=data)
    except BadSignature:
        return Read(same, error=StatementForged())
    except NotAStatement:
        pass
    if is_picture(data):
        return None
    try:
        return Read(same, card=find_card(data, session))
    except (NotACard, OwnCard):
        return None


def _bundle(
    found: Found,
    begun: bytes,
    session: Session,
    most: int | None,
    check: Callable[[], None],
) -> Read | None:
    try:
        header = begun[: check_header(begun)]
    except NotABundle:
        return None  # encrypted by another program, in another way
    except Truncated as error:
        return Read(b"", error=error)
    except BundleError as error:
        return Read(hashlib.sha256(begun).digest(), error=error)
    # Each file of age begins with a key made for it alone.
    same = hashlib.sha256(header).digest()
    if most is not None and found.size > most:
        return Read(same, put_off=True)
    try:
        identity = session.case_file.keys.age_identity
        inspected = inspect(found.path, identity, step=lambda _done, _all: check())
        letter = read_letter(inspected.handover)
    except (BundleError, AppError) as error:
        return Read(same, error=error)
    except OSError:
        return Read(same, error=NotWritable()) if look(found.path) else None
    return Read(same, letter=letter, inspected=inspected)
