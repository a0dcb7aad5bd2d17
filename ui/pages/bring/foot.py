# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar under the assistant: what comes next, the work under way, how it ended."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.tasks import Task
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import hair, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import ProgressRow


class BringFoot(QWidget):
    """`back`, `next` and `again` tell what was clicked."""

    back = Signal()
    next = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._working = self._ready = False
        self.words = Slot("bring_words")
        self._sentence = label("", "small", "2", wrap=True)
        self._sentence.setObjectName("bring_sentence")
        self._again = button(self.tr("Another file"), "quiet", name="bring_again")
        self._again.clicked.connect(self.again)
        self._back = button(self.tr("Back"), "", "arrow-left", name="bring_back")
        self._back.clicked.connect(self.back)
        self._next = button(self.tr("Next"), "primary", name="bring_next")
        self._next.clicked.connect(self.next)
        buttons = plain(FlowLayout(self._again, self._back, self._next))
        row = Columns((self._sentence, 1, 280), (buttons, 0, 0), gap=12)
        said = plain(vbox(self.words, margins=(24, 4, 24, 12)))
        self._bar = plain(
            vbox(hair(), plain(vbox(row, margins=(24, 12, 24, 14))), gap=0)
        )
        self.words.shown.connect(said.setVisible)
        said.hide()
        self.setLayout(vbox(said, self._bar, gap=0))

    def show_step(
        self,
        sentence: str,
        action: str,
        *,
        ready: bool = True,
        first: bool = False,
        last: bool = False,
    ) -> None:
        """Say what the next step does.

        `first`: there is nothing to go on with yet; `last`: there is no way back.
        """
        self._sentence.setText(sentence)
        self._next.setText(action)
        self._ready = ready
        self._bar.setVisible(not first)
        self._back.setVisible(not last)
        self._allow()

    def is_working(self) -> bool:
        """Tell whether a file is read or rows come in."""
        return self._working

    def follow(self, task: Task, what: str) -> None:
        """Show work under way, with Stop."""
        self._working = True
        row = ProgressRow(what)
        row.setObjectName("bring_progress")
        row.follow(task)
        self.words.put(row)
        self._allow()
        task.finished.connect(self._on_finished)

    def say(
        self, kind: str, text: str, strong: str = "", action: QWidget | None = None
    ) -> None:
        """Say how it went; it stays until the next step."""
        shown = banner(kind, text, *((action,) if action else ()), strong=strong)
        shown.setObjectName("bring_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.words.put(shown)

    def clear(self) -> None:
        """Take away what was said, not the work under way."""
        if not self._working:
            self.words.put(None)

    def _on_finished(self) -> None:
        self._working = False
        if isinstance(self.words.inside(), ProgressRow):
            self.words.put(None)
        self._allow()

    def _allow(self) -> None:
        self._next.setEnabled(self._ready and not self._working)
        for each in (self._back, self._again):
            each.setEnabled(not self._working)
