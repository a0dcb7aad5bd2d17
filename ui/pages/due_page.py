# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages of things to do share: going to one, ticking it off, taking it back."""

from functools import partial

from PySide6.QtCore import Signal

from app.commands.tasks import set_done
from app.errors import AppError, StorageError
from app.queries.agenda import DueItem
from ui.errors import notice_for
from ui.notices import Notice
from ui.pages.due_rows import words_of
from ui.pages.own_pages import OWN_PAGES
from ui.pages.page import Page


class DuePage(Page):
    """A page with lines of things to do."""

    hit_chosen = Signal(str, str, str)  # case, compartment, entry
    thing_wanted = Signal(str, list)  # the key of a page, and what it is to open

    def on_news(self) -> None:
        """Read again what somebody looks at; the others read when they are shown."""
        if self.isVisible():
            self.refresh()

    def open_item(self, item: DueItem) -> None:
        """Show where a thing was written: on a page of its own, or in its case."""
        if item.form in OWN_PAGES:
            self.thing_wanted.emit(
                OWN_PAGES[item.form], [item.compartment, item.entry_id]
            )
            return
        self.hit_chosen.emit(item.case_id, item.compartment, item.entry_id)

    def tick(self, item: DueItem, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Mark a thing as done, with a way back."""
        place = (item.compartment, item.entry_id, item.place)
        try:
            set_done(self.session, *place, done=on)
        except (AppError, StorageError) as error:
            self.notice.emit(notice_for(error))
            self.refresh()
            return
        self.hub.case_changed.emit(item.case_id)
        if on:
            words = self.tr("Done: {what}").format(what=words_of(self.session, item))
            back = partial(self.tick, item, False)
            self.notice.emit(
                Notice(words, kind="ok", action=self.tr("Undo"), call=back)
            )
