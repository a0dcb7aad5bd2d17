# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne verify` and `consigne inspect`: what travels, checked without a case file."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app import cli_evidence
from app.cli_output import say
from app.errors import (
    AppError,
    BadSignature,
    BundleDamaged,
    BundleError,
    BundleNewer,
    EnvironmentFault,
    ForSomebodyElse,
    NotABundle,
    NotACard,
    NotAStatement,
    TooLarge,
    Truncated,
    UnsafeMember,
    WrongHandover,
)
from app.handover import checking, statements
from app.handover.cards import LIMIT as CARD_LIMIT
from app.handover.cards import Card, read_card
from app.handover.checking import (
    ANOTHER,
    PROVEN,
    BundleReport,
    Fault,
    NotAnIdentity,
    check_bundle,
    read_bundle,
)
from app.handover.letter import Letter
from app.handover.statements import Statement
from app.progress import Progress
from storage import canonical
from storage.evidence.reading import is_package
from storage.files import read_limited
from storage.inspection import Seen

DONE, FAULT, REFUSED = 0, 1, 2
_EPILOG = (
    "FILE is an age identity as age-keygen writes it; the key of an account stays in its"
    " case file. `consigne demo --bundle DIR` writes a bundle, an identity and a card to"
    " try this with. Exit status: 0 whole, 2 refused or damaged, 1 the disk."
)
_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (BadSignature, "not signed by the key that it names"),
    (WrongHandover, "what it says of itself is not what it holds, or unknown"),
    (ForSomebodyElse, "not encrypted to this identity"),
    (Truncated, "its end is missing"),
    (BundleDamaged, "damaged or altered"),
    (BundleNewer, "written by a newer Consigne"),
    (UnsafeMember, "it holds something that Consigne never writes"),
    (TooLarge, "larger than is accepted"),
    (NotABundle, "not a bundle"),
    (NotAStatement, "not a receipt"),
    (NotACard, "the card is not a whole contact card"),
    (NotAnIdentity, "the identity is not an age identity as age-keygen writes it"),
)
_FAULTS = {
    ("lines", "revision"): "a version is not what its author signed",
    ("lines", "author"): "a version by somebody the sender does not answer for",
    ("lines", "case"): "a version of a case that the letter does not name",
    ("lines", "form"): "a version of a kind that is never sent",
    ("lines", "compartment"): "a version that belongs to another compartment",
    ("lines", "shape"): "an entry of the program with an unknown shape",
    ("lines", "answers"): "a version whose answers are not of its form's shape",
    ("lines", "twice"): "the same version twice",
    ("lines", "parents"): "a version that follows too many others",
    ("lines", "parent"): "a version that follows one of another entry",
    ("lines", "marker"): "a marker with an unknown shape, or of another case",
    ("member", "unexpected"): "a file that does not belong there",
    ("member", "unnamed"): "a file that no entry names",
    ("attachment", "hash"): "a file that is not what its name says",
    ("letter", "absent"): "the letter speaks of entries, the compartment is not there",
    ("letter", "entries"): "not as many entries as the letter says",
    ("letter", "erased"): "not as many erased cases as the letter says",
    ("letter", "custody"): "the custody of a case is not what the letter says",
    ("letter", "attachments"): "not as many files as the letter says",
}


class _Stop(Exception):
    """A sentence to say instead of a report."""


def add_arguments(verify: Any, inspect: Any) -> None:
    """Add what `consigne verify` and `consigne inspect` take."""
    for parser in (verify, inspect):
        parser.add_argument(
            "bundle",
            type=Path,
            metavar="BUNDLE",
            help="a .consigne or .creceipt file; verify: an evidence package as well",
        )
        parser.add_argument(
            "--identity", type=Path, metavar="FILE", help="the age identity to open it"
        )
        parser.add_argument(
            "--card", type=Path, metavar="FILE", help="the sender's contact card"
        )
        parser.epilog = _EPILOG
    inspect.add_argument("--json", action="store_true", help="as canonical JSON")


