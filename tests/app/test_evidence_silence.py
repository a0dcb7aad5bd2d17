# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an evidence package does not tell: what stays behind leaves no word in it."""

import json
import tarfile
from pathlib import Path
from typing import Any

import pytest

from app.evidence.checking import check_evidence
from app.evidence.choosing import choose
from app.evidence.making import Made, MakeEvidence, make_evidence
from app.progress import Cancelled, Progress
from app.session import Session
from storage.revisions import sign_revision
from tests.helpers import casework, world
from tests.helpers.proving import Proven, photograph, proven
from tests.helpers.world import PEOPLE, Site

HEIC = b"\0\0\0\x1cftypheic\0\0\0\0mif1heic" + b"GPS 32.8872 13.1913" * 9


@pytest.fixture
def case(tripoli: Site) -> Proven:
    return proven(tripoli)


def everything(path: Path) -> dict[str, bytes]:
    with tarfile.open(path) as archive:
        return {
            m.name.removeprefix("evidence/"): archive.extractfile(m).read()  # type: ignore[union-attr]
            for m in archive.getmembers()
        }


def page_of(made: Made) -> str:
    return everything(made.path)["data/index.html"].decode("utf-8")


def acts(made: Made) -> list[dict[str, Any]]:
    lines = everything(made.path)["data/journal.jsonl"].decode().splitlines()
    return [json.loads(line.rpartition(" ")[0]) for line in lines]


def signed(
    case: Proven, session: Session, text: str, *files: Any, title: str = ""
) -> str:
    return world.note(session, case.case, text, title=title, files=files, final=True)


def test_a_photograph_whose_name_hides_it_is_still_a_photograph(
    case: Proven, tmp_path: Path
) -> None:
    picture = photograph(40, 30)
    with case.site.as_("social") as session:
        casework.consent(session, case.case, lawyer="given", photo_court="withdrawn")
    with case.site.as_("doctor") as session:
        rows = [
            world.attach(session, "IMG_0001", "application/octet-stream", picture),
            world.attach(session, "scan.pdf", "application/pdf", picture + b"\0"),
            world.attach(session, "IMG_2", "application/octet-stream", HEIC),
        ]
        signed(case, session, "Cicatrice", *rows)
        made = case.make(session, tmp_path)
    assert (made.files, made.stay) == (0, 4)
    assert b"Telephone of Salma" not in made.path.read_bytes()
    assert b"GPS 32.8872" not in made.path.read_bytes()
    assert check_evidence(made.path).whole


