# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Before travelling: everything handed over, purged, and under new keys; then back.

What was handed over with custody and confirmed is purged, copies are removed, and the
last traces of any case with them. Who works here, whom they know, and that bundles went
stay, because receipts and what comes back are judged by them.
"""

from app import custody
from app.emptied import Trip, begun, keep_trip, kept_trip, trip_of
from app.errors import NotAcknowledged, NotAllowed
from app.handover import purging
from app.handover.letter import without_codes
from app.handover.receipts import hand_back
from app.parcels import holders
from app.people import names
from app.policy import require
from app.progress import Progress
from app.rows import record
from app.session import Session
from storage import emptying, ledger, reading
from storage.removing import remove_cases
from storage.vault import rotation
from storage.vault.casefile import COMPARTMENTS, Transaction

# What of a case there is to do; beside the states of `app.custody`.
COLLEAGUE = "colleague"  # the rest is under a key that only a colleague holds
READY = (custody.TRANSFERRED, custody.COPY, custody.PURGED)
# What would be lost, beside the kinds of `app.handover.purging`.
DRAFTS, RECORDS, EXTRACTS = "drafts", "records", "extracts"
_WHOLE = 1000  # steps of progress for each part of the work


@record
class TravelCase:
    """A case that is still here.

    `state` is one of `app.custody` ("purged": an old backup brought some of it back), or
    "colleague". `who` is the name of who it is on its way to or with, `on` since when,
    `until` the last day to open the bundle. `entries` are those that this session can
    open, `elsewhere` (compartment, entries) the others. `name` as in `app.rows.CaseRow`.
    """

    case_id: str
    code: str
    name: str | None
    state: str
    who: str = ""
    on: str = ""
    until: str = ""
    bundle_id: str = ""
    entries: int = 0
    elsewhere: tuple[tuple[str, int], ...] = ()

    @property
    def ready(self) -> bool:
        """Whether it can be purged now."""
        return self.state in READY


@record
class Keyless:
    """A compartment whose key this session does not hold.

    `who` are the names of colleagues who hold it; where there are none, only the
    recovery words open it. `entries` counts what everybody knows of: more may be there.
    `done`: somebody who holds it has emptied it for this journey.
    """

    compartment: str
    who: tuple[str, ...]
    entries: int
    done: bool


@record
class Loss:
    """Something that nobody would have any more after a purge.

    `kind` is "later", "withheld", "named" or "unsent" as in `app.handover.purging`, of
    one case;
    "drafts" (begun and never saved, by anybody), "records" (of ends of missions) or
    "extracts" (on their way to a colleague), of the whole case file.
    """

    kind: str
    count: int
    case_id: str = ""
    compartment: str = ""


@record
class Travel:
    """How far a case file is from holding nothing.

    `rest` is what is here beside the cases; `contacts` and `bundles` count what stays.
    `trip` is the last emptying, None where there was none; `renewed` tells whether what
    this session holds was emptied then, and put under new keys.
    """

    cases: tuple[TravelCase, ...]
    keyless: tuple[Keyless, ...]
    losses: frozenset[Loss]
    rest: emptying.Rest
    trip: Trip | None
    renewed: bool
    contacts: int = 0
    bundles: int = 0

    def in_state(self, *states: str) -> tuple[TravelCase, ...]:
        """Return the cases in some states."""
        return tuple(case for case in self.cases if case.state in states)

    @property
    def waits_for(self) -> tuple[Keyless, ...]:
        """The compartments that a colleague has to empty or look into."""
        return tuple(each for each in self.keyless if not each.done)

    @property
    def can_purge(self) -> bool:
        """Whether this session has something to do that leads on."""
        blocked = any(c.state not in (*READY, COLLEAGUE) for c in self.cases)
        return any(c.ready for c in self.cases) or (not blocked and not self.done)

    @property
    def done(self) -> bool:
        """Whether what this session can open is empty, and under new keys."""
        mine = all(case.state == COLLEAGUE for case in self.cases)
        return mine and self.renewed and not self.rest.unfinished

    @property
    def holds_nothing(self) -> bool:
        """Whether nothing of any case is left, under anybody's key."""
        return self.done and not self.cases and not self.waits_for


