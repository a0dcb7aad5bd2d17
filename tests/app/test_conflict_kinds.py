# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing between versions of everything there is: facts, rows, files, what is signed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.cases import ChangeCase, change_case
from app.commands.conflicts import let_stand, settle
from app.commands.entries import Writing, save_entry
from app.commands.version_choices import Written
from app.errors import NotAllowed, NothingWritten, TwoVersions
from app.ids import derived_id, new_id
from app.queries import conflicts, timeline
from app.text_merge import merged
from app.writing import revised
from tests.helpers import world
from tests.helpers.clashing import TEXT, Pair, answers, edit, field, look, two
from tests.helpers.world import attach, found, intake, note


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with two(tmp_path, "coordinator") as made:
        yield made


def test_the_facts_of_a_case_are_chosen_one_by_one(pair: Pair) -> None:
    pair.send()
    facts = answers(pair.left, pair.case, "registry")
    change_case(ChangeCase(pair.case, facts | {"risk": "high"}), pair.left)
    changed = {"risk": "low", "nationality": "ml"}
    change_case(ChangeCase(pair.case, facts | changed), pair.right)
    pair.exchange()
    (row,) = conflicts.conflicts(pair.left)
    assert (row.form, row.compartment) == ("case", "registry")
    compared = look(pair.left, pair.case, "registry")
    assert field(compared, "/risk").chosen is None
    high = field(compared, "/risk").slot.values.index("high")
    chosen = {"/risk": compared.heads[high]}
    settle(pair.left, "registry", pair.case, chosen, compared.heads)
    pair.exchange()
    for session in (pair.left, pair.right):
        known = answers(session, pair.case, "registry")
        assert (known["risk"], known["nationality"]) == ("high", "ml")
        assert known["code"] == facts["code"]
        assert conflicts.count(session) == 0


def test_rows_that_both_sides_added_to_an_identity_sheet_are_all_kept(
    tmp_path: Path,
) -> None:
    with two(tmp_path, "social") as pair:
        sheet = derived_id("identity", pair.case)
        known = answers(pair.left, sheet, "identity")
        first = {"relative_name": "0601"}
        family = [first]
        write = {"name_latin": "Aminata Diallo", "family": family}
        change_case(ChangeCase(pair.case, identity=known | write), pair.left)
        pair.send()
        for session, number in ((pair.left, "0602"), (pair.right, "0603")):
            known = answers(session, sheet, "identity")
            more = [*known["family"], {"relative_name": number}]
            change_case(
                ChangeCase(pair.case, identity=known | {"family": more}), session
            )
        pair.exchange()
        compared = look(pair.left, sheet, "identity")
        added = [each for each in compared.fields if each.kind == "row"]
        assert [each.path for each in added] == ["/family[+1]", "/family[+2]"]
        assert all(each.chosen is not None for each in added)
        settle(pair.left, "identity", sheet, {}, compared.heads)
        made = answers(pair.left, sheet, "identity")
        assert {row["relative_name"] for row in made["family"]} == {
            "0601",
            "0602",
            "0603",
        }
        pair.exchange()
        assert answers(pair.right, sheet, "identity") == made


def test_a_row_that_one_side_took_away_and_the_other_changed_is_asked_about(
    tmp_path: Path,
) -> None:
    with two(tmp_path, "social") as pair:
        sheet = derived_id("identity", pair.case)
        known = answers(pair.left, sheet, "identity")
        rows = [{"relative_name": "0601"}, {"relative_name": "0602"}]
        change_case(ChangeCase(pair.case, identity=known | {"family": rows}), pair.left)
        pair.send()
        said = known | {"family": rows[:1]}
        change_case(ChangeCase(pair.case, identity=said), pair.left)
        said = known | {"family": [rows[0], {"relative_name": "0699"}]}
        change_case(ChangeCase(pair.case, identity=said), pair.right)
        pair.exchange()
        compared = look(pair.left, sheet, "identity")
        row = field(compared, "/family[2]")
        assert (row.kind, row.chosen) == ("row", None)
        gone = compared.heads[row.slot.values.index(None)]
        settle(pair.left, "identity", sheet, {row.path: gone}, compared.heads)
        assert answers(pair.left, sheet, "identity")["family"] == rows[:1]


def test_several_choices_can_be_taken_together(pair: Pair) -> None:
    entry = note(pair.left, pair.case, TEXT)
    edit(pair.left, entry, contact_type="visit", present=["family", "guard"])
    pair.send()
    edit(pair.left, entry, present=["family"])
    edit(pair.right, entry, present=["family", "guard", "interpreter"])
    pair.exchange()
    compared = look(pair.left, entry)
    present = field(compared, "/present")
    assert present.slot.together == ["family", "interpreter"]
    together = Written(tuple(present.slot.together))
    settle(pair.left, "protection", entry, {"/present": together}, compared.heads)
    assert answers(pair.left, entry)["present"] == ["family", "interpreter"]


