# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate from its draft to the hand of the person it is about."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.certificates.agreement import needed
from app.certificates.checks import checks
from app.certificates.content import wanted_photos
from app.certificates.kinds import FORM, RELEASE, home_of, kinds_of
from app.certificates.known import certificate
from app.certificates.making import MakeCertificate, make
from app.certificates.rendering import preview, source_in
from app.certificates.source import Source
from app.commands.entries import Writing, drafts
from app.errors import AppError, ProblemsLeft, StorageError
from app.examination.content import FORMS
from app.progress import Progress
from app.queries import cases, timeline
from app.session import Session
from app.writing import draft_of
from ui import i18n, labels
from ui.certificate_press import CertificatePress
from ui.errors import notice_for
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.certificate.after import CertificateMade
from ui.pages.certificate.editor import CertificateEditor
from ui.pages.certificate.making import MakingPanel
from ui.pages.certificate.photos import PhotoChoice
from ui.pages.certificate.start import CertificateStart
from ui.pages.page import Page
from ui.question import Question
from ui.tasks import TaskRunner
from ui.widgets.buttons import TabStrip, icon_button
from ui.widgets.layout import plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.states import EmptyState, ProgressRow
from ui.widgets.viewer import FileViewer

TEXT, PHOTOS, PREVIEW, MAKE = "text", "photos", "preview", "make"
_PDF = "application/pdf"


