# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list that leaves: words only, names by consent, what the account may read."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from app.commands.cases import OpenCase, open_case
from app.errors import NoCaseChosen, NotAllowed, NotWritable
from app.progress import Cancelled, Progress
from app.queries.cases import CaseFilter
from app.session import Session
from app.sheets.export import (
    COLUMNS,
    Exported,
    ExportList,
    ListWords,
    agreed_with,
    columns_for,
    export_cases,
    write_list,
)
from tests.helpers.world import Site

WORDS = ListWords({name: name.upper() for name in COLUMNS}, "Dossiers", "sans accord")
HOSTILE = '=HYPERLINK("http://example.org","x")'
BY_CODE = CaseFilter(order="code", descending=False)


@pytest.fixture
def legal(tripoli: Site) -> Iterator[Session]:
    """Somebody with three cases, one of them named to harm."""
    with tripoli.as_("legal") as session:
        for name in (HOSTILE, "+33 6 12", "Aïssatou Diallo"):
            case = {"sex": "female", "nationality": "gn", "risk": "high"}
            open_case(OpenCase(case, {"name_latin": name}), session)
        yield session


def command(*columns: str, language: str = "fr", **more: object) -> ExportList:
    wanted = more.pop("wanted", BY_CODE)
    assert isinstance(wanted, CaseFilter)
    return ExportList(wanted, columns, "legal", "HCR Tripoli", language, WORDS)


def export(session: Session, asked: ExportList, *, named: bool = True) -> Exported:
    return export_cases(asked, session, Progress(), lambda _case: named)


def cells(made: Exported) -> list[tuple[object, ...]]:
    sheet = openpyxl.load_workbook(io.BytesIO(made.data)).active
    return list(sheet.iter_rows(values_only=True))


def test_a_list_says_codes_in_words(legal: Session) -> None:
    made = export(legal, command("code", "name", "sex", "nationality", "risk"))
    head, *rows = cells(made)
    assert head == ("CODE", "NAME", "SEX", "NATIONALITY", "RISK")
    assert rows[2][1:] == ("Aïssatou Diallo", "Femme", "Guinée", "Élevé")
    assert made.cases == 3


def test_nothing_a_person_wrote_becomes_a_formula_or_a_link(legal: Session) -> None:
    made = export(legal, command("name"))
    sheet = openpyxl.load_workbook(io.BytesIO(made.data)).active
    assert [cell.value for (cell,) in sheet.iter_rows()][1] == HOSTILE
    assert {cell.data_type for (cell,) in sheet.iter_rows()} == {"s"}
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        body = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in body
    assert b"hyperlink" not in body


def test_a_name_is_withheld_where_the_person_has_not_agreed(legal: Session) -> None:
    made = export(legal, command("code", "name", "name_native"), named=False)
    assert {row[1:] for row in cells(made)[1:]} == {("sans accord", None)}
    assert made.withheld == 3


def test_without_names_nobodys_consent_is_asked(legal: Session) -> None:
    def never(_case: str) -> bool:
        raise AssertionError

    made = export_cases(command("code", "sex"), legal, Progress(), never)
    assert made.withheld == 0


def test_nobody_has_agreed_before_anything_is_recorded(legal: Session) -> None:
    asked = command("name")
    agreed = agreed_with(legal, asked.recipient)
    made = export_cases(asked, legal, Progress(), agreed)
    assert made.withheld == 3


def test_an_arabic_list_is_read_from_the_right(legal: Session) -> None:
    made = export(legal, command("sex", language="ar"))
    sheet = openpyxl.load_workbook(io.BytesIO(made.data)).active
    assert sheet.sheet_view.rightToLeft
    assert sheet["A2"].value == "أنثى"


def test_what_left_is_recorded_with_its_counts(legal: Session, tmp_path: Path) -> None:
    asked = command("code", "name")
    made = export(legal, asked, named=False)
    path = tmp_path / "list.xlsx"
    write_list(made, asked, path, legal)
    assert path.read_bytes() == made.data
    assert last_audit(legal) == {
        "cases": 3,
        "columns": ["code", "name"],
        "names_withheld": 3,
        "purpose": "legal",
        "recipient": "HCR Tripoli",
    }


def last_audit(session: Session) -> object:
    ((body,),) = session.case_file.rows(
        "SELECT body FROM registry.audit ORDER BY seq DESC LIMIT 1"
    )
    return json.loads(bytes(body))["details"]


def test_what_could_not_be_written_is_not_recorded(
    legal: Session, tmp_path: Path
) -> None:
    asked = command("code")
    made = export(legal, asked)
    before = legal.case_file.audit_head()
    with pytest.raises(NotWritable):
        write_list(made, asked, tmp_path / "nowhere" / "list.xlsx", legal)
    assert legal.case_file.audit_head() == before


def test_only_the_cases_asked_for_are_in_the_list(legal: Session) -> None:
    wanted = CaseFilter(text="Aïssatou", order="code")
    assert export(legal, command("name", wanted=wanted)).cases == 1
    with pytest.raises(NoCaseChosen):
        export(legal, command("name", wanted=CaseFilter(text="zzzz")))


def test_stopping_writes_nothing(legal: Session) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        export_cases(command("code"), legal, progress, lambda _case: True)


def test_only_who_may_hand_over_writes_lists(tripoli: Site, tmp_path: Path) -> None:
    with tripoli.as_("mediator") as session, pytest.raises(NotAllowed):
        export(session, command("code"))
    with tripoli.as_("mediator") as session:
        assert set(columns_for(session)) == set(COLUMNS)  # reads identities
        with pytest.raises(NotAllowed):
            write_list(Exported(b"", 0, 0), command("code"), tmp_path / "a", session)
