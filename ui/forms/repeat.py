# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A repeated group: a table of its rows, and the row that is open under it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.forms.definition import Node
from ui import i18n
from ui.forms.asked import show_marked
from ui.forms.live import Live, repeat_of
from ui.forms.marked import bare
from ui.forms.repeat_table import RepeatModel, RepeatTable
from ui.forms.rows import GAP, Chunk
from ui.forms.slots import Slot, first_of
from ui.forms.steady import has_focus
from ui.widgets.buttons import Button, button
from ui.widgets.labels import Glyph, Label, label
from ui.widgets.layout import box, hbox, plain, vbox

_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RepeatSlot(Slot):
    """Enter opens a row, Insert adds one, Delete takes one away."""

    table: RepeatTable
    _model: RepeatModel
    _head: Label
    _error: Label
    _wrong: QWidget
    _none: Label
    _add: Button
    _remove: Button
    _under: QVBoxLayout

    def __init__(self, node: Node, place: str, live: Live) -> None:
        super().__init__(node, place, live)
        self.row = 0  # that is open, from 1
        self._editor: QFrame | None = None
        self._title: Label | None = None
        self._inside: list[Chunk] = []

    # -- parts -----------------------------------------------------------------
    def make(self) -> None:
        """Make heading, table and buttons."""
        self._head = label("", "smallstrong", wrap=True)
        self._model = RepeatModel(self.node, self.place, self.live)
        self.table = RepeatTable(self._model)
        self.table.setObjectName(f"form:{self.place}")
        if self.live.filter is not None:
            self.table.installEventFilter(self.live.filter)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.clicked.connect(self._on_clicked)
        self._none = label(self.tr("No row yet."), "small", "3")
        nothing = plain(vbox(self._none, margins=(16, 10, 16, 10)))
        frame = box("card", vbox(self.table, nothing, gap=0, margins=(1, 1, 1, 1)))
        self._frame_none = nothing
        self._error = label("", "small", "danger", wrap=True)
        self._error.setObjectName(f"form:{self.place}:error")
        sign = vbox(Glyph("circle-alert", "danger", 16), ..., margins=(0, 2, 0, 0))
        self._wrong = plain(hbox(sign, (self._error, 1), gap=6))
        policy = self._wrong.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._wrong.setSizePolicy(policy)
        remove = self.tr("Remove row {number}")
        self._remove = button(remove, "quiet", "trash-2", compact=True)
        self._remove.setObjectName(f"form:{self.place}:remove")
        self._remove.clicked.connect(self.remove_row)
        self._add = button(self.tr("Add a row"), "", "plus", compact=True)
        self._add.setObjectName(f"form:{self.place}:add")
        self._add.clicked.connect(self.add_row)
        foot = hbox((self._wrong, 1), self._remove, self._add, gap=8)
        foot.setAlignment(self._wrong, Qt.AlignmentFlag.AlignVCenter)
        self._under = vbox(gap=0)
        self.setLayout(vbox(self._head, frame, foot, self._under, gap=6))

    def show_now(self, *, value: bool) -> None:
        """Show the rows, and what can be done with them."""
        filling = self.live.filling
        title = filling.label(self.place)
        show_marked(self._head, title)
        self._head.setVisible(bool(title))
        before = self._model.rowCount()
        self._model.settle()
        count = self._model.rowCount()
        if count != before or not self.table.minimumHeight():
            self.live.moving()
            self.table.fit()
        self.table.setVisible(count > 0)
        self._frame_none.setVisible(count == 0)
        if self.row > count:
            self._close()
        self.table.setAccessibleName(bare(title) or self.tr("Rows"))
        self._show_buttons()
        self.set_problem(self.live.open.get(self.place, ""))

    def _show_buttons(self) -> None:
        filling, title = self.live.filling, bare(self._head.text())
        at = self.current()
        self._add.setVisible(filling.may_add(self.place))
        said = self.tr("Add a row: {what}").format(what=title)
        self._add.setAccessibleName(said if title else self._add.text())
        self._remove.setVisible(at > 0 and filling.may_remove(self.place))
        words = self.tr("Remove row {number}").format(number=i18n.number(at))
        self._remove.setText(words)
        self._remove.setAccessibleName(f"{words}: {title}" if title else words)
        if self._title is not None:
            row = self.live.speaker.row(self.row)
            self._title.setText(row)

    # -- rows ------------------------------------------------------------------
    def current(self) -> int:
        """Return the number of the current row, from 1; 0 for none."""
        index = self.table.currentIndex()
        return index.row() + 1 if index.isValid() else 0

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and self.row and self.row != index.row() + 1:
            self.open(index.row() + 1, focus=False)
        self._show_buttons()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.open(index.row() + 1, focus=False)

    def open(self, row: int, *, focus: bool = True) -> None:
        """Show the questions of a row under the table."""
        if not 1 <= row <= self._model.rowCount():
            return
        if row != self.row or self._editor is None:
            self._close()
            self.row = row
            self.live.moving()
            self._build(f"{self.place}[{row}]")
            self.table.selectRow(row - 1)
            self._show_buttons()
            self.live.settle()
        if focus:
            self.focus_inside()

    def _build(self, at: str) -> None:
        column = vbox(gap=GAP, margins=(16, 12, 16, 16))
        self._title = label("", "strong")
        column.addWidget(self._title)
        self._inside = self.live.fill(column, self.node.children, at, 1)
        self._editor = box("well", column)
        self._under.addSpacing(4)
        self._under.addWidget(self._editor)
        for chunk in self._inside:
            chunk.refresh()
        self._editor.show()

    def _close(self) -> None:
        """Put the open row away; what was typed is in the filling."""
        if self._editor is None:
            return
        had = has_focus(self._editor)
        self.live.moving()
        self.live.forget(f"{self.place}[{self.row}]")
        while self._under.takeAt(0) is not None:
            pass
        self._editor.hide()
        self._editor.deleteLater()
        self._editor, self._title, self._inside, self.row = None, None, [], 0
        if had:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_inside(self) -> None:
        """Bring the keyboard to the first question of the open row."""
        first_of(self._inside)

    def add_row(self) -> None:
        """Append a row and open it."""
        if self.live.filling.may_add(self.place):
            self.open(self.live.add_row(self.place))

    def remove_row(self) -> None:
        """Take the current row away."""
        row = self.current()
        if not row or not self.live.filling.may_remove(self.place):
            return
        was_open = self.row
        self._close()
        self.live.remove_row(self.place, row)
        count = self._model.rowCount()
        if count:
            self.table.selectRow(min(row, count) - 1)
            if was_open:
                self.open(min(row, count), focus=False)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_buttons()

    def refresh(self, *, value: bool = True) -> None:
        """Come or go; the open row follows where rows themselves may have moved."""
        super().refresh(value=value)
        if value and self.made and not self.isHidden():
            for chunk in self._inside:
                chunk.refresh()

    def take_focus(self) -> bool:
        """Bring the keyboard to the table, or to what adds a row."""
        if not self.made:
            return False
        rows = self._model.rowCount() > 0
        if rows and not self.current():
            self.table.selectRow(0)
        target = self.table if rows else self._add
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, add and take away; inside a row these keys are its own."""
        inside = has_focus(self._editor)
        on_table = self.table.hasFocus() or self._add.hasFocus()
        if event.key() in _OPEN and self.table.hasFocus() and self.current():
            self.open(self.current())
        elif event.key() == Qt.Key.Key_Insert and (on_table or inside):
            self.add_row()
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.remove_row()
        else:
            super().keyPressEvent(event)

    # -- problems --------------------------------------------------------------
    def set_problem(self, sentence: str) -> None:
        """Show what is wrong under the table: with the rows, or in one of them."""
        if not self.made:
            return
        said = sentence or self._first_of_rows()
        self._error.setText(said)
        self._wrong.setVisible(bool(said))
        self.table.setAccessibleDescription(said)
        self.table.viewport().update()

    def _first_of_rows(self) -> str:
        for place, sentence in self.live.open.items():
            if not place.startswith(f"{self.place}["):
                continue
            inside: tuple[str, int] | None = repeat_of(place)
            while inside is not None and inside[0] != self.place:
                inside = repeat_of(inside[0])
            if inside is not None:
                words = self.tr("Row {number}: {sentence}")
                number = i18n.number(inside[1])
                return words.format(number=number, sentence=sentence)
        return ""
