# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne form fill`: fills a form from a file of answers, without a window."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, NoReturn

from app.forms.filling import Filling, Problem
from app.forms.wording import sentence
from app.forms.xlsform import CannotConvert, convert

DONE, REFUSED = 0, 2
_LARGEST = 64 * 1024 * 1024  # bytes of either file


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `consigne form fill` takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the XLSForm")
    parser.add_argument(
        "--answers", type=Path, metavar="A.json", help="answers by question name"
    )
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="2026-11-22", help="the day it is"
    )
    parser.add_argument(
        "--language", default="en", metavar="fr", help="a code or a column's name"
    )


def run(arguments: argparse.Namespace) -> int:
    """Fill the form, print what comes of it as JSON; return the exit status."""
    try:
        data = _bytes(arguments.file)
        answers = _answers(arguments.answers)
        form = convert(data, arguments.file.name).form
    except CannotConvert as refused:
        for fault in refused.faults:
            sys.stderr.write(f"{sentence(fault, arguments.language)}\n")
        return REFUSED
    except OSError as error:
        sys.stderr.write(f"{error.filename}: {error.strerror}\n")
        return REFUSED
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    filling = Filling(
        form, answers, now=_clock(arguments.today), language=arguments.language
    )
    for place in filling.unknown():
        sys.stderr.write(f"Not a question of this form: {_safe(place)}\n")
    sys.stdout.write(_safe(json.dumps(result(filling), ensure_ascii=False, indent=1)))
    sys.stdout.write("\n")
    return DONE


def result(filling: Filling) -> dict[str, Any]:
    """Return what is printed: values, relevant by place, problems."""
    found = [p for p in filling.problems() if not _names_a_file(filling, p)]
    told = {problem.path for problem in found}
    withdrawn = [path for path in filling.withdrawn() if path not in told]
    found += [Problem(path, "constraint", "") for path in withdrawn]
    order = {path: number for number, (path, _) in enumerate(filling.places())}
    return {
        "values": filling.answers(unknown=False),
        "relevant": {path: filling.relevant(path) for path, _ in filling.places()},
        "problems": [
            {
                "path": problem.path,
                "kind": "required" if problem.kind == "required" else "constraint",
                "message": problem.message,
            }
            for problem in sorted(found, key=lambda problem: order[problem.path])
        ],
    }


def _names_a_file(filling: Filling, problem: Problem) -> bool:
    """Here are no attachments: the name of a file stands for it."""
    asks_for_one = filling.node(problem.path).kind == "file"
    return asks_for_one and isinstance(filling.value(problem.path), str)


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > _LARGEST:
        raise ValueError(f"{path}: too large")
    return path.read_bytes()


def _answers(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        found = json.loads(_bytes(path), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path}: not JSON") from error
    if not isinstance(found, dict):
        raise ValueError(f"{path}: not an object of answers by question name")  # noqa: TRY004 - said to the person, like the rest
    return found


def _no_number(_written: str) -> NoReturn:
    raise ValueError("not a number")


def _clock(today: date | None) -> Callable[[], datetime]:
    if today is None:
        return datetime.now
    # The hour is not given: noon, so that a run can be repeated.
    return lambda: datetime.combine(today, time(12))


def _safe(text: str) -> str:
    """Return a text that can be written: half of a character becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")
