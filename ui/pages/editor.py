# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a note beside the timeline; what is typed is kept as a draft."""

from dataclasses import replace
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.commands.notes import NoteText, discard_draft, save_draft, save_note
from app.errors import AppError, NothingWritten, StorageError
from app.session import Session
from app.writing import becomes_final, same
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.editor_fields import EditorFields
from ui.pages.editor_foot import EditorFoot
from ui.tasks import TaskRunner
from ui.widgets.layout import scroll, vbox

PAUSE = 1_000  # milliseconds after the last key stroke
_LONGEST = 5.0  # seconds of writing without a pause


class NoteEditor(QFrame):
    """One note being written. It never asks before it is left: the draft stays."""

    saved = Signal(str, str, str)  # compartment, entry id, the entry it completes
    discarded = Signal()
    draft_changed = Signal()  # a draft came, went, or has another title
    closed = Signal()
    file_wanted = Signal(object, str)  # AttachmentRow, compartment

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("editor")
        self.setProperty("box", "card")
        self._session, self._hub = session, hub
        self._note: NoteText | None = None  # as it was opened
        self._base: NoteText | None = None  # as it is without any draft
        self._draft: NoteText | None = None  # as it is kept
        self._since = 0.0
        self.fields = EditorFields(session, tasks)
        self.foot = EditorFoot()
        body = scroll(vbox((self.fields, 1), gap=0, margins=(20, 0, 20, 8)))
        self.setLayout(vbox(self.fields.head, (body, 1), self.foot, gap=0))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush_text)
        self.fields.changed.connect(self._on_changed)
        self.fields.closed.connect(self.leave)
        self.fields.files.working.connect(self._on_working)
        self.fields.files.file_wanted.connect(self._on_file)
        self.foot.save_wanted.connect(self.save)
        self.foot.discard_wanted.connect(self._ask_to_discard)
        self.foot.discard_confirmed.connect(self.discard)

    # -- what is being written ----------------------------------------------
    def open(
        self, note: NoteText, base: NoteText, *, draft: bool = False, about: str = ""
    ) -> None:
        """Write a note; `base` is what it says without the draft.

        `about` names the entry that is changed or completed.
        """
        self.flush()
        self._note = None  # what the fields say while they are filled is not typed
        self.fields.show_note(note, about=about, conflict=len(note.parents) > 1)
        self._note, self._base = note, base
        self._draft = note if draft else None
        self.foot.start(adds=becomes_final(note), kept=draft)

    def is_open(self) -> bool:
        """Tell whether something is being written."""
        return self._note is not None

    def note(self) -> NoteText | None:
        """Return what is written now."""
        return None if self._note is None else self.fields.over(self._note)

    # -- keeping the draft ----------------------------------------------------
    def flush(self) -> None:
        """Keep the draft now, the place of the cursor included."""
        now = self.note()
        if now is not None and self._draft is not None and now != self._draft:
            self._draft = replace(self._draft, cursor=-1)
        self.flush_text()

    def flush_text(self) -> None:
        """Keep the draft now, if it says something else than what is kept."""
        self._pause.stop()
        now = self.note()
        if now is None or self._base is None or now == self._draft:
            return
        try:
            if same(now, self._base):
                self._forget()
            else:
                self._keep(now)
        except (AppError, StorageError) as error:
            self._hub.notice.emit(notice_for(error))

    def _keep(self, now: NoteText) -> None:
        if (
            self._draft is not None
            and self._draft.cursor >= 0
            and same(now, self._draft)
        ):
            return
        before, self._since = self._draft, 0.0
        save_draft(now, self._session)
        self._draft = now
        at = self._session.now.astimezone()
        self.foot.show_kept(at)
        self._hub.draft_saved.emit(at)
        if before is None or _title(before) != _title(now):
            self.draft_changed.emit()

    def _forget(self) -> None:
        """What is written is what was there: a draft of it would be a lie."""
        if self._draft is not None and self._note is not None:
            discard_draft(self._note.compartment, self._note.entry_id, self._session)
            self._draft = None
            self.foot.show_kept(None)
            self.draft_changed.emit()

    def _on_changed(self) -> None:
        if self._note is None:
            return
        self._since = self._since or monotonic()
        if monotonic() - self._since > _LONGEST and not self._is_reading():
            self.flush_text()
        else:
            self._pause.start()
        self.fields.set_error("")

    def _is_reading(self) -> bool:
        return self.fields.files.is_working()

    def _on_working(self, working: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.foot.set_waiting(waiting=working)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere has written down what was typed."""
        super().hideEvent(event)
        self.flush_text()

    # -- ending -----------------------------------------------------------------
    def save(self) -> bool:
        """Make a version of it; False where there is nothing to save."""
        note = self.note()
        if note is None or self._is_reading():
            return False
        try:
            save_note(note, self._session, final=becomes_final(note))
        except NothingWritten as error:
            self.fields.set_error(notice_for(error).text)
            return False
        except (AppError, StorageError) as error:
            self.flush()
            self._hub.notice.emit(notice_for(error))
            return False
        self._close()
        self.saved.emit(note.compartment, note.entry_id, note.addendum_to)
        return True

    def _ask_to_discard(self) -> None:
        note = self.note()
        if note is None:
            return
        if self._draft is None and self._base is not None and same(note, self._base):
            self.discard()  # nothing was typed: nothing to ask
        else:
            self.foot.ask_to_discard(_title(note))

    def discard(self) -> None:
        """Throw away what was typed since the last version."""
        note = self._note
        if note is None:
            return
        try:
            discard_draft(note.compartment, note.entry_id, self._session)
        except (AppError, StorageError) as error:
            self._hub.notice.emit(notice_for(error))
            return
        self._close()
        self.discarded.emit()

    def leave(self) -> None:
        """Close the editor; the draft stays."""
        self.flush()
        self._close()
        self.closed.emit()

    def _close(self) -> None:
        self._pause.stop()
        self._note = self._base = self._draft = None

    def _on_file(self, row: object) -> None:
        if self._note is not None:
            self.file_wanted.emit(row, self._note.compartment)

    # -- place --------------------------------------------------------------
    def focus(self, field: str = "text", cursor: int | None = None) -> None:
        """Bring the keyboard to a field, the cursor to its place in the text."""
        if cursor is not None:
            self.fields.text.set_position(cursor)
        widget = self.findChild(QWidget, f"note_{field}") or self.fields.text
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _title(note: NoteText) -> str:
    return note.title.strip() or note.text.strip().split("\n", 1)[0][:60]
