# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries with two versions: the inbox, the comparison, and the one that is kept."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.commands.cases import CASE, ChangeCase, change_case
from app.commands.entries import Writing, save_entry
from app.queries import cases, conflicts, timeline
from app.queries.cases import CaseFilter
from app.session import Session
from app.writing import new_entry, revised
from storage.revisions import sign_revision
from tests.helpers.screens import click, named, nameless, words
from ui.pages.conflicts import ConflictsPage
from ui.widgets.writing import WritingText

TEXT = "She sleeps at the station with her two sisters since Monday evening."


@pytest.fixture
def case_id(session: Session) -> str:
    rows = cases.page(session, CaseFilter(), None, 100).rows
    return max(rows, key=lambda row: row.entries).case_id


def save(session: Session, writing: Writing, *, final: bool = False, **changes) -> None:
    said = replace(writing, answers=writing.answers | changes)
    save_entry(said, session, final=final)


def two_versions(session: Session, case_id: str, *, signed: bool = False) -> Writing:
    """Write a note whose text was changed on both sides and its title on one."""
    begun = new_entry(session, case_id)
    said = {"title": "A visit", "text": TEXT, "occurred_on": "2026-11-20"}
    written = replace(begun, answers=begun.answers | said)
    save_entry(written, session)
    view = timeline.view(session, written.compartment, written.entry_id)
    assert view is not None
    text = TEXT.replace("station", "shelter")
    save(session, revised(view), text=text, title="A visit at night")
    if signed:
        _sign_beside(session, written, view.heads)
    else:
        save(session, revised(view), text=TEXT.replace("Monday", "Sunday"))
    return written


def _sign_beside(session: Session, written: Writing, parents: tuple[str, ...]) -> None:
    """Sign what was there before, as another laptop would have."""
    revision = sign_revision(
        session.case_file.signing,
        compartment=written.compartment,
        entry=written.entry_id,
        case=written.case_id,
        form=written.form,
        form_version=written.form_version,
        answers=dict(written.answers),
        recorded_at=session.now,
        parents=parents,
        final=True,
    )
    with session.case_file.transaction() as transaction:
        transaction.put(revision)


@pytest.fixture
def show(tasks, hub, qtbot) -> Callable[[Session], ConflictsPage]:
    def make(session: Session, wide: int = 1160) -> ConflictsPage:
        page = ConflictsPage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(wide, 680)
        page.show()
        return page

    return make


def text_of(session: Session, written: Writing) -> dict:
    view = timeline.view(session, written.compartment, written.entry_id)
    assert view is not None
    return view.answers or {}


def option_with(page: ConflictsPage, words_: str, question: str = "Text") -> str:
    """Return the name of the answer to a question that holds some words."""
    cards = page.panel.findChildren(QWidget)
    found = [
        card.objectName()
        for card in cards
        if card.objectName().startswith("option_")
        and card.accessibleName().startswith(question)
        and words_ in card.accessibleName()
    ]
    assert found, words_
    return found[0]


def test_an_empty_inbox_says_so_in_one_sentence(session, show) -> None:
    page = show(session)
    assert "every entry has one version" in words(page)
    assert not nameless(page)


def test_the_inbox_names_case_entry_and_who_wrote_each_side(
    session, show, case_id
) -> None:
    two_versions(session, case_id)
    page = show(session)
    row = cases.row_of(session, case_id)
    said = words(page)
    assert row is not None
    assert row.code in said
    assert session.account.name in said
    assert "1 entries" in said or "1 entry" in said
    assert not nameless(page)


def test_differing_answers_come_first_and_the_same_ones_are_folded(
    session, show, case_id
) -> None:
    written = two_versions(session, case_id)
    page = show(session)
    click(page, f"conflict_{written.entry_id[:12]}")
    said = words(page.panel)
    assert "Only" in said  # one side changed the title
    assert "Chosen" in _pills(page)
    assert "Choose one" in _pills(page)
    assert "1 answer is the same" in said
    assert "20 Nov 2026" not in said
    click(page, "conflict_same_fold")
    assert "20 Nov 2026" in words(page.panel)
    assert not nameless(page)


def _pills(page: ConflictsPage) -> list[str]:
    return [w.accessibleName() for w in page.panel.findChildren(QWidget)]


def test_with_clicks_one_answer_is_chosen_and_one_version_made(
    session, show, case_id
) -> None:
    written = two_versions(session, case_id)
    page = show(session)
    click(page, f"conflict_{written.entry_id[:12]}")
    click(page, "conflict_keep")
    assert conflicts.count(session) == 1  # something waits: it is said, nothing is made
    left = named(page, "conflict_left", QLabel)
    assert "wait" in left.text()
    click(page, option_with(page, "Sunday"))
    click(page, "conflict_result_fold")
    assert "A visit at night" in words(page.panel)
    click(page, "conflict_keep")
    assert conflicts.count(session) == 0
    said = text_of(session, written)
    assert said["text"] == TEXT.replace("Monday", "Sunday")
    assert said["title"] == "A visit at night"
    assert "every entry has one version" in words(page)


def test_with_the_keyboard_alone_both_texts_are_combined(
    session, show, case_id, qtbot
) -> None:
    written = two_versions(session, case_id)
    page = show(session)
    page.activateWindow()
    page.list.take_focus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    first = page.focusWidget()
    assert first.objectName().startswith("option_")  # what waits for a choice
    own = named(page, option_with(page, "your own words"), QWidget)
    for _ in range(12):
        if page.focusWidget() is own:
            break
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is own
    qtbot.keyClick(own, Qt.Key.Key_Space)
    field = page.focusWidget()
    assert isinstance(field, WritingText)
    assert "shelter" in field.toPlainText()  # it begins with both
    assert "Sunday" in field.toPlainText()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "At the shelter since Sunday.")
    assert page.handle("save")  # Ctrl+S
    assert text_of(session, written)["text"] == "At the shelter since Sunday."
    assert conflicts.count(session) == 0


