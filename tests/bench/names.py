# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well likely duplicates are found in lists of spellings, and how fast.

    python tests/bench/names.py [LIST.csv …] [--missed] [--people 10000]

A list has the columns name and person. Without one, the invented list of the tests.
"""

import argparse
import csv
import sys
import time
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import combinations
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.demo.persons import invent
from app.names.alike import Comparison, Person
from app.names.suggestions import Register

OWN = Path(__file__).parents[1] / "app" / "spellings.csv"
TOP = 10


COMPARE = Comparison()


def names_alike(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Return the score of two names alone."""
    return COMPARE.names(one, other)


def main() -> None:
    """Print the figures of every list, then the speed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lists", nargs="*", type=Path, default=[OWN])
    parser.add_argument("--missed", action="store_true", help="print what is missed")
    parser.add_argument("--among", type=int, default=2_000, help="invented others")
    parser.add_argument("--people", type=int, default=10_000)
    arguments = parser.parse_args()
    print(
        "| list | spellings | recall at 10 | among more | best F1 | precision | recall | score |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for path in arguments.lists:
        rows = read(path)
        found, missed = recall_at(rows, TOP)
        among, lost = recall_at(rows, TOP, invented(arguments.among))
        f1, precision, recall, score = best_f1(rows)
        print(
            f"| {path.name} | {len(rows)} | {found:.3f} | {among:.3f} | {f1:.3f} |"
            f" {precision:.3f} | {recall:.3f} | {score:.2f} |"
        )
        if arguments.missed:
            print(*missed, sep="\n")
            print("among", *lost, sep="\n")
            print(*confused(rows, score), sep="\n")
    if arguments.people:
        speed(arguments.people)


def read(path: Path) -> list[tuple[str, str]]:
    """Return (name, person) of every row."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [(row["name"], row["person"]) for row in csv.DictReader(file)]


def invented(count: int) -> list[Person]:
    """Return invented people of many origins, with their native names."""
    chance = Random(7)
    made = [invent(chance, date(2026, 11, 22)) for _ in range(count)]
    return [Person((p.name_latin, p.name_native), p.sex, p.birth_year) for p in made]


def recall_at(
    rows: list[tuple[str, str]], top: int, more: Sequence[Person] = ()
) -> tuple[float, list[str]]:
    """Return the mean share of a person's other rows among the suggestions."""
    register = Register([*(Person((name,)) for name, _ in rows), *more])
    sizes = Counter(person for _, person in rows)
    shares, missed = [], []
    for number, (name, person) in enumerate(rows):
        others = sizes[person] - 1
        if not others:
            continue
        offered = [other for other, _ in register.like(number, top)]
        right = [
            other for other in offered if other < len(rows) and rows[other][1] == person
        ]
        shares.append(len(right) / others)
        lost = {i for i, row in enumerate(rows) if row[1] == person}
        missed += [
            f"missed: {name} / {rows[other][0]}"
            f" {names_alike((name,), (rows[other][0],)):.2f}"
            for other in sorted(lost - set(right) - {number})
        ]
    return sum(shares) / len(shares), missed


def best_f1(rows: list[tuple[str, str]]) -> tuple[float, float, float, float]:
    """Return F1, precision, recall and the score from which pairs are taken."""
    pairs = sorted(
        (
            (names_alike((a[0],), (b[0],)), a[1] == b[1])
            for a, b in combinations(rows, 2)
        ),
        reverse=True,
    )
    every = sum(same for _, same in pairs)
    best, right = (0.0, 0.0, 0.0, 1.0), 0
    for taken, (score, same) in enumerate(pairs, 1):
        right += same
        precision, recall = right / taken, right / every
        f1 = 2 * right / (taken + every)
        best = max(best, (f1, precision, recall, score))
    return best


def confused(rows: list[tuple[str, str]], least: float) -> list[str]:
    """Return the pairs on the wrong side of the line."""
    found = []
    for a, b in combinations(rows, 2):
        score = names_alike((a[0],), (b[0],))
        if (score >= least) != (a[1] == b[1]):
            kind = "apart" if a[1] == b[1] else "alike"
            found.append(f"{kind}: {a[0]} / {b[0]} {score:.2f}")
    return found


def speed(count: int) -> None:
    """Time suggestions in a list of invented people, with their native names."""
    chance, people = Random(8), invented(count)
    start = time.perf_counter()
    register = Register(people)
    built = time.perf_counter() - start
    times = []
    for number in chance.sample(range(count), min(300, count)):
        start = time.perf_counter()
        register.like(number, TOP)
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    print(
        f"\n{count:,} people: keys in {built:.1f} s; suggestions of one person", end=""
    )
    print(
        f" {times[len(times) // 2]:.1f} ms, p95 {times[int(len(times) * 0.95)]:.1f} ms"
    )


if __name__ == "__main__":
    main()
