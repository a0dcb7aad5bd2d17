# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing the leaver's account: what it does, what has to wait, and what stays."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.commands.removing import Removal
from app.errors import RecoveryWordsWrong
from app.mission.ending import Ending, remove_leaver
from app.mission.records import Mission
from app.people import names
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.wording import and_list, names_of, or_list
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.fields import Labelled, labelled
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import Item, box, hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import ProgressRow


class AccountCard(QFrame):
    """`changed` tells that the account was removed."""

    changed = Signal()

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("mission_account")
        self.setProperty("box", "card")
        self._session, self._tasks, self._hub = session, tasks, hub
        self._mission: Mission | None = None
        self._place, self._said = Slot("account_facts"), Slot("account_said")
        self._ask = AskSlot()
        self._words: Labelled | None = None
        head = label(self.tr("Account and keys"), "heading")
        rows = vbox(head, self._said, self._place, self._ask, gap=8)
        rows.setContentsMargins(16, 16, 16, 16)
        self.setLayout(rows)

    def show_mission(self, mission: Mission, ends: Ending) -> None:
        """Show what becomes of the leaver's account."""
        if self._mission is None or self._mission.mission_id != mission.mission_id:
            self._said.put(None)
            self._ask.clear()
        self._mission = mission
        name = i18n.iso(names(self._session).get(mission.leaver, ""))
        if ends.removed_on is not None:
            self._place.put(self._gone(name, ends))
            return
        rows: list[Item] = []
        if mission.leaves_on > self._session.today:
            words = self.tr("{name} still opens this case file until {day}.")
            day = i18n.long_date(mission.leaves_on)
            rows.append(_line("timer", words.format(name=name, day=day)))
        rows += self._plan(name, ends)
        if ends.waiting:
            words = self.tr("Others have still to take over from {name} first.")
            rows.append(_line("triangle-alert", words.format(name=name), "warn"))
        if ends.allowed:
            remove = button(self.tr("Remove the account…"), "danger", "user")
            remove.setObjectName("mission_remove")
            remove.setEnabled(not ends.waiting)
            remove.clicked.connect(lambda: self._on_ask(name, ends))
            rows.append(plain(hbox(remove, ...)))
        else:
            words = self.tr("Whoever coordinates removes the account, on Team.")
            rows.append(label(words, "small", "2", wrap=True))
        self._place.put(plain(vbox(*rows, gap=8)))

    def _plan(self, name: str, ends: Ending) -> list[Item]:
        planned = ends.removal
        if planned is None:
            return []
        words = self.tr(
            "Removed, {name} opens nothing here any more. New keys: {keys}."
        )
        keys = and_list(names_of(planned.renewed))
        rows: list[Item] = [_line("key", words.format(name=name, keys=keys))]
        if planned.waits:
            said = self.tr(
                "You cannot renew {keys}: you do not hold it. Who can, after"
                " unlocking: {holders}."
            )
            holders = [*map(i18n.iso, ends.holders), self.tr("the recovery words")]
            waits = and_list(names_of(planned.waits))
            words = said.format(keys=waits, holders=or_list(holders))
            rows.append(_line("triangle-alert", words, "warn"))
        if planned.drafts:
            count = self.tr("%n draft(s) can never be read again.", "", planned.drafts)
            rows.append(_line("pen-line", count))
        rows.append(_line("info", self._honest(name)))
        return rows

    def _honest(self, name: str) -> str:
        words = self.tr("What {name} has read or copied already cannot be taken back.")
        return words.format(name=name)

    def _gone(self, name: str, ends: Ending) -> QWidget:
        day = i18n.long_date(ends.removed_on) if ends.removed_on else ""
        words = self.tr("The account of {name} was removed on {day}.")
        rows = [
            _line("circle-check", words.format(name=name, day=day), "ok"),
            _line("signature", self.tr("What they wrote stays theirs.")),
            _line("info", self._honest(name)),
        ]
        return plain(vbox(*rows, gap=8))

    # -- removing ----------------------------------------------------------------
    def _on_ask(self, name: str, ends: Ending) -> None:
        words = self.tr("Remove the account of {name}? It cannot be brought back.")
        field: QWidget | None = None
        self._words = None
        if ends.removal is not None and ends.removal.waits:
            text = QPlainTextEdit()
            text.setObjectName("mission_words")
            text.setTabChangesFocus(True)
            text.setFixedHeight(px(76))
            hint = self.tr("One envelope per line, to renew every key now. Not kept.")
            title = self.tr("Recovery words, if they are at hand")
            field = self._words = labelled(title, text, hint)
        asked = AskHere(
            "mission_removal",
            words.format(name=name),
            self.tr("Remove it"),
            field,
            icon="user",
        )
        asked.confirmed.connect(lambda: self._remove(asked))
        self._ask.ask(asked)
        asked.no.setFocus()

    def _remove(self, asked: AskHere) -> None:
        mission, session = self._mission, self._session
        if mission is None:
            return
        lines: tuple[str, ...] = ()
        if self._words is not None and isinstance(self._words.field, QPlainTextEdit):
            lines = tuple(self._words.field.toPlainText().splitlines())
        row = ProgressRow(self.tr("Making new keys"))
        row.setObjectName("mission_removing")
        task = self._tasks.start(
            lambda progress: remove_leaver(session, mission.mission_id, lines, progress)
        )
        row.follow(task)
        self._said.put(row)
        asked.setEnabled(False)
        self._hub.busy.emit(True)
        task.succeeded.connect(self._on_removed)
        task.failed.connect(lambda error: self._on_failed(asked, error))
        task.cancelled.connect(lambda: self._on_stopped(asked))
        task.finished.connect(lambda: self._hub.busy.emit(False))

    def _on_removed(self, done: Removal) -> None:
        self._ask.clear()
        self._words = None
        words = self.tr("Done: new keys for {keys}.")
        said = words.format(keys=and_list(names_of(done.renewed)))
        kind = "ok"
        if done.waits:
            more = self.tr(
                "{keys} still waits: whoever holds it renews it after unlocking."
            )
            said = f"{said} {more.format(keys=and_list(names_of(done.waits)))}"
            kind = "warn"
        shown = banner(kind, said)
        shown.setObjectName("mission_removed")
        shown.setAccessibleName(said)
        self._said.put(shown)
        self._hub.team_changed.emit()
        self.changed.emit()

    def _on_failed(self, asked: AskHere, error: Exception) -> None:
        self._said.put(None)
        asked.setEnabled(True)
        notice = notice_for(error)
        if isinstance(error, RecoveryWordsWrong) and self._words is not None:
            self._words.set_error(notice.text)
        else:
            asked.set_error(notice.text)

    def _on_stopped(self, asked: AskHere) -> None:
        asked.setEnabled(True)
        self._said.put(banner("info", self.tr("Stopped: nothing was changed.")))

    def forget(self) -> None:
        """Drop words that were typed: they are never kept."""
        self._words = None
        self._ask.clear()


def _line(icon: str, words: str, ink: str = "") -> QWidget:
    made = glyph_text(
        icon, words, "small", colour=ink or "text2", ink=ink or "2", wrap=True
    )
    if ink == "warn":
        return box("warn", vbox(made, margins=(10, 6, 10, 6)))
    return made
