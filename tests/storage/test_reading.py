# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists: every row once, in every order, whatever the size of a page."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from app.forms.library import Library
from storage import reading
from storage.crypto.recovery import new_secret
from storage.crypto.sign import SigningKey
from storage.errors import NoKey
from storage.reading import ORDERS, CaseQuery, case_rows, count_cases
from storage.revisions import sign_revision
from storage.vault.casefile import CaseFile, Transaction
from storage.vault.founding import create
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS
from tests.helpers.vault import MOMENT, NewAccount

CASES = 57
NAMES = ("Aminata Sow", "Éléonore Diallo", "Samira Mansour", "", "Zeïneb Ben Ali")
NATIVE = ("أميناتا سو", "", "سميرة منصور", "", "زينب بن علي")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    case_file = create(
        tmp_path_factory.mktemp("many") / "case-file",
        "Essai",
        NewAccount("Inès", "p", "any", frozenset()),
        new_secret(),
        TEST_ONLY_PARAMETERS,
        Library().project,
        limits=TEST_ONLY_LIMITS,
    )
    chance = Random(7)
    with case_file.transaction() as transaction:
        for number in range(CASES):
            fill(transaction, case_file.signing, number, chance)
    yield case_file
    case_file.close()


def fill(
    transaction: Transaction, key: SigningKey, number: int, chance: Random
) -> None:
    case = f"{number:032x}"
    opened = date(2026, 1, 1) + timedelta(days=chance.randrange(5))
    which = chance.randrange(len(NAMES))
    facts = {
        "code": f"TRI-2026-{number % 50:04d}",  # two sites may give the same code
        "opened_on": opened.isoformat(),
        "status": chance.choice(("open", "closed")),
        "owner": chance.choice(("", "me", "you")),
        "risk": chance.choice(("high", "medium", "low", "none")),
        "birth_year": chance.choice((None, 2009, 2011)),
    }
    sheet = {
        "name_latin": NAMES[which],
        "name_native": NATIVE[which],
        "phone": "+218 91",
    }
    written = [
        ("registry", "case", case, facts),
        ("identity", "identity", f"a{case[1:]}", sheet),
    ]
    for day in range(chance.randrange(4)):
        text = {"text": f"note {number}", "occurred_on": f"2026-02-0{day + 1}"}
        written.append(("medical", "note", f"{day + 1}{case[1:]}", text))
    for compartment, form, entry, answers in written:
        transaction.put(
            sign_revision(
                key,
                compartment=compartment,
                entry=entry,
                case=case,
                form=form,
                form_version="1",
                answers=answers,
                recorded_at=MOMENT,
            )
        )


@pytest.fixture
def nameless(many: CaseFile) -> CaseFile:
    """The same, for somebody without the key to names."""
    held = {k: v for k, v in many.held.items() if k != "identity"}
    return CaseFile(
        many.folder,
        many.header,
        many.keys,
        held,
        many._connection,
        many._folder_lock,
        Library().project,
    )


def paged(case_file: CaseFile, query: CaseQuery, size: int) -> list[str]:
    found: list[str] = []
    cursor = None
    while rows := case_rows(case_file, query, cursor, size):
        found += [row[0] for row in rows]
        cursor = (rows[-1][9], rows[-1][0])
        assert len(found) <= CASES
    return found


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("size", [1, 7, CASES, 100])
def test_pages_cover_everything_exactly_once(
    many: CaseFile, nameless: CaseFile, order: str, size: int, descending: bool
) -> None:
    query = CaseQuery(order=order, descending=descending)
    for case_file in (many, nameless):
        whole = case_rows(case_file, query, None, CASES + 1)
        assert paged(case_file, query, size) == [row[0] for row in whole]
        assert len({row[0] for row in whole}) == CASES
        keys = [(row[9], row[0]) for row in whole]
        assert keys == sorted(keys, reverse=descending)


FILTERS = {
    "mine": CaseQuery(assignee="me"),
    "open": CaseQuery(statuses=("open",)),
    "either": CaseQuery(statuses=("open", "closed")),
    "high": CaseQuery(facts=(("risk", "high"),)),
    "high and closed": CaseQuery(facts=(("risk", "high"),), statuses=("closed",)),
    "quiet": CaseQuery(quiet_since="2026-02-02"),
    "Samira": CaseQuery(text="samir"),
    "in Arabic": CaseQuery(text="سميره"),
    "accents": CaseQuery(text="eleo"),
    "the middle of a name": CaseQuery(text="nsou"),
    "a code": CaseQuery(text="TRI-2026-0007"),
    "nobody": CaseQuery(text="qqq"),
    "no word": CaseQuery(text=" -- "),
    "injection": CaseQuery(text='" OR 1=1 --', assignee="' OR 1=1 --"),
}


