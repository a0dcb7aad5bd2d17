# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Handover: compose a bundle, open one, what went and came, the contacts."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from app import policy
from app.session import Session
from ui.hub import Hub
from ui.pages.contacts import ContactsPart
from ui.pages.handover_compose import ComposePart
from ui.pages.handover_ledger import LedgerPart
from ui.pages.handover_open import OpenPart
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.buttons import Segments
from ui.widgets.layout import plain, vbox
from ui.widgets.pagehead import PageHead

COMPOSE, OPEN, LEDGER, CONTACTS = "compose", "open", "ledger", "contacts"


class HandoverPage(Page):
    """Four parts behind segments."""

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
            (OPEN, self.tr("Open a bundle")),
            (LEDGER, self.tr("Sent and received")),
            (CONTACTS, self.tr("Contacts")),
        ]
        if not policy.may(session.role, "hand_over"):
            options = options[1:]
        self.segments = Segments(*options)
        self.segments.setObjectName("handover_parts")
        self.segments.chosen.connect(self.show_part)
        head = PageHead(self.title, self.segments)
        self.compose = ComposePart(session, tasks, hub)
        self.open = OpenPart(session, tasks, hub)
        self.ledger = LedgerPart(session)
        self.contacts = ContactsPart(session, tasks, hub)
        self._parts: dict[str, QWidget] = {
            COMPOSE: self.compose,
            OPEN: self.open,
            LEDGER: self.ledger,
            CONTACTS: self.contacts,
        }
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        top = plain(vbox(head, margins=(24, 8, 24, 12)))
        self.setLayout(vbox(top, (self._stack, 1), gap=0))
        self._connect()
        self.show_part(self.segments.current())

    def _connect(self) -> None:
        for part in (self.compose, self.open):
            part.contact_wanted.connect(self.show_contact)
        self.open.case_wanted.connect(self.open_case)
        self.open.received.connect(self._on_received)
        self.hub.contacts_changed.connect(self.compose.refresh)

    def refresh(self) -> None:
        """Read again what the part in front shows."""
        self.show_part(self.segments.current())

    def show_part(self, key: str) -> None:
        """Show compose, open, ledger or contacts."""
        if key not in {piece.objectName() for piece in self.segments.pieces()}:
            return
        self.segments.set_current(key)
        self._stack.setCurrentWidget(self._parts[key])
        match key:
            case "compose":
                self.compose.refresh()
            case "ledger":
                self.ledger.refresh()
            case "contacts":
                self.contacts.refresh()

    def compose_cases(self, case_ids: Sequence[str]) -> None:
        """Start handing over these cases: what "Hand over" on a case does."""
        self.show_part(COMPOSE)
        self.compose.choose_cases(case_ids)

    def show_contact(self, contact_id: str) -> None:
        """Show Contacts, and one contact to compare digits with."""
        self.show_part(CONTACTS)
        if contact_id:
            self.contacts.show_contact(contact_id)

    def handle(self, action: str) -> bool:
        """Do `back`: out of a choice, a bundle or a card that is looked at."""
        if action != "back":
            return False
        match self.segments.current():
            case "compose":
                return self.compose.go_back()
            case "open":
                return self.open.go_back()
            case "contacts":
                return self.contacts.go_back()
        return False

    def place(self) -> dict[str, object]:
        """Return the part and what is chosen so far."""
        return {"part": self.segments.current(), "compose": self.compose.place()}

    def restore(self, place: dict[str, object]) -> None:
        """Go back to a part, with the choices that were made."""
        chosen = place.get("compose")
        if isinstance(chosen, dict):
            self.compose.restore(chosen)
        self.show_part(str(place.get("part", "")))

    def _on_received(self) -> None:
        self.ledger.refresh()
        self.hub.cases_changed.emit()
