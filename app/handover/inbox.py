# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inbox: what arrived in the exchange folder, and how far each file has come.

Receipts are taken in as they come. A bundle is only looked at: to take it in or to
refuse it is for a person to decide.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

from app import people, policy
from app.errors import (
    AppError,
    BundleDamaged,
    ForSomebodyElse,
    NotAllowed,
    NotForThisAccount,
    Truncated,
    UnknownBundle,
    UnknownSender,
)
from app.handover import ledger, statements
from app.handover.contacts import changes, contact
from app.handover.exchange_folder import MOST_FILES, inbox
from app.handover.inbox_reading import ENDINGS, Read, read
from app.handover.judging import judge, require_latest
from app.handover.ledger import LedgerRow
from app.progress import Progress
from app.session import Session
from storage import exchange_files
from storage import ledger as stored
from storage.exchange_files import Found
from storage.vault.casefile import CaseFile

# What an item is, and how far it has come.
NEW: Final = "new"  # a bundle to be opened
UNKNOWN: Final = "unknown_sender"  # one that can be, once there is a card
LARGE: Final = "large"  # one that was not read yet
CARD: Final = "card"  # of somebody who is no contact yet
ARRIVING: Final = "arriving"  # not whole, and it may still be on its way
CUT_OFF: Final = "cut_off"  # not whole, and it has stood still for a day
UNREADABLE: Final = "unreadable"  # whole, and refused: see `error`
RECEIPT: Final = "receipt"  # taken in
STRAY: Final = "stray"  # a receipt about a bundle that was never here
ELSEWHERE: Final = "somebody_else"
TAKEN: Final = "taken"
REFUSED: Final = "refused"
KNOWN_CARD: Final = "known_card"
# In the order in which they are shown.
STATES: Final = (
    *(NEW, UNKNOWN, CARD, LARGE, ARRIVING, CUT_OFF, UNREADABLE),
    *(RECEIPT, STRAY, ELSEWHERE, TAKEN, REFUSED, KNOWN_CARD),
)
_WAITING = frozenset({NEW, UNKNOWN, CARD})
_SERVED = frozenset({RECEIPT, TAKEN, REFUSED, KNOWN_CARD})
# Of two copies of one bundle, the one that says most.
_BEST = (TAKEN, REFUSED, NEW, UNKNOWN, UNREADABLE, LARGE, ELSEWHERE)
_STILL = 24 * 60 * 60  # seconds without a change after which nothing more is expected
READ_UNASKED = 64 * 2**20  # bytes: a larger bundle is read when somebody asks


@dataclass(frozen=True, slots=True, repr=False)
class Item:
    """One bundle, receipt or card; `files` are its copies, the best first.

    `kind` is "bundle", "receipt" or "card", `state` one of `STATES`. `who` and `role` are of its sender, `at` is when it was
    written by their clock, or came. Of a bundle: `mode`, `cases`, `to_me` (custody is
    offered to this account), `not_after`. Of a receipt that was
    taken in: `taken`. `error` is why it cannot be used.
    """

    kind: str
    state: str
    files: tuple[Found, ...]
    at: datetime
    who: str = ""
    role: str = ""
    cases: int = 0
    bundle_id: str = ""
    mode: str = ""
    to_me: bool = False
    not_after: date | None = None
    taken: statements.Taken | None = None
    error: Exception | None = None

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self.files[0].path

    @property
    def size(self) -> int:
        """How large it is, in bytes."""
        return self.files[0].size


@dataclass(frozen=True, slots=True, repr=False)
class Looked:
    """An inbox as it is now.

    `ignored` files are nothing of ours, `left_out` were too many to be looked at;
    `taken_in` counts the receipts that changed something.
    """

    items: tuple[Item, ...] = ()
    ignored: int = 0
    left_out: int = 0
    taken_in: int = 0

    @property
    def waiting(self) -> int:
        """How many items wait for a person."""
        return sum(item.state in _WAITING for item in self.items)

    @property
    def served(self) -> int:
        """How many files can be removed: what they brought is in the case file."""
        return sum(len(item.files) for item in self.items if item.state in _SERVED)