def verify(arguments: argparse.Namespace) -> int:
    """Check a bundle or a receipt and print a report; return the exit status."""
    return _run(arguments, _verify)


def inspect(arguments: argparse.Namespace) -> int:
    """Print what a bundle or a receipt says of itself; return the exit status."""
    return _run(arguments, _inspect)


def _run(arguments: argparse.Namespace, work: Any) -> int:
    try:
        return int(work(arguments))
    except _Stop as stop:
        return _refuse(arguments.bundle, str(stop))
    except EnvironmentFault:
        raise  # the disk: not the bundle's fault
    except (AppError, BundleError) as error:
        known = (words for kind, words in _REASONS if isinstance(error, kind))
        return _refuse(arguments.bundle, next(known, type(error).__name__))


def _verify(arguments: argparse.Namespace) -> int:
    card = _card(arguments)
    if is_package(arguments.bundle):
        lines, status = cli_evidence.verify(arguments.bundle, card)
        _print(lines)
        return status
    if _is_statement(arguments.bundle):
        statement = _statement(arguments.bundle)
        sender = _sender_of(statement, card)
        _print(_lines_of(statement, sender))
        fine = sender != ANOTHER
        _print(["", _verdict(sender, whole=fine)])
        return DONE if fine else REFUSED
    identity = _identity(arguments)
    report = check_bundle(arguments.bundle, identity, card, Progress())
    _print(_head(report))
    if report.letter.expires < datetime.now(UTC).date():
        _print(["note       its last day has passed: a case file refuses it"])
    _print(["", *(_seen_line(each) for each in report.seen)])
    _print([f"  {_fault_line(fault)}" for fault in report.faults])
    _print(["", _verdict(report.sender, whole=report.whole)])
    return DONE if report.whole else REFUSED


def _inspect(arguments: argparse.Namespace) -> int:
    if is_package(arguments.bundle):
        raise _Stop(
            "this is evidence: consigne verify checks it and says what it holds"
        )
    card = _card(arguments)
    if _is_statement(arguments.bundle):
        statement = _statement(arguments.bundle)
        sender = _sender_of(statement, card)
        value, lines = _json_of(statement, sender), _lines_of(statement, sender)
    else:
        identity = _identity(arguments)
        report, _ = read_bundle(arguments.bundle, identity, card, Progress())
        sender = report.sender
        value = _json_of_letter(report)
        lines = [*_head(report), *_letter_lines(report.letter)]
    if arguments.json:
        sys.stdout.write(f"{canonical.dumps(value).decode('utf-8')}\n")
    else:
        _print(lines)
    return DONE if sender != ANOTHER else REFUSED


# -- files ---------------------------------------------------------------------------


def _is_statement(path: Path) -> bool:
    return path.suffix.lower() == statements.SUFFIX


def _statement(path: Path) -> Statement:
    return statements.read_statement(_bytes(path, statements.LIMIT))


def _card(arguments: argparse.Namespace) -> Card | None:
    if arguments.card is None:
        return None
    return read_card(_bytes(arguments.card, CARD_LIMIT))


def _identity(arguments: argparse.Namespace) -> str:
    if arguments.identity is None:
        raise _Stop("a bundle is opened with --identity FILE")
    return checking.read_identity(_bytes(arguments.identity, checking.IDENTITY_LIMIT))


def _bytes(path: Path, limit: int) -> bytes:
    """Read one byte more than is accepted: what reads it then sees that it is."""
    return read_limited(path, limit + 1)


# -- words ---------------------------------------------------------------------------


def _head(report: BundleReport) -> list[str]:
    letter = report.letter
    who = letter.sender
    lines = [
        f"bundle     {letter.bundle_id}, {report.size} bytes",
        f"sender     {who['name']}, {who['role']}, {who['site']}: {_proof(report.sender)}",
        f"written    {letter.created}; last day {letter.not_after}",
        f"purpose    {letter.purpose}",
        f"mode       {letter.mode}",
    ]
    if letter.custodian:
        lines.append(f"custody to {letter.custodian}")
    if letter.follows:
        lines.append(f"follows    {letter.follows}")
    if letter.training:
        lines.append("training   every person in it is invented")
    return lines


