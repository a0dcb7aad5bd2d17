# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing an entry of any form; what is typed is kept as a draft."""

from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame

from app.commands.entries import Writing, discard_draft, save_draft, save_entry
from app.errors import (
    AppError,
    FilesAreEverybodys,
    NothingWritten,
    ProblemsLeft,
    StorageError,
)
from app.session import Session
from app.writing import becomes_final, same
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.editor_body import EditorBody
from ui.pages.editor_foot import EditorFoot
from ui.tasks import TaskRunner
from ui.widgets.layout import vbox

PAUSE = 1_000  # milliseconds after the last key stroke
_LONGEST = 5.0  # seconds of writing without a pause


class EntryEditor(QFrame):
    """One entry being written. It never asks before it is left: the draft stays."""

    saved = Signal(str, str, str)  # compartment, entry id, the entry it completes
    discarded = Signal()
    draft_changed = Signal()  # a draft came, went, or has another title
    closed = Signal()
    file_wanted = Signal(object, str)  # AttachmentRow, compartment

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        hub: Hub,
        body: EditorBody | None = None,
    ) -> None:
        """Make an editor; `body` shows the entry in a way of its own."""
        super().__init__()
        self.setObjectName("editor")
        self.setProperty("box", "card")
        self._session, self._hub = session, hub
        self._writing: Writing | None = None  # as it was opened
        self._base: Writing | None = None  # as it is without any draft
        self._draft: Writing | None = None  # as it is kept
        self._since = 0.0
        self.body = body or EditorBody(session, tasks)
        self.foot = EditorFoot()
        self.setLayout(vbox((self.body, 1), self.foot, gap=0))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush_text)
        self.body.changed.connect(self._on_changed)
        self.body.closed.connect(self.leave)
        self.body.files.working.connect(self._on_working)
        self.body.files.file_wanted.connect(self._on_file)
        self.foot.save_wanted.connect(self.save)
        self.foot.discard_wanted.connect(self._ask_to_discard)
        self.foot.discard_confirmed.connect(self.discard)

    # -- what is being written ----------------------------------------------
    def open(
        self, writing: Writing, base: Writing, *, draft: bool = False, about: str = ""
    ) -> None:
        """Write an entry; `base` is what it says without the draft.

        `about` names the entry that is changed or completed.
        """
        self.flush()
        self._writing = None  # what the fields say while they are filled is not typed
        self.body.show_writing(writing, about=about, fresh=not draft)
        self._writing = writing
        now = self.body.over(writing)
        self._base = self.body.normal(base) if draft else now
        self._draft = writing if draft else None
        self.foot.start(adds=becomes_final(writing), kept=draft)

    def is_open(self) -> bool:
        """Tell whether something is being written."""
        return self._writing is not None

    def is_wide(self) -> bool:
        """Tell whether the form wants the whole width of the page."""
        return self.is_open() and self.body.is_wide()

    def is_untouched(self) -> bool:
        """Tell whether nothing was typed yet."""
        now = self.writing()
        return now is not None and self._base is not None and same(now, self._base)

    def writing(self) -> Writing | None:
        """Return what is written now."""
        return None if self._writing is None else self.body.over(self._writing)

    # -- keeping the draft ----------------------------------------------------
    def flush(self) -> None:
        """Keep the draft now, the place of the cursor included."""
        now = self.writing()
        if now is not None and self._draft is not None and now != self._draft:
            self._draft = replace(self._draft, cursor=-1)
        self.flush_text()

    def flush_text(self) -> None:
        """Keep the draft now, if it says something else than what is kept."""
        self._pause.stop()
        now = self.writing()
        if now is None or self._base is None or now == self._draft:
            return
        try:
            if same(now, self._base):
                self._forget()
            else:
                self._keep(now)
        except (AppError, StorageError) as error:
            self._hub.notice.emit(notice_for(error))

    def _keep(self, now: Writing) -> None:
        if (
            self._draft is not None
            and self._draft.cursor >= 0
            and same(now, self._draft)
        ):
            return
        before, self._since = self._draft, 0.0
        save_draft(now, self._session)
        if before is not None and before.compartment != now.compartment:
            discard_draft(before.compartment, before.entry_id, self._session)
        self._draft = now
        at = self._session.now.astimezone()
        self.foot.show_kept(at)
        self._hub.draft_saved.emit(at)
        if before is None or self.body.title_of(before) != self.body.title_of(now):
            self.draft_changed.emit()

    def _forget(self) -> None:
        """What is written is what was there: a draft of it would be a lie."""
        if self._draft is not None:
            discard_draft(self._draft.compartment, self._draft.entry_id, self._session)
            self._draft = None
            self.foot.show_kept(None)
            self.draft_changed.emit()

    def _on_changed(self) -> None:
        if self._writing is None:
            return
        self._since = self._since or monotonic()
        if monotonic() - self._since > _LONGEST and not self._is_reading():
            self.flush_text()
        else:
            self._pause.start()
        self.body.set_error("")

    def _is_reading(self) -> bool:
        return self.body.files.is_working()

    def _on_working(self, working: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.foot.set_waiting(waiting=working)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere has written down what was typed."""
        super().hideEvent(event)
        self.flush_text()

    # -- ending -----------------------------------------------------------------
    def save(self) -> bool:
        """Make a version of it; False where something has to be corrected first."""
        now = self.writing()
        if now is None or self._is_reading() or not self.body.check():
            return False
        try:
            save_entry(now, self._session, final=becomes_final(now))
        except (FilesAreEverybodys, NothingWritten, ProblemsLeft) as error:
            self.body.set_error(notice_for(error).text)
            return False
        except (AppError, StorageError) as error:
            self.flush()
            self._hub.notice.emit(notice_for(error))
            return False
        if self._draft is not None and self._draft.compartment != now.compartment:
            discard_draft(self._draft.compartment, now.entry_id, self._session)
        self._close()
        self.saved.emit(now.compartment, now.entry_id, now.addendum_to)
        return True

    def _ask_to_discard(self) -> None:
        now = self.writing()
        if now is None:
            return
        if self._draft is None and self.is_untouched():
            self.discard()  # nothing was typed: nothing to ask
        else:
            self.foot.ask_to_discard(self.body.title_of(now))

    def discard(self) -> None:
        """Throw away what was typed since the last version."""
        writing = self._draft or self._writing
        if writing is None:
            return
        try:
            discard_draft(writing.compartment, writing.entry_id, self._session)
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
        self._writing = self._base = self._draft = None

    def _on_file(self, row: object) -> None:
        if self._writing is not None:
            self.file_wanted.emit(row, self._writing.compartment)

    # -- place --------------------------------------------------------------
    def focus(self, place: str = "", cursor: int | None = None) -> None:
        """Bring the keyboard to a question, the cursor to its place in the text."""
        if self.is_open():
            self.body.focus(place, cursor)

    def undo(self) -> None:
        """Take back the last change."""
        self.body.undo()

    def redo(self) -> None:
        """Make it again."""
        self.body.redo()
