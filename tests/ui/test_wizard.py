# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a case file, from the first question to the lock."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app import places
from app.queries import team
from app.recovery import new_words
from ui.doors import Doors
from ui.pages.recovery import RecoveryPage
from ui.pages.steps.account import AccountStep
from ui.pages.steps.check_words import CheckWordsStep
from ui.pages.steps.colleagues import ColleaguesStep
from ui.pages.steps.place import PlaceStep, folder_name
from ui.pages.steps.welcome import WelcomeStep
from ui.pages.steps.words import WordsStep
from ui.pages.wizard import WizardPage
from ui.tasks import TaskRunner


@pytest.fixture
def wizard(doors: Doors, tasks: TaskRunner, qtbot: QtBot) -> WizardPage:
    page = WizardPage(doors, tasks, welcome=False)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


def step(page: WizardPage, kind: type[Any]) -> Any:
    assert isinstance(page.step, kind)
    return page.step


def fill_place(page: WizardPage, name: str = "Day centre, Paris north") -> None:
    place = step(page, PlaceStep)
    place.label.setText(name)
    place.code.setText("par")
    page.go_on()


def fill_account(page: WizardPage, name: str = "Amal Haddad") -> str:
    account = step(page, AccountStep)
    account.name.setText(name)
    account.role.setCurrentIndex(account.role.findData("legal"))
    account.phrase.take()
    phrase: str = account.phrase.text()
    account.phrase.again.setText(phrase)
    page.go_on()
    return phrase


def type_back(page: WizardPage, *, wrong: bool = False) -> None:
    assert page.plan.words is not None
    check = step(page, CheckWordsStep)
    for asked, line in zip(check.fields, page.plan.words.lines, strict=False):
        typed = [word[:4] for word in line.split()]
        if wrong:
            typed[16] = "zero" if typed[16] != "zero" else "yoga"
        asked.text.setPlainText(" ".join(typed))
    page.go_on()


def make(page: WizardPage, qtbot: QtBot) -> str:
    fill_place(page)
    phrase = fill_account(page)
    page.go_on()
    type_back(page)
    qtbot.waitUntil(lambda: isinstance(page.step, ColleaguesStep))
    return phrase


def test_the_whole_way_makes_a_case_file(
    wizard: WizardPage, doors: Doors, qtbot: QtBot
) -> None:
    phrase = make(wizard, qtbot)
    wizard.go_on()
    with qtbot.waitSignal(wizard.finished) as told:
        wizard.go_on()
    folder: Path = told.args[0]
    assert folder.parent == places.home()
    place = places.look(folder)
    assert place is not None
    assert (place.label, place.training) == ("Day centre, Paris north", False)
    session = doors.unlock(folder, "Amal Haddad", phrase)
    assert session.role.id == "legal"
    session.close()


def test_nothing_is_written_before_the_words_are_typed_back(
    wizard: WizardPage,
) -> None:
    fill_place(wizard)
    fill_account(wizard)
    wizard.go_on()
    assert isinstance(wizard.step, CheckWordsStep)
    assert not places.home().exists()


def test_words_that_are_not_on_the_paper_stop_it(wizard: WizardPage) -> None:
    fill_place(wizard)
    fill_account(wizard)
    wizard.go_on()
    type_back(wizard, wrong=True)
    check = step(wizard, CheckWordsStep)
    assert check.fields[0].error() == (
        "Not what is on the paper: word 17. Look again, or go back."
    )
    assert not places.home().exists()


def shown_three(wizard: WizardPage) -> tuple[str, ...]:
    """Choose three sheets and look at each; return their words."""
    fill_place(wizard)
    fill_account(wizard)
    words = step(wizard, WordsStep)
    words.kinds.button("three").click()
    assert wizard.plan.words is not None
    assert len(wizard.plan.words.lines) == 3
    for sheet in ("1", "2"):
        wizard.go_on()
        assert step(wizard, WordsStep).sheets.current() == sheet
    wizard.go_on()
    return wizard.plan.words.lines


