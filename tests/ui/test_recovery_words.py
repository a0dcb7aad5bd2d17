# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recovery words on the screen: typed, completed, printed, and tried twice a year."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import session as sessions
from app.errors import CannotUnlock
from app.queries import team
from app.recovery import RecoveryWords, new_words
from app.session import Session
from tests.helpers import world
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.screens import click, nameless, words
from tests.helpers.world import hashes
from ui import i18n
from ui.doors import Doors
from ui.pages.recovery import RecoveryPage
from ui.pages.rehearsal import RehearsalPage
from ui.pages.sheet_field import SheetField
from ui.pages.sheets import Sheets
from ui.pages.steps.paper import WordsPaper
from ui.pages.steps.print_words import PrintWords
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow

HALF_A_YEAR = timedelta(days=181)


@pytest.fixture
def made() -> RecoveryWords:
    return new_words(3, 2)


@pytest.fixture
def field(qtbot: QtBot, look: QApplication) -> SheetField:
    widget = SheetField("Recovery words", "sheet")
    qtbot.addWidget(widget)
    widget.show()
    widget.text.setFocus()
    return widget


def counted(field: SheetField) -> str:
    return field._count.text()


# -- typing --------------------------------------------------------------------------


def test_a_space_completes_a_word_of_four_letters(field: SheetField) -> None:
    QTest.keyClicks(field.text, "acad resi bel ")
    assert field.text.toPlainText() == "academic resident bel "
    QTest.keyClicks(field.text, "walnu")
    QTest.keyClick(field.text, Qt.Key.Key_Return)
    assert field.text.toPlainText() == "academic resident bel walnut\n"
    assert field.line() == "academic resident bel walnut"


def test_a_word_out_of_no_list_is_told_by_its_number_once_it_is_typed(
    field: SheetField, qtbot: QtBot
) -> None:
    QTest.keyClicks(field.text, "academic voit")
    qtbot.waitUntil(lambda: counted(field).startswith("2 of 33"))
    if field.text.hasFocus():
        assert counted(field) == "2 of 33 words"
    QTest.keyClicks(field.text, "ure acid")
    assert "not in the list: number 2" in counted(field)


def test_a_whole_sheet_says_so(field: SheetField, made: RecoveryWords) -> None:
    field.text.setPlainText(made.lines[1])
    assert counted(field) == "33 of 33 words, sheet 2, whole"
    assert field.check()
    field.text.setPlainText(new_words().lines[0])
    assert counted(field) == "33 of 33 words, they fit together"


def test_a_misread_word_is_pointed_out_by_its_number(
    field: SheetField, made: RecoveryWords
) -> None:
    typed = made.lines[0].split()
    typed[16] = "zero" if typed[16] != "zero" else "yoga"
    field.text.setPlainText(" ".join(typed))
    assert not field.check()
    assert "Word 17 does not fit" in field.error()
    (mark,) = field.text.extraSelections()
    assert mark.cursor.selectedText() == typed[16]


def test_a_second_sheet_is_asked_for_where_it_is_needed(
    qtbot: QtBot, look: QApplication, made: RecoveryWords
) -> None:
    sheets = Sheets()
    qtbot.addWidget(sheets)
    first, second = sheets.fields
    assert second.isHidden()
    first.text.setPlainText(made.lines[0])
    assert not second.isHidden()
    second.text.setPlainText(made.lines[0])
    assert not sheets.check()
    assert "first sheet again" in second.error()
    second.text.setPlainText(new_words(3, 2).lines[1])
    assert not sheets.check()
    assert "do not belong together" in second.error()
    second.text.setPlainText(made.lines[2])
    assert sheets.check()
    first.text.setPlainText(new_words().lines[0])
    assert second.isHidden()
    assert len(sheets.lines()) == 1


