# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two more tabs of a case: its documents, and who wrote what when."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.commands.entries import NAMED
from app.evidence.making import CAPABILITY
from app.policy import may
from app.queries import timeline
from app.rows import AttachmentRow, EntryView, RevisionRow
from app.session import Session
from ui import i18n, labels
from ui.pages.entry_parts import in_order
from ui.question import Question
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.files import FileButton
from ui.widgets.labels import label
from ui.widgets.layout import Item, card, hair, hbox, plain, scroll, vbox
from ui.widgets.states import EmptyState
from ui.widgets.tags import Tag

Paper = tuple[EntryView, AttachmentRow]
Act = tuple[EntryView, RevisionRow]


class _Listed(QStackedWidget):
    """A list that is read beside, or a sentence where there is nothing."""

    def __init__(self, tasks: TaskRunner, empty: EmptyState) -> None:
        super().__init__()
        self._rows = Question(tasks, self)
        self._rows.answered.connect(self._on_found)
        self._holder = card(gap=0, margins=(1, 1, 1, 1))
        self.addWidget(self._holder)
        self.addWidget(card(empty))
        self._inner: QWidget | None = None

    def _ask(self, work: Callable[[], object]) -> None:
        self._rows.ask(lambda _progress: work())

    def _on_found(self, found: object) -> None:
        if isinstance(found, list):
            self._fill(found)

    def _fill(self, found: list[object]) -> None:
        if self._inner is not None:
            self._inner.hide()
            self._inner.deleteLater()
        parts: list[Item] = self._above() if found else []
        for each in found:
            parts += [self._line(each), hair()]
        self._inner = scroll(vbox(*parts, ..., gap=0, margins=(0, 4, 0, 8)))
        layout = self._holder.layout()
        if layout is not None:
            layout.addWidget(self._inner)
            self._inner.show()
        self.setCurrentIndex(0 if found else 1)

    def _above(self) -> list[Item]:
        """Return what stands over the lines."""
        return []

    def _line(self, each: object) -> QWidget:
        raise NotImplementedError


class CaseDocuments(_Listed):
    """Every file of a case that this account can read."""

    file_wanted = Signal(object, str)  # AttachmentRow, compartment
    entry_wanted = Signal(str, str)  # compartment, entry id

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        words = self.tr("There is no document here yet.")
        hint = self.tr("Files are attached to entries, and listed here.")
        super().__init__(tasks, EmptyState("file-text", words, hint))
        self.setObjectName("documents")
        self._session = session

    def set_case(self, case_id: str) -> None:
        """Show the files of a case."""
        self._ask(partial(timeline.files, self._session, case_id))

    def _line(self, each: object) -> QWidget:
        assert isinstance(each, tuple)
        entry, file = each
        shown = FileButton(file)
        shown.setMinimumWidth(shown.sizeHint().width())
        shown.clicked.connect(lambda: self.file_wanted.emit(file, entry.compartment))
        title = button(
            labels.entry(self._session, entry), "link", name=f"entry_of_{file.name}"
        )
        title.clicked.connect(
            lambda: self.entry_wanted.emit(entry.compartment, entry.entry_id)
        )
        when = i18n.long_date(entry.occurred_on)
        who = label(f"{when} · {i18n.iso(entry.author)}", "small", "2")
        about = vbox(hbox(title, ...), hbox(2, who), gap=0)
        tag = vbox(..., Tag(entry.compartment), ...)
        return plain(hbox(shown, (about, 1), tag, gap=16, margins=(12, 8, 16, 8)))


class CaseHistory(_Listed):
    """Every version of every readable entry, the latest first."""

    entry_wanted = Signal(str, str)  # compartment, entry id
    thing_wanted = Signal(str, list)  # the key of a page, and what it is to open

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        words = self.tr("Nothing has been written in this case yet.")
        super().__init__(tasks, EmptyState("history", words))
        self.setObjectName("history")
        self._session, self._case = session, ""

    def set_case(self, case_id: str) -> None:
        """Show the acts of a case."""
        self._case = case_id
        self._ask(partial(_acts, self._session, case_id))

    def _above(self) -> list[Item]:
        """Offer to prove all this to somebody who has no case file."""
        if not may(self._session.role, CAPABILITY):
            return []
        words = self.tr("Evidence package…")
        prove = button(words, "", "file-check", compact=True, name="history_evidence")
        prove.clicked.connect(lambda: self.thing_wanted.emit("evidence", [self._case]))
        said = self.tr("Each version is signed by who wrote it, and none is replaced.")
        about = label(said, "small", "2", wrap=True)
        row = Columns((about, 1, 260), (prove, 0, 0), gap=12)
        return [plain(vbox(row, margins=(16, 8, 16, 8))), hair()]

    def _line(self, each: object) -> QWidget:
        assert isinstance(each, tuple)
        entry, row = each
        words = labels.entry(self._session, entry)
        shown = words if len(words) <= WIDEST else words[: WIDEST - 1].rstrip() + "…"
        title = button(shown, "link", compact=True)
        title.setToolTip(i18n.tip(words))
        title.setAccessibleName(words)
        title.setObjectName(f"act_{row.revision_id[:12]}")
        title.clicked.connect(
            lambda: self.entry_wanted.emit(entry.compartment, entry.entry_id)
        )
        if row.final:
            words = self.tr("{author} signed")
        elif not row.parents:
            words = self.tr("{author} wrote")
        elif len(row.parents) > 1:
            words = self.tr("{author} made one version of two")
        else:
            words = self.tr("{author} changed")
        who = label(words.format(author=i18n.iso(row.author)), "small", "2")
        when = label(i18n.moment(row.recorded_at.astimezone()), "small", "2")
        when.setMinimumWidth(px(140))
        tag = plain(hbox(Tag(entry.compartment), ...))
        tag.setMinimumWidth(px(124))
        return plain(hbox(when, tag, who, title, ..., gap=12, margins=(16, 7, 16, 7)))


WIDEST = 64  # letters of a title, so that a line never needs scrolling sideways
MOST = 200  # acts shown: the rest is at the entries themselves


def _acts(session: Session, case_id: str) -> list[Act]:
    """Return the latest versions of the entries that can be read."""
    found: list[Act] = []
    for row in timeline.rows(session, case_id):
        if row.entry_id and row.state not in ("draft", NAMED):
            entry = timeline.view(session, row.compartment, row.entry_id)
            if entry is not None:
                rows = in_order(entry.revisions)
                found += [(entry, revision) for revision in rows]
    return sorted(found, key=_newest, reverse=True)[:MOST]


def _newest(act: Act) -> datetime:
    return act[1].recorded_at
