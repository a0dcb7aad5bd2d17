# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The training file: complete, believable, and the same for a seed."""

import re
from collections import Counter
from datetime import date
from io import BytesIO
from itertools import product
from random import Random

import pypdfium2
import pytest
from PIL import Image

from app.demo.blanks import Blanks
from app.demo.content import accounts, content, document, people, photograph
from app.demo.notes import WRITES
from app.demo.persons import Person, invent
from app.demo.sources import (
    COMPARTMENTS,
    LANGUAGES,
    labels,
    people_table,
    phrases,
    places_table,
)

TODAY = date(2026, 11, 24)
ARABIC = re.compile("[\u0600-\u06ff]")


@pytest.fixture(scope="module")
def cases():
    return list(content(7, 200, 2400, TODAY))


@pytest.fixture(scope="module")
def notes(cases):
    return [note for case in cases for note in case.notes]


def said(case):
    """All that is in a case, although its repr never shows it."""
    rows = [[getattr(note, key) for key in note.__slots__] for note in case.notes]
    return [getattr(case, key) for key in case.__slots__ if key != "notes"], rows


def test_the_same_seed_gives_the_same_cases_and_another_seed_others():
    first, again, other = (
        [said(c) for c in content(s, 20, 200, TODAY)] for s in (1, 1, 2)
    )
    assert first == again
    assert first != other


@pytest.mark.parametrize(
    ("count", "entries"),
    [(1, 2), (1, 40), (7, 14), (60, 600), (30, 1000), (9, 5), (3, 0)],
)
def test_the_totals_are_exactly_what_was_asked_for(count, entries):
    shares = [len(case.notes) for case in content(3, count, entries, TODAY)]
    assert (len(shares), sum(shares)) == (count, entries)
    assert min(shares) >= 2 or entries < 2 * count


def test_a_training_file_without_cases_is_refused():
    with pytest.raises(ValueError, match="at least one"):
        list(content(1, 0, 10, TODAY))


def test_people_come_with_about_nine_notes_each():
    assert sum(len(case.notes) for case in people(5, 30, TODAY)) == 270


