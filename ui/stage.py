# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real windows over a training file, driven from screen to screen for pictures."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QElapsedTimer,
    QEventLoop,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.commands.places import place
from app.demo.colleague import colleague
from app.examination.content import examinations
from app.handover import contacts
from app.queries import cases
from app.queries.cases import CaseFilter
from app.rows import CaseRow
from app.session import Session, unlock
from ui import i18n, theme
from ui.doors import Doors
from ui.forms.view import FormView
from ui.pages.wizard import WizardPage
from ui.settings import Settings
from ui.stage_samples import LABELS, NOTES, SHEET, STAYS, Shown
from ui.tasks import TaskRunner
from ui.windows.main_window import MainWindow
from ui.windows.start_window import StartWindow

NOW = datetime(2026, 11, 24, 11, 4, tzinfo=UTC)
TODAY = NOW.date()
CASES, ENTRIES, SEED = 24, 260, 2026
LEFT = 272  # seconds until the lock, on every picture
PLACES = "/journey/places"  # of the protection assessment
PAUSE, LONG_PAUSE = 40, 300  # milliseconds; a search waits for the next letter


def _told(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Pass on what Qt says, but for what it says of every window off screen."""
    if message and not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{kind.name}: {message}\n")


class Stage:
    """Shows a screen when asked; nothing of it is kept."""

    def __init__(self, work: Path, drawn: Callable[[Path], object]) -> None:
        qInstallMessageHandler(_told)
        self._drawn = drawn
        self._qt = QApplication.instance() or QApplication(["consigne"])
        assert isinstance(self._qt, QApplication)
        self._work = work
        self._tasks = TaskRunner()
        self._settings = Settings(work / "settings.ini")
        self._size = (1366, 768)
        self._window: QWidget | None = None
        self._session: Session | None = None
        self._doors = Doors()
        i18n.set_clock(lambda: TODAY)

    def set_look(
        self, language: str, scheme: Any, scale: float, size: tuple[int, int]
    ) -> None:
        """Begin anew in a look; the training file is made once per language."""
        self.close()
        assert isinstance(self._qt, QApplication)
        theme.apply(self._qt, scheme, language, scale)
        self._settings.choose("language", language)
        self._settings.choose("theme", scheme)
        self._settings.choose("text_size", round(scale * 100))
        self._size = size
        folder = self._work / language
        if not folder.exists():
            from app.demo.training import make_training_file

            make_training_file(
                folder,
                cases=CASES,
                entries=ENTRIES,
                seed=SEED,
                language=language,
                today=TODAY,
            )
        self._doors = Shown(folder, self._work)

    def close(self) -> None:
        """Put the windows and the case file away."""
        self._tasks.shutdown()
        self._drop_window()
        if self._session is not None:
            self._session.close()
            self._session = None

    def grab(self, path: Path) -> None:
        """Draw what is in front."""
        assert self._window is not None
        self.settle()
        self._window.grab().save(str(path))
        self._drawn(path)

    def settle(self, pause: int = PAUSE) -> None:
        """Let work and timers end."""
        clock = QElapsedTimer()
        clock.start()
        while self._tasks.busy() or clock.elapsed() < pause:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    # -- before unlocking ----------------------------------------------------
    def start(self) -> StartWindow:
        """Show the start window."""
        if isinstance(self._window, StartWindow):
            self._window.show_unlock()
            return self._window
        window = StartWindow(self._doors, self._tasks)
        self._show(window)
        window.fill()
        return window

    def unlock(self, *, training: bool = False) -> None:
        """Show the unlock screen."""
        window = self.start()
        if training:
            window.unlock.files.choose(2)
            window.unlock.form.fill(*self._account("legal"))

    def refused(self) -> None:
        """Show a wrong phrase."""
        form = self.start().unlock.form
        self.unlock(training=True)
        form.phrase.setText("six other words")
        form.unlock()

    def wizard(self, step: int) -> None:
        """Show a step of making a case file."""
        window = self.start()
        window.show_wizard(welcome=True)
        page = window.pages.currentWidget()
        assert isinstance(page, WizardPage)
        plan: Any = {step.__class__.__name__: step for step in page.steps}
        for at in range(step + 1):
            if at == 1:
                plan["PlaceStep"].label.setText(LABELS[i18n.language()][0])
                plan["PlaceStep"].code.setText("PAR")
            elif at == 2:
                plan["AccountStep"].name.setText("Amal Haddad")
                plan["AccountStep"].phrase.take()
            elif at == 3:
                plan["WordsStep"].kinds.button("three").click()
            if at == 2 < step:
                phrase = plan["AccountStep"].phrase
                phrase.again.setText(phrase.text())
            for _sheet in range(3):  # the words are shown sheet by sheet
                if at < step and page.at == at:
                    page.go_on()

    def recovery(self) -> None:
        """Show the page for recovery words."""
        window = self.start()
        found = self._doors.look(self._work / i18n.language())
        assert found is not None
        window.show_recovery(found)

    def start_help(self) -> None:
        """Show the help before unlocking."""
        self.start().show_help()

    # -- after unlocking -----------------------------------------------------
    def open(self, role: str = "legal") -> MainWindow:
        """Show the main window of a role."""
        window = self._window
        if isinstance(window, MainWindow) and window.session.role.id == role:
            return window
        self.close()
        folder = self._work / i18n.language()
        self._session = unlock(folder, *self._account(role), clock=lambda: NOW)
        window = MainWindow(self._session, self._tasks, self._settings)
        self._show(window)
        window.restore(place(self._session))
        window.frame.set_remaining(LEFT)
        return window

    def go(self, key: str) -> None:
        """Show a page."""
        self.open().navigator.go(key)

    def case(self, tab: str = "timeline") -> None:
        """Show the case that has most in it."""
        window = self.open()
        rows = sorted(self._cases(window), key=lambda row: -row.entries)
        window.navigator.open_case(rows[0].case_id)
        page: Any = window.navigator.page("case")
        page.show_tab(tab)

    def editor(self) -> None:
        """Show a new note being written."""
        self.case()
        window = self.open()
        window.give("new_entry")
        title, text = NOTES[i18n.language()]
        view = self._form(window)
        view.live.answer("/title", title)
        view.live.answer("/text", text)
        view.live.refresh_all()

    def assessment(self) -> None:
        """Show a long form of the social worker, at its second section."""
        window = self.open("social")
        rows = sorted(self._cases(window), key=lambda row: -row.entries)
        window.navigator.open_case(rows[0].case_id)
        page: Any = window.navigator.page("case")
        page.write("protection_assessment")
        view = self._form(window)
        view.live.finish()
        for row, stay in enumerate(STAYS[i18n.language()], 1):
            view.live.add_row(PLACES)
            for question, said in zip(("since", "until", "place"), stay, strict=True):
                view.live.answer(f"{PLACES}[{row}]/{question}", said)
        view.live.answer("/journey/arrived", "alone")
        view.show_section(1)
        view.live.refresh_all()
        view.live.finish()

    def _form(self, window: MainWindow) -> FormView:
        page: Any = window.navigator.page("case")
        self.settle()  # the form is made a few questions at a time
        view: FormView = page.entries.reader.editor.body.view
        return view

    def examination(self, part: str) -> None:
        """Show a part of the examination that goes on, or with "" the signed one."""
        window = self.open("doctor")
        found = (
            (row.compartment, row.entry_id)
            for case in self._cases(window)
            for row in examinations(window.session, case.case_id)
            if row.state == ("" if part else "final")
        )
        window.navigator.open("examination", list(next(found)))
        page: Any = window.navigator.page("examination")
        if part:
            page.editor.face.show_part(part)
            page.editor.face.view.live.finish()
        self.settle(LONG_PAUSE)

    def agenda(self, view: str) -> None:
        """Show what is due for the whole team: the "list" or the "week"."""
        window = self.open("coordinator")
        page: Any = window.navigator.go("agenda")
        page.restore({"whose": "agenda_team", "view": f"agenda_{view}"})
        self.settle(LONG_PAUSE)  # many lines find their places

    def coordination(self, key: str) -> None:
        """Show a page as the coordinator."""
        self.open("coordinator").navigator.go(key)
        self.settle(LONG_PAUSE)  # some pages read at length first

    def bring(self) -> None:
        """Show which column of a list is what."""
        window = self.open("coordinator")
        page: Any = window.navigator.go("bring")
        file = self._work / "liste.csv"
        file.write_text(SHEET, encoding="utf-8")
        page.read(file)

    def search(self) -> None:
        """Show what a few letters find."""
        self.open().frame.topbar.search.setText("recours")
        self.settle(LONG_PAUSE)

    def handover(self) -> None:
        """Show the handover of a case."""
        self._meet()
        window = self.open("coordinator")
        ids = [row.case_id for row in self._cases(window)[:3]]
        page: Any = window.navigator.go("handover")
        page.compose_cases(ids, "custody")
        page.compose.choose_contact(contacts.contacts(window.session)[0].contact_id)
        self.settle(LONG_PAUSE)

    def _meet(self) -> None:
        """Let the coordinator know somebody elsewhere, as if compared by voice."""
        session = self.open("coordinator").session
        if not contacts.contacts(session):
            contacts.add_contact(colleague(), session, verified=True)

    def part(self, key: str, part: str) -> None:
        """Show a part of a page, as the coordinator."""
        window = self.open("coordinator")
        page: Any = window.navigator.go(key)
        page.show_part(part)

    def palette(self) -> None:
        """Show every action."""
        self.go("cases")
        window = self.open()
        window.give("palette")

    def _cases(self, window: MainWindow) -> tuple[CaseRow, ...]:
        return cases.page(window.session, CaseFilter(), None, CASES).rows

    def _account(self, role: str) -> tuple[str, str]:
        found = self._doors.look(self._work / i18n.language())
        assert found is not None
        accounts = self._doors.training_accounts(found)
        who = next(account for account in accounts if account.role == role)
        return who.name, who.passphrase

    def _show(self, window: QWidget) -> None:
        self._drop_window()
        self._window = window
        window.resize(*self._size)
        window.show()

    def _drop_window(self) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.hide()
            window.deleteLater()
