# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card beside the list of contacts: sixty digits, and what to do with them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.handover.cards import Card, my_digits
from app.handover.contacts import digits as digits_with
from app.rows import ContactRow
from app.session import Session
from ui import i18n, labels
from ui.models.people import ContactModel
from ui.widgets.banners import banner
from ui.widgets.buttons import Button, button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import CARD, hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Avatar

_COLUMNS = 4


class Digits(QFrame):
    """Twelve groups of five digits, to read aloud line by line."""

    def __init__(self, digits: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("box", "well")
        self.setObjectName("digits")
        self.setAccessibleName(" ".join(digits))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setVerticalSpacing(6)
        for at, group in enumerate(digits):
            words = label(group, "heading")
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(words, at // _COLUMNS, at % _COLUMNS)


class PersonCard(QFrame):
    """Mine, a contact's, or one to be added.

    `clicked` tells the object name of a button: save_card, verify, add_verified,
    add_unverified or leave_card.
    """

    clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("person_card")
        self._title = label("", "heading", wrap=True)
        self._who, self._digits = Slot(), Slot()
        self._say, self._state = Slot(), Slot()
        self._buttons = Slot()
        rows = (self._title, self._who, self._state, self._digits, self._say)
        self.setLayout(vbox(*rows, self._buttons, ..., gap=12, margins=CARD))

    def show_mine(self, session: Session) -> None:
        """Show the account's own card."""
        account = session.account
        self._title.setText(self.tr("My card"))
        sign = session.role.note or "registry"
        self._show_who(account.name, account.role, session.label, sign)
        self._show_digits(my_digits(session))
        self._state.put(None)
        self._explain(
            self.tr(
                "Give this card to whoever should write to you: it is not secret. When"
                " they add it, read these digits to each other by voice."
            )
        )
        save = button(self.tr("Save my card…"), "", "download", name="save_card")
        self._show_buttons(save)

    def show_contact(self, row: ContactRow, session: Session, *, able: bool) -> None:
        """Show a contact; `able` where the role may verify."""
        name = i18n.iso(row.name)
        self._title.setText(self.tr("Contact"))
        self._show_who(row.name, row.role, row.site, ContactModel.compartment(row))
        self._show_digits(digits_with(row.contact_id, session))
        if row.verified_on is not None:
            words = self.tr("Verified by voice on {day}")
            said = words.format(day=i18n.short_date(row.verified_on))
            self._state.put(
                glyph_text("badge-check", said, colour="ok", ink="ok", wrap=True)
            )
            again = self.tr(
                "A new account of {name} would have other digits: compare again then."
            )
            self._explain(again.format(name=name))
            self._show_buttons()
            return
        self._warn(self.tr("Nobody has compared these digits yet."))
        self._explain(
            self.tr(
                "Call {name}, or meet. {name} reads the digits shown under “My card”"
                " on their own screen: all sixty must be the same as here."
            ).format(name=name)
        )
        match = button(self.tr("The digits match"), "", "badge-check", name="verify")
        self._show_buttons(*((match,) if able else ()))

    def show_new(self, card: Card) -> None:
        """Show a card that was read, before it is kept."""
        self._title.setText(self.tr("A card to add"))
        self._show_who(card.name, card.role, card.site, "registry")
        self._show_digits(card.digits)
        self._warn(self.tr("Anybody can write a card with this name: the digits tell."))
        self._explain(
            self.tr(
                "Call {name}, or meet. {name} reads the digits shown under “My card”"
                " on their own screen: all sixty must be the same as here."
            ).format(name=i18n.iso(card.name))
        )
        yes = self.tr("We compared the digits: they match")
        self._show_buttons(
            button(yes, "primary", "badge-check", name="add_verified"),
            button(self.tr("Add without comparing"), "quiet", name="add_unverified"),
            button(self.tr("Leave it"), "quiet", name="leave_card"),
        )

    def _show_who(self, name: str, role: str, site: str, sign: str) -> None:
        quiet = " · ".join(p for p in (labels.code("role", role), i18n.iso(site)) if p)
        words = vbox(
            label(i18n.iso(name), "strong", wrap=True),
            label(quiet, "small", "2", wrap=True),
            gap=0,
        )
        self._who.put(plain(hbox(Avatar(name, sign, 40), (words, 1), gap=12)))

    def _show_digits(self, digits: Sequence[str]) -> None:
        self._digits.put(Digits(digits))

    def _warn(self, words: str) -> None:
        self._state.put(banner("warn", words))

    def _explain(self, words: str) -> None:
        self._say.put(label(words, "small", "2", wrap=True))

    def _show_buttons(self, *buttons: Button) -> None:
        for each in buttons:
            each.clicked.connect(partial(self._on_clicked, each.objectName()))
        self._buttons.put(_flow(*buttons) if buttons else None)

    def _on_clicked(self, name: str) -> None:
        self.clicked.emit(name)


def _flow(*buttons: QWidget) -> QWidget:
    return plain(FlowLayout(*buttons))
