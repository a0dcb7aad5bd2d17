# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was sent and received, how far each bundle has come, and what can be done."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.handover.history import history
from app.handover.ledger import LedgerRow, received, sent
from app.handover.statements import Taken
from app.queries import conflicts
from app.session import Session
from ui.errors import notice_for
from ui.hub import Hub
from ui.models.ledger import LedgerModel
from ui.models.sources import Rows
from ui.pages.custody_detail import BundleDetail
from ui.pages.receipt_files import ReceiptFiles
from ui.pages.receipt_words import ReceiptWords, direction_of
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import Segments, button
from ui.widgets.columns import Columns
from ui.widgets.delegates.ledger import ROW, LedgerDelegate
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tables import RowList

ALL, SENT, RECEIVED = "ledger_all", "ledger_sent", "ledger_received"
_NOBODY = ("", "")


class LedgerPart(QWidget):
    """One list of both directions, and beside it the bundle that is looked at.

    A receipt, or a picture of one, can be dropped on it or pasted. `case_wanted` tells
    the id of a case, `page_wanted` the key of a page.
    """

    case_wanted = Signal(str)
    page_wanted = Signal(str)

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("ledger")
        self.setAcceptDrops(True)
        self._session, self._hub = session, hub
        self._chosen = _NOBODY  # bundle id, direction
        self._rows: list[LedgerRow] = []
        self._words = ReceiptWords(self)
        self.files = ReceiptFiles(self, session, tasks)
        self.files.taken.connect(self._on_taken)
        self.files.failed.connect(self._on_failed)
        self.said, self._conflicts = Slot("ledger_said"), Slot("ledger_conflicts")
        self.detail = BundleDetail(session, tasks, hub)
        self.detail.changed.connect(self._on_changed)
        self.detail.closed.connect(self.close_bundle)
        self.detail.working.connect(self._on_working)
        self.detail.read_wanted.connect(self.files.ask_receipt)
        self.detail.case_wanted.connect(self.case_wanted)
        nothing = EmptyState(
            "package",
            self.tr("Choose a bundle to see what became of it."),
            self.tr("Whether it was confirmed, who answers for its cases, what to do."),
        )
        self._nothing = box("card", vbox(nothing))
        self.detail.hide()
        # Not a stack: what wraps has to be as high as its width asks.
        beside = plain(vbox((self._nothing, 1), (self.detail, 1), gap=0))
        self._body = Columns((self._make_list(), 2, 320), (beside, 3, 400), gap=16)
        rows = (self.said, self._conflicts, (self._body, 1))
        self._content = plain(vbox(*rows, gap=12, margins=(24, 0, 24, 16)))
        self._scroll = scroll(self._content)
        self.setLayout(vbox((self._scroll, 1)))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.files.paste)

    def _make_list(self) -> QWidget:
        self.model = LedgerModel(self)
        self.list = RowList(
            self.model, LedgerDelegate(), self.tr("Bundles sent and received")
        )
        self.list.setObjectName("bundles")
        self.list.setMouseTracking(True)
        self.list.setResizeMode(RowList.ResizeMode.Adjust)  # higher where it is narrow
        self.list.setMinimumHeight(px(4 * ROW + 4))
        self.list.row_chosen.connect(self._on_row)
        self._empty = EmptyState("inbox", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.shown = Segments(
            (ALL, self.tr("All")),
            (SENT, self.tr("Sent")),
            (RECEIVED, self.tr("Received")),
        )
        self.shown.setObjectName("ledger_shown")
        self.shown.chosen.connect(lambda _key: self._fill())
        read = button(self.tr("Read a receipt…"), "", "inbox", name="read_receipt")
        read.clicked.connect(self.files.ask_receipt)
        head = plain(FlowLayout(self.shown, read, gap=12))
        head.setContentsMargins(12, 10, 12, 10)
        hint = self.tr(
            "A receipt or a photograph of its code can also be dropped here."
        )
        foot = label(hint, "caption", "3", wrap=True)
        foot.setContentsMargins(16, 6, 16, 4)
        rows = (head, hair(), (self._stack, 1), hair(), foot)
        return box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 6)))

    # -- what is shown -------------------------------------------------------
    def refresh(self) -> None:
        """Read both sides again; the bundle that is looked at stays."""
        found = [*sent(self._session), *received(self._session)]
        self._rows = sorted(found, key=lambda row: row.at, reverse=True)
        self._fill()
        self._show_conflicts()

    def show_bundle(self, bundle_id: str, direction: str) -> None:
        """Look at a bundle."""
        if self.shown.current() not in (ALL, f"ledger_{direction}"):
            self.shown.set_current(ALL)
        self._chosen = bundle_id, direction
        self._fill()

    def close_bundle(self) -> None:
        """Look at no bundle."""
        self._chosen = _NOBODY
        self._fill()
        self.list.setFocus()

    def go_back(self) -> bool:
        """Put a question away, or the bundle; False where there is neither."""
        if self.detail.go_back():
            return True
        if self._chosen == _NOBODY:
            return False
        self.close_bundle()
        return True

    def place(self) -> dict[str, object]:
        """Return which bundle is looked at, and which of them are listed."""
        bundle, direction = self._chosen
        shown = self.shown.current()
        return {"bundle": bundle, "direction": direction, "shown": shown}

    def restore(self, place: dict[str, object]) -> None:
        """Look again at what a place says, as far as it still exists."""
        shown = str(place.get("shown", ""))
        if shown in (ALL, SENT, RECEIVED):
            self.shown.set_current(shown)
        self._chosen = str(place.get("bundle", "")), str(place.get("direction", ""))
        self.refresh()

    def _fill(self) -> None:
        shown = self.shown.current()
        rows = [r for r in self._rows if shown in (ALL, f"ledger_{r.direction}")]
        self.list.blockSignals(True)
        self.model.set_source(Rows(rows))
        at = [(row.bundle_id, row.direction) for row in rows]
        if self._chosen in at:
            self.list.setCurrentIndex(self.model.index(at.index(self._chosen), 0))
        else:
            self._chosen = _NOBODY
        self.list.blockSignals(False)
        self._empty.set_text(
            {
                SENT: self.tr("Nothing sent yet."),
                RECEIVED: self.tr("Nothing received yet."),
            }.get(shown, self.tr("Nothing sent or received yet."))
        )
        self._stack.setCurrentIndex(0 if rows else 1)
        self._show_chosen(keep=True)

    def _show_chosen(self, *, keep: bool = False) -> None:
        rows = (r for r in self._rows if (r.bundle_id, r.direction) == self._chosen)
        row = next(rows, None)
        found = history(self._session, row) if row is not None else None
        now = not self.detail.isHidden()
        self.detail.setVisible(found is not None)
        self._nothing.setVisible(found is None)
        if found is None:
            return
        if not (keep and now and self.detail.is_asking()):
            self.detail.show_bundle(found, keep=keep and now)
        if not self._body.is_row():
            QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        """Scroll to the bundle, or to what is said of a receipt above all."""
        above = self.detail.mapTo(self._content, QPoint(0, 0)).y()
        said = self.said.inside() is not None
        self._scroll.verticalScrollBar().setValue(0 if said else above)

    def _show_conflicts(self) -> None:
        count = conflicts.count(self._session)
        if not count:
            self._conflicts.put(None)
            return
        look = button(
            self.tr("Look at them"), "link", compact=True, name="see_conflicts"
        )
        look.clicked.connect(lambda: self.page_wanted.emit("conflicts"))
        words = self.tr(
            "%n entries were written in two places and wait for somebody to choose.",
            "",
            count,
        )
        self._conflicts.put(banner("warn", words, look, icon="git-compare-arrows"))

    def _on_row(self, row: LedgerRow) -> None:
        chosen = row.bundle_id, row.direction
        if chosen != self._chosen:
            self._chosen = chosen
            self.said.put(None)
            self._show_chosen()

    def _on_working(self, busy: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.list.setEnabled(not busy)
        self.shown.setEnabled(not busy)

    def _on_changed(self) -> None:
        self.said.put(None)
        self.refresh()

    # -- receipts ------------------------------------------------------------
    def read(self, path: Path) -> None:
        """Take a receipt in, or a picture of one."""
        self.files.read(path)

    def _on_taken(self, taken: Taken) -> None:
        told = self._words.of(self._session, taken)
        self._say(told.kind, told.text, told.strong)
        self._chosen = taken.statement.bundle_id, direction_of(taken)
        self.shown.set_current(ALL)
        self.refresh()
        self._show_chosen()
        self._hub.cases_changed.emit()

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        self._say(notice.kind, notice.hint, notice.sentence)

    def _say(self, kind: str, text: str, strong: str) -> None:
        shown = banner(kind, text, strong=strong)
        shown.setObjectName("ledger_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.said.put(shown)

    # -- a receipt dropped here ----------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, or a picture."""
        if self.files.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self.files.take(event.mimeData())
