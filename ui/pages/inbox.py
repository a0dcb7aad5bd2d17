# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inbox of the exchange folder: what arrived, what waits to be carried."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.handover import exchange_folder, inbox
from app.handover.exchange_folder import Outgoing
from app.handover.inbox import READ_UNASKED, Item, Looked
from app.progress import Progress
from app.session import Session
from ui.errors import notice_for
from ui.hub import Hub
from ui.models.inbox import InboxModel, OutboxModel
from ui.models.sources import Rows
from ui.pages.exchange_where import ExchangeWhere
from ui.pages.inbox_detail import InboxDetail
from ui.pages.inbox_side import InboxSide
from ui.question import Question
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.layout import box, card, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState, ProgressRow

EVERY = 60_000  # milliseconds between two looks while it is shown


class _Seen(NamedTuple):
    looked: Looked
    outgoing: tuple[Outgoing, ...]
    removed: int = -1  # files, where removing was asked for


class InboxPart(QWidget):
    """Left what arrived and the item that is looked at, right what is on its way.

    `bundle_wanted` and `card_wanted` tell the Path of a file to be opened,
    `contact_wanted` asks for Contacts, `ledger_wanted` tells a bundle's id and
    direction. The folder is looked at while it is shown, once a minute.
    """

    bundle_wanted = Signal(object)
    card_wanted = Signal(object)
    contact_wanted = Signal(str)
    ledger_wanted = Signal(str, str)

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("inbox")
        self._session, self._tasks, self._hub = session, tasks, hub
        self._chosen = ""  # the path of the item that is looked at
        self.looked = Looked()
        self._question = Question(tasks, self)
        self._question.answered.connect(self._on_seen)
        self._question.failed.connect(self._on_failed)
        self._question.stopped.connect(self._on_stopped)
        self.said = Slot("inbox_said")
        self.again = button(
            self.tr("Look again"), "", "refresh-cw", name="inbox_again", slot=self.look
        )
        self.where = ExchangeWhere(session, hub, self.again)
        self.where.refused.connect(self._on_failed)
        self.model, self.outgoing = InboxModel(self), OutboxModel(self)
        self._parts = (self._make_first(), self._make_both())
        column = vbox(self.said, *self._parts, ..., gap=12, margins=(24, 0, 24, 16))
        self.setLayout(vbox((scroll(column), 1)))
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._look_quietly)
        hub.exchange_changed.connect(self._on_folder)
        self._show_part()

    def _make_first(self) -> QWidget:
        first = EmptyState(
            "folder",
            self.tr("Let a folder carry bundles to your colleagues"),
            self.tr(
                "Choose a folder that Syncthing, a shared drive or a stick carries, and"
                " let your colleague do the same: your outbox is your colleague's inbox."
                " Only encrypted files and receipts lie there; Consigne itself uses no"
                " network."
            ),
            self.tr("Choose a folder…"),
            kind="primary",
        )
        first.activated.connect(self.where.ask)
        first.setMinimumHeight(px(260))
        return box("card", vbox(first))

    def _make_both(self) -> QWidget:
        looking = self.tr("Looking at the folder…")
        nothing_in = self._nothing_in = EmptyState("inbox", looking)
        nothing_out = self._nothing_out = EmptyState("send", looking)
        self.arrived = InboxSide(
            self.tr("Inbox"), "inbox_items", self.model, nothing_in
        )
        self.arrived.list.row_chosen.connect(self._on_chosen)
        self.arrived.list.activated.connect(self._on_activated)
        self.arrived.clear_wanted.connect(self._clear_arrived)
        self.sent = InboxSide(
            self.tr("Outbox"), "outbox_items", self.outgoing, nothing_out
        )
        self.sent.clear_wanted.connect(self._clear_sent)
        self.detail = InboxDetail()
        self.detail.bundle_wanted.connect(self.bundle_wanted)
        self.detail.card_wanted.connect(self.card_wanted)
        self.detail.contact_wanted.connect(self.contact_wanted)
        self.detail.ledger_wanted.connect(self.ledger_wanted)
        beside = plain(vbox(self.detail, self.sent, ..., gap=12))
        where = card(self.where, margins=(20, 10, 14, 10))
        sides = Columns((self.arrived, 1, 400), (beside, 1, 400), gap=16)
        return plain(vbox(where, sides, gap=12))

    # -- looking -----------------------------------------------------------
    def refresh(self) -> None:
        """Show what is known of the folder now, and look at it."""
        self._show_part()
        if exchange_folder.folder(self._session) is not None:
            self._ask()

    def look(self) -> None:
        """Look at everything, however large, and show how far it is."""
        session = self._session
        row = ProgressRow(self.tr("Looking at what has arrived"))
        row.setObjectName("inbox_progress")
        self.again.setEnabled(False)
        task = self._question.ask(lambda progress: _see(session, progress, None))
        row.follow(task)
        self.said.put(row)

    def go_back(self) -> bool:
        """Look at no item any more; False where none is looked at."""
        if not self._chosen:
            return False
        self._chosen = ""
        self.arrived.list.setCurrentIndex(QModelIndex())
        self.detail.show_item(None)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Look once a minute from now on."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._timer.stop()

    def _look_quietly(self) -> None:
        """Look, unless something else is being worked on."""
        if not self._tasks.busy() and exchange_folder.folder(self._session) is not None:
            self._ask()

    def _ask(self) -> None:
        session = self._session
        self._question.ask(lambda progress: _see(session, progress))

    def _show_part(self) -> None:
        chosen = exchange_folder.folder(self._session) is not None
        first, both = self._parts
        first.setVisible(not chosen)
        both.setVisible(chosen)

    # -- what was seen -----------------------------------------------------
    def _on_seen(self, seen: _Seen) -> None:
        self._on_stopped()
        self.looked = seen.looked
        rows = seen.looked.items
        self.arrived.list.blockSignals(True)
        self.model.set_source(Rows(rows))
        at = [str(item.path) for item in rows]
        item = rows[at.index(self._chosen)] if self._chosen in at else None
        if item is not None:
            index = self.model.index(at.index(self._chosen), 0)
            self.arrived.list.setCurrentIndex(index)
        self.arrived.list.blockSignals(False)
        self._chosen = self._chosen if item is not None else ""
        self.detail.show_item(item)
        self._nothing_in.set_text(
            self.tr("Nothing has arrived."),
            self.tr("It is looked at once a minute while you are here."),
        )
        self._nothing_out.set_text(self.tr("Nothing waits to be carried."))
        self.arrived.filled(self._left_alone())
        self.arrived.set_done(seen.looked.served)
        self.outgoing.set_source(Rows(seen.outgoing))
        self.sent.filled("")
        self.sent.set_done(sum(each.done for each in seen.outgoing))
        self.where.refresh()
        self._tell(seen)

    def _tell(self, seen: _Seen) -> None:
        self._hub.inbox_looked.emit(seen.looked.waiting)
        if seen.looked.taken_in:
            self._say("ok", self.tr("%n receipt(s) came.", "", seen.looked.taken_in))
            self._hub.cases_changed.emit()
        elif seen.removed >= 0:
            self._say("ok", self.tr("%n file(s) were removed.", "", seen.removed))

    def _left_alone(self) -> str:
        alone = self.looked.ignored + self.looked.left_out
        if not alone:
            return ""
        return self.tr("%n other file(s) there are left alone.", "", alone)

    def _on_failed(self, error: Exception) -> None:
        self._on_stopped()
        notice = notice_for(error)
        self._say(notice.kind, notice.hint, notice.sentence)

    def _on_stopped(self) -> None:
        self.again.setEnabled(True)
        inside = self.said.inside()
        if isinstance(inside, ProgressRow):
            self.said.put(None)

    def _say(self, kind: str, text: str, strong: str = "") -> None:
        shown = banner(kind, text, strong=strong)
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.said.put(shown)

    def _on_folder(self) -> None:
        self.said.put(None)
        self.refresh()

    # -- what is done ------------------------------------------------------
    def _on_chosen(self, item: Item) -> None:
        self._chosen = str(item.path)
        self.detail.show_item(item)

    def _on_activated(self, index: QModelIndex) -> None:
        item = self.model.row_at(index)
        if item is not None and item.state in ("new", "large"):
            self.bundle_wanted.emit(item.path)

    def _clear_arrived(self) -> None:
        session, looked = self._session, self.looked
        self._clear(lambda: inbox.clear_served(session, looked))

    def _clear_sent(self) -> None:
        session = self._session
        self._clear(lambda: exchange_folder.clear_done(session))

    def _clear(self, clear: Callable[[], int]) -> None:
        session = self._session

        def work(progress: Progress) -> _Seen:
            removed = clear()
            return _see(session, progress)._replace(removed=removed)

        self._question.ask(work)


def _see(
    session: Session, progress: Progress, most: int | None = READ_UNASKED
) -> _Seen:
    looked = inbox.scan(session, progress, most)
    return _Seen(looked, exchange_folder.outgoing(session))
