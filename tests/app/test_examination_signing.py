# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing evaluations: whose they are, what is acknowledged, and that it is final."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.entries import NAMED, save_draft, save_entry
from app.errors import (
    ChecksOpen,
    ConsentMissing,
    EntryIsFinal,
    FilesAreEverybodys,
    NewerVersion,
    NotAllowed,
    ProblemsLeft,
)
from app.examination.beginning import begin
from app.examination.content import (
    EXAMINATION,
    PSYCHOLOGICAL,
    Finding,
    examinations,
    read,
)
from app.examination.numbering import next_number
from app.examination.photos import attach_photo
from app.examination.signing import sign
from app.examination.spans import span_of
from app.progress import Progress
from app.queries import timeline
from app.session import Session
from app.writing import addendum, draft_of, revised
from tests.helpers import casework, world
from tests.helpers.examinations import (
    MEDICAL,
    MENTAL,
    finding,
    found,
    open_codes,
    with_findings,
    without,
    writing,
)
from tests.helpers.world import Site


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow", native="أميناتا سو")


@pytest.fixture
def doctor(tripoli: Site, case: str) -> Iterator[Session]:
    with tripoli.as_("doctor") as session:
        yield session


def test_an_examination_begins_with_what_the_file_knows(
    doctor: Session, case: str
) -> None:
    begun = begin(doctor, case)
    written = read(begun.form, begun.answers)
    assert written.said("person", "person_name") == "Aminata Sow"
    assert written.said("person", "sex") == "female"
    assert written.said("clinician", "clinician_name") == "Salma Benali"
    assert begun.compartment == "medical"


def test_a_signed_examination_is_final_and_its_draft_is_gone(
    doctor: Session, case: str
) -> None:
    made = writing(doctor, case, MEDICAL)
    save_draft(made, doctor)
    sign(doctor, made)
    (stored,) = examinations(doctor, case)
    assert stored.state == "final"
    assert draft_of(doctor, case, "medical", made.entry_id) is None
    with pytest.raises(EntryIsFinal):
        sign(doctor, replace(made, parents=stored.heads))
    with pytest.raises(EntryIsFinal):
        save_entry(replace(made, parents=stored.heads), doctor)


def test_something_that_stands_in_the_way_is_not_signed_away(
    doctor: Session, case: str
) -> None:
    made = writing(doctor, case, without(MEDICAL, "/finding[1]/side"))
    (check,) = found(doctor, case, made.answers)
    with pytest.raises(ChecksOpen) as refused:
        sign(doctor, made, {check.key})
    assert refused.value.keys == (check.key,)
    assert examinations(doctor, case) == []


def test_what_was_seen_is_kept_in_the_record_and_counted_in_the_journal(
    tripoli: Site, case: str
) -> None:
    answers = without(MEDICAL, "/setting/privacy", "/finding[1]/other_causes")
    with tripoli.as_("doctor") as session:
        made = writing(session, case, answers)
        seen = [check.key for check in found(session, case, answers)]
        with pytest.raises(ChecksOpen):
            sign(session, made, seen[:1])
        sign(session, made, seen)
        (stored,) = examinations(session, case)
        assert stored.answers["acknowledged"].split() == seen
    with tripoli.as_("coordinator") as session:
        (details,) = casework.acts(session, "entry_signed")
        assert details["acknowledged"] == len(seen)
        assert "privacy" not in str(details)


def test_no_other_way_signs_an_examination(doctor: Session, case: str) -> None:
    with pytest.raises(NotAllowed):
        save_entry(writing(doctor, case, MEDICAL), doctor, final=True)
    with pytest.raises(NotAllowed):
        sign(doctor, casework.writing(doctor, case, "note", {"text": "Autre."}))


def test_an_answer_that_does_not_fit_is_corrected_before_signing(
    doctor: Session, case: str
) -> None:
    made = writing(doctor, case, with_findings(finding(length_mm="6 cm")))
    with pytest.raises(ProblemsLeft) as refused:
        sign(doctor, made)
    assert refused.value.places == ("/finding[1]/length_mm",)


def test_what_comes_later_is_an_addendum(doctor: Session, case: str) -> None:
    made = writing(doctor, case, MEDICAL)
    sign(doctor, made)
    view = timeline.view(doctor, "medical", made.entry_id)
    assert view is not None
    note = addendum(doctor, view)
    said = note.answers | {"text": "Radiographie reçue.", "occurred_on": "2026-11-21"}
    save_entry(replace(note, answers=said), doctor, final=True)
    (added,) = timeline.addenda(doctor, view)
    assert added.state == "final"


def test_a_version_may_be_kept_long_before_it_could_be_signed(
    doctor: Session, case: str
) -> None:
    save_entry(writing(doctor, case, with_findings({"number": 1})), doctor)
    (stored,) = examinations(doctor, case)
    assert stored.state == ""


@pytest.mark.parametrize("role", ["coordinator", "legal", "social"])
def test_other_professions_neither_write_nor_read_it(
    tripoli: Site, case: str, role: str
) -> None:
    with tripoli.as_("doctor") as session:
        made = writing(session, case, MEDICAL)
        sign(session, made)
    with tripoli.as_(role) as session:
        assert examinations(session, case) == []
        with pytest.raises(NotAllowed):
            begin(session, case)
        with pytest.raises(NotAllowed):
            sign(session, made)


