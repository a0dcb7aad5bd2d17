# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding a colleague, as the coordinator and the colleague do it together."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app import session as sessions
from app.queries.team import accounts, waiting
from tests.helpers.files import TEST_ONLY_LIMITS, TrainingFile
from ui.hub import Hub
from ui.pages.team import TeamPage
from ui.tasks import TaskRunner
from ui.widgets.fields import Labelled

PHRASE = "lune tapis orage citron moulin rivage"


class Form:
    """The form as a person uses it."""

    def __init__(self, qtbot: QtBot, page: TeamPage) -> None:
        self.qtbot, self.page = qtbot, page
        self.open = True
        self.click("new_account")

    def close(self) -> None:
        """Close the case file, once."""
        if self.open:
            self.page.session.close()
        self.open = False

    def click(self, name: str) -> None:
        button = self.page.findChild(QPushButton, name)
        assert button is not None, name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def field(self, name: str) -> QLineEdit:
        found = self.page.findChild(QLineEdit, name)
        assert found is not None, name
        return found

    def words(self) -> QPlainTextEdit:
        found = self.page.findChild(QPlainTextEdit, "new_account_words")
        assert found is not None
        return found

    def fill(self, name: str, role: str, phrase: str, again: str = "") -> None:
        self.qtbot.keyClicks(self.field("account_name"), name)
        box = self.page.findChild(QComboBox, "account_role")
        assert box is not None
        box.setCurrentIndex(box.findData(role))
        self.qtbot.keyClicks(self.field("new_phrase"), phrase)
        self.qtbot.keyClicks(self.field("new_phrase_again"), again or phrase)

    def error(self, name: str) -> str:
        field = self.page.findChild(QLineEdit, name) or self.words()
        holder = field.parentWidget()
        assert isinstance(holder, Labelled)
        return holder.error()

    def said(self) -> str:
        labels = self.page.new_account.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())


@pytest.fixture
def form(
    qtbot: QtBot, training_file: TrainingFile, tasks: TaskRunner, hub: Hub
) -> Iterator[Form]:
    page = TeamPage(training_file.unlock("coordinator"), tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1150, 640)
    page.show()
    made = Form(qtbot, page)
    yield made
    made.close()


def test_a_colleague_is_added_and_can_sign_in(
    form: Form, training_file: TrainingFile
) -> None:
    form.fill("Rachid  Omar", "mediator", PHRASE)
    with form.qtbot.waitSignal(form.page.notice) as heard:
        form.click("add_account")
    assert heard.args is not None
    assert heard.args[0].text == "Rachid Omar has an account."
    assert form.page.access.isVisible()
    session = form.page.session
    chosen = form.page.access.chosen()
    assert chosen == next(
        a.account_id for a in accounts(session) if a.role == "mediator"
    )
    form.close()
    sessions.unlock(
        training_file.folder, "rachid omar", PHRASE, limits=TEST_ONLY_LIMITS
    ).close()


def test_a_role_with_keys_i_lack_is_explained_and_its_account_waits(form: Form) -> None:
    form.fill("Nora Petit", "nurse", PHRASE)
    assert "Keys you do not hold: Medical." in form.said()
    assert "Salma Benali can give them" in form.said()
    with form.qtbot.waitSignal(form.page.notice) as heard:
        form.click("add_account")
    assert heard.args is not None
    assert "waits for the keys: Medical" in heard.args[0].text
    row = next(a for a in accounts(form.page.session) if a.name == "Nora Petit")
    assert waiting(row) == {"medical"}


def test_a_role_whose_keys_i_hold_asks_for_no_recovery_words(form: Form) -> None:
    form.fill("Rachid Omar", "social", PHRASE)
    assert not form.words().isVisible()


def test_two_different_phrases_are_told_at_the_second(form: Form) -> None:
    form.fill("Rachid Omar", "mediator", PHRASE, PHRASE + " x")
    form.click("add_account")
    assert form.error("new_phrase_again") == "This is not the same as the phrase above."
    assert form.error("new_phrase") == ""
    assert form.page.new_account.isVisible()


def test_an_empty_form_says_what_is_missing(form: Form) -> None:
    form.click("add_account")
    assert form.error("account_name") == "Write a name."
    assert form.error("new_phrase") == "Choose a phrase."


def test_a_name_that_is_taken_is_told_at_the_name(form: Form) -> None:
    form.fill("amal haddad", "mediator", PHRASE)
    form.click("add_account")
    form.qtbot.waitUntil(lambda: form.error("account_name") != "")
    assert "has an account already" in form.error("account_name")


def test_wrong_recovery_words_are_told_at_the_words(form: Form) -> None:
    form.fill("Nora Petit", "nurse", PHRASE)
    form.qtbot.keyClicks(form.words(), "academic acid acne")
    form.click("add_account")
    form.qtbot.waitUntil(lambda: bool(form.words().property("error")))
    assert "not the recovery words" in form.said()


def test_a_suggested_phrase_is_shown_once_and_typed_again(form: Form) -> None:
    form.click("use_phrase")
    phrase = form.field("new_phrase")
    assert len(phrase.text().split()) == 6
    assert phrase.echoMode() is QLineEdit.EchoMode.Normal
    assert form.field("new_phrase_again").text() == ""
    form.qtbot.waitUntil(lambda: "Hard to guess" in form.said())


def test_locking_and_leaving_forget_what_was_typed(form: Form) -> None:
    form.fill("Nora Petit", "nurse", PHRASE)
    form.qtbot.keyClicks(form.words(), "academic acid")
    form.page.prepare_lock()
    assert form.field("new_phrase").text() == ""
    assert form.field("new_phrase_again").text() == ""
    assert form.words().toPlainText() == ""
    assert form.page.handle("back")
    assert form.page.access.isVisible()
