# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing a new passphrase: a suggestion, a meter, and typing it twice."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.passphrases import generate, strength
from ui import i18n
from ui.widgets.buttons import button
from ui.widgets.fields import PassphraseField, labelled
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox, well
from ui.widgets.strength import StrengthMeter

_MEASURE_AFTER = 150  # milliseconds without a key


class NewPhrase(QWidget):
    """Six words are offered; whatever is chosen is typed twice and must be strong."""

    submitted = Signal()  # Return in the last field

    def __init__(self, *, training: bool = False) -> None:
        super().__init__()
        self._training = training
        self._name = ""
        self._offer = label("", "strong", selectable=True, wrap=True)
        self._offer.setObjectName("offered_phrase")
        another = button(
            self.tr("Another"), "", "rotate-cw", compact=True, name="another_phrase"
        )
        another.clicked.connect(self.offer)
        take = button(self.tr("Use it"), "", "check", compact=True, name="use_phrase")
        take.clicked.connect(self.take)
        lead = label(
            self.tr("Six words drawn at random, for instance:"), "caption", "2"
        )
        suggestion = well(lead, self._offer, 2, hbox(take, another, ..., gap=8))
        self.phrase = PassphraseField("new_phrase")
        self.again = PassphraseField("new_phrase_again")
        self._phrase = labelled(
            self.tr("Passphrase"),
            self.phrase,
            self.tr("Spaces count. Any language and any letters are fine."),
            required=True,
        )
        self._again = labelled(
            self.tr("The same once more"),
            self.again,
            self.tr("Typed, not pasted: it shows that you know it."),
            required=True,
        )
        self._meter = StrengthMeter()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MEASURE_AFTER)
        self._timer.timeout.connect(self._measure)
        self.phrase.textChanged.connect(self._timer.start)
        self.again.returnPressed.connect(self.submitted)
        first = plain(vbox(self._phrase, self._meter, gap=8))
        self.setLayout(vbox(suggestion, first, self._again, gap=14))
        self.offer()

    def set_name(self, name: str) -> None:
        """Count the person's own name for nothing."""
        self._name = name

    def offer(self) -> None:
        """Draw six other words."""
        self._offer.setText(generate(i18n.language()))

    def text(self) -> str:
        """Return what was chosen."""
        return self.phrase.text()

    def forget(self) -> None:
        """Drop everything that was typed, and offer other words."""
        for secret in (self.phrase, self.again):
            secret.clear()
            secret.set_shown(shown=False)
        self._phrase.set_error("")
        self._again.set_error("")
        self._timer.stop()
        self._measure()
        self.offer()

    def check(self) -> bool:
        """Tell whether it is strong and twice the same; say what is wrong."""
        phrase = self.phrase.text()
        same = phrase == self.again.text()
        self._phrase.set_error(self._problem(phrase))
        self._again.set_error(
            "" if same else self.tr("This is not the same as the phrase above.")
        )
        for each in (self._phrase, self._again):
            if each.error():
                each.field.setFocus()
                return False
        return True

    def say(self, sentence: str) -> None:
        """Say what the case file found wrong with it."""
        self._phrase.set_error(sentence)

    def _problem(self, phrase: str) -> str:
        if not phrase:
            return self.tr("Choose a phrase.")
        if self._training or strength(phrase, self._name).accepted:
            return ""
        return self.tr("Too easy to guess. Six words drawn at random do well.")

    def _measure(self) -> None:
        phrase = self.phrase.text()
        self._meter.show_strength(phrase, strength(phrase, self._name))

    def take(self) -> None:
        """Use the words that are offered; they are typed once more by hand."""
        self.phrase.setText(self._offer.text())
        self.phrase.set_shown(shown=True)
        self._measure()
        self.again.clear()
        self.again.setFocus()
