# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring your spreadsheet: the file, its columns, its rows, then the cases."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.progress import Progress
from app.session import Session
from app.sheets.assistant import Opened, open_sheet, report_of, targets_for
from app.sheets.importing import Outcome, import_cases
from app.sheets.limits import CannotReadSheet
from app.sheets.lines import Reading
from app.sheets.reading import open_book, read_file
from app.sheets.report import Report, coming, counts
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.bring.columns_part import AUTOMATIC, ColumnsPart
from ui.pages.bring.file_part import FilePart
from ui.pages.bring.foot import BringFoot
from ui.pages.bring.rows_part import RowsPart
from ui.pages.bring.summary import BringSummary
from ui.pages.bring.words import SheetWords
from ui.pages.page import Page
from ui.tasks import Task, TaskRunner
from ui.widgets.buttons import button
from ui.widgets.layout import scroll, vbox
from ui.widgets.pagehead import PageHead

FILE, COLUMNS, ROWS = range(3)


class BringPage(Page):
    """Three cards over one work place; nothing is added before the last button."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("bring")
        self.title = self.tr("Bring a spreadsheet")
        self._words = SheetWords(self)
        self._known = targets_for(session)
        self._data, self._name, self._encoding = b"", "", AUTOMATIC
        self._opened: Opened | None = None
        self._reading: Reading | None = None
        self._report: Report | None = None
        self._meanings: Mapping[str, Mapping[str, str]] = {}
        self.step, self._done = FILE, False
        self._build()
        self._connect()
        self.show_step(FILE)

    def _build(self) -> None:
        self.file, self.rows = FilePart(), RowsPart()
        self.columns = ColumnsPart(self._known)
        self._parts = (self.file, self.columns, self.rows)
        self.summary = BringSummary()
        self.foot = BringFoot()
        shown = ((part, 1) for part in self._parts)
        body = vbox(self.summary, *shown, gap=12, margins=(24, 0, 24, 8))
        head = vbox(PageHead(self.title), margins=(24, 8, 24, 12))
        self._scroll = scroll(body)
        self.setLayout(vbox(head, (self._scroll, 1), self.foot, gap=0))

    def _connect(self) -> None:
        self.file.chosen.connect(self.read)
        self.columns.changed.connect(self._on_columns)
        self.columns.sheet_wanted.connect(lambda name: self._open(sheet=name))
        self.columns.headings_wanted.connect(lambda at: self._open(headings=at))
        self.columns.encoding_wanted.connect(self._on_encoding)
        self.rows.decided.connect(self._show_foot)
        self.rows.meanings_given.connect(self._on_meanings)
        self.foot.back.connect(self.go_back)
        self.foot.next.connect(self.go_on)
        self.foot.again.connect(self.start_again)
        self.summary.asked.connect(self._on_card)

    # -- steps ---------------------------------------------------------------
    def show_step(self, step: int) -> None:
        """Show one step in the work place."""
        self.step = step
        for at, part in enumerate(self._parts):
            part.setVisible(at == step)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_cards()
        self._show_foot()

    def go_on(self) -> None:
        """Go to the next step, or bring the rows in."""
        if self.foot.is_working():
            return
        self.foot.clear()
        if self.step == COLUMNS:
            self._read_rows()
        elif self._done:
            self.leave.emit()
        else:
            self._bring_in()

    def go_back(self) -> bool:
        """Go a step back; False at the first."""
        if self.step == FILE or self.foot.is_working():
            return False
        if self._done:
            self.start_again()
            return False
        self.foot.clear()
        self.show_step(self.step - 1)
        return True

    def start_again(self) -> None:
        """Forget the file."""
        self._data, self._name, self._encoding = b"", "", AUTOMATIC
        self._opened = self._reading = self._report = None
        self._meanings, self._done = {}, False
        self.rows.forget()
        self.foot.clear()
        self.show_step(FILE)

    def handle(self, action: str) -> bool:
        """Go a step back before the page is left."""
        return action == "back" and self.go_back()

    def _on_card(self, step: int) -> None:
        if self.foot.is_working() or self._done:
            return
        self.foot.clear()
        if step == FILE:
            self.start_again()
        elif step == COLUMNS and self._opened is not None:
            self.show_step(COLUMNS)
        elif step == ROWS and self._opened is not None:
            self._read_rows()

    # -- the file ------------------------------------------------------------
    def read(self, path: Path) -> None:
        """Read a file and show its columns."""
        if self.foot.is_working():
            return
        self.start_again()
        self._name = path.name
        session, known = self.session, self._known

        def work(progress: Progress) -> tuple[bytes, Opened]:
            data = read_file(path)
            progress.check()
            book = open_book(data, path.name)
            return data, open_sheet(book, book.sheets[0], known, session)

        task = self._start(work, self.tr("Reading the file"))
        task.succeeded.connect(self._on_read)

    def _on_read(self, found: tuple[bytes, Opened]) -> None:
        self._data, opened = found
        self._show(opened)

    def _open(self, sheet: str | None = None, headings: int | None = None) -> None:
        """Read the file anew: another sheet, headings elsewhere, other letters."""
        if self._opened is None or self.foot.is_working():
            return
        self.foot.clear()
        session, known, data, name = self.session, self._known, self._data, self._name
        encoding = "" if self._encoding == AUTOMATIC else self._encoding
        wanted = self._opened.sheet if sheet is None else sheet

        def work(_progress: Progress) -> Opened:
            book = open_book(data, name, encoding=encoding)
            return open_sheet(book, wanted, known, session, headings)

        task = self._start(work, self.tr("Reading the file"))
        task.succeeded.connect(self._show)

    def _on_encoding(self, encoding: str) -> None:
        self._encoding = encoding
        self._open()

    def _show(self, opened: Opened) -> None:
        self._opened, self._report, self._meanings = opened, None, {}
        self.rows.forget()
        self.columns.show_sheet(opened, self._encoding)
        self.show_step(COLUMNS)

    def _on_columns(self) -> None:
        self._report = None
        self._show_cards()
        self._show_foot()

    # -- the rows ------------------------------------------------------------
    def _read_rows(self, before: Report | None = None) -> None:
        opened, session = self._opened, self.session
        if opened is None:
            return
        if (row := self.columns.open_question()) is not None:
            words = self.tr("Say first what comes first in “{heading}”: day or month.")
            self.foot.say("warn", words.format(heading=i18n.iso(row.heading)))
            if row.order is not None:
                row.order.setFocus()
            return
        orders: Any = self.columns.orders()
        mapping = self.columns.mapping()
        reading = Reading(self._known, mapping, orders, self._meanings)
        self._reading = reading
        task = self._start(
            lambda progress: report_of(
                opened.table, reading, session, progress, before
            ),
            self.tr("Looking at the rows"),
        )
        task.succeeded.connect(self._on_report)

    def _on_report(self, report: Report) -> None:
        if self._opened is None or self._reading is None:
            return
        self._report = report
        self.rows.show_report(report, self._opened.table, self._reading)
        self.show_step(ROWS)

    def _on_meanings(self, meanings: Mapping[str, Mapping[str, str]]) -> None:
        self._meanings = meanings
        self._read_rows(self._report)

    # -- bringing them in ----------------------------------------------------
    def _bring_in(self) -> None:
        if self._report is None:
            return
        lines = coming(self._report, self.rows.decisions())
        words, session = self._words.note(self._name), self.session
        task = self._start(
            lambda progress: import_cases(lines, words, session, progress),
            self.tr("Bringing the cases in"),
        )
        task.succeeded.connect(self._on_brought)

    def _on_brought(self, outcome: Outcome) -> None:
        self._done, self._data = True, b""
        cases = self.tr(
            "%n case(s) are in your case file now.", "", len(outcome.case_ids)
        )
        notes = ""
        if outcome.notes:
            notes = self.tr("%n first note(s) keep the rest.", "", outcome.notes)
        look = button(self.tr("Look at the list"), "link", compact=True, name="to_list")
        look.clicked.connect(self.leave)
        delete = self.tr("Now delete the spreadsheet where others could read it.")
        self.foot.say("ok", f"{notes} {delete}".strip(), cases, look)
        self._show_foot()
        self.hub.cases_changed.emit()

    # -- what is said --------------------------------------------------------
    def _start(self, work: Any, what: str) -> Task:
        task = self.tasks.start(work)
        self.foot.follow(task, what)
        self.hub.busy.emit(True)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_stopped)
        task.finished.connect(lambda: self.hub.busy.emit(False))
        return task

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, CannotReadSheet):
            sentence, hint = self._words.refusal(error.kind)
            self.foot.say("danger", hint, sentence)
            return
        notice = notice_for(error)
        self.foot.say(notice.kind, notice.hint, notice.sentence)

    def _on_stopped(self) -> None:
        self.foot.say("info", self.tr("Stopped: nothing was added."))

    def _show_cards(self) -> None:
        self.summary.show_file(self._name, self._opened, self.columns.mapping())
        self.summary.show_rows(self._report, self.rows.decisions())
        self.summary.set_active(self.step, changing=not self._done)

    def _show_foot(self) -> None:
        self._show_cards()
        match self.step:
            case 0:
                self.foot.show_step("", "", ready=False, first=True)
            case 1:
                used = bool(self.columns.mapping())
                words = self.tr("Nothing is added yet. Next, you see every row.")
                if not used:
                    words = self.tr("Say first what at least one column is.")
                self.foot.show_step(words, self.tr("Look at the rows"), ready=used)
            case _:
                self._show_last()

    def _show_last(self) -> None:
        if self._done:
            words = self.tr("Done. Choose another file to bring more.")
            self.foot.show_step(words, self.tr("Look at the list"), last=True)
            return
        report = self._report
        count = counts(report, self.rows.decisions()).coming if report else 0
        words = self.tr(
            "All rows come in together, or none. Codes follow the order of the rows."
        )
        action = self.tr("Bring in %n case(s)", "", count)
        if not count:
            words = self.tr("No row would come in: decide about some above.")
        self.foot.show_step(words, action, ready=count > 0)
