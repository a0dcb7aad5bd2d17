# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne similar`: a list as spreadsheets write it, one JSON line for each row."""

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from app import cli_similar
from app.names import list_file
from app.names.list_file import BadList, read_list

NAMES = "Mohamed Diallo\nAwa Sow\nمحمد ديالو\nMuhammad Jallow\n"


def run(path: Path, *more: str) -> int:
    parser = argparse.ArgumentParser()
    cli_similar.add_arguments(parser)
    return cli_similar.run(parser.parse_args([str(path), *more]))


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "names.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_every_row_gets_a_line_counted_from_one_after_the_heading(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(written(tmp_path, "name\n" + NAMES)) == 0
    found = lines(capsys)
    assert [line["row"] for line in found] == [1, 2, 3, 4]
    assert {s["row"] for s in found[0]["suggestions"]} == {3, 4}
    assert found[1]["suggestions"] == []
    for line in found:
        scores = [s["score"] for s in line["suggestions"]]
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 1 for score in scores)


def test_no_more_than_asked_are_offered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(written(tmp_path, "name\n" + "Ali Hassan\n" * 9), "--top", "3")
    assert {len(line["suggestions"]) for line in lines(capsys)} == {3}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_spreadsheets_write_lists_in_many_ways(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    rows = [
        ["no", "Sex", "NAME", "Birth_Year"],
        ["1", "Homme", '"Aïssatou\nBâ"', "2009-01-01"],
        [],
        ["2", "f", "Hervé"],
    ]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    one, two = read_list(written(tmp_path, text, encoding))
    assert (one.names, one.sex, one.birth_year) == (("Aïssatou\nBâ",), "male", 2009)
    assert (two.names, two.sex, two.birth_year) == (("Hervé",), "female", None)


def test_years_in_arabic_digits_and_nonsense_are_read_as_what_they_are(
    tmp_path: Path,
) -> None:
    years = ["٢٠٠٩", "2009.0", "vers 1998", "12", "99999", "", "01/02/2001"]
    rows = "".join(f"Awa,أنثى,{year}\n" for year in years)
    people = read_list(written(tmp_path, "name,sex,birth_year\n" + rows))
    assert [p.birth_year for p in people] == [2009, 2009, 1998, None, None, None, 2001]
    assert {p.sex for p in people} == {"female"}


def test_sex_and_year_put_the_likelier_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "Salem Omar,m,2001\nSalim Omar,f,1970\nSalim Omar,m,2001\n"
    run(written(tmp_path, "name,sex,birth_year\n" + rows))
    assert [s["row"] for s in lines(capsys)[0]["suggestions"]] == [3, 2]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no column"),
        (b"nom\nAwa\n", "no column"),
        (b"name\n\x00\x01\n", "not text"),
        (b"\xff\xfen\x00a\x00m", "not text"),
        (b'name\n"' + b"a" * 200_000 + b'"\n', "line"),
    ],
)
def test_what_is_no_list_is_refused_with_a_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, why: str
) -> None:
    path = tmp_path / "names.csv"
    path.write_bytes(data)
    assert run(path) == 2
    said = capsys.readouterr()
    assert why in said.err
    assert said.out == ""


def test_a_list_that_is_too_long_is_refused_before_any_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, "name\n" + "a\n" * 50_001)
    with pytest.raises(BadList, match="50,000"):
        read_list(path)
    monkeypatch.setattr(list_file, "LARGEST", 1000)
    with pytest.raises(BadList, match="larger"):
        read_list(path)


def test_a_file_that_is_not_there_is_the_disks_answer(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        run(tmp_path / "nothing.csv")


@pytest.mark.parametrize("top", ["0", "101", "ten"])
def test_an_absurd_number_of_suggestions_is_refused(tmp_path: Path, top: str) -> None:
    with pytest.raises(SystemExit):
        run(written(tmp_path, "name\nAwa\n"), "--top", top)
