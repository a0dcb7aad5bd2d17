# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne deadline`, as somebody types it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.deadlines.reading import rules
from app.deadlines.records import to_toml
from app.deadlines.words import sentences
from tests.helpers.deadlines import computed, examples, rule

ASYLUM = [
    "cnda_appeal",
    "--event",
    "notified=2019-06-04",
    "--event",
    "aid_requested=2019-06-17",
    "--event",
    "aid_notified=2019-08-06",
]


def ran(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = cli.main(["deadline", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


def plain(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    status, out, err = ran(capsys, *words, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_a_deadline_is_computed_for_another_program(
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = plain(capsys, *ASYLUM, "--language", "fr")
    assert made["rule"] == "cnda_appeal"
    assert made["due"] == "2019-08-26"
    assert made["state"] == "runs"
    assert made["verified"] is False
    assert made["steps"] == list(
        sentences(rules()["cnda_appeal"], computed(examples()[0]), "fr")
    )


def test_a_rule_in_hours_gives_a_moment(capsys: pytest.CaptureFixture[str]) -> None:
    made = plain(capsys, "oqtf_detention", "--event", "notified=2026-06-05T14:30")
    assert made["due"] == "2026-06-07T14:30+02:00"


def test_while_the_time_does_not_run_no_date_is_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = plain(capsys, *ASYLUM[:3], "--fact", "routes_stated=no")
    assert (made["due"], made["state"]) == (None, "not_started")
    made = plain(capsys, *ASYLUM[:5])
    assert (made["due"], made["state"], made["left"]) == (None, "suspended", 18)


def test_without_json_a_person_can_read_it(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = ran(capsys, *ASYLUM)
    lines = out.splitlines()
    assert status == 0
    assert lines[:2] == ["Recours devant la CNDA", "= lundi 26 août 2019"]
    assert "1. La décision a été notifiée le mardi 4 juin 2019." in lines
    assert "Règle non vérifiée" in lines[-1]


def test_the_rules_are_listed_with_their_events(
    capsys: pytest.CaptureFixture[str],
) -> None:
    listed = plain(capsys, "--list")
    assert [row["rule"] for row in listed] == list(rules())
    for row in listed:
        assert row["events"] == list(rules()[row["rule"]].events)
    status, out, _ = ran(capsys, "--list", "--language", "en")
    assert status == 0
    assert "    aid_requested: Legal aid request received" in out


def test_facts_and_a_territory_are_taken(capsys: pytest.CaptureFixture[str]) -> None:
    letter = ["cnda_appeal", "--event", "letter_presented=2026-03-02"]
    made = plain(capsys, *letter, "--fact", "letter_claimed=no")
    assert made["due"] == "2026-04-03"
    made = plain(
        capsys,
        *letter,
        "--fact",
        "letter_claimed=no",
        "--territory",
        "alsace_moselle",
    )
    assert made["due"] == "2026-04-07"
    made = plain(
        capsys,
        "oqtf_detention",
        "--event",
        "notified=2026-06-05T14:30",
        "--fact",
        "wording=deux jours",
    )
    assert "wording_arguable" in made["warnings"]


def test_rules_of_ones_own_are_read_from_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rules.toml"
    own = rule(verified_on="2026-11-02", verified_by="Inès Roux")
    file.write_bytes(to_toml([own]))
    words = [own.id, "--event", "notified=2026-03-02", "--rules", str(file)]
    made = plain(capsys, *words)
    assert made["due"] == "2026-03-12"
    assert made["verified"] is True
    assert (made["verified_on"], made["verified_by"]) == ("2026-11-02", "Inès Roux")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nope"], "No rule 'nope'"),
        ([], "Name a rule"),
        (["cnda_appeal"], "--event notified="),
        ([*ASYLUM[:3], "--event", "aid_notified=2019-08-06"], "aid_requested="),
        ([*ASYLUM[:3], "--event", "aid_requested=2019-01-01"], "before the event"),
        (["cnda_appeal", "--event", "notified=2023-02-29"], "no date"),
        (["cnda_appeal", "--event", "notified=04/06/2019"], "no date"),
        (["cnda_appeal", "--event", "notified=2019-W23-2"], "no date"),
        (["cnda_appeal", "--event", "notified"], "no date"),
        (["cnda_appeal", "--event", "notified=" + "9" * 9_999], "no date"),
        (["cnda_appeal", "--event", "eclipse=2019-06-04"], "no event 'eclipse'"),
        ([*ASYLUM[:3], *ASYLUM[1:3]], "twice"),
        (["cnda_appeal", "--event", "notified=1800-01-01"], "1800"),
        (["cnda_appeal", "--event", "notified=9999-12-31"], "9999"),
        ([*ASYLUM, "--fact", "routes_stated=maybe"], "yes, no or unknown"),
        ([*ASYLUM, "--fact", "weather=yes"], "No fact"),
    ],
)
def test_what_cannot_be_computed_is_refused_in_words(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = ran(capsys, *words)
    assert (status, out) == (2, "")
    assert said in err
    assert "Nothing was changed" in err


def test_a_bad_rule_file_is_refused_and_its_fault_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rules.toml"
    file.write_text('[rules.one]\nname.fr = "x"\nunit = "weeks"\n', "utf-8")
    status, _, err = ran(capsys, "--list", "--rules", str(file))
    assert status == 2
    assert "'unit': unknown value" in err
    file.write_bytes(b"\x00" * 2_000_000)
    status, _, err = ran(capsys, "--list", "--rules", str(file))
    assert status == 2
    assert "too large" in err
    status, _, err = ran(capsys, "--list", "--rules", str(tmp_path / "none.toml"))
    assert status == 1


def test_it_needs_no_window_no_home_and_no_case_file(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui.main", "deadline", *ASYLUM, "--json"],
        cwd=Path(__file__).parents[2],
        env={"HOME": str(tmp_path / "none"), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        check=True,
        timeout=120,
    )
    assert json.loads(done.stdout)["due"] == "2019-08-26"
    assert not (tmp_path / "none").exists()


def test_neither_qt_nor_a_session_is_loaded_to_list_the_rules() -> None:
    code = (
        "import sys, app.cli_deadline; from app.deadlines.reading import rules; rules();"
        "print([m for m in ('PySide6', 'app.session', 'holidays')"
        " if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        timeout=120,
    )
    assert done.stdout.decode().strip() == "[]"


def test_a_pipe_that_holds_no_arabic_gets_it_spelled_out_and_no_crash() -> None:
    """A pipe of a French Windows is such a one."""
    words = [sys.executable, "-m", "ui.main", "deadline", *ASYLUM, "--language", "ar"]
    narrow = os.environ | {"PYTHONIOENCODING": "cp1252"}
    run = [
        subprocess.run(
            [*words, *more],
            env=narrow,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
        )
        for more in ([], ["--json"])
    ]
    assert b"\\u0627" in run[0].stdout
    assert json.loads(run[1].stdout)["steps"][0].startswith("بُلِّغ القرار")


def test_what_is_missing_is_asked_for_as_the_rule_counts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, _, said = ran(capsys, "oqtf_detention")
    assert "--event notified=YYYY-MM-DDTHH:MM" in said
    _, _, said = ran(capsys, "childrens_judge_appeal")
    assert "--event notified=YYYY-MM-DD, or learned" in said


def test_what_an_authority_has_to_do_is_not_asked_of_the_reader(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, said, _ = ran(capsys, "cnda_summons", "--event", "hearing=2026-02-27")
    assert "L’autorité doit agir au moins 30 jours avant" in said
    _, said, _ = ran(capsys, "prosecutor_placement", "--event", "placed=2026-02-27")
    assert "n’est pas prorogé." in said
    assert "agissez" not in said
