# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Composing a bundle: to whom, which cases, what of them, then one signed file."""

from dataclasses import replace
from pathlib import Path

from app.consent import TRANSFER
from app.errors import CaseChanged, ConsentMissing, NotAllowed, NothingNew
from app.handover import updates
from app.handover.contacts import recipient_of
from app.handover.letter import COPY, CUSTODY, PURPOSES
from app.handover.making import ComposeBundle, Making, letter_of, plan, share_of
from app.handover.naming import bundle_stem
from app.handover.selection import Choice, lines, select
from app.progress import Progress
from app.rows import BundlePreview
from app.session import Session
from storage import ledger
from storage.bundle.compose import BundleWriter, Facts
from storage.files import put_in_place

__all__ = [
    "COPY",
    "CUSTODY",
    "PURPOSES",
    "SUFFIX",
    "ComposeBundle",
    "compose",
    "preview",
]

SUFFIX = ".consigne"


def preview(
    session: Session, command: ComposeBundle, progress: Progress
) -> tuple[BundlePreview, ...]:
    """Return, recipient by recipient and case by case, what they will be able to read.

    Raises:
        NoCaseChosen, NotAllowed, SenderRevoked, NothingNew, Cancelled

    """
    command, choice, _ = _started(session, command)
    selection = select(session, choice, progress)
    files = {
        name: share_of(session, selection, name, (), ()).attachment_bytes
        for name in selection.compartments()
    }
    return tuple(
        BundlePreview(
            recipient,
            lines(session, selection, recipient),
            sum(files[name] for name in files if recipient in selection.readers(name)),
        )
        for recipient in selection.recipients
    )


def compose(command: ComposeBundle, session: Session, progress: Progress) -> Path:
    """Write the bundle into `folder` under a neutral name; return its path.

    With custody, the cases are read-only from then on until a receipt comes back. Where
    anything fails, no bundle is left and nothing was changed.

    Raises:
        NoCaseChosen, NotAllowed, SenderRevoked, DiskFull, NotWritable, Cancelled
        ConsentMissing: every person chosen has refused that their case goes elsewhere.
        CustodyImpossible: with what is in the way.
        NothingNew: an update would hold nothing.
        CaseChanged: somebody wrote in these cases meanwhile; try again.

    """
    command, choice, follows = _started(session, command)
    selection = select(session, choice, progress)
    if not selection.cases:
        raise ConsentMissing(
            TRANSFER, next(iter(selection.refused.values()), "not_asked")
        )
    making = plan(session, command, selection, follows)
    _require_unchanged(session, making)
    path = command.folder / f"{bundle_stem(making.bundle_id)}{SUFFIX}"
    # No synchroniser is to carry away what was not yet recorded here.
    hidden = path.with_name(f".{path.name}.part")
    signed = _write(session, making, hidden, progress)
    try:
        _record(session, making, *signed)
    except BaseException:
        hidden.unlink(missing_ok=True)
        raise
    put_in_place(hidden, path)
    return path


def _started(
    session: Session, command: ComposeBundle
) -> tuple[ComposeBundle, Choice, str]:
    """Return the command, its choice, and the bundle that an update goes on from."""
    if not command.update:
        return command, command.choice(), ""
    if len(command.contact_ids) != 1:
        raise NotAllowed  # each has other bundles: what is new differs
    if command.mode == CUSTODY:
        raise NotAllowed  # who answers for a case needs what stayed before as well
    since = updates.since(session, command.contact_ids[0])
    if since is None or not since.cases:
        raise NothingNew
    chosen = command.case_ids or since.cases
    command = replace(command, case_ids=chosen)
    return command, replace(command.choice(), after=since.after), since.follows


def _write(
    session: Session, making: Making, path: Path, progress: Progress
) -> tuple[bytes, bytes]:
    """Write the file; return the letter and its signature."""
    to = {
        recipient.contact_id: recipient_of(session, recipient.contact_id)
        for recipient in making.selection.recipients
    }
    made: list[tuple[bytes, bytes]] = []

    def signed(facts: Facts) -> tuple[bytes, bytes]:
        body = letter_of(session, making, facts).to_bytes()
        made.append((body, session.case_file.signing.sign("handover", body)))
        return made[0]

    writer = BundleWriter(
        path,
        tuple(to.values()),
        day=session.today,
        expected_bytes=sum(file.size for part in making.shares for file in part.files),
        step=progress.step,
    )
    with writer:
        for part in making.shares:
            readers = making.selection.readers(part.compartment)
            keys = [to[reader.contact_id] for reader in readers]
            writer.write_compartment(part.compartment, keys, part.files)
        writer.finish(signed)
    return made[0]


def _record(session: Session, making: Making, letter: bytes, signature: bytes) -> None:
    """Note the bundle, the states of custody and the act, all or nothing."""
    command, selection = making.command, making.selection
    with session.case_file.transaction() as transaction:
        if command.holder:
            _require_unchanged(session, making)
        for revision in making.new_states():
            transaction.put(revision)
        ledger.enter(
            transaction,
            making.bundle_id,
            ledger.SENT,
            letter,
            signature,
            session.now,
            making.upto,
        )
        for recipient in selection.recipients:
            transaction.audit(
                "bundle_sent",
                bundle=making.bundle_id,
                contact=recipient.contact_id,
                cases=len(selection.cases),
                mode=CUSTODY if recipient.contact_id == command.holder else COPY,
                verified=recipient.verified_on is not None,
            )


def _require_unchanged(session: Session, making: Making) -> None:
    """What was written meanwhile is not in the bundle: it would be lost in a purge."""
    for name, upto in making.upto.items():
        after = dict.fromkeys(making.selection.cases, upto)
        if updates.anything_later(session, name, after):
            raise CaseChanged