def test_files_added_on_both_sides_are_all_kept_unless_somebody_says_otherwise(
    pair: Pair,
) -> None:
    entry = note(pair.left, pair.case, TEXT)
    pair.send()
    for session, name in ((pair.left, "left.txt"), (pair.right, "right.txt")):
        file = attach(session, name, "text/plain", name.encode())
        view = timeline.view(session, "protection", entry)
        assert view is not None
        save_entry(replace(revised(view), attachments=(file,)), session)
    pair.exchange()
    compared = look(pair.left, entry)
    assert [each.kind for each in compared.fields if not each.same] == ["file", "file"]
    settle(pair.left, "protection", entry, {}, compared.heads)
    view = timeline.view(pair.left, "protection", entry)
    assert view is not None
    assert {file.name for file in view.attachments} == {"left.txt", "right.txt"}


def test_what_is_signed_stands_and_what_was_written_beside_becomes_an_addendum(
    pair: Pair,
) -> None:
    entry = note(pair.left, pair.case, TEXT)
    pair.send()
    view = timeline.view(pair.left, "protection", entry)
    assert view is not None
    save_entry(revised(view), pair.left, final=True)
    edit(pair.right, entry, text="Written beside.")
    pair.exchange()
    compared = look(pair.right, entry)
    assert compared.signed == 0
    assert field(compared, "/text").words == (TEXT, "Written beside.")
    with pytest.raises(NotAllowed):
        settle(pair.right, "protection", entry, {}, compared.heads)
    with pytest.raises(NothingWritten):
        let_stand(pair.right, "protection", entry, " ", compared.heads)
    let_stand(pair.right, "protection", entry, "Written beside.", compared.heads)
    pair.exchange()
    for session in (pair.left, pair.right):
        assert conflicts.count(session) == 0
        view = timeline.view(session, "protection", entry)
        assert view is not None
        assert view.state == "final"
        assert (view.answers or {})["text"] == TEXT
        (added,) = timeline.addenda(session, view)
        assert (added.answers or {})["text"] == "Written beside."


def test_who_may_not_write_the_form_sees_both_and_is_told_who_can(
    tmp_path: Path,
) -> None:
    world.own_memory(tmp_path / "memory")
    site = found(tmp_path / "TRI", "TRI", ("coordinator", "legal", "mediator"))
    with site.as_("coordinator") as session:
        case = intake(session, "Aminata Diallo")
        view = timeline.view(session, "protection", note(session, case, TEXT))
        assert view is not None
        for text in ("One.", "Two."):
            writing = revised(view)
            save_entry(
                replace(writing, answers=writing.answers | {"text": text}), session
            )
    with site.as_("legal") as session:
        assert conflicts.count(session) == 1
        compared = look(session, view.entry_id)
        assert not compared.may_settle
        assert compared.who == (world.PEOPLE["coordinator"],)
        seen = compared.heads
        with pytest.raises(NotAllowed):
            settle(session, "protection", view.entry_id, {"/text": seen[0]}, seen)
    with site.as_("mediator") as session:
        assert conflicts.count(session) == 0


def test_an_entry_for_named_people_is_in_the_inbox_of_its_readers_only(
    tmp_path: Path,
) -> None:
    world.own_memory(tmp_path / "memory")
    site = found(tmp_path / "TRI", "TRI", ("coordinator", "legal"))
    with site.as_("coordinator") as session:
        case = intake(session, "Aminata Diallo")
        entry = new_id()
        version = session.forms.version("note")
        begun = Writing(
            entry,
            case,
            "protection",
            "note",
            version,
            {"text": "For me.", "occurred_on": "2026-11-20"},
            sensitivity="named",
            readers=(session.me,),
        )
        save_entry(begun, session)
        view = timeline.view(session, "protection", entry)
        assert view is not None
        for text in ("One.", "Two."):
            writing = revised(view)
            save_entry(
                replace(writing, answers=writing.answers | {"text": text}), session
            )
        assert conflicts.count(session) == 1
        compared = look(session, entry)
        settle(
            session, "protection", entry, {"/text": Written("Mine.")}, compared.heads
        )
        assert answers(session, entry)["text"] == "Mine."
        view = timeline.view(session, "protection", entry)
        assert view is not None
        for text in ("One.", "Two."):
            writing = revised(view)
            save_entry(
                replace(writing, answers=writing.answers | {"text": text}), session
            )
    with site.as_("legal") as session:
        assert conflicts.count(session) == 0
        assert conflicts.conflicts(session) == ()


def test_two_changes_of_a_text_are_put_together_where_they_touch_other_words() -> None:
    one, other = TEXT.replace("station", "shelter"), TEXT.replace("lost", "found")
    both = one.replace("lost", "found")
    assert merged(TEXT, one, other) == both
    assert merged(TEXT, TEXT, other) == other
    assert merged(TEXT, TEXT + " And a.", TEXT + " And b.") is None
    assert merged("", "One.", "Two.") is None


def test_facts_with_two_versions_are_not_corrected_over_one_of_them(pair: Pair) -> None:
    pair.send()
    facts = answers(pair.left, pair.case, "registry")
    change_case(ChangeCase(pair.case, facts | {"risk": "high"}), pair.left)
    change_case(ChangeCase(pair.case, facts | {"risk": "low"}), pair.right)
    pair.exchange()
    with pytest.raises(TwoVersions):
        change_case(ChangeCase(pair.case, facts | {"nationality": "ml"}), pair.left)
    assert conflicts.count(pair.left) == 1
