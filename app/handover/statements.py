# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Receipts: small signed statements about a bundle that travel back to its sender.

One says that a bundle's cases were taken over, taken in as a copy, or refused; the
sender's own, that they were purged after the receipt. It names no case and no person.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.custody import DISPUTED, HELD, TRANSFERRED, custodies, put_state
from app.custody import entry_of as custody_entry
from app.errors import (
    BadSignature,
    NotAStatement,
    StatementForged,
    TrainingOnly,
    UnknownBundle,
)
from app.handover.letter import Letter, read_letter
from app.policy import require
from app.session import Session
from storage import canonical, ledger
from storage.crypto.sign import verifies
from storage.erasing import erased_cases
from storage.revisions import Revision, stamp
from storage.vault.casefile import Transaction

SUFFIX = ".creceipt"
FORMAT, VERSION = "consigne-statement", 1
LIMIT = 16 * 1024
ACCEPTED, COPIED, REFUSED, PURGED = "accepted", "copied", "refused", "purged"
KINDS = (ACCEPTED, COPIED, REFUSED, PURGED)
# What became of a statement that was read: see `Taken`.
NEW, KNOWN, LATE, TAKEN_BACK, SECOND = "new", "known", "late", "taken_back", "second"
_ID, _KEY = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")
_FIELDS = (
    "at",
    "audit",
    "bundle_id",
    "by",
    "cases",
    "custody",
    "files",
    "format",
    "handover_sha256",
    "kind",
    "training",
    "version",
    "versions",
    "why",
)
_WHY_LIMIT = 500


@dataclass(frozen=True, slots=True, repr=False)
class Statement:
    """A statement whose shape and signature are good; by whom is still to be judged.

    `by` is the signing key (hex); `cases`, `versions`, `files` count what was taken in,
    or what was purged; `custody` is one hash over the custody of every case after it.
    """

    kind: str
    bundle_id: str
    handover_sha256: str
    by: str
    at: datetime
    cases: int
    versions: int
    files: int
    custody: str
    why: str
    training: bool
    body: bytes
    signature: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Taken:
    """A statement that was taken in, and what it changed.

    `outcome` is "new", "known" (it was here already: nothing changed), "late" (the
    bundle had run out: it counts all the same), "taken_back" (we hold the cases again,
    so both sides claim them now) or "second" (the bundle was opened twice, on two
    computers: the first receipt counts).
    """

    statement: Statement
    outcome: str
    cases: int


def make(
    session: Session,
    kind: str,
    letter: Letter,
    handover: bytes,
    *,
    cases: int,
    versions: int = 0,
    files: int = 0,
    why: str = "",
    digest: str = "",
) -> tuple[bytes, bytes]:
    """Return the signed body of a statement and its signature.

    `digest` (hex) is the hash of the handover as signed, where it was shortened since.
    """
    head = session.case_file.audit_head()
    body = canonical.dumps(
        {
            "at": stamp(session.now),
            "audit": {"hash": head.hash.hex(), "seq": head.seq},
            "bundle_id": letter.bundle_id,
            "by": session.me,
            "cases": cases,
            "custody": custody_hash(session, letter),
            "files": files,
            "format": FORMAT,
            "handover_sha256": digest or hashlib.sha256(handover).hexdigest(),
            "kind": kind,
            "training": session.training,
            "version": VERSION,
            "versions": versions,
            "why": why.strip()[:_WHY_LIMIT],
        }
    )
    return body, session.case_file.signing.sign("statement", body)


def put(
    transaction: Transaction, session: Session, kind: str, body: bytes, signature: bytes
) -> None:
    """Keep one of our own, to be given again at any time."""
    bundle = canonical.loads(body, LIMIT)["bundle_id"]
    ledger.state(transaction, bundle, kind, session.me, body, signature, session.now)


def custody_hash(session: Session, letter: Letter) -> str:
    """Return one hash (hex) over the custody of every case of a bundle, as it is here."""
    found = custodies(session, (case.case for case in letter.cases))
    lines = sorted(f"{key}:{','.join(c.heads)}\n" for key, c in found.items())
    return hashlib.sha256("".join(lines).encode("ascii")).hexdigest()


def packed(body: bytes, signature: bytes) -> bytes:
    """Return the bytes of a statement's file, which its QR code holds too."""
    value = canonical.loads(body, LIMIT)
    return canonical.dumps({"signature": canonical.b64(signature), "statement": value})


def own(session: Session, bundle_id: str) -> bytes | None:
    """Return our last statement about a bundle as a file, the same each time, or None.

    One's own goes before a colleague's, and nobody refuses after taking in, whatever the
    clock said.
    """
    accounts = session.case_file.accounts()
    found = [
        stated
        for stated in ledger.statements(session.case_file, bundle_id)
        if stated.author in accounts
    ]
    found.sort(key=lambda stated: (stated.author == session.me, stated.kind != REFUSED))
    return packed(found[-1].body, found[-1].signature) if found else None


def read_statement(data: bytes) -> Statement:
    """Check a statement's shape, and its signature by the key that it names.

    Raises:
        NotAStatement: something else.
        BadSignature: altered.

    """
    try:
        value = canonical.loads(data, LIMIT)
        fields, signature = value["statement"], canonical.unb64(value["signature"], 64)
        if set(value) != {"statement", "signature"} or not _fine(fields):
            raise NotAStatement
        body = canonical.dumps(fields)
        statement = Statement(
            kind=fields["kind"],
            bundle_id=fields["bundle_id"],
            handover_sha256=fields["handover_sha256"],
            by=fields["by"],
            at=datetime.fromisoformat(fields["at"]),
            cases=fields["cases"],
            versions=fields["versions"],
            files=fields["files"],
            custody=fields["custody"],
            why=fields["why"],
            training=fields["training"],
            body=body,
            signature=signature,
        )
    except (KeyError, OverflowError, TypeError, ValueError) as error:
        raise NotAStatement from error  # NotCanonical is a ValueError
    if not verifies(bytes.fromhex(statement.by), "statement", body, signature):
        raise BadSignature
    return statement


