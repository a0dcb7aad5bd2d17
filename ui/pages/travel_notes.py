# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Beside the steps: that nothing is held, what stays, no connection, coming back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.travel import Travel
from ui.pages.travel_words import TravelWords
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, glyph_text, label
from ui.widgets.layout import box, card, hbox, plain, vbox
from ui.widgets.slot import Slot


def noted(sign: str, words: str) -> QWidget:
    """Put a sign beside the first line of a few."""
    glyph = vbox(Glyph(sign, "text2", 16), ..., margins=(0, 2, 0, 0))
    lines = label(words, "small", "2", wrap=True)
    return plain(hbox(plain(glyph), (lines, 1), gap=8))


class Verdict(Slot):
    """Large, calm words once nothing can be opened here, and the way out."""

    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("travel_verdict")
        self._words = TravelWords(self)

    def show_state(self, found: Travel) -> None:
        """Say what is so; nothing while there is something to remove."""
        if not found.done:
            self.put(None)
            return
        large, words = self._words.verdict(found)
        sign, colour = (
            ("shield-check", "ok") if found.holds_nothing else ("lock", "warn")
        )
        said = label(large, "display", wrap=True)
        said.setObjectName("travel_large")
        words_go = self.tr("Lock and go") if found.holds_nothing else self.tr("Lock")
        go = button(words_go, "primary", "lock", name="travel_lock")
        go.clicked.connect(self.lock_wanted)
        lines = vbox(
            said,
            label(words, "body", "2", wrap=True),
            4,
            plain(FlowLayout(go)),
            gap=6,
        )
        glyph = plain(vbox(Glyph(sign, colour, 36), ..., margins=(0, 4, 0, 0)))
        row = hbox(glyph, (plain(lines), 1), gap=18, margins=(24, 20, 24, 20))
        shown = box("card", row)
        shown.setAccessibleName(f"{large} {words}")
        self.put(shown)


class Stays(QFrame):
    """What remains in any case: said before, and said again at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("travel_stays")
        self.setProperty("box", "card")
        self._words = TravelWords(self)
        self._lines = Slot("travel_stays_lines")
        title = label(self.tr("What stays"), "heading", wrap=True)
        self.setLayout(vbox(title, self._lines, gap=8, margins=(20, 14, 20, 16)))

    def show_state(self, found: Travel) -> None:
        """Say what remains, with its counts."""
        rows = [noted(sign, words) for sign, words in self._words.stays(found)]
        self._lines.put(plain(vbox(*rows, gap=8)))


class NoConnection(QFrame):
    """What can be done where no receipt can come."""

    backups_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("travel_no_connection")
        self.setProperty("box", "card")
        wait = self.tr(
            "Without a receipt nothing is removed here: it could be the only copy."
            " Somebody beside you with their own case file can open the bundle from a"
            " stick, and show you the receipt as a QR code."
        )
        leave = self.tr(
            "If there is nobody: leave a backup on a stick with somebody you trust, and"
            " this computer too, if you can. What you carry opens with your passphrase."
        )
        go = button(self.tr("Backups…"), "", "hard-drive", name="travel_backups")
        go.clicked.connect(self.backups_wanted)
        rows = (
            label(self.tr("No connection, no receipt"), "heading", wrap=True),
            label(wait, "small", "2", wrap=True),
            label(leave, "small", "2", wrap=True),
            plain(FlowLayout(go)),
        )
        self.setLayout(vbox(*rows, gap=8, margins=(20, 14, 20, 16)))


class ComingBack(Slot):
    """How to have everything again, and how much of it is here."""

    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("travel_back")
        self._words = TravelWords(self)

    def show_state(self, found: Travel) -> None:
        """Compare with what left."""
        trip = found.trip
        hint = self.tr(
            "Whoever has your cases hands them back, custody included. Open their bundle:"
            " every entry and every file is here again."
        )
        rows: list[QWidget] = [
            label(self.tr("When you are back"), "heading", wrap=True)
        ]
        whole = False
        if trip is not None and trip.finished and trip.cases:
            whole = trip.back == trip.cases
            strong, words = self._words.back(trip)
            sign, tone = ("circle-check", "ok") if whole else ("timer", "text2")
            rows.append(
                glyph_text(
                    sign, strong, "medium", colour=tone, ink="", side=18, wrap=True
                )
            )
            if words:
                rows.append(label(words, "small", "2", wrap=True))
        if not whole:
            rows.append(label(hint, "small", "2", wrap=True))
            kind = "primary" if trip is not None and trip.returning else ""
            go = button(
                self.tr("Open a bundle…"), kind, "inbox", name="travel_open_bundle"
            )
            go.clicked.connect(self.open_wanted)
            rows.append(plain(FlowLayout(go)))
        made = card(*rows, gap=8, margins=(20, 14, 20, 16))
        made.setMinimumWidth(px(200))
        self.put(made)
