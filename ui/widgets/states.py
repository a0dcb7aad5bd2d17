# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in for content: the empty state, and long work under way."""

from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from ui import i18n
from ui.tasks import Task
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Glyph, label
from ui.widgets.layout import hbox, vbox

_SURE_AFTER = 3.0  # seconds of work before the time left is worth saying
_MINUTE = 60


class EmptyState(QWidget):
    """A sign, one friendly sentence, and at most one button."""

    activated = Signal()

    def __init__(
        self,
        icon: str,
        sentence: str,
        hint: str = "",
        action: str = "",
        *,
        kind: str = "",
    ) -> None:
        """`kind` is the button's, as of `button`: primary if it is the next step."""
        super().__init__()
        centre = Qt.AlignmentFlag.AlignCenter
        self._sentence = label(sentence, "heading", wrap=True)
        self._hint = label(hint, "small", "2", wrap=True)
        for words in (self._sentence, self._hint):
            words.setAlignment(centre)
        if not hint:
            self._hint.hide()
        act = None
        if action:
            act = button(action, kind, name="empty_action")
            act.clicked.connect(self.activated)
        rows = (
            ...,
            hbox(..., Glyph(icon, "text3", 32), ...),
            self._sentence,
            self._hint,
            hbox(..., act, ...) if act else None,
            ...,
        )
        self.setLayout(vbox(*rows, gap=8, margins=(24, 16, 24, 16)))

    def set_text(self, sentence: str, hint: str = "") -> None:
        """Say something else, as when a filter finds nothing."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


class ProgressRow(QWidget):
    """Long work: what, how many, time left, and Stop; a sentence at the end.

    `whole`: it is one step, all or nothing, that cannot be stopped in between.
    """

    stop_requested = Signal()

    def __init__(self, what: str, *, whole: bool = False) -> None:
        super().__init__()
        self._started = monotonic()
        self._what = ElidedLabel(what, "medium")
        self._count = label("", "small", "2")
        self._count.setObjectName("progress_count")
        self._stop = button(self.tr("Stop"), compact=True, name="progress_stop")
        self._stop.clicked.connect(self._on_stop)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(what)
        self._bar.setRange(0, 0)
        head = hbox((self._what, 1), ..., self._count, self._stop, gap=12)
        self.setLayout(vbox(head, self._bar, gap=10))
        if whole:
            self._stop.hide()

    def follow(self, task: Task) -> None:
        """Show a task, and let Stop cancel it."""
        task.progressed.connect(self.set_progress)
        self.stop_requested.connect(task.cancel)

    def set_progress(self, done: int, total: int) -> None:
        """Show how far the work is; a total of 0 is one that nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(self._words(done, total) if total else "")

    def finish(self, sentence: str) -> None:
        """Say how it ended."""
        self._what.setText(sentence)
        self._count.hide()
        self._stop.hide()
        self._bar.hide()

    def _words(self, done: int, total: int) -> str:
        shares = {"done": i18n.number(done), "total": i18n.number(total)}
        spent = monotonic() - self._started
        if not done or spent < _SURE_AFTER:
            return self.tr("{done} of {total}").format(**shares)
        left = round(spent / done * (total - done))
        if left < _MINUTE:
            words = self.tr("{done} of {total}, {seconds} s left")
            return words.format(**shares, seconds=left)
        words = self.tr("{done} of {total}, {minutes} min left")
        return words.format(**shares, minutes=round(left / _MINUTE))

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self._stop.setText(self.tr("Stopping…"))
        self.stop_requested.emit()
