# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one item of the inbox means, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.handover.inbox import Item
from ui import i18n
from ui.errors import notice_for
from ui.models.inbox import InboxModel
from ui.pages.receipt_words import ReceiptWords
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import plain, vbox
from ui.widgets.slot import Slot

_OPENED = frozenset({"new", "large"})


class InboxDetail(QFrame):
    """The chosen item in words. Its signals say what a person wants to do with it."""

    bundle_wanted = Signal(object)  # the Path of a bundle to be opened
    card_wanted = Signal(object)  # the Path of a card to be looked at
    contact_wanted = Signal(str)  # "": Contacts, to add somebody
    ledger_wanted = Signal(str, str)  # bundle id, direction

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inbox_detail")
        self.setProperty("box", "card")
        self._slot = Slot("inbox_item")
        self._model = InboxModel(self)
        self._receipts = ReceiptWords(self)
        self.setLayout(vbox(self._slot, gap=0, margins=(20, 16, 20, 18)))
        self.hide()

    def show_item(self, item: Item | None) -> None:
        """Show an item, or nothing."""
        self._slot.put(self._make(item) if item is not None else None)
        self.setVisible(item is not None)

    def _make(self, item: Item) -> QWidget:
        kind, strong, text = self._told(item)
        shown = banner(kind, text, strong=strong)
        shown.setAccessibleName(f"{strong} {text}".strip())
        name = label(i18n.ltr(item.path.name), "caption", "3", wrap=True)
        title = label(self._model.words(item, 0), "heading", wrap=True)
        told = self._facts(item)
        facts = label(told, "small", "2", wrap=True) if told else None
        actions = self._actions(item)
        rows = (title, facts, shown, name)
        return plain(vbox(*rows, plain(FlowLayout(*actions)) if actions else None))

    def _facts(self, item: Item) -> str:
        day = i18n.long_date(item.at.astimezone().date())
        if item.not_after is None:
            return ""
        words = self.tr("Written on {day}, to be opened until {last}.")
        return words.format(day=day, last=i18n.long_date(item.not_after))

    def _told(self, item: Item) -> tuple[str, str, str]:
        """Return the kind of banner, a first sentence, and what it means."""
        if item.taken is not None:
            return self._receipts.taken(item.taken, item.who, item.mode)
        if item.state == "unreadable" and item.error is not None:
            notice = notice_for(item.error)
            return "danger", notice.sentence, notice.hint
        return self._waiting(item) or self._settled(item)

    def _waiting(self, item: Item) -> tuple[str, str, str] | None:
        match item.state:
            case "new" if item.to_me:
                return (
                    "info",
                    self.tr("You are asked to answer for %n case(s).", "", item.cases),
                    self.tr("Open it to see what it holds, then take over or refuse."),
                )
            case "new":
                return (
                    "info",
                    self.tr("A copy for you."),
                    self.tr("Open it to see what it holds. Nothing is added before."),
                )
            case "unknown_sender":
                return (
                    "warn",
                    self.tr("Who sent this is not among your contacts."),
                    self.tr("Add their card and compare its digits, then open it."),
                )
            case "large":
                return (
                    "info",
                    self.tr("It is large, so it was not read yet."),
                    self.tr("Open it, or look again, to see from whom it is."),
                )
            case "card":
                return (
                    "info",
                    self.tr("A card by itself proves nothing."),
                    self.tr("Add it, then compare its digits by voice."),
                )
            case "arriving":
                return (
                    "info",
                    self.tr("Its end is not here yet."),
                    self.tr("That is usual while it is copied: wait, and look again."),
                )
            case "cut_off":
                return (
                    "danger",
                    self.tr("It has stood still for a day, and its end is missing."),
                    self.tr("Nothing was taken in. Ask for it to be sent again."),
                )
        return None

    def _settled(self, item: Item) -> tuple[str, str, str]:
        match item.state:
            case "stray":
                return (
                    "info",
                    self.tr("It is about a bundle that was never here."),
                    self.tr("Nothing was changed. It is read again at each look."),
                )
            case "somebody_else":
                return (
                    "info",
                    self.tr("It is closed to you: it has other keys."),
                    self.tr("It may be a colleague's, who shares this folder."),
                )
            case "refused":
                return (
                    "info",
                    self.tr("You refused this bundle."),
                    self.tr("Nothing of it was taken in. The file can be removed."),
                )
            case "known_card":
                return (
                    "ok",
                    self.tr("This person is among your contacts."),
                    self.tr("The card says what you know already."),
                )
        return (
            "ok",
            self.tr("You took this bundle in."),
            self.tr("What it held is in this case file. The file can be removed."),
        )

    def _actions(self, item: Item) -> list[QWidget]:
        path, made = item.path, []
        if item.state in _OPENED:
            go = button(self.tr("Open…"), "primary", "package-open", name="inbox_open")
            go.clicked.connect(lambda: self.bundle_wanted.emit(path))
            made.append(go)
        if item.state == "card":
            go = button(self.tr("Look at it…"), "primary", "id-card", name="inbox_card")
            go.clicked.connect(lambda: self.card_wanted.emit(path))
            made.append(go)
        if item.state == "unknown_sender":
            go = button(
                self.tr("Go to contacts"), "primary", "users", name="inbox_contacts"
            )
            go.clicked.connect(lambda: self.contact_wanted.emit(""))
            made.append(go)
        if (known := _ledger_line(item)) is not None:
            go = button(self.tr("What became of it"), "", "list", name="inbox_ledger")
            go.clicked.connect(lambda: self.ledger_wanted.emit(*known))
            made.append(go)
        return list(made)


def _ledger_line(item: Item) -> tuple[str, str] | None:
    """Return a bundle's id and direction, where it stands in the ledger."""
    if item.taken is not None:
        purged = item.taken.statement.kind == "purged"
        return item.bundle_id, "received" if purged else "sent"
    return (item.bundle_id, "received") if item.state in ("taken", "refused") else None
