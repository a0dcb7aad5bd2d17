# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of deadline rules: read, changed, tried, taken from a file and put back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.deadlines.reading import rules
from app.legal import rules_kept
from app.session import Session
from tests.helpers import legal_screens
from tests.helpers.legal_screens import APPEAL
from tests.helpers.screens import click, named, nameless, words
from ui.hub import Hub
from ui.pages.legal.rules import RulesPage
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow

Opener = Callable[..., RulesPage]


@pytest.fixture
def show(tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> Opener:
    def shown(session: Session, rule: str = APPEAL, wide: int = 1366) -> RulesPage:
        page = RulesPage(session, tasks, hub=hub)
        qtbot.addWidget(page)
        page.resize(wide, 760)
        page.show()
        page.open(rule)
        return page

    return shown


def kept(session: Session, rule: str = APPEAL) -> rules_kept.KeptRule:
    return next(each for each in rules_kept.listed(session) if each.rule.id == rule)


def type_into(page: RulesPage, place: str, value: object) -> None:
    assert page.edit.view is not None
    page.edit.view.live.answer(place, value)


def test_every_rule_is_listed_with_its_length_and_that_nobody_verified_it(
    session, show
):
    page = show(session)
    model = page.front.list.model()
    assert model.rowCount() == len(rules_kept.listed(session))
    said = page.front.list.currentIndex().data(0x0B)  # what a screen reader says
    assert "15 days" in str(said)
    assert "not verified" in str(said)
    assert named(page.front, "unverified", QWidget).accessibleName()


def test_a_word_of_the_article_or_the_procedure_finds_a_rule(session, show):
    page = show(session)
    named(page.front, "find_rule", QLineEdit).setText("1191")
    assert [row.rule.id for row in page.front.list.rows()] == [APPEAL]
    named(page.front, "find_rule", QLineEdit).setText("no such thing")
    assert "No rule says that." in words(page.front)


def test_a_rule_is_changed_and_both_versions_are_listed(session, show):
    page = show(session)
    click(page, "edit_rule")
    type_into(page, "/length", 30)
    click(page, "rule_save")
    assert kept(session).rule.length == 30
    assert rules()[APPEAL].length == 15
    assert "30 days" in words(page.front)
    assert "A new version of the rule is kept." in words(page.front)
    assert len(rules_kept.history(session, APPEAL)) == 2


def test_a_rule_is_verified_by_naming_who_and_when(session, show):
    page = show(session)
    click(page, "edit_rule")
    type_into(page, "/verified_on", session.today.isoformat())
    type_into(page, "/verified_by", "Me Sy")
    click(page, "rule_save")
    assert kept(session).rule.verified
    marks = page.front.findChildren(QWidget, "unverified")
    assert [mark for mark in marks if mark.isVisible()] == []
    assert kept(session).rule.verified_by == "Me Sy"


def test_an_answer_that_breaks_its_rule_is_not_saved(session, show):
    page = show(session)
    click(page, "edit_rule")
    type_into(page, "/length", -3)
    click(page, "rule_save")
    assert page.edit.is_open()
    assert kept(session).rule.length == 15


def test_what_is_half_changed_is_there_after_the_lock(session, show):
    page = show(session)
    click(page, "edit_rule")
    type_into(page, "/length", 21)
    place = page.place()
    page.prepare_lock()
    page.hide()
    again = show(session)
    again.restore(place)
    assert again.edit.view is not None
    assert again.edit.view.filling.everything()["length"] == 21
    click(again, "rule_discard")
    click(again, "edit_rule")
    assert again.edit.view.filling.everything()["length"] == 15


def test_a_new_rule_is_written_and_then_no_longer_used(session, show):
    page = show(session)
    click(page, "new_rule")
    begun = {
        "/name_fr": "Recours gracieux",
        "/rule_id": "gracious_appeal",
        "/country": "fr",
        "/procedures": ["residence_permit"],
        "/event": "notified",
        "/unit": "months",
        "/length": 2,
        "/basis": "CRPA",
    }
    for where, value in begun.items():
        type_into(page, where, value)
    click(page, "rule_save")
    assert kept(session, "gracious_appeal").source == "own"
    click(page, "rule_stop")
    assert "gracious_appeal" not in rules_kept.known_rules(session)
    click(page, "rule_again")
    assert "gracious_appeal" in rules_kept.known_rules(session)


def test_the_program_s_own_rule_counts_again(session, show):
    legal_screens.change_rule(session, length=30)
    page = show(session)
    click(page, "rule_back")
    assert kept(session).rule.length == 15


def test_trying_a_rule_shows_each_step_and_keeps_nothing(session, show):
    page = show(session)
    click(page, "try_rule")
    first = named(page.trial, "preview_date", QLabel).text()
    named(page.trial, "trial_notified", QLineEdit).setText("29/02/2028")
    assert named(page.trial, "preview_date", QLabel).text() != first
    assert named(page.trial, "reason_1", QLabel).text()
    named(page.trial, "trial_aid_notified", QLineEdit).setText("01/03/2028")
    assert named(page.trial, "preview_refused", QWidget)
    click(page, "trial_end")
    lines = page.trial.findChildren(QLineEdit)
    assert [line for line in lines if line.isVisible()] == []


def test_a_file_is_looked_at_before_its_rules_are_taken(session, show, tmp_path):
    legal_screens.change_rule(session, length=30)
    page = show(session)
    page.save(tmp_path / "mine", (APPEAL,))
    file = tmp_path / "mine.toml"
    rules_kept.put_back(APPEAL, session)
    page.read(file)
    assert kept(session).rule.length == 15
    assert "Nothing is changed yet." in words(page.loading)
    click(page, "use_rules")
    assert kept(session).rule.length == 30


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("length = 3\nlength = 4", "TOML"),
        ("", "no rule"),
        ("edition = 'a'\n[rules.x]\nname.fr = 'X'\nunit = 'weeks'", "“x”, “"),
    ],
)
def test_a_file_that_is_wrong_is_refused_by_name(session, show, tmp_path, text, said):
    file: Path = tmp_path / "rules.toml"
    file.write_text(text)
    page = show(session)
    before = rules_kept.known_rules(session)
    page.read(file)
    refused = named(page.loading, "rules_refused", QWidget).accessibleName()
    assert said in refused
    assert rules_kept.known_rules(session) == before
    assert page.loading.findChildren(QAbstractButton, "use_rules")[0].isHidden()


def test_a_file_that_is_not_there_says_so(session, show, tmp_path):
    page = show(session)
    page.read(tmp_path / "gone.toml")
    assert "cannot be read" in words(page.loading)


def test_who_may_not_change_rules_reads_and_tries_them(sign_in, show):
    page = show(sign_in("social"))
    assert page.front.findChildren(QAbstractButton, "new_rule") == []
    assert page.front.findChildren(QAbstractButton, "edit_rule") == []
    click(page, "try_rule")
    assert named(page.trial, "preview_date", QLabel).text()


def test_settings_and_all_actions_lead_to_the_rules(session, window: MainWindow):
    window.navigator.go("settings")
    click(window, "settings_rules")
    assert window.navigator.key == "rules"
    window.navigator.go("today")
    window.give("rules")
    assert window.navigator.key == "rules"


def test_everything_says_its_name(session, show):
    page = show(session, wide=900)
    assert nameless(page) == []
    click(page, "try_rule")
    assert nameless(page) == []
    click(page, "trial_end")
    click(page, "edit_rule")
    page.edit.view.live.finish()
    assert nameless(page) == []