@dataclass(slots=True)
class _Memory:
    """What was read in this session, by file; a changed file is another one."""

    read: dict[Found, Read | None] = field(default_factory=dict)
    taken: dict[bytes, statements.Taken] = field(default_factory=dict)


_MEMORIES: WeakKeyDictionary[CaseFile, _Memory] = WeakKeyDictionary()


def scan(
    session: Session, progress: Progress, most: int | None = READ_UNASKED
) -> Looked:
    """Look at the inbox and take the receipts in that have come.

    Bundles of more than `most` bytes are not read, unless they were before; None reads
    all. What was read is remembered until the case file is closed.

    Raises:
        NotAllowed
        NotWritable: the folder cannot be read.
        Cancelled: receipts taken in so far stay so.

    """
    policy.require(session.role, "hand_over")
    place = inbox(session)
    if session.founding:
        raise NotAllowed  # it has no key of its own to open bundles with
    if place is None:
        return Looked()
    memory = _MEMORIES.setdefault(session.case_file, _Memory())
    listed = exchange_files.listing(place, MOST_FILES, ENDINGS)
    found: list[tuple[Found, Read]] = []
    kept: dict[Found, Read | None] = {}
    for done, file in enumerate(listed.files):
        progress.step(done, len(listed.files))
        was = memory.read.get(file)
        if file not in memory.read or _put_off(was, file, most):
            was = read(file, session, most, progress.check)
        kept[file] = was
        if was is not None:
            found.append((file, was))
    memory.read = kept
    new, refused = _take_in([each for _file, each in found], session, memory)
    judged = _Judge(session, memory, refused)
    shown = _once([(each.same, judged.item(file, each)) for file, each in found])
    shown.sort(key=_order)
    return Looked(tuple(shown), len(listed.files) - len(found), listed.left_out, new)


def clear_served(session: Session, looked: Looked) -> int:
    """Remove files whose content is in the case file, or was refused; return how many.

    A synchroniser may remove them on the other side as well.

    Raises:
        NotAllowed, NotWritable

    """
    policy.require(session.role, "hand_over")
    served = [item for item in looked.items if item.state in _SERVED]
    return sum(exchange_files.remove(file) for item in served for file in item.files)


def _put_off(was: Read | None, file: Found, most: int | None) -> bool:
    put_off = was is not None and was.put_off
    return put_off and (most is None or file.size <= most)


def _take_in(
    found: Iterable[Read], session: Session, memory: _Memory
) -> tuple[int, dict[bytes, AppError]]:
    """Take receipts in, in the order in which they were stated.

    Return how many changed something, and why others were refused, by `Read.same`.
    """
    waiting = {
        each.same: (each.statement, each.data)
        for each in found
        if each.statement is not None and each.same not in memory.taken
    }
    ours, new = session.case_file.accounts(), 0
    refused: dict[bytes, AppError] = {}
    by_time = sorted(waiting.items(), key=lambda pair: pair[1][0].at)
    for same, (statement, data) in by_time:
        if statement.by in ours:
            continue  # it was put here by ourselves
        try:
            taken = statements.take(data, session)
        except AppError as error:
            refused[same] = error  # tried again next time: its bundle may still come
        else:
            memory.taken[same] = taken
            new += taken.outcome != statements.KNOWN
    return new, refused