@record
class Emptied:
    """What `purge_all` did.

    `statements` were signed, one for each bundle; `carried` of them lie in the exchange
    folder. `done` as in `Travel`. `waiting` are names of who needs a key given again.
    """

    cases: int
    entries: int
    files: int
    statements: int
    carried: int
    done: bool
    waiting: tuple[str, ...] = ()


def state(session: Session) -> Travel:
    """Return how far this case file is from holding nothing."""
    here = emptying.cases_here(session.case_file)
    marks = emptying.marks(session.case_file)
    found = custody.custodies(session, dict.fromkeys((*here, *marks)))
    known = names(session)
    cases = tuple(
        _case(session, each, here.get(case, {}), marks.get(case, {}), known)
        for case, each in found.items()
    )
    rest = emptying.rest(session.case_file)
    kept = kept_trip(session)
    trip = trip_of(session, kept, frozenset(here), known) if kept else None
    return Travel(
        tuple(sorted(cases, key=lambda case: case.code)),
        _keyless(session, marks, trip),
        _losses(session, cases, rest),
        rest,
        trip,
        trip is not None
        and trip.finished
        and trip.current
        and trip.compartments >= {*session.compartments},
        len(reading.entries_of(session.case_file, "contact")),
        len(ledger.lines(session.case_file, ledger.SENT))
        + len(ledger.lines(session.case_file, ledger.RECEIVED)),
    )


def may_travel(session: Session) -> bool:
    """Tell whether nothing of any case is left in the case file, under anybody's key."""
    return state(session).holds_nothing


def purge_all(
    session: Session,
    acknowledged: frozenset[Loss] = frozenset(),
    progress: Progress | None = None,
) -> Emptied:
    """Purge what others took over; once no case is left, the last traces, and the keys.

    Each step is whole or not done at all. Whoever stops, or is stopped, calls it again.

    Raises:
        NotAllowed: not the role's, or there is nothing to purge yet.
        NotAcknowledged: the kinds of what would be lost and was not seen.
        DiskFull: a second copy must fit for the new keys. What was purged is gone.
        NotWritable, Cancelled

    """
    require(session.role, "hand_over")
    progress, before = progress or Progress(), state(session)
    if not before.can_purge:
        raise NotAllowed
    unseen = {loss.kind: None for loss in before.losses - acknowledged}
    if unseen:
        raise NotAcknowledged(tuple(sorted(unseen)))
    ready = [case for case in before.cases if case.ready]
    begun(session, [case.case_id for case in ready])
    bundles = {c.bundle_id for c in ready if c.state == custody.TRANSFERRED}
    copies = [c.case_id for c in ready if c.state == custody.COPY]
    parts = len(bundles) + 2
    lefts = frozenset(
        purging.Left(loss.case_id, loss.kind, loss.compartment, loss.count)
        for loss in acknowledged
        if loss.case_id
    ) | {
        left
        for left in (
            *purging.copies_left(session, copies),
            *(row for b in bundles for row in purging.left_behind(session, b)),
        )
        if left.kind == DRAFTS
    }
    entries = files = carried = 0
    for at, bundle in enumerate(sorted(bundles)):
        progress.step(at * _WHOLE, parts * _WHOLE)
        done = purging.purge(session, bundle, lefts)
        entries, files = entries + done.entries, files + done.files
        carried += hand_back(done.statement, session)
    progress.step(len(bundles) * _WHOLE, parts * _WHOLE)
    if copies:
        done = purging.remove_copies(session, copies, lefts)
        entries, files = entries + done.entries, files + done.files
    again = [c.case_id for c in ready if c.state == custody.PURGED]
    if again:
        entries += _remove_again(session, again)
    waiting: tuple[str, ...] = ()
    after = state(session)
    if all(case.state == COLLEAGUE for case in after.cases):
        waiting = _finish(session, after, progress, (parts - 1) * _WHOLE)
        after = state(session)
    sums = len(ready), entries, files, len(bundles), carried
    return Emptied(*sums, after.done, waiting)


def leave_nothing(session: Session) -> bool:
    """Forget where people were and what they typed aside, in an emptied case file.

    Called at every lock; False, and nothing is changed, where cases are here.
    """
    kept = kept_trip(session)
    if not kept or not kept["on"] or emptying.cases_here(session.case_file):
        return False
    with session.case_file.transaction() as transaction:
        emptying.forget_places(transaction)
    return True


