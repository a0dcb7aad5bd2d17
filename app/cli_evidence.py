# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne evidence`: signed evidence of a case; and its part of `consigne verify`."""

import argparse
import getpass
import sys
from pathlib import Path
from typing import Any

from app import places
from app import session as sessions
from app.cli_output import say
from app.errors import (
    AppError,
    BadSignature,
    BundleError,
    CannotUnlock,
    ConsentMissing,
    DiskFull,
    NotAllowed,
    NothingWritten,
    NotWritable,
    ReasonNeeded,
    StorageError,
    WrongHandover,
)
from app.evidence import choosing, making
from app.evidence.checking import AlteredHead, EvidenceReport, check_evidence
from app.evidence.making import Made, MakeEvidence, make_evidence
from app.evidence.words import languages
from app.handover.cards import Card
from app.handover.checking import ANOTHER, PROVEN
from app.progress import Progress
from app.session import Session
from storage.bundle.errors import NameTaken
from storage.evidence.reading import Altered

DONE, FAULT, REFUSED = 0, 1, 2
_EPILOG = (
    "The package is not encrypted: a court has no key. It holds what was signed, with"
    " the signatures, the custody of the case, and a page to read. `consigne verify FILE`"
    " checks it on any computer. Exit status: 0 made, 2 refused, 1 the disk."
)
_REFUSALS: tuple[tuple[type[Exception], str], ...] = (
    (CannotUnlock, "This name and passphrase open nothing here."),
    (
        NothingWritten,
        "Nothing of this case is signed yet, so there is nothing to prove.",
    ),
    (ReasonNeeded, "Going on without an agreement needs a reason of three words."),
    (NotAllowed, "Your role may not do this, or cannot read that."),
    (NameTaken, "There is a file of this name already."),
    (DiskFull, "The disk is full."),
    (NotWritable, "This folder cannot be written."),
)
_WHY = {
    "absent": "is not there",
    "accounts": "the maker's key is not among the keys that the accounts lead to",
    "archive": "the archive is altered after this file, or in what fills it up",
    "author": "was signed by somebody who is not named",
    "case": "is of another case or entry",
    "end": "something follows the end of the archive",
    "extra": "does not belong there",
    "hash": "was altered",
    "journal": "was altered, or is of another case",
    "malformed": "was altered",
    "missing": "is missing",
    "parent": "follows a version that is not enclosed",
    "revision": "was altered: it is not what its author signed",
    "signature": "was altered: it is no signature",
    "told": "says something else of an entry than what was signed",
    "unlisted": "is not what the package says it holds",
    "unnamed": "is named by no version, or not told",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("case", metavar="CASE", help="the case's code: TRI-2026-0042")
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", required=True, help="the case file"
    )
    parser.add_argument("--name", help="your name; the passphrase is asked for")
    parser.add_argument(
        "--to",
        type=Path,
        metavar="FILE",
        help="where it goes (a folder: under a name that says nothing)",
    )
    parser.add_argument(
        "--for", dest="recipient", metavar="WHOM", required=True, help="who is given it"
    )
    parser.add_argument(
        "--purpose", metavar="WHY", required=True, help="what it is given for"
    )
    parser.add_argument(
        "--body",
        default="",
        metavar="NAME",
        help="the body whose name the person agreed to; without it, their lawyer",
    )
    parser.add_argument(
        "--compartment",
        action="append",
        default=[],
        metavar="NAME",
        help="only this compartment (may be repeated); without it, all you can read",
    )
    parser.add_argument(
        "--originals",
        action="store_true",
        help="photographs as they were taken, with what the camera wrote in them",
    )
    parser.add_argument("--language", choices=languages(), default="fr")
    parser.add_argument(
        "--reason", default="", metavar="TEXT", help="to go on without an agreement"
    )
    parser.epilog = _EPILOG


