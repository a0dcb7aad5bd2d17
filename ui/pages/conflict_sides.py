# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of a comparison: who wrote each version, why one cannot choose, what is the same."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.forms.showing import Line
from app.queries.conflicts import Comparison, Side
from app.version_words import Field
from ui import i18n
from ui.forms.reading import AnswersView, Pair
from ui.pages.conflict_words import author, called, empty, when
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.labels import label
from ui.widgets.layout import box, hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Avatar, Pill

_COLUMN = 240


class Sides(QWidget):
    """The authors and dates above the columns."""

    def __init__(self, compared: Comparison) -> None:
        super().__init__()
        self.setObjectName("conflict_sides")
        cards = [self._side(compared, side) for side in compared.sides]
        rows = vbox(Columns(*((c, 1, _COLUMN) for c in cards), gap=10), gap=6)
        if (base := compared.base) is not None:
            words = self.tr("They come from the version of {author}, {moment}.").format(
                author=author(base), moment=when(base)
            )
            rows.addWidget(label(words, "caption", "2", wrap=True))
        self.setLayout(rows)

    def _side(self, compared: Comparison, side: Side) -> QFrame:
        name = label(author(side), "strong", wrap=True)
        lines: list[QWidget] = [name]
        if side.site:
            lines.append(label(i18n.iso(side.site), "small", "2", wrap=True))
        lines.append(label(when(side), "small", "2", wrap=True))
        if side.older:
            words = self.tr("Written with another version of the form.")
            lines.append(label(words, "caption", "2", wrap=True))
        if not side.readable:
            words = self.tr("For other named people: you cannot read it.")
            lines.append(label(words, "caption", "2", wrap=True))
        signed = Pill(self.tr("Signed"), "ok", "signature") if side.final else None
        face = Avatar(side.author or "?", compared.compartment, 32)
        row = hbox(
            vbox(face, ..., gap=0),
            (vbox(*lines, gap=0), 1),
            vbox(signed, ..., gap=0),
            gap=10,
            margins=(12, 10, 12, 10),
        )
        return box("well", row)


class WhyNot(QWidget):
    """Why this account reads both and chooses nothing."""

    def __init__(self, compared: Comparison) -> None:
        super().__init__()
        self.setObjectName("conflict_why_not")
        self.setLayout(vbox(banner("info", self._words(compared))))

    def _words(self, compared: Comparison) -> str:
        if not compared.readable:
            return self.tr(
                "One version is for other named people. Whoever reads all of them chooses."
            )
        if compared.read_only:
            return self.tr(
                "This case is on its way to somebody else, or is with them already."
                " Whoever holds it chooses."
            )
        if not compared.who:
            return self.tr(
                "Your role reads this, but does not write it, and nobody in this case"
                " file does. Nothing is lost while the two versions wait."
            )
        words = self.tr(
            "Your role reads this, but does not write it. {names} can choose."
        )
        return words.format(names=i18n.joined(*map(i18n.iso, compared.who)))


class Folded(QWidget):
    """A line that opens what is below it."""

    opened = Signal()  # what is below is wanted: put it there

    def __init__(self, name: str, closed: str, open_: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._closed, self._open = closed, open_
        self._button = button(closed, "link", "chevron-down", name=f"{name}_fold")
        self._button.clicked.connect(self._turn)
        self._body = Slot(f"{name}_body")
        row = plain(hbox(self._button, ..., gap=0))
        self.setLayout(vbox(row, self._body, gap=6))

    def is_open(self) -> bool:
        """Tell whether what is below is shown."""
        return self._body.inside() is not None

    def put(self, widget: QWidget | None) -> None:
        """Show something below, or fold it away."""
        self._body.put(widget)
        self._button.setText(self._closed if widget is None else self._open)
        self._button.set_sign("chevron-down" if widget is None else "chevron-up")

    def _turn(self) -> None:
        if self.is_open():
            self.put(None)
        else:
            self.opened.emit()


def same_answers(fields: Sequence[Field]) -> QWidget:
    """Return the answers on which all versions agree."""
    pairs = [Pair(called(field), field.words[0] or empty(field)) for field in fields]
    return box("well", vbox(*pairs, gap=8, margins=(14, 12, 14, 12)))


def whole(lines: Sequence[Line]) -> QWidget:
    """Return what the version that is made would say."""
    return box("well", vbox(AnswersView(lines), margins=(14, 12, 14, 12)))
