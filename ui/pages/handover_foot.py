# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar that closes a handover: the sentence, the button that repeats it, the work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rows import ContactRow
from ui import i18n
from ui.notices import Notice
from ui.tasks import Task
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import hair, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.working import FileProgressRow

_LONGEST = 40  # letters of a name on a button


class ComposeFoot(QWidget):
    """`hand_over`, `start_again` and `verify` tell what was clicked.

    `words` is the place above the bar for warnings, progress and what came of it.
    """

    hand_over = Signal()
    start_again = Signal()
    verify = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = Slot("handover_words")
        self._working = False
        self._said = self._closed = False
        self._sentence = label("", "small", "2", wrap=True)
        self._sentence.setObjectName("handover_sentence")
        self._again = button(self.tr("Start again"), "quiet", name="start_again")
        self._again.clicked.connect(self.start_again)
        self._go = button(
            self.tr("Hand over"), "primary", "arrow-right-left", name="hand_over"
        )
        self._go.clicked.connect(self.hand_over)
        buttons = plain(FlowLayout(self._again, self._go))
        row = Columns((self._sentence, 1, 280), (buttons, 0, 0), gap=12)
        said = plain(vbox(self.words, margins=(24, 4, 24, 12)))
        bar = plain(vbox(row, margins=(24, 12, 24, 14)))
        self.words.shown.connect(said.setVisible)
        said.hide()
        self.setLayout(vbox(said, hair(), bar, gap=0))

    def is_working(self) -> bool:
        """Tell whether a bundle is being written."""
        return self._working

    def clear(self) -> None:
        """Take away what was said about the last bundle, not the work under way."""
        if self._working:
            return
        self._said = self._closed = False
        self.words.put(None)

    def show_choices(
        self, contact: ContactRow | None, cases: int, *, shown: bool
    ) -> None:
        """Repeat what is chosen on the button, and warn where that is due."""
        ready = contact is not None and cases > 0
        self._again.setVisible(ready or contact is not None or cases > 0)
        self._go.setEnabled(ready and shown and not self._working and not self._closed)
        if contact is None or not cases:
            self._go.setText(self.tr("Hand over"))
            self._sentence.setText(self._missing(contact, cases))
        else:
            name = contact.name
            if len(name) > _LONGEST:
                name = f"{name[:_LONGEST]}…"
            words = self.tr("Hand over %n case(s) to {name}", "", cases)
            self._go.setText(words.format(name=i18n.iso(name)))
            self._sentence.setText(self._next(shown=shown))
        if not self._working and not self._said:
            self.words.put(self._warning(contact) if shown else None)

    def follow(self, task: Task) -> None:
        """Show the work."""
        self._working = True
        self._said = self._closed = False
        row = FileProgressRow(self.tr("Writing the bundle"))
        row.setObjectName("handover_progress")
        row.follow(task)
        self.words.put(row)
        self._go.setEnabled(False)
        self._again.setEnabled(False)
        task.finished.connect(self._on_finished)

    def say_done(self, sentence: str) -> None:
        """Say what was written."""
        self._closed = True
        self._say("ok", sentence)

    def say_stopped(self) -> None:
        """Say that the person stopped the work."""
        self._say("info", self.tr("Stopped: no bundle was written."))

    def say_wrong(self, notice: Notice) -> None:
        """Say why it failed and what to do."""
        self._say(notice.kind, notice.hint, notice.sentence)

    def _say(self, kind: str, text: str, strong: str = "") -> None:
        self._said = True
        shown = banner(kind, text, strong=strong)
        shown.setObjectName("handover_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.words.put(shown)

    def _on_finished(self) -> None:
        self._working = False
        self._again.setEnabled(True)

    def _next(self, *, shown: bool) -> str:
        if not shown:
            return self.tr("First look at what would go.")
        if self._closed:
            return self.tr("Done. Change a choice above to hand over something else.")
        return self.tr(
            "Nothing leaves yet: one encrypted file is written to the folder you"
            " choose. You keep your cases."
        )

    def _missing(self, contact: ContactRow | None, cases: int) -> str:
        if contact is None:
            return self.tr("Choose who the cases go to.")
        if not cases:
            return self.tr("Choose the cases that go.")
        return ""

    def _warning(self, contact: ContactRow | None) -> QWidget | None:
        if contact is None or contact.verified_on is not None:
            return None
        words = self.tr(
            "Nobody has compared the digits of {name} yet. Somebody else could have"
            " made this card: compare by voice first."
        )
        compare = button(
            self.tr("Compare the digits"), "link", compact=True, name="compare"
        )
        compare.clicked.connect(self.verify)
        return banner("warn", words.format(name=i18n.iso(contact.name)), compare)