def test_most_cases_are_short_and_a_few_are_very_long(cases):
    sizes = sorted(len(case.notes) for case in cases)
    assert sizes[len(sizes) // 10] >= 4
    assert sizes[len(sizes) * 8 // 10] <= 20
    assert sizes[-3] >= 40


def test_a_role_writes_only_where_it_may(notes):
    assert {note.author_role for note in notes} == set(WRITES)
    for note in notes:
        assert note.compartment in WRITES[note.author_role]
    assert {note.compartment for note in notes} == set(COMPARTMENTS)


def test_two_to_five_professions_write_in_each_case(cases):
    teams = Counter(len({note.author_role for note in case.notes}) for case in cases)
    assert set(teams) == {2, 3, 4, 5}
    assert all(
        case.owner_role in {note.author_role for note in case.notes} for case in cases
    )


def test_notes_are_in_the_order_of_their_dates_and_none_is_of_tomorrow(cases):
    for case in cases:
        dates = [note.occurred_on for note in case.notes]
        assert dates == sorted(dates)
        assert case.opened_on <= dates[0]
        assert dates[-1] <= TODAY


def test_only_care_is_discreet_and_a_final_note_has_no_second_version(notes):
    assert {n.compartment for n in notes if n.discreet} == {"medical", "mental_health"}
    assert any(note.final for note in notes)
    assert not any(note.final and note.edited_text for note in notes)
    edited = [note for note in notes if note.edited_text]
    assert edited
    assert all(note.edited_text != note.text for note in edited)
    assert {note.attachment for note in notes} == {None, "photo", "document"}


def test_every_code_of_a_case_has_a_label(cases):
    known = {name: labels(name, "fr") for name in ("sex", "profile", "risk", "status")}
    for case in cases:
        for name, codes in known.items():
            assert getattr(case, name) in codes
        assert case.nationality in labels("nationality", "fr")
        assert set(case.languages) <= set(labels("language", "fr"))
        assert case.languages


def test_a_birth_date_is_known_only_where_it_is_precise_to_the_day(cases):
    assert {c.birth_precision for c in cases} == {"day", "year", "approximate"}
    for case in cases:
        assert (case.birth_date is not None) == (case.birth_precision == "day")
        if case.birth_date:
            assert case.birth_year == case.birth_date.year


def test_phone_numbers_are_from_ranges_that_nobody_has(cases):
    for case in cases:
        assert re.fullmatch(r"|01 99 00( \d\d){2}|\+218 00 \d{3}( \d\d){2}", case.phone)


def test_names_are_native_where_they_are_written_in_arabic_letters(cases):
    native = [case.name_native for case in cases if case.name_native]
    assert len(native) > 40
    assert all(ARABIC.search(name) for name in native)


def test_a_minors_appeal_is_about_somebody_of_that_age(cases):
    refused = [case for case in cases if case.profile == "minor_refused"]
    assert refused
    for case in refused:
        assert case.birth_year is None or case.opened_on.year - case.birth_year <= 18


def test_notes_are_in_three_languages_and_arabic_ones_in_arabic(notes):
    spoken = Counter(note.language for note in notes)
    assert set(spoken) == set(LANGUAGES)
    assert min(spoken, key=lambda code: -spoken[code]) == "fr"
    for note in notes:
        letters = ARABIC.search(note.text) and ARABIC.search(note.title)
        assert bool(letters) == (note.language == "ar")


def test_notes_do_not_look_copied():
    texts = [note.text for case in content(1, 60, 600, TODAY) for note in case.notes]
    assert len(set(texts)) > 0.96 * len(texts)


def test_an_appeal_is_told_in_its_order_and_once():
    course = [
        "Refus de prise",
        "Requête",
        "Audience",
        "Jugement notifié",
        "Déclaration",
    ]
    told = [
        [step for note in case.notes for step in course if note.title.startswith(step)]
        for case in content(4, 120, 1800, TODAY)
    ]
    assert max(map(len, told)) >= 4
    assert all(steps == sorted(set(steps), key=course.index) for steps in told)


def test_nobody_in_detention_is_said_to_sleep_at_the_shelter(cases):
    detained = [case for case in cases if case.profile == "detained"]
    assert detained
    shelters = set(places_table()["LBY"]["fr"]["shelter"])
    for note in (note for case in detained for note in case.notes):
        assert not any(shelter in note.text for shelter in shelters)


def stories():
    """One person for each story, sex and age that a template can be about."""
    rng = Random(11)
    found: dict[frozenset[str], Person] = {}
    for _ in range(4000):
        person = invent(rng, TODAY)
        found.setdefault(person.tags, person)
    return list(found.values())


def test_every_template_can_be_filled_for_whoever_it_is_about():
    everyone = stories()
    for language, compartment in product(LANGUAGES, COMPARTMENTS):
        for template in phrases(language).templates[compartment]:
            fitting = [one for one in everyone if template.when <= one.tags]
            assert fitting, f"nobody for {template.title.male!r}"
            for person, wording in product(fitting, (template.title, template.text)):
                role = next(role for role in WRITES if compartment in WRITES[role])
                blanks = Blanks(Random(1), person, role, TODAY, language)
                female = "woman" in person.tags
                text = wording.fill(female=female, blanks=blanks)
                assert text
                assert not set("{}[]|") & set(text), text


def test_every_profession_has_enough_to_say_in_every_language():
    for language, least in (("fr", 12), ("en", 8), ("ar", 6)):
        for compartment in COMPARTMENTS:
            assert len(phrases(language).templates[compartment]) >= least


def test_every_origin_is_met_somewhere():
    for origin in people_table()["origin"].values():
        assert origin["PAR"] + origin["LBY"] > 0
        assert min(len(origin["female"]), len(origin["male"])) >= 7


def test_one_account_for_each_profession_with_six_words_as_pass_phrase():
    assert [account.role for account in accounts()] == list(WRITES)
    assert [len(account.passphrase.split()) for account in accounts()] == [6] * 5
    assert len({account.user for account in accounts()}) == 5
    assert all(ARABIC.search(account.name_native) for account in accounts())


def test_a_photograph_is_small_and_says_nothing_about_a_camera():
    for seed in range(6):
        picture = Image.open(BytesIO(photograph(Random(seed), "été à l’abri")))
        assert picture.format == "JPEG"
        assert not picture.getexif()
        assert len(photograph(Random(seed), "été à l’abri")) < 120_000
    assert photograph(Random(1), "a") == photograph(Random(1), "a")


def test_a_document_is_a_pdf_that_shows_its_text():
    data = document(
        "Attestation : suivi (exercice)", ["Où dormir ? « À l’abri »."] * 40
    )
    pdf = pypdfium2.PdfDocument(data)
    try:
        page = pdf[0]
        text = page.get_textpage().get_text_range()
        dark = page.render(scale=0.5).to_pil().convert("L").histogram()[:128]
        assert len(pdf) == 2
    finally:
        pdf.close()
    assert "EXERCICE" in text
    assert "Où dormir ? « À l’abri »." in text
    assert sum(dark) > 200


def test_a_document_without_paragraphs_still_opens():
    pdf = pypdfium2.PdfDocument(document("Vide \\ (rien)", []))
    try:
        assert "Vide \\ (rien)" in pdf[0].get_textpage().get_text_range()
    finally:
        pdf.close()


@pytest.mark.slow
def test_a_hundred_thousand_notes_are_exactly_as_many():
    assert sum(len(case.notes) for case in content(1, 5000, 100_000, TODAY)) == 100_000
