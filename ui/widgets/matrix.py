# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A matrix whose first column stays while the compartments scroll."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ui.models.matrix import MatrixModel
from ui.tokens import px
from ui.widgets.delegates.matrix import ROW, CompartmentHeader, MatrixDelegate
from ui.widgets.layout import hbox, vbox
from ui.widgets.tables import set_up_table

NAME = 248  # the first column at 100 % text
_NARROW_NAME = 150
_Policy = Qt.ScrollBarPolicy


class _Cells(QTableView):
    resized = Signal(int)  # the width there is for columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self.viewport().width())


class MatrixTable(QWidget):
    """Two tables on one model and one selection, side by side."""

    row_chosen = Signal(str)  # the key of the line
    cell_chosen = Signal(str, str)  # the key of the line, the compartment

    def __init__(self, model: MatrixModel, *, high: int = ROW) -> None:
        super().__init__()
        self.setObjectName("matrix")
        self._model = model
        self._whole = False
        self.names, self.cells = QTableView(), _Cells()
        for table in (self.names, self.cells):
            set_up_table(table, model, MatrixDelegate(table), high)
            table.setHorizontalHeader(CompartmentHeader(table))
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.names.setAccessibleName(model.head)
        self.cells.setAccessibleName(self.tr("Compartments"))
        self.cells.setSelectionModel(self.names.selectionModel())
        self.names.setVerticalScrollBarPolicy(_Policy.ScrollBarAlwaysOff)
        self.names.setHorizontalScrollBarPolicy(_Policy.ScrollBarAlwaysOff)
        self.cells.setColumnHidden(0, True)
        for column in range(1, model.columnCount()):
            self.names.setColumnHidden(column, True)
        upper, lower = self.names.verticalScrollBar(), self.cells.verticalScrollBar()
        upper.valueChanged.connect(lower.setValue)
        lower.valueChanged.connect(upper.setValue)
        self._under_names = QWidget()
        self._under_names.setFixedHeight(0)
        self.cells.horizontalScrollBar().rangeChanged.connect(self._on_range)
        self.cells.resized.connect(self._share)
        frozen = vbox((self.names, 1), self._under_names, gap=0)
        self.setLayout(hbox(frozen, (self.cells, 1), gap=0))
        self.names.selectionModel().currentRowChanged.connect(self._on_row)
        self.cells.clicked.connect(self._on_cell)
        self.cells.activated.connect(self._on_cell)

    def show_all_rows(self) -> None:
        """Be as high as all rows, for pages that scroll themselves."""
        self._whole = True
        self._model.modelReset.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        if self._whole:
            self.setFixedHeight(self.needed_height() + self._under_names.height())

    def needed_height(self) -> int:
        """Return the height that shows every row."""
        rows = sum(self.cells.rowHeight(row) for row in range(self._model.rowCount()))
        return rows + self.cells.horizontalHeader().sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide how much the names may take."""
        super().resizeEvent(event)
        fits = self.width() - px(NAME) >= sum(self._least().values())
        narrow = min(px(NAME), max(px(_NARROW_NAME), self.width() // 3))
        name = px(NAME) if fits else narrow
        self.names.setFixedWidth(name)
        self.names.setColumnWidth(0, name)

    def _least(self) -> dict[int, int]:
        model = self._model
        return {
            column: CompartmentHeader.width_for(model.compartment(column))
            for column in range(1, model.columnCount())
        }

    def _share(self, room: int) -> None:
        """Share the room among the compartments, or let them scroll."""
        least = self._least()
        share, rest = divmod(max(0, room - sum(least.values())), len(least))
        for column, wide in least.items():
            last = rest if column == len(least) else 0
            self.cells.setColumnWidth(column, wide + share + last)

    def _on_range(self, _least: int, most: int) -> None:
        """Keep both tables equally high when the compartments scroll."""
        bar = self.cells.horizontalScrollBar().sizeHint().height()
        self._under_names.setFixedHeight(bar if most else 0)
        self._fit()

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(self._model.line(index.row()).key)

    def _on_cell(self, index: QModelIndex) -> None:
        key = self._model.line(index.row()).key
        self.cell_chosen.emit(key, self._model.compartment(index.column()))
