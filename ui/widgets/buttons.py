# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons of every kind; their signs follow scheme, state and direction."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui import i18n, icons, labels, tokens
from ui.tokens import font, px
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import hair, hbox, refresh, vbox

_TINTS = {"primary": "on_accent", "danger": "danger", "link": "accent_text"}
_HEAVY = {"segment": "smallstrong", "tab": "strong"}  # their letters when on
_LOOK_CHANGES = (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange)


class Button(QPushButton):
    """A push button; `kind` is primary, quiet, link, danger or "" (plain)."""

    def __init__(
        self, text: str = "", kind: str = "", icon: str = "", *, compact: bool = False
    ) -> None:
        super().__init__(text)
        self.setProperty("kind", kind)
        self.setProperty("compact", compact)
        self.setProperty("bare", not text)
        self._sign, self._tint, self._side = icon, _TINTS.get(kind, "text2"), 16
        self._tint_icon()

    def sizeHint(self) -> QSize:
        """Leave room for the heavier letters of a choice that is on."""
        hint = super().sizeHint()
        heavy = _HEAVY.get(str(self.property("kind")))
        if heavy and not self.isChecked():
            wide = QFontMetrics(font(heavy)).horizontalAdvance(self.text())
            more = wide - self.fontMetrics().horizontalAdvance(self.text())
            hint.setWidth(hint.width() + max(0, more))
        return hint

    def set_sign(self, name: str, colour: str = "", side: int = 16) -> None:
        """Show another sign, or none."""
        self._sign, self._side = name, side
        self._tint = colour or self._tint
        self._tint_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Tint and mirror the sign anew when the look changes."""
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGES and hasattr(self, "_sign"):
            self._tint_icon()

    def _tint_icon(self) -> None:
        if not self._sign:
            if not self.icon().isNull():
                self.setIcon(QIcon())
            return
        pad = 4 if self.text() else 0
        side = px(self._side)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setIcon(icons.icon(self._sign, self._tint, side, pad=pad, rtl=rtl))
        self.setIconSize(QSize(side + pad, side))


def button(
    text: str,
    kind: str = "",
    icon: str = "",
    *,
    compact: bool = False,
    name: str = "",
    slot: Callable[[], object] | None = None,
) -> Button:
    """Make a button. `name` is its object name, `slot` what a click does."""
    widget = Button(text, kind, icon, compact=compact)
    if name:
        widget.setObjectName(name)
    if slot is not None:
        widget.clicked.connect(lambda: slot())  # noqa: PLW0108 - drops Qt's bool
    return widget


def icon_button(
    icon: str,
    words: str,
    *,
    kind: str = "quiet",
    compact: bool = False,
    name: str = "",
    slot: Callable[[], object] | None = None,
) -> Button:
    """Make a button without words: they are its tooltip and accessible name."""
    widget = button("", kind, icon, compact=compact, name=name, slot=slot)
    widget.setAccessibleName(words)
    widget.setToolTip(i18n.tip(words))
    return widget


class MenuButton(Button):
    """A button that opens a menu: the chevron sits at the trailing edge."""

    def __init__(
        self,
        text: str,
        menu: QMenu | None = None,
        kind: str = "",
        *,
        compact: bool = False,
    ) -> None:
        super().__init__(text, kind, compact=compact)
        if menu is not None:
            self.setMenu(menu)

    def sizeHint(self) -> QSize:
        """Leave room for the chevron."""
        return super().sizeHint() + QSize(px(16) + 4, 0)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, its words without the last part, and the chevron."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        side, room, whole = px(16), px(16) + 4, self.rect()
        inset = 8 if self.property("compact") else 12
        words = whole.adjusted(0, 0, -room, 0)
        sign = whole.adjusted(whole.width() - inset - side, 0, -inset, 0)
        option.rect = QStyle.visualRect(option.direction, whole, words)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        square = QRectF(0, 0, side, side)
        square.moveCenter(
            QRectF(QStyle.visualRect(option.direction, whole, sign)).center()
        )
        tint = "on_accent" if self.property("kind") == "primary" else "text2"
        ink = tint if self.isEnabled() else "disabled"
        icons.draw(painter, "chevron-down", ink, square)


class Chip(Button):
    """A filter that is on or off: on has a tick, a soft ground and an edge."""

    def __init__(self, text: str, *, on: bool = False, name: str = "") -> None:
        super().__init__(text, "chip")
        self._tint = "accent_text"
        self.setObjectName(name)
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)
        self.setChecked(on)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.set_sign("check" if on else "", side=14)


class Choices(QFrame):
    """Exclusive buttons with keys; `chosen` tells the key of the one clicked."""

    chosen = Signal(str)

    def __init__(self, kind: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        for key, text in options:
            piece = Button(text, kind)
            piece.setCheckable(True)
            piece.setObjectName(key)
            self._group.addButton(piece)
            self._buttons[key] = piece
            piece.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        for piece in list(self._buttons.values())[:1]:
            piece.setChecked(True)

    def current(self) -> str:
        """Return the key of the button that is on."""
        on = self._group.checkedButton()
        return on.objectName() if on else ""

    def set_current(self, key: str) -> None:
        """Turn a button on without telling `chosen`."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> Button:
        """Return one of the buttons."""
        return self._buttons[key]

    def pieces(self) -> list[Button]:
        """Return the buttons in order."""
        return list(self._buttons.values())


class Segments(Choices):
    """Two to five short choices on one line, in a well."""

    def __init__(self, *options: tuple[str, str]) -> None:
        super().__init__("segment", options)
        self.setProperty("box", "well")
        self.setLayout(hbox(*self.pieces(), gap=2, margins=(3, 3, 3, 3)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class TabStrip(Choices):
    """Tabs over a hairline.

    An option is (key, words); a key that is a compartment shows its sign. Where it
    is narrow they close up without signs; what is too much then takes a second line.
    """

    def __init__(self, *options: tuple[str, str]) -> None:
        super().__init__("tab", options)
        self._tight = False
        self._show_signs()
        self._row = QWidget()
        self._row.setLayout(FlowLayout(*self.pieces(), gap=4, line_gap=0))
        self._loose = 0  # pixels the tabs take with room around them
        self.setLayout(vbox(self._row, hair(), gap=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close up, or give room again."""
        super().resizeEvent(event)
        if not self._tight:
            self._loose = self._row.sizeHint().width()
        tight = self._loose > self.width()
        if tight != self._tight:
            self._tight = tight
            for piece in self.pieces():
                piece.setProperty("tight", tight)
                refresh(piece)
            self._show_signs()

    def _show_signs(self) -> None:
        for key, piece in zip(self._buttons, self.pieces(), strict=True):
            if key in labels.compartments():
                sign = "" if self._tight else labels.compartment_icon(key)
                piece.set_sign(sign, tokens.ink(key))
