# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Composing a bundle: who, which cases, what of them, then one signed file."""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app.catalogue import role
from app.consent import Answer, allows
from app.errors import ConsentMissing, NoCaseChosen, NotAllowed
from app.extracts import staying
from app.forms.library import entry_of
from app.handover.contacts import contact, recipient_of
from app.handover.letter import (
    PURPOSES,
    REASON_KEY,
    REASON_ROLE,
    Letter,
    LetterCase,
    Withheld,
)
from app.ids import new_id
from app.people import known_people
from app.policy import require
from app.progress import Progress
from app.queries.cases import row_of
from app.rows import BundleCell, BundleLine, BundlePreview, ContactRow
from app.session import Session
from storage import ledger, reading
from storage.announced import marked
from storage.bundle.compose import BundleWriter, Facts
from storage.exchange import Share, authors, forms_used, share
from storage.revisions import stamp
from storage.vault.casefile import COMPARTMENTS

__all__ = ["PURPOSES", "SUFFIX", "ComposeBundle", "compose", "preview"]

SUFFIX = ".consigne"
TRANSFER = "transfer"  # the consent item: to another site or country
REFUSALS = frozenset({"refused", "withdrawn"})


@dataclass(frozen=True, slots=True, repr=False)
class ComposeBundle:
    """A copy of cases for one contact; `purpose` is one of `PURPOSES`."""

    contact_id: str
    case_ids: tuple[str, ...]
    purpose: str
    folder: Path
    days: int = 30


def preview(
    session: Session, contact_id: str, case_ids: tuple[str, ...]
) -> BundlePreview:
    """Return, case by case, what the recipient will be able to read.

    Raises:
        NotAllowed: no such contact, or the role hands nothing over.

    """
    recipient = _recipient(session, contact_id)
    lines = tuple(_line(session, recipient, case_id) for case_id in case_ids)
    size = sum(
        _share(session, name, case_ids, ()).attachment_bytes
        for name in _going(session, recipient)
    )
    return BundlePreview(recipient, lines, size)


def compose(command: ComposeBundle, session: Session, progress: Progress) -> Path:
    """Write the bundle into `folder` under a neutral name; return its path.

    Raises:
        NoCaseChosen, NotAllowed, DiskFull, NotWritable, Cancelled
        ConsentMissing: every person chosen has refused that their case goes elsewhere.

    """
    if not command.case_ids:
        raise NoCaseChosen
    recipient = _recipient(session, command.contact_id)
    to = [recipient_of(session, command.contact_id)]
    cases = _agreed(session, command.case_ids)
    going = _going(session, recipient)
    forms = _forms(session, going, cases)
    shares = [_share(session, name, cases, forms) for name in going]
    bundle_id = new_id()
    path = command.folder / f"{secrets.token_hex(4)}{SUFFIX}"
    expected = sum(file.size for part in shares for file in part.files)
    made: list[tuple[bytes, bytes]] = []

    def letter_of(facts: Facts) -> tuple[bytes, bytes]:
        letter = _letter(
            session, command, recipient, cases, shares, facts, bundle_id, forms
        )
        body = letter.to_bytes()
        made.append((body, session.case_file.signing.sign("handover", body)))
        return made[0]

    writer = BundleWriter(
        path,
        to,
        day=session.today,
        expected_bytes=expected,
        step=progress.step,
    )
    with writer:
        for part in shares:
            writer.write_compartment(part.compartment, to, part.files)
        writer.finish(letter_of)
    try:
        _record(session, bundle_id, recipient, len(cases), *made[0])
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _recipient(session: Session, contact_id: str) -> ContactRow:
    require(session.role, "hand_over")
    found = contact(session, contact_id)
    if found is None:
        raise NotAllowed
    return found


def _going(session: Session, recipient: ContactRow) -> tuple[str, ...]:
    """What the sender holds and the recipient's role may read."""
    readable = role(recipient.role).compartments
    return tuple(name for name in session.compartments if name in readable)


def _refusal(session: Session, case_id: str) -> Answer | None:
    """Return the person's "no" to their case going elsewhere, if they said it.

    Who was not asked is not kept back here: the screen says so, a colleague decides.
    """
    answer = allows(session, case_id, TRANSFER)
    return answer if answer.reason in REFUSALS else None


