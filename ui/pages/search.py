# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the search over everything found: people and codes first, then notes."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.queries import search
from app.rows import SearchHit
from app.session import Session
from ui import i18n
from ui.hub import Hub
from ui.models.hits import HitModel
from ui.models.paged import ItemRole
from ui.models.sources import emphasised, titled
from ui.pages.page import Page
from ui.question import Question
from ui.tasks import TaskRunner
from ui.widgets.labels import label
from ui.widgets.layout import box, vbox
from ui.widgets.states import EmptyState
from ui.widgets.tables import HitList

PAUSE = 150  # milliseconds without a key stroke before asking
MOST = 30


class SearchPage(Page):
    """Answers while the person types in the field on top of the window."""

    hit_chosen = Signal(str, str, str)  # case, compartment, entry id ("" the case)

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("search_page")
        self.title = self.tr("Search")
        self._text = self._listed = ""  # what is searched, and what the list is of
        self._awaited = False  # Return was pressed before its results were there
        self._hits = Question(tasks, self)
        self._hits.answered.connect(self._on_found)
        self.model = HitModel(self)
        self.list = HitList(self.model)
        self._begin = EmptyState(
            "search",
            self.tr("Search people, codes and notes."),
            self.tr(
                "A few letters are enough: accents and Arabic spellings do not matter."
            ),
        )
        self._nothing = EmptyState("search", "")
        self._stack = QStackedWidget()
        for face in (self._begin, self._nothing, self.list):
            self._stack.addWidget(face)
        self._head = label(self.title, "title")
        self._count = label("", "small", "2")
        self._count.setObjectName("hit_count")
        self._count.hide()
        listed = box("card", vbox((self._stack, 1), gap=0, margins=(1, 4, 1, 4)))
        head = vbox(self._head, self._count, gap=2)
        self.setLayout(vbox(head, (listed, 1), gap=12, margins=(24, 8, 24, 20)))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.list.activated.connect(self._on_chosen)
        self.list.clicked.connect(self._on_chosen)

    # -- asking ------------------------------------------------------------
    def set_text(self, text: str) -> None:
        """Search for something else."""
        if text.strip() == self._text:
            return
        self._text, self._awaited = text.strip(), False
        if not self._text:
            self._pause.stop()
            self._hits.forget()
            self._listed = ""
            self.model.set_source(None)
            self._say_count("")
            self._stack.setCurrentWidget(self._begin)
            return
        self._pause.start()

    def text(self) -> str:
        """Return what is searched."""
        return self._text

    def refresh(self) -> None:
        """Ask again: what was written meanwhile is found."""
        if self._text:
            self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing for nobody."""
        super().hideEvent(event)
        self._pause.stop()
        self._hits.forget()
        self._awaited = False

    def _ask(self) -> None:
        session, text = self.session, self._text
        self._hits.ask(lambda _progress: (text, search.hits(session, text, MOST)))

    def _on_found(self, answer: tuple[str, list[SearchHit]]) -> None:
        self._listed, found = answer
        self._show(found)
        if self._awaited and self._listed == self._text:
            self.activate()

    def _show(self, found: list[SearchHit]) -> None:
        kept = self.list.currentIndex().row()
        shown = titled(self.session, found)
        self.model.set_source(emphasised(shown, self._text))
        if not found:
            words = self.tr("Nothing here matches “{text}”.")
            self._nothing.set_text(
                words.format(text=i18n.iso(self._text)),
                self.tr("What your account cannot read is not searched either."),
            )
            self._stack.setCurrentWidget(self._nothing)
            self._say_count("")
            return
        self._stack.setCurrentWidget(self.list)
        at = min(max(kept, 0), len(found) - 1)
        self.list.setCurrentIndex(self.model.index(at, 0))
        more = self.tr("The first %n results", "", len(found))
        every = self.tr("%n results", "", len(found))
        self._say_count(more if len(found) >= MOST else every)

    def _say_count(self, words: str) -> None:
        self._count.setText(words)
        self._count.setVisible(bool(words))

    # -- choosing ----------------------------------------------------------
    def step(self, by: int) -> None:
        """Go up or down from the search field, without leaving it."""
        at = self.list.currentIndex().row() + by
        if 0 <= at < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(at, 0))

    def activate(self) -> None:
        """Open the result that is marked; Return in the search field.

        What an earlier word found is never opened for a later one.
        """
        self._awaited = self._listed != self._text
        if self._awaited:
            return
        index = self.list.currentIndex()
        if index.isValid() and self._stack.currentWidget() is self.list:
            self._on_chosen(index)

    def focus_hits(self) -> None:
        """Bring the keyboard to the results."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_chosen(self, index: QModelIndex) -> None:
        hit = index.data(ItemRole.UserRole)
        if isinstance(hit, SearchHit):
            compartment = hit.compartment if hit.entry_id else ""
            self.hit_chosen.emit(hit.case_id, compartment, hit.entry_id)
