# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is open before a certificate is made, the agreement, and the button."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.consent import OVERRIDE, Answer
from app.examination.check import Check
from app.policy import may
from app.session import Session
from ui.forms.wrapped import Check as Tick
from ui.pages.certificate.words import CertificateWords
from ui.pages.consent_words import ConsentWords, item_name
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.fields import field, labelled
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, box, card, hair, hbox, plain, vbox
from ui.widgets.slot import Slot


class MakingPanel(QWidget):
    """Possible once nothing stands in the way and the rest was ticked as seen."""

    go_wanted = Signal(str)  # a place of the form
    make_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("certificate_making")
        self._words = CertificateWords()
        self._override = may(session.role, OVERRIDE)
        self._checks: tuple[Check, ...] = ()
        self._seen: set[str] = set()
        self._agreement, self._list = Slot("agreement"), Slot("checks")
        self._error = Slot("certificate_error")
        self.reason = field(name="certificate_override")
        self._without = labelled(
            self.tr("Why it is made without the person’s agreement"),
            self.reason,
            self.tr("This reason stays in the journal, under your name."),
        )
        said = self.tr(
            "Making it is signing it: PDF and Word document are kept with their"
            " hashes, and nothing in it changes any more. The legal officer then"
            " sees that it exists, its kind and its day; nothing of its content."
        )
        self.yes = button(self.tr("Make the certificate"), "primary", "signature")
        self.yes.setObjectName("certificate_make")
        self.yes.clicked.connect(self.make_wanted)
        glyph = vbox(Glyph("signature", "accent_text", 18), ..., margins=(0, 1, 0, 0))
        words = hbox(glyph, (label(said, "small", "accent", wrap=True), 1), gap=10)
        row = hbox(..., self.yes, gap=10)
        ask = box("info", vbox(words, row, gap=10, margins=(14, 10, 14, 12)))
        self.setLayout(
            vbox(
                self._error,
                self._agreement,
                self._without,
                self._list,
                ask,
                ...,
                gap=12,
                margins=(0, 0, 0, 16),
            )
        )

    def show_state(
        self,
        found: Sequence[Check],
        leans: Sequence[Answer],
        unanswered: Sequence[str] = (),
    ) -> None:
        """Show what is open and what was agreed; ticks stay while their check does.

        `unanswered` are the places of the text that lack an answer, or a fitting one.
        """
        self._checks = tuple(found)
        self._seen &= {check.key for check in found}
        self._error.put(None)
        missing = [answer for answer in leans if not answer.allowed]
        self._without.setVisible(bool(missing) and self._override)
        self._agreement.put(self._agreed(leans, missing))
        blocking = [check for check in found if check.blocking]
        others = [check for check in found if not check.blocking]
        parts: list[Item] = []
        if blocking:
            parts.append(self._group(self.tr("To correct first"), blocking))
        if others:
            title = self.tr("To look at: tick what stays as it is")
            parts.append(self._group(title, others))
        if unanswered:
            parts.insert(0, self._unanswered(unanswered))
        elif not found:
            words = self.tr("Nothing is open. The certificate can be made.")
            parts.append(banner("ok", words))
        self._list.put(plain(vbox(*parts, gap=12)))
        self._missing = bool(missing)
        self._settle()

    def _unanswered(self, places: Sequence[str]) -> QWidget:
        words = self.tr("%n answers of the text are missing.", "", len(places))
        go = button(self.tr("Go there"), "link", compact=True, name="go:unanswered")
        go.setAccessibleName(self.tr("Go there: {what}").format(what=words))
        go.clicked.connect(partial(self.go_wanted.emit, places[0]))
        return banner("warn", words, go)

    def _agreed(self, leans: Sequence[Answer], missing: Sequence[Answer]) -> QWidget:
        if missing:
            words = " ".join(
                ConsentWords().refusal(answer.decision.item, answer.reason)
                for answer in missing
            )
            return banner("warn", words)
        names = " · ".join(item_name(answer.decision.item) for answer in leans)
        words = self.tr("The person agreed: {items}.")
        return banner("ok", words.format(items=names))

    def _group(self, title: str, found: Sequence[Check]) -> QWidget:
        column = vbox(label(title, "strong", wrap=True), gap=8)
        for check in found:
            column.addWidget(hair())
            column.addWidget(self._row(check))
        frame = card(column)
        frame.setAccessibleName(title)
        return frame

    def _row(self, check: Check) -> QWidget:
        sentence = self._words.check(check)
        go = button(self.tr("Go there"), "link", compact=True, name=f"go:{check.key}")
        go.setAccessibleName(self.tr("Go there: {what}").format(what=sentence))
        go.clicked.connect(partial(self.go_wanted.emit, check.place))
        go.setVisible(bool(check.place) and not check.place.startswith("/photo"))
        if check.blocking:
            sign = vbox(Glyph("circle-alert", "danger", 18), ..., margins=(0, 1, 0, 0))
            words = label(sentence, "body", wrap=True)
            return plain(hbox(sign, (words, 1), go, gap=10))
        tick = Tick(sentence)
        tick.setObjectName(f"seen:{check.key}")
        tick.setAccessibleName(sentence)
        tick.setChecked(check.key in self._seen)
        tick.toggled.connect(partial(self._on_seen, check.key))
        return plain(hbox((tick, 1), go, gap=10))

    def _on_seen(self, key: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        (self._seen.add if on else self._seen.discard)(key)
        self._settle()

    def _settle(self) -> None:
        open_ = [c for c in self._checks if c.blocking or c.key not in self._seen]
        stuck = self._missing and not self._override
        self.yes.setEnabled(not open_ and not stuck)

    def seen(self) -> frozenset[str]:
        """Return the keys of what was ticked."""
        return frozenset(self._seen)

    def override_reason(self) -> str:
        """Return why it is made without an agreement, "" where there is one."""
        return "" if self._without.isHidden() else self.reason.text()

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.put(banner("danger", sentence) if sentence else None)

    def begin(self) -> None:
        """Begin with another certificate."""
        self._seen = set()
        self.reason.clear()
