# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a certificate being written; drafts are those of every editor."""

from dataclasses import replace

from app.commands.entries import Writing
from app.session import Session
from ui.hub import Hub
from ui.pages.editor import EntryEditor
from ui.pages.editor_body import EditorBody
from ui.tasks import TaskRunner


class CertificateBody(EditorBody):
    """The form alone: who reads it and which files it has is not chosen here."""

    _photos = ""  # no question asks for them: they are ticked on pictures

    def show_writing(self, writing: Writing, *, about: str, fresh: bool) -> None:
        """Show a draft."""
        self._photos = str(writing.answers.get("photos") or "")
        super().show_writing(writing, about=about, fresh=fresh)
        self.files.hide()
        self.audience.hide()

    def choose_photos(self, photos: str) -> None:
        """Note which photographs go in (SHA-256, spaces between)."""
        self._photos = photos
        self.changed.emit()

    def over(self, writing: Writing) -> Writing:
        """Return `writing` with what stands in the fields, and the photographs."""
        said = super().over(writing)
        answers = {k: v for k, v in said.answers.items() if k != "photos"}
        chosen = {"photos": self._photos} if self._photos else {}
        return replace(said, answers=answers | chosen)


class CertificateEditor(EntryEditor):
    """Its buttons stand in the head of the page; it has no bar of its own."""

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        self.form = CertificateBody(session, tasks)
        super().__init__(session, tasks, hub, self.form)
        self.setObjectName("certificate_editor")
        self.foot.hide()

    def forget(self) -> None:
        """Let go of a draft that became a certificate."""
        self._close()