class CertificatePage(Page):
    """Three faces: beginning one, writing it, and what was made."""

    thing_wanted = Signal(str, list)

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("certificate_page")
        self.title = self.tr("Medical certificate")
        self._case_id, self._draft, self._shown = "", "", ""  # ids
        self._source: Source | None = None
        self._press = CertificatePress()
        back = icon_button("arrow-left", self.tr("Back to the case"), name="back")
        back.clicked.connect(self._go_back)
        self._head = PageHead(self.title, leading=back)
        self.start = CertificateStart(session)
        self.editor = CertificateEditor(session, tasks, hub)
        self.photos = PhotoChoice(session, tasks)
        self.making = MakingPanel(session)
        self.made = CertificateMade(session, tasks)
        self.viewer = FileViewer(tasks)
        self._nothing = EmptyState("file-check", "")
        self._tabs = TabStrip(
            (TEXT, self.tr("Text")),
            (PHOTOS, self.tr("Photographs")),
            (PREVIEW, self.tr("Preview")),
            (MAKE, self.tr("Check and make")),
        )
        self._faces = QStackedWidget()
        self._parts = QStackedWidget()
        self._work = vbox(gap=0)
        self._look, self._make = Question(tasks, self), Question(tasks, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for part in (self.editor, scroll(self.photos), self.viewer):
            self._parts.addWidget(part)
        self._parts.addWidget(scroll(self.making))
        writing = plain(vbox(self._tabs, self._work, (self._parts, 1), gap=10))
        for face in (self._nothing, scroll(self.start), writing, scroll(self.made)):
            self._faces.addWidget(face)
        rows = vbox(self._head, (self._faces, 1), gap=12, margins=(24, 8, 24, 16))
        self.setLayout(rows)

    def _connect(self) -> None:
        self.start.begun.connect(self._on_begun)
        self._tabs.chosen.connect(self.show_part)
        self.photos.chosen.connect(self.editor.form.choose_photos)
        self.editor.closed.connect(self._go_back)
        self.making.go_wanted.connect(self._go_to)
        self.making.make_wanted.connect(self.make)
        self.made.changed.connect(self.refresh)
        self.made.notice.connect(self.notice)
        self.viewer.bar.closed.connect(lambda: self.show_part(TEXT))
        self._look.answered.connect(self._on_preview)
        self._look.failed.connect(self._on_failed)
        self._make.answered.connect(self._on_made)
        self._make.failed.connect(self._on_failed)

    # -- what is shown -------------------------------------------------------------
    def open_new(self, case_id: str, _form: str = "", entry_id: str = "") -> None:
        """Begin a certificate; `entry_id` is the examination somebody came from."""
        self.editor.flush()
        self._set_case(case_id)
        if not kinds_of(self.session):
            self._say_nothing(self.tr("Only a doctor or a psychologist certifies."))
            return
        self.start.open(case_id, entry_id)
        self._faces.setCurrentIndex(1)

    def open(self, compartment: str, entry_id: str) -> None:
        """Show a certificate, its draft, or one of the examination `entry_id`."""
        found = self._draft_of(compartment, entry_id)
        if found is not None:
            self._set_case(found.case_id)
            self._write(found, draft=True)
            return
        seen = timeline.view(self.session, compartment, entry_id)
        if seen is None:
            self._say_nothing(self.tr("This certificate is not here any more."))
        elif seen.form not in (FORM, RELEASE):
            about = entry_id if seen.form in FORMS else ""
            self.open_new(seen.case_id, entry_id=about)
        else:
            self._set_case(seen.case_id)
            known = (seen.answers or {}).get("certificate")
            self._show_made(str(known or entry_id))

    def _draft_of(self, compartment: str, entry_id: str) -> Writing | None:
        found = [d for d in drafts(self.session) if d.form == FORM]
        wanted = (compartment, entry_id)
        return next((d for d in found if (d.compartment, d.entry_id) == wanted), None)

    def _set_case(self, case_id: str) -> None:
        if case_id != self._case_id:
            self._press.forget()
        self._case_id = case_id
        row = cases.row_of(self.session, case_id)
        self._head.set_quiet(i18n.ltr(row.code) if row is not None else "")
        self._head.set_title(self.title)

    def _say_nothing(self, words: str) -> None:
        self._nothing.set_text(words)
        self._faces.setCurrentIndex(0)

    def _show_made(self, certificate_id: str) -> None:
        found = certificate(self.session, self._case_id, certificate_id)
        if found is None:
            self._say_nothing(self.tr("This certificate is not here any more."))
            return
        self._draft = ""
        self._head.set_title(labels.code("certificate_kind", found.kind))
        self.made.show_certificate(found)
        self._shown = certificate_id
        self._faces.setCurrentIndex(3)

    # -- writing ---------------------------------------------------------------------
    def _on_begun(self, writing: Writing) -> None:
        self._write(writing, draft=False)
        self.editor.flush_text()

    def _write(self, writing: Writing, *, draft: bool) -> None:
        try:
            self._source = source_in(self.session, writing.compartment, writing.answers)
        except (AppError, StorageError) as error:
            self._say_nothing(notice_for(error).text)
            return
        self._draft = writing.entry_id
        empty = replace(writing, answers={})
        self.editor.open(writing, empty, draft=draft)
        self.making.begin()
        kind = str(writing.answers.get("kind") or "")
        self._head.set_title(labels.code("certificate_kind", kind))
        self._tabs.button(PHOTOS).setVisible(
            self._source is not None and bool(self._source.examination.photos)
        )
        self._faces.setCurrentIndex(2)
        self.show_part(TEXT)

    def show_part(self, key: str) -> None:
        """Show one of the four parts of a draft."""
        writing = self.editor.writing()
        if writing is None:
            return
        self.editor.flush_text()
        self._tabs.set_current(key)
        self._parts.setCurrentIndex((TEXT, PHOTOS, PREVIEW, MAKE).index(key))
        answers = writing.answers
        if key == PHOTOS:
            purpose = str(answers.get("purpose") or "")
            chosen = wanted_photos(answers)
            self.photos.show_photos(self._source, chosen, purpose)
        elif key == PREVIEW:
            self._preview(writing)
        elif key == MAKE:
            self.look()

    def look(self) -> None:
        """Look at what is open before it is made."""
        writing = self.editor.writing()
        if writing is None:
            return
        case_id, answers = writing.case_id, writing.answers
        found = checks(self.session, case_id, answers, self._source)
        view = self.editor.body.view
        problems = view.filling.problems() if view is not None else ()
        leans = needed(self.session, case_id, answers)
        self.making.show_state(found, leans, [problem.path for problem in problems])

    def _preview(self, writing: Writing) -> None:
        session, press, answers = self.session, self._press, writing.answers
        self.viewer.clear()

        def work(progress: Progress) -> object:
            return preview(session, writing.compartment, answers, press, progress)

        self._follow(self.tr("Preparing the preview"), self._look, work)

    def _follow(
        self, words: str, question: Question, work: Callable[[Progress], object]
    ) -> None:
        task = question.ask(work)
        row = ProgressRow(words)
        self._work.addWidget(row)
        row.follow(task)
        task.finished.connect(row.hide)
        task.finished.connect(row.deleteLater)

    def _on_preview(self, data: object) -> None:
        if isinstance(data, bytes):
            self.viewer.show_bytes(self.tr("Draft"), _PDF, data)

    def make(self) -> None:
        """Make the certificate, off the main thread."""
        writing = self.editor.writing()
        if writing is None:
            return
        if not self.editor.body.check():
            self.show_part(TEXT)
            return
        self.editor.flush()
        command = MakeCertificate(
            writing, self.making.seen(), self.making.override_reason()
        )
        session, press = self.session, self._press
        self.making.yes.setEnabled(False)

        def work(progress: Progress) -> object:
            make(command, session, press, progress)
            return writing.entry_id

        self._follow(self.tr("Making the certificate"), self._make, work)

    def _on_made(self, entry_id: object) -> None:
        self.editor.forget()
        self._press.forget()
        words = self.tr("Made and kept. Save it to print it, or release a copy.")
        self.notice.emit(Notice(words, kind="ok"))
        self._show_made(str(entry_id))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError | StorageError):
            raise error
        self.making.yes.setEnabled(True)
        if isinstance(error, ProblemsLeft):
            self.show_part(TEXT)
            self.editor.body.check()
            return
        if self._parts.currentIndex() == 3:
            self.making.say(notice_for(error).text)
        else:
            self.notice.emit(notice_for(error))

    def _go_to(self, place: str) -> None:
        self.show_part(TEXT)
        self.editor.focus(place)

    # -- the page ----------------------------------------------------------------------
    def _go_back(self) -> None:
        self.editor.flush()
        if self._case_id:
            self.open_case.emit(self._case_id)

    def refresh(self) -> None:
        """Read again what was made."""
        if self._faces.currentIndex() == 3:
            self._show_made(self._shown)

    def place(self) -> dict[str, object]:
        """Return which certificate is shown, and the part of a draft."""
        face = self._faces.currentIndex()
        if face == 2 and self._draft:
            part = self._tabs.current()
            return {"case": self._case_id, "draft": self._draft, "part": part}
        if face == 3:
            return {"case": self._case_id, "made": self._shown}
        return {"case": self._case_id} if face == 1 else {}

    def restore(self, place: dict[str, object]) -> None:
        """Go back to a certificate, or to its draft."""
        case_id = str(place.get("case") or "")
        if not case_id:
            return
        if draft := str(place.get("draft") or ""):
            home = home_of(self.session)
            found = draft_of(self.session, case_id, home, draft) if home else None
            if found is not None:
                self._set_case(case_id)
                self._write(found, draft=True)
                self.show_part(str(place.get("part") or TEXT))
        elif made := str(place.get("made") or ""):
            self._set_case(case_id)
            self._show_made(made)
        else:
            self.open_new(case_id)

    def prepare_lock(self) -> None:
        """Keep the draft."""
        self.editor.flush()

    def handle(self, action: str) -> bool:
        """Undo and redo while the text is written."""
        if self._faces.currentIndex() != 2 or action not in ("undo", "redo"):
            return False
        (self.editor.undo if action == "undo" else self.editor.redo)()
        return True
