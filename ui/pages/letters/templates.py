# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The organisation's templates: which letters have one, loading and giving back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError, StorageError
from app.letters import templates
from app.letters.templates import TemplateRow
from app.progress import Progress
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.pages.asking import ask_file, ask_new_file
from ui.pages.letters.faults import TemplateFaults
from ui.pages.letters.words import LetterWords
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import card, hair, plain, vbox
from ui.widgets.slot import Slot


class TemplatesCard(QWidget):
    """A row for each letter in each language; only who may change them sees it."""

    changed = Signal()

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._session, self._tasks = session, tasks
        self._words = LetterWords()
        self._shown: tuple[TemplateRow, ...] = ()
        self.rows, self.said = Slot("template_rows"), Slot("template_said")
        about = self.tr(
            "Save a template, change its words and its head in Word, and load it: new"
            " letters are made from it. The fields between double braces are filled in."
        )
        self.setLayout(
            vbox(
                card(
                    label(self.tr("Templates of your organisation"), "smallstrong"),
                    label(about, "small", "2", wrap=True),
                    self.said,
                    self.rows,
                    gap=10,
                    margins=(20, 16, 20, 16),
                )
            )
        )
        self.setVisible(templates.may_manage(session))

    def refresh(self) -> None:
        """Show again which template counts where."""
        if not templates.may_manage(self._session):
            return
        found = templates.templates(self._session)
        if found == self._shown:
            return
        self._shown = found
        parts: list[QWidget] = []
        for row in found:
            parts += [hair(), self._row(row)] if parts else [self._row(row)]
        self.rows.put(plain(vbox(*parts, gap=8)))

    def _row(self, row: TemplateRow) -> QWidget:
        title = i18n.joined(
            self._words.letter(row.letter), labels.code("language", row.language)
        )
        words = plain(
            vbox(
                label(title, "medium", wrap=True),
                label(self._state(row), "caption", "3", wrap=True),
                gap=1,
            )
        )
        key = f"{row.letter}_{row.language}"
        wanted = [
            (self.tr("Save a copy…"), f"template_save_{key}", self._ask_save),
            (self.tr("Load…"), f"template_load_{key}", self._ask_load),
        ]
        if row.own:
            again = self.tr("Use the program's again")
            wanted.append((again, f"template_back_{key}", self._put_back))
        actions = []
        for said, name, act in wanted:
            made = button(said, compact=True, name=name, slot=partial(act, row))
            made.setAccessibleName(f"{said} {title}")
            actions.append(made)
        return Columns((words, 1, 260), (plain(FlowLayout(*actions)), 0, 0), gap=12)

    def _state(self, row: TemplateRow) -> str:
        if not row.own or row.on is None:
            return self.tr("The program's")
        words = self.tr("{file}, loaded on {day} by {name}")
        return words.format(
            file=i18n.iso(row.name),
            day=i18n.long_date(row.on.astimezone().date()),
            name=i18n.iso(row.by),
        )

    # -- acts --------------------------------------------------------------------
    def _ask_save(self, row: TemplateRow) -> None:
        title = self.tr("Where does the template go?")
        name = f"{self._words.letter(row.letter)} ({row.language}).docx"
        ask_new_file(self, title, name, partial(self.save, row))

    def _ask_load(self, row: TemplateRow) -> None:
        pattern = self.tr("Word documents") + " (*.docx *.dotx)"
        title = self.tr("Which template?")
        ask_file(self, title, pattern, partial(self.load, row))

    def save(self, row: TemplateRow, path: Path) -> None:
        """Write the template that counts where the person said."""
        if path.suffix.lower() != ".docx":
            path = path.with_name(path.name + ".docx")
        try:
            templates.save_template(self._session, path, row.letter, row.language)
        except (AppError, StorageError) as error:
            self._say_error(error)
            return
        words = self.tr("The template is in {file}. It names nobody.")
        self._say("ok", words.format(file=i18n.ltr(path.name)))

    def load(self, row: TemplateRow, path: Path) -> None:
        """Read a document and use it from now on, if it can be."""

        def work(_progress: Progress) -> str:
            templates.load_file(self._session, row.letter, row.language, path)
            return path.name

        task = self._tasks.start(work)
        task.succeeded.connect(self._on_loaded)
        task.failed.connect(self._say_error)

    def _on_loaded(self, name: str) -> None:
        words = self.tr("{file} is used from now on.")
        self._say("ok", words.format(file=i18n.ltr(name)))
        self.refresh()
        self.changed.emit()

    def _put_back(self, row: TemplateRow) -> None:
        try:
            templates.use_program(self._session, row.letter, row.language)
        except (AppError, StorageError) as error:
            self._say_error(error)
            return
        self._say("ok", self.tr("The program's template is used again."))
        self.refresh()
        self.changed.emit()

    def _say_error(self, error: Exception) -> None:
        notice = notice_for(error)
        text = f"{TemplateFaults().why(error)} {notice.hint}".strip()
        self._say(notice.kind, text, notice.sentence)

    def _say(self, kind: str, text: str, strong: str = "") -> None:
        shown = banner(kind, text, strong=strong)
        shown.setObjectName("template_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.said.put(shown)
