# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing an account at the end of a mission, and putting keys that are known anew."""

from collections.abc import Callable

from app.catalogue import role
from app.commands.accounts import recovered
from app.errors import LastAble, NotAllowed
from app.policy import may, require
from app.progress import Progress
from app.rows import record
from app.session import Session
from storage import desk, parcels
from storage.vault import rotation
from storage.vault.casefile import COMPARTMENTS, Transaction
from storage.vault.members import RECOVERY_ROLE
from storage.vault.trust import Account

MANAGES = "manage_accounts"
NEEDED = (MANAGES, "hand_over")  # what somebody on a team must always be able to do
Agreed = Callable[[Session, str], bool]


@record
class Removal:
    """What removing an account will do, or did.

    `renewed` are the compartments with new keys, in the fixed order. `waits` are those
    whose key the account (once it is done: anybody who left) still knows until somebody
    who holds it renews it. `drafts`
    counts what it had begun and never saved, in the compartments this session opens,
    `parcels` the extracts that wait for it alone: nobody can read them any more, unless
    it unlocks once more before. `unsure` are accounts (ids) that stay and wait for a
    key to be given again.
    """

    renewed: tuple[str, ...]
    waits: tuple[str, ...]
    drafts: int = 0
    parcels: int = 0
    unsure: tuple[str, ...] = ()


def nobody_agreed(_session: Session, _account_id: str) -> bool:
    """Say that no record of an end of mission names who takes over."""
    return False


def nothing_more(_transaction: Transaction) -> None:
    """Write nothing beside the removal."""


def may_remove(
    session: Session, account_id: str, agreed: Agreed = nobody_agreed
) -> bool:
    """Tell whether this session may remove an account at all."""
    account = session.case_file.accounts().get(account_id)
    return (
        account is not None
        and not account.removed
        and account.id != session.me
        and account.role != RECOVERY_ROLE
        and (
            session.founding
            or may(session.role, MANAGES)
            or agreed(session, account_id)
        )
    )


def removal_of(
    session: Session, account_id: str, recovery_words: tuple[str, ...] = ()
) -> Removal:
    """Return what removing an account would do, for whoever is asked.

    Raises:
        NotAllowed: no such account.
        RecoveryWordsWrong

    """
    account = session.case_file.accounts().get(account_id)
    if account is None:
        raise NotAllowed
    at_hand = {*session.compartments, *recovered(recovery_words, session)}
    known = {*account.compartments, "registry"}
    pending = {*rotation.pending(session.case_file)}
    return Removal(
        _ordered((known | pending) & at_hand),
        _ordered(known - at_hand),
        _drafts(session, account_id),
        _parcels(session, account_id),
    )


def remove_account(
    session: Session,
    account_id: str,
    recovery_words: tuple[str, ...] = (),
    progress: Progress | None = None,
    *,
    agreed: Agreed = nobody_agreed,
    fill: Callable[[Transaction], None] = nothing_more,
) -> Removal:
    """Take an account away and put what it could read under new keys, in one moment.

    What it wrote stays its own. `agreed` tells whether a signed end of mission allows it
    without the role that manages accounts. `fill` writes what belongs to the moment, in
    the registry. Recovery words renew the keys that this session does not hold.

    Raises:
        NotAllowed: one's own account, the recovery words', or not this role's to do.
        LastAble: nobody else could manage accounts, or hand cases over.
        RecoveryWordsWrong
        DiskFull: a second copy of the data must fit. Nothing was changed.
        NotWritable, Cancelled: nothing was changed.

    """
    if not may_remove(session, account_id, agreed):
        raise NotAllowed
    leaving = session.case_file.accounts()[account_id]
    _require_others(session, leaving)
    extra = recovered(recovery_words, session)
    planned = removal_of(session, account_id, recovery_words)

    def write(transaction: Transaction) -> None:
        fill(transaction)
        transaction.audit(
            "account_removed",
            account=account_id,
            compartments=list(planned.renewed),
            drafts=planned.drafts,
            parcels=planned.parcels,
            waiting=list(planned.waits),
        )

    done = rotation.rotate(
        session.case_file,
        planned.renewed,
        leaving=leaving,
        extra=extra,
        fill=write,
        step=(progress or Progress()).step,
    )
    return Removal(
        _ordered(done.renewed),
        rotation.pending(session.case_file),
        planned.drafts,
        planned.parcels,
        _unsure(done),
    )


def keys_pending(session: Session) -> tuple[str, ...]:
    """Return the compartments whose key somebody who left still knows."""
    return rotation.pending(session.case_file)


def renewable(session: Session) -> tuple[str, ...]:
    """Return those of the pending compartments whose key this session holds."""
    return _ordered({*keys_pending(session)} & {*session.compartments})


def renew_keys(
    session: Session,
    progress: Progress | None = None,
    recovery_words: tuple[str, ...] = (),
) -> Removal:
    """Put pending compartments under new keys; where none is, all that one holds.

    Whoever holds a key that somebody who left still knows, or has the recovery words,
    may renew it.

    Raises:
        NotAllowed: nothing is pending here, and the role does not manage accounts.
        RecoveryWordsWrong
        DiskFull, NotWritable, Cancelled: nothing was changed.

    """
    extra = recovered(recovery_words, session)
    at_hand = {*session.compartments, *extra}
    wanted = _ordered({*keys_pending(session)} & at_hand)
    if not wanted:
        if not session.founding:
            require(session.role, MANAGES)
        wanted = session.compartments
    renewed = _ordered({*wanted, "registry"})
    done = rotation.rotate(
        session.case_file,
        renewed,
        extra=extra,
        fill=lambda transaction: transaction.audit(
            "keys_renewed", compartments=list(renewed)
        ),
        step=(progress or Progress()).step,
    )
    waits = rotation.pending(session.case_file)
    return Removal(_ordered(done.renewed), waits, unsure=_unsure(done))


def _require_others(session: Session, leaving: Account) -> None:
    """Refuse to leave a team without somebody who can take people in or hand over."""
    stay = [
        role(account.role)
        for account in session.case_file.accounts().values()
        if not account.removed and account.id != leaving.id
    ]
    for capability in NEEDED:
        able = may(role(leaving.role), capability)
        if able and not any(may(each, capability) for each in stay):
            raise LastAble(capability)


def _drafts(session: Session, account_id: str) -> int:
    return sum(
        len(desk.drafts(session.case_file, name, account_id))
        for name in session.compartments
    )


def _parcels(session: Session, account_id: str) -> int:
    staying = {
        account.id
        for account in session.case_file.accounts().values()
        if not account.removed and account.id != account_id
    }
    sealed_to = [
        parcels.addressees(body)
        for _, _, body in parcels.waiting(session.case_file, COMPARTMENTS)
    ]
    return sum(account_id in to and not to & staying for to in sealed_to)


def _unsure(done: rotation.Rotated) -> tuple[str, ...]:
    return tuple(sorted({account for account, _ in done.left_out}))


def _ordered(compartments: frozenset[str] | set[str]) -> tuple[str, ...]:
    return tuple(name for name in COMPARTMENTS if name in compartments)
