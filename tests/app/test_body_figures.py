# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of the body map: no holes, left and right the person's own."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import codes
from app.body.anchors import anchors
from app.body.curves import inside, read_knots
from app.body.figures import (
    GROUPS,
    KINDS,
    VIEWS,
    Region,
    UnknownView,
    figure,
    group_of,
    region_at,
    regions,
    snap,
)

EVERY = [(kind, view) for kind in KINDS for view in VIEWS]
MIRRORED = [
    ("left", "right"),
    ("head_left", "head_right"),
    ("hand_left_palm", "hand_right_palm"),
    ("hand_left_back", "hand_right_back"),
    ("foot_left_top", "foot_right_top"),
    ("foot_left_sole", "foot_right_sole"),
]
OTHER = {"left": "right", "right": "left", "midline": "midline"}
share = st.floats(0, 1)


def in_figure(kind: str, view: str, x: float, y: float) -> bool:
    return any(inside(each, x, y) for each in figure(kind, view).outlines)


def points(kind: str, view: str, count: int) -> list[tuple[float, float]]:
    """Points inside a figure, the same ones each time."""
    dice = random.Random(f"{kind} {view}")
    found: list[tuple[float, float]] = []
    while len(found) < count:
        x, y = dice.random(), dice.random()
        if in_figure(kind, view, x, y):
            found.append((x, y))
    return found


def test_there_are_all_the_views_an_examination_needs():
    wanted = {
        *("front", "back", "left", "right", "mouth", "perineum"),
        *(f"head_{side}" for side in ("front", "back", "left", "right", "top")),
        *(f"hand_{s}_{face}" for s in ("left", "right") for face in ("palm", "back")),
        *(f"foot_{s}_{face}" for s in ("left", "right") for face in ("top", "sole")),
        *("genital_male", "genital_female"),
    }
    assert set(VIEWS) == wanted
    assert len(VIEWS) == 21
    assert all(group_of(view) in GROUPS for view in VIEWS)


@pytest.mark.parametrize(("kind", "view"), EVERY)
def test_every_point_of_a_figure_is_on_a_part_of_the_body(kind, view):
    for x, y in points(kind, view, 400):
        assert region_at(kind, view, x, y) is not None, (x, y)


@pytest.mark.property
@given(st.sampled_from(EVERY), share, share)
def test_a_point_has_a_part_exactly_when_it_is_on_the_figure(at, x, y):
    assert (region_at(*at, x, y) is not None) == in_figure(*at, x, y)


@pytest.mark.parametrize(("kind", "view"), EVERY)
def test_a_figure_stays_inside_its_box_and_is_large_in_it(kind, view):
    every = [point for each in figure(kind, view).outlines for point in each]
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in every)
    assert max(y for _x, y in every) - min(y for _x, y in every) > 0.75


@pytest.mark.parametrize(("kind", "view"), EVERY)
def test_each_part_that_a_view_names_can_be_reached_and_seen(kind, view):
    reached = {anchor.at for anchor in anchors(kind, view)}
    assert reached == set(regions(kind, view))
    for anchor in anchors(kind, view):
        assert region_at(kind, view, anchor.x, anchor.y) == anchor.at


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("own", "other"), MIRRORED)
def test_mirrored_views_agree_and_change_sides(kind, own, other):
    for x, y in points(kind, own, 200):
        here, there = region_at(kind, own, x, y), region_at(kind, other, 1 - x, y)
        assert here is not None
        assert there == Region(here.region, OTHER[here.side], here.detail)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("view", ["front", "back", "head_front", "head_top", "mouth"])
def test_both_halves_of_a_figure_are_alike(kind, view):
    for x, y in points(kind, view, 200):
        here, there = region_at(kind, view, x, y), region_at(kind, view, 1 - x, y)
        assert here is not None
        assert there is not None
        assert (there.region, there.side) == (here.region, OTHER[here.side])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("view", "side"),
    [
        *(("front", "left"), ("head_front", "left"), ("mouth", "left")),
        *(("genital_male", "left"), ("genital_female", "left"), ("perineum", "left")),
        *(("back", "right"), ("head_back", "right"), ("head_top", "right")),
    ],
)
def test_what_is_at_the_viewers_right_is_on_the_persons_own_side(kind, view, side):
    for x, y in points(kind, view, 300):
        found = region_at(kind, view, x, y)
        assert found is not None
        if found.side != "midline":
            assert found.side == (side if x > 0.5 else OTHER[side])


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("kind", KINDS)
def test_one_sided_views_name_their_own_side_only(kind, side):
    views = [view for view in VIEWS if side in view.split("_")]
    assert len(views) == 6
    for view in views:
        assert {each.side for each in regions(kind, view)} <= {side, "midline"}


