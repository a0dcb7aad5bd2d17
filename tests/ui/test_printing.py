# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of a handover on paper: what it says, in which direction, and no more."""

import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.mission.paper import Paper, PaperCase
from app.mission.records import Mission, MissionCase
from ui import theme
from ui.printing import HandoverPaper

DAY = date(2026, 11, 22)
JONAS, MARTA = (
    ("Jonas Keller", "social", "1f" * 32),
    ("Marta Diop", "social", "2e" * 32),
)
NAMES = ("Aminata Sow", "محمد عبد الرحمن")
FIRST, SECOND, HEAD = "c0ffee00" * 8, "deadbeef" * 8, "ab" * 32
POPPLER = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="needs Debian's poppler-utils"
)


def made(cases: int = 2, *, taken: bool = True, **more: object) -> Paper:
    codes = [f"TRI-2026-{number:04d}" for number in range(1, cases + 1)]
    mission = Mission(
        mission_id="ab" * 16,
        leaver=JONAS[2],
        successor=MARTA[2],
        signed_by=str(more.get("signed_by", JONAS[2])),
        on=DAY,
        leaves_on=date(2026, 12, 1),
        cases=tuple(MissionCase("c" * 32, code) for code in codes),
        reason="Dismissed overnight." if "signed_by" in more else "",
        remarks="Keys: <b>caretaker</b>.",
        taken_by=MARTA[2] if taken else "",
        taken_on=DAY if taken else None,
        seen_cases=cases if taken else 0,
        hashes=(FIRST, SECOND) if taken else (FIRST,),
    )
    return Paper(
        label="Day centre",
        training=False,
        mission=mission,
        leaver=JONAS,
        successor=MARTA,
        signed_by=JONAS,
        taken_by=MARTA if taken else None,
        cases=tuple(
            PaperCase(code, NAMES[at % 2], noted=at > 0, next_on=DAY, dues=at)
            for at, code in enumerate(codes)
        ),
        removed_on=DAY,
        given=("legal",),
        renewed=("registry", "protection"),
        still_known=("medical",),
        head=(412, HEAD),
    )


@pytest.fixture
def printed(look: QApplication, tmp_path: Path) -> Callable[..., str]:
    """Print in a language and read it back with another tool, without blanks."""

    def printed_as(language: str, paper: Paper, *, with_names: bool = False) -> str:
        theme.apply(look, "light", language, 1.0)
        path = tmp_path / f"{language}.pdf"
        path.write_bytes(HandoverPaper().pdf(paper, with_names=with_names))
        done = subprocess.run(
            ["pdftotext", "-raw", str(path), "-"],
            check=True,
            capture_output=True,
            text=True,
        )
        return re.sub(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+", "", done.stdout)

    return printed_as


@POPPLER
def test_people_cases_keys_and_both_signatures_can_be_read_from_the_pdf(printed):
    text = printed("en", made())
    for said in (
        "Handoverrecord",
        "JonasKeller",
        "MartaDiop",
        "TRI-2026-0001",
        "TRI-2026-0002",
        "Tue1Dec2026",
        FIRST,
        SECOND,
        HEAD,
        JONAS[2],
        MARTA[2],
        "entry412",
        "2of2cases",
        "Registry",
        "Medical",
        "Keys:<b>caretaker</b>.",
    ):
        assert said in text, said
    assert text.count("Place,day,signature") == 2


@POPPLER
def test_names_are_on_it_only_where_they_were_asked_for(printed):
    assert "Aminata" not in printed("en", made())
    assert "AminataSow" in printed("en", made(), with_names=True)


@POPPLER
@pytest.mark.parametrize("language", ["fr", "en", "ar"])
def test_codes_and_hashes_run_from_left_to_right_in_every_language(printed, language):
    text = printed(language, made())
    assert "TRI-2026-0001" in text
    assert FIRST in text
    assert MARTA[2] in text


@POPPLER
def test_a_record_nobody_took_over_and_one_signed_in_their_place_say_so(printed):
    text = printed("en", made(taken=False, signed_by="3d" * 32))
    assert "nobodyyet" in text
    assert "didnotsign" in text
    assert "Dismissedovernight." in text
    assert SECOND not in text


def test_the_file_says_nothing_about_when_where_or_by_whom_it_was_made(look):
    data = HandoverPaper().pdf(made())
    assert data.startswith(b"%PDF-")
    for told in (b"CreationDate", b"ModDate", b"CreateDate", b"uuid:", b"DocumentID"):
        assert told not in data, told


@POPPLER
def test_four_hundred_cases_go_on_over_several_pages(printed):
    text = printed("fr", made(400))
    assert all(f"TRI-2026-{number:04d}" in text for number in (1, 200, 400))


def test_nothing_is_left_beside_the_pdf(look, tmp_path):
    before = set(tmp_path.rglob("*"))
    HandoverPaper().pdf(made())
    assert set(tmp_path.rglob("*")) == before
