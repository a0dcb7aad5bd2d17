# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters about a real case: what they say, who may make them, whose template counts."""

from pathlib import Path

import pytest

from app.errors import (
    BadTemplate,
    ConsentMissing,
    NotAllowed,
    ReasonNeeded,
    UnknownFields,
    UnknownLetter,
)
from app.legal import deadlines
from app.letters import making, templates
from app.letters.making import MakeLetter
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.word import opened, templated, words
from tests.helpers.world import Site

PROCEDURE = {
    "kind": "childrens_judge",
    "title": "Recours",
    "authority": "Tribunal pour enfants de Paris",
    "reference": "RG 24/123",
    "territory": "mainland",
    "status": "filed",
    "opened_on": "2026-11-01",
    "event": [{"what": "notified", "on": "2026-11-03", "event_note": "À l’accueil"}],
    "notice": {"routes_stated": "yes", "language_understood": "no"},
    "lawyer": {"lawyer_name": "Claire Dubois", "bar": "Paris", "mandate": "signed"},
    "paper": [
        {"piece": "refusal_notice", "paper_state": "copy"},
        {"piece": "evaluation_report", "paper_state": "asked"},
    ],
}


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Mariama Diallo", "مريم ديالو")


@pytest.fixture
def procedure(tripoli: Site, case: str) -> str:
    with tripoli.as_("legal") as session:
        return casework.write(session, case, "procedure", PROCEDURE)


@pytest.fixture
def legal(tripoli: Site, procedure: str):
    with tripoli.as_("legal") as session:
        yield session


def made(command: MakeLetter, session: Session) -> str:
    return "\n".join(words(making.make_docx(command, session)))


def test_a_power_of_attorney_names_the_person_and_the_procedure(legal, case, procedure):
    said = made(MakeLetter(case, "mandate", "fr", procedure), legal)
    for part in ("Mariama Diallo (مريم ديالو)", "RG 24/123", "Maître Claire Dubois"):
        assert part in said
    assert "né(e) en 2009 (jour et mois non connus)" in said
    english = made(MakeLetter(case, "mandate", "en", procedure), legal)
    assert "born in 2009 (day and month not known)" in english


def test_a_letter_without_a_procedure_is_made_too(legal, case):
    assert "mes démarches" in made(MakeLetter(case, "mandate", "fr"), legal)


def test_the_request_names_the_decision_and_the_law(legal, case, procedure):
    said = made(MakeLetter(case, "report_request", "fr", procedure), legal)
    assert "notifiée le 3 novembre 2026" in said.replace("\u202f", " ")
    assert "L. 311-6" in said
    assert "CADA" in said


def test_the_summary_has_deadlines_with_their_reasons_and_papers(
    legal, case, procedure
):
    offer = next(o for o in deadlines.offers(legal, procedure) if o.computation)
    row = offer.start.row if offer.start else ""
    deadlines.set_deadline(legal, procedure, offer.rule.id, start_row=row)
    with_consent(legal, case)
    said = made(MakeLetter(case, "lawyer_summary", "fr", procedure), legal)
    assert "18 novembre 2026" in said
    assert "La décision a été notifiée" in said
    assert "Notification de refus" in said
    assert "Rapport d’évaluation" in said
    english = made(MakeLetter(case, "lawyer_summary", "en", procedure), legal)
    assert "18 November 2026" in english


def with_consent(session: Session, case: str) -> None:
    casework.consent(session, case, lawyer="given")


def test_the_summary_needs_the_persons_agreement(
    legal, tripoli, case, procedure, tmp_path
):
    command = MakeLetter(case, "lawyer_summary", "fr", procedure)
    assert not making.prepare(command, legal).answer.allowed
    for act in (making.make_docx, making.make_page):
        with pytest.raises(ConsentMissing):
            act(command, legal)
    with pytest.raises(ConsentMissing):
        making.save_letter(command, legal, tmp_path / "x.docx", b"x")
    assert not (tmp_path / "x.docx").exists()
    with_consent(legal, case)
    assert making.prepare(command, legal).answer.allowed
    assert "Mariama" in made(command, legal)


