# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What certificates say: both languages, every template, and the words to avoid."""

import html
import re
from io import BytesIO
from typing import Any

import pytest
from docx import Document

from app.certificates.checks import checks
from app.certificates.content import KNOWN
from app.certificates.kinds import KINDS, LANGUAGES
from app.certificates.making import filled
from app.certificates.numbers import in_letters
from app.certificates.rendering import Rendered, render
from app.certificates.wording import authorities, claims, culprits, intents, quotes
from app.certificates.words import Words
from app.letters.built import program_page, program_template
from app.letters.engine import check
from app.progress import Progress
from tests.helpers import certifying, world
from tests.helpers.certifying import PlainPress, drafted, examined
from tests.helpers.world import Site


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow", "أميناتا سو")


def made(
    site: Site, case: str, kind: str, language: str, **groups: Any
) -> tuple[str, Rendered]:
    """Return the words of the page, and both documents."""
    with site.as_("doctor") as session:
        row = certifying.photo(session)
        exam = examined(session, case, photos=[row])
        draft = drafted(session, case, kind, exam, language, **groups)
        source, press = certifying.source(session, exam), PlainPress()
        answers = filled(session, draft) | {"photos": row.sha256}
        found = render(session, answers, source, press, Progress())
        plain = html.unescape(re.sub(r"<[^>]+>", " ", press.html))
        return " ".join(plain.split()), found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_asks_only_for_what_is_known(kind: str, language: str) -> None:
    name = f"certificate_{kind}"
    assert check(program_page(name, language), KNOWN) == []
    assert check(program_template(name, language), KNOWN) == []


@pytest.mark.parametrize("kind", ["asylum", "initial", "istanbul"])
@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ("10 novembre 2026", "Haut du dos", "Hautement compatible", "Guinée")),
        ("en", ("10 November 2026", "Upper back", "Highly consistent", "Guinea")),
    ],
)
def test_a_certificate_speaks_its_own_language(
    tripoli: Site, case: str, kind: str, language: str, expected: tuple[str, ...]
) -> None:
    text, found = made(tripoli, case, kind, language)
    for said in (*expected, "Aminata Sow", "أميناتا سو", "4 cm sous la clavicule"):
        assert said in text, said
    document = Document(BytesIO(found.docx))
    words = "\n".join(p.text for p in document.paragraphs)
    cells = {c.text for t in document.tables for r in t.rows for c in r.cells}
    assert any("Aminata Sow" in cell for cell in cells)
    assert any(expected[2] in cell for cell in cells)
    assert document.core_properties.author == ""
    assert "{{" not in words
    assert len(document.inline_shapes) == 5  # four diagrams, one photograph
    assert found.template == f"certificate_{kind}.{language}"


def test_a_report_has_the_sections_of_the_examination_and_its_hash(
    tripoli: Site, case: str
) -> None:
    text, _ = made(tripoli, case, "istanbul", "fr")
    for said in ("Examen physique", "Symptômes et gênes", "Bon état général."):
        assert said in text
    assert re.search(r"SHA-256.{0,3}: ?[0-9a-f]{64}", text)
    assert "juin 2024" in text
    assert "2024-06" not in text  # as it is typed


def test_an_initial_certificate_quotes_and_counts_in_letters(
    tripoli: Site, case: str
) -> None:
    text, _ = made(tripoli, case, "initial", "fr")
    assert "déclare" in text
    assert "« On m’a frappée avec un câble »" in text.replace("\u202f", " ")
    assert "vingt et un (21) jours" in text
    assert "10\u00a0h\u00a015" in text or "10 h 15" in text


def test_who_asked_for_it_is_not_contradicted_at_its_end(
    tripoli: Site, case: str
) -> None:
    seen = {"requested_by": "Me Durand, avocate"}
    for kind in ("asylum", "initial"):
        text, _ = made(tripoli, case, kind, "fr", seen=seen)
        assert text.count("à la demande de") == 1
        assert "à la demande de Me Durand, avocate" in text
        assert "remis en main propre" in text


def test_a_row_of_a_table_is_never_broken_in_the_word_document(
    tripoli: Site, case: str
) -> None:
    _, found = made(tripoli, case, "asylum", "fr")
    tables = Document(BytesIO(found.docx)).tables
    lines = [line for table in tables for line in table._tbl.tr_lst]
    assert len(lines) > 10
    assert all(line.xpath("./w:trPr/w:cantSplit") for line in lines)


