# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be undone while a form is filled in."""

from tests.helpers.small_forms import ask, choices, fill, form


def test_key_strokes_in_one_place_are_undone_together() -> None:
    filling = fill(form(ask("text", "a"), ask("text", "b")))
    for typed in ("H", "He", "Her"):
        filling.set("/a", typed)
    filling.set("/b", "x")
    assert filling.undo() == "/b"
    assert filling.undo() == "/a"
    assert filling.answers() == {}
    assert filling.undo() is None
    assert (filling.redo(), filling.redo(), filling.redo()) == ("/a", "/b", None)
    assert filling.answers() == {"a": "Her", "b": "x"}


def test_a_checkpoint_and_a_choice_each_end_a_step() -> None:
    made = form(
        ask("text", "a"),
        ask("select_one", "s", choices="fruit"),
        lists={"fruit": choices("fig", "lime")},
    )
    filling = fill(made)
    filling.set("/a", "one")
    filling.checkpoint()
    filling.set("/a", "one two")
    filling.set("/s", "fig")
    filling.set("/s", "lime")
    filling.undo()
    assert filling.value("/s") == "fig"
    filling.undo()
    filling.undo()
    assert filling.value("/a") == "one"
    filling.set("/a", "new")
    assert not filling.may_redo
    assert filling.may_undo
