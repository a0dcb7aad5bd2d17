# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One version is signed and stands: what becomes of what was written beside it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.queries.conflicts import Comparison
from ui.forms.wrapped import Radio
from ui.pages.conflict_words import author, called, when
from ui.widgets.banners import banner
from ui.widgets.labels import label
from ui.widgets.layout import box, vbox
from ui.widgets.writing import WritingText

_PAUSE = 400  # milliseconds after the last key stroke


class BesideSigned(QWidget):
    """Asks whether what was written beside becomes an addendum, or is let go and why."""

    changed = Signal()

    def __init__(self, compared: Comparison, text: str, *, let_go: bool) -> None:
        super().__init__()
        self.setObjectName("beside_signed")
        self._compared = compared
        self._texts = {False: self._beside(), True: ""}
        if text:
            self._texts[let_go] = text
        self._keep = Radio(self.tr("Add it to the signed entry as an addendum"))
        self._keep.setObjectName("beside_keep")
        self._drop = Radio(self.tr("Let it go, and say why"))
        self._drop.setObjectName("beside_let_go")
        group = QButtonGroup(self)
        for radio in (self._keep, self._drop):
            group.addButton(radio)
        self._caption = label("", "small", "2", wrap=True)
        self._text = WritingText("beside_text")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        title = label(self.tr("What was written beside"), "strong", wrap=True)
        rows = (title, self._keep, self._drop, self._caption, self._text)
        card = box("well", vbox(*rows, gap=6, margins=(14, 12, 14, 12)))
        words = self.tr(
            "A signed version is final: it stays as it is. Choose what becomes of what"
            " was written beside it. The history keeps both."
        )
        self.setLayout(vbox(banner("info", words, icon="signature"), card, gap=10))
        (self._drop if let_go else self._keep).setChecked(True)
        self._show(let_go=let_go)
        self._touched = bool(text)
        self._drop.toggled.connect(self._on_turned)
        self._text.textChanged.connect(self._on_typed)

    def text(self) -> str:
        """Return the addendum: what was written, or why it is let go."""
        return self._text.toPlainText()

    def is_touched(self) -> bool:
        """Tell whether anything was typed or chosen."""
        return self._touched

    def is_let_go(self) -> bool:
        """Tell whether what was written beside is let go."""
        return self._drop.isChecked()

    def take_focus(self) -> None:
        """Bring the keyboard to the text."""
        self._text.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_typed(self) -> None:
        self._touched = True
        self._pause.start()

    def _on_turned(self, let_go: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._touched = True
        self._texts[not let_go] = self._text.toPlainText()
        self._show(let_go=let_go)
        self.changed.emit()

    def _show(self, *, let_go: bool) -> None:
        words = self.tr("The reason; it stands beside the entry as an addendum.")
        if not let_go:
            words = self.tr("The text of the addendum; change it as you need.")
        self._caption.setText(words)
        self._text.setAccessibleName(words)
        blocked = self._text.blockSignals(True)
        self._text.setPlainText(self._texts[let_go])
        self._text.blockSignals(blocked)

    def _beside(self) -> str:
        """Write down what the other versions say otherwise, and who wrote it."""
        parts = []
        sides = self._compared.sides
        for at, side in enumerate(sides):
            if at == self._compared.signed:
                continue
            words = self.tr("Written beside by {author}, {moment}:").format(
                author=author(side), moment=when(side)
            )
            lines = [
                f"{called(field)}: {field.words[at]}"
                for field in self._compared.fields
                if not field.same and field.words[at]
            ]
            parts.append("\n".join([_bare(words), *lines]))
        return "\n\n".join(parts)


def _bare(words: str) -> str:
    """Leave out marks of direction: this becomes text."""
    return words.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")))