@pytest.mark.parametrize(
    ("number", "french", "english"),
    [
        (0, "zéro", "zero"),
        (1, "un", "one"),
        (17, "dix-sept", "seventeen"),
        (21, "vingt et un", "twenty-one"),
        (45, "quarante-cinq", "forty-five"),
        (70, "soixante-dix", "seventy"),
        (71, "soixante et onze", "seventy-one"),
        (80, "quatre-vingts", "eighty"),
        (81, "quatre-vingt-un", "eighty-one"),
        (91, "quatre-vingt-onze", "ninety-one"),
        (99, "quatre-vingt-dix-neuf", "ninety-nine"),
        (100, "cent", "one hundred"),
        (200, "deux cents", "two hundred"),
        (201, "deux cent un", "two hundred and one"),
        (365, "trois cent soixante-cinq", "three hundred and sixty-five"),
        (1000, "mille", "one thousand"),
        (2080, "deux mille quatre-vingts", "two thousand and eighty"),
    ],
)
def test_numbers_in_letters(number: int, french: str, english: str) -> None:
    assert in_letters(number, "fr") == french
    assert in_letters(number, "en") == english


def test_numbers_that_have_no_words_are_refused() -> None:
    for number in (-1, 10_000):
        with pytest.raises(ValueError, match=str(number)):
            in_letters(number, "fr")


def test_days_hours_and_dates_that_are_only_partly_known() -> None:
    french, english = Words("fr"), Words("en")
    assert french.partly("2026-03-01") == "1er mars 2026"
    assert english.partly("2026-03-01") == "1 March 2026"
    assert french.partly("2026-03") == "mars 2026"
    assert french.partly("2026") == "2026"
    assert french.partly("vers le printemps") == "vers le printemps"
    assert french.partly("2026-02-30") == "2026-02-30"
    assert french.days(1) == "un (1) jour"
    assert english.days(2) == "two (2) days"
    assert french.millimetres(12.5, 3) == "12,5\u00a0×\u00a03\u00a0mm"


def test_words_that_name_a_culprit_or_an_intent_count_only_outside_quotes() -> None:
    assert culprits("Frappée par son agresseur.") == ("agresseur",)
    assert culprits("Elle dit : « mon agresseur m’a poussée ».") == ()
    assert intents("Coups portés volontairement") == ("volontairement",)
    assert intents("Injured on purpose, she says") == ("on purpose",)
    assert intents("involontairement tombée") == ()
    assert culprits("L’agresseur a fui, l'auteur des coups aussi.") == (
        "agresseur",
        "auteur des",
    )
    assert intents("Il l’a fait exprès ; expression triste.") == ("exprès",)
    assert authorities("la sous-préfecture") == ("préfecture",)
    assert claims("Certaines sont récentes. Diagnostic de stress traumatique.") == ()
    assert claims("Il est certain que") == (("diagnostic", "est certain"),)
    assert quotes("Elle dit « non »")
    assert not quotes("Elle dit non")
    assert claims("Lésions typiques de brûlures") == (("typical", "typiques"),)


def codes(site: Site, case: str, kind: str, **groups: Any) -> list[tuple[str, bool]]:
    with site.as_("doctor") as session:
        exam = examined(session, case)
        draft = drafted(session, case, kind, exam, **groups)
        found = checks(session, case, draft.answers, certifying.source(session, exam))
        return [(one.code, one.blocking) for one in found]


@pytest.mark.parametrize(
    ("kind", "groups", "expected"),
    [
        ("asylum", {}, []),
        ("asylum", {"person": {"person_name": "Amy Soe"}}, [("name_differs", False)]),
        ("asylum", {"person": {"birth": "1999"}}, [("birth_differs", False)]),
        (
            "asylum",
            {"seen": {"requested_by": "la préfecture de police"}},
            [("prefecture", True)],
        ),
        (
            "asylum",
            {"facts": {"declared": "« Convoquée à la préfecture » en 2024"}},
            [("prefecture_named", False)],
        ),
        (
            "asylum",
            {"facts": {"declared": "« Détenue » en 2017."}},
            [("years_differ", False)],
        ),
        (
            "asylum",
            {"conclusion": {"concluded": "Lésions diagnostiques de torture."}},
            [("stronger", False)],
        ),
        (
            "initial",
            {"facts": {"declared": "Frappée par son agresseur en 2024."}},
            [("not_quoted", False), ("culprit", False)],
        ),
        (
            "initial",
            {"conclusion": {"concluded": "Coups intentionnels."}},
            [("not_quoted", False), ("intent", False)],
        ),
        (
            "initial",
            {"conclusion": {"itt_days": 0}},
            [("not_quoted", False), ("no_incapacity", False)],
        ),
        ("asylum", {"language": "en", "purpose": "court"}, [("language", False)]),
        ("asylum", {"photos": "0" * 64}, [("photo_gone", True)]),
    ],
)
def test_what_a_doctor_has_to_look_at_before(
    tripoli: Site,
    case: str,
    kind: str,
    groups: dict[str, Any],
    expected: list[tuple[str, bool]],
) -> None:
    assert codes(tripoli, case, kind, **groups) == expected
