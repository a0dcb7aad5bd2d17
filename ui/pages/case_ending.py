# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a case on its page: closed, opened again, erased."""

from PySide6.QtCore import QObject, Signal

from app.commands.closing import CAPABILITY
from app.policy import may
from app.session import Session
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.case_closing import Reopening
from ui.pages.case_erasing import Erasing
from ui.pages.case_header import CaseHeader
from ui.pages.case_parts import CaseParts


class CaseEnding(QObject):
    """The closure form takes the place of the tabs; the two questions stand above."""

    left = Signal()  # the closure was put away
    closed = Signal(str, str)  # compartment and entry of the closure

    def __init__(
        self, session: Session, hub: Hub, header: CaseHeader, parts: CaseParts
    ) -> None:
        super().__init__(parts)
        self._session, self._hub = session, hub
        self._header, self._parts = header, parts
        self.reopening = Reopening(session)
        self.erasing = Erasing(session, hub)
        parts.closing.left.connect(self._on_left)
        parts.closing.closed.connect(self._on_closed)

    def clear(self) -> None:
        """Ask nothing: another case is shown."""
        self.leave()
        self.reopening.clear()
        self.erasing.clear()

    def close(self, case_id: str) -> None:
        """Close a case: the closure form beside what still runs."""
        if not may(self._session.role, CAPABILITY):
            return
        self._parts.closing.open(case_id)
        self._parts.show_closing()
        self._header.set_writing(writing=True)

    def leave(self) -> None:
        """Put the closure away; its draft stays."""
        closing = self._parts.closing
        if self._parts.is_closing() and closing.editor.is_open():
            blocked = closing.blockSignals(True)
            closing.editor.leave()
            closing.blockSignals(blocked)
            self._header.set_writing(writing=False)

    def _on_left(self) -> None:
        self._header.set_writing(writing=False)
        self._parts.entries.reload()
        self.left.emit()

    def _on_closed(self, compartment: str, entry_id: str) -> None:
        self._header.set_writing(writing=False)
        self.closed.emit(compartment, entry_id)
        self._hub.notice.emit(Notice(self.tr("This case is closed."), kind="ok"))
