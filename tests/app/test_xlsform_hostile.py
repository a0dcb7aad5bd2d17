# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever bytes are called a form: refused with a reason, quickly, nothing touched."""

import io
import random
import resource
import socket
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.forms import workbook as reading
from app.forms.faults import CannotConvert
from app.forms.wording import sentence
from app.forms.xlsform import convert
from tests.helpers.forms import faults, markdown, places, workbook

HEAD = ["type", "name", "label"]
GOOD = workbook(survey=[HEAD, ["text", "a", "A"], ["integer", "b", "B ${a}"]])


def rewritten(change: Callable[[str, bytes], bytes], extra: dict[str, bytes]) -> bytes:
    """A good workbook with its parts changed and others added."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(GOOD)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            new.writestr(part, change(part, old.read(part)))
        for part, data in extra.items():
            new.writestr(part, data)
    return out.getvalue()


def in_sheet(old: bytes, new: bytes) -> bytes:
    """A good workbook with one text in its sheets replaced."""
    return rewritten(
        lambda part, data: data.replace(old, new) if "worksheets/" in part else data, {}
    )


def entity_bomb() -> bytes:
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    for before, after in zip(b"abcdefgh", b"bcdefghi", strict=True):
        name, other = chr(after).encode(), chr(before).encode()
        head += b"<!ENTITY %s '%s'>" % (name, (b"&%s;" % other) * 10)
    return rewritten(
        lambda part, data: head + b"]>" + data if "sheet1" in part else data, {}
    )


def far_cell() -> bytes:
    return in_sheet(
        b"</sheetData>",
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    )


def wide_row() -> bytes:
    cells = b"".join(
        b'<c t="inlineStr"><is><t>h%d</t></is></c>' % n for n in range(100_000)
    )
    return in_sheet(b"</sheetData>", b"<row>" + cells + b"</row></sheetData>")


HOSTILE: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "too large": lambda: b"PK" + bytes(reading.MAX_FILE),
    "not a spreadsheet": lambda: b"%PDF-1.7 " + bytes(range(256)),
    "truncated": lambda: GOOD[: len(GOOD) // 2],
    "an empty archive": lambda: b"PK\x05\x06" + bytes(18),
    "garbage in an old workbook": lambda: (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000)
    ),
    "entity expansion": entity_bomb,
    "a bomb": lambda: rewritten(
        lambda _, data: data, {"xl/bomb.xml": bytes(80_000_000)}
    ),
    "a bomb in a text": lambda: in_sheet(
        b"<t>A</t>", b"<t>" + b"a" * 9_000_000 + b"</t>"
    ),
    "a sheet by another name": lambda: rewritten(
        lambda _, data: data.replace(b"sheet1.xml", b"picture.png"),
        {
            "xl/worksheets/picture.png": zipfile.ZipFile(io.BytesIO(wide_row())).read(
                "xl/worksheets/sheet1.xml"
            )
        },
    ),
    "a row of 100,000 cells": wide_row,
    "100,000 rows": lambda: markdown(
        survey=[HEAD, *(["text", f"q{n}", "Q"] for n in range(100_000))]
    ),
    "100,000 columns": lambda: markdown(
        survey=[[f"c{n}" for n in range(100_000)], ["a"]]
    ),
    "100,000 choices": lambda: markdown(
        survey=[HEAD, ["text", "a", "A"]],
        choices=[
            ["list_name", "name", "label"],
            *(["l", f"n{n}", "N"] for n in range(100_000)),
        ],
    ),
    "more rules than anybody writes": lambda: markdown(
        survey=[
            [*HEAD, "relevant"],
            *(["text", f"q{n}", "Q", "1" + " + 1" * 4_000] for n in range(60)),
        ]
    ),
    "more names in words than anybody writes": lambda: markdown(
        survey=[HEAD, *(["note", f"q{n}", "${q0}" * 5_000] for n in range(20))]
    ),
    "groups without end": lambda: markdown(
        survey=[HEAD, *(["begin group", f"g{n}", "G"] for n in range(3_000))]
    ),
    "a cell of a million characters": lambda: markdown(
        survey=[HEAD, ["text", "a", "A" * 1_000_000]]
    ),
    "one line of bars": lambda: b"|" * 4_000_000,
    "a formula that was never computed": lambda: workbook(
        survey=[[*HEAD, "relevant"], ["text", "a", "A", "=1+1"]]
    ),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_bytes_are_refused_with_a_sentence(case: str) -> None:
    found = faults(HOSTILE[case](), "hostile")
    assert found
    assert all(sentence(fault, "fr") for fault in found)


def test_a_cell_far_away_costs_nothing() -> None:
    assert places(far_cell(), "x.xlsx") == []


def test_reading_a_bomb_needs_little_memory() -> None:
    data = HOSTILE["a bomb"]()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert faults(data, "x.xlsx")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # KiB


def test_macros_and_merged_cells_are_remarked_upon_and_left_alone() -> None:
    data = rewritten(
        lambda part, data: (
            data.replace(
                b"</sheetData>",
                b'</sheetData><mergeCells count="1"><mergeCell ref="C2:D2"/></mergeCells>',
            )
            if "worksheets/" in part
            else data
        ),
        {"xl/vbaProject.bin": b"Sub AutoOpen()"},
    )
    remarks = convert(data, "x.xlsm").remarks
    assert {remark.kind for remark in remarks} == {"macros", "merged_cells"}


def test_a_formula_counts_as_the_value_it_last_had() -> None:
    data = in_sheet(
        b'<c r="B2" t="inlineStr"><is><t>a</t></is></c>',
        b'<c r="B2" t="str"><f>"a"</f><v>a</v></c>',
    )
    converted = convert(data, "x.xlsx")
    assert [remark.kind for remark in converted.remarks] == ["formulas"]
    assert converted.form.children[0].name == "a"


def test_an_error_in_a_cell_is_refused_at_its_row() -> None:
    assert places(workbook(survey=[HEAD, ["text", "a", "#REF!"]])) == [
        ("survey", 2, "error_value")
    ]


def test_what_stands_after_a_long_gap_is_remarked_upon() -> None:
    rows: list[list[object]] = [
        HEAD,
        ["text", "a", "A"],
        *([[]] * 100),
        ["text", "b", "B"],
    ]
    remarks = convert(workbook(survey=rows), "x.xlsx").remarks
    assert [(r.row, r.kind) for r in remarks] == [(103, "after_a_gap")]


def test_converting_touches_no_file_and_no_network(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    convert(GOOD, "x.xlsx")  # everything that is imported late is now imported

    def never(*_: object, **__: object) -> None:
        raise AssertionError("a file or a socket was opened")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("builtins.open", never)
    monkeypatch.setattr("os.open", never)
    monkeypatch.setattr(socket, "socket", never)
    assert convert(GOOD, "x.xlsx").form.children


@pytest.mark.property
@given(st.binary(max_size=2_000))
@settings(max_examples=60, deadline=None)
def test_random_bytes_never_raise_anything_else(data: bytes) -> None:
    for start in (b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        with pytest.raises(CannotConvert):
            convert(start + data, "x")


@pytest.mark.property
@given(st.integers(min_value=0))
@settings(max_examples=60, deadline=None)
def test_a_damaged_workbook_converts_or_is_refused(seed: int) -> None:
    dice = random.Random(seed)
    data = bytearray(GOOD)
    for _ in range(dice.randint(1, 20)):
        data[dice.randrange(len(data))] = dice.randrange(256)
    faults(bytes(data), "x.xlsx")


CELL = st.one_of(
    st.sampled_from(
        [
            "text", "integer", "select_one l", "select_multiple l or_other", "begin group",
            "end group", "begin repeat", "end repeat", "calculate", "note", "range", "rank l",
            "a", "b", "l", "${a}", "${b}", "${a} + 1", "today()", "yes", "sum(${a})", "../a",
            "instance('l')/root/item", "-", "meta", "data", "",
        ]
    ),
    st.text(max_size=12).map(lambda text: text.replace("|", "").replace("\n", " ")),
)  # fmt: skip
COLUMNS = st.sampled_from(
    ["type", "name", "label", "label::fr", "hint", "relevant", "calculation", "default",
     "repeat_count", "choice_filter", "required", "constraint", "parameters", "list_name"]
)  # fmt: skip


@pytest.mark.property
@given(
    st.lists(COLUMNS, max_size=6, unique=True),
    st.lists(st.lists(CELL, max_size=9), max_size=8),
    st.lists(st.lists(CELL, max_size=4), max_size=4),
)
@settings(max_examples=150, deadline=None)
def test_random_tables_convert_or_are_refused(
    columns: list[str], rows: list[list[str]], choices: list[list[str]]
) -> None:
    head = ["type", "name", "label", *(c for c in columns if c not in HEAD)]
    lists = [["list_name", "name", "label", "extra"], ["l", "x", "X"], *choices]
    faults(markdown(survey=[head, *rows], choices=lists))
