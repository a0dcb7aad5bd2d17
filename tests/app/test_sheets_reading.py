# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Spreadsheets and CSV files of every making: read as they are, or refused kindly."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from app.sheets import limits
from app.sheets.columns import targets
from app.sheets.guessing import guess
from app.sheets.limits import CannotReadSheet, Grid
from app.sheets.reading import open_book, read_file
from app.sheets.tables import Table, find_headings, letter, table_of

TODAY = date(2026, 11, 22)
TARGETS = targets(None, None, {})
FRENCH = "Nom;Prénom;Né le;Sexe\nDiallo;Aïssatou;12/03/2009;F\nBâ;Élimane;1/1/08;M\n"
ARABIC = "الاسم,الجنس,الجنسية\nمحمد عبد الرحمن,ذكر,سوداني\nأمينة علي,أنثى,صومالية\n"


def workbook(*rows: tuple[object, ...], merged: str = "") -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    if merged:
        sheet.merge_cells(merged)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def changed(data: bytes, part: str, change: tuple[bytes, bytes]) -> bytes:
    """Return a workbook with some bytes of one part replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for info in old.infolist():
            body = old.read(info)
            new.writestr(info, body.replace(*change) if info.filename == part else body)
    return file.getvalue()


def grid(data: bytes, name: str = "a.xlsx", sheet: int = 0) -> Grid:
    book = open_book(data, name)
    return book.read(book.sheets[sheet])


def table(data: bytes, name: str = "a.csv") -> Table:
    found = grid(data, name)
    return table_of(found, find_headings(found, TARGETS))


def guessed(data: bytes, name: str = "a.csv") -> dict[str, str]:
    found = table(data, name)
    mapping = guess(found, TARGETS, TODAY)
    return {c.letter: mapping[c.at] for c in found.columns if c.at in mapping}


def remarks(found: Grid | Table) -> dict[str, int]:
    return {remark.kind: remark.count for remark in found.remarks}


def refusal(data: bytes, name: str = "a.xlsx") -> str:
    with pytest.raises(CannotReadSheet) as caught:
        grid(data, name)
    return caught.value.kind


# -- workbooks ---------------------------------------------------------------


def test_a_workbook_is_read_with_its_kinds_of_values() -> None:
    day = datetime(2009, 3, 12)
    found = grid(workbook(("Nom", "Né le", "Âge"), (" Aïssatou ", day, 17)))
    assert found.rows == (("Nom", "Né le", "Âge"), ("Aïssatou", day, 17))
    assert found.numbers == (1, 2)


def test_empty_rows_are_left_out_and_the_numbers_stay_those_of_the_sheet() -> None:
    found = grid(workbook(("Nom",), (None,), (None,), ("Bah",)))
    assert found.numbers == (1, 4)


def test_a_formula_gives_its_last_result_and_is_never_run() -> None:
    data = workbook(("Âge",), ("=2026-2009",), ("=1+1",))
    computed = (b"<f>2026-2009</f><v></v>", b"<f>2026-2009</f><v>17</v>")
    data = changed(data, "xl/worksheets/sheet1.xml", computed)
    found = grid(data)
    assert found.rows[1:] == ((17,),)
    assert remarks(found) == {"formulas": 2, "no_result": 1}


def test_the_value_of_merged_cells_is_in_the_first_and_that_is_said() -> None:
    data = workbook(("Équipe", "Nom"), ("Paris", "Bah"), (None, "Sow"), merged="A2:A3")
    found = grid(data)
    assert found.rows[1:] == (("Paris", "Bah"), (None, "Sow"))
    assert remarks(found) == {"merged": 1}


def test_cells_that_are_faults_of_a_formula_are_empty() -> None:
    found = grid(workbook(("Nom", "Âge"), ("Bah", "#N/A")))
    assert found.rows[1] == ("Bah",)
    assert remarks(found) == {"faults": 1}


def test_macros_stay_inert_and_are_mentioned() -> None:
    data = io.BytesIO(workbook(("Nom",), ("Bah",)))
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"Sub AutoOpen()")
    assert remarks(grid(data.getvalue(), "a.xlsm")) == {"macros": 1}


def test_the_person_can_choose_among_the_sheets_that_show() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Accueil"
    book.create_sheet("Suivi").append(("Nom", "Bah"))
    book.create_sheet("Listes").sheet_state = "hidden"
    opened = open_book(saved(book), "a.xlsx")
    assert opened.sheets == ("Accueil", "Suivi")
    assert opened.read("Suivi").rows == (("Nom", "Bah"),)


def test_a_size_that_is_a_lie_costs_nothing() -> None:
    data = workbook(("Nom",), ("Bah",))
    lie = (b'ref="A1:A2"', b'ref="A1:XFD1048576"')
    found = grid(changed(data, "xl/worksheets/sheet1.xml", lie))
    assert found.rows == (("Nom",), ("Bah",))


@pytest.mark.parametrize(
    "declaration",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
    ],
)
def test_entities_are_refused_before_anything_is_parsed(declaration: bytes) -> None:
    data = workbook(("Nom",), ("Bah",))
    bomb = (b"<worksheet", declaration + b"<worksheet")
    assert refusal(changed(data, "xl/worksheets/sheet1.xml", bomb)) == "dangerous"


def test_a_file_that_would_unpack_without_end_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = io.BytesIO(workbook(("Nom",), ("Bah",)))
    with zipfile.ZipFile(data, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(9):
            archive.writestr(f"xl/media/{number}.png", bytes(64 * 1024 * 1024))
    assert len(data.getvalue()) < 2 * 1024 * 1024
    assert refusal(data.getvalue()) == "dangerous"


@pytest.mark.parametrize("cut", [50, 400, 2000])
def test_a_file_cut_off_on_its_way_is_damaged(cut: int) -> None:
    assert refusal(workbook(("Nom",), ("Bah",))[:cut]) == "damaged"


def test_a_locked_workbook_asks_for_one_without_a_password() -> None:
    data = b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    assert refusal(data) == "locked"


def test_an_old_workbook_that_is_none_is_damaged() -> None:
    assert refusal(b"\xd0\xcf\x11\xe0" + bytes(600), "a.xls") == "damaged"


def test_another_archive_is_not_taken_for_a_workbook() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert refusal(data.getvalue(), "a.ods") == "kind"


@pytest.mark.parametrize(
    ("data", "name"), [(b"%PDF-1.7", "a.pdf"), (b"\x00\x01\x02" * 99, "a.csv")]
)
def test_other_files_are_refused(data: bytes, name: str) -> None:
    assert refusal(data, name) == "kind"


@pytest.mark.parametrize("data", [b"", b"\n \n", b";;;\n;;\n"])
def test_nothing_at_all_is_said_to_be_empty(data: bytes) -> None:
    assert refusal(data, "a.csv") == "empty"


def test_more_rows_than_are_accepted_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = "Nom\n" + "Bah\n" * limits.MAX_ROWS
    assert refusal(lines.encode(), "a.csv") == "too_many_rows"
    lines = lines.removesuffix("Bah\n")
    assert len(grid(lines.encode(), "a.csv").rows) == limits.MAX_ROWS


def test_more_columns_than_are_accepted_are_refused() -> None:
    assert refusal(b"a," * limits.MAX_COLUMNS + b"a", "a.csv") == "too_many_columns"


def test_a_file_larger_than_is_accepted_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(limits.MAX_BYTES + 1)
    with pytest.raises(CannotReadSheet, match="too_large"):
        read_file(path)


# -- CSV ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_letters_and_separator_are_guessed(encoding: str, separator: str) -> None:
    found = table(FRENCH.replace(";", separator).encode(encoding))
    assert [column.heading for column in found.columns][:2] == ["Nom", "Prénom"]
    assert found.rows[1][:2] == ("Bâ", "Élimane")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256", "utf-16"])
def test_arabic_letters_are_guessed(encoding: str) -> None:
    found = table(ARABIC.encode(encoding))
    assert found.rows[1] == ("أمينة علي", "أنثى", "صومالية")


def test_quotes_hold_separators_and_lines() -> None:
    found = table(b'Nom,Note\n"Bah, dit ""Petit""","deux\nlignes"\n')
    assert found.rows == (('Bah, dit "Petit"', "deux\nlignes"),)


