# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne deadline`: computes a deadline and says how, with no case file."""

import argparse
import re
import sys
from datetime import date, datetime
from pathlib import Path

from app.cli_output import as_json, say
from app.codes import LANGUAGES
from app.deadlines.calendars import TERRITORIES
from app.deadlines.computation import Computation, Facts, Moment, iso
from app.deadlines.engine import compute
from app.deadlines.reading import MOST_BYTES, read_rules, rules
from app.deadlines.rules import HOURS, Rule
from app.deadlines.words import (
    event_name,
    length_words,
    sentences,
    spelled,
    verification,
    warning,
)
from app.errors import (
    BadEvent,
    BadRule,
    MissingEvent,
    NotRules,
    UnknownYear,
)

DONE, REFUSED = 0, 2
LONGEST = 200
KNOWN = {"yes": True, "no": False, "unknown": None}
# A day, or a moment with or without its distance from UTC.
WRITTEN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?"
)
FACTS = ("routes_stated", "language_understood", "letter_claimed", "wording")

_CANNOT_BE = {
    "before_event": "it is before the event that the time runs from",
    "before_presented": "it is before the letter was first presented",
    "ends_before_it_begins": "it is before what it puts an end to",
    "letter_not_claimed": "letter_claimed=no says that the letter was never collected",
    "not_a_date": "it is no date",
}