@pytest.mark.parametrize("query", FILTERS.values(), ids=FILTERS)
def test_a_filter_keeps_what_it_says_and_counts_it(
    many: CaseFile, query: CaseQuery
) -> None:
    everything = case_rows(many, CaseQuery(), None, CASES)
    kept = {row[0] for row in case_rows(many, query, None, CASES)}
    assert kept == {row[0] for row in everything if wanted(row, query)}
    assert count_cases(many, query) == len(kept)
    assert set(paged(many, replace(query, order="code"), 4)) == kept


def wanted(row: tuple[object, ...], query: CaseQuery) -> bool:
    _, code, name, native, status, owner, facts, last, *_ = row
    said = {
        "samir": name == "Samira Mansour",
        "سميره": native == "سميرة منصور",
        "eleo": name == "Éléonore Diallo",
        "nsou": name == "Samira Mansour",
        "TRI-2026-0007": code == "TRI-2026-0007",
        "": True,
    }
    return (
        (not query.assignee or owner == query.assignee)
        and (not query.statuses or status in query.statuses)
        and all(json.loads(str(facts))[k] == v for k, v in query.facts)
        and (not query.quiet_since or str(last) < query.quiet_since)
        and said.get(query.text, False)
    )


def test_who_has_no_key_to_names_gets_none_and_finds_none(nameless: CaseFile) -> None:
    rows = case_rows(nameless, CaseQuery(order="name", descending=False), None, CASES)
    assert {(row[2], row[3]) for row in rows} == {(None, "")}
    assert [row[1] for row in rows] == sorted(row[1] for row in rows)
    assert count_cases(nameless, CaseQuery(text="samira")) == 0
    assert count_cases(nameless, CaseQuery(text="TRI-2026-0051")) == 0
    assert count_cases(nameless, CaseQuery(text="TRI-2026-0041")) == 1
    assert reading.case_names(nameless, f"{1:032x}")[1] is None
    with pytest.raises(NoKey):
        reading.search_rows(nameless, "identity", "samira", 5)


def test_counts_of_entries_and_last_days_are_right(many: CaseFile) -> None:
    for row in case_rows(many, CaseQuery(), None, CASES):
        markers = many.rows(
            "SELECT count(*), max(occurred_on) FROM registry.marker WHERE case_id = ?",
            (row[0],),
        )
        assert (row[8], row[7]) == markers[0]
        assert sum(reading.case_counts(many, row[0]).values()) == row[8]


def test_search_gives_the_newest_first_and_no_more_than_asked(many: CaseFile) -> None:
    rows = reading.search_rows(many, "medical", "note", 5)
    assert len(rows) == 5
    numbers = [
        many.rows("SELECT num FROM medical.entry WHERE id = ?", (row[0],))[0][0]
        for row in rows
    ]
    assert numbers == sorted(numbers, reverse=True)
    assert reading.search_rows(many, "medical", "--", 5) == []
    assert reading.search_rows(many, "medical", "absent", 5) == []


def test_the_timeline_reads_what_is_held_and_counts_the_rest(many: CaseFile) -> None:
    case = next(
        row[0] for row in case_rows(many, CaseQuery(), None, CASES) if row[8] > 2
    )
    rows = reading.timeline_rows(many, case)
    assert {row[2] for row in rows} == {"identity", "note"}
    assert [row[4] for row in rows] == sorted((row[4] for row in rows), reverse=True)
    assert reading.hidden_rows(many, case) == []


def test_codes_are_counted_by_site_and_year(many: CaseFile) -> None:
    assert reading.last_code(many, "TRI-2026-") == 49
    assert reading.last_code(many, "TRI-2025-") == 0
    assert reading.last_code(many, "TR-2026-") == 0


def test_the_folder_is_not_touched_by_reading(many: CaseFile, tmp_path: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in many.folder.rglob("*.db")}
    for order in ORDERS:
        case_rows(many, CaseQuery(order=order, text="a"), None, 10)
    assert {p: p.stat().st_mtime_ns for p in many.folder.rglob("*.db")} == before
