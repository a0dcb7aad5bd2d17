# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One case: who it is about, what was written, what cannot be read, and two versions."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QTextEdit,
    QWidget,
)

from app.commands.entries import Writing, save_entry
from app.queries import cases, team, timeline
from app.queries.cases import CaseFilter
from app.writing import new_entry, revised
from tests.helpers.form_screens import tick
from tests.helpers.notes import with_text
from tests.helpers.screens import click, click_row, named, nameless, words
from ui.models.differences import GONE, NEW, differences
from ui.models.sources import Rows
from ui.models.timeline import TimelineModel
from ui.pages.case import CasePage


@pytest.fixture
def case_id(session) -> str:
    rows = cases.page(session, CaseFilter(), None, 100).rows
    return max(rows, key=lambda row: row.entries).case_id


@pytest.fixture
def page(session, tasks, hub, qtbot, case_id) -> CasePage:
    return show(qtbot, CasePage(session, tasks, hub=hub), case_id)


def show(qtbot, page: CasePage, case_id: str, wide: int = 1366) -> CasePage:
    qtbot.addWidget(page)
    page.resize(wide, 720)
    page.show()
    page.open(case_id)
    return page


def note(session, case_id: str, title: str, text: str) -> Writing:
    begun = new_entry(session, case_id)
    said = {"title": title, "text": text, "occurred_on": "2026-11-20"}
    written = replace(begun, answers=begun.answers | said)
    save_entry(written, session)
    return written


def row_of(page: CasePage, title: str) -> int:
    rows = page.entries.list.model.rows()
    return next(at for at, row in enumerate(rows) if row.title == title)


def choose(page: CasePage, title: str) -> None:
    page.entries.reload()
    click_row(page.entries.list.view, row_of(page, title))


def entry_text(page: CasePage) -> str:
    said = named(page, "entry_text", QWidget)
    return said.findChild(QTextEdit).toPlainText()


def texts(page: CasePage) -> list[str]:
    shown = page.entries.reader.findChildren(QTextEdit)
    return [text.toPlainText() for text in shown if text.isVisibleTo(page)]


def test_the_head_says_who_which_case_and_who_follows(page, session, case_id):
    head = cases.head(session, case_id)
    assert head is not None
    assert head.row.name in words(page.header)
    assert head.row.code in named(page, "case_code", QWidget).accessibleName()
    assert head.row.owner in named(page, "case_line", QLabel).text()


def test_what_cannot_be_read_is_counted_by_profession(page, session, case_id):
    hidden = cases.head(session, case_id).hidden
    assert hidden
    for compartment, count in hidden.items():
        spoken = named(page, f"hidden_{compartment}", QWidget).accessibleName()
        assert str(count) in spoken


def test_a_hidden_entry_keeps_its_place_and_says_why(page):
    rows = page.entries.list.model.rows()
    at = next(at for at, row in enumerate(rows) if row.hidden)
    click_row(page.entries.list.view, at)
    assert "cannot read" in words(page.entries.reader)
    assert "does not hold that key" in words(page.entries.reader)


def test_opening_a_case_is_recorded_once(sign_in, tasks, hub, qtbot):
    session = sign_in("coordinator")  # the one who may read the journal
    case = cases.page(session, CaseFilter(), None, 1).rows[0].case_id
    page = show(qtbot, CasePage(session, tasks, hub=hub), case)
    page.refresh()
    page.open(case)
    acts = [row.act for row in team.audit_page(session, None, 10)]
    assert acts.count("case_read") == 1


def test_an_entry_opens_beside_the_timeline(page, session, case_id):
    note(session, case_id, "A visit", "Seen at the day centre.")
    choose(page, "A visit")
    assert entry_text(page) == "Seen at the day centre."
    assert session.account.name in named(page, "entry_byline", QLabel).text()
    assert page.entries.list.isVisible()


def test_where_it_is_narrow_the_entry_opens_over_the_timeline(
    session, tasks, hub, qtbot, case_id
):
    note(session, case_id, "A visit", "Seen at the day centre.")
    page = show(qtbot, CasePage(session, tasks, hub=hub), case_id, wide=1000)
    assert page.entries.list.isVisible()
    choose(page, "A visit")
    assert entry_text(page)
    assert not page.entries.list.isVisible()
    assert page.handle("back")
    assert page.entries.list.isVisible()
    assert not page.handle("back")  # the next one leaves the case


