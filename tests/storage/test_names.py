# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys of names: who shares them, the most telling first, and who holds a number."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storage import names
from storage.crypto.recovery import new_secret
from storage.errors import NoKey
from storage.index import Projection
from storage.revisions import sign_revision
from storage.vault.casefile import CaseFile
from storage.vault.founding import create
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS
from tests.helpers.vault import MOMENT, NewAccount

SHEETS = {
    "1" * 32: ("a b c", "Awa +21891"),
    "2" * 32: ("a b", "Awa Sow"),
    "3" * 32: ("a", "Issa"),
    "4" * 32: ("z", "Zoé 21891"),
}


def project(fields: dict[str, Any]) -> Projection:
    answers = fields["answers"]
    title = str(answers.get("title", ""))
    return Projection(
        title=title,
        occurred_on="2026-11-20",
        words=title,
        names=title,
        name_keys=frozenset(str(answers.get("keys", "")).split()),
    )


@pytest.fixture
def case_file(tmp_path: Path) -> Iterator[CaseFile]:
    made = create(
        tmp_path / "case-file",
        "Essai",
        NewAccount("Inès", "p", "any", frozenset()),
        new_secret(),
        TEST_ONLY_PARAMETERS,
        project,
        limits=TEST_ONLY_LIMITS,
    )
    for case, (keys, title) in SHEETS.items():
        put(made, "registry", "case", case, case, {"title": f"TRI-{case[0]}"})
        put(made, "identity", "identity", sheet(case), case, {"title": title}, keys)
        put(made, "identity", "note", f"e{case[1:]}", case, {"title": "Awa"}, "a")
    yield made
    made.close()


def sheet(case: str) -> str:
    return f"a{case[1:]}"


def put(
    case_file: CaseFile,
    compartment: str,
    form: str,
    entry: str,
    case: str,
    answers: dict[str, Any],
    keys: str = "",
) -> None:
    with case_file.transaction() as transaction:
        before = transaction.revisions(compartment, entry)
        transaction.put(
            sign_revision(
                case_file.signing,
                compartment=compartment,
                entry=entry,
                case=case,
                form=form,
                form_version="1",
                answers=answers | {"keys": keys},
                recorded_at=MOMENT,
                parents=tuple(r.id.hex() for r in before[-1:]),
            )
        )


def cases(rows: list[tuple[Any, ...]]) -> list[str]:
    return [row[1] for row in rows]


def test_the_sheets_that_share_the_most_telling_keys_come_first(
    case_file: CaseFile,
) -> None:
    worth = {"a": 1.0, "b": 1.0, "c": 2.0, "nobody": 9.0}
    assert cases(names.sharing(case_file, worth, 5)) == ["TRI-1", "TRI-2", "TRI-3"]
    assert cases(names.sharing(case_file, worth, 2)) == ["TRI-1", "TRI-2"]
    heavy = {"a": 1.0, "z": 3.0}
    assert cases(names.sharing(case_file, heavy, 1)) == ["TRI-4"]
    assert names.sharing(case_file, {}, 5) == []


def test_a_case_and_those_who_hold_the_typed_words_can_be_left_out(
    case_file: CaseFile,
) -> None:
    worth = {"a": 1.0}
    others = names.sharing(case_file, worth, 5, leave_out="1" * 32)
    assert cases(others) == ["TRI-2", "TRI-3"]
    assert cases(names.sharing(case_file, worth, 5, without="awa")) == ["TRI-3"]
    assert len(names.sharing(case_file, worth, 5, without='" OR 1 --')) == 3


def test_keys_are_counted_where_somebody_holds_them(case_file: CaseFile) -> None:
    counts = names.key_counts(case_file, {"b", "c", "nobody"})
    assert counts == {"b": 2, "c": 1}
    assert names.key_counts(case_file, ()) == {}


def test_keys_follow_a_correction_and_survive_a_rebuild(case_file: CaseFile) -> None:
    case = "1" * 32
    put(case_file, "identity", "identity", sheet(case), case, {"title": "Awa"}, "q")
    for _ in range(2):
        assert cases(names.sharing(case_file, {"q": 1.0}, 5)) == ["TRI-1"]
        assert names.key_counts(case_file, {"c"}) == {}
        assert list(case_file.rebuild("identity"))


def test_a_number_is_found_in_the_middle(case_file: CaseFile) -> None:
    assert cases(names.with_phone(case_file, "2189", 5)) == ["TRI-1", "TRI-4"]
    assert cases(names.with_phone(case_file, "2189", 1)) == ["TRI-1"]
    found = names.with_phone(case_file, "2189", 5, leave_out="4" * 32)
    assert cases(found) == ["TRI-1"]


def test_without_the_key_to_names_nothing_is_read(case_file: CaseFile) -> None:
    held = {k: v for k, v in case_file.held.items() if k != "identity"}
    case_file.held = held
    for ask in (
        lambda: names.key_counts(case_file, {"a"}),
        lambda: names.sharing(case_file, {"a": 1.0}, 5),
        lambda: names.with_phone(case_file, "218", 5),
    ):
        with pytest.raises(NoKey):
            ask()
