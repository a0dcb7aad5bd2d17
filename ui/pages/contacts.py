# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts: who bundles go to and come from, and one's own card to give away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app import policy
from app.errors import NotACard
from app.handover.cards import CARD_SUFFIX, LIMIT, Card, my_card, read_card
from app.handover.contacts import add_contact, contacts, verify
from app.progress import Progress
from app.rows import ContactRow
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.asking import ask_file, ask_new_file
from ui.pages.contact_cards import PersonCard
from ui.pages.contact_list import ContactList
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, scroll, vbox
from ui.widgets.states import EmptyState


class ContactsPart(QWidget):
    """The list, and beside it one card: mine, a contact's, or one to be added."""

    changed = Signal()  # a contact was added or verified

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("contacts")
        self._session, self._tasks, self._hub = session, tasks, hub
        self._able = policy.may(session.role, "manage_contacts")
        self._people: list[ContactRow] = []
        self._new: Card | None = None
        self.message = MessageBar()
        self.list = ContactList(self.tr("Contacts"))
        self.list.setObjectName("contact_list")
        self.list.row_chosen.connect(self._on_row)
        self._empty = EmptyState(
            "users",
            self.tr("You have no contact yet."),
            self.tr(
                "Give your card to the person you work with, and add theirs: by"
                " message, on a stick, as you like. Then compare the digits by voice."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._add = button(self.tr("Add a card…"), "primary", "plus", name="add_card")
        self._add.clicked.connect(self.ask_card)
        if not self._able:
            self._add.hide()
        mine = button(self.tr("My card"), "", "id-card", name="show_mine")
        mine.clicked.connect(self.show_mine)
        self.card = PersonCard()
        self.card.clicked.connect(self._on_button)
        title = label(self.tr("Contacts"), "heading", wrap=True)
        head = plain(hbox((title, 1), mine, self._add, margins=(20, 10, 12, 10)))
        rows = (head, hair(), (self._stack, 1))
        listed = box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 6)))
        body = Columns((listed, 3, 420), (self.card, 2, 340), gap=16)
        column = vbox(self.message, (body, 1), gap=12, margins=(24, 0, 24, 16))
        self.setLayout(vbox((scroll(column), 1), gap=0))

    # -- what is shown -----------------------------------------------------
    def refresh(self) -> None:
        """Read the contacts again."""
        self._people = contacts(self._session)
        self.list.show_contacts(self._people)
        self._stack.setCurrentWidget(self.list if self._people else self._empty)
        if self._new is None and not self.list.current_id():
            self.show_mine()

    def show_mine(self) -> None:
        """Show the card of this account."""
        self._set_new(None)
        self._select_nobody()
        self.card.show_mine(self._session)

    def show_contact(self, contact_id: str) -> None:
        """Select a contact and show its digits."""
        self.list.choose(contact_id)
        row = next((p for p in self._people if p.contact_id == contact_id), None)
        if row is not None:
            self._on_row(row)

    def show_new(self, card: Card) -> None:
        """Show a card that was read, before it is kept."""
        self._set_new(card)
        self._select_nobody()
        self.card.show_new(card)

    def go_back(self) -> bool:
        """Leave a card that was not decided on; False where there is none."""
        if self._new is None:
            return False
        self.show_mine()
        return True

    def _on_row(self, row: ContactRow) -> None:
        self._set_new(None)
        self.card.show_contact(row, self._session, able=self._able)

    def _set_new(self, card: Card | None) -> None:
        """Keep one card to decide on; meanwhile that is the one thing to do."""
        self._new = card
        self._add.setVisible(self._able and card is None)

    def _select_nobody(self) -> None:
        self.list.clearSelection()
        self.list.setCurrentIndex(self.list.rootIndex())

    # -- cards as files ----------------------------------------------------
    def ask_card(self) -> None:
        """Ask for a card to add."""
        pattern = self.tr("Contact cards ({pattern})")
        wanted = pattern.format(pattern=f"*{CARD_SUFFIX}")
        ask_file(self, self.tr("Add a contact card"), wanted, self.read)

    def read(self, path: Path) -> None:
        """Read a card and show it."""
        session = self._session
        task = self._tasks.start(lambda _progress: _read(path, session))
        task.succeeded.connect(self.show_new)
        task.failed.connect(self._on_failed)
        self.message.clear()

    def ask_save(self) -> None:
        """Ask where the own card goes."""
        name = self.tr("my-card") + CARD_SUFFIX
        ask_new_file(self, self.tr("Save my contact card"), name, self.save)

    def save(self, path: Path) -> None:
        """Write the own card."""
        if path.suffix != CARD_SUFFIX:
            path = path.with_name(path.name + CARD_SUFFIX)
        data = my_card(self._session)
        task = self._tasks.start(lambda _progress: path.write_bytes(data))
        words = self.tr(
            "Your card is in {file}. It is not secret: send it as you like."
        )
        sentence = words.format(file=i18n.ltr(path.name))
        task.succeeded.connect(lambda _size: self.message.show_message(sentence, "ok"))
        task.failed.connect(self._on_failed)

    # -- what the buttons do -----------------------------------------------
    def _on_button(self, name: str) -> None:
        match name:
            case "save_card":
                self.ask_save()
            case "verify":
                self._verify(self.list.current_id())
            case "add_verified" | "add_unverified":
                self._keep(verified=name == "add_verified")
            case "leave_card":
                self.show_mine()

    def _keep(self, *, verified: bool) -> None:
        card = self._new
        if card is None:
            return
        session = self._session

        def work(_progress: Progress) -> str:
            return add_contact(card, session, verified=verified)

        words = self.tr("{name} is among your contacts.")
        self._run(work, card.id, words.format(name=i18n.iso(card.name)))

    def _verify(self, contact_id: str) -> None:
        session = self._session

        def work(_progress: Progress) -> None:
            verify(contact_id, session)

        self._run(work, contact_id, self.tr("Noted: the digits match."))

    def _run(
        self, work: Callable[[Progress], object], contact_id: str, sentence: str
    ) -> None:
        task = self._tasks.start(work)
        task.succeeded.connect(lambda _done: self._on_kept(contact_id, sentence))
        task.failed.connect(self._on_failed)

    def _on_kept(self, contact_id: str, sentence: str) -> None:
        self._set_new(None)
        self.refresh()
        self.show_contact(contact_id)
        self.message.show_message(sentence, "ok")
        self._hub.contacts_changed.emit()
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        self.message.show_message(notice.text, notice.kind)


def _read(path: Path, session: Session) -> Card:
    if path.stat().st_size > LIMIT:
        raise NotACard
    return read_card(path.read_bytes(), session)
