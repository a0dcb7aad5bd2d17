# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""On Today: what somebody hands over, and accounts of people whose last day has come."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.mission.ending import overdue
from app.mission.records import waiting_for
from app.people import names
from app.session import Session
from ui import i18n
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.layout import plain, vbox
from ui.widgets.slot import Slot


class MissionLines(Slot):
    """Hidden where nothing waits; `wanted` asks for the page."""

    wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__("mission_lines")
        self._session = session

    def refresh(self) -> None:
        """Read the records again."""
        waiting = waiting_for(self._session, self._session.me)
        over = overdue(self._session)
        who = names(self._session) if waiting or over else {}
        rows: list[QWidget] = []
        for mission in waiting:
            count = len(mission.cases)
            words = self.tr("{name} hands over %n case(s) to you.", "", count)
            said = words.format(name=i18n.iso(who.get(mission.leaver, "")))
            name = f"today_mission_{mission.mission_id[:12]}"
            rows.append(self._row("info", said, self.tr("Look at them"), name))
        for mission in over:
            words = self.tr("{name} has left, and still has an account here.")
            said = words.format(name=i18n.iso(who.get(mission.leaver, "")))
            name = f"today_leaver_{mission.leaver[:12]}"
            rows.append(self._row("warn", said, self.tr("Remove it"), name))
        self.put(plain(vbox(*rows, gap=8)) if rows else None)

    def _row(self, kind: str, words: str, action: str, name: str) -> QWidget:
        go = button(action, "link", compact=True, name=name)
        go.setAccessibleName(f"{action}: {words}")
        go.clicked.connect(self.wanted)
        return banner(kind, words, go, icon="arrow-right-left")
