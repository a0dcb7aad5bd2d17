# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing the one-page summaries of a handover: the cases, and the form beside them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QStyleOptionViewItem, QWidget

from app.errors import AppError, StorageError
from app.handover.summaries import WRITTEN, SummaryRow, begin_summary, summaries
from app.queries import agenda
from app.session import Session
from ui import i18n, icons
from ui.errors import notice_for
from ui.hub import Hub
from ui.models.paged import Index, ItemRole
from ui.models.sources import Rows
from ui.models.summaries import SummaryModel
from ui.pages.due_rows import words_of
from ui.pages.editor import EntryEditor
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets import paint
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.delegates.base import RowDelegate
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, vbox
from ui.widgets.states import EmptyState
from ui.widgets.tables import RowList

_ROW = 56
_HIGH = 380  # the least height of the form
_LIST_HIGH = 170


class _SummaryDelegate(RowDelegate):
    """A sign, whose case, and whether its summary is written."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be 56 high."""
        return QSize(px(200), px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one case."""
        row, model = index.data(ItemRole.UserRole), index.model()
        if not isinstance(row, SummaryRow) or not isinstance(model, SummaryModel):
            return
        rtl = self.is_rtl(option)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self.ground(painter, option, first=True)
        sign, rest = paint.lead(self.inner(option), px(18), rtl=rtl, gap=12)
        name, ink = model.mark(row)
        icons.draw(painter, name, ink, paint.square(sign, px(18)))
        self.two_lines(painter, rest, model.words(row, 0), model.detail(row))
        if self.has_ring(option):
            self.ring(painter, option.rect.adjusted(1, 1, -1, -2))
        painter.restore()


class SummaryWriting(QWidget):
    """`changed` tells that a summary was written, `done` that the person is content."""

    changed = Signal()
    done = Signal()

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("summaries")
        self._session, self._hub = session, hub
        self._cases: tuple[str, ...] = ()
        self._case = ""
        self._title = label("", "heading", wrap=True)
        self._title.setObjectName("summaries_title")
        self._model = SummaryModel(self)
        self._list = RowList(self._model, _SummaryDelegate(), self.tr("Summaries"))
        self._list.setObjectName("summary_list")
        self._list.setMinimumHeight(px(_LIST_HIGH))
        self._list.row_chosen.connect(self._on_row)
        back = button(self.tr("Back to the preview"), "", compact=True)
        back.setObjectName("summaries_done")
        back.clicked.connect(self.leave)
        self._next = button(self.tr("Next case"), "link", compact=True)
        self._next.setObjectName("summary_next")
        self._next.clicked.connect(lambda: self._go_on(after=self._case))
        self._about = label("", "smallstrong")
        self._about.setObjectName("summary_about")
        self.editor = EntryEditor(session, tasks, hub)
        self.editor.setObjectName("summary_editor")
        self.editor.setMinimumHeight(px(_HIGH))
        self.editor.saved.connect(self._on_saved)
        self.editor.discarded.connect(self._on_discarded)
        self.editor.closed.connect(self.done)
        self._none = EmptyState("file-text", self.tr("Choose a case to sum it up."))
        self._faces = QStackedWidget()
        for face in (self._none, self.editor):
            self._faces.addWidget(face)
        self._lay_out(back)

    def _lay_out(self, back: QWidget) -> None:
        head = vbox(self._title, gap=0, margins=(20, 12, 16, 10))
        rows = vbox(plain(head), hair(), (self._list, 1), hair(), gap=0)
        rows.addLayout(hbox(back, ..., margins=(12, 8, 12, 8)))
        rows.setContentsMargins(1, 1, 1, 1)
        top = hbox((self._about, 1), self._next, gap=8, margins=(4, 0, 4, 0))
        side = plain(vbox(top, (self._faces, 1), gap=6))
        both = Columns((box("card", rows), 4, 290), (side, 8, 440), gap=16)
        self.setLayout(vbox((both, 1)))

    # -- which -----------------------------------------------------------------
    def show_cases(self, case_ids: Iterable[str]) -> None:
        """List these cases; begin with the first that has no summary of late."""
        self._cases = tuple(case_ids)
        self._read()
        if self._case in self._cases and self.editor.is_open():
            return
        self._go_on(after="", wrap=True)

    def case_id(self) -> str:
        """Return the case that is summed up, or nothing."""
        return self._case if self.editor.is_open() else ""

    def open(self, case_id: str) -> None:
        """Write the summary of one of the cases."""
        self.editor.flush()
        row = next((r for r in self._model.rows() if r.case_id == case_id), None)
        if row is None:
            return
        try:
            begun = begin_summary(self._session, case_id, self._next_due(case_id))
        except (AppError, StorageError) as error:
            self._hub.notice.emit(notice_for(error))
            return
        self._case = case_id
        self.editor.open(begun.writing, begun.base, draft=begun.drafted)
        self._faces.setCurrentWidget(self.editor)
        name = i18n.iso(self._model.words(row, 0))
        self._about.setText(f"{name} · {i18n.ltr(row.code)}")
        self._select(case_id)
        self.editor.focus()

    def leave(self) -> None:
        """Back to what would go; what is typed is kept as a draft."""
        if self.editor.is_open():
            self.editor.leave()  # tells `done`
        else:
            self.done.emit()

    # -- reading ---------------------------------------------------------------
    def _read(self) -> None:
        rows = summaries(self._session, self._cases)
        blocked = self._list.blockSignals(True)
        self._model.set_source(Rows(rows))
        self._list.blockSignals(blocked)
        written = sum(row.state == WRITTEN for row in rows)
        words = self.tr("Summaries: {written} of %n written", "", len(rows))
        self._title.setText(words.format(written=i18n.number(written)))

    def _select(self, case_id: str) -> None:
        blocked = self._list.blockSignals(True)
        for at, row in enumerate(self._model.rows()):
            if row.case_id == case_id:
                self._list.setCurrentIndex(self._model.index(at, 0))
        self._list.blockSignals(blocked)

    def _next_due(self, case_id: str) -> str:
        """Say what falls due next, for the question that asks it."""
        items = agenda.of_case(self._session, case_id)
        ahead = [item for item in items if not item.overdue]
        first = min(ahead, key=lambda item: (item.day, item.time), default=None)
        if first is None:
            return ""
        return f"{words_of(self._session, first)} · {i18n.full_date(first.day)}"

    def _go_on(self, *, after: str, wrap: bool = False) -> None:
        """Go on with the next case that has no summary of late, or be done."""
        found = following(self._model.rows(), after)
        if found:
            self.open(found)
        elif wrap and self._cases:
            self.open(self._cases[0])
        else:
            self.leave()

    def _on_row(self, row: object) -> None:
        if isinstance(row, SummaryRow) and row.case_id != self.case_id():
            self.open(row.case_id)

    def _on_saved(self) -> None:
        self._read()
        self.changed.emit()
        self._go_on(after=self._case)

    def _on_discarded(self) -> None:
        self._read()
        self._case = ""
        self._about.setText("")
        self._faces.setCurrentWidget(self._none)


def following(rows: Sequence[SummaryRow], after: str) -> str:
    """Return the next case without a summary of late, those before it at last."""
    ids = [row.case_id for row in rows]
    at = ids.index(after) + 1 if after in ids else 0
    for row in (*rows[at:], *rows[:at]):
        if row.state != WRITTEN and row.case_id != after:
            return row.case_id
    return ""