def take(data: bytes, session: Session) -> Taken:
    """Take a statement in that came back: one transaction with what it changes.

    Raises:
        NotAllowed: the role hands nothing over.
        NotAStatement, BadSignature, TrainingOnly
        UnknownBundle: about a bundle that was not sent from here, nor received.
        StatementForged: by somebody the bundle was not for, or about another one.

    """
    require(session.role, "hand_over")
    statement = read_statement(data)
    if statement.training != session.training:
        raise TrainingOnly
    direction = ledger.RECEIVED if statement.kind == PURGED else ledger.SENT
    line = ledger.line(session.case_file, statement.bundle_id, direction)
    if line is None:
        raise UnknownBundle
    letter = read_letter(line.handover)
    right = statement.handover_sha256 == line.digest
    if not right or statement.by not in _may_say(letter, statement.kind):
        raise StatementForged
    with session.case_file.transaction() as transaction:
        before = ledger.statements(session.case_file, statement.bundle_id)
        if any(stated.body == statement.body for stated in before):
            return Taken(statement, KNOWN, 0)
        outcome = _outcome(
            statement, letter, [b for b in before if b.author == statement.by]
        )
        ledger.state(
            transaction,
            statement.bundle_id,
            statement.kind,
            statement.by,
            statement.body,
            statement.signature,
            session.now,
        )
        changed = 0
        # Who has a copy only says nothing about who answers for the cases.
        if statement.by == letter.custodian and outcome != SECOND:
            changed, contested = _follow(transaction, session, statement, letter)
            if contested:
                outcome = TAKEN_BACK
        transaction.audit(
            "statement_received",
            bundle=statement.bundle_id,
            kind=statement.kind,
            contact=statement.by,
            outcome=outcome,
        )
    return Taken(statement, outcome, changed)


def _may_say(letter: Letter, kind: str) -> frozenset[str]:
    if kind == PURGED:
        return frozenset({letter.sender["id"]})
    if kind == ACCEPTED:
        return frozenset({letter.custodian}) - {""}
    return frozenset(letter.recipients)


def _outcome(statement: Statement, letter: Letter, same: list[ledger.Stated]) -> str:
    """Judge a statement beside what the same person stated about the bundle before."""
    kinds = {stated.kind for stated in same}
    if statement.kind == ACCEPTED and ACCEPTED in kinds:
        return SECOND
    if statement.kind == COPIED and COPIED in kinds:
        return SECOND
    late = statement.kind in (ACCEPTED, COPIED) and statement.at.date() > letter.expires
    return LATE if late else NEW


def _follow(
    transaction: Transaction, session: Session, statement: Statement, letter: Letter
) -> tuple[int, int]:
    """Follow a statement in each case; return how many, and how many both sides claim."""
    gone, ours = erased_cases(transaction), session.case_file.accounts()
    cases = [case.case for case in letter.cases if case.case not in gone]
    done = [
        case_id
        for case_id in cases
        if _apply(transaction, session, statement, case_id, ours)
    ]
    if statement.kind != ACCEPTED:
        return len(done), 0
    found = custodies(session, done)
    contested = sum(each.state == DISPUTED for each in found.values())
    return len(done) - contested, contested


def _apply(
    transaction: Transaction,
    session: Session,
    statement: Statement,
    case_id: str,
    ours: Mapping[str, Any],
) -> bool:
    """Follow a statement in one case's custody; return whether it said anything."""
    revisions = transaction.revisions("registry", custody_entry(case_id))
    sent = [r for r in revisions if _is_transfer(r, statement.bundle_id, ours)]
    if not sent or statement.kind not in (ACCEPTED, REFUSED):
        return False
    after = {parent for r in revisions for parent in r.parents}
    still_open = sent[0].id not in after
    said = {"bundle": statement.bundle_id, "why": statement.why}
    if statement.kind == REFUSED:
        if still_open:
            put_state(
                transaction, session, case_id, state=HELD, holder=session.me, **said
            )
        return still_open
    put_state(
        transaction,
        session,
        case_id,
        state=TRANSFERRED,
        holder=statement.by,
        to=statement.by,
        parents=(sent[0].id.hex(),),
        **said,
    )
    return True


def _is_transfer(revision: Revision, bundle_id: str, ours: Mapping[str, Any]) -> bool:
    answers = revision.fields["answers"]
    return (
        answers["bundle"] == bundle_id
        and answers["state"] == "in_transfer"
        and revision.fields["author"] in ours
    )


def _fine(fields: Any) -> bool:
    counts = ("cases", "files", "versions")
    audit = fields["audit"]
    return (
        set(fields) == set(_FIELDS)
        and fields["format"] == FORMAT
        and fields["version"] == VERSION
        and fields["kind"] in KINDS
        and bool(_ID.fullmatch(fields["bundle_id"]))
        and all(_KEY.fullmatch(fields[k]) for k in ("by", "custody", "handover_sha256"))
        and all(type(fields[k]) is int and fields[k] >= 0 for k in counts)
        and isinstance(fields["training"], bool)
        and isinstance(fields["why"], str)
        and len(fields["why"]) <= _WHY_LIMIT
        and set(audit) == {"seq", "hash"}
        and type(audit["seq"]) is int
        and audit["seq"] >= 0
        and bool(_KEY.fullmatch(audit["hash"]))
        and stamp(datetime.fromisoformat(fields["at"])) == fields["at"]
    )
