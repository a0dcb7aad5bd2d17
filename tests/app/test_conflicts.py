# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two laptops write in the same entry: both are kept, and a person makes one version."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.conflicts import settle
from app.commands.entries import save_entry
from app.commands.version_choices import Written
from app.errors import ChangedMeanwhile, NotAllowed, ProblemsLeft
from app.queries import conflicts, timeline
from app.writing import revised
from storage.revisions import heads
from tests.helpers.clashing import TEXT, Pair, answers, edit, field, look, two
from tests.helpers.world import note


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with two(tmp_path, "coordinator") as made:
        yield made


@pytest.fixture
def clash(pair: Pair) -> tuple[Pair, str]:
    """One note, changed on both sides: the text on both, a day on one."""
    entry = note(pair.left, pair.case, TEXT, title="Visit")
    pair.send()
    edit(pair.left, entry, text=TEXT.replace("fever", "cough"), title="Visit at night")
    edit(pair.right, entry, text=TEXT.replace("lost", "found"))
    pair.exchange()
    return pair, entry


def test_what_was_written_on_both_sides_is_in_the_inbox_of_both(clash) -> None:
    pair, entry = clash
    for session in (pair.left, pair.right):
        (row,) = conflicts.conflicts(session)
        assert (row.entry_id, row.case_id, row.compartment) == (
            entry,
            pair.case,
            "protection",
        )
        assert len(row.sides) == 2
        assert conflicts.count(session) == 1
        assert row.name == "Aminata Diallo"


def test_what_only_one_side_changed_is_chosen_already(clash) -> None:
    pair, entry = clash
    compared = look(pair.left, entry)
    title, text = field(compared, "/title"), field(compared, "/text")
    assert title.words[title.chosen] == "Visit at night"
    assert title.before == "Visit"
    assert title.label == "Title"
    assert text.chosen is None
    assert text.slot.changed == (True, True)
    assert field(compared, "/occurred_on").same


def test_a_choice_follows_all_versions_and_both_sides_come_to_the_same(clash) -> None:
    pair, entry = clash
    compared = look(pair.left, entry)
    both = "She has a cough. Her phone is found."
    made = settle(
        pair.left, "protection", entry, {"/text": Written(both)}, compared.heads
    )
    pair.exchange()
    for session in (pair.left, pair.right):
        tips = heads(session.case_file.revisions("protection", entry))
        assert [tip.id.hex() for tip in tips] == [made]
        assert {p.hex() for p in tips[0].parents} == set(compared.heads)
        said = answers(session, entry)
        assert (said["text"], said["title"]) == (both, "Visit at night")
        assert conflicts.count(session) == 0


def test_choosing_on_both_sides_at_once_is_a_choice_again_and_no_loss(clash) -> None:
    pair, entry = clash
    for session in (pair.left, pair.right):
        compared = look(session, entry)
        tips = heads(session.case_file.revisions("protection", entry))
        mine = next(t.id.hex() for t in tips if t.fields["author"] == session.me)
        settle(session, "protection", entry, {"/text": mine}, compared.heads)
    pair.exchange()
    compared = look(pair.left, entry)
    assert compared.base is None  # both come from both
    assert set(field(compared, "/text").words) == {
        TEXT.replace("fever", "cough"),
        TEXT.replace("lost", "found"),
    }
    settle(pair.left, "protection", entry, {"/text": compared.heads[0]}, compared.heads)
    pair.exchange()
    assert answers(pair.left, entry) == answers(pair.right, entry)
    assert not conflicts.count(pair.left) + conflicts.count(pair.right)


def test_choosing_the_same_on_both_sides_leaves_nothing_to_choose(clash) -> None:
    pair, entry = clash
    for session in (pair.left, pair.right):
        seen = look(session, entry).heads
        settle(session, "protection", entry, {"/text": Written("Both.")}, seen)
    pair.exchange()
    assert not conflicts.count(pair.left) + conflicts.count(pair.right)
    edit(pair.left, entry, text="And on.")
    assert len(heads(pair.left.case_file.revisions("protection", entry))) == 1


def test_three_versions_stand_side_by_side(clash) -> None:
    pair, entry = clash
    view = timeline.view(pair.left, "protection", entry)
    old = replace(revised(view), parents=view.revisions[-1].parents)
    root = next(row for row in view.revisions if not row.parents)
    third = replace(old, parents=(root.revision_id,))
    save_entry(replace(third, answers=third.answers | {"text": "A third."}), pair.left)
    compared = look(pair.left, entry)
    assert len(compared.sides) == 3
    assert "A third." in field(compared, "/text").words
    chosen = compared.heads[field(compared, "/text").words.index("A third.")]
    settle(
        pair.left,
        "protection",
        entry,
        {"/text": chosen, "/title": chosen},
        compared.heads,
    )
    assert answers(pair.left, entry)["text"] == "A third."
    assert conflicts.count(pair.left) == 0


def test_nothing_is_made_while_something_waits_for_a_choice(clash) -> None:
    pair, entry = clash
    with pytest.raises(ProblemsLeft) as left:
        settle(pair.left, "protection", entry, {}, look(pair.left, entry).heads)
    assert left.value.places == ("/text",)
    assert conflicts.count(pair.left) == 1


def test_a_choice_between_other_versions_than_there_are_changes_nothing(clash) -> None:
    pair, entry = clash
    seen = look(pair.left, entry).heads
    settle(pair.left, "protection", entry, {"/text": seen[0]}, seen)
    with pytest.raises(ChangedMeanwhile):
        settle(pair.left, "protection", entry, {"/text": seen[1]}, seen)
    with pytest.raises(ChangedMeanwhile):
        settle(pair.right, "protection", entry, {"/text": seen[0]}, seen[:1])
    assert conflicts.count(pair.right) == 1


def test_a_choice_that_no_version_offers_is_not_made(pair: Pair) -> None:
    entry = note(pair.left, pair.case, TEXT)
    pair.send()
    edit(pair.left, entry, text="One.")
    edit(pair.right, entry, text="Two.")
    pair.exchange()
    seen = look(pair.left, entry).heads
    for choices in (
        {"/text": "0" * 64},
        {"/nothing": seen[0]},
        {"/occurred_on": Written("2026-11-20")},
        {"/text": Written(("a",))},
    ):
        with pytest.raises(NotAllowed):
            settle(pair.left, "protection", entry, choices, seen)
