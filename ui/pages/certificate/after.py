# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate that was made: looked at, saved, released, handed over."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from app.certificates.agreement import needed
from app.certificates.kinds import home_of
from app.certificates.known import CertificateView
from app.certificates.releasing import hand_over, release
from app.certificates.saving import save_document
from app.consent import OVERRIDE
from app.errors import AppError, ConsentMissing, StorageError
from app.policy import may
from app.queries import timeline
from app.rows import AttachmentRow
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.notices import Notice
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.asking import ask_new_file
from ui.pages.certificate.words import CertificateWords
from ui.pages.consent_words import ConsentWords
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import Button, button
from ui.widgets.fields import field, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import card, plain, vbox
from ui.widgets.viewer import FileViewer

_TALL = 320  # pixels of the file; where there is less room the page scrolls


class CertificateMade(QWidget):
    """The PDF, and what can be done with it."""

    changed = Signal()
    notice = Signal(object)

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("certificate_made")
        self._session = session
        self._found: CertificateView | None = None
        self._words = CertificateWords()
        self.viewer = FileViewer(tasks)
        self.viewer.bar.closed.connect(self._reopen)
        self.viewer.setMinimumHeight(px(_TALL))
        self._state = label("", "small", "2", wrap=True)
        self._state.setObjectName("certificate_state")
        self._hash = label("", "caption", "3", wrap=True)
        self.pdf = self._act(self.tr("Save as PDF…"), "download", "certificate_pdf")
        self.docx = self._act(self.tr("Save for Word…"), "download", "certificate_docx")
        self.release = self._act(
            self.tr("Release to the legal officer…"), "send", "certificate_release"
        )
        self.hand = self._act(
            self.tr("Handed to the person…"), "user", "certificate_hand"
        )
        self.pdf.clicked.connect(lambda: self._ask_where(docx=False))
        self.docx.clicked.connect(lambda: self._ask_where(docx=True))
        self.release.clicked.connect(self.ask_release)
        self.hand.clicked.connect(self.ask_hand)
        self._ask = AskSlot()
        acts = plain(FlowLayout(self.pdf, self.docx, self.release, self.hand, gap=8))
        head = card(self._state, self._hash, acts, self._ask, gap=8)
        self.setLayout(vbox(head, (self.viewer, 1), gap=10))

    def _act(self, words: str, icon: str, name: str) -> Button:
        return button(words, "", icon, name=name)

    def show_certificate(self, found: CertificateView) -> None:
        """Show a certificate as far as it may be read here."""
        again = self._found is not None and (
            self._found.certificate_id == found.certificate_id
        )
        self._found = found
        self._ask.clear()
        self._state.setText(self._words.state(found))
        mine = found.compartment == home_of(self._session) and bool(found.compartment)
        self.docx.setVisible(found.docx is not None)
        self.release.setVisible(mine and found.released_on is None)
        self.hand.setVisible(mine)
        self.pdf.setVisible(found.pdf is not None)
        if found.pdf is None:
            self._hash.setText(self.tr("Its content has not been released."))
            self.viewer.hide()
            return
        digits = found.pdf.sha256
        groups = " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))
        words = self.tr("Fingerprint of the PDF (SHA-256): {digits}")
        self._hash.setText(words.format(digits=i18n.ltr(groups)))
        self.viewer.show()
        if not again:
            self._reopen()

    def _reopen(self) -> None:
        if self._found is None or self._found.pdf is None:
            return
        row, place, session = self._found.pdf, self._found.compartment, self._session
        self.viewer.show_file(
            row, lambda: timeline.read_file(session, place, row.sha256)
        )

    # -- saving ------------------------------------------------------------------
    def _ask_where(self, *, docx: bool) -> None:
        found = self._found
        row = (found.docx if docx else found.pdf) if found is not None else None
        if row is None:
            return
        title = self.tr("Where the document goes; outside it is not encrypted")
        ask_new_file(self, title, row.name, lambda path: self.save(row, path))

    def save(self, row: AttachmentRow, path: Path) -> None:
        """Write a document where the person said."""
        assert self._found is not None
        place, entry_id = self._found.compartment, self._found.entry_id
        try:
            save_document(self._session, place, entry_id, row, path)
        except (AppError, StorageError, OSError) as error:
            self.notice.emit(notice_for(error))
            return
        words = self.tr("Saved. Outside the case file it is not encrypted.")
        self.notice.emit(Notice(words, kind="ok"))

    # -- releasing, handing over -----------------------------------------------------
    def ask_release(self) -> None:
        """Ask in place whether the copy goes."""
        asked = AskHere(
            "release",
            self.tr("Release a copy of the PDF to the legal officer?"),
            self.tr("Release"),
            label(
                self.tr(
                    "Whoever opens the legal compartment can then read it and use it"
                    " in the procedure. It cannot be taken back."
                ),
                "small",
                "2",
                wrap=True,
            ),
            icon="send",
        )
        reason = self._reason(asked)
        asked.confirmed.connect(lambda: self._release(asked, reason))
        self._ask.ask(asked)

    def _release(self, asked: AskHere, reason: QLineEdit | None) -> None:
        assert self._found is not None
        why = reason.text() if reason is not None else ""
        try:
            release(self._found.certificate_id, self._session, override_reason=why)
        except (AppError, StorageError) as error:
            self._refused(asked, error)
            return
        self._done(self.tr("Released. The legal officer reads it at the next unlock."))

    def ask_hand(self) -> None:
        """Ask in place when it was handed over, and to whom."""
        assert self._found is not None
        day = QDateEdit(QDate.fromString(i18n.today().isoformat(), "yyyy-MM-dd"))
        day.setObjectName("certificate_handed_on")
        day.setDisplayFormat("dd/MM/yyyy")
        day.setCalendarPopup(True)
        to = field(name="certificate_handed_to")
        asked = AskHere(
            "hand",
            self.tr("Handed to the person"),
            self.tr("Note it"),
            labelled(self.tr("On"), day),
            labelled(
                self.tr("To whom"),
                to,
                self.tr("The person, or who represents them. Never the prefecture."),
            ),
        )
        reason = self._reason(asked)
        asked.confirmed.connect(lambda: self._hand(asked, day, to.text(), reason))
        self._ask.ask(asked)
        to.setFocus()

    def _hand(
        self, asked: AskHere, day: QDateEdit, to: str, reason: QLineEdit | None
    ) -> None:
        assert self._found is not None
        on = date.fromisoformat(day.date().toString(Qt.DateFormat.ISODate))
        why = reason.text() if reason is not None else ""
        try:
            hand_over(
                self._found.certificate_id, on, to, self._session, override_reason=why
            )
        except (AppError, StorageError) as error:
            self._refused(asked, error)
            return
        self._done(self.tr("Noted: handed to the person."))

    def _reason(self, asked: AskHere) -> QLineEdit | None:
        """Add a field for going on without an agreement, where the role may."""
        if not may(self._session.role, OVERRIDE) or self._agreed():
            return None
        reason = field(name="certificate_reason")
        added = labelled(
            self.tr("Without the person’s agreement: why"),
            reason,
            self.tr("Only where they did not agree. It stays in the journal."),
        )
        layout = asked.layout()
        layout.insertWidget(layout.count() - 2, added)  # type: ignore[union-attr]  # a column
        return reason

    def _agreed(self) -> bool:
        assert self._found is not None
        found = self._found
        seen = timeline.view(self._session, found.compartment, found.entry_id)
        answers = (seen.answers if seen is not None else None) or {}
        leans = needed(self._session, found.case_id, answers)
        return all(answer.allowed for answer in leans)

    def _refused(self, asked: AskHere, error: Exception) -> None:
        if isinstance(error, ConsentMissing):
            asked.set_error(ConsentWords().refusal(error.item, error.decision))
        else:
            asked.set_error(notice_for(error).text)

    def _done(self, words: str) -> None:
        self._ask.clear()
        self.notice.emit(Notice(words, kind="ok"))
        self.changed.emit()

    def title(self) -> str:
        """Return what the certificate is called."""
        return labels.code("certificate_kind", self._found.kind) if self._found else ""