def test_choices_and_typed_words_are_there_again_after_a_lock(
    session, show, case_id, qtbot
) -> None:
    written = two_versions(session, case_id)
    page = show(session)
    page.show_entry(written.compartment, written.entry_id)
    click(page, option_with(page, "your own words"))
    field = page.focusWidget()
    assert isinstance(field, WritingText)
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "Both, in secret.")
    page.prepare_lock()
    place = page.place()
    assert "secret" not in str(place)
    again = show(session)
    again.restore(place)
    kept = named(again, field.objectName(), WritingText)
    assert kept.toPlainText() == "Both, in secret."
    click(again, "conflict_keep")
    assert text_of(session, written)["text"] == "Both, in secret."


def test_a_version_that_came_meanwhile_is_said_and_nothing_is_made(
    session, show, case_id, hub
) -> None:
    written = two_versions(session, case_id)
    page = show(session)
    page.show_entry(written.compartment, written.entry_id)
    click(page, option_with(page, "Sunday"))
    view = timeline.view(session, written.compartment, written.entry_id)
    assert view is not None
    root = next(row for row in view.revisions if not row.parents)
    third = replace(revised(view), parents=(root.revision_id,))
    save(session, third, text="A third text that came with a bundle meanwhile.")
    heard: list[str] = []
    hub.notice.connect(lambda notice: heard.append(notice.text))
    click(page, "conflict_keep")
    assert "has changed while you were choosing" in heard[0]
    assert len(conflicts.conflicts(session)[0].sides) == 3
    page.refresh()


def test_who_may_not_write_it_reads_both_and_is_told_who_can(
    sign_in, show, qtbot
) -> None:
    social = sign_in("social")
    rows = cases.page(social, CaseFilter(), None, 100).rows
    case_id = max(rows, key=lambda row: row.entries).case_id
    written = two_versions(social, case_id)
    name = social.account.name
    page = show(sign_in("coordinator"))
    assert page.show_entry(written.compartment, written.entry_id)
    said = words(page.panel)
    assert f"{name}" in said
    assert "can choose" in said
    assert "Keep this version" not in said


def test_a_signed_version_stands_and_the_other_becomes_an_addendum(
    session, show, case_id
) -> None:
    written = two_versions(session, case_id, signed=True)
    page = show(session)
    page.show_entry(written.compartment, written.entry_id)
    text = named(page, "beside_text", WritingText)
    assert "shelter" in text.toPlainText()
    click(page, "beside_let_go")
    click(page, "conflict_keep")
    assert "few words" in named(page, "conflict_left", QLabel).text()
    click(page, "beside_keep")
    click(page, "conflict_keep")
    view = timeline.view(session, written.compartment, written.entry_id)
    assert view is not None
    assert view.state == "final"
    assert (view.answers or {})["text"] == TEXT
    (added,) = timeline.addenda(session, view)
    assert "shelter" in (added.answers or {})["text"]


def test_where_it_is_narrow_list_and_comparison_take_turns(
    session, show, case_id
) -> None:
    written = two_versions(session, case_id)
    page = show(session, 780)
    click(page, f"conflict_{written.entry_id[:12]}")
    assert page.list.isHidden()
    assert page.handle("back")  # Esc
    assert not page.list.isHidden()
    assert not page.handle("back")  # the page before
    click(page, f"conflict_{written.entry_id[:12]}")
    click(page, "conflict_back")
    assert not page.list.isHidden()


def test_today_and_the_case_lead_to_the_comparison(window, session, case_id) -> None:
    written = two_versions(session, case_id)
    window.navigator.page("today").refresh()
    window.navigator.go("today")
    window.navigator.open_entry(case_id, written.compartment, written.entry_id)
    click(window, "entry_compare")
    assert window.navigator.key == "conflicts"
    page = window.navigator.page("conflicts")
    assert page.panel.compared.entry_id == written.entry_id
    window.give("back")
    assert window.navigator.key == "case"
    window.give("two_versions")
    assert window.navigator.key == "conflicts"


def test_today_says_how_many_entries_have_two_versions(
    window, session, case_id, qtbot
) -> None:
    two_versions(session, case_id)
    today = window.navigator.page("today")
    today.refresh()
    qtbot.waitUntil(lambda: "two places at once" in words(today))
    click(today, "today_compare")
    assert window.navigator.key == "conflicts"


def test_the_facts_of_a_case_with_two_versions_are_compared_before_they_are_corrected(
    window, session, case_id
) -> None:
    head = cases.head(session, case_id)
    assert head is not None
    before = session.case_file.revisions("registry", case_id)
    change_case(ChangeCase(case_id, head.case | {"risk": "high"}), session)
    beside = sign_revision(
        session.case_file.signing,
        compartment="registry",
        entry=case_id,
        case=case_id,
        form=CASE,
        form_version=head.versions["case"],
        answers=head.case | {"risk": "low"},
        recorded_at=session.now,
        parents=(before[-1].id.hex(),),
    )
    with session.case_file.transaction() as transaction:
        transaction.put(beside)
    window.navigator.open_case(case_id)
    page = window.navigator.page("case")
    page.show_tab("identity")
    assert "written in two places at once" in words(page)
    assert page.findChild(QWidget, "identity_edit") is None
    click(page, "compare_case")
    shown = window.navigator.page("conflicts").panel
    assert "Risk" in words(shown)