def _finish(
    session: Session, left: Travel, progress: Progress, done: int
) -> tuple[str, ...]:
    """Take the last traces away, then put everything that is held under new keys."""
    whole = done + _WHOLE
    progress.step(done, whole)
    with session.case_file.transaction() as transaction:
        gone = emptying.empty(transaction, without_codes, parcels=not left.cases)
        if gone.anything:
            transaction.audit(
                "leftovers_removed",
                drafts=gone.drafts,
                records=gone.records,
                files=gone.files,
                parcels=gone.parcels,
            )

    def write(transaction: Transaction) -> None:
        count = keep_trip(transaction, session)
        transaction.audit(
            "emptied", cases=count, compartments=list(session.compartments)
        )

    rotated = rotation.rotate(
        session.case_file,
        session.compartments,
        fill=write,
        step=lambda at, total: progress.step(
            done + at * _WHOLE // max(total, 1), whole
        ),
    )
    known = names(session)
    return tuple(sorted({known.get(who, "") for who, _ in rotated.left_out} - {""}))


def _remove_again(session: Session, cases: list[str]) -> int:
    """Remove what a backup brought back of cases that were purged before."""
    with session.case_file.transaction() as transaction:
        removed = remove_cases(transaction, cases)
        for case_id in cases:
            transaction.audit("case_purged", case=case_id, bundle="")
    return removed.entries


def _case(
    session: Session,
    found: custody.Custody,
    here: dict[str, int],
    marks: dict[str, int],
    known: dict[str, str],
) -> TravelCase:
    code, name = reading.case_names(session.case_file, found.case_id)
    elsewhere = tuple(
        (place, marks[place])
        for place in COMPARTMENTS
        if place in marks and place not in session.compartments
    )
    # The case's own line in the registry stays as long as somebody else's part does.
    mine = sum(n for place, n in here.items() if place != "registry" or not elsewhere)
    mine += sum(n for place, n in marks.items() if place in session.compartments)
    gone = found.state in READY
    who = found.to if found.state == custody.IN_TRANSFER else found.holder
    return TravelCase(
        found.case_id,
        code,
        name,
        COLLEAGUE if gone and elsewhere and not mine else found.state,
        known.get(who, ""),
        found.on.isoformat() if found.on else "",
        found.until.isoformat() if found.until else "",
        found.bundle,
        mine,
        elsewhere,
    )


def _keyless(
    session: Session, marks: dict[str, dict[str, int]], trip: Trip | None
) -> tuple[Keyless, ...]:
    """Return what only others can look into: also where nobody knows of an entry.

    A discreet entry is marked nowhere, so that a compartment somebody ever held counts
    as empty only when who holds it says so.
    """
    fresh = trip is not None and trip.finished and trip.current
    covered = trip.compartments if trip is not None and fresh else frozenset()
    accounts = session.case_file.accounts().values()
    found = []
    for name in COMPARTMENTS:
        if name in session.compartments:
            continue
        who = tuple(account.name for account in holders(session, name))
        entries = sum(counts.get(name, 0) for counts in marks.values())
        left = any(a.removed and name in a.compartments for a in accounts)
        if who or entries or left:
            done = name in covered and not entries
            found.append(Keyless(name, who, entries, done))
    return tuple(found)


def _losses(
    session: Session, cases: tuple[TravelCase, ...], rest: emptying.Rest
) -> frozenset[Loss]:
    gone = {c.case_id: c.bundle_id for c in cases if c.state == custody.TRANSFERRED}
    lefts = [
        left
        for bundle in set(gone.values())
        for left in purging.left_behind(session, bundle)
        if left.lost and gone.get(left.case_id) == bundle
    ]
    copies = [c.case_id for c in cases if c.state == custody.COPY]
    lefts += purging.copies_left(session, copies)
    found = {
        Loss(left.kind, left.entries, left.case_id, left.compartment)
        for left in lefts
        if left.kind != DRAFTS  # counted with all others
    }
    counts = {DRAFTS: rest.drafts, RECORDS: rest.records}
    if not any(case.elsewhere for case in cases):
        counts[EXTRACTS] = rest.parcels
    return frozenset(found | {Loss(kind, n) for kind, n in counts.items() if n})
