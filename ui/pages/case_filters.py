# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filter field and the chips over the list of cases."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.queries.cases import QUIET_DAYS, CaseFilter
from ui.tokens import px
from ui.widgets.buttons import Chip
from ui.widgets.fields import SearchField
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import plain, vbox

WIDEST = 420
PAUSE = 150  # milliseconds without a key stroke before the list is read again


class CaseFilters(QWidget):
    """What the list keeps; order and direction are the table's."""

    changed = Signal()  # another filter than before
    entered = Signal()  # Return or Down in the field: on to the list

    def __init__(self) -> None:
        super().__init__()
        self._field = SearchField(self.tr("Name, code…"))
        self._field.setObjectName("case_filter")
        self._field.setAccessibleName(self.tr("Filter the cases"))
        self._field.setFixedWidth(min(px(300), WIDEST))
        self._chips = {
            "mine": Chip(self.tr("My cases"), name="chip_mine"),
            "high_risk": Chip(self.tr("High risk"), name="chip_high_risk"),
            "quiet": Chip(
                self.tr("No contact for %n days", "", QUIET_DAYS), name="chip_quiet"
            ),
            "open_only": Chip(self.tr("Open only"), name="chip_open_only"),
        }
        chips = (_centred(chip) for chip in self._chips.values())
        self.setLayout(FlowLayout(self._field, *chips))
        self._late = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        self._field.textEdited.connect(self._on_typed)
        self._field.textChanged.connect(self._on_text)
        self._field.installEventFilter(self)
        for chip in self._chips.values():
            chip.clicked.connect(self._on_chip)

    def over(self, wanted: CaseFilter) -> CaseFilter:
        """Return `wanted` with what is chosen here."""
        on = {name: chip.isChecked() for name, chip in self._chips.items()}
        return replace(
            wanted,
            text=self._field.text().strip(),
            mine=on["mine"],
            high_risk=on["high_risk"],
            quiet=on["quiet"],
            open_only=on["open_only"],
        )

    def show_filter(self, wanted: CaseFilter) -> None:
        """Show a filter without telling `changed`."""
        self._pause.stop()
        self._field.setText(wanted.text)
        self._pause.stop()
        for name, chip in self._chips.items():
            chip.setChecked(getattr(wanted, name))

    def focus(self) -> None:
        """Bring the keyboard to the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the list on Return and Down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
            if event.key() in keys:
                self._hurry()
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing for nobody; what was typed waits."""
        super().hideEvent(event)
        self._late = self._pause.isActive()
        self._pause.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what was typed."""
        super().showEvent(event)
        if self._late:
            self._late = False
            self._pause.start()

    def _hurry(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def _on_typed(self) -> None:
        self._pause.start()

    def _on_text(self, text: str) -> None:
        if not text and not self._pause.isActive():  # emptied by Escape
            self._pause.start()

    def _on_chip(self) -> None:
        self._pause.stop()
        self.changed.emit()


def _centred(chip: Chip) -> QWidget:
    """Give a chip the height of the field beside it."""
    holder = plain(vbox(..., chip, ..., gap=0))
    holder.setFixedHeight(px(36))
    return holder
