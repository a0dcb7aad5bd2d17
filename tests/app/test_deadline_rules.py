# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's rules, and rule files from anywhere."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes import LANGUAGES, codes
from app.deadlines.reading import edition, notes, read_rules, rules
from app.deadlines.records import answers_of, rule_of, to_toml
from app.deadlines.rules import Rule
from app.deadlines.vocabulary import events, words
from app.deadlines.words import length_words, verification
from app.errors import BadRule, NotRules
from resources import ROOT
from tests.helpers.deadlines import rule

OWN = (ROOT / "deadlines.toml").read_bytes()
GOOD = """
[rules.one]
name.fr = "Un délai"
event = "notified"
unit = "days"
length = 5
"""


def test_every_time_of_the_table_is_there_as_it_says() -> None:
    table = {
        "emergency_reception": (5, "days"),
        "petition_before_18": (1, "days"),
        "prosecutor_placement": (8, "days"),
        "judge_convenes": (15, "days"),
        "childrens_judge_appeal": (15, "days"),
        "urgent_liberty_ruling": (48, "hours"),
        "urgent_liberty_appeal": (15, "days"),
        "asylum_after_entry": (90, "days"),
        "ofpra_file": (21, "days"),
        "cnda_legal_aid": (15, "days"),
        "cnda_appeal": (1, "months"),
        "cnda_decision": (5, "months"),
        "cnda_decision_accelerated": (35, "days"),
        "cnda_summons": (30, "days"),
        "cnda_cassation": (2, "months"),
        "dublin_transfer": (168, "hours"),
        "oqtf": (1, "months"),
        "oqtf_house_arrest": (168, "hours"),
        "oqtf_detention": (48, "hours"),
        "sick_permit_certificate": (1, "months"),
        "sick_permit_asylum": (3, "months"),
    }
    assert {key: (one.length, one.unit) for key, one in rules().items()} == table
    assert set(notes()) == {"second_evaluation", "rest_period", "bone_test", "libya"}


def test_no_rule_of_the_program_claims_to_be_verified() -> None:
    for one in rules().values():
        assert not one.verified
        assert "non vérifiée" in verification(one, "fr")
        assert one.basis


def test_a_rule_no_page_was_read_for_says_so() -> None:
    unread = {key for key, one in rules().items() if not one.source}
    assert unread == {"urgent_liberty_appeal", "dublin_transfer", "oqtf"}
    for key in unread:
        assert "Aucune page lue" in rules()[key].note["fr"]


def test_every_text_of_the_program_is_in_three_languages() -> None:
    for one in rules().values():
        for texts in (one.names, one.how, one.note):
            assert not texts or set(texts) == set(LANGUAGES), one.id
        assert one.names
        assert all(length_words(one, language) for language in LANGUAGES)
    for note in notes().values():
        assert set(note.texts) == set(LANGUAGES)
    for event in words()["events"].values():
        assert set(event["name"]) == set(event["happened"]) == set(LANGUAGES)
    for step in words()["steps"].values():
        for part in ("text", "when", "sentence"):
            assert set(step[part]) == set(LANGUAGES)
    for warning in words()["warnings"].values():
        assert set(warning) == set(LANGUAGES)


def test_the_list_of_events_on_the_screens_is_that_of_the_rules() -> None:
    assert set(codes("legal_event")) >= set(events())


def test_the_program_says_which_edition_its_rules_are() -> None:
    assert edition() == "2026-11"


def test_a_rule_with_a_day_and_a_name_is_verified() -> None:
    one = rule(verified_on="2026-11-02", verified_by="Inès Roux")
    assert one.verified
    assert verification(one, "fr") == (
        "Règle vérifiée le lundi 2 novembre 2026 par Inès Roux"
    )
    assert not rule(verified_on="2026-11-02").verified
    assert not rule(verified_by="Inès Roux").verified


@pytest.mark.parametrize("one", rules().values(), ids=list(rules()))
def test_a_rule_survives_the_form_and_the_file(one: Rule) -> None:
    assert rule_of(answers_of(one)) == one
    assert read_rules(to_toml([one])) == {one.id: one}


def test_the_programs_rules_can_be_written_and_read_again() -> None:
    assert read_rules(to_toml(rules().values(), "2026-11")) == rules()