def test_the_filter_keeps_one_profession(page):
    page.entries.set_only("legal")
    kept = {row.compartment for row in page.entries.list.model.rows()}
    assert kept == {"legal"}
    assert "Legal" in words(page.entries.list)


def test_each_profession_that_has_written_has_a_tab(page):
    tab = page.tabs.button("legal")
    assert isinstance(tab, QAbstractButton)
    tab.click()
    assert {row.compartment for row in page.entries.list.model.rows()} == {"legal"}
    assert page.tabs.button("medical") is None  # this account cannot read it


def test_signing_explains_itself_and_is_confirmed_in_place(page, session, case_id):
    note(session, case_id, "A visit", "Seen at the day centre.")
    choose(page, "A visit")
    click(page, "entry_sign")
    assert "final" in words(page.entries.reader)
    click(page, "sign_not_now")
    assert timeline.rows(session, case_id)[0].state == ""
    click(page, "entry_sign")
    click(page, "sign_confirm")
    assert page.entries.list.model.rows()[row_of(page, "A visit")].state == "final"
    assert "Edit" not in words(page.entries.reader).split("\n")


def test_an_addendum_stands_under_the_signed_entry(page, session, case_id, qtbot):
    written = note(session, case_id, "Judgment", "Notified on Friday.")
    view = timeline.view(session, written.compartment, written.entry_id)
    save_entry(revised(view), session, final=True)
    choose(page, "Judgment")
    click(page, "entry_addendum")
    qtbot.keyClicks(named(page, "form:/text", QWidget), "The copy has come.")
    click(page, "editor_save")
    assert "Addendum of" in words(page.entries.reader)
    assert "The copy has come." in texts(page)


def two_versions(session, case_id: str) -> Writing:
    written = note(session, case_id, "Assessment", "She is alone.")
    view = timeline.view(session, written.compartment, written.entry_id)
    save_entry(with_text(revised(view), "She is alone and cold."), session)
    save_entry(with_text(revised(view), "She has an uncle in Lyon."), session)
    return written


def test_two_versions_are_shown_side_by_side_with_their_authors(page, session, case_id):
    two_versions(session, case_id)
    choose(page, "Assessment")
    both = named(page, "two_versions", QWidget)
    texts = [w.toPlainText() for w in both.findChildren(QTextEdit)]
    same = "Title: Assessment\nDate: 20 Nov 2026\nText:\n"
    assert sorted(texts) == [
        f"{same}She has an uncle in Lyon.",
        f"{same}She is alone and cold.",
    ]
    assert words(both).count(session.account.name) == 2


def test_what_has_two_versions_is_compared_and_neither_signed_nor_edited(
    page, session, case_id
):
    written = two_versions(session, case_id)
    choose(page, "Assessment")
    asked: list[tuple[str, str]] = []
    page.compare_wanted.connect(lambda *wanted: asked.append(wanted))
    click(page, "entry_compare")
    assert asked == [(written.compartment, written.entry_id)]
    shown = [b for b in page.findChildren(QAbstractButton) if b.isVisibleTo(page)]
    names = {b.objectName() for b in shown}
    assert "entry_compare" in names
    assert not names & {"entry_edit", "entry_sign"}


def test_the_history_of_an_entry_says_what_changed(page, session, case_id):
    written = note(session, case_id, "A visit", "He sleeps in Paris.")
    view = timeline.view(session, written.compartment, written.entry_id)
    save_entry(with_text(revised(view), "He sleeps in Lyon."), session)
    choose(page, "A visit")
    click(page, "entry_versions")
    marked = next(text for text in texts(page) if "Lyon" in text)
    assert "−" in marked  # not by colour alone
    assert "+" in marked
    click(page, "entry_text_again")
    assert entry_text(page) == "He sleeps in Lyon."


