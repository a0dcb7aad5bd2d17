# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne similar`: who in a list of names may be the same person."""

import argparse
import json
import sys
from pathlib import Path

from app.names.list_file import BadList, read_list
from app.names.suggestions import Register

DONE, REFUSED = 0, 2
MOST = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "file",
        type=Path,
        metavar="NAMES.csv",
        help="a CSV file with the column name and, if known, sex and birth_year",
    )
    parser.add_argument(
        "--top", type=_top, default=10, metavar="N", help="suggestions for a row"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print one JSON line for each row; return the exit status.

    Raises:
        OSError: the file cannot be read.

    """
    try:
        people = read_list(arguments.file)
    except BadList as error:
        sys.stderr.write(f"This list cannot be read: {error}. Nothing was changed.\n")
        return REFUSED
    register = Register(people)
    for number in range(len(people)):
        suggestions = [
            {"row": other + 1, "score": score}
            for other, score in register.like(number, arguments.top)
        ]
        line = {"row": number + 1, "suggestions": suggestions}
        sys.stdout.write(json.dumps(line) + "\n")
    return DONE


def _top(text: str) -> int:
    value = int(text)
    if not 1 <= value <= MOST:
        raise argparse.ArgumentTypeError(f"between 1 and {MOST}")
    return value