# -- paper ---------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_sheet_is_a_page_with_its_words_and_nothing_of_the_others(
    look: QApplication, made: RecoveryWords, language: str
) -> None:
    i18n.install(look, language)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    assert WordsPaper(made, "Day centre").draw(writer)
    del writer
    pages = pypdfium2.PdfDocument(bytes(buffer.data().data()))
    assert len(pages) == 3
    for at, line in enumerate(made.lines):
        text = pages[at].get_textpage().get_text_range()
        found = text.split()
        assert all(word in found for word in line.split())
        own, others = set(line.split()), set(" ".join(made.lines).split())
        said = " ".join(w for w in found if w in others - own)
        assert len(said.split()) <= 3  # a word of our own sentences may be in the list
        assert "Day centre" in " ".join(found)
    i18n.install(look, "en")


def test_where_there_is_no_printer_it_says_so(
    qtbot: QtBot, look: QApplication, made: RecoveryWords
) -> None:
    paper = PrintWords()
    qtbot.addWidget(paper)
    paper.show_words(made, "Day centre")
    paper.show()
    click(paper, "print_words")
    if not paper.printers.count():
        assert "knows no printer" in words(paper)
        assert not paper.go.isVisible()
    click(paper, "print_close")
    assert "printer" not in words(paper)


# -- a forgotten phrase -----------------------------------------------------------------


@pytest.fixture
def recovery(
    made: RecoveryWords,
    tmp_path: Path,
    doors: Doors,
    tasks: TaskRunner,
    qtbot: QtBot,
) -> RecoveryPage:
    """The page, opened with two sheets, of a case file of three people."""
    roles = ("coordinator", "legal", "social")
    site = world.found(tmp_path / "team", "TRI", roles, secret=made.secret)
    place = doors.look(site.folder)
    assert place is not None
    page = RecoveryPage(place, doors, tasks)
    qtbot.addWidget(page)
    page.show()
    first, second = page.sheets.fields
    first.text.setPlainText(made.lines[1])
    second.text.setPlainText(made.lines[0])
    click(page, "recovery_next")
    qtbot.waitUntil(lambda: page.plan.session is not None)
    return page


def choose(page: RecoveryPage, role: str) -> str:
    """Choose who forgot a phrase and write a new one; return it."""
    name = world.PEOPLE[role]
    texts = [page.whose.itemText(at) for at in range(page.whose.count())]
    page.whose.setCurrentIndex(next(i for i, t in enumerate(texts) if name in t))
    page.account.phrase.take()
    phrase = page.account.phrase.text()
    page.account.phrase.again.setText(phrase)
    return phrase


@pytest.mark.parametrize("removed", [True, False])
def test_who_forgot_a_phrase_gets_an_account_in_place_of_the_old(
    recovery: RecoveryPage,
    doors: Doors,
    qtbot: QtBot,
    removed: bool,
) -> None:
    folder = recovery.plan.folder
    phrase = choose(recovery, "legal")
    recovery.remove.setChecked(removed)
    with qtbot.waitSignal(recovery.finished):
        click(recovery, "recovery_next")
    session = doors.unlock(folder, world.PEOPLE["legal"], phrase)
    rows = [row for row in team.accounts(session) if row.role == "legal"]
    session.close()
    assert sorted(row.active for row in rows) == [not removed, True]
    old = world.passphrase("legal")
    if removed:
        with pytest.raises(CannotUnlock):
            doors.unlock(folder, world.PEOPLE["legal"], old)
    else:
        doors.unlock(folder, world.PEOPLE["legal"], old).close()
    boss = doors.unlock(
        folder, world.PEOPLE["coordinator"], world.passphrase("coordinator")
    )
    acts = [row.act for row in team.audit_page(boss, None, 8)]
    boss.close()
    assert "recovered" in acts
    assert "account_added" in acts
    assert ("account_removed" in acts) == removed


def test_somebody_new_gets_an_account_beside_the_others(
    recovery: RecoveryPage, doors: Doors, qtbot: QtBot
) -> None:
    assert "forgotten phrase" not in words(recovery)
    folder = recovery.plan.folder
    recovery.account.name.setText("Nour Ben Salah")
    role = recovery.account.role
    role.setCurrentIndex(role.findData("coordinator"))
    recovery.account.phrase.take()
    phrase = recovery.account.phrase.text()
    recovery.account.phrase.again.setText(phrase)
    with qtbot.waitSignal(recovery.finished):
        click(recovery, "recovery_next")
    session = doors.unlock(folder, "Nour Ben Salah", phrase)
    assert all(row.active for row in team.accounts(session))
    session.close()