def test_differences_read_as_one_text() -> None:
    found = differences("He sleeps in Paris tonight.", "He sleeps in Lyon tonight.")
    assert [(p.kind, p.text) for p in found if p.kind in (GONE, NEW)] == [
        (GONE, "Paris"),
        (NEW, "Lyon"),
    ]
    after = "".join(p.text for p in found if p.kind != GONE)
    assert after == "He sleeps in Lyon tonight."


def test_documents_and_history_are_listed(page, qtbot):
    page.show_tab("history")
    qtbot.waitUntil(lambda: "wrote" in words(page.history))
    page.show_tab("documents")
    qtbot.waitUntil(page.documents.isVisible)


def test_hand_over_names_this_case(page, qtbot, case_id):
    with qtbot.waitSignal(page.hand_over) as asked:
        click(page, "case_hand_over")
    assert asked.args == [[case_id]]


def other_risk(page: CasePage) -> str:
    """Choose another level of risk in the form; return which."""
    view = page.identity.form.views["case"]
    view.live.finish()
    wanted = "low" if view.filling.value("/risk") != "low" else "medium"
    tick(view, f"form:/risk:{wanted}")
    return wanted


def test_a_correction_of_the_facts_shows_in_the_head(page, session, case_id, qtbot):
    page.show_tab("identity")
    click(page, "identity_edit")
    wanted = other_risk(page)
    with qtbot.waitSignal(page.hub.case_changed):
        click(page, "identity_save")
    head = cases.head(session, case_id)
    assert head.case["risk"] == head.row.risk == wanted


def test_a_correction_leaves_what_it_does_not_ask_as_it_was(page, session, case_id):
    before = cases.head(session, case_id)
    page.show_tab("identity")
    click(page, "identity_edit")
    wanted = other_risk(page)
    click(page, "identity_save")
    after = cases.head(session, case_id)
    assert after.case == before.case | {"risk": wanted}
    assert after.identity == before.identity
    assert after.row.code == before.row.code


def test_a_lock_and_an_unlock_come_back_to_the_same_entry(
    page, session, tasks, hub, qtbot, case_id
):
    note(session, case_id, "A visit", "Seen at the day centre.")
    choose(page, "A visit")
    page.prepare_lock()
    place = json.loads(json.dumps(page.place()))
    again = CasePage(session, tasks, hub=hub)
    qtbot.addWidget(again)
    again.resize(1366, 720)
    again.show()
    again.restore(place)
    assert entry_text(again) == "Seen at the day centre."


def test_a_correction_half_typed_is_found_again_after_a_lock(
    page, session, tasks, hub, qtbot, case_id
):
    page.show_tab("identity")
    click(page, "identity_edit")
    wanted = other_risk(page)
    page.prepare_lock()
    again = CasePage(session, tasks, hub=hub)
    qtbot.addWidget(again)
    again.restore(page.place())
    assert again.identity.form.answers("case")["risk"] == wanted
    assert again.identity.is_changed()
    assert cases.head(session, case_id).row.risk != wanted


def test_a_case_that_is_gone_says_so(session, tasks, hub, qtbot):
    page = show(qtbot, CasePage(session, tasks, hub=hub), "0" * 32)
    with qtbot.waitSignal(page.leave):
        click(page, "empty_action")


def test_the_timeline_keeps_the_rules_of_qt(session, look, qtmodeltester, case_id):
    model = TimelineModel()
    model.set_source(Rows(timeline.rows(session, case_id)))
    qtmodeltester.check(model, force_py=True)


def test_every_field_and_button_says_its_name(page):
    assert nameless(page) == []
    page.write()
    assert nameless(page) == []
    page.show_tab("identity")
    click(page, "identity_edit")
    assert nameless(page) == []


def test_return_goes_from_the_timeline_into_the_entry(page, session, case_id, qtbot):
    note(session, case_id, "A visit", "Seen at the day centre.")
    choose(page, "A visit")
    page.activateWindow()
    page.entries.list.focus_rows()
    qtbot.keyClick(page.entries.list.view, Qt.Key.Key_Return)
    shown = named(page, "entry_text", QWidget)

    def is_inside() -> bool:
        now = QApplication.focusWidget()
        return now is shown or shown.isAncestorOf(now)

    qtbot.waitUntil(is_inside)
