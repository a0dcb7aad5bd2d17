# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exchange folder: an outbox and an inbox that any synchroniser carries.

Consigne itself uses no network. One laptop's outbox is the other one's inbox; what lies
there is encrypted bundles, receipts and cards, the same as on a stick.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import custody, policy
from app.errors import BadSignature, ExchangeInside, NotAStatement, NotWritable
from app.handover import ledger
from app.handover.compose import SUFFIX
from app.handover.ledger import LedgerRow
from app.handover.naming import bundle_stem, statement_stem
from app.handover.statements import LIMIT, PURGED, REFUSED, Statement, read_statement
from app.handover.statements import SUFFIX as STATEMENT_SUFFIX
from app.session import Session
from storage import desk, exchange_files
from storage.bundle.errors import BundleError
from storage.bundle.header import MAX_HEADER, check_header
from storage.exchange_files import Found

SETTING: Final = "exchange_folder"  # of the whole case file: a path
OUTBOX, INBOX = "outbox", "inbox"
MOST_FILES = 1_000
# A bundle in these states is of no more use to anybody: what it was for has happened,
# or can happen no more.
_DONE = frozenset(
    {ledger.CONFIRMED, ledger.EXPIRED, ledger.TAKEN_BACK}
    | {custody.DISPUTED, custody.TRANSFERRED, PURGED, REFUSED}
)


@dataclass(frozen=True, slots=True, repr=False)
class Outgoing:
    """One file of the outbox that is ours.

    `row` is the bundle's line in the ledger, None where it is a receipt, or a bundle
    that cannot be told from its name any more; `statement` is what a receipt says.
    `done`: it has served, and can be removed.
    """

    found: Found
    row: LedgerRow | None
    statement: Statement | None
    done: bool

    @property
    def size(self) -> int:
        """How large it is, in bytes."""
        return self.found.size

    @property
    def at(self) -> datetime:
        """When it was put there, in UTC."""
        return datetime.fromtimestamp(self.found.written, UTC)

    @property
    def cases(self) -> int:
        """How many cases it is about."""
        about = self.row or self.statement
        return about.cases if about is not None else 0


def folder(session: Session) -> Path | None:
    """Return the exchange folder that was chosen, there or not, or None."""
    kept = desk.setting(session.case_file, "", SETTING)
    return Path(kept) if kept else None


def set_folder(session: Session, path: Path | None) -> None:
    """Choose the exchange folder and make an outbox and an inbox in it; None: none.

    What lies in the old one stays there.

    Raises:
        NotAllowed
        ExchangeInside: the case file lies in it, or it lies in the case file.
        NotWritable, DiskFull: a file, or a folder that nothing can be put in.

    """
    policy.require(session.role, "hand_over")
    if path is not None:
        _require_apart(session, path)
        if not path.is_dir():
            raise NotWritable
        for name in (OUTBOX, INBOX):
            _require_apart(session, path / name)  # it may be a link
            exchange_files.make_folder(path / name)
    with session.case_file.transaction() as transaction:
        desk.put_setting(transaction, "", SETTING, str(path.absolute()) if path else "")


def outbox(session: Session) -> Path | None:
    """Return where bundles are put that are to be carried; None: nowhere, for now."""
    return _inside(session, OUTBOX)


def inbox(session: Session) -> Path | None:
    """Return where what others sent arrives; None: nowhere, for now."""
    return _inside(session, INBOX)


def send_statement(session: Session, data: bytes) -> Path | None:
    """Put a statement into the outbox; None where there is no exchange folder.

    The same statement is the same file, however often it is sent.

    Raises:
        DiskFull, NotWritable: it is kept all the same, and can be written again.

    """
    place = outbox(session)
    if place is None:
        return None
    name = f"{statement_stem(data)}{STATEMENT_SUFFIX}"
    return exchange_files.put(place, name, data)


def outgoing(session: Session) -> tuple[Outgoing, ...]:
    """Return what of ours lies in the outbox, the newest first.

    Raises:
        NotWritable: the folder cannot be read.

    """
    place = outbox(session)
    if place is None:
        return ()
    endings = (SUFFIX, STATEMENT_SUFFIX)
    sent = {bundle_stem(row.bundle_id): row for row in ledger.sent(session)}
    purged = {row.bundle_id for row in ledger.received(session) if row.state == PURGED}
    found = []
    for file in exchange_files.listing(place, MOST_FILES, endings).files:
        begun = exchange_files.beginning(file, MAX_HEADER)
        if is_bundle(begun):
            row = sent.get(file.path.stem)
            done = row is not None and row.state in _DONE
            found.append(Outgoing(file, row, None, done))
        elif (said := _statement(begun, session)) is not None:
            found.append(Outgoing(file, None, said, said.bundle_id in purged))
    return tuple(found)


def clear_done(session: Session) -> int:
    """Remove from the outbox what has served; return how many files.

    A bundle stays until its receipts came, or until nobody can open it any more. A
    synchroniser removes the files on the other side as well.

    Raises:
        NotAllowed, NotWritable

    """
    policy.require(session.role, "hand_over")
    return sum(
        exchange_files.remove(each.found) for each in outgoing(session) if each.done
    )


def is_bundle(begun: bytes) -> bool:
    """Tell from its first bytes whether a file is encrypted as bundles are."""
    try:
        check_header(begun)
    except BundleError:
        return False
    return True


def _statement(data: bytes, session: Session) -> Statement | None:
    """Read a statement of an account of this case file; None where it is none."""
    if not data.startswith(b"{") or len(data) > LIMIT:
        return None
    try:
        said = read_statement(data)
    except (NotAStatement, BadSignature):
        return None
    return said if said.by in session.case_file.accounts() else None


def _inside(session: Session, name: str) -> Path | None:
    chosen = folder(session)
    place = chosen / name if chosen is not None else None
    return place if place is not None and place.is_dir() else None


def _require_apart(session: Session, path: Path) -> None:
    """Refuse a folder that would carry the case file, or be carried inside it."""
    own, wanted = session.case_file.folder.resolve(), path.resolve()
    if own in (wanted, *wanted.parents) or wanted in own.parents:
        raise ExchangeInside
