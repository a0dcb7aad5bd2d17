# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields with their label above and, at one place, a hint or what is wrong."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QWidget

from ui import icons
from ui.tokens import px
from ui.widgets.buttons import icon_button
from ui.widgets.labels import Glyph, KeyHint, label
from ui.widgets.layout import hbox, plain, refresh, vbox


class Labelled(QWidget):
    """A field under its label; `set_error` says what is wrong where it is wrong."""

    def __init__(
        self, title: str, field: QWidget, hint: str = "", *, required: bool = False
    ) -> None:
        super().__init__()
        self.field = field
        self._hint_text = hint
        head = label(f"{title} *" if required else title, "smallstrong")
        head.setBuddy(field)
        field.setAccessibleName(title)
        field.setAccessibleDescription(hint)
        self._hint = label(hint, "caption", "3", wrap=True)
        if not hint:
            self._hint.hide()
        self._error_words = label("", "small", "danger", wrap=True)
        sign = vbox(Glyph("circle-alert", "danger", 16), ..., margins=(0, 2, 0, 0))
        self._error = plain(hbox(sign, (self._error_words, 1), gap=6))
        self._error.hide()
        self.setLayout(vbox(head, field, self._hint, self._error, ..., gap=6))

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, or that nothing is any more (empty)."""
        self._error_words.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._hint.setVisible(not sentence and bool(self._hint_text))
        self.field.setProperty("error", bool(sentence))
        self.field.setAccessibleDescription(sentence or self._hint_text)
        refresh(self.field)

    def error(self) -> str:
        """Return what is wrong, or nothing."""
        return self._error_words.text() if self.field.property("error") else ""


def labelled(
    title: str,
    field: QWidget,
    hint: str = "",
    *,
    error: str = "",
    required: bool = False,
) -> Labelled:
    """Put a label above a field and a hint or an error under it."""
    result = Labelled(title, field, hint, required=required)
    if error:
        result.set_error(error)
    return result


def field(
    value: str = "",
    placeholder: str = "",
    *,
    icon: str = "",
    read_only: bool = False,
    name: str = "",
) -> QLineEdit:
    """Make a one-line field; `icon` stands at its leading edge."""
    widget = QLineEdit(value)
    widget.setPlaceholderText(placeholder)
    widget.setReadOnly(read_only)
    widget.setObjectName(name)
    if icon:
        _lead_with(widget, icon)
    return widget


def _lead_with(widget: QLineEdit, icon: str) -> None:
    widget.setProperty("lead", True)
    sign = icons.icon(icon, "text3", px(16))
    action = widget.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
    action.setProperty("sign", icon)


def combo(options: list[tuple[str, str]], name: str = "") -> QComboBox:
    """Make a combo box of (code, words); the code is the item's user data."""
    widget = QComboBox()
    widget.setItemDelegate(
        QStyledItemDelegate(widget)
    )  # rows as high as the sheet says
    widget.setObjectName(name)
    for code, text in options:
        widget.addItem(text, code)
    return widget


class SearchField(QLineEdit):
    """A field to find something; Escape empties it first."""

    def __init__(self, placeholder: str, keys: str = "", *, soft: bool = False) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("soft", soft)
        self._hint = KeyHint(keys) if keys else None
        _lead_with(self, "search")
        if self._hint is not None:
            self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.setLayout(hbox(..., self._hint, margins=(8, 0, 8, 0)))
            self.textChanged.connect(lambda text: self.show_hint(not text))

    def show_hint(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Show the shortcut only while there is room and nothing is written."""
        if self._hint is not None:
            self._hint.setVisible(shown and not self.text() and self.width() > px(280))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Escape; a second one goes on to the page."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tint the sign anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for action in self.actions():
                action.setIcon(icons.icon("search", "text3", px(16)))


class PassphraseField(QLineEdit):
    """A passphrase, hidden until its eye is pressed."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hidden = (
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setInputMethodHints(hidden | Qt.InputMethodHint.ImhSensitiveData)
        self._eye = icon_button("eye", "", compact=True, name="show_passphrase")
        self._eye.clicked.connect(lambda: self.set_shown(shown=not self.is_shown()))
        self.setLayout(hbox(..., self._eye, margins=(4, 0, 4, 0)))
        room = px(28) + 4
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room if rtl else 0, 0, 0 if rtl else room, 0)
        self.set_shown(shown=False)

    def is_shown(self) -> bool:
        """Tell whether the words can be read."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def set_shown(self, *, shown: bool) -> None:
        """Show or hide the words."""
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if shown else modes.Password)
        words = self.tr("Hide the phrase") if shown else self.tr("Show the phrase")
        self._eye.set_sign("eye-off" if shown else "eye")
        self._eye.setAccessibleName(words)
        self._eye.setToolTip(words)