class _Refused(Exception):
    """The arguments are no deadline; the sentence says why."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("rule", nargs="?", metavar="RULE", help="a rule of --list")
    parser.add_argument(
        "--list", action="store_true", help="the rules, and the events each looks at"
    )
    parser.add_argument(
        "--event",
        action="append",
        default=[],
        metavar="NAME=DATE",
        help="2019-06-04, or 2026-11-13T14:05 where hours count; repeatable",
    )
    parser.add_argument(
        "--fact",
        action="append",
        default=[],
        metavar="NAME=yes|no|unknown",
        help="routes_stated, language_understood, letter_claimed; wording=TEXT",
    )
    parser.add_argument("--territory", choices=TERRITORIES, default="mainland")
    parser.add_argument(
        "--rules",
        type=Path,
        metavar="FILE",
        help="rules of your own instead of the program’s",
    )
    parser.add_argument("--language", choices=LANGUAGES, default="fr")
    parser.add_argument("--json", action="store_true", help="for another program")


def run(arguments: argparse.Namespace) -> int:
    """List the rules or compute one deadline; return the exit status.

    Raises:
        OSError: the rule file cannot be read.

    """
    try:
        known = _rules(arguments.rules)
        if arguments.list:
            _list(known, arguments)
        else:
            _one(known, arguments)
    except _Refused as error:
        return _refuse(str(error))
    except NotRules as error:
        place = f", at {error.where}" if error.where else ""
        return _refuse(
            f"This is not a file of deadline rules: {_plainly(error.reason)}{place}"
        )
    except BadRule as error:
        said = f"rule {error.rule!r}, {error.field!r}: {_plainly(error.reason)}"
        return _refuse(f"This rule file cannot be used: {said}")
    except MissingEvent as error:
        return _refuse(_missing(error.event, known.get(arguments.rule)))
    except BadEvent as error:
        why = _CANNOT_BE.get(error.reason, _plainly(error.reason))
        return _refuse(f"The date of {error.event} cannot be: {why}")
    except UnknownYear as error:
        return _refuse(f"The public holidays of the year {error.year} are not known")
    return DONE


def _rules(path: Path | None) -> dict[str, Rule]:
    if path is None:
        return rules()
    with path.open("rb") as file:
        return read_rules(file.read(MOST_BYTES + 1))


def _list(known: dict[str, Rule], arguments: argparse.Namespace) -> None:
    language = arguments.language
    if arguments.json:
        rows = [_about(rule, language) for rule in known.values()]
        say(as_json(rows))
        return
    for rule in known.values():
        say(f"{rule.id}: {rule.name(language)} ({length_words(rule, language)})")
        for code in rule.events:
            say(f"    {code}: {event_name(code, language)}")
        say(f"    {verification(rule, language)}")


def _one(known: dict[str, Rule], arguments: argparse.Namespace) -> None:
    if arguments.rule is None:
        raise _Refused("Name a rule, or ask for --list")
    rule = known.get(arguments.rule)
    if rule is None:
        raise _Refused(f"No rule {arguments.rule[:LONGEST]!r}: see --list")
    made = compute(rule, _events(rule, arguments.event), _facts(arguments))
    language = arguments.language
    said = sentences(rule, made, language)
    if arguments.json:
        say(as_json(_plain(rule, made, said, language)))
        return
    say(rule.name(language))
    say(_headline(made, language))
    for number, sentence in enumerate(said, 1):
        say(f"{number}. {sentence}")
    for code in made.warnings:
        say(f"! {warning(code, language)}")
    say(f"{rule.basis} – {verification(rule, language)}")


def _plain(
    rule: Rule, made: Computation, said: tuple[str, ...], language: str
) -> dict[str, object]:
    return {
        "rule": rule.id,
        "due": None if made.due is None else iso(made.due),
        "state": made.state,
        "left": made.left,
        "steps": list(said),
        "warnings": list(made.warnings),
        **_checked(rule),
        "basis": rule.basis,
        "language": language,
    }


def _about(rule: Rule, language: str) -> dict[str, object]:
    return {
        "rule": rule.id,
        "name": rule.name(language),
        "length": length_words(rule, language),
        "unit": rule.unit,
        "events": list(rule.events),
        "event": rule.event,
        "instead": list(rule.instead),
        "whose": rule.whose,
        "procedures": list(rule.procedures),
        "basis": rule.basis,
        "source": rule.source,
        **_checked(rule),
    }


def _checked(rule: Rule) -> dict[str, object]:
    on = rule.verified_on
    return {
        "verified": rule.verified,
        "verified_on": None if on is None else on.isoformat(),
        "verified_by": rule.verified_by or None,
    }


def _headline(made: Computation, language: str) -> str:
    return f"= {spelled(made.due, language) if made.due else '—'}"


def _events(rule: Rule, given: list[str]) -> dict[str, Moment]:
    found: dict[str, Moment] = {}
    for text in given:
        name, _, value = text.partition("=")
        if name not in rule.events:
            known = ", ".join(rule.events)
            raise _Refused(f"{rule.id} has no event {name[:LONGEST]!r}, but: {known}")
        if name in found:
            raise _Refused(f"The event {name} is given twice")
        found[name] = _moment(name, value)
    return found


def _moment(name: str, value: str) -> Moment:
    """Read a day or a moment; ISO only, since 06/04 is two days."""
    shown = WRITTEN.fullmatch(value)
    try:
        if shown and shown[1]:
            return datetime.fromisoformat(value)
        if shown:
            return date.fromisoformat(value)
    except ValueError:
        pass  # the thirtieth of February, an hour of 61 minutes
    raise _Refused(
        f"{name}: {value[:LONGEST]!r} is no date; write 2019-06-04 or 2019-06-04T14:05"
    )


def _facts(arguments: argparse.Namespace) -> Facts:
    found: dict[str, str] = {}
    for text in arguments.fact:
        name, _, value = text.partition("=")
        if name not in FACTS:
            raise _Refused(f"No fact {name[:LONGEST]!r}, but: {', '.join(FACTS)}")
        if name != "wording" and value not in KNOWN:
            raise _Refused(f"{name} is yes, no or unknown")
        if name in found:
            raise _Refused(f"The fact {name} is given twice")
        found[name] = value
    told = {name: KNOWN.get(found.get(name, "unknown")) for name in FACTS[:3]}
    return Facts(
        arguments.territory,
        told["routes_stated"],
        told["language_understood"],
        told["letter_claimed"],
        found.get("wording", "")[:LONGEST],
    )


def _missing(event: str, rule: Rule | None) -> str:
    """Say which event is missing, how it is written, and what else would do."""
    hours = rule is not None and rule.unit == HOURS
    written = "YYYY-MM-DDTHH:MM" if hours else "YYYY-MM-DD"
    others = rule.instead if rule is not None and event == rule.event else ()
    instead = "".join(f", or {other}" for other in others)
    return f"A date is missing: --event {event}={written}{instead}"


def _plainly(reason: str) -> str:
    return reason.replace("_", " ")


def _refuse(sentence: str) -> int:
    say(f"{sentence}. Nothing was changed.", sys.stderr)
    return REFUSED
