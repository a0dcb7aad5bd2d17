# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups: choose a place, make one, see what is there, verify, merge, put back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app import backups, merging, restoring
from app.backups import BackupRow, Made
from app.errors import CannotUnlock
from app.merging import Difference, Done
from app.progress import Progress
from app.restoring import Restored
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.asking import ask_folder
from ui.pages.backups_detail import BackupDetail
from ui.pages.backups_list import BackupList
from ui.pages.backups_merge import AskOldPhrase, MergePreview, MergeResult
from ui.pages.backups_words import BackupWords
from ui.pages.page import Page
from ui.tasks import Task, TaskRunner
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.layout import box, hair, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState, ProgressRow
from ui.widgets.working import FileProgressRow


class BackupsPage(Page):
    """Left what is in the folder, right the one that is chosen."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("backups_page")
        self.title = self.tr("Backups")
        self._words = BackupWords(self)
        self._folder: Path | None = None
        self._row: BackupRow | None = None
        self._found: Difference | None = None
        self._made: BackupRow | None = None  # verified just now
        self._working = False
        self.other = button(
            self.tr("Another place…"), "quiet", "folder-open", name="backup_place"
        )
        self.other.clicked.connect(self.ask_place)
        self.make_button = button(
            self.tr("Make a backup now"), "primary", "save", name="make_backup"
        )
        self.make_button.clicked.connect(self.make)
        self._head = PageHead(self.title, self.other, self.make_button)
        self.said = Slot("backups_said")
        self.list, self.detail = BackupList(), BackupDetail()
        self.list.chosen.connect(self._show)
        self.detail.verify_wanted.connect(self.verify)
        self.detail.merge_wanted.connect(self.compare)
        self.detail.beside_wanted.connect(self.put_beside)
        # Not a stack: what wraps has to be as high as its width asks.
        self._parts = (self._make_where(), self._make_none(), self._make_both())
        rows = vbox(
            self._head,
            self.said,
            *((part, 1) for part in self._parts),
            gap=12,
            margins=(24, 8, 24, 16),
        )
        self.setLayout(vbox(scroll(rows)))
        self._show_part(0)
        self._tell()

    def _show_part(self, at: int) -> None:
        for part in self._parts:
            part.setVisible(part is self._parts[at])

    def _make_where(self) -> QWidget:
        state = EmptyState(
            "hard-drive",
            self.tr("Where do you keep backups?"),
            self.tr(
                "On a stick that is not kept with the laptop. A backup stays encrypted:"
                " it opens with the same names and phrases."
            ),
            self.tr("Choose a stick or folder…"),
            kind="primary",
        )
        state.activated.connect(self.ask_place)
        state.setMinimumHeight(px(260))
        return box("card", vbox(state))

    def _make_none(self) -> QWidget:
        state = EmptyState(
            "hard-drive",
            self.tr("No backup in this folder yet."),
            self.tr("Make the first one: it is verified by opening it."),
        )
        state.setMinimumHeight(px(260))
        self._none = state
        return box("card", vbox(state))

    def _make_both(self) -> QWidget:
        self._line = hair(vertical=True)
        self._both = Columns(
            (self.list, 4, 270), (self._line, 0, 1), (self.detail, 5, 330), gap=24
        )
        return box("card", vbox((self._both, 1), margins=(20, 18, 20, 18)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line between out where one part is below the other."""
        super().resizeEvent(event)
        self._line.setVisible(self._both.is_row())

    # -- where -------------------------------------------------------------------
    def ask_place(self) -> None:
        """Ask for a stick or folder."""
        ask_folder(self, self.tr("Where backups are kept"), self.show_place)

    def show_place(self, folder: Path, chosen: Path | None = None) -> None:
        """Show the backups of a folder, one of them chosen."""
        if self._working:
            return
        self._folder = folder
        session = self.session
        task = self.tasks.start(lambda _progress: backups.find(folder, session))
        task.succeeded.connect(lambda rows: self._on_found(folder, rows, chosen))
        task.failed.connect(self._on_failed)

    def refresh(self) -> None:
        """Look again at what is in the folder."""
        self._tell()
        if self._folder is not None and not self._working:
            self.show_place(self._folder, self._row.folder if self._row else None)

    def place(self) -> dict[str, object]:
        """Return the folder that was chosen."""
        return {"folder": str(self._folder) if self._folder else ""}

    def restore(self, place: dict[str, object]) -> None:
        """Show a folder again, if it is there."""
        folder = place.get("folder")
        if isinstance(folder, str) and folder and Path(folder).is_dir():
            self.show_place(Path(folder))

    def prepare_lock(self) -> None:
        """Drop a phrase that was typed."""
        asked = self.detail.work.inside()
        if isinstance(asked, AskOldPhrase):
            asked.forget()

    def _on_found(
        self, folder: Path, rows: list[BackupRow], chosen: Path | None
    ) -> None:
        if folder != self._folder:
            return  # another was chosen meanwhile
        self._show_part(2 if rows else 1)
        self._none.set_text(
            self.tr("No backup in this folder yet."), i18n.ltr(str(folder))
        )
        made = self._made
        if made is not None:
            rows = [made if row.folder == made.folder else row for row in rows]
        self.list.show_rows(rows, chosen)
        self._tell()

    def _show(self, row: BackupRow) -> None:
        self._row, self._found = row, None
        self.detail.show_row(row)

    def _tell(self) -> None:
        self._head.set_quiet(self._words.last_made(backups.last_made(self.session)))
        known = self._folder is not None
        self.other.setVisible(known)
        self.make_button.setVisible(known)

    # -- what is done --------------------------------------------------------------
    def make(self) -> None:
        """Make a backup in the folder that is shown."""
        folder, session = self._folder, self.session
        if folder is None:
            self.ask_place()
            return
        self._start(
            lambda progress: backups.make(folder, session, progress),
            FileProgressRow(self.tr("Copying, reading back, opening")),
            self.said,
            self._on_made,
        )

    def verify(self) -> None:
        """Read every byte of the backup that is chosen."""
        row, session = self._row, self.session
        if row is not None:
            self._start(
                lambda progress: backups.verify(row.folder, session, progress),
                FileProgressRow(self.tr("Reading every byte")),
                self.detail.work,
                self._on_verified,
            )

    def compare(self, name: str = "", passphrase: str = "") -> None:
        """Say what merging the chosen backup would bring."""
        row, session = self._row, self.session
        if row is not None:
            self._start(
                lambda progress: merging.compare(
                    row, session, progress, name=name, passphrase=passphrase
                ),
                ProgressRow(self.tr("Comparing")),
                self.detail.work,
                self._on_compared,
                lambda error: self._on_refused(error, typed=bool(name)),
            )

    def merge(self) -> None:
        """Merge what was compared."""
        found, session = self._found, self.session
        if found is not None:
            self._start(
                lambda progress: merging.merge(found, session, progress),
                ProgressRow(self.tr("Merging")),
                self.detail.work,
                self._on_merged,
            )

    def put_beside(self) -> None:
        """Put the chosen backup back as a second case file."""
        row = self._row
        if row is not None:
            self._start(
                lambda progress: restoring.restore(
                    row.folder, restoring.new_place(row.folder), progress
                ),
                FileProgressRow(self.tr("Copying and reading back")),
                self.detail.work,
                self._on_beside,
            )

    def _start(
        self,
        work: Callable[[Progress], object],
        row: ProgressRow,
        where: Slot,
        done: Callable[..., None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        if self._working:
            return
        self._set_busy(busy=True)
        task: Task = self.tasks.start(work)
        row.setObjectName("backup_progress")
        row.follow(task)
        where.put(row)
        task.succeeded.connect(done)
        task.failed.connect(failed or self._on_failed)
        task.cancelled.connect(self._on_stopped)
        # Before what was found is looked at again: this has to be over by then.
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_made(self, made: Made) -> None:
        self._made = made.row
        words = self.tr("The backup is made, read back and opened: {cases}.")
        said = words.format(cases=self._words.cases(made.row))
        hint, kind = "", "ok"
        if made.same_disk:
            kind = "warn"
            hint = self.tr(
                "It lies on the same disk as the case file: keep one on a stick too."
            )
        self._say(kind, hint or i18n.ltr(made.row.folder.name), said)
        self._again(made.row.folder)

    def _on_verified(self, row: BackupRow) -> None:
        rows = [row if r.folder == row.folder else r for r in self.list.rows()]
        self.list.show_rows(rows, row.folder)

    def _on_compared(self, found: Difference) -> None:
        self._found = found
        preview = MergePreview(found)
        preview.accepted.connect(self.merge)
        preview.left.connect(self._drop_work)
        self.detail.work.put(preview)

    def _on_refused(self, error: Exception, *, typed: bool) -> None:
        if not isinstance(error, CannotUnlock):
            self._on_failed(error)
            return
        asked = AskOldPhrase()
        asked.given.connect(self.compare)
        asked.left.connect(self._drop_work)
        self.detail.work.put(asked)
        if typed:
            asked.refuse(notice_for(error).sentence)
        else:
            asked.name.setFocus()

    def _on_merged(self, done: Done) -> None:
        self._found = None
        self.detail.work.put(MergeResult(done))
        self.hub.cases_changed.emit()
        self.hub.contacts_changed.emit()

    def _on_beside(self, done: Restored) -> None:
        words = self.tr(
            "The backup is a case file of its own now. The first screen lists it:"
        )
        shown = banner("ok", i18n.ltr(str(done.folder)), strong=words)
        shown.setAccessibleName(words)
        self.detail.work.put(shown)

    def _on_failed(self, error: Exception) -> None:
        self._drop_work()
        notice = notice_for(error)
        self._say(notice.kind, notice.hint, notice.sentence)

    def _on_stopped(self) -> None:
        self._drop_work()
        self._say("info", self.tr("Stopped: nothing was changed."))

    def _say(self, kind: str, text: str, strong: str = "") -> None:
        shown = banner(kind, text, strong=strong)
        shown.setObjectName("backup_said")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.said.put(shown)

    def _again(self, chosen: Path) -> None:
        self._working = False
        if self._folder is not None:
            self.show_place(self._folder, chosen)

    def _drop_work(self) -> None:
        self._found = None
        self.detail.work.put(None)

    def _set_busy(self, *, busy: bool) -> None:
        self._working = busy
        self.hub.busy.emit(busy)
        self.make_button.setEnabled(not busy)
        self.other.setEnabled(not busy)
        self.list.setEnabled(not busy)
        self.detail.set_busy(busy=busy)
        if busy and self.said.inside() is not None:
            self.said.put(None)
