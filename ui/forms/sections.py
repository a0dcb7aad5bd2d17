# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sections of a form beside it: done, open or with something to correct."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui import i18n, icons
from ui.forms.view import FormView
from ui.tokens import color, font, px
from ui.widgets import paint
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.layout import vbox

_SIGNS = {
    "done": ("circle-check", "ok"),
    "wrong": ("circle-alert", "danger"),
    "open": ("circle", "control"),
}
_LONGEST = 64  # letters of a section's words beside the form
_UNASKED = frozenset({"group", "repeat", "note", "calculate", "hidden", "meta"})


class SectionButton(Button):
    """A section: its sign and its words, in up to three lines."""

    def __init__(self, text: str, at: int) -> None:
        super().__init__(text, "nav")
        self.at, self._state = at, "open"
        self.setObjectName(f"section_{at}")
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_state(self, text: str, state: str, spoken: str) -> None:
        """Show words and state; `spoken` says both."""
        if (text, state) != (self.text(), self._state):
            self._state = state
            self.setText(text)
            self.updateGeometry()
            self.update()
        self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:
        """Be 34 high, or as high as the lines."""
        return QSize(px(120), self.heightForWidth(max(self.width(), px(120))))

    def minimumSizeHint(self) -> QSize:
        """Give way in width only."""
        return QSize(0, px(34))

    def heightForWidth(self, width: int) -> int:
        """Take more lines for long words."""
        room = max(px(40), width - px(46))
        area = QRect(0, 0, room, px(400))
        metrics = QFontMetrics(font("strong"))
        lines = metrics.boundingRect(area, _wrap(self.text(), room), self.text())
        return max(px(34), min(lines.height(), paint.line_height("strong") * 3) + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, sign and words."""
        painter, on = QPainter(self), self.isChecked()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if on or self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selected" if on else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        inner = self.rect().adjusted(px(12), 0, -px(8), 0)
        if rtl:
            inner = self.rect().adjusted(px(8), 0, -px(12), 0)
        place, inner = paint.lead(inner, px(16), rtl=rtl, gap=px(10))
        sign, tint = _SIGNS[self._state]
        icons.draw(painter, sign, tint, paint.square(place, px(16)))
        role, ink = ("strong", "text") if on else ("small", "text2")
        painter.setFont(font(role))
        painter.setPen(color(ink))
        flags = int(paint.LEADING) | _wrap(self.text(), inner.width())
        painter.drawText(inner, flags, i18n.iso(self.text()))


def _wrap(text: str, room: int) -> int:
    """Break between words, and inside one only if it is wider than the line."""
    longest = max((paint.width_of(word, "strong") for word in text.split()), default=0)
    flags = Qt.TextFlag.TextWordWrap
    if longest > room:
        flags |= Qt.TextFlag.TextWrapAnywhere
    return int(flags)


class FormSections(QWidget):
    """The sections of a view; a click, or Space, goes there."""

    def __init__(self, view: FormView) -> None:
        super().__init__()
        self._view = view
        self._buttons = [SectionButton("", at) for at in range(len(view.sections))]
        for piece in self._buttons:
            piece.clicked.connect(lambda _on=False, at=piece.at: self._go(at))
        self._said = label("", "caption", "2", wrap=True)
        self._said.setObjectName("sections_done")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        rows = vbox(*self._buttons, gap=4)
        self.setLayout(vbox(rows, 12, self._said, self._bar, gap=6))
        view.looked.connect(self.settle)
        self.settle()

    def _go(self, at: int) -> None:
        self._view.show_section(at)
        self.settle()

    def state(self, at: int) -> str:
        """Return done, open or wrong."""
        return self._states()[at]

    def settle(self) -> None:
        """Show the states as they are now."""
        view, states = self._view, self._states()
        words = {
            "done": self.tr("finished"),
            "open": self.tr("open"),
            "wrong": self.tr("something to correct"),
        }
        for piece in self._buttons:
            title, state = view.title(piece.at), states[piece.at]
            spoken = i18n.joined(title, words[state])
            short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 2]}…"
            piece.set_state(short, state, spoken)
            piece.setToolTip("" if short == title else title)
            piece.setVisible(view.is_there(piece.at))
            piece.setChecked(piece.at == view.section())
        there = [at for at in range(len(states)) if view.is_there(at)]
        done = sum(states[at] == "done" for at in there)
        said = self.tr("{done} of %n groups finished", "", len(there))
        self._said.setText(said.format(done=i18n.number(done)))
        self._bar.setRange(0, max(1, len(there)))
        self._bar.setValue(done)
        self._bar.setAccessibleName(self._said.text())

    def _states(self) -> list[str]:
        """Finished: something is answered and nothing that has to be is missing."""
        view = self._view
        missing = {problem.path for problem in view.live.problems}
        answered: set[int] = set()
        for place, node in view.filling.places():
            at = view.section_of(place)
            if at in answered or node.kind in _UNASKED:
                continue
            if view.filling.relevant(place) and view.filling.value(place) not in (
                None,
                "",
                (),
            ):
                answered.add(at)
        wrong = {view.section_of(place) for place in view.live.open}
        left = {view.section_of(place) for place in missing}
        return [
            "wrong"
            if at in wrong
            else "done"
            if at in answered and at not in left and view.is_begun(at)
            else "open"
            for at in range(len(view.sections))
        ]
