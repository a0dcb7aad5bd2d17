# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline of a case in its card, with the filter by profession."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget

from app.rows import TimelineRow
from ui import icons, labels, tokens
from ui.models.paged import ItemRole
from ui.models.sources import Rows
from ui.models.timeline import TimelineModel
from ui.tokens import px
from ui.widgets.buttons import MenuButton
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.states import EmptyState
from ui.widgets.tables import TimelineView

Key = tuple[str, str, bool]  # compartment, entry id, whether it is a draft


def key_of(row: TimelineRow) -> Key:
    """Return what tells a row from the others."""
    return row.compartment, row.entry_id, row.state == "draft"


class CaseTimeline(QFrame):
    """Lists rows and follows what is shown beside."""

    chosen = Signal(object)  # the TimelineRow a person moved to or clicked
    entered = Signal()  # Return: on into what the row shows
    filtered = Signal(str)  # a compartment, or "" for all professions

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self._following = False  # the selection follows what is shown
        self.model = TimelineModel(self)
        self.view = TimelineView(self.model)
        self._menu = QMenu(self)
        every = self.tr("All professions")
        self._filter = MenuButton(every, self._menu, compact=True)
        self._filter.setObjectName("timeline_filter")
        self._head = plain(hbox(self._filter, ..., margins=(12, 10, 12, 6)))
        self._empty = EmptyState(
            "pen-line",
            self.tr("Nothing is written here yet."),
            self.tr("The first entry begins the story of this case."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.setLayout(vbox(self._head, (self._stack, 1), gap=0, margins=(1, 1, 1, 6)))
        self.view.row_chosen.connect(self._on_current)
        self.view.clicked.connect(self._on_clicked)
        self.view.activated.connect(lambda _index: self.entered.emit())

    def show_rows(
        self, rows: Sequence[TimelineRow], key: Key | None, *, to_top: bool = False
    ) -> None:
        """List other rows; the one shown beside, or the one before, stays selected."""
        before, top = self.current(), self.view.verticalScrollBar().value()
        self._following = True
        self.model.set_source(Rows(rows))
        self.view.verticalScrollBar().setValue(0 if to_top else top)
        self._stack.setCurrentWidget(self.view if rows else self._empty)
        self.follow(key, before if key is None else None)

    def follow(self, key: Key | None, before: TimelineRow | None = None) -> None:
        """Select the row of what is shown beside."""
        self._following = True
        for at, row in enumerate(self.model.rows()):
            if key_of(row) == key or row == before:
                index = self.model.index(at, 0)
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index)
                break
        else:
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
        self._following = False

    def current(self) -> TimelineRow | None:
        """Return the row that is selected."""
        row = self.view.currentIndex().data(ItemRole.UserRole)
        return row if isinstance(row, TimelineRow) else None

    def focus_rows(self) -> None:
        """Bring the keyboard to the rows."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def show_filter(self, present: set[str], only: str, *, offered: bool) -> None:
        """Offer the professions that have written here, or no filter at all."""
        self._head.setVisible(offered)
        every = self.tr("All professions")
        names = [("", every)]
        names += [
            (k, labels.compartment(k)) for k in labels.compartments() if k in present
        ]
        self._menu.clear()
        for key, name in names:
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == only)
            if key:
                sign = labels.compartment_icon(key)
                action.setIcon(icons.icon(sign, tokens.ink(key), px(16)))
            action.triggered.connect(lambda _on=False, key=key: self.filtered.emit(key))
        chosen = labels.compartment(only) if only else every
        self._filter.setText(chosen)
        spoken = self.tr("Profession: {name}")
        self._filter.setAccessibleName(spoken.format(name=chosen))

    def _on_current(self, row: TimelineRow) -> None:
        if not self._following:
            self.chosen.emit(row)

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on the row that is current already moves nothing, yet is meant."""
        row = index.data(ItemRole.UserRole)
        if isinstance(row, TimelineRow):
            self.chosen.emit(row)
