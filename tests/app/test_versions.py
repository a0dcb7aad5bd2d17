# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Versions of a record laid side by side, and put together again."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands.version_choices import Written, made_of, undecided
from app.forms.definition import Form
from app.versions import Slot, Told, slots
from tests.helpers.small_forms import ask, choices, form

PLACE = (ask("text", "town"), ask("date", "since"))
FIRST = form(
    ask("text", "name"),
    ask("integer", "age"),
    ask("select_multiple", "needs", choices="needs"),
    ask(
        "group", "home", ask("text", "street"), ask("group", "with", ask("text", "who"))
    ),
    ask("repeat", "places", *PLACE, ask("repeat", "visits", ask("text", "by"))),
    lists={"needs": choices("food", "bed", "law")},
)
SECOND = form(ask("text", "name"), ask("text", "nickname"))

TEXT = st.sampled_from(["a", "b", "c"])
VISITS = st.lists(st.fixed_dictionaries({"by": TEXT}), min_size=1, max_size=3)
ROW = st.fixed_dictionaries({}, optional={"town": TEXT, "visits": VISITS})
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "name": TEXT,
        "age": st.integers(0, 3),
        "needs": st.lists(
            st.sampled_from(["food", "bed", "law"]), min_size=1, unique=True
        ),
        "home": st.fixed_dictionaries(
            {"street": TEXT}, optional={"with": st.just({"who": "d"})}
        ),
        "places": st.lists(ROW, min_size=1, max_size=4),
        "unknown": TEXT,
    },
)


def told(answers: dict[str, Any], of: Form = FIRST, files: Any = None) -> Told:
    return Told(of, answers, files or {})


def at(found: list[Slot], path: str) -> Slot:
    return next(slot for slot in found if slot.path == path)


def in_any_order(value: Any) -> Any:
    """Rows that came on several sides stand in the order of the first of them."""
    if isinstance(value, dict):
        return {name: in_any_order(inside) for name, inside in value.items()}
    if isinstance(value, list):
        return sorted(map(in_any_order, value), key=repr)
    return value


@settings(max_examples=150)
@given(st.lists(ANSWERS, min_size=2, max_size=3), st.none() | ANSWERS)
def test_choosing_one_version_everywhere_gives_that_version(
    versions: list[dict[str, Any]], before: dict[str, Any] | None
) -> None:
    found = slots(
        [told(each) for each in versions], told(before) if before is not None else None
    )
    heads = [str(number) for number in range(len(versions))]
    for number, version in enumerate(versions):
        chosen = {slot.path: heads[number] for slot in found if slot.kind}
        answers, _files = made_of(found, heads, chosen)
        assert in_any_order(answers) == in_any_order(version)


@settings(max_examples=100)
@given(ANSWERS, ANSWERS)
def test_what_only_one_side_changed_needs_no_choice(
    before: dict[str, Any], changed: dict[str, Any]
) -> None:
    found = slots([told(before), told(changed)], told(before))
    assert undecided(found, {}) == ()
    answers, _files = made_of(found, ("0", "1"), {})
    assert in_any_order(answers) == in_any_order(changed)


def test_both_sides_of_a_text_wait_for_a_person() -> None:
    found = slots([told({"name": "A"}), told({"name": "B"})], told({"name": "C"}))
    assert undecided(found, {}) == ("/name",)
    assert at(found, "/name").changed == (True, True)
    answers, _files = made_of(found, ("0", "1"), {"/name": Written("A and B")})
    assert answers == {"name": "A and B"}


def test_several_choices_are_compared_whatever_their_order() -> None:
    found = slots(
        [told({"needs": ["food", "bed"]}), told({"needs": ["bed", "food"]})], None
    )
    assert at(found, "/needs").same


def test_what_one_took_out_of_several_choices_stays_out_of_both_together() -> None:
    versions = [told({"needs": ["food"]}), told({"needs": ["food", "bed", "law"]})]
    found = slots(versions, told({"needs": ["food", "bed"]}))
    assert at(found, "/needs").together == ["food", "law"]


def test_the_same_row_added_twice_on_one_side_is_two_rows() -> None:
    row = {"town": "a"}
    found = slots([told({"places": [row, row]}), told({})], told({}))
    answers, _files = made_of(found, ("0", "1"), {})
    assert answers == {"places": [row, row]}


def test_what_only_one_version_of_the_form_asks_is_compared_too() -> None:
    one = told({"name": "A", "age": 3})
    other = told({"name": "A", "nickname": "Al"}, SECOND)
    found = slots([one, other], told({"name": "A"}))
    assert at(found, "/nickname").kind == "text"
    answers, _files = made_of(found, ("0", "1"), {})
    assert answers == {"name": "A", "age": 3, "nickname": "Al"}


def test_a_form_that_nobody_knows_is_compared_by_its_names() -> None:
    found = slots([Told(None, {"x": 1}, {}), Told(None, {"x": 2}, {})], None)
    assert [(slot.path, slot.kind) for slot in found] == [("/x", "value")]
    assert undecided(found, {}) == ("/x",)


def test_a_file_that_one_side_took_away_goes_and_one_it_added_comes() -> None:
    old, new = {"name": "old"}, {"name": "new"}
    found = slots(
        [told({}, files={"n": new}), told({}, files={"o": old})],
        told({}, files={"o": old}),
    )
    _answers, files = made_of(found, ("0", "1"), {})
    assert files == [new]
