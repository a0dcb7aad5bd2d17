# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A caseload brought in: what each row becomes, who is known already, all or nothing."""

from collections.abc import Iterator

import pytest

from app.commands.cases import OpenCase, open_case
from app.errors import NotAllowed
from app.progress import Cancelled, Progress
from app.queries import cases
from app.queries.cases import CaseFilter
from app.rows import CaseRow
from app.session import Session
from app.sheets.assistant import open_sheet, report_of, targets_for
from app.sheets.importing import Words, import_cases
from app.sheets.lines import Line, Reading, unknown_words
from app.sheets.reading import open_book
from app.sheets.report import (
    LEAVE_CELL,
    Decisions,
    Report,
    coming,
    counts,
    state_of,
)
from app.sheets.words import key
from tests.helpers.world import Site

WORDS = Words("Reprise du tableau", "{heading} : {text}", "{heading}, non lu :")
HEADINGS = "N°dossier;Nom;Prénom;Né le;Sexe;Pays;Tél;Remarques;Âge;Statut du dossier\n"
SHEET = (
    HEADINGS
    + """\
A-1;Diallo;Aïssatou;12/03/2009;F;Guinée;+33 6 12 34 56 78;arrivée par Lyon;;En cours
A-2;Bah;Mamadou;2008;M;Guinéen;;;;Clos
A-3;Tesfay;Yonas;;M;Érythrée;;;17;En cours
A-4;Sow;Fatou;31/02/2009;F;Sénégal;;;;
A-5;Ngoma;Grâce;;F;congolaise;;;16;
A-6;;;;F;Mali;;;;
;;;01/01/2010;;Mali;;;;
A-8;Diallo;Aissatou;12/03/2009;F;Guinée;;;;
"""
)


@pytest.fixture
def social(tripoli: Site) -> Iterator[Session]:
    """Somebody who opens cases and writes in identities."""
    with tripoli.as_("social") as session:
        yield session


def report(session: Session, text: str = SHEET, **more: object) -> Report:
    book, known = open_book(text.encode(), "a.csv"), targets_for(session)
    opened = open_sheet(book, "", known, session)
    reading = Reading(known, opened.mapping, **more)  # type: ignore[arg-type]
    return report_of(opened.table, reading, session, Progress())


def line(found: Report, number: int) -> Line:
    return next(each for each in found.lines if each.number == number)


def rows(session: Session) -> list[CaseRow]:
    wanted = CaseFilter(order="code", descending=False)
    return list(cases.page(session, wanted, None, 100).rows)


def bring(session: Session, found: Report, decisions: Decisions) -> list[str]:
    lines = coming(found, decisions)
    return list(import_cases(lines, WORDS, session, Progress()).case_ids)


# -- what a row becomes --------------------------------------------------------


def test_a_row_becomes_a_case_and_an_identity(social: Session) -> None:
    first = line(report(social), 2)
    assert first.case == {
        "sex": "female",
        "nationality": "gn",
        "status": "open",
        "birth_year": 2009,
    }
    assert first.identity == {
        "name_latin": "Aïssatou Diallo",
        "phone": "+33 6 12 34 56 78",
        "birth_date": "2009-03-12",
        "birth_precision": "day",
        "papers": [{"type": "other_agency", "number": "A-1"}],
    }
    assert first.notes == (("Remarques", "arrivée par Lyon"),)


def test_a_year_or_an_age_is_kept_for_what_it_is(social: Session) -> None:
    found = report(social)
    by_year, by_age = line(found, 3), line(found, 4)
    assert by_year.identity["birth_precision"] == "year"
    assert by_year.case["birth_year"] == 2008
    assert "birth_date" not in by_year.identity
    assert by_age.identity["birth_precision"] == "approximate"
    assert by_age.identity["age_said"] == 17
    assert by_age.case["birth_year"] == social.today.year - 17


def test_an_age_is_of_the_day_the_case_was_opened(social: Session) -> None:
    found = report(social, "Nom;Âge;Date d'enregistrement\nBah;17;05/06/2020\n")
    assert line(found, 2).case["birth_year"] == 2003


def test_names_go_where_their_script_belongs(social: Session) -> None:
    text = "الاسم;Nom\nمحمد عبد الرحمن;\n;Yonas\n"
    found = report(social, text)
    assert line(found, 2).identity == {"name_native": "محمد عبد الرحمن"}


def test_a_cell_that_cannot_be_used_is_a_problem_of_its_row(social: Session) -> None:
    (issue,) = line(report(social), 5).issues
    assert (issue.kind, issue.said) == ("no_such_day", "31/02/2009")
    assert issue.column.heading == "Né le"


def test_a_word_nobody_knows_is_asked_once_for_the_whole_column(
    social: Session,
) -> None:
    found = report(social)
    assert unknown_words(found.lines) == {("nationality", "congolaise"): 1}
    meanings = {"nationality": {key("Congolaise"): "cd"}}
    again = report(social, meanings=meanings)
    assert line(again, 6).case["nationality"] == "cd"
    assert line(again, 6).issues == ()


