# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of repeats while a form is filled in."""

from app.forms.definition import Form
from app.forms.filling import Filling
from tests.helpers.small_forms import ask, calculate, fill, form


def journey() -> Form:
    """Places on a journey, each with its incidents."""
    return form(
        ask("integer", "asked"),
        ask(
            "repeat",
            "place",
            ask("text", "name"),
            ask("date", "since"),
            calculate("number", "position(..)"),
            calculate(
                "before",
                "indexed-repeat(/data/place/name, /data/place, position(..) - 1)",
            ),
            ask("text", "why", relevant="../since > '2020-01-01'"),
            calculate("same", "/data/place/name"),
            ask(
                "repeat",
                "incident",
                ask("integer", "harm"),
                calculate("where", "../../name"),
                calculate("path", "concat(position(../..), '.', position(..))"),
            ),
            calculate("worst", "max(../incident/harm)"),
            label={"": ("Place ", " ./number ", "")},
        ),
        calculate("total", "sum(/data/place/incident/harm) + count(/data/place)"),
        calculate("names", "join('; ', /data/place/name)"),
        calculate("first", "min(/data/place/since)"),
    )


def two_places() -> Filling:
    filling = fill(journey())
    for name in ("Sabha", "Zuwara"):
        filling.add_row("/place")
        filling.set(f"/place[{filling.rows('/place')}]/name", name)
    return filling


def test_a_new_record_has_no_rows_until_one_is_added() -> None:
    filling = fill(journey())
    assert filling.rows("/place") == 0
    assert filling.answers() == {"total": 0}
    changed = filling.add_row("/place")
    assert {"/place", "/place[1]", "/place[1]/name", "/total"} <= changed
    assert filling.value("/total") == 1


def test_expressions_in_a_row_mean_their_own_row() -> None:
    filling = two_places()
    filling.set("/place[2]/since", "2021-05-01")
    filling.set("/place[1]/since", "2019-05-01")
    assert [filling.relevant(f"/place[{n}]/why") for n in (1, 2)] == [False, True]
    assert filling.value("/place[2]/before") == "Sabha"
    assert filling.value("/place[2]/same") == "Zuwara"
    assert filling.label("/place[2]") == "Place 2"
    assert filling.value("/first") == "2019-05-01"
    assert "/place[2]/why" not in filling.set("/place[1]/since", "2022-01-01")


def test_rows_within_rows() -> None:
    filling = two_places()
    filling.add_row("/place[2]/incident")
    filling.add_row("/place[2]/incident")
    filling.set("/place[2]/incident[2]/harm", "5")
    found = [filling.value(f"/place[2]/incident[2]/{q}") for q in ("where", "path")]
    assert found == ["Zuwara", "2.2"]
    assert (filling.value("/place[2]/worst"), filling.value("/total")) == (5, 7)
    filling.remove_row("/place", 1)
    assert filling.value("/place[1]/incident[2]/path") == "1.2"
    assert filling.value("/place[1]/before") is None


def test_removing_a_row_moves_the_others_up_and_is_undone() -> None:
    filling = two_places()
    before = filling.answers()
    changed = filling.remove_row("/place", 1)
    assert {"/place", "/place[1]", "/names", "/total"} <= changed
    assert "/place[2]/name" not in changed
    assert filling.value("/place[1]/name") == "Zuwara"
    assert filling.value("/place[1]/number") == 1
    assert filling.undo() == "/place[1]"
    assert filling.answers() == before
    assert filling.redo() == "/place"
    assert filling.rows("/place") == 1
    assert filling.undo() == "/place[1]"
    while filling.undo():
        pass
    assert filling.answers() == {"total": 0}


def test_rows_follow_the_number_that_was_asked() -> None:
    made = form(
        ask("integer", "n"),
        ask(
            "repeat",
            "child",
            ask("text", "name", default="?"),
            calculate("number", "position(..)"),
            repeat_count="/data/n",
        ),
        calculate("names", "join('', /data/child/name)"),
    )
    filling = fill(made)
    assert "/child[3]/name" in filling.set("/n", "3")
    assert filling.rows("/child") == 3
    assert not filling.may_add("/child")
    assert not filling.may_remove("/child")
    assert filling.add_row("/child") == filling.remove_row("/child", 1) == frozenset()
    filling.set("/child[3]/name", "Ali")
    filling.set("/n", "1")
    assert filling.answers() == {
        "n": 1,
        "child": [{"name": "?", "number": 1}],
        "names": "?",
    }
    draft = fill(made, filling.everything(), fresh=False)
    for each in (filling, draft):
        assert each.rows("/child") == 1
        each.set("/n", "3")
        assert each.value("/child[3]/name") == "Ali"
        assert each.value("/names") == "??Ali"


def test_more_rows_than_anybody_fills_in_are_not_made() -> None:
    made = form(
        ask("decimal", "n"),
        ask("repeat", "r", ask("text", "q"), repeat_count="/data/n"),
    )
    filling = fill(made, {"n": 1e12})
    assert filling.rows("/r") == 1000
    assert [(p.path, p.kind) for p in filling.problems()] == [("/r", "rule")]
    filling.set("/n", -5)
    assert (filling.rows("/r"), filling.problems()) == (0, [])
    filling.set("/n", "two")
    assert filling.rows("/r") == 0


def test_a_row_that_does_not_apply_counts_for_nothing() -> None:
    made = form(
        ask("text", "show"),
        ask("repeat", "r", ask("integer", "n"), relevant="/data/show = 'yes'"),
        calculate("count", "count(/data/r)"),
        calculate("sum", "sum(/data/r/n)"),
    )
    filling = fill(made, {"show": "yes", "r": [{"n": 2}, {"n": 3}]})
    assert [filling.value("/count"), filling.value("/sum")] == [2, 5]
    filling.set("/show", "no")
    assert [filling.value("/count"), filling.value("/sum")] == [0, 0]
    assert not filling.may_add("/r")
    assert filling.answers() == {"show": "no", "count": 0, "sum": 0}
    filling.set("/show", "yes")
    assert filling.value("/sum") == 5


def test_every_place_is_listed_in_the_order_of_the_form() -> None:
    filling = two_places()
    filling.add_row("/place[1]/incident")
    paths = [path for path, _ in filling.places()]
    assert paths[:4] == ["/asked", "/place", "/place[1]", "/place[1]/name"]
    at = paths.index("/place[1]/incident")
    assert paths[at + 1 : at + 3] == [
        "/place[1]/incident[1]",
        "/place[1]/incident[1]/harm",
    ]
    assert filling.node("/place[2]/name").path == "/place/name"