def test_nothing_on_the_page_is_nameless(recovery: RecoveryPage) -> None:
    choose(recovery, "social")
    assert not nameless(recovery)
    recovery.forget()


# -- the rehearsal -------------------------------------------------------------------


@pytest.fixture
def half_a_year_on(
    made: RecoveryWords, tmp_path: Path, _own_folders: None
) -> Iterator[Session]:
    """The coordinator of a case file that is half a year old."""
    site = world.found(
        tmp_path / "site", "TRI", ("coordinator", "legal"), secret=made.secret
    )
    session = sessions.unlock(
        site.folder,
        world.PEOPLE["coordinator"],
        world.passphrase("coordinator"),
        limits=TEST_ONLY_LIMITS,
        clock=lambda: datetime.now(UTC) + HALF_A_YEAR,
    )
    yield session
    session.close()


@pytest.fixture
def desk(
    half_a_year_on: Session,
    tasks: TaskRunner,
    settings: Settings,
    qtbot: QtBot,
) -> MainWindow:
    made = MainWindow(half_a_year_on, tasks, settings)
    qtbot.addWidget(made, before_close_func=lambda each: each.blockSignals(True))
    made.resize(1366, 768)
    made.restore({})
    made.show()
    return made


def test_from_the_reminder_to_the_journal(
    desk: MainWindow, made: RecoveryWords, qtbot: QtBot
) -> None:
    today = desk.navigator.current()
    assert today is not None
    assert "not tried since" in words(today)
    click(today, "today_words_go")
    page = desk.navigator.current()
    assert isinstance(page, RehearsalPage)
    assert not nameless(page)
    first, second = page.sheets.fields
    first.text.setPlainText(" ".join(word[:4] for word in made.lines[2].split()))
    second.text.setPlainText(made.lines[0])
    click(page, "rehearse")
    qtbot.waitUntil(lambda: "These words open this case file." in words(page))
    assert page.sheets.lines() == ()
    assert team.audit_page(desk.session, None, 1)[0].act == "recovery_rehearsed"
    assert "They were last tried on" in words(page)
    desk.navigator.go("today")
    qtbot.waitUntil(lambda: "Recovery words" not in words(today))


def test_a_wrong_try_is_explained_and_changes_nothing(
    desk: MainWindow, qtbot: QtBot
) -> None:
    page = desk.navigator.go("rehearsal")
    assert isinstance(page, RehearsalPage)
    page.sheets.fields[0].text.setPlainText(new_words().lines[0])
    before = hashes(desk.session.case_file.folder)
    click(page, "rehearse")
    qtbot.waitUntil(lambda: "not the recovery words of this case file" in words(page))
    assert "Nothing is lost and nothing was changed." in words(page)
    assert hashes(desk.session.case_file.folder) == before


def test_what_was_typed_is_dropped_on_leaving_and_on_locking(
    desk: MainWindow, made: RecoveryWords
) -> None:
    page = desk.navigator.go("rehearsal")
    assert isinstance(page, RehearsalPage)
    for leave in (lambda: desk.navigator.go("settings"), page.prepare_lock):
        desk.navigator.go("rehearsal")
        page.sheets.fields[0].text.setPlainText(made.lines[0])
        leave()
        assert page.sheets.lines() == ()
        assert not page.sheets.fields[0].text.document().isUndoAvailable()
    assert page.place() == {}


def test_settings_and_the_list_of_actions_lead_there(desk: MainWindow) -> None:
    settings = desk.navigator.go("settings")
    click(settings, "settings_words_go")
    assert desk.navigator.key == "rehearsal"
    desk.navigator.back()
    assert desk.navigator.key == "settings"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_word_that_is_whole_is_left_as_it_is(field: SheetField, key: Qt.Key) -> None:
    QTest.keyClicks(field.text, "academic")
    QTest.keyClick(field.text, key)
    assert field.text.toPlainText().strip() == "academic"