def _letter_lines(letter: Letter) -> list[str]:
    codes = {case.case: case.code for case in letter.cases}
    lines = ["", f"{len(letter.cases)} cases, {letter.attachments} files:"]
    lines += [f"  {case.code}: {_counts(case.entries)}" for case in letter.cases]
    lines += [f"for {key}" for key in letter.recipients]
    if letter.erased:
        lines.append(f"{letter.erased} cases were erased by the sender")
    lines += [
        f"withheld from {w.recipient[:16]}: {codes.get(w.case, '?')},"
        f" {w.compartment}, {w.entries} entries ({w.reason})"
        for w in letter.withheld
    ]
    people = sorted({person["name"] or person["id"][:16] for person in letter.people})
    return [*lines, f"written by {', '.join(people)}"]


def _counts(entries: dict[str, int]) -> str:
    told = sorted((name, count) for name, count in entries.items() if count)
    return ", ".join(f"{name} {count}" for name, count in told)


def _seen_line(seen: Seen) -> str:
    if seen.unreadable:
        return f"{seen.compartment}: closed to this identity"
    words = (
        f"{seen.compartment}: {seen.revisions} versions,"
        f" {seen.attachments} files ({seen.attachment_bytes} bytes), checked"
    )
    if seen.missing_files:
        words += f"; {seen.missing_files} files that entries name did not come"
    return words


def _fault_line(fault: Fault) -> str:
    known = _FAULTS.get((fault.part, fault.reason))
    words = known or f"damaged ({fault.part} {fault.reason})".replace(" )", ")")
    return f"{fault.compartment}: {words}" if fault.compartment else words


def _lines_of(statement: Statement, sender: str) -> list[str]:
    lines = [
        f"receipt    {statement.kind}, about the bundle {statement.bundle_id}",
        f"by         {statement.by}: {_proof(sender)}",
        f"at         {statement.at.isoformat()}",
        f"counts     {_tally(statement)}",
    ]
    return [*lines, f"why        {statement.why}"] if statement.why else lines


def _tally(statement: Statement) -> str:
    versions, files = statement.versions, statement.files
    return f"{statement.cases} cases, {versions} versions, {files} files"


def _sender_of(statement: Statement, card: Card | None) -> str:
    if card is None:
        return checking.UNPROVEN
    return PROVEN if card.id == statement.by else ANOTHER


def _proof(sender: str) -> str:
    match sender:
        case checking.PROVEN:
            return "the key of the card"
        case checking.ANOTHER:
            return "NOT the key of the card"
    return "not proven, no card was given"


def _verdict(sender: str, *, whole: bool) -> str:
    if sender == ANOTHER:
        return "Refused: it was signed by another key than the card's."
    if not whole:
        return "Refused: it is not what its sender says."
    if sender == PROVEN:
        return "Whole, and from the person of the card."
    return "Whole. Who sent it is not proven: give the sender's card with --card."


def _json_of_letter(report: BundleReport) -> dict[str, Any]:
    letter = canonical.loads(report.letter.to_bytes(), 1 << 30)
    value = {"bytes": report.size, "letter": letter, "sender_proof": report.sender}
    return dict(_printable(value))


def _json_of(statement: Statement, sender: str) -> dict[str, Any]:
    body = canonical.loads(statement.body, statements.LIMIT)
    return dict(_printable({"sender_proof": sender, "statement": body}))


def _printable(value: Any) -> Any:
    """Replace in texts what a terminal could obey: controls, and marks of direction."""
    match value:
        case str():
            return "".join(
                c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in value
            )
        case dict():
            return {key: _printable(item) for key, item in value.items()}
        case list():
            return [_printable(item) for item in value]
    return value


def _print(lines: list[str]) -> None:
    for line in lines:
        say(_printable(line))


def _refuse(path: Path, why: str) -> int:
    say(f"{_printable(path.name)}: refused, {why}.", sys.stderr)
    return REFUSED
