# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping and signing an evaluation; drafts are those of every editor."""

from PySide6.QtCore import Signal

from app.errors import (
    AppError,
    ChecksOpen,
    FilesAreEverybodys,
    NothingWritten,
    ProblemsLeft,
    StorageError,
)
from app.examination.check import Check
from app.examination.checks import checks
from app.examination.signing import sign
from app.session import Session
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.editor import EntryEditor
from ui.pages.examination.body import CHECKS, ExaminationBody
from ui.tasks import TaskRunner


class ExaminationEditor(EntryEditor):
    """Its buttons stand in the head of the page; it has no bar of its own."""

    signed = Signal(str, str)  # compartment, entry id

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        self.face = ExaminationBody(session, tasks)
        super().__init__(session, tasks, hub, self.face)
        self.setProperty("box", "")
        self.setObjectName("examination_editor")
        self.foot.hide()
        self.face.part_shown.connect(self._on_part)
        self.face.checks.sign_wanted.connect(self.sign)

    def look(self) -> list[Check]:
        """Look at what is open before signing; show it."""
        now = self.writing()
        found = checks(self._session, now) if now is not None else []
        self.face.checks.show_checks(found)
        return found

    def _on_part(self, part: str) -> None:
        if part == CHECKS and self.is_open():
            self.look()

    def begin_signing(self) -> None:
        """Show what is open, and there ask for the signature."""
        if self.writing() is not None and self.body.check():
            self.face.show_part(CHECKS)
            self.face.checks.take_focus()

    def sign(self) -> bool:
        """Sign what is written, with the checks that were acknowledged."""
        now = self.writing()
        if now is None or self.body.files.is_working() or not self.body.check():
            return False
        try:
            sign(self._session, now, self.face.checks.acknowledged())
        except ChecksOpen as error:
            self.look()
            self.face.checks.say(notice_for(error).text)
            return False
        except (FilesAreEverybodys, NothingWritten, ProblemsLeft) as error:
            self.body.set_error(notice_for(error).text)
            return False
        except (AppError, StorageError) as error:
            self.flush()
            self._hub.notice.emit(notice_for(error))
            return False
        self._close()
        self.signed.emit(now.compartment, now.entry_id)
        return True
