# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bar of buttons that gives way to one question, asked in place."""

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layout import box, hbox, plain, refresh, vbox


class AskingBar(QStackedWidget):
    """Shows the bar it is given; `ask` puts a question there until it is answered."""

    def __init__(self) -> None:
        super().__init__()
        self._call: Callable[[], object] | None = None
        self._otherwise: Callable[[], object] | None = None
        self._words = label("", "small", "danger", wrap=True)
        self._words.setObjectName("question")
        self._no = button("…", "quiet", compact=True, name="answer_no")
        self._no.clicked.connect(self._on_no)
        self._yes = button("…", "danger", "trash-2", compact=True, name="answer_yes")
        self._yes.clicked.connect(self._on_yes)
        row = hbox((self._words, 1), self._no, self._yes, gap=10, margins=(14, 6, 8, 6))
        self._box = box("danger", row)
        self.addWidget(plain(vbox(..., self._box, ..., margins=(12, 4, 12, 8))))
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Fixed)

    def set_bar(self, bar: QWidget) -> None:
        """Show these buttons when nothing is asked."""
        self.insertWidget(0, bar)
        self.setCurrentIndex(0)

    def ask(
        self,
        words: str,
        no: str,
        yes: str,
        call: Callable[[], object],
        *,
        otherwise: Callable[[], object] | None = None,
        sign: str = "",
    ) -> None:
        """Ask; `call` is what yes does, `otherwise` what no does beside putting back.

        With a sign of its own, yes is no danger.
        """
        self._look(sign)
        self._words.setText(words)
        self._no.setText(no)
        self._yes.setText(yes)
        self._otherwise = otherwise
        self._call = call
        self.setCurrentIndex(1)
        self.setAccessibleName(words)
        self._no.setFocus()

    def _look(self, sign: str) -> None:
        kind = "warn" if sign else "danger"
        self._box.setProperty("box", kind)
        self._words.set_ink(kind)
        self._yes.setProperty("kind", "" if sign else "danger")
        self._no.setProperty("kind", "" if sign else "quiet")
        self._yes.set_sign(sign or "trash-2", "text2" if sign else "danger")
        for part in (self._box, self._yes, self._no):
            refresh(part)

    def put_back(self) -> None:
        """Show the bar again."""
        self._call = self._otherwise = None
        self.setCurrentIndex(0)
        self.setAccessibleName("")

    def is_asking(self) -> bool:
        """Tell whether a question waits for its answer."""
        return self.currentIndex() == 1

    def _on_no(self) -> None:
        call = self._otherwise
        self.put_back()
        if call is not None:
            call()

    def _on_yes(self) -> None:
        call = self._call
        self.put_back()
        if call is not None:
            call()