def test_with_the_agreement_it_goes_as_a_copy_and_what_cannot_be_copied_stays(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("doctor") as session:
        rows = [
            world.attach(
                session, "IMG_1", "application/octet-stream", photograph(9, 9)
            ),
            world.attach(session, "IMG_2", "application/octet-stream", HEIC),
        ]
        signed(case, session, "Cicatrice", *rows)
        made = case.make(session, tmp_path)
    assert (made.files, made.stay) == (2, 1)
    assert b"Telephone of Salma" not in made.path.read_bytes()
    assert b"GPS 32.8872" not in made.path.read_bytes()
    assert "dont seule l’empreinte" in page_of(made)


def test_a_file_two_entries_call_differently_is_told_as_each_calls_it(
    case: Proven, tmp_path: Path
) -> None:
    paper = b"%PDF-1.4 an order"
    with case.site.as_("doctor") as session:
        for name in ("ordonnance.pdf", "copie.pdf"):
            row = world.attach(session, name, "application/pdf", paper)
            signed(case, session, name, row)
        made = case.make(session, tmp_path)
    report = check_evidence(made.path)
    assert report.whole
    names = {f.name for e in report.evidence.entries for f in e.files}
    assert {"ordonnance.pdf", "copie.pdf"} <= names


def test_the_compartments_that_stay_are_not_named_nor_their_colleagues(
    case: Proven, tmp_path: Path
) -> None:
    """That somebody saw a doctor is told to nobody by what was left out."""
    with case.site.as_("legal") as session:
        made = case.make(session, tmp_path)
    report = check_evidence(made.path)
    told = everything(made.path)
    assert report.evidence.left_out["closed"] is True
    assert b"medical" not in told["evidence.json"] + told["data/journal.jsonl"]
    names = {person["name"] for person in report.evidence.people}
    assert PEOPLE["legal"] in names
    assert PEOPLE["doctor"] not in names
    assert PEOPLE["doctor"].encode() not in made.path.read_bytes()
    assert report.whole


def test_a_choice_of_compartments_is_said_and_not_called_everything(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("doctor") as session:
        made = case.make(session, tmp_path, compartments=("medical",))
        chosen = choose(session, case.case, ("medical",))
    left_out = check_evidence(made.path).evidence.left_out
    assert left_out["not_chosen"] is True
    assert "n’a pas choisi de joindre" in page_of(made)
    assert {line["act"] for line in acts(made)} <= {"entry_signed", "case_opened"}
    assert chosen.discreet == 1
    assert "closer" in left_out
    assert left_out["closer"] == 0


def test_only_acts_on_what_is_enclosed_are_in_the_journal(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("doctor") as session:
        made = case.make(session, tmp_path)
    enclosed = {e.entry for e in check_evidence(made.path).evidence.entries}
    found = acts(made)
    assert {line["act"] for line in found} >= {"entry_signed"}
    assert all(line["details"].get("entry", case.case) in enclosed for line in found)


def test_roles_and_hours_are_written_for_a_reader_in_court(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("doctor") as session:
        page = page_of(case.make(session, tmp_path))
    assert f"{PEOPLE['doctor']}, Médecin, " in page
    assert ", doctor, " not in page
    assert "(UTC+" in page or "(UTC-" in page


def test_marks_that_turn_a_line_round_or_command_a_screen_do_not_reach_the_page(
    case: Proven, tmp_path: Path
) -> None:
    name = "dos\u202egpj.exe\x1b[2J"
    with case.site.as_("doctor") as session:
        row = world.attach(session, name, "application/pdf", b"%PDF-1.4 x")
        signed(case, session, "Vu", row, title="a\u2066<b>")
        command = MakeEvidence(
            case.case, tmp_path / "p.tar", "Me\u202eX\x1b]0;y\x07", "<img src=x>\r\nA"
        )
        made = make_evidence(command, session, Progress())
    page = page_of(made)
    assert not set(page) & set("\u202e\u2066\x1b\x07\r")
    assert "<img" not in page
    assert "<b>" not in page
    assert check_evidence(made.path).whole


def test_stopped_or_locked_in_the_middle_nothing_is_left(
    case: Proven, tmp_path: Path
) -> None:
    class Stopping(Progress):
        def step(self, done: int, whole: int) -> None:
            raise Cancelled

    command = MakeEvidence(case.case, tmp_path / "p.tar", "Me X", "Appel")
    with case.site.as_("doctor") as session:
        with pytest.raises(Cancelled):
            make_evidence(command, session, Stopping())
        assert not list(tmp_path.glob("*.tar"))
        assert not list(tmp_path.glob(".*"))
    with case.site.as_("coordinator") as session:
        assert not casework.acts(session, "evidence_made")


def test_a_colleague_whom_an_answer_names_is_named_and_not_a_row_of_digits(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("legal") as session:
        key = session.me
    with case.site.as_("social") as session:
        day = casework.day(session, 3)
        answers = {"title": "Appeler", "due_on": day, "assignee": key}
        casework.write(session, case.case, "task", answers, final=True)
        made = case.make(session, tmp_path)
    page = page_of(made)
    assert key not in page
    assert PEOPLE["legal"] in page


def test_an_entry_that_was_discreet_once_does_not_go_with_its_first_version(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("doctor") as session:
        entry = world.note(session, case.case, "Pour elle", discreet=True)
        (first,) = session.case_file.revisions("medical", entry)
        open_now = sign_revision(  # as another laptop may write it
            session.case_file.signing,
            compartment="medical",
            entry=entry,
            case=case.case,
            form="note",
            form_version=first.fields["form_version"],
            answers={"text": "Pour tous"},
            recorded_at=session.now,
            parents=(first.id.hex(),),
            final=True,
        )
        with session.case_file.transaction() as transaction:
            transaction.put(open_now)
        made = case.make(session, tmp_path)
    told = {each.entry for each in check_evidence(made.path).evidence.entries}
    assert entry not in told
    assert entry.encode() not in made.path.read_bytes()