@pytest.mark.parametrize(
    ("line", "field", "reason"),
    [
        ('unit = "weeks"', "unit", "unknown_value"),
        ("unit = 3", "unit", "wrong_type"),
        ("length = 0", "length", "not_positive"),
        ("length = -15", "length", "not_positive"),
        ("length = 999999999999999999", "length", "too_large"),
        ("length = 1.5", "length", "wrong_type"),
        ('length = "5"', "length", "wrong_type"),
        ("length = true", "length", "wrong_type"),
        ("length = []", "length", "wrong_type"),
        ('event = "eclipse"', "event", "unknown_value"),
        ("event = 1", "event", "wrong_type"),
        ('clear = "yes"', "clear", "wrong_type"),
        ('direction = "sideways"', "direction", "unknown_value"),
        ('country = "de"', "country", "unknown_value"),
        ('procedures = ["dancing"]', "procedures", "unknown_value"),
        ('procedures = "cnda"', "procedures", "wrong_type"),
        ('procedures = ["cnda", "cnda"]', "procedures", "twice"),
        ('instead = ["notified"]', "instead", "twice"),
        ('colour = "red"', "colour", "unknown_key"),
        ('name.de = "Frist"', "name.de", "unknown_key"),
        ("name.fr = 3", "name", "wrong_type"),
        ("verified_on = 2023-02-30T00:00:00", "", "not_toml"),
        ('verified_on = "2023-02-29"', "verified_on", "not_a_date"),
        ("verified_on = 2023-02-28T10:00:00", "verified_on", "not_a_date"),
        ("verified_on = 3", "verified_on", "not_a_date"),
        ("unclaimed_days = 0", "unclaimed_days", "not_positive"),
        ("overseas_months = 1", "overseas_months", "only_with_months"),
        ("pauses = 3", "pauses", "wrong_type"),
        ("pauses = [3]", "", "wrong_type"),
        ('pauses = [{begins = "aid_requested"}]', "ends", "missing"),
        (
            'pauses = [{begins = "aid_requested", ends = "aid_notified", effect = "x"}]',
            "effect",
            "unknown_value",
        ),
        (
            'pauses = [{begins = "notified", ends = "aid_notified"}]',
            "pauses",
            "twice",
        ),
        ('basis = "a\\u202Eb"', "basis", "bad_text"),
        ('basis = "a\\u0000b"', "basis", "bad_text"),
        (f'basis = "{"a" * 2_001}"', "basis", "too_long"),
    ],
)
def test_what_is_wrong_with_a_rule_is_named(line: str, field: str, reason: str) -> None:
    key = line.split("=", maxsplit=1)[0].strip()
    kept = [old for old in GOOD.splitlines() if old.split("=")[0].strip() != key]
    data = "\n".join([*kept, line]).encode()
    if reason == "not_toml":
        with pytest.raises(NotRules):
            read_rules(data)
        return
    with pytest.raises(BadRule) as caught:
        read_rules(data)
    error = caught.value
    assert (error.rule, error.field, error.reason) == ("one", field, reason)


@pytest.mark.parametrize(
    ("values", "field", "reason"),
    [
        ({"unit": "hours", "clear": True}, "clear", "not_with_hours"),
        ({"unit": "hours", "extends": True}, "extends", "not_with_hours"),
        ({"direction": "before", "instead": ["learned"]}, "instead", "not_with_before"),
        (
            {"direction": "before", "unclaimed": "first_notice"},
            "unclaimed",
            "not_with_before",
        ),
        ({"name": {}}, "name", "missing"),
        ({"name": {"fr": "   "}}, "name", "missing"),
    ],
)
def test_what_does_not_go_together_is_refused(
    values: dict[str, Any], field: str, reason: str
) -> None:
    with pytest.raises(BadRule) as caught:
        rule(**values)
    assert (caught.value.field, caught.value.reason) == (field, reason)


@pytest.mark.parametrize("key", ["event", "unit", "length", "name.fr"])
def test_a_rule_without_what_it_needs_is_refused(key: str) -> None:
    kept = [one for one in GOOD.splitlines() if one.split("=")[0].strip() != key]
    with pytest.raises(BadRule, match="missing"):
        read_rules("\n".join(kept).encode())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no_rules"),
        (b"edition = '2026'", "no_rules"),
        (b"PK\x03\x04 \xff\xfe", "not_text"),
        (b"<html>", "not_toml"),
        (GOOD.encode() + GOOD.encode(), "not_toml"),  # one id twice
        (b"[rules.one]\nlength = 1\nlength = 2", "not_toml"),
        (b"rules = 3", "wrong_type"),
        (b"edition = 3", "wrong_type"),
        (b"[other]\nx = 1", "unknown_key"),
        (b"# " + b"x" * 1_000_000, "too_large"),
        (b"a = " + b"[" * 5_000, "not_toml"),
        (b"a." * 3_000 + b"a = 1", "not_toml"),
        (b"a = " + b"[\n" * 5_000, "not_toml"),
        (b"a = " + b"9" * 7_000, "not_toml"),
        (b"".join(b"[rules.r%d]\n" % n for n in range(501)), "too_many"),
    ],
)
def test_a_file_that_is_none_of_rules_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(NotRules) as caught:
        read_rules(data)
    assert caught.value.reason == reason


