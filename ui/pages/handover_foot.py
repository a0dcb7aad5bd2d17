# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar that closes a handover: the sentence, the button that repeats it, the work."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rows import BundleLine
from ui.notices import Notice
from ui.pages.handover_choice import Chosen
from ui.pages.handover_sentences import Sentences
from ui.pages.handover_warnings import Warnings
from ui.tasks import Task
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import hair, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.working import FileProgressRow


class ComposeFoot(QWidget):
    """`hand_over`, `start_again` and `verify` tell what was clicked.

    `verify` tells the id of a contact. `words` is the place above the bar for
    warnings, progress and what came of it.
    """

    hand_over = Signal()
    start_again = Signal()
    verify = Signal(str)
    ledger_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = Slot("handover_words")
        self.words.setContentsMargins(0, 4, 0, 12)
        self._working = False
        self._said = self._closed = False
        self._sentences = Sentences(self)
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
        bar = plain(vbox(row, margins=(24, 12, 24, 14)))
        self._said_at = vbox(margins=(24, 0, 24, 0))
        self.take_words()
        self.setLayout(vbox(self._said_at, hair(), bar, gap=0))

    def take_words(self) -> None:
        """Show the warnings here: a low window has them above, where it scrolls."""
        if self._said_at.indexOf(self.words) < 0:
            self._said_at.addWidget(self.words)

    def is_working(self) -> bool:
        """Tell whether a bundle is being written."""
        return self._working

    def is_done(self) -> bool:
        """Tell whether what was chosen has been written."""
        return self._closed

    def clear(self) -> None:
        """Take away what was said about the last bundle, not the work under way."""
        if self._working:
            return
        self._said = self._closed = False
        self.words.put(None)

    def show_choices(
        self,
        chosen: Chosen,
        lines: Sequence[BundleLine],
        *,
        shown: bool,
        folder: bool,
    ) -> None:
        """Repeat what is chosen on the button, and warn where that is due.

        `shown`: the preview is in front. `folder`: there is a folder of exchange.
        """
        some = bool(chosen.contacts) or chosen.cases > 0
        self._again.setVisible(some)
        free = not self._working and not self._closed
        self._go.setEnabled(chosen.ready and shown and free)
        self._go.setText(self._sentences.button(chosen))
        if not chosen.ready:
            self._sentence.setText(self._sentences.missing(chosen))
        elif not shown:
            self._sentence.setText(self.tr("First look at what would go."))
        elif self._closed:
            self._sentence.setText(
                self.tr("Done. Change a choice above to hand over something else.")
            )
        else:
            self._sentence.setText(self._sentences.next(chosen, folder=folder))
        if not self._working and not self._said:
            warnings = Warnings(chosen, lines, self.verify.emit) if shown else None
            self.words.put(warnings if warnings and warnings.count else None)

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
        """Say what was written, and where its receipt will be waited for."""
        self._closed = True
        ledger = button(
            self.tr("Sent and received"), "link", compact=True, name="to_ledger"
        )
        ledger.clicked.connect(self.ledger_wanted)
        self._say("ok", sentence, action=ledger)

    def say_stopped(self) -> None:
        """Say that the person stopped the work."""
        self._say("info", self.tr("Stopped: no bundle was written."))

    def say_wrong(self, notice: Notice) -> None:
        """Say why it failed and what to do."""
        self._say(notice.kind, notice.hint, notice.sentence)

    def _say(
        self, kind: str, text: str, strong: str = "", action: QWidget | None = None
    ) -> None:
        self._said = True
        shown = banner(kind, text, action, strong=strong)
        shown.setObjectName("handover_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.words.put(shown)

    def _on_finished(self) -> None:
        self._working = False
        self._again.setEnabled(True)
