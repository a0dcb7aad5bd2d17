# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Handover: compose a bundle, what arrived, open one, the ledger, the contacts."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app import policy
from app.session import Session
from ui import icons
from ui.hub import Hub
from ui.pages.contacts import ContactsPart
from ui.pages.handover_compose import ComposePart
from ui.pages.handover_ledger import LedgerPart
from ui.pages.handover_open import OpenPart
from ui.pages.inbox import InboxPart
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import MenuButton
from ui.widgets.columns import Columns
from ui.widgets.layout import plain, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.wrapping import WrappingSegments

COMPOSE, OPEN, LEDGER, CONTACTS = "compose", "open", "ledger", "contacts"
INBOX = "inbox"


class HandoverPage(Page):
    """Five parts behind segments."""

    page_wanted = Signal(str)  # the key of a page

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("handover")
        self.title = self.tr("Hand over cases")
        options = [
            (COMPOSE, self.tr("Compose")),
            (INBOX, self.tr("Inbox")),
            (OPEN, self.tr("Open a bundle")),
            (LEDGER, self.tr("Sent and received")),
            (CONTACTS, self.tr("Contacts")),
        ]
        if not policy.may(session.role, "hand_over"):
            options = options[2:]
        self.segments = WrappingSegments(*options)
        self.segments.setObjectName("handover_parts")
        self.segments.chosen.connect(self.show_part)
        head = PageHead(self.title, self._leaving())
        parts = Columns((head, 1, 430), (self.segments, 0, 0), gap=12)
        self.compose = ComposePart(session, tasks, hub)
        self.open = OpenPart(session, tasks, hub)
        self.inbox = InboxPart(session, tasks, hub)
        self.ledger = LedgerPart(session, tasks, hub)
        self.contacts = ContactsPart(session, tasks, hub)
        self._parts: dict[str, QWidget] = {
            COMPOSE: self.compose,
            INBOX: self.inbox,
            OPEN: self.open,
            LEDGER: self.ledger,
            CONTACTS: self.contacts,
        }
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        top = plain(vbox(parts, margins=(24, 8, 24, 12)))
        self.setLayout(vbox(top, (self._stack, 1), gap=0))
        self._connect()
        self.show_part(self.segments.current())

    def _leaving(self) -> QWidget:
        """Make the menu of what is done before somebody leaves, with every case."""
        menu = QMenu(self)
        for key, icon, words in (
            ("travel", "route", self.tr("Before travelling…")),
            ("mission", "log-out", self.tr("End of mission…")),
        ):
            entry = menu.addAction(words)
            entry.setObjectName(key)
            entry.setIcon(icons.icon(icon, "text2", px(16)))
            entry.triggered.connect(
                lambda _on=False, key=key: self.page_wanted.emit(key)
            )
        leaving = MenuButton(self.tr("Leaving"), menu, "quiet")
        leaving.setObjectName("leaving")
        if not policy.may(self.session.role, "hand_over"):
            leaving.hide()
        return leaving

    def _connect(self) -> None:
        for part in (self.compose, self.open, self.inbox):
            part.contact_wanted.connect(self.show_contact)
        self.open.case_wanted.connect(self.open_case)
        self.open.received.connect(self._on_received)
        self.open.bundle_wanted.connect(self.show_bundle)
        self.inbox.bundle_wanted.connect(self.open_bundle)
        self.inbox.card_wanted.connect(self.read_card)
        self.inbox.ledger_wanted.connect(self.show_bundle)
        self.ledger.case_wanted.connect(self.open_case)
        self.ledger.page_wanted.connect(self.page_wanted)
        self.compose.ledger_wanted.connect(lambda: self.show_part(LEDGER))
        self.hub.contacts_changed.connect(self.compose.refresh)

    def refresh(self) -> None:
        """Read again what the part in front shows."""
        self.show_part(self.segments.current())

    def show_part(self, key: str) -> None:
        """Show compose, inbox, open, ledger or contacts."""
        if key not in {piece.objectName() for piece in self.segments.pieces()}:
            return
        self.segments.set_current(key)
        self._stack.setCurrentWidget(self._parts[key])
        match key:
            case "compose":
                self.compose.refresh()
            case "inbox":
                self.inbox.refresh()
            case "ledger":
                self.ledger.refresh()
            case "contacts":
                self.contacts.refresh()

    def compose_cases(self, case_ids: Sequence[str], mode: str = "") -> None:
        """Start handing over these cases; `mode` as in `ComposeBundle`, "" as it is."""
        self.show_part(COMPOSE)
        if mode:
            self.compose.how.want(mode)
        self.compose.choose_cases(case_ids)

    def show_contact(self, contact_id: str) -> None:
        """Show Contacts, and one contact to compare digits with."""
        self.show_part(CONTACTS)
        if contact_id:
            self.contacts.show_contact(contact_id)

    def open_bundle(self, path: Path) -> None:
        """Read a bundle that arrived, and show what it is."""
        self.show_part(OPEN)
        self.open.read(path)

    def read_card(self, path: Path) -> None:
        """Look at a contact card that arrived."""
        self.show_part(CONTACTS)
        self.contacts.read(path)

    def show_bundle(self, bundle_id: str, direction: str) -> None:
        """Show what became of a bundle that was "sent" or "received"."""
        self.show_part(LEDGER)
        self.ledger.show_bundle(bundle_id, direction)

    def handle(self, action: str) -> bool:
        """Do `back`: out of a choice, a bundle or a card; `save`, undo: a summary."""
        if action in ("save", "undo", "redo"):
            shown = self.segments.current() == COMPOSE
            return shown and self.compose.edit(action)
        if action != "back":
            return False
        match self.segments.current():
            case "compose":
                return self.compose.go_back()
            case "inbox":
                return self.inbox.go_back()
            case "open":
                return self.open.go_back()
            case "ledger":
                return self.ledger.go_back()
            case "contacts":
                return self.contacts.go_back()
        return False

    def place(self) -> dict[str, object]:
        """Return the part and what is chosen so far."""
        return {
            "part": self.segments.current(),
            "compose": self.compose.place(),
            "ledger": self.ledger.place(),
        }

    def restore(self, place: dict[str, object]) -> None:
        """Go back to a part, with the choices that were made."""
        chosen = place.get("compose")
        if isinstance(chosen, dict):
            self.compose.restore(chosen)
        self.show_part(str(place.get("part", "")))
        row = place.get("ledger")
        if isinstance(row, dict):
            self.ledger.restore(row)

    def prepare_lock(self) -> None:
        """Keep the summary that is being written."""
        self.compose.prepare_lock()

    def _on_received(self) -> None:
        self.ledger.refresh()
        self.hub.cases_changed.emit()