def test_each_of_three_sheets_is_shown_before_going_on(wizard: WizardPage) -> None:
    shown_three(wizard)
    assert isinstance(wizard.step, CheckWordsStep)


def test_any_two_of_three_sheets_are_typed_back(
    wizard: WizardPage, qtbot: QtBot
) -> None:
    lines = shown_three(wizard)
    first, second = step(wizard, CheckWordsStep).fields
    first.text.setPlainText(lines[2])
    second.text.setPlainText(lines[2])
    wizard.go_on()
    assert "first sheet again" in second.error()
    second.text.setPlainText(lines[0])
    wizard.go_on()
    qtbot.waitUntil(lambda: isinstance(wizard.step, ColleaguesStep))
    wizard.forget()


def test_words_shown_before_are_told_from_others(wizard: WizardPage) -> None:
    fill_place(wizard)
    fill_account(wizard)
    wizard.go_on()
    (asked,) = step(wizard, CheckWordsStep).fields
    asked.text.setPlainText(new_words().lines[0])
    wizard.go_on()
    assert "other words" in asked.error()
    asked.text.setPlainText("academic acid")
    wizard.go_on()
    assert asked.error() == "A sheet has 33 words; here are 2."
    assert not places.home().exists()


def test_going_back_shows_the_same_words(wizard: WizardPage) -> None:
    fill_place(wizard)
    fill_account(wizard)
    before = wizard.plan.words
    wizard.go_on()
    wizard.go_back()
    assert before is not None
    assert wizard.plan.words is before


def test_a_colleague_is_given_every_key_of_the_role(
    wizard: WizardPage, doors: Doors, qtbot: QtBot
) -> None:
    make(wizard, qtbot)
    colleagues = step(wizard, ColleaguesStep)
    colleagues.name.setText("Salma Benali")
    colleagues.role.setCurrentIndex(colleagues.role.findData("doctor"))
    colleagues.phrase.take()
    phrase = colleagues.phrase.text()
    colleagues.phrase.again.setText(phrase)
    colleagues.add()
    qtbot.waitUntil(lambda: len(wizard.plan.colleagues) == 1)
    assert colleagues.phrase.text() == ""
    folder = wizard.plan.folder
    wizard.go_on()
    wizard.go_on()
    session = doors.unlock(folder, "Salma Benali", phrase)
    rows = {row.name: row for row in team.accounts(session)}
    assert "medical" in rows["Salma Benali"].compartments
    assert team.waiting(rows["Salma Benali"]) == frozenset()
    session.close()


def test_a_typed_colleague_is_not_forgotten(wizard: WizardPage, qtbot: QtBot) -> None:
    make(wizard, qtbot)
    step(wizard, ColleaguesStep).name.setText("Salma Benali")
    wizard.go_on()
    assert isinstance(wizard.step, ColleaguesStep)
    wizard.forget()


def test_secrets_are_dropped_once_the_file_is_made(
    wizard: WizardPage, qtbot: QtBot
) -> None:
    make(wizard, qtbot)
    assert wizard.plan.passphrase == ""
    assert wizard.plan.words is None

    def texts() -> list[str]:
        fields = wizard.findChildren(QLineEdit)
        return [field.text() for field in fields if field.text()]

    # Fields of words that were typed back go with the next turn of the event loop.
    kept = ["Day centre, Paris north", "par", "Amal Haddad"]
    qtbot.waitUntil(lambda: texts() == kept)
    wizard.forget()


@pytest.mark.parametrize(
    ("name", "phrase", "again"),
    [
        ("", "six words that are quite unlikely here", None),
        ("Amal", "azertyuiop", None),
        ("Amal", "", None),
        ("Amal", "six words that are quite unlikely here", "other"),
    ],
)
def test_an_account_that_is_not_complete_goes_no_further(
    wizard: WizardPage, name: str, phrase: str, again: str | None
) -> None:
    fill_place(wizard)
    account = step(wizard, AccountStep)
    account.name.setText(name)
    account.phrase.phrase.setText(phrase)
    account.phrase.again.setText(phrase if again is None else again)
    wizard.go_on()
    assert isinstance(wizard.step, AccountStep)