def test_a_first_line_that_names_the_separator_is_believed() -> None:
    found = table(b"sep=|\nNom|Sexe\nBah|M\n")
    assert found.rows == (("Bah", "M"),)
    assert found.numbers == (3,)


def test_rows_longer_than_the_headings_keep_what_they_hold() -> None:
    found = table(b"Nom,Sexe\nBah,M,encore\nSow,F\n")
    assert [column.letter for column in found.columns] == ["A", "B", "C"]
    assert found.cells(2) == ["encore", None]
    assert remarks(found) == {"ragged": 1}


def test_a_quote_that_is_never_closed_is_no_reason_to_fail() -> None:
    text = 'Nom,Note\nBah,"jamais fermé\n' + "Sow,x\n" * 60_000
    assert refusal(text.encode(), "a.csv") == "damaged"


# -- headings and columns ----------------------------------------------------


def test_headings_are_found_below_a_title() -> None:
    found = table(("Suivi 2026;;;\n\n" + FRENCH).encode())
    assert found.columns[0].heading == "Nom"
    assert found.numbers == (4, 5)


def test_a_table_without_headings_keeps_its_first_row() -> None:
    data = b"Aissatou Diallo;F;12/03/2009;Mali\nMamadou Bah;M;31/12/2008;Mali\n"
    found = table(data)
    assert found.headings == -1
    assert len(found.rows) == 2
    assert guessed(data) == {"B": "sex", "C": "birth_date", "D": "nationality"}


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (
            "N°;Nom;Prénom;DDN;Sexe;Pays d'origine;Tél;Remarques;Suivi par",
            "- family given birth_date sex nationality phone note owner",
        ),
        (
            "Case No;Full Name;Date of Birth;Gender;Nationality;Phone number;Comments",
            "reference name birth_date sex nationality phone note",
        ),
        (
            "رقم الملف;الاسم;تاريخ الميلاد;الجنس;الجنسية;رقم الهاتف;ملاحظات",
            "reference name birth_date sex nationality phone note",
        ),
        ("NOM;DATE DE NAISSANCE;NATIONALITÉ", "name birth_date nationality"),
        ("Name;Arabic name;Age;Risk level", "name name_native age risk"),
        (
            "Nom de famille;Prénoms;Âge (ans);Statut du dossier",
            "family given age status",
        ),
    ],
)
def test_columns_are_known_by_their_headings(headings: str, expected: str) -> None:
    found = table(f"{headings}\n{';' * headings.count(';')}x\n".encode())
    mapping = guess(found, TARGETS, TODAY)
    assert [mapping.get(at, "-") for at in range(len(expected.split()))] == (
        expected.split()
    )


def test_a_heading_that_its_cells_contradict_is_not_believed() -> None:
    data = b"Nom;Date;Contact\nBah;lundi matin;son oncle\nSow;mardi;sa tante\n"
    assert guessed(data) == {"A": "name"}


def test_recent_dates_are_not_taken_for_births() -> None:
    data = b"Nom;Quand\nBah;12/03/2026\nSow;13/04/2025\n"
    assert guessed(data) == {"A": "name", "B": "opened_on"}


def test_columns_are_called_as_spreadsheets_call_them() -> None:
    assert [letter(at) for at in (0, 25, 26, 51, 52, 199)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "GR",
    ]
