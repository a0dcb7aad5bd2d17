# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing a case: what still runs in it beside the form, and opening it again."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.commands.closing import FORM, OPEN, Check, checks, close_case, reopen_case
from app.commands.entries import drafts
from app.errors import (
    AppError,
    DeadlineRunning,
    NotAcknowledged,
    ProblemsLeft,
    StorageError,
)
from app.half_answered import kept, of_reopening
from app.queries import cases
from app.session import Session
from app.writing import new_entry
from ui import i18n, labels
from ui.errors import notice_for
from ui.forms.wrapped import Check as CheckBox
from ui.hub import Hub
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.editor import EntryEditor
from ui.pages.keeping import Keeping
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import Item, box, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.writing import WritingText


class ClosingChecks(QWidget):
    """What stays open: a deadline blocks, the rest is ticked as seen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("closing_checks")
        self._session, self._case = session, ""
        self._boxes: dict[Check, QCheckBox] = {}
        self._place = Slot()
        self.setLayout(vbox((self._place, 1), gap=0))

    def show_case(self, case_id: str) -> None:
        """Look again; what was ticked and is still the same stays ticked."""
        seen = self.acknowledged() if case_id == self._case else frozenset()
        self._case, self._boxes = case_id, {}
        found = checks(self._session, case_id)
        title = label(self.tr("Before this case is closed"), "heading", wrap=True)
        parts: list[Item] = [title]
        parts += [self._block(check) for check in found if check.blocking]
        left = [check for check in found if not check.blocking]
        if left:
            words = self.tr("This stays open. Tick each line to say you have seen it.")
            parts.append(label(words, "small", "2", wrap=True))
        for number, check in enumerate(left):
            shown = CheckBox(self._said(check))
            shown.setObjectName(f"closing_{check.kind}_{number}")
            shown.setChecked(check in seen)
            self._boxes[check] = shown
            parts.append(shown)
        if not found:
            words = self.tr("Nothing is left open in this case.")
            parts.append(
                glyph_text("circle-check", words, colour="ok", ink="ok", wrap=True)
            )
        self._error = glyph_text(
            "circle-alert",
            self.tr("Tick what you have seen, then close the case."),
            colour="danger",
            ink="danger",
            wrap=True,
        )
        self._error.hide()
        parts.append(self._error)
        self._place.put(plain(vbox(*parts, ..., gap=10, margins=(20, 16, 20, 16))))

    def acknowledged(self) -> frozenset[Check]:
        """Return what was ticked as seen."""
        return frozenset(each for each, tick in self._boxes.items() if tick.isChecked())

    def show_left(self) -> None:
        """Say that something is not ticked yet, and bring the keyboard there."""
        self._error.show()
        left = [tick for tick in self._boxes.values() if not tick.isChecked()]
        if left:
            left[0].setFocus()

    def _block(self, check: Check) -> QWidget:
        if check.day is None:
            words = self.tr("A deadline still runs ({profession}).")
        else:
            words = self.tr("A deadline still runs ({profession}): {day}.")
        said = words.format(
            profession=labels.compartment(check.compartment),
            day=i18n.when(check.day) if check.day else "",
        )
        why = self.tr("The case cannot be closed before it has ended.")
        shown = glyph_text(
            "scale", f"{said} {why}", colour="danger", ink="danger", wrap=True
        )
        shown.setObjectName(f"closing_block_{check.compartment}")
        return box("danger", vbox(shown, margins=(12, 8, 12, 8)))

    def _said(self, check: Check) -> str:
        match check.kind:
            case "referral":
                words = self.tr("%n referrals have not come to an end", "", check.count)
            case "task":
                words = self.tr("%n things are still to be done", "", check.count)
            case "conflict":
                words = self.tr("%n entries wait in two versions", "", check.count)
            case _:
                words = self.tr("%n of your drafts are not saved", "", check.count)
        place = labels.compartment(check.compartment)
        if check.day is None:
            return f"{words} · {place}"
        first = self.tr("the first: {day}").format(day=i18n.short_date(check.day))
        return f"{words} · {place} · {first}"


class _ClosingEditor(EntryEditor):
    """The editor of the closure form, whose saving closes the case."""

    def __init__(
        self, session: Session, tasks: TaskRunner, hub: Hub, found: ClosingChecks
    ) -> None:
        super().__init__(session, tasks, hub)
        self._checks = found

    def save(self) -> bool:
        """Sign the closure; False where something stands in the way."""
        now = self.writing()
        if now is None or not self.body.check():
            return False
        try:
            close_case(self._session, now, self._checks.acknowledged())
        except ProblemsLeft as error:
            self.body.set_error(notice_for(error).text)
            return False
        except (DeadlineRunning, NotAcknowledged) as error:
            self.flush()
            self._checks.show_case(now.case_id)  # it may be news since
            self._checks.show_left()
            self.body.set_error(notice_for(error).text)
            return False
        except (AppError, StorageError) as error:
            self.flush()
            self._hub.notice.emit(notice_for(error))
            return False
        self._close()
        self.saved.emit(now.compartment, now.entry_id, "")
        return True


class CaseClosing(QWidget):
    """Stands in place of the tabs; what is typed is kept as a draft."""

    left = Signal()  # not now; a draft may be kept
    closed = Signal(str, str)  # compartment and id of the closure
    file_wanted = Signal(object, str)

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("closing")
        self._session = session
        self.checks = ClosingChecks(session)
        self.editor = _ClosingEditor(session, tasks, hub, self.checks)
        self.editor.setObjectName("closing_editor")
        side = box("card", vbox(scroll(vbox(self.checks)), margins=(1, 1, 1, 1)))
        self.setLayout(
            vbox((Columns((side, 9, 320), (self.editor, 11, 460), gap=16), 1))
        )
        self.editor.saved.connect(
            lambda place, entry, _: self.closed.emit(place, entry)
        )
        self.editor.discarded.connect(self.left)
        self.editor.closed.connect(self.left)
        self.editor.file_wanted.connect(self.file_wanted)

    def open(self, case_id: str) -> None:
        """Begin the closure of a case, or go on with its draft."""
        fresh = new_entry(self._session, case_id, FORM)
        known = [d for d in drafts(self._session, case_id) if d.form == FORM]
        self.checks.show_case(case_id)
        if known:
            self.editor.open(known[0], fresh, draft=True)
        else:
            self.editor.open(fresh, fresh)
        save = self.editor.foot.findChild(QPushButton, "editor_save")
        if save is not None:
            save.setText(self.tr("Close the case"))
        self.editor.focus()


class Reopening(AskSlot):
    """Asks why a closed case is opened again, and opens it."""

    reopened = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def ask_for(self, case_id: str) -> None:
        """Ask about a case."""
        question = of_reopening(self._session, case_id)
        typed = kept(question, self._session)
        reason = WritingText("reopen_reason")
        reason.setPlainText(str(typed.get("reason") or ""))
        reason.setFixedHeight(px(76))
        reason.setMinimumHeight(px(76))
        why = labelled(
            self.tr("Why it is opened again"),
            reason,
            self.tr("The reason is kept beside the closure."),
        )
        asked = AskHere(
            "reopen",
            self.tr("Open this case again?"),
            self.tr("Open it again"),
            why,
            icon="folder-open",
        )
        keeping = Keeping(asked, self._session, question, lambda: _typed(reason))
        keeping.typed.connect(asked.set_typed)
        keeping.failed.connect(asked.set_error)
        reason.textChanged.connect(keeping.note)
        asked.set_typed(bool(typed))
        asked.discarded.connect(keeping.drop)
        asked.confirmed.connect(lambda: self._reopen(asked, case_id, reason, keeping))
        self.ask(asked)
        reason.setFocus()

    def resume(self, case_id: str) -> None:
        """Ask again about a case where the reason was half written."""
        row = cases.row_of(self._session, case_id)
        if row is None or row.status == OPEN:
            return
        if kept(of_reopening(self._session, case_id), self._session):
            self.ask_for(case_id)

    def _reopen(
        self, asked: AskHere, case_id: str, reason: WritingText, keeping: Keeping
    ) -> None:
        try:
            reopen_case(self._session, case_id, reason.toPlainText())
        except (AppError, StorageError) as error:
            asked.set_error(notice_for(error).text)
            return
        keeping.drop()
        self.clear()
        self.reopened.emit()


def _typed(reason: WritingText) -> dict[str, Any]:
    text = reason.toPlainText()
    return {"reason": text} if text else {}
