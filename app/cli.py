# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The headless verbs of `consigne`: no window, no Qt."""

import argparse
import getpass
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app import (
    cli_backup,
    cli_bundle,
    cli_deadline,
    cli_evidence,
    cli_fill,
    cli_forms,
    cli_similar,
    memory,
    places,
)
from app import session as sessions
from app.demo.bundle import write_sample
from app.demo.main_job import main_job
from app.demo.training import CASES, ENTRIES, SEED, make_training_file
from app.errors import AppError, CannotUnlock, StorageError
from app.session import Session
from storage.checking import self_check

DONE, REFUSED, FAULT = 0, 2, 1


def parser() -> argparse.ArgumentParser:
    """Return the command line of the whole program, the window's part included."""
    top = argparse.ArgumentParser(
        prog="consigne",
        description="Secure case notes. Without a verb, opens the window.",
    )
    top.add_argument("--case-file", type=Path, help="the case file to unlock first")
    verbs = top.add_subparsers(dest="verb", title="verbs", metavar="")
    demo = verbs.add_parser("demo", help="a training case file of invented people")
    demo.add_argument("--folder", type=Path, help="where to make the training file")
    demo.add_argument("--no-window", action="store_true", help="make it and stop")
    demo.add_argument("--cases", type=_count, default=CASES, metavar="N")
    demo.add_argument("--entries", type=_count, default=ENTRIES, metavar="M")
    demo.add_argument("--seed", type=int, default=SEED, metavar="S")
    demo.add_argument("--language", choices=("fr", "en", "ar"), default="fr")
    demo.add_argument(
        "--bundle", type=Path, metavar="DIR", help="write a sample bundle and stop"
    )
    check = verbs.add_parser("self-check", help="verify a case file")
    check.add_argument("folder", type=Path, metavar="DIR")
    check.add_argument("--name", help="your name; the passphrase is asked for")
    _add_forms(verbs)
    similar = verbs.add_parser("similar", help="likely duplicates in a list of names")
    cli_similar.add_arguments(similar)
    copy = verbs.add_parser("backup", help="an encrypted, verified copy; or list them")
    cli_backup.add_backup_arguments(copy)
    back = verbs.add_parser("restore", help="put a backup back; overwrites nothing")
    cli_backup.add_restore_arguments(back)
    cli_bundle.add_arguments(
        verbs.add_parser("verify", help="check a bundle or a receipt, storing nothing"),
        verbs.add_parser("inspect", help="what a bundle or a receipt says of itself"),
    )
    proof = verbs.add_parser("evidence", help="signed evidence of a case, for a court")
    cli_evidence.add_arguments(proof)
    cli_deadline.add_arguments(
        verbs.add_parser("deadline", help="compute a deadline and say how")
    )
    job = verbs.add_parser("main-job", help="try the whole main job in a folder")
    job.add_argument("folder", type=Path, metavar="DIR")
    return top


def _add_forms(verbs: Any) -> None:
    form = verbs.add_parser("form", help="check an XLSForm, or fill one")
    acts = form.add_subparsers(dest="act", title="acts", metavar="", required=True)
    check = acts.add_parser("check", help="convert a form and say what is wrong")
    cli_forms.add_arguments(check)
    fill = acts.add_parser("fill", help="fill a form from a file of answers")
    cli_fill.add_arguments(fill)


def is_headless(argv: Sequence[str]) -> bool:
    """Tell whether these arguments need no window."""
    known, _ = parser().parse_known_args(argv)
    if known.verb == "demo":
        return bool(known.no_window or known.bundle)
    return known.verb is not None


def main(argv: Sequence[str]) -> int:
    """Run one headless verb; return the exit status."""
    arguments = parser().parse_args(argv)
    work = {
        "demo": _demo,
        "self-check": _self_check,
        "form": _form,
        "similar": cli_similar.run,
        "backup": cli_backup.run_backup,
        "restore": cli_backup.run_restore,
        "verify": cli_bundle.verify,
        "inspect": cli_bundle.inspect,
        "evidence": cli_evidence.run,
        "deadline": cli_deadline.run,
        "main-job": _main_job,
    }
    try:
        return work[arguments.verb](arguments)
    except CannotUnlock:
        return _say("This name and passphrase open nothing here.", REFUSED)
    except (AppError, StorageError) as error:
        kind = type(error).__name__
        return _say(f"Refused, and nothing was changed: {kind}.", REFUSED)
    except OSError as error:
        return _say(f"The disk refused: {error.strerror}.", FAULT)


def _demo(arguments: argparse.Namespace) -> int:
    if arguments.bundle:
        for path in write_sample(arguments.bundle):
            print(path)
        return DONE
    folder = arguments.folder or places.home() / "training"
    accounts = make_training_file(
        folder,
        cases=arguments.cases,
        entries=arguments.entries,
        seed=arguments.seed,
        language=arguments.language,
    )
    print(f"Training case file: {folder}")
    print(f"{arguments.cases} invented cases, {arguments.entries} notes. Accounts:")
    for account in accounts:
        print(f"  {account.name} ({account.role}): {account.passphrase}")
    return DONE


def _form(arguments: argparse.Namespace) -> int:
    return (
        cli_fill.run(arguments) if arguments.act == "fill" else cli_forms.run(arguments)
    )


def _self_check(arguments: argparse.Namespace) -> int:
    place = places.look(arguments.folder)
    if place is not None and arguments.name is None and place.training:
        people = [(a.name, a.passphrase) for a in places.training_accounts(place)]
    else:
        name = arguments.name or input("Name: ")
        people = [(name, getpass.getpass("Passphrase: "))]
    seen: set[str] = set()
    faults = 0
    for name, passphrase in people:
        session = sessions.unlock(arguments.folder, name, passphrase)
        try:
            faults += _report(session, seen)
        finally:
            session.close()
    print("Everything checked is whole." if not faults else f"{faults} faults.")
    return FAULT if faults else DONE


def _report(session: Session, seen: set[str]) -> int:
    """Print what this account can check and another has not; return the faults."""
    known = memory.remembered(session.case_file.header.vault_id)
    faults = 0
    for finding in self_check(session.case_file, known):
        key = f"{finding.part} {finding.what}"
        if key not in seen or finding.fault:
            print(f"{key}: {finding.checked} checked, {finding.fault or 'ok'}")
        seen.add(key)
        faults += bool(finding.fault)
    return faults


def _main_job(arguments: argparse.Namespace) -> int:
    made = main_job(arguments.folder)
    print(f"bundle: {made.bundle.name}, {made.bundle.stat().st_size} bytes")
    print(f"first opening: {made.first}")
    print(f"second opening: {made.again}")
    print(f"hidden from the legal officer: {made.hidden}; found: {made.found}")
    fine = made.first.new_cases and not made.again.new_versions and made.found
    return DONE if fine else FAULT


def _count(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 1_000_000:
        raise argparse.ArgumentTypeError("between 1 and 1,000,000")
    return value


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
