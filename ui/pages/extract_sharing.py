# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sharing an extract of an entry with other professions, in place of the entry."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.consent import OVERRIDE
from app.errors import (
    AppError,
    ConsentMissing,
    NothingWritten,
    ReasonNeeded,
    StorageError,
)
from app.extracts import ShareExtract, share_extract, targets
from app.half_answered import kept, of_extract
from app.policy import may
from app.rows import EntryView
from app.session import Session
from app.writing import offered
from ui import labels
from ui.errors import notice_for
from ui.notices import Notice
from ui.pages.consent_words import ConsentWords
from ui.pages.extract_targets import TargetRow
from ui.pages.extract_words import offered_text
from ui.pages.keeping import Keeping
from ui.pages.wording import and_list
from ui.widgets.asking import AskingBar
from ui.widgets.buttons import button
from ui.widgets.choosing import QuietCombo
from ui.widgets.fields import field, labelled
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, hbox, plain, scroll, vbox
from ui.widgets.writing import WritingText


class ExtractSharing(QWidget):
    """Text, with whom, why; the button repeats with whom. Escape puts it away."""

    done = Signal(object)  # a Notice that says what was shared
    cancelled = Signal()
    consent_wanted = Signal()

    def __init__(self, session: Session, entry: EntryView) -> None:
        super().__init__()
        self.setObjectName("sharing")
        self._session, self._entry = session, entry
        self._override = may(session.role, OVERRIDE)
        self.text = WritingText("share_text")
        self._offered = offered_text(session, entry)
        self.title = field(name="share_title")
        reasons = [("", self.tr("Choose…")), *labels.codes("extract_reason")]
        self.why = QuietCombo(reasons, "share_why")
        self.more = field(name="share_why_more")
        self.reason = field(name="share_override")
        self.rows = [
            TargetRow(session, target, entry.compartment, may_override=self._override)
            for target in targets(session, entry.compartment, entry.case_id)
            if target.roles
        ]
        self._said = label("", "small", "danger", wrap=True)
        self._said.setObjectName("share_error")
        sign = vbox(Glyph("circle-alert", "danger", 16), ..., margins=(0, 2, 0, 0))
        self._error = plain(hbox(sign, (self._said, 1), gap=6))
        self._error.hide()
        self.setLayout(vbox((scroll(self._fields()), 1), self._foot(), gap=0))
        for row in self.rows:
            row.toggled.connect(self._on_target)
        self._take_up()
        self._on_target()

    def _fields(self) -> QWidget:
        words = self.tr("Only what the other profession needs, in words for them.")
        self._text = labelled(self.tr("What is shared"), self.text, words)
        title = labelled(self.tr("In a few words, for the timeline"), self.title)
        self._why = labelled(self.tr("What for"), self.why)
        more = labelled(self.tr("More about why"), self.more)
        self._without = labelled(
            self.tr("Why it is shared without the person's agreement"),
            self.reason,
            self.tr("This reason stays in the journal, under your name."),
        )
        parts: list[Item] = [
            label(self.tr("Share an extract"), "heading"),
            self._text,
            title,
            label(self.tr("With whom"), "smallstrong"),
            *self.rows,
            self._record(),
            self._without,
            self._why,
            more,
        ]
        return plain(vbox(*parts, ..., gap=12, margins=(20, 0, 20, 12)))

    def _record(self) -> QWidget | None:
        missing = any(not row.target.allowed for row in self.rows)
        if not missing or all(i.id != "consent" for i in offered(self._session)):
            return None
        record = button(self.tr("Record a consent"), "", "plus", compact=True)
        record.setObjectName("share_record_consent")
        record.clicked.connect(self.consent_wanted)
        return plain(hbox(record, ..., margins=(28, 0, 0, 0)))

    def _foot(self) -> QWidget:
        self._no = button("…", "quiet", compact=True, name="share_no")
        self._no.clicked.connect(self._on_no)
        self._yes = button("…", "primary", "share-2", compact=True, name="share_yes")
        self._yes.clicked.connect(self.share)
        bar = hbox(..., self._no, self._yes, gap=8, margins=(20, 0, 16, 12))
        self._bar = AskingBar()
        self._bar.set_bar(plain(bar))
        wrong = vbox(self._error, margins=(20, 8, 16, 8))
        return plain(vbox(plain(wrong), self._bar, gap=0))

    def take_focus(self) -> None:
        """Bring the keyboard to the text."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape: not now; what was typed is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    # -- what is typed -----------------------------------------------------------
    def _take_up(self) -> None:
        """Go on with what was half written, and keep it from now on."""
        question = of_extract(self._entry)
        typed = kept(question, self._session)
        self.text.setPlainText(str(typed.get("text", self._offered)))
        self.title.setText(str(typed.get("title", "")))
        if any(code == typed.get("why") for code, _ in labels.codes("extract_reason")):
            self.why.set_code(str(typed["why"]))
        self.more.setText(str(typed.get("more", "")))
        self.reason.setText(str(typed.get("reason", "")))
        to = typed.get("to")
        for row in self.rows:
            chosen = isinstance(to, list) and row.target.compartment in to
            row.tick.setChecked(chosen and row.tick.isEnabled())
        self._keeping = Keeping(self, self._session, question, self._typed)
        self._keeping.typed.connect(self._show_typed)
        self._keeping.failed.connect(self._say)
        for changed in (
            self.text.textChanged,
            self.title.textChanged,
            self.why.currentIndexChanged,
            self.more.textChanged,
            self.reason.textChanged,
            *(row.toggled for row in self.rows),
        ):
            changed.connect(self._keeping.note)
        self._show_typed(bool(typed))

    def _typed(self) -> dict[str, Any]:
        said: dict[str, Any] = {
            "title": self.title.text(),
            "why": self.why.code(),
            "more": self.more.text(),
            "reason": self.reason.text(),
            "to": [row.target.compartment for row in self._chosen()],
        }
        said = {name: value for name, value in said.items() if value}
        text = self.text.toPlainText()
        return said if text == self._offered else said | {"text": text}

    def _show_typed(self, typed: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._no.setText(self.tr("Discard") if typed else self.tr("Share nothing"))

    def _on_no(self) -> None:
        if not self._keeping.is_typed():
            self.discard()
            return
        self._bar.ask(
            self.tr("Discard what you wrote? It cannot come back."),
            self.tr("Keep writing"),
            self.tr("Discard it"),
            self.discard,
            otherwise=self.take_focus,
        )

    def discard(self) -> None:
        """Throw away what was typed, and share nothing."""
        self._keeping.drop()
        self.cancelled.emit()

    # -- sharing -----------------------------------------------------------------
    def _chosen(self) -> list[TargetRow]:
        return [row for row in self.rows if row.tick.isChecked()]

    def _on_target(self) -> None:
        chosen = self._chosen()
        self._without.setVisible(any(not row.target.allowed for row in chosen))
        if chosen:
            names = and_list([row.name for row in chosen])
            words = self.tr("Share with: {names}")
            self._yes.setText(words.format(names=names))
        else:
            self._yes.setText(self.tr("Share"))
        self._say("")

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._error.setVisible(bool(sentence))

    def share(self) -> None:
        """Share it, or say what is missing."""
        chosen, text = self._chosen(), self.text.toPlainText()
        self._text.set_error("" if text.strip() else self.tr("Write what is shared."))
        no_why = not self.why.code()
        self._why.set_error(self.tr("Choose what it is for.") if no_why else "")
        if not chosen:
            self._say(self.tr("Choose with whom it is shared."))
        if not text.strip():
            self.text.setFocus()
        if not chosen or no_why or not text.strip():
            return
        command = ShareExtract(
            self._entry.compartment,
            self._entry.entry_id,
            tuple(row.target.compartment for row in chosen),
            text,
            self.why.code(),
            self.more.text(),
            self.title.text(),
            override_reason="" if self._without.isHidden() else self.reason.text(),
        )
        try:
            share_extract(command, self._session)
        except ConsentMissing as error:
            self._say(ConsentWords().refusal(error.item, error.decision))
        except ReasonNeeded as error:
            self._without.set_error(notice_for(error).text)
            self.reason.setFocus()
        except NothingWritten:
            self._say(self.tr("Write what is shared, and choose with whom."))
        except (AppError, StorageError) as error:
            self._say(notice_for(error).text)
        else:
            self._keeping.drop()
            words = self.tr("Shared with: {names}. A copy stays beside the entry.")
            names = and_list([row.name for row in chosen])
            self.done.emit(Notice(words.format(names=names), kind="ok"))