class _Judge:
    """What an item is, as far as this case file knows today."""

    def __init__(
        self, session: Session, memory: _Memory, refused: dict[bytes, AppError]
    ) -> None:
        self._session, self._memory, self._refused = session, memory, refused
        self._names = people.names(session)
        self._ledger = {row.bundle_id: row for row in ledger.received(session)}
        self._sent = {row.bundle_id: row for row in ledger.sent(session)}

    def item(self, file: Found, each: Read) -> Item | None:
        """Return what to show of a file, or None where it is our own."""
        came = datetime.fromtimestamp(file.touched, self._session.now.tzinfo)
        item = Item(each.kind, NEW, (file,), came, error=each.error)
        if each.statement is not None:
            return self._receipt(item, each)
        if each.card is not None:
            known = contact(self._session, each.card.id) is not None
            same = known and not changes(each.card, self._session)
            state = KNOWN_CARD if same else CARD
            return replace(item, state=state, who=each.card.name, role=each.card.role)
        if each.letter is not None and each.inspected is not None:
            return self._bundle(item, each)
        state = LARGE if each.put_off else self._unread(file, each.error)
        return replace(item, state=state)

    def _unread(self, file: Found, error: Exception | None) -> str:
        match error:
            case ForSomebodyElse():
                return ELSEWHERE
            # Cut within a piece, or not filled yet, a file looks altered.
            case Truncated() | BundleDamaged(part="age"):
                still = self._session.now.timestamp() - file.touched
                return CUT_OFF if still >= _STILL else ARRIVING
        return UNREADABLE

    def _bundle(self, item: Item, each: Read) -> Item:
        letter, inspected = each.letter, each.inspected
        assert letter is not None
        assert inspected is not None
        line = stored.line(self._session.case_file, letter.bundle_id, stored.RECEIVED)
        item = replace(
            item,
            at=letter.made_at,
            cases=len(letter.cases),
            bundle_id=letter.bundle_id,
            mode=letter.mode,
            to_me=letter.custodian == self._session.me,
            not_after=letter.expires,
        )
        if line is not None and line.handover == inspected.handover:
            row = self._ledger[letter.bundle_id]
            state = REFUSED if row.state == statements.REFUSED else TAKEN
            return replace(item, state=state, who=row.who, role=row.role)
        try:
            sender = judge(letter, inspected, self._session)
            if item.to_me:
                require_latest(letter, self._session)
        except NotForThisAccount:
            return replace(item, state=ELSEWHERE)
        except UnknownSender as error:
            return replace(item, state=UNKNOWN, error=error)
        except AppError as error:
            return replace(item, state=UNREADABLE, error=error)
        return replace(item, who=sender.name, role=sender.role)

    def _receipt(self, item: Item, each: Read) -> Item | None:
        said = each.statement
        assert said is not None
        if said.by in self._session.case_file.accounts():
            return None
        item = replace(
            item,
            at=said.at,
            who=self._names.get(said.by, ""),
            cases=said.cases,
            bundle_id=said.bundle_id,
        )
        error = self._refused.get(each.same)
        if error is not None:
            stray = isinstance(error, UnknownBundle)
            return replace(item, state=STRAY if stray else UNREADABLE, error=error)
        row = self._row_of(said)
        return replace(
            item,
            state=RECEIPT,
            taken=self._memory.taken[each.same],
            mode=row.mode if row is not None else "",
        )

    def _row_of(self, said: statements.Statement) -> LedgerRow | None:
        rows = self._ledger if said.kind == statements.PURGED else self._sent
        return rows.get(said.bundle_id)


def _once(found: Iterable[tuple[bytes, Item | None]]) -> list[Item]:
    """Show each bundle, receipt and card once, however many copies lie there."""
    groups: dict[object, list[Item]] = {}
    for at, (same, item) in enumerate(found):
        if item is not None:
            groups.setdefault(same or at, []).append(item)
    shown = []
    for copies in groups.values():
        copies.sort(key=_rank)
        files = tuple(file for item in copies for file in item.files)
        shown.append(replace(copies[0], files=files))
    return shown


def _order(item: Item) -> tuple[int, bool, float, Path]:
    """Put first what waits for a person, custody before copies, the newest first."""
    place = STATES.index(item.state)
    return place, not item.to_me, -item.at.timestamp(), item.path


def _rank(item: Item) -> tuple[int, Path]:
    at = _BEST.index(item.state) if item.state in _BEST else len(_BEST)
    return at, item.path
