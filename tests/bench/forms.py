# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long forms take: to convert, to evaluate as a whole, and for one key stroke.

    python tests/bench/forms.py [FILE…]

Without files: a generated form of 400 questions, 4 repeats (20 rows each) and 500
expressions, and those XLSForms of /work/shared/data/xlsforms that convert.
"""

import argparse
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.forms.definition import Form, Node
from app.forms.expressions import Compiled
from app.forms.filling import Filling
from app.forms.program import _compile
from app.forms.xlsform import CannotConvert, convert

SHARED = Path("/work/shared/data/xlsforms")
ROWS = 20
ROUNDS = 5
# The second of each hides what the first shows.
ANSWERS = {
    "text": ("a", "b"),
    "integer": ("7", "2"),
    "decimal": ("7.5", "2.5"),
    "date": ("2020-02-03", "2021-02-03"),
}


def main() -> None:
    """Measure each form and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    files = parser.parse_args().files
    warnings.simplefilter("ignore")  # what openpyxl does not know of a workbook
    print(
        "| form | questions | places | expressions | convert ms | compile ms |", end=""
    )
    print(" open ms | key stroke ms p50 | p95 | most | problems ms |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    if not files:
        measure("generated", generated(), 0.0)
        files = sorted(SHARED.glob("*.xlsx")) if SHARED.is_dir() else []
    for path in files:
        data = path.read_bytes()
        begin = time.perf_counter()
        try:
            form = convert(data, path.name).form
        except CannotConvert as refused:
            print(f"| {path.name} | refused: {len(refused.faults)} faults |")
            continue
        measure(path.name, form, time.perf_counter() - begin)


def measure(name: str, form: Form, converting: float) -> None:
    """Print one line of the table."""
    program = _compile(form)
    slots = [e for each in program.expressions.values() for e in each.values()]
    expressions = sum(isinstance(e, Compiled) for e in slots)
    compiling = best(lambda: _compile(form))
    opening = best(lambda: fresh(form))
    filling = fresh(form)
    for _ in range(2):  # what appears by the first answers is answered too
        for path, kind in asked(filling):
            stroke(filling, path, kind, 0)
        for path, node in list(filling.places()):
            while node.kind == "repeat" and grows(filling, path):
                filling.add_row(path)
    problems = best(filling.problems)
    strokes = sorted(
        stroke(filling, path, kind, turn)
        for path, kind in asked(filling)
        for turn in (1, 0)
    )
    p95 = strokes[int(len(strokes) * 0.95)]
    places = sum(1 for _ in filling.places())
    questions = sum(node.kind not in ("group", "repeat") for node in form.walk())
    print(
        f"| {name} | {questions} | {places} | {expressions} | {ms(converting)} | {ms(compiling)} "
        f"| {ms(opening)} | {ms(statistics.median(strokes))} | {ms(p95)} "
        f"| {ms(strokes[-1])} | {ms(problems)} |"
    )


def asked(filling: Filling) -> list[tuple[str, str]]:
    """Return each question that can be typed into."""
    kinds = ("text", "integer", "decimal", "date", "select_one", "select_multiple")
    return [(path, node.kind) for path, node in filling.places() if node.kind in kinds]


def grows(filling: Filling, path: str) -> bool:
    """Tell whether another row is to be added to a repeat."""
    return filling.rows(path) < ROWS and filling.may_add(path)


def stroke(filling: Filling, path: str, kind: str, turn: int) -> float:
    """Return the seconds from one answer to all that it changes on the screen."""
    value = ANSWERS.get(kind, ANSWERS["text"])[turn]
    if kind.startswith("select") and (choices := filling.choices(path)):
        value = choices[min(turn, len(choices) - 1)][0]
    begin = time.perf_counter()
    for changed in filling.set(path, value):
        filling.label(changed)
        filling.relevant(changed)
        filling.required(changed)
        filling.problem(changed)
    return time.perf_counter() - begin


def fresh(form: Form) -> Filling:
    """Return the form, begun on a fixed day."""
    return Filling(form, now=lambda: datetime(2026, 11, 22, 9, 30), language="fr")


def best(work: Callable[[], object]) -> float:
    """Return the seconds of the quickest of some runs."""
    taken = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return min(taken)


def ms(seconds: float) -> str:
    """Return milliseconds for the table."""
    return f"{seconds * 1000:.2f}"


def generated() -> Form:
    """Return the large form: ten questions to a block, forty blocks, four repeat."""
    blocks = []
    for number in range(40):
        repeats = number % 10 == 9
        at = f"/b{number}"
        before = f"/data/b{number - 1}" if number % 10 else ""
        above = f"{before}/q0 > 3" if before else ""
        children = [
            Node("integer", "q0", f"{at}/q0", constraint=". >= 0 and . < 1000"),
            Node("date", "q1", f"{at}/q1", constraint=". <= today()"),
            Node("text", "q2", f"{at}/q2", relevant="../q0 > 5", required="../q0 > 6"),
            Node("calculate", "q3", f"{at}/q3", calculation="../q0 * 2 + 1"),
            Node(
                "calculate", "q4", f"{at}/q4", calculation=f"{at_sum(number)} + ../q3"
            ),
            Node("text", "q5", f"{at}/q5", relevant="selected(../q2, 'a')"),
            Node("note", "q6", f"{at}/q6", label={"": ("Sum ", " ../q4 ", ".")}),
            Node(
                "calculate",
                "q7",
                f"{at}/q7",
                calculation="if(../q1 != '', format-date(../q1, '%Y'), '')",
            ),
            Node("text", "q8", f"{at}/q8", relevant="../q4 > 100 or ../q7 = '2020'"),
            Node(
                "decimal", "q9", f"{at}/q9", constraint=". > 0", required="../q5 = 'x'"
            ),
        ]
        kind = "repeat" if repeats else "group"
        blocks.append(
            Node(kind, f"b{number}", at, relevant=above, children=tuple(children))
        )
    total = " + ".join(f"sum(/data/b{n}/q3)" for n in range(9, 40, 10))
    blocks.append(Node("calculate", "total", "/total", calculation=total))
    return Form("large", "Large", "1", (), "", tuple(blocks))


def at_sum(number: int) -> str:
    """Return what a block adds from the block before."""
    return f"sum(/data/b{number - 1}/q4)" if number % 10 else "0"


if __name__ == "__main__":
    main()