def test_who_may_override_says_why_and_the_journal_keeps_it(
    tripoli, case, procedure, tmp_path
):
    command = MakeLetter(case, "lawyer_summary", "fr", procedure)
    with tripoli.as_("coordinator") as session:
        short = MakeLetter(case, "lawyer_summary", "fr", procedure, None, "urgent")
        with pytest.raises(ReasonNeeded):
            making.make_docx(short, session)
        command = MakeLetter(
            case,
            "lawyer_summary",
            "fr",
            procedure,
            None,
            "audience demain, injoignable",
        )
        data = making.make_docx(command, session)
        making.save_letter(command, session, tmp_path / "x.docx", data)
        assert len(casework.acts(session, "consent_overridden")) == 1
        assert len(casework.acts(session, "letter_made")) == 1


def test_who_does_not_hold_the_legal_key_makes_no_letter(tripoli, case, procedure):
    command = MakeLetter(case, "mandate", "fr", procedure)
    for role in ("social", "doctor", "mediator"):
        with tripoli.as_(role) as session:
            assert not making.may_make(session)
            with pytest.raises(NotAllowed):
                making.prepare(command, session)
            with pytest.raises(NotAllowed):
                making.make_docx(command, session)


def test_a_letter_or_case_that_is_not_there_is_refused(legal, case, procedure):
    with pytest.raises(UnknownLetter):
        making.prepare(MakeLetter(case, "certificate_asylum", "fr"), legal)
    with pytest.raises(UnknownLetter):
        making.prepare(MakeLetter(case, "mandate", "ar"), legal)
    with pytest.raises(NotAllowed):
        making.prepare(MakeLetter("00" * 16, "mandate", "fr"), legal)
    with pytest.raises(NotAllowed):
        making.prepare(MakeLetter(case, "mandate", "fr", "00" * 16), legal)


def test_the_procedure_of_somebody_else_is_not_put_into_a_letter(
    tripoli, case, procedure
):
    with tripoli.as_("social") as session:
        other = world.intake(session, "Awa Keita")
    with tripoli.as_("legal") as session, pytest.raises(NotAllowed):
        making.prepare(MakeLetter(other, "mandate", "fr", procedure), session)


def test_what_is_missing_is_listed_and_can_be_typed(legal, case, procedure, tmp_path):
    command = MakeLetter(case, "mandate", "fr", procedure)
    before = making.prepare(command, legal)
    assert "organisation.name" in before.blank
    assert "place" in before.blank
    assert ("person.names", "Mariama Diallo (مريم ديالو)") in before.filled
    typed = {"organisation.name": "Aide {{ x }}", "language": "soussou", "zzz": "x"}
    command = MakeLetter(case, "mandate", "fr", procedure, typed)
    said = made(command, legal)
    assert "Aide {{ x }}" in said
    assert "soussou" in said
    making.save_letter(command, legal, tmp_path / "m.docx", b"x")
    after = making.prepare(MakeLetter(case, "mandate", "fr", procedure), legal)
    assert dict(after.filled)["organisation.name"] == "Aide {{ x }}"
    assert "language" in after.blank


def test_the_journal_says_that_a_letter_was_made_not_what(
    tripoli, case, procedure, tmp_path
):
    command = MakeLetter(case, "mandate", "fr", procedure)
    with tripoli.as_("coordinator") as session:
        data = making.make_docx(command, session)
        making.save_letter(command, session, tmp_path / "m.docx", data)
        (act,) = casework.acts(session, "letter_made")
    assert set(act) == {"case", "letter", "language", "version"}
    assert (tmp_path / "m.docx").read_bytes() == data


# -- templates of the organisation -------------------------------------------------