def test_thumbs_and_big_toes_are_where_that_hand_or_foot_has_them():
    def x_of(view: str, detail: str) -> float:
        return next(a.x for a in anchors("adult", view) if a.at.detail == detail)

    assert x_of("hand_left_palm", "thumb") < x_of("hand_left_palm", "little")
    assert x_of("hand_right_palm", "thumb") > x_of("hand_right_palm", "little")
    assert x_of("hand_right_back", "thumb") < x_of("hand_right_back", "little")
    assert x_of("hand_left_back", "thumb") > x_of("hand_left_back", "little")
    assert x_of("foot_left_sole", "toe1") < x_of("foot_left_sole", "toe5")
    assert x_of("foot_left_top", "toe1") < x_of("foot_left_top", "toe5")
    assert x_of("foot_right_sole", "toe1") > x_of("foot_right_sole", "toe5")


def test_an_adult_has_32_teeth_and_a_child_its_own_each_on_its_side():
    def teeth(kind: str) -> dict[str, str]:
        found = regions(kind, "mouth")
        return {each.detail: each.side for each in found if each.region == "teeth"}

    assert len(teeth("adult")) == 32
    assert len(teeth("child")) == 24
    for number, side in (teeth("adult") | teeth("child")).items():
        assert side == ("right" if number[0] in "1458" else "left"), number


@pytest.mark.parametrize("kind", KINDS)
def test_all_codes_of_the_list_have_a_place_and_no_others_are_used(kind):
    used = {each.region for view in VIEWS for each in regions(kind, view)}
    assert used == set(codes.codes("body_region"))
    sides = {each.side for view in VIEWS for each in regions(kind, view)}
    assert sides == {"left", "right", "midline"}
    assert sides < set(codes.codes("body_side"))
    assert set(VIEWS) == set(codes.codes("body_view"))
    assert set(GROUPS) == set(codes.codes("body_group"))


@pytest.mark.parametrize("kind", KINDS)
def test_every_detail_has_a_word_or_is_a_number(kind):
    details = {each.detail for view in VIEWS for each in regions(kind, view)} - {""}
    plain = {each for each in details if each.isdecimal() or each.startswith("toe")}
    assert details - plain <= set(codes.codes("body_detail"))


def test_a_child_is_not_a_small_adult():
    """A child's head takes more of its height, its legs less; the map knows."""

    def height(kind: str, region: str) -> float:
        found = [a.y for a in anchors(kind, "front") if a.at.region == region]
        return sum(found) / len(found)

    assert height("child", "mouth") > height("adult", "mouth") + 0.02
    assert height("child", "genitals") > height("adult", "genitals") + 0.02
    assert height("child", "knee") - height("adult", "knee") < 0.04


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, -0.1, 1.1, 1e300])
def test_a_point_that_is_nowhere_is_on_no_part(value):
    assert region_at("adult", "front", value, 0.5) is None
    assert region_at("adult", "front", 0.5, value) is None
    assert snap("adult", "front", value, 0.5) is None


@pytest.mark.parametrize(("kind", "view"), [("giant", "front"), ("adult", "inside")])
def test_a_view_that_does_not_exist_is_said_so(kind, view):
    with pytest.raises(UnknownView):
        figure(kind, view)
    with pytest.raises(UnknownView):
        region_at(kind, view, 0.5, 0.5)


def test_a_group_for_an_unknown_view_is_said_so():
    with pytest.raises(UnknownView):
        group_of("inside")


@pytest.mark.property
@given(st.sampled_from(EVERY), share, share)
def test_what_is_snapped_is_on_the_figure_and_near(at, x, y):
    found = snap(*at, x, y, 0.03)
    if region_at(*at, x, y):
        assert found == (x, y)
    elif found:
        assert region_at(*at, *found)
        aspect = figure(*at).aspect
        assert math.hypot((found[0] - x) * aspect, found[1] - y) < 0.04


def test_a_click_just_beside_a_finger_means_the_finger():
    tip = min(figure("adult", "hand_left_palm").outlines[0], key=lambda point: point[1])
    above = (tip[0], tip[1] - 0.01)
    assert region_at("adult", "hand_left_palm", *above) is None
    found = snap("adult", "hand_left_palm", *above)
    assert found
    assert region_at("adult", "hand_left_palm", *found) == Region(
        "finger", "left", "middle"
    )


@pytest.mark.parametrize("text", ["", "1", "1 2 3", "a b", "1 2, nan 3", "1 2,, 3 4"])
def test_a_drawing_with_a_broken_point_is_not_taken(text):
    with pytest.raises(ValueError, match=r"point|convert"):
        read_knots(text)
