# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Receipts: those that come back, by file or QR code, and one's own on their way."""

from pathlib import Path

from app.errors import BadSignature, StatementForged, StorageError
from app.handover import qr
from app.handover.cards import is_picture
from app.handover.exchange_folder import send_statement
from app.handover.statements import Taken, take
from app.session import Session


def load_receipt(path: Path, session: Session) -> Taken:
    """Take in a receipt from a file: its own, or a picture of its QR code.

    Raises:
        NotAStatement, StatementForged, UnknownBundle, TrainingOnly
        NotAPicture, PictureTooLarge, NoCode, SeveralCodes
        OSError: it cannot be read.

    """
    with path.open("rb") as file:
        return find_receipt(file.read(qr.PICTURE_LIMIT + 1), session)


def find_receipt(data: bytes, session: Session) -> Taken:
    """Take in a receipt from its bytes, or from those of a picture of its QR code.

    Raises:
        NotAStatement, StatementForged, UnknownBundle, TrainingOnly
        NotAPicture, PictureTooLarge, NoCode, SeveralCodes

    """
    said = qr.read(data) if is_picture(data) else data
    try:
        return take(said, session)
    except BadSignature as error:
        raise StatementForged from error


def hand_back(data: bytes, session: Session) -> bool:
    """Put one's own statement into the exchange folder, if there is one to be had.

    False where it has to be carried by hand: what it states is done either way, and the
    same statement can be written again at any time.
    """
    try:
        return send_statement(session, data) is not None
    except (StorageError, OSError):
        return False
