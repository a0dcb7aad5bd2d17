# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the assistant asks of each of its steps, and the strip that names them all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from app.mission.plan import Plan
from app.session import Session
from ui import i18n
from ui.tokens import px
from ui.widgets.buttons import Button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Glyph, label
from ui.widgets.layout import hbox, plain, refresh, vbox


class MissionStep(QWidget):
    """One step; what is decided goes into the plan at once and `decided` tells of it."""

    decided = Signal()

    title = ""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.plan = Plan(session.me)

    def lay_out(self, lead: str, body: QLayout | QWidget) -> None:
        """Put a sentence above what is asked."""
        self._lead = label(lead, "body", "2", wrap=True)
        self.setLayout(vbox(self._lead, (body, 1), gap=12))

    def set_lead(self, words: str) -> None:
        """Say something else above what is asked."""
        self._lead.setText(words)

    def enter(self, plan: Plan) -> None:
        """Come to the front: read again, and show what the plan says."""
        self.plan = plan

    def flush(self) -> None:
        """Keep what is being typed."""


class CaseLine(QFrame):
    """A case in a list: its name, and in a quiet line how far it is."""

    chosen = Signal()

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self._words = words
        self._sign = Glyph("circle", "text3", 16)
        self.button = Button(words, "row")
        self.button.setObjectName(name)
        self.button.clicked.connect(lambda: self.chosen.emit())  # noqa: PLW0108
        self._state = ElidedLabel("", "caption", "3")
        lines = vbox(hbox(self.button, ..., gap=0), self._state, gap=0)
        row = hbox(self._sign, (plain(lines), 1), gap=10, margins=(10, 6, 10, 6))
        self.setLayout(row)

    def show_state(self, sign: str, colour: str, state: str, *, here: bool) -> None:
        """Say how far it is, and whether it is the one beside the list."""
        self._sign.set_sign(sign, colour)
        self._state.setText(state)
        self.setProperty("box", "selected" if here else "")
        refresh(self)
        self.button.setAccessibleName(f"{self._words}, {state}")


class Halves(Columns):
    """A list and what is chosen in it.

    Where they stand below each other both stay high enough to be used, in a scroll
    around them.
    """

    def __init__(self, listed: QWidget, shown: QWidget) -> None:
        super().__init__((listed, 4, 300), (shown, 7, 440), gap=16)
        self._halves = ((listed, 132), (shown, 330))

    def hasHeightForWidth(self) -> bool:
        """Take the height there is: both halves scroll by themselves."""
        return False

    def bring(self) -> None:
        """Scroll to what is shown, where it stands below its list."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and not self.is_row():
            above.verticalScrollBar().setValue(self._halves[1][0].y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for height where there is none to share."""
        super().resizeEvent(event)
        for half, least in self._halves:
            half.setMinimumHeight(0 if self.is_row() else px(least))


class StepStrip(QWidget):
    """Every step by its name; what was visited can be gone back to."""

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("mission_steps")
        self._titles = list(titles)
        self._pieces: list[Button] = []
        for at, title in enumerate(titles):
            piece = Button(title, "segment")
            piece.setCheckable(True)
            piece.setObjectName(f"mission_step_{at}")
            piece.clicked.connect(lambda _on=False, at=at: self.chosen.emit(at))
            self._pieces.append(piece)
        self.setLayout(FlowLayout(*self._pieces, gap=4, line_gap=4))

    def show_state(self, at: int, left: Sequence[bool]) -> None:
        """Show where the person is; `left` marks steps with something to decide."""
        for number, piece in enumerate(self._pieces):
            here = number == at
            piece.setChecked(here)
            sign, colour = "circle-check", "ok"
            if left[number]:
                sign, colour = "circle", "text3"
            if here:
                sign, colour = "circle-dot", "accent_text"
            piece.set_sign(sign, colour, 14)
            words = self.tr("{number}. {title}")
            piece.setText(
                words.format(number=i18n.number(number + 1), title=self._titles[number])
            )
            state = self.tr("something is left") if left[number] else self.tr("ready")
            piece.setAccessibleName(f"{piece.text()}, {state}")
