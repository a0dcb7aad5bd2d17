# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts: who bundles go to and come from, and one's own card to give away."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app import policy
from app.handover import contacts as known
from app.handover.cards import Card, set_mission_end
from app.progress import Progress
from app.rows import ContactRow
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.contact_cards import PersonCard
from ui.pages.contact_files import CardFiles
from ui.pages.contact_list import ContactList
from ui.tasks import TaskRunner
from ui.widgets.banners import MessageBar
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, scroll, vbox
from ui.widgets.states import EmptyState


class ContactsPart(QWidget):
    """The list, and beside it one card: mine, a contact's, or one to be added.

    A card, or a picture of one, can be dropped on it or pasted.
    """

    changed = Signal()  # a contact was added, verified or revoked

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("contacts")
        self._session, self._tasks, self._hub = session, tasks, hub
        self.message = MessageBar()
        self.files = CardFiles(self, session, tasks)
        self.files.found.connect(self.show_new)
        self.files.saved.connect(self._say)
        self.files.failed.connect(self._on_failed)
        self._able = policy.may(session.role, "manage_contacts")
        self._people: list[ContactRow] = []
        self._shown = ""  # the contact on the card
        self._new: Card | None = None
        self.list = ContactList(self.tr("Contacts"))
        self.list.setObjectName("contact_list")
        self.list.row_chosen.connect(self._on_row)
        self._empty = EmptyState(
            "users",
            self.tr("You have no contact yet."),
            self.tr(
                "Give your card to the person you work with, and add theirs: a file, or a"
                " photograph of the QR code. Then compare the digits or words by voice."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._add = button(self.tr("Add a card…"), "primary", "plus", name="add_card")
        self._add.clicked.connect(self.files.ask_card)
        if not self._able:
            self._add.hide()
        mine = button(self.tr("My card"), "", "id-card", name="show_mine")
        mine.clicked.connect(self.show_mine)
        self.card = PersonCard()
        self.card.clicked.connect(self._on_button)
        self.card.matched.connect(self._on_matched)
        self.card.revoked.connect(self._on_revoked)
        self.card.ended.connect(self._on_ended)
        title = label(self.tr("Contacts"), "heading", wrap=True)
        head = plain(hbox((title, 1), mine, self._add, margins=(20, 10, 12, 10)))
        hint = self.tr(
            "A card or a picture of one can also be dropped here, or pasted."
        )
        self._hint = label(hint, "caption", "3", wrap=True)
        if not self._able:
            self._hint.hide()
        foot = plain(vbox(self._hint, margins=(20, 6, 20, 6)))
        rows = (head, hair(), (self._stack, 1), foot)
        listed = box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 6)))
        body = Columns((listed, 3, 420), (self.card, 2, 340), gap=16)
        column = vbox(self.message, (body, 1), gap=12, margins=(24, 0, 24, 16))
        self.setLayout(vbox((scroll(column), 1), gap=0))
        self.setAcceptDrops(self._able)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.files.paste)
        paste.setEnabled(self._able)

    # -- what is shown -----------------------------------------------------
    def refresh(self) -> None:
        """Read the contacts again."""
        self._people = known.contacts(self._session)
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
        """Show a card that was read, before it is kept; one that is kept as it is."""
        changed = known.changes(card, self._session)
        before = known.contact(self._session, card.id)
        if before is not None and not changed:
            self.show_contact(card.id)
            words = self.tr("You have this card of {name} already; nothing changed.")
            self.message.show_message(words.format(name=i18n.iso(card.name)))
            return
        self._set_new(card)
        self._select_nobody()
        others = known.namesakes(card.name, card.id, self._session)
        self.card.show_new(card, changed, others)

    def go_back(self) -> bool:
        """Leave a card that was not decided on; False where there is none."""
        if self._new is None:
            return False
        self.show_mine()
        return True

    def read(self, path: Path) -> None:
        """Read a card, or a picture of one, and show it."""
        self.message.clear()
        self.files.read(path)

    def _on_row(self, row: ContactRow) -> None:
        self._set_new(None)
        self._shown = row.contact_id
        others = known.namesakes(row.name, row.contact_id, self._session)
        self.card.show_contact(row, self._session, others, able=self._able)

    def _set_new(self, card: Card | None) -> None:
        """Keep one card to decide on; meanwhile that is the one thing to do."""
        self._new = card
        self._shown = ""
        self._add.setVisible(self._able and card is None)

    def _select_nobody(self) -> None:
        self.list.clearSelection()
        self.list.setCurrentIndex(self.list.rootIndex())

    # -- a card dropped here -----------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, or a picture."""
        if self.files.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.message.clear()
        self.files.take(event.mimeData())

    # -- what the buttons do -----------------------------------------------
    def _on_button(self, name: str) -> None:
        match name:
            case "save_card":
                self.files.ask_save()
            case "save_code":
                self.files.ask_save_code(self.card.code())
            case "add_unverified":
                self._keep("")
            case "leave_card":
                self.show_mine()

    def _on_matched(self, how: str) -> None:
        if self._new is not None:
            self._keep(how)
            return
        session, contact_id = self._session, self._shown

        def work(_progress: Progress) -> None:
            known.verify(contact_id, session, how)

        self._run(work, contact_id, self.tr("Noted: they match."))

    def _keep(self, how: str) -> None:
        """Keep the new card; `how` it was compared, "" where it was not."""
        card, session = self._new, self._session
        if card is None:
            return

        def work(_progress: Progress) -> str:
            if not how:
                return known.add_contact(card, session, verified=False)
            return known.add_contact(card, session, verified=True, how=how)

        words = self.tr("{name} is among your contacts.")
        self._run(work, card.id, words.format(name=i18n.iso(card.name)))

    def _on_revoked(self, why: str) -> None:
        session, contact_id = self._session, self._shown

        def work(_progress: Progress) -> None:
            known.revoke(contact_id, session, why)

        self._run(work, contact_id, self.tr("Noted: this contact is revoked."))

    def _on_ended(self, day: date | None) -> None:
        session = self._session
        task = self._tasks.start(lambda _progress: set_mission_end(day, session))
        task.succeeded.connect(lambda _none: self._on_end_kept())
        task.failed.connect(self._on_failed)

    def _on_end_kept(self) -> None:
        self.show_mine()
        words = self.tr("Noted. Give your card anew to those who have it.")
        self.message.show_message(words, "ok")

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

    def _say(self, sentence: str) -> None:
        self.message.show_message(sentence, "ok")

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        if notice.loudness == "inline" and self.card.is_asking():
            self.card.set_error(notice.text)
            return
        self.message.show_message(notice.text, notice.kind)
