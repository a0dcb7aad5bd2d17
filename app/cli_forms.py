# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne form check`: whether a form converts, for those who write forms."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from app.codes import LANGUAGES
from app.forms import workbook
from app.forms.definition import GROUPS, Form
from app.forms.faults import CannotConvert
from app.forms.wording import sentence
from app.forms.xlsform import convert

DONE, REFUSED, FAULT = 0, 2, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `consigne form check` takes."""
    parser.add_argument("file", type=Path, metavar="FILE.xlsx")
    parser.add_argument("--language", choices=LANGUAGES, default="en")


def run(arguments: argparse.Namespace) -> int:
    """Run `form check`; return the exit status."""
    return check(arguments.file, arguments.language)


def check(path: Path, language: str) -> int:
    """Print what a form converts to, or every fault with its row.

    Returns 0 where the form can be used, 2 where it is refused, 1 where the file
    cannot be opened.
    """
    try:
        with path.open("rb") as file:
            data = file.read(workbook.MAX_FILE + 1)
    except OSError as error:
        print(f"{path}: {error.strerror}", file=sys.stderr)
        return FAULT
    try:
        converted = convert(data, path.name)
    except CannotConvert as error:
        for fault in error.faults:
            print(sentence(fault, language))
        return REFUSED
    _print_form(converted.form)
    for remark in converted.remarks:
        print(sentence(remark, language))
    return DONE


def _print_form(form: Form) -> None:
    kinds = Counter(node.kind for node in form.walk())
    questions = sum(n for kind, n in kinds.items() if kind not in GROUPS)
    print(f"{form.title} ({form.id})")
    print(f"  edition {form.edition or '-'}, version {form.version}")
    print(f"  languages: {', '.join(form.languages)}")
    print(f"  {questions} questions: {_counts(kinds)}")
    print(f"  {len(form.lists)} lists, {sum(map(len, form.lists.values()))} choices")


def _counts(kinds: Counter[str]) -> str:
    return ", ".join(f"{n} {kind}" for kind, n in kinds.most_common())
