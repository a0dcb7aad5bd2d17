# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing from long lists by typing: one code, or several."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QStyledItemDelegate, QWidget

from ui import i18n
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import vbox

Codes = Sequence[tuple[str, str]]


# A list in a window of its own has no ground behind it.
_POPUP = """
QListView { background: palette(base); border: 1px solid palette(mid); padding: 4px;
  selection-background-color: palette(midlight); selection-color: palette(text); }
QListView::item { padding: 6px 8px; }
"""


class QuietCombo(QComboBox):
    """A combo box that a wheel turned by accident does not change."""

    def __init__(self, options: Codes, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(adjust)
        for code, words in options:
            self.addItem(words, code)

    def code(self) -> str:
        """Return the code chosen, or nothing."""
        return str(self.currentData() or "")

    def set_code(self, code: str) -> None:
        """Choose a code; one that is not in the list is kept and shown as it is."""
        at = self.findData(code)
        if at < 0 and code:
            self.addItem(code, code)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page around."""
        event.ignore()


class SearchCombo(QuietCombo):
    """Type any part of a word to find it; what is not in the list is not taken."""

    picked = Signal(str)  # a code, chosen by a person

    def __init__(self, options: Codes, name: str, placeholder: str = "") -> None:
        super().__init__(options, name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setItemDelegate(QStyledItemDelegate(completer))
            popup.setStyleSheet(_POPUP)
        self.setCompleter(completer)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(placeholder)
            line.installEventFilter(self)
        self.activated.connect(lambda _at: self.picked.emit(self.code()))
        self.setCurrentIndex(-1)

    def setAccessibleName(self, name: str) -> None:
        """Name the line that takes the keyboard as well."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def clear_choice(self) -> None:
        """Choose nothing."""
        self.setCurrentIndex(-1)
        self.clearEditText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the one word that is meant on Return and when leaving."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._settle()
        elif (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() != Qt.FocusReason.PopupFocusReason
        ):
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        typed = self.currentText().strip().casefold()
        if not typed:
            self.setCurrentIndex(-1)
            return
        words = [self.itemText(at).casefold() for at in range(self.count())]
        exact = [at for at, word in enumerate(words) if word == typed]
        near = [at for at, word in enumerate(words) if typed in word]
        begins = [at for at in near if words[at].startswith(typed)]
        found = exact or (begins if len(begins) == 1 else near)
        if len(found) != 1 and not exact:
            self.setCurrentIndex(self.currentIndex())
            self.setEditText(self.itemText(self.currentIndex()))
            return
        changed = found[0] != self.currentIndex() or self.itemText(found[0]) != typed
        self.setCurrentIndex(found[0])
        self.setEditText(self.itemText(found[0]))
        if changed:
            self.picked.emit(self.code())


class CodesPicker(QWidget):
    """Several codes: the field adds one, its chip takes it away."""

    changed = Signal()

    def __init__(self, options: Codes, name: str, placeholder: str) -> None:
        super().__init__()
        self._words = dict(options)
        self._codes: list[str] = []
        self.combo = SearchCombo(options, name, placeholder)
        self.combo.picked.connect(self.add)
        self._chips = QWidget()
        self._chips.setLayout(FlowLayout(gap=6, line_gap=6))
        self._chips.hide()
        self.setLayout(vbox(self.combo, self._chips, gap=6))
        self.setFocusProxy(self.combo)

    def codes(self) -> tuple[str, ...]:
        """Return what is chosen, in order."""
        return tuple(self._codes)

    def set_codes(self, codes: Sequence[str]) -> None:
        """Show what is chosen."""
        self._codes = list(codes)
        self._show()

    def add(self, code: str) -> None:
        """Choose one more."""
        if code and code not in self._codes:
            self._codes.append(code)
            self._show()
            self.changed.emit()
        self.combo.clear_choice()

    def _remove(self, code: str) -> None:
        self._codes.remove(code)
        self._show()
        self.combo.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        layout = self._chips.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for code in self._codes:
            word = self._words.get(code, code)
            chip = button(word, "", "x", compact=True, name=f"chosen_{code}")
            said = self.tr("Take {name} away").format(name=word)
            chip.setAccessibleName(said)
            chip.setToolTip(i18n.tip(said))
            chip.clicked.connect(partial(self._remove, code))
            if layout is not None:
                layout.addWidget(chip)
                chip.show()
        self._chips.setVisible(bool(self._codes))
        self._chips.updateGeometry()