def run(arguments: argparse.Namespace, **unlocking: Any) -> int:
    """Make a package; return the exit status.

    `unlocking` is what `app.session.unlock` takes besides.
    """
    try:
        session = _unlock(arguments, **unlocking)
    except (AppError, StorageError) as error:
        return _refuse(error)
    except EOFError:
        return _say("A name and a passphrase are needed. Nothing was written.")
    try:
        case_id = choosing.case_of_code(session, arguments.case)
        if case_id is None:
            return _say("There is no case of this code here.")
        made = _make(arguments, session, case_id)
    except ConsentMissing as error:
        return _say(
            f"The person has not agreed ({error.item}: {error.decision})."
            " Nothing was written."
        )
    except (AppError, StorageError, BundleError) as error:
        return _refuse(error)
    finally:
        session.close()
    say(f"{made.path}\n{made.size} bytes, SHA-256 {made.sha256}")
    say(f"{made.entries} entries, {made.files} files")
    if made.stay:
        say(
            f"{made.stay} files stay: photographs that are not agreed to, or of a kind"
            " no copy can be made of. Their hashes are in it."
        )
    return DONE


def _make(arguments: argparse.Namespace, session: Session, case_id: str) -> Made:
    path = arguments.to or Path.cwd()
    if path.is_dir():
        path = path / making.suggested_name(session)
    known = choosing.offered(session, case_id)
    if not set(arguments.compartment) <= set(known):
        raise NotAllowed
    command = MakeEvidence(
        case_id,
        path,
        arguments.recipient,
        arguments.purpose,
        body=arguments.body,
        compartments=tuple(arguments.compartment),
        originals=arguments.originals,
        language=arguments.language,
        override_reason=arguments.reason,
    )
    return make_evidence(command, session, Progress())


def _unlock(arguments: argparse.Namespace, **unlocking: Any) -> Session:
    place = places.look(arguments.folder)
    name = arguments.name or input("Name: ")
    if place is not None and place.training:
        for account in places.training_accounts(place):
            if account.name == name:
                return sessions.unlock(
                    arguments.folder, name, account.passphrase, **unlocking
                )
    passphrase = getpass.getpass("Passphrase: ")
    return sessions.unlock(arguments.folder, name, passphrase, **unlocking)


def _refuse(error: Exception) -> int:
    known = (words for kind, words in _REFUSALS if isinstance(error, kind))
    return _say(next(known, f"Refused: {type(error).__name__}."))


def _say(sentence: str) -> int:
    say(sentence, sys.stderr)
    return REFUSED


# -- verify ----------------------------------------------------------------------------


def verify(path: Path, card: Card | None) -> tuple[list[str], int]:
    """Check a package; return the lines to print and the exit status."""
    try:
        report = check_evidence(path, card)
    except AlteredHead as error:
        lines = [_fault(each) for each in error.altered]
        return [*lines, "", "Refused: it is not as it was made."], REFUSED
    except BadSignature:
        why = "evidence.sig: was not made by the key that evidence.json names"
        return [why, "", "Refused: it is not as it was made."], REFUSED
    except WrongHandover:
        why = "evidence.json: of another shape, or written by a newer Consigne"
        return [why, "", "Refused: it cannot be read."], REFUSED
    return [*_lines(report), "", _verdict(report)], DONE if report.whole else REFUSED


def _lines(report: EvidenceReport) -> list[str]:
    evidence = report.evidence
    names = {person["id"]: person["name"] for person in evidence.people}
    maker = {
        PROVEN: "the key of the card",
        ANOTHER: "NOT the key of the card",
    }.get(report.maker, "not proven, no card was given")
    lines = [
        f"evidence   {evidence.id}, {report.size} bytes",
        f"SHA-256    {report.sha256}",
        f"case       {evidence.code}",
        f"made       {evidence.made_at} by {names.get(evidence.by, '')}: {maker}",
        f"key        {evidence.by}",
        f"for        {evidence.recipient}",
        f"purpose    {evidence.purpose}",
    ]
    if evidence.training:
        lines.append("training   every person in it is invented")
    counted = (
        f"{len(evidence.entries)} entries, {report.revisions} signed versions,"
        f" {report.originals} original files, {report.copies} copies,"
        f" {len(evidence.custody)} states of custody, {evidence.journal} acts"
    )
    lines += ["", counted]
    return [*lines, *(_fault(each) for each in report.faults)]


def _fault(altered: Altered) -> str:
    if not altered.name:
        return "  the archive: is altered at its very beginning, or is no package"
    return f"  {altered.name}: {_WHY.get(altered.why, altered.why)}"


def _verdict(report: EvidenceReport) -> str:
    if report.faults:
        return "Refused: it is not as it was made."
    if report.maker == ANOTHER:
        return "Refused: it was made by another key than the card's."
    if report.maker == PROVEN:
        return "Whole, and made by the person of the card."
    return "Whole. Whose key made it is not proven: give their card with --card."