def test_a_row_without_name_or_reference_cannot_come_in(social: Session) -> None:
    found = report(social)
    assert state_of(line(found, 8), found) == "unusable"
    assert state_of(line(found, 7), found) == "ready"  # A-6 has a reference
    everything = Decisions(LEAVE_CELL, {8: True})
    assert 8 not in {each.number for each in coming(found, everything)}


# -- known already -------------------------------------------------------------


def test_an_earlier_row_of_the_same_person_is_noticed(social: Session) -> None:
    found = report(social)
    (twin,) = found.twins[9]
    assert (twin.row, twin.case_id) == (2, "")


def test_somebody_followed_already_is_noticed_and_left_out(social: Session) -> None:
    case = {"sex": "female", "birth_year": 2009, "nationality": "gn"}
    identity = {"name_latin": "Aissatou DIALLO"}
    known = open_case(OpenCase(case, identity), social)
    found = report(social)
    assert found.twins[2][0].case_id == known
    assert 2 not in {each.number for each in coming(found, Decisions())}
    wanted = Decisions(rows={2: True})
    assert 2 in {each.number for each in coming(found, wanted)}


def test_brothers_with_one_phone_are_not_one_person(social: Session) -> None:
    text = "Nom;Âge;Tél\nMamadou Bah;17;0612345678\nIbrahima Sow;12;0612345678\n"
    assert report(social, text).twins == {}


# -- bringing in ---------------------------------------------------------------


def test_rows_come_in_in_their_order_with_a_first_note(social: Session) -> None:
    found = report(social)
    said = counts(found, Decisions())
    assert (said.ready, said.issues, said.twins, said.unusable) == (4, 2, 1, 1)
    made = bring(social, found, Decisions())
    shown = rows(social)
    assert [row.case_id for row in shown] == made
    assert [row.name for row in shown] == [
        "Aïssatou Diallo",
        "Mamadou Bah",
        "Yonas Tesfay",
        "",
    ]
    assert [row.code[-4:] for row in shown] == ["0001", "0002", "0003", "0004"]
    assert [row.status for row in shown] == ["open", "closed", "open", "open"]
    assert [row.entries for row in shown] == [2, 1, 1, 1]  # the sheet, and one note


def test_what_could_not_be_used_is_kept_in_the_first_note(social: Session) -> None:
    found = report(social)
    made = bring(social, found, Decisions(LEAVE_CELL))
    assert len(made) == 6
    texts = [
        revision.fields["answers"]["text"]
        for case_id in made
        for revision in notes_of(social, case_id)
    ]
    assert texts == [
        "Remarques : arrivée par Lyon",
        "Né le, non lu : 31/02/2009",
        "Pays, non lu : congolaise",
    ]


def notes_of(session: Session, case_id: str) -> list:
    entries = session.case_file.rows(
        "SELECT id FROM social.entry WHERE case_id = ? AND form = 'note'", (case_id,)
    )
    return [r for (e,) in entries for r in session.case_file.revisions("social", e)]


def test_stopping_leaves_nothing(social: Session) -> None:
    lines = coming(report(social), Decisions())
    progress = Progress()
    seen: list[int] = []

    def report_step(done: int, _total: int) -> None:
        seen.append(done)
        if done == 2:
            progress.cancel()

    progress._report = report_step
    before = social.case_file.audit_head()
    with pytest.raises(Cancelled):
        import_cases(lines, WORDS, social, progress)
    assert rows(social) == []
    assert social.case_file.audit_head() == before


def test_the_audit_chain_says_how_many_and_nothing_else(social: Session) -> None:
    made = bring(social, report(social), Decisions())
    ((body,),) = social.case_file.rows(
        "SELECT body FROM registry.audit ORDER BY seq DESC LIMIT 1"
    )
    assert b'"act":"cases_imported"' in bytes(body)
    assert f'"details":{{"cases":{len(made)},"notes":1}}'.encode() in bytes(body)


def test_only_who_may_open_cases_brings_any(tripoli: Site) -> None:
    with tripoli.as_("mediator") as session, pytest.raises(NotAllowed):
        import_cases([], WORDS, session, Progress())
    with tripoli.as_("mediator") as session, pytest.raises(NotAllowed):
        report(session)


def test_other_questions_of_the_forms_are_columns_too(social: Session) -> None:
    text = "Nom;Nombre d’enfants;Adresse ou repère\nBah;2;Porte 4\n"
    found = line(report(social, text), 2)
    assert found.identity["living"] == {"children": 2, "address": "Porte 4"}


def test_what_needs_a_purpose_is_never_taken_from_a_sheet(social: Session) -> None:
    keys = {target.key for target in targets_for(social)}
    assert not [each for each in keys if "religion" in each or "sensitive" in each]
