# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing an account on the Team page: asked once, with what it means, and shown."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.commands.removing import keys_pending, remove_account
from app.errors import CannotUnlock
from app.people import colleagues
from app.queries.team import accounts
from app.session import Session
from storage.vault import holders, rotation
from tests.helpers.files import TrainingFile
from tests.helpers.screens import click, named, nameless, words
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.team import JOURNAL, TeamPage
from ui.tasks import TaskRunner

Enter = Callable[[str], Session]


@pytest.fixture
def coordinator(sign_in: Enter) -> Session:
    return sign_in("coordinator")


@pytest.fixture
def page(qtbot: QtBot, coordinator: Session, tasks: TaskRunner, hub: Hub) -> TeamPage:
    return shown(qtbot, coordinator, tasks, hub)


def shown(qtbot: QtBot, session: Session, tasks: TaskRunner, hub: Hub) -> TeamPage:
    made = TeamPage(session, tasks, hub=hub)
    qtbot.addWidget(made)
    made.resize(1150, 700)
    made.show()
    return made


def who(session: Session, role: str) -> str:
    return next(a.account_id for a in accounts(session) if a.role == role)


def ask(page: TeamPage, role: str) -> str:
    """Choose an account and ask to remove it; return what is said."""
    page.access.choose(who(page.session, role))
    click(page, "remove_account")
    return words(page)


def finish(qtbot: QtBot, page: TeamPage, button: str) -> str:
    """Click, wait for the end, and return what the page says then."""
    said: list[Notice] = []
    page.notice.connect(said.append)
    with qtbot.waitSignal(page.access.given, timeout=20_000):
        click(page, button)
    return said[-1].text


def test_the_question_names_the_person_and_says_what_it_means(page: TeamPage) -> None:
    said = ask(page, "doctor")
    assert "Remove the account of Salma Benali?" in said
    assert "What Salma Benali wrote stays theirs" in said
    assert "already read or copied stays readable" in said
    assert "New keys now: Registry, Identity, Protection and Social." in said
    assert "still knows the key of Medical until the recovery words renew it" in said
    assert not nameless(page)


def test_leaving_it_changes_nothing(page: TeamPage) -> None:
    ask(page, "doctor")
    click(page, "remove_no")
    assert "Remove the account of" not in words(page)
    assert all(row.active for row in accounts(page.session))


def test_the_account_is_gone_from_the_matrix_and_stands_apart_with_its_day(
    qtbot: QtBot, page: TeamPage, training_file: TrainingFile
) -> None:
    ask(page, "social")
    said = finish(qtbot, page, "remove_yes")
    assert "The account of Jonas Keller is removed." in said
    assert "New keys: Registry, Identity, Protection, Social and Advocacy." in said
    model = page.access.matrix.names.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Jonas Keller" not in names
    assert "Jonas Keller · Social work · access ended on" in words(page)
    assert "4 accounts" in words(page)
    assert "Jonas Keller" not in dict(colleagues(page.session)).values()
    page.session.close()
    with pytest.raises(CannotUnlock):
        training_file.unlock("social")
    training_file.unlock("coordinator").close()


def test_the_journal_says_it_in_words(qtbot: QtBot, page: TeamPage) -> None:
    ask(page, "social")
    finish(qtbot, page, "remove_yes")
    page.show_part(JOURNAL)
    said = page.journal.model().index(0, 0).data()
    assert said == "Inès Moreau removed the account of Jonas Keller"


def test_wrong_recovery_words_are_said_where_they_were_asked(
    qtbot: QtBot, page: TeamPage, tasks: TaskRunner
) -> None:
    ask(page, "doctor")
    click(page, "remove_use_words")
    field = named(page, "remove_words", QPlainTextEdit)
    field.setPlainText("lune tapis orage")
    click(page, "remove_yes")
    qtbot.waitUntil(lambda: not tasks.busy(), timeout=20_000)
    assert "recovery words" in words(page)
    assert all(row.active for row in accounts(page.session))
    assert field.toPlainText() == "lune tapis orage"
    page.prepare_lock()
    assert field.toPlainText() == ""


def test_who_holds_the_key_is_offered_to_renew_it(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    coordinator = sign_in("coordinator")
    remove_account(coordinator, who(coordinator, "social"))
    _still_knows(coordinator, "social", "legal")
    page = shown(qtbot, sign_in("legal"), tasks, hub)
    assert "Somebody who left still knows the key of Legal" in words(page)
    assert "You can renew it." in words(page)
    said = finish(qtbot, page, "renew_keys")
    assert said == "New keys: Registry and Legal."
    assert not keys_pending(page.session)
    assert "Somebody who left" not in words(page)


def _still_knows(session: Session, role: str, compartment: str) -> None:
    """Note that who left knows a key, as when its renewal had to wait."""
    gone = who(session, role)
    with session.case_file.transaction() as transaction:
        holders.note_without(transaction, gone, compartment)
    assert rotation.pending(session.case_file) == (compartment,)


def test_who_does_not_hold_it_reads_who_does_and_may_use_the_words(
    page: TeamPage, coordinator: Session
) -> None:
    remove_account(coordinator, who(coordinator, "doctor"))
    page.refresh()
    said = words(page)
    assert "still knows the key of Medical" in said
    assert "Who can renew it: the recovery words." in said
    click(page, "renew_with_words")
    assert named(page, "renew_words", QPlainTextEdit).accessibleName()
    assert "Renew Medical with the recovery words" in words(page)
    click(page, "renew_no")
    assert "Who can renew it" in words(page)


def test_all_keys_are_renewed_from_ones_own_account(
    qtbot: QtBot, page: TeamPage
) -> None:
    page.access.choose(page.session.me)
    said = finish(qtbot, page, "renew_own")
    assert said.startswith("New keys: Registry, Identity")
    epochs = {key.epoch for key in page.session.case_file.held.values()}
    assert epochs == {2}


@pytest.mark.parametrize("role", ["legal", "social", "doctor"])
def test_who_does_not_manage_accounts_is_not_offered_it(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub, role: str
) -> None:
    page = shown(qtbot, sign_in(role), tasks, hub)
    for row in accounts(page.session):
        page.access.choose(row.account_id)
        assert "Remove this account" not in words(page)
        assert "Renew the keys I hold" not in words(page)


def test_stopping_says_that_nothing_was_changed(
    qtbot: QtBot, page: TeamPage, tasks: TaskRunner
) -> None:
    ask(page, "social")
    click(page, "remove_yes")
    tasks.stop()
    qtbot.waitUntil(lambda: not tasks.busy(), timeout=20_000)
    assert "Stopped. Nothing was changed." in words(page)
    assert all(row.active for row in accounts(page.session))
