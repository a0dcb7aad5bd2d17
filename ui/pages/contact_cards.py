# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card beside the list of contacts: what to compare, its state, what to do."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.handover import contacts
from app.handover.cards import Card, mission_end, my_code, my_digits, my_words
from app.handover.qr import Matrix
from app.rows import ContactRow
from app.session import Session
from ui import i18n, labels
from ui.models.people import ContactModel
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.contact_asking import CardQuestions
from ui.pages.contact_compare import WORDS, Comparison
from ui.pages.contact_words import ContactWords
from ui.widgets.banners import banner
from ui.widgets.buttons import Button, button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import CARD, hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Avatar


class PersonCard(QFrame):
    """Mine, a contact's, or one to be added.

    `clicked` tells the object name of a button: save_card, save_code, add_unverified or
    leave_card; `matched` how both compared ("digits", "words", "in_person"), `revoked`
    why, `ended` the last day of one's own mission, or None.
    """

    clicked = Signal(str)
    matched = Signal(str)
    revoked = Signal(str)
    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("person_card")
        self._words, self._questions = ContactWords(self), CardQuestions(self)
        self._title = label("", "heading", wrap=True)
        self._who, self._state, self._say = Slot(), Slot("contact_state"), Slot()
        self._buttons, self._ask = Slot(), AskSlot()
        self._asked: AskHere | None = None
        self._name = ""
        self._end: date | None = None
        self._code: Matrix = ()
        self.comparison = Comparison()
        rows = (self._title, self._who, self._state, self.comparison, self._say)
        column = vbox(*rows, self._ask, self._buttons, ..., gap=12, margins=CARD)
        self.setLayout(column)

    # -- whose card ----------------------------------------------------------
    def show_mine(self, session: Session) -> None:
        """Show the account's own card."""
        account, self._end = session.account, mission_end(session)
        self._code = my_code(session)
        sign = session.role.note or "registry"
        self._start(self.tr("My card"), account.name)
        self._show_who(account.role, session.label, sign, self._end)
        self._state.put(None)
        self.comparison.show_card(
            my_digits(session), partial(my_words, session), self._code
        )
        self._explain(
            self.tr(
                "Give this card to whoever should write to you, as a file or as a"
                " picture of the QR code: it is not secret. When they add it, read the"
                " digits or the words to each other by voice."
            )
        )
        day = (
            self.tr("Change the last day…") if self._end else self.tr("Set a last day…")
        )
        picture = button(self.tr("Save the QR code…"), "", "image", name="save_code")
        self._show_buttons(
            button(self.tr("Save my card…"), "", "download", name="save_card"),
            *((picture,) if self._code else ()),
            button(day, "", "calendar", name="set_end"),
        )

    def show_contact(
        self,
        row: ContactRow,
        session: Session,
        others: Sequence[ContactRow] = (),
        *,
        able: bool,
    ) -> None:
        """Show a contact; `able` where the role may verify.

        `others` are contacts of the same name with other keys.
        """
        self._start(self.tr("Contact"), row.name)
        self._show_who(row.role, row.site, ContactModel.compartment(row), row.until)
        self.comparison.show_card(
            contacts.digits(row.contact_id, session),
            partial(contacts.words, row.contact_id, session),
        )
        parts = [self._state_of(row)]
        if others:
            parts.append(banner("warn", self._words.others(row.name, others)))
        self._state.put(plain(vbox(*parts, gap=8)))
        known = row.verified_on is not None
        self._explain(
            self._words.again(row.name) if known else self._words.how(row.name)
        )
        match = button(self.tr("They match…"), "", "badge-check", name="verify")
        not_so = button(self.tr("They do not match…"), "quiet", name="mismatch")
        revoke = button(self.tr("Revoke…"), "quiet", "circle-x", name="revoke")
        if known:
            self._show_buttons(*((revoke,) if able else ()))
        elif row.state == "revoked":
            self._show_buttons(*((match,) if able else ()))
        else:
            self._show_buttons(*((match, not_so, revoke) if able else ()))

    def show_new(
        self, card: Card, changed: Sequence[str], others: Sequence[ContactRow]
    ) -> None:
        """Show a card that was read, before it is kept.

        `changed` is what it says otherwise than the one kept, `others` contacts of the
        same name with other keys.
        """
        self._start(self.tr("A card to add"), card.name)
        self._show_who(card.role, card.site, "registry", card.expires)
        self.comparison.show_card(card.digits, card.words)
        if others:
            words, strong = (
                self._words.others(card.name, others),
                self.tr("Other keys."),
            )
            self._state.put(banner("danger", words, strong=strong))
        elif changed:
            self._state.put(banner("warn", self._words.changed(changed)))
        else:
            only = self.tr("Anybody can write a card with this name: comparing tells.")
            self._state.put(banner("warn", only))
        self._explain(self._words.how(card.name))
        self._show_buttons(
            button(self.tr("They match…"), "primary", "badge-check", name="verify"),
            button(self.tr("They do not match…"), "quiet", name="not_theirs"),
            button(self.tr("Add without comparing"), "quiet", name="add_unverified"),
            button(self.tr("Leave it"), "quiet", name="leave_card"),
        )

    def code(self) -> Matrix:
        """Return the QR code of one's own card as it was shown last."""
        return self._code

    def is_asking(self) -> bool:
        """Tell whether something is asked on it."""
        return self._ask.is_asking()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the answer to what is asked."""
        if self._asked is not None:
            self._asked.set_error(sentence)

    # -- its parts -----------------------------------------------------------
    def _start(self, title: str, name: str) -> None:
        self._title.setText(title)
        self._name = name
        self._put_away()

    def _show_who(self, role: str, site: str, sign: str, until: date | None) -> None:
        quiet = " · ".join(p for p in (labels.code("role", role), i18n.iso(site)) if p)
        rows = [
            label(i18n.iso(self._name), "strong", wrap=True),
            label(quiet, "small", "2", wrap=True),
        ]
        if until is not None:
            words = self.tr("Mission until {day}")
            said = words.format(day=i18n.long_date(until))
            rows.append(label(said, "small", "2", wrap=True))
        column = vbox(*rows, gap=0)
        self._who.put(plain(hbox(Avatar(self._name, sign, 40), (column, 1), gap=12)))

    def _state_of(self, row: ContactRow) -> QWidget:
        """Say the state in words with its sign."""
        said = self._words.state(row)
        if row.state == "verified":
            sign, colour = ContactModel.mark(row)
            return glyph_text(sign, said, colour=colour, ink=colour, wrap=True)
        return banner("danger" if row.state == "revoked" else "warn", said)

    def _explain(self, words: str) -> None:
        self._say.put(label(words, "small", "2", wrap=True))

    def _show_buttons(self, *buttons: Button) -> None:
        for each in buttons:
            each.clicked.connect(partial(self._on_clicked, each.objectName()))
        self._buttons.put(plain(FlowLayout(*buttons)) if buttons else None)

    # -- what is asked -------------------------------------------------------
    def _on_clicked(self, name: str) -> None:
        ask = self._questions
        match name:
            case "verify":
                kind = self.comparison.kinds.current()
                how = contacts.WORDS if kind == WORDS else contacts.DIGITS
                self._put(ask.match(how, self.matched.emit))
            case "mismatch":
                self._put(ask.mismatch(self._name, self.revoked.emit))
            case "revoke":
                self._put(ask.revoke(self._name, self.revoked.emit))
            case "not_theirs":
                leave = partial(self.clicked.emit, "leave_card")
                self._put(ask.not_theirs(self._name, leave))
            case "set_end":
                self._put(ask.last_day(self._end, self.ended.emit))
            case _:
                self.clicked.emit(name)

    def _put(self, asked: AskHere) -> None:
        self._asked = asked
        asked.cancelled.connect(self._put_away)
        self._ask.ask(asked)
        self._buttons.hide()

    def _put_away(self) -> None:
        self._asked = None
        self._ask.clear()
        self._buttons.setVisible(self._buttons.inside() is not None)