def test_the_organisations_template_counts_until_it_is_put_away(legal, case, procedure):
    own = templated("Chez nous : {{ person.name }}")
    templates.load_template(legal, "mandate", "fr", "mandat.docx", own)
    assert (
        made(MakeLetter(case, "mandate", "fr"), legal) == "Chez nous : Mariama Diallo"
    )
    assert "Mandat" not in made(MakeLetter(case, "mandate", "fr"), legal)
    assert "Power of attorney" in made(MakeLetter(case, "mandate", "en"), legal)
    row = next(r for r in templates.templates(legal) if r.own)
    assert (row.letter, row.language, row.name) == ("mandate", "fr", "mandat.docx")
    assert row.by == world.PEOPLE["legal"]
    templates.use_program(legal, "mandate", "fr")
    assert "Mandat" in made(MakeLetter(case, "mandate", "fr"), legal)
    (row,) = (r for r in templates.templates(legal) if r.versions)
    assert (row.own, row.versions) == (False, 1)


def test_a_template_is_given_back_as_it_came(legal, case, tmp_path: Path):
    templates.save_template(legal, tmp_path / "a.docx", "mandate", "fr")
    file = tmp_path / "a.docx"
    templates.load_file(legal, "mandate", "fr", file)
    templates.save_template(legal, tmp_path / "b.docx", "mandate", "fr")
    assert (tmp_path / "b.docx").read_bytes() == file.read_bytes()
    assert not [name for name in opened(file.read_bytes()) if "docProps" in name]


def test_a_bad_template_is_refused_and_nothing_changes(legal, case, tmp_path: Path):
    with pytest.raises(UnknownFields) as refused:
        templates.load_template(
            legal, "mandate", "fr", "x.docx", templated("{{ person.nmae }}")
        )
    assert refused.value.unknown == (("person.nmae", "person.name"),)
    with pytest.raises(BadTemplate):
        templates.load_template(legal, "mandate", "fr", "x.docx", b"no document")
    with pytest.raises(BadTemplate):
        templates.load_file(legal, "mandate", "fr", tmp_path / "not there.docx")
    with pytest.raises(BadTemplate):
        templates.load_file(legal, "mandate", "fr", tmp_path)
    (tmp_path / "long.docx").write_bytes(bytes(9_000_000))
    with pytest.raises(BadTemplate) as too_large:
        templates.load_file(legal, "mandate", "fr", tmp_path / "long.docx")
    assert too_large.value.kind == "too_large"
    assert not [row for row in templates.templates(legal) if row.own]


def test_templates_are_changed_by_who_may(tripoli, case):
    with tripoli.as_("social") as session:
        assert not templates.may_manage(session)
        with pytest.raises(NotAllowed):
            templates.load_template(session, "mandate", "fr", "x", templated("x"))
        with pytest.raises(NotAllowed):
            templates.load_file(session, "mandate", "fr", Path("x"))
        with pytest.raises(NotAllowed):
            templates.use_program(session, "mandate", "fr")
    with tripoli.as_("coordinator") as session:
        templates.load_template(session, "mandate", "fr", "x", templated("x"))
        with pytest.raises(UnknownLetter):
            templates.load_template(session, "zzz", "fr", "x", templated("x"))
        with pytest.raises(NotAllowed):
            templates.use_program(session, "mandate", "en")  # there is none to put away
        templates.use_program(session, "mandate", "fr")
        assert len(casework.acts(session, "template_loaded")) == 1
        assert len(casework.acts(session, "template_put_back")) == 1


def test_only_the_refusal_after_an_evaluation_is_named_in_the_request(legal, case):
    said = PROCEDURE | {"kind": "cnda"}
    asylum = casework.write(legal, case, "procedure", said)
    command = MakeLetter(case, "report_request", "fr", asylum)
    assert making.prepare(command, legal).data["evaluation"]["refused_on"] == ""
    later = {"what": "notified", "on": "2026-11-20"}  # what the judge decided
    said = PROCEDURE | {"event": [*PROCEDURE["event"], later]}
    judged = casework.write(legal, case, "procedure", said)
    command = MakeLetter(case, "report_request", "fr", judged)
    data = making.prepare(command, legal).data
    assert data["evaluation"]["refused_on"] == "3 novembre 2026"
