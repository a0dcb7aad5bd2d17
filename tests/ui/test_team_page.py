# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Team page: who holds which key, giving keys, what roles mean, the journal."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.accounts import AddAccount, add_account
from app.queries.cases import CaseFilter
from app.queries.cases import page as case_page
from app.queries.team import accounts, waiting
from app.queries.timeline import note_reading
from app.session import Session
from ui.hub import Hub
from ui.models.matrix import Mark
from ui.pages.team import TeamPage
from ui.tasks import TaskRunner

Enter = Callable[[str], Session]
LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, session: Session, tasks: TaskRunner, hub: Hub) -> TeamPage:
    page = TeamPage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1150, 640)
    page.show()
    return page


def words_of(widget: QWidget) -> str:
    labels = (each for each in widget.findChildren(QLabel) if each.isVisible())
    return "\n".join(each.text() for each in labels)


def click(qtbot: QtBot, page: QWidget, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert found is not None, name
    qtbot.mouseClick(found, LEFT)


def add_nurse(session: Session) -> str:
    command = AddAccount("Nora Petit", "lune tapis orage citron", "nurse")
    assert add_account(command, session) == {"medical"}
    return next(a.account_id for a in accounts(session) if a.name == "Nora Petit")


def lines_of(page: TeamPage) -> list[str]:
    model = page.access.matrix.names.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_matrix_begins_with_me_and_ends_with_the_recovery_words(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    page = shown(qtbot, sign_in("coordinator"), tasks, hub)
    names = lines_of(page)
    assert names[0] == "Inès Moreau"
    assert names[-1] == "Recovery words"
    assert len(names) == 6


def test_the_banner_says_which_keys_are_missing_and_who_can_give_them(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    page = shown(qtbot, sign_in("coordinator"), tasks, hub)
    said = words_of(page)
    assert "You cannot give Medical nor Mental health" in said
    assert "Lina Farès, Salma Benali or the recovery words" in said


def test_a_key_that_is_waited_for_is_said_in_words(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    session = sign_in("coordinator")
    nurse = add_nurse(session)
    page = shown(qtbot, session, tasks, hub)
    page.access.choose(nurse)
    assert "Nora Petit waits for: Medical." in words_of(page)
    assert "Salma Benali or the recovery words" in words_of(page)
    model = page.access.matrix.names.model()
    row = lines_of(page).index("Nora Petit")
    cells = [model.index(row, at).data(Qt.ItemDataRole.UserRole) for at in range(1, 9)]
    assert [cell.mark for cell in cells].count(Mark.EMPTY) == 1
    spoken = model.index(row, 6).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Nora Petit, Medical: waits for its key"


def test_who_holds_the_key_gives_it(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    nurse = add_nurse(sign_in("coordinator"))
    session = sign_in("doctor")
    page = shown(qtbot, session, tasks, hub)
    page.access.choose(nurse)
    with qtbot.waitSignal(page.notice) as heard:
        click(qtbot, page, "give_keys")
    assert heard.args is not None
    assert heard.args[0].text == "Nora Petit now holds every key of the role."
    row = next(a for a in accounts(session) if a.account_id == nurse)
    assert waiting(row) == frozenset()
    assert "holds every key of the role" in words_of(page)


def test_wrong_recovery_words_are_told_where_they_were_typed(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    session = sign_in("coordinator")
    nurse = add_nurse(session)
    page = shown(qtbot, session, tasks, hub)
    page.access.choose(nurse)
    click(qtbot, page, "use_words")
    field = page.findChild(QPlainTextEdit, "recovery_words")
    assert field is not None
    qtbot.keyClicks(field, "academic acid acne")
    click(qtbot, page, "give_keys")
    qtbot.waitUntil(lambda: bool(field.property("error")))
    assert "not the recovery words" in words_of(page)


def test_only_who_manages_accounts_is_offered_a_new_one(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    page = shown(qtbot, sign_in("doctor"), tasks, hub)
    button = page.findChild(QPushButton, "new_account")
    assert button is not None
    assert not button.isVisible()
    page.show_new_account()
    assert not page.new_account.isVisible()
    assert [piece.objectName() for piece in page.segments.pieces()] == [
        "access",
        "roles",
    ]


def test_roles_say_in_words_what_they_write_read_and_may_do(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    page = shown(qtbot, sign_in("coordinator"), tasks, hub)
    click(qtbot, page, "roles")
    role = page.findChild(QWidget, "role_nurse")
    assert role is not None
    said = words_of(role)
    assert "Nursing" in said
    assert "nobody yet" in said
    assert "May open new cases, hand cases over and keep the contacts." in said


def test_the_journal_tells_acts_as_sentences_newest_first(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    session = sign_in("coordinator")
    case = case_page(session, CaseFilter(), None, 1).rows[0]
    note_reading(session, case.case_id)
    page = shown(qtbot, session, tasks, hub)
    click(qtbot, page, "journal")
    model = page.journal.model()
    said = [model.words(row, 0) for row in model.rows()]
    assert said[0] == f"Inès Moreau read {case.code}"
    assert said[1] == "Inès Moreau unlocked the case file"
    assert "Inès Moreau added an account for Salma Benali" in said
    assert not [line for line in said if "cannot name" in line]


def test_the_page_comes_back_to_its_part_and_account(
    qtbot: QtBot, sign_in: Enter, tasks: TaskRunner, hub: Hub
) -> None:
    session = sign_in("coordinator")
    page = shown(qtbot, session, tasks, hub)
    someone = next(a.account_id for a in accounts(session) if a.role == "doctor")
    page.access.choose(someone)
    click(qtbot, page, "roles")
    again = shown(qtbot, session, tasks, hub)
    again.restore(page.place())
    assert again.segments.current() == "roles"
    assert again.access.chosen() == someone