def _agreed(session: Session, case_ids: tuple[str, ...]) -> tuple[str, ...]:
    refused = {case_id: _refusal(session, case_id) for case_id in case_ids}
    kept = tuple(case_id for case_id, answer in refused.items() if answer is None)
    if not kept:
        raise ConsentMissing(TRANSFER, next(a.reason for a in refused.values() if a))
    return kept


def _share(
    session: Session, name: str, cases: tuple[str, ...], forms: tuple[str, ...]
) -> Share:
    """Return a compartment's part; extracts whose consent was withdrawn stay."""
    kept_back = staying(session, name, cases)
    return share(session.case_file, name, cases, also=forms, without=kept_back)


def _forms(
    session: Session, compartments: tuple[str, ...], cases: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the entries of the forms these cases were written with."""
    used = {
        pair
        for name in compartments
        for pair in forms_used(session.case_file, name, cases)
    }
    return tuple(sorted(entry_of(name, version) for name, version in used))


def _line(session: Session, recipient: ContactRow, case_id: str) -> BundleLine:
    row = row_of(session, case_id)
    if row is None:
        raise NoCaseChosen
    counts = reading.case_counts(session.case_file, case_id)
    counts["registry"] = 1
    readable = role(recipient.role).compartments
    refused = _refusal(session, case_id) is not None
    cells = []
    for name in COMPARTMENTS:
        count = counts.get(name, 0)
        if name in session.compartments:
            # What is discreet was not counted, so what stays of it is not taken off.
            count -= marked(session.case_file, staying(session, name, (case_id,)))
        if refused and count:
            state = "refused"
        elif name not in readable and count:
            state = "withheld"
        elif name not in session.compartments:
            state = "not_held"
        else:
            state = "goes" if count else "empty"
        cells.append(BundleCell(name, state, count))
    going = sum(cell.entries for cell in cells if cell.state == "goes")
    return BundleLine(case_id, row.code, row.name, going, tuple(cells))


def _letter(
    session: Session,
    command: ComposeBundle,
    recipient: ContactRow,
    cases: tuple[str, ...],
    shares: list[Share],
    facts: Facts,
    bundle_id: str,
    forms: tuple[str, ...],
) -> Letter:
    lines = [_line(session, recipient, case_id) for case_id in cases]
    reasons = {"withheld": REASON_ROLE, "not_held": REASON_KEY}
    wrote = set[str]()
    for part in shares:
        name = part.compartment
        wrote |= authors(session.case_file, name, cases, also=forms)
    head = session.case_file.audit_head()
    people = known_people(session)
    return Letter(
        bundle_id=bundle_id,
        mode="copy",
        purpose=command.purpose if command.purpose in PURPOSES else "other",
        created=stamp(session.now),
        not_after=(session.today + timedelta(days=command.days)).isoformat(),
        sender=people[session.me],
        recipients=(recipient.contact_id,),
        cases=tuple(
            LetterCase(
                line.case_id,
                line.code,
                {c.compartment: c.entries for c in line.cells if c.state == "goes"},
            )
            for line in lines
        ),
        withheld=tuple(
            Withheld(line.case_id, c.compartment, c.entries, reasons[c.state])
            for line in lines
            for c in line.cells
            if c.state in reasons and c.entries
        ),
        people=tuple(
            people.get(key, {"id": key, "name": "", "role": "", "site": ""})
            for key in sorted(wrote)
        ),
        attachments=sum(part.attachments for part in shares),
        attachment_bytes=sum(part.attachment_bytes for part in shares),
        manifest_sha256=facts.manifest_sha256,
        audit_seq=head.seq,
        audit_hash=head.hash.hex(),
        training=session.training,
    )


def _record(
    session: Session,
    bundle_id: str,
    recipient: ContactRow,
    cases: int,
    letter: bytes,
    signature: bytes,
) -> None:
    with session.case_file.transaction() as transaction:
        ledger.enter(
            transaction, bundle_id, ledger.SENT, letter, signature, session.now
        )
        transaction.audit(
            "bundle_sent", bundle=bundle_id, contact=recipient.contact_id, cases=cases
        )