@pytest.mark.parametrize("code", ["", "P", "P4R", "PÂR"])
def test_a_site_code_is_two_to_five_plain_letters(
    wizard: WizardPage, code: str
) -> None:
    place = step(wizard, PlaceStep)
    place.label.setText("Paris")
    place.code.setText(code)
    wizard.go_on()
    assert isinstance(wizard.step, PlaceStep)


def test_a_folder_that_is_taken_is_not_touched(
    wizard: WizardPage, tmp_path: Path
) -> None:
    (tmp_path / "paris").mkdir()
    place = step(wizard, PlaceStep)
    place.choose(tmp_path)
    place.label.setText("Paris")
    place.code.setText("PAR")
    wizard.go_on()
    assert isinstance(wizard.step, PlaceStep)
    assert list((tmp_path / "paris").iterdir()) == []


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Centre de jour, Paris nord", "centre-de-jour-paris-nord"),
        ("../../etc", "etc"),
        ("ملجأ طرابلس", "case-file"),
    ],
)
def test_folders_get_plain_names(label: str, name: str) -> None:
    assert folder_name(label) == name


def test_cancel_before_the_end_leaves_nothing(wizard: WizardPage, qtbot: QtBot) -> None:
    fill_place(wizard)
    with qtbot.waitSignal(wizard.left):
        wizard.cancel.click()
    assert wizard.plan.passphrase == ""
    assert not places.home().exists()


def test_the_welcome_offers_three_ways(
    doors: Doors, tasks: TaskRunner, qtbot: QtBot
) -> None:
    page = WizardPage(doors, tasks, welcome=True)
    qtbot.addWidget(page)
    welcome = step(page, WelcomeStep)
    welcome._rows["train"].click()
    with qtbot.waitSignal(page.training_requested):
        page.go_on()
    with qtbot.waitSignal(page.language_chosen) as told:
        welcome.findChild(object, "languages").button("ar").click()
    assert told.args == ["ar"]
    welcome._rows["create"].click()
    page.go_on()
    assert isinstance(page.step, PlaceStep)


def test_recovery_words_make_a_new_account(
    wizard: WizardPage, doors: Doors, tasks: TaskRunner, qtbot: QtBot
) -> None:
    lines = shown_three(wizard)
    type_back(wizard)
    qtbot.waitUntil(lambda: isinstance(wizard.step, ColleaguesStep))
    folder = wizard.plan.folder
    wizard.forget()

    place = doors.look(folder)
    assert place is not None
    page = RecoveryPage(place, doors, tasks)
    qtbot.addWidget(page)
    first, second = page.sheets.fields
    first.text.setPlainText(lines[0])
    page.go_on()
    assert second.error() == "Type the words first."
    second.text.setPlainText(lines[2])
    page.go_on()
    qtbot.waitUntil(lambda: page.plan.session is not None)
    assert page.sheets.lines() == ()
    account = page.account
    page.whose.setCurrentIndex(1)
    assert page.whose.currentText() == "Amal Haddad, Legal officer: a new phrase"
    assert account.name.text() == "Amal Haddad"
    assert account.role.currentData() == "legal"
    account.phrase.take()
    phrase = account.phrase.text()
    account.phrase.again.setText(phrase)
    with qtbot.waitSignal(page.finished):
        page.go_on()
    session = doors.unlock(folder, "Amal Haddad", phrase)
    assert session.compartments
    # The account of the phrase that was forgotten opens nothing any more.
    kept = [row.active for row in team.accounts(session) if row.name == "Amal Haddad"]
    assert sorted(kept) == [False, True]
    session.close()