@pytest.mark.parametrize("name", ["", "A", "1a", "a-b", "é", "a" * 65, "__class__"])
def test_a_rule_has_a_plain_id(name: str) -> None:
    data = GOOD.replace("[rules.one]", f'[rules."{name}"]').encode()
    with pytest.raises(BadRule, match="bad_id"):
        read_rules(data)


@pytest.mark.parametrize(
    ("answer", "value", "field"),
    [
        ("length", "many", "length"),
        ("length", "9" * 5_000, "length"),
        ("length", 2.5, "length"),
        ("clear", "maybe", "clear"),
        ("clear", True, "clear"),
        ("pauses", "aid", "pauses"),
        ("pauses", ["aid"], "pauses"),
        ("verified_on", "yesterday", "verified_on"),
        ("procedures", 3, "procedures"),
        ("rule_id", "Not an id", "id"),
        ("rule_id", 7, "id"),
    ],
)
def test_an_answer_that_is_no_rule_is_named(
    answer: str, value: Any, field: str
) -> None:
    answers = answers_of(rule(clear=True)) | {answer: value}
    with pytest.raises(BadRule) as caught:
        rule_of(answers)
    assert caught.value.field == field


def test_answers_of_a_form_may_be_text_and_have_others_beside_them() -> None:
    one = rule(unit="months", length=2, procedures=["cnda", "cassation"])
    answers = answers_of(one) | {
        "length": "2",
        "procedures": "cnda cassation",
        "unclaimed_days": 15.0,
        "in_use": "yes",
        "basis": "",
        "verified_on": None,
    }
    assert rule_of(answers) == one


TEXTS = st.text(
    st.characters(blacklist_categories=("Cc", "Cf", "Cs", "Co")), max_size=60
).map(str.strip)
NAMED = st.dictionaries(st.sampled_from(LANGUAGES), TEXTS.filter(bool), min_size=1)


@st.composite
def any_rule(draw: st.DrawFn) -> Rule:
    unit = draw(st.sampled_from(["hours", "days", "months", "years"]))
    named = draw(st.permutations(sorted(events())))
    ahead = draw(st.booleans())
    paused = unit != "hours" and ahead and draw(st.booleans())
    return rule(
        unit=unit,
        length=draw(st.integers(1, 30)),
        name=draw(NAMED),
        note=draw(NAMED),
        event=named[0],
        instead=list(named[1 : draw(st.integers(1, 3))]) if ahead else [],
        clear=unit != "hours" and draw(st.booleans()),
        extends=unit != "hours" and draw(st.booleans()),
        direction="after" if ahead else "before",
        reach=draw(st.sampled_from(["none", "received", "sent"])),
        unclaimed=draw(st.sampled_from(["none", "first_notice"])) if ahead else "none",
        pauses=[
            {
                "begins": named[4],
                "ends": named[5],
                "effect": draw(st.sampled_from(["suspend", "interrupt"])),
                "within_days": draw(st.integers(0, 30)),
            }
        ]
        if paused
        else [],
        procedures=draw(
            st.lists(st.sampled_from(codes("procedure_type")), unique=True, max_size=4)
        ),
        basis=draw(TEXTS),
        source=draw(TEXTS),
        verified_on=draw(st.none() | st.dates(date(2000, 1, 1)).map(date.isoformat))
        or "",
        verified_by=draw(TEXTS),
    )


@pytest.mark.property
@given(any_rule())
def test_any_rule_survives_the_form_and_the_file(one: Rule) -> None:
    assert rule_of(answers_of(one)) == one
    assert read_rules(to_toml([one])) == {one.id: one}


@pytest.mark.property
@given(st.binary(max_size=3_000))
def test_any_bytes_are_rules_or_are_refused(data: bytes) -> None:
    with pytest.raises((NotRules, BadRule)):
        read_rules(data)


@pytest.mark.property
@given(
    st.lists(
        st.tuples(st.integers(0, len(OWN) - 1), st.binary(max_size=4)), max_size=12
    )
)
def test_damaged_rules_are_read_or_refused(damage: list[tuple[int, bytes]]) -> None:
    data = bytearray(OWN)
    for place, with_this in damage:
        data[place : place + len(with_this)] = with_this
    try:
        found = read_rules(bytes(data))
    except (NotRules, BadRule):
        return
    assert all(isinstance(one, Rule) and one.length > 0 for one in found.values())


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.dates()
    | st.timedeltas(timedelta(0))
    | st.sampled_from(["days", "notified", "before", "yes", "hours"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=10), inner, max_size=3)
    ),
    max_leaves=5,
)


@pytest.mark.property
@given(
    st.dictionaries(st.sampled_from(sorted(answers_of(rules()["cnda_appeal"]))), VALUES)
)
def test_any_answers_are_a_rule_or_are_refused(answers: dict[str, Any]) -> None:
    whole = answers_of(rules()["cnda_appeal"]) | answers
    try:
        made = rule_of(whole)
    except BadRule:
        return
    assert rule_of(answers_of(made)) == made
