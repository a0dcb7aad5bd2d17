# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A caseload of invented people brought in from a workbook: how long each step takes.

    python tests/bench/import_cases.py [--rows 10000]

A tenth of the rows are other spellings of earlier ones. The second import, against a
case file that holds everybody already, measures the search for duplicates at its worst.
"""

import argparse
import io
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[2]))

import xlsxwriter

from app import session as sessions
from app.demo.persons import Person, invent
from app.progress import Progress
from app.session import NewCaseFile, Session
from app.sheets.assistant import Opened, open_sheet, report_of, targets_for
from app.sheets.importing import Words, import_cases
from app.sheets.lines import Reading
from app.sheets.reading import open_book
from app.sheets.report import Decisions, Report, coming
from storage.crypto.kdf import FLOOR
from storage.crypto.recovery import new_secret

DAY = date(2026, 11, 22)
HEADINGS = ("N°", "Nom complet", "Nom en arabe", "Né le", "Sexe", "Nationalité", "Tél")
HEADINGS += ("Date d'ouverture", "Remarques")
WORDS = Words("Reprise", "{heading} : {text}", "{heading}, non lu :")
Answer = TypeVar("Answer")


def main() -> None:
    """Measure and print a Markdown table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory(prefix="consigne-bench-") as name:
        os.environ["XDG_STATE_HOME"] = name
        _measure(Path(name), rows)


def _measure(work: Path, rows: int) -> None:
    data, session = _workbook(rows), _session(work / "case-file")
    known = targets_for(session)
    print(f"{rows} rows, {len(data) / 1e6:.1f} MB, {len(known)} possible targets\n")
    print("| step | seconds | of one processor |\n|---|---|---|")

    def look() -> Opened:
        book = open_book(data, "a.xlsx")
        return open_sheet(book, book.sheets[0], known, session)

    opened = _timed("reading the workbook and guessing its columns", look)
    reading = Reading(known, opened.mapping)

    def judge() -> Report:
        return report_of(opened.table, reading, session, Progress())

    report = _timed("reading every row, duplicates inside the sheet", judge)
    everybody = Decisions(rows={line.number: True for line in report.lines})
    lines = coming(report, everybody)
    done = _timed(
        "bringing them in, one transaction",
        lambda: import_cases(lines, WORDS, session, Progress()),
    )
    again = _timed("reading every row, everybody known already", judge)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\n{len(done.case_ids)} cases, {done.notes} notes; likely duplicates inside")
    print(f"the sheet {len(report.twins)}, with everybody known {len(again.twins)};")
    print(f"peak memory {peak:.0f} MB")


def _timed(what: str, work: Callable[[], Answer]) -> Answer:
    start, busy = time.perf_counter(), time.process_time()
    answer = work()
    spent, used = time.perf_counter() - start, time.process_time() - busy
    print(f"| {what} | {spent:.1f} | {used:.1f} |", flush=True)
    return answer


def _session(folder: Path) -> Session:
    name, phrase = "Ada", "x"
    sessions.found(
        NewCaseFile(folder, "Mesure", "MES", name, phrase, "social", new_secret()),
        parameters=FLOOR,
    ).close()
    return sessions.unlock(folder, name, phrase)


def _workbook(rows: int) -> bytes:
    rng, file, people = Random(7), io.BytesIO(), list[Person]()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    sheet, day = book.add_worksheet("Suivi"), book.add_format({"num_format": "d/m/yy"})
    sheet.write_row(0, 0, HEADINGS)
    for row in range(1, rows + 1):
        again = people and rng.random() < 0.1
        person = rng.choice(people) if again else invent(rng, DAY)
        people.append(person)
        latin = person.name_latin.upper() if again else person.name_latin
        texts = (f"A{row}", latin, person.name_native, "", person.sex[:1].upper())
        texts += (person.nationality, person.phone, "", "arrivée par la mer")
        for column, text in enumerate(texts):
            sheet.write_string(row, column, text)
        if person.birth_date:
            sheet.write_datetime(row, 3, person.birth_date, day)
        elif person.birth_year:
            sheet.write_number(row, 3, person.birth_year)
        sheet.write_datetime(row, 7, person.opened_on, day)
    book.close()
    return file.getvalue()


if __name__ == "__main__":
    main()