# -- the psychologist's part ----------------------------------------------------------


def test_the_psychologists_part_is_hers(tmp_path: Path) -> None:
    site = world.found(
        tmp_path / "clinic", "CLI", ("coordinator", "doctor", "psychologist")
    )
    with site.as_("doctor") as session:
        case = world.intake(session, "Aminata Sow")
        with pytest.raises(NotAllowed):
            begin(session, case, PSYCHOLOGICAL)
    with site.as_("psychologist") as session:
        assert found(session, case, MENTAL) == []
        short = without(MENTAL, "/finding[1]/consistency", "/finding[1]/what")
        codes = open_codes(session, case, short)
        assert {"finding_no_degree", "finding_no_what"} <= codes
        made = writing(session, case, MENTAL)
        sign(session, made)
        with pytest.raises(NotAllowed):
            begin(session, case, EXAMINATION)
    with site.as_("doctor") as session:
        assert examinations(session, case) == []
        assert "mental_health" not in session.compartments
        with pytest.raises(NotAllowed):
            sign(session, made)


# -- photographs ------------------------------------------------------------------------


def test_a_photograph_is_kept_byte_for_byte_and_only_where_agreed(
    doctor: Session, case: str, tmp_path: Path
) -> None:
    path = tmp_path / "IMG_1.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe1 GPS 48.8 " * 1000)
    made = writing(doctor, case, MEDICAL)
    with pytest.raises(ConsentMissing) as refused:
        attach_photo(path, made, doctor, Progress())
    assert (refused.value.item, refused.value.decision) == ("photo_file", "not_asked")
    casework.consent(doctor, case, photo_file="given")
    row = attach_photo(path, made, doctor, Progress())
    kept = b"".join(timeline.read_file(doctor, "medical", row.sha256))
    assert kept == path.read_bytes()
    named = replace(made, sensitivity=NAMED)
    with pytest.raises(FilesAreEverybodys):
        attach_photo(path, named, doctor, Progress())
    with pytest.raises(FilesAreEverybodys):
        sign(doctor, replace(named, attachments=(row,)))


# -- what it says, with types -------------------------------------------------------------


def test_answers_of_any_shape_are_read_without_a_fault() -> None:
    strange = {
        "finding": [{"number": "x", "x": 7, "y": True, "length_mm": float("nan")}, 3],
        "photo": {"file": 1},
        "person": "Aminata",
        "allegations": {"episode": [{"by_whom": "police smuggler"}]},
        "information": {"examined_on": "31/02/2026"},
    }
    written = read(EXAMINATION, strange)
    assert written.findings == (Finding(1),)
    assert written.photos == ()
    assert written.said("person", "person_name") == ""
    assert written.episodes[0].by_whom == ("police", "smuggler")
    assert written.examined_on is None


def test_a_new_finding_gets_the_next_number() -> None:
    assert next_number(read(EXAMINATION, {})) == 1
    rows = [{"number": number} for number in (1, 5, 2)]
    assert next_number(read(EXAMINATION, {"finding": rows})) == 6


def test_a_new_finding_is_never_shown_by_the_photograph_of_one_taken_away() -> None:
    said = {"finding": [{"number": 1}], "photo": [{"file": "a", "findings": "1 2"}]}
    assert next_number(read(EXAMINATION, said)) == 3


def test_what_was_ticked_for_one_finding_is_not_ticked_for_the_next(
    doctor: Session, case: str
) -> None:
    two = (finding(number=1, other_causes=None), finding(number=2, other_causes=None))
    (first, _second) = found(doctor, case, with_findings(*two))
    left = with_findings(two[1])  # now it stands in the first row
    with pytest.raises(ChecksOpen):
        sign(doctor, writing(doctor, case, left), {first.key})
    wrong = MEDICAL | {"person": MEDICAL["person"] | {"person_name": "Amy Soe"}}
    (before,) = found(doctor, case, wrong)
    wrong = MEDICAL | {"person": MEDICAL["person"] | {"person_name": "Ami Saw"}}
    with pytest.raises(ChecksOpen):
        sign(doctor, writing(doctor, case, wrong), {before.key})


def test_what_another_laptop_wrote_meanwhile_is_not_signed_over(
    doctor: Session, case: str
) -> None:
    made = writing(doctor, case, MEDICAL)
    save_entry(made, doctor)
    view = timeline.view(doctor, "medical", made.entry_id)
    assert view is not None
    mine = revised(view)
    other = with_findings(finding(), finding(number=2))
    save_entry(replace(mine, answers=other), doctor)
    with pytest.raises(NewerVersion):
        sign(doctor, mine)
    (stored,) = examinations(doctor, case)
    assert stored.state == ""
    view = timeline.view(doctor, "medical", made.entry_id)
    assert view is not None
    sign(doctor, revised(view))


@pytest.mark.parametrize(
    "text", ["2026-13", "2026-02-30", "0000", "hier", "", "２０２６"]
)
def test_a_date_that_is_none_is_no_span(text: str) -> None:
    assert span_of(text) is None
