# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A letter about a case: which, what is known and what is not, then one file."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.consent import OVERRIDE
from app.errors import AppError, ReasonNeeded, StorageError
from app.legal import procedures
from app.letters import making
from app.letters.built import LANGUAGES
from app.letters.fields import LETTERS
from app.letters.making import MakeLetter
from app.letters.templates import templates
from app.policy import may
from app.progress import Progress
from app.queries import cases
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.asking import ask_new_file
from ui.pages.consent_words import ConsentWords
from ui.pages.leaving_page import LeavingPage, with_ending
from ui.pages.letters.faults import TemplateFaults
from ui.pages.letters.filling import FillingCard
from ui.pages.letters.templates import TemplatesCard
from ui.pages.letters.words import LetterWords
from ui.pdf import document_of, written
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import Segments, button
from ui.widgets.choosing import QuietCombo
from ui.widgets.columns import Columns
from ui.widgets.fields import field, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import card, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot

_WORD, _PDF = ".docx", ".pdf"


class LettersPage(LeavingPage):
    """Shows what a letter will say before it is written, and who agreed to it."""

    name = "letter"

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("letters")
        self.title = self.tr("Letters")
        self._words = LetterWords()
        self._case, self._wanted = "", ""
        self._build()

    def open(self, case_id: str, procedure_id: str = "") -> None:
        """Begin for a case; what was typed for another person is forgotten."""
        if case_id != self._case:
            self.filling.forget()
            self.reason.clear()
            self.words.put(None)
        self._case, self._wanted = case_id, procedure_id
        self._show_procedures()
        self.refresh()

    # -- what it is made of ------------------------------------------------------
    def _build(self) -> None:
        self.letter = QuietCombo(
            [(name, self._words.letter(name)) for name in LETTERS], "letter_kind"
        )
        self.language = Segments(
            *((name, labels.code("language", name)) for name in LANGUAGES)
        )
        self.language.setObjectName("letter_language")
        self.letter.currentIndexChanged.connect(self.refresh)
        self.language.chosen.connect(self.refresh)
        self.procedure = QuietCombo([("", self.tr("No procedure"))], "letter_procedure")
        self.procedure.currentIndexChanged.connect(self.refresh)
        self._about = label("", "small", "2", wrap=True)
        self._agreed = Slot("letter_agreed")
        self.reason = field(name="letter_override")
        self.reason.textChanged.connect(self._on_reason)
        self._why = labelled(
            self.tr("Why it goes without the person's agreement"),
            self.reason,
            self.tr("This reason stays in the journal, under your name."),
        )
        which = card(
            Columns(
                (labelled(self.tr("Which letter"), self.letter), 1, 260),
                (labelled(self.tr("For which procedure"), self.procedure), 1, 260),
                (self._labelled_language(), 0, 190),
            ),
            self._about,
            self._agreed,
            self._why,
            gap=10,
            margins=(20, 16, 20, 16),
        )
        self.filling = FillingCard()
        self.templates = TemplatesCard(self.session, self.tasks)
        self.templates.changed.connect(self.refresh)
        body = vbox(
            self.warning(),
            which,
            self.filling,
            self.templates,
            ...,
            gap=12,
            margins=(24, 0, 24, 16),
        )
        self._head = PageHead(self.title)
        head = vbox(self._head, margins=(24, 8, 24, 12))
        self.setLayout(vbox(head, (scroll(body), 1), self._make_foot(), gap=0))

    def _labelled_language(self) -> QWidget:
        title = label(self.tr("Language of the letter"), "smallstrong")
        return plain(vbox(title, plain(FlowLayout(self.language)), gap=6))

    def _make_foot(self) -> QWidget:
        self._pdf = button(self.tr("Save as PDF…"), "", "file-text", name="letter_pdf")
        self._docx = button(
            self.tr("Save for Word…"), "primary", "download", name="letter_docx"
        )
        self._pdf.clicked.connect(partial(self.ask, _PDF))
        self._docx.clicked.connect(partial(self.ask, _WORD))
        self._note = label("", "small", "2", wrap=True)
        return self.foot(self._note, plain(FlowLayout(self._pdf, self._docx)))

    # -- what is shown -----------------------------------------------------------
    def refresh(self) -> None:
        """Show what the letter would say now."""
        if not self._case:
            return
        head = cases.head(self.session, self._case)
        if head is None:  # erased meanwhile
            self._set_able(able=False)
            return
        self._head.set_quiet(i18n.ltr(head.row.code))
        kind = self.letter.code()
        self._about.setText(self._words.about(kind))
        try:
            prepared = making.prepare(self._command(), self.session)
        except (AppError, StorageError) as error:
            self.say_error(error)
            self._set_able(able=False)
            return
        remembered = making.remembered(self.session)
        self.filling.show_letter(prepared.filled, prepared.blank, remembered)
        able = self._show_agreed(prepared)
        self._show_template(kind)
        self.templates.refresh()
        self._set_able(able=able)

    def _show_procedures(self) -> None:
        self.procedure.blockSignals(True)
        self.procedure.clear()
        found = procedures.of_case(self.session, self._case)
        for view in found:
            words = i18n.iso(view.title) or labels.code("procedure_type", view.kind)
            if view.reference:
                words = i18n.joined(words, i18n.ltr(view.reference))
            self.procedure.addItem(words, view.entry_id)
        self.procedure.addItem(self.tr("No procedure"), "")
        wanted = self._wanted or (found[0].entry_id if found else "")
        self.procedure.setCurrentIndex(max(0, self.procedure.findData(wanted)))
        self.procedure.blockSignals(False)

    def _show_agreed(self, prepared: making.Prepared) -> bool:
        """Say whether the person agreed, and tell whether the letter may be made."""
        answer, able = prepared.answer, True
        overrides = may(self.session.role, OVERRIDE)
        if answer is None:
            self._agreed.put(None)
        elif answer.allowed:
            words = self.tr("The person agreed that their lawyer is told.")
            self._agreed.put(
                glyph_text("circle-check", words, colour="ok", ink="ok", wrap=True)
            )
        else:
            words = ConsentWords().refusal(answer.decision.item, answer.reason)
            self._agreed.put(banner("warn", words))
            able = overrides
        missing = answer is not None and not answer.allowed
        self._why.setVisible(missing and overrides)
        return able

    def _show_template(self, kind: str) -> None:
        language = self.language.current()
        own = any(
            row.own
            for row in templates(self.session)
            if (row.letter, row.language) == (kind, language)
        )
        self._pdf.setVisible(not own)
        note = self.tr("The journal keeps that a letter was made, not what it says.")
        if own:
            note = self.tr(
                "Made from your organisation's template. For a PDF, save it from Word."
            )
        self._note.setText(note)

    def _set_able(self, *, able: bool) -> None:
        for each in (self._pdf, self._docx):
            each.setEnabled(able and not self.working)

    def _command(self) -> MakeLetter:
        return MakeLetter(
            self._case,
            self.letter.code(),
            self.language.current(),
            self.procedure.code(),
            self.filling.typed(),
            self.reason.text().strip() if self._why.isVisibleTo(self) else "",
        )

    # -- making ------------------------------------------------------------------
    def ask(self, ending: str) -> None:
        """Ask where the letter goes."""
        name = self._words.letter(self.letter.code()) + ending
        title = self.tr("Where does the letter go?")
        ask_new_file(self, title, name, partial(self.make, ending))

    def make(self, ending: str, path: Path) -> None:
        """Make the letter and write it where the person said."""
        if self.working:
            return
        path = with_ending(path, ending)
        command, session = self._command(), self.session

        def work(_progress: Progress) -> Path:
            if ending == _PDF:
                page = making.make_page(command, session)
                data = written(document_of(page, points=10))
            else:
                data = making.make_docx(command, session)
            making.save_letter(command, session, path, data)
            return path

        self.write_file(self.tr("Writing the letter"), work, self._on_made)

    def _on_made(self, path: object) -> None:
        assert isinstance(path, Path)
        said = self.tr("The letter is in {file}, readable by anybody.")
        self.say("ok", "", said.format(file=i18n.ltr(path.name)))

    def _on_reason(self) -> None:
        self._why.set_error("")

    def say_error(self, error: Exception) -> None:
        """Say what went wrong; a reason that is missing, at its field."""
        notice = notice_for(error)
        if isinstance(error, ReasonNeeded):
            self._why.set_error(notice.text)
            self.reason.setFocus()
            self.words.put(None)
            return
        text = f"{TemplateFaults().why(error)} {notice.hint}".strip()
        self.say(notice.kind, text, notice.sentence)

    # -- place -------------------------------------------------------------------
    def place(self) -> dict[str, object]:
        """Return which letter about which case is shown."""
        return {
            "case": self._case,
            "letter": self.letter.code(),
            "language": self.language.current(),
            "procedure": self.procedure.code(),
        }

    def restore(self, place: dict[str, object]) -> None:
        """Show the same letter again."""
        if place.get("letter") in LETTERS:
            self.letter.set_code(str(place["letter"]))
        if place.get("language") in LANGUAGES:
            self.language.set_current(str(place["language"]))
        if case := place.get("case"):
            procedure = str(place.get("procedure") or "")
            self.open(str(case), procedure)
            self.procedure.set_code(procedure)  # none was chosen: it stays so
