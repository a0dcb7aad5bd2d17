# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is open before signing: each line leads there, or is ticked as seen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.examination.check import Check
from ui.forms.wrapped import Check as Tick
from ui.pages.examination.check_words import CheckWords
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import box, card, hair, hbox, plain, vbox
from ui.widgets.slot import Slot


class ChecksList(QWidget):
    """Signing is possible once nothing stands in the way and the rest was seen."""

    wanted = Signal(str)  # a place of the form
    sign_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("examination_checks")
        self._words = CheckWords()
        self._checks: tuple[Check, ...] = ()
        self._seen: set[str] = set()
        self._ticks: dict[str, Tick] = {}
        self._list = Slot("checks")
        self._error = Slot("checks_error")
        said = self.tr(
            "Signing makes this final: nobody can change it any more, you neither."
            " A later finding or correction is written as an addendum beside it. What"
            " you ticked as seen stays written in the record."
        )
        self.yes = button(self.tr("Sign this entry"), "primary", "signature")
        self.yes.setObjectName("examination_sign_confirm")
        self.yes.clicked.connect(self.sign_wanted)
        self._left = label("", "small", "2", wrap=True)
        self._left.setObjectName("checks_left")
        glyph = vbox(Glyph("signature", "accent_text", 18), ..., margins=(0, 1, 0, 0))
        words = hbox(glyph, (label(said, "small", "accent", wrap=True), 1), gap=10)
        row = hbox((self._left, 1), self.yes, gap=10)
        ask = box("info", vbox(words, row, gap=10, margins=(14, 10, 14, 12)))
        self.setLayout(
            vbox(self._error, self._list, ask, ..., gap=12, margins=(0, 0, 0, 16))
        )

    def show_checks(self, found: Sequence[Check]) -> None:
        """Show what is open; what was ticked stays ticked while it is."""
        self._checks = tuple(found)
        self._seen &= {check.key for check in found}
        self._ticks = {}
        self._error.put(None)
        blocking = [check for check in found if check.blocking]
        others = [check for check in found if not check.blocking]
        parts: list[QWidget] = []
        if blocking:
            title = self.tr("To correct before signing")
            parts.append(self._group(title, blocking, "danger"))
        if others:
            title = self.tr("To look at: tick what stays as it is")
            parts.append(self._group(title, others, "warn"))
        if not found:
            words = self.tr("Nothing is open. The evaluation can be signed.")
            parts.append(banner("ok", words))
        self._list.put(plain(vbox(*parts, gap=12)))
        self._settle()

    def _group(self, title: str, found: Sequence[Check], ink: str) -> QWidget:
        count = self.tr("%n points", "", len(found))
        head = hbox((label(title, "strong", wrap=True), 1), label(count, "small", "2"))
        column = vbox(head, gap=8)
        for check in found:
            column.addWidget(hair())
            column.addWidget(self._row(check, ink))
        frame = card(column)
        frame.setAccessibleName(title)
        return frame

    def _row(self, check: Check, ink: str) -> QWidget:
        sentence, why = self._words.sentence(check), self._words.why(check)
        go = button(self.tr("Go there"), "link", compact=True, name=f"go:{check.key}")
        go.setAccessibleName(self.tr("Go there: {what}").format(what=sentence))
        go.clicked.connect(partial(self.wanted.emit, check.place))
        if check.blocking:
            sign = vbox(Glyph("circle-alert", ink, 18), ..., margins=(0, 3, 0, 0))
            words = vbox(label(sentence, "body", wrap=True), gap=2)
            if why:
                words.addWidget(label(why, "caption", "2", wrap=True))
            return plain(hbox(sign, (words, 1), go, gap=10))
        tick = Tick(sentence)
        tick.setObjectName(f"seen:{check.key}")
        tick.setAccessibleName(sentence)
        tick.setAccessibleDescription(why)
        tick.setChecked(check.key in self._seen)
        tick.toggled.connect(partial(self._on_seen, check.key))
        self._ticks[check.key] = tick
        words = vbox(tick, gap=2)
        if why:
            said = label(why, "caption", "2", wrap=True)
            words.addWidget(plain(vbox(said, margins=(28, 0, 0, 0))))
        return plain(hbox((words, 1), go, gap=10))

    def _on_seen(self, key: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self._seen.add(key)
        else:
            self._seen.discard(key)
        self._settle()

    def _settle(self) -> None:
        blocking = sum(check.blocking for check in self._checks)
        unseen = sum(
            not check.blocking and check.key not in self._seen for check in self._checks
        )
        if blocking:
            said = self.tr("%n points stand in the way.", "", blocking)
        elif unseen:
            said = self.tr("%n points are not ticked yet.", "", unseen)
        else:
            said = ""
        self._left.setText(said)
        self.yes.setEnabled(not said)
        self.yes.setAccessibleDescription(said)

    def acknowledged(self) -> frozenset[str]:
        """Return the keys of what was seen."""
        return frozenset(self._seen)

    def begin(self, seen: Sequence[str] = ()) -> None:
        """Begin with another evaluation."""
        self._seen = set(seen)
        self.show_checks(())

    def say(self, sentence: str) -> None:
        """Say why it was not signed."""
        self._error.put(banner("danger", sentence))

    def take_focus(self) -> None:
        """Bring the keyboard to the first thing that is open."""
        name = f"go:{self._checks[0].key}" if self._checks else self.yes.objectName()
        first = self.findChild(QWidget, name)
        (first or self.yes).setFocus(Qt.FocusReason.OtherFocusReason)
