# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The overview: what waits to be taken over, how to begin, and the records there are."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.mission.caseload import caseload, may_act_for, may_leave, people
from app.mission.plan import kept_leavers
from app.mission.records import Mission, missions, open_missions
from app.people import names
from app.session import Session
from ui import i18n
from ui.pages.mission.words import chooser
from ui.tokens import px
from ui.widgets.buttons import button, icon_button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, glyph_text, label
from ui.widgets.layout import Item, card, hair, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot
from ui.widgets.tags import Pill

_MOST = 30  # records listed


class FrontPart(QWidget):
    """`begun` tells whose leaving begins, `take_wanted` and `record_wanted` a record."""

    begun = Signal(str)
    take_wanted = Signal(str)
    record_wanted = Signal(str)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("mission_front")
        self._session = session
        back = icon_button("arrow-left", self.tr("Back"), name="back")
        back.clicked.connect(self.left)
        head = PageHead(self.tr("End of mission"), leading=back)
        head.set_quiet(
            self.tr("Somebody leaves, somebody takes over, on this laptop, one by one.")
        )
        self._place = Slot("mission_overview")
        rows = vbox(head, self._place, ..., gap=12, margins=(24, 8, 24, 16))
        self.setLayout(vbox(scroll(rows)))

    def refresh(self) -> None:
        """Read the records again."""
        who = names(self._session)
        waiting = [self._waiting(m, who) for m in open_missions(self._session)]
        begin: list[Item] = [self._own(), self._in_place(who)]
        left = plain(vbox(*begin, ..., gap=16))
        columns = Columns((left, 1, 380), (self._records(who), 1, 380), gap=16)
        self._place.put(plain(vbox(*waiting, columns, gap=16)))

    # -- taking over -------------------------------------------------------------
    def _waiting(self, mission: Mission, who: dict[str, str]) -> QWidget:
        count = len(mission.cases)
        name = i18n.iso(who.get(mission.leaver, ""))
        words = self.tr("{name} hands over %n case(s) to you", "", count)
        quiet = self.tr("You see each of them, and what is due, before you sign.")
        mine = mission.successor == self._session.me
        if not mine:
            words = self.tr("{name} hands over %n case(s) to {other}", "", count)
            quiet = self.tr("You can take them over in their place.")
        said = words.format(name=name, other=i18n.iso(who.get(mission.successor, "")))
        kind = "primary" if mine else ""
        look = button(
            self.tr("Look at them"), kind, name=f"take_{mission.mission_id[:12]}"
        )
        look.setAccessibleName(f"{look.text()}: {said}")
        look.clicked.connect(partial(self.take_wanted.emit, mission.mission_id))
        lines = plain(
            vbox(
                label(said, "heading", wrap=True),
                label(quiet, "small", "2", wrap=True),
                gap=2,
            )
        )
        sign = Glyph("inbox", "accent_text", 20)
        return card(
            Columns((plain(hbox(sign, (lines, 1), gap=12)), 1, 260), (look, 0, 0))
        )

    # -- beginning -----------------------------------------------------------------
    def _own(self) -> QWidget | None:
        """Make the card of who leaves."""
        if not may_leave(self._session):
            return None
        me = self._session.me
        count = len(caseload(self._session, me).rows)
        lead = self.tr("You follow %n open case(s).", "", count)
        hint = self.tr(
            "Say who takes over, leave a note for each case, look at what is due, and"
            " sign. Whoever takes over then unlocks with their own phrase."
        )
        waits = any(m.leaver == me and m.waits for m in missions(self._session))
        begun = me in kept_leavers(self._session)
        words = self.tr("Go on") if begun else self.tr("Begin")
        taking = any(
            m.successor == me and m.waits for m in open_missions(self._session)
        )
        kind = "" if taking else "primary"
        go: QWidget = button(words, kind, "log-out", name="mission_begin")
        if waits:
            said = self.tr("You have signed. It waits for who takes over.")
            go = glyph_text("signature", said, colour="ok", ink="ok", wrap=True)
        else:
            go.clicked.connect(partial(self.begun.emit, me))  # type: ignore[attr-defined]
        return card(
            label(self.tr("You are leaving"), "heading"),
            label(lead, "body", wrap=True),
            label(hint, "small", "2", wrap=True),
            plain(hbox(go, ...)),
            gap=8,
        )

    def _in_place(self, who: dict[str, str]) -> QWidget | None:
        """Make the card of who acts for somebody who is gone."""
        if not may_act_for(self._session):
            return None
        others = [row for row in people(self._session) if not row.me]
        if not others:
            return None
        options = [(row.account_id, i18n.iso(row.name)) for row in others]
        box = chooser("mission_gone_who", self.tr("Who has left"), options)
        box.setMinimumWidth(px(180))
        begun = [each for each in kept_leavers(self._session) if each in who]
        at = next((box.findData(each) for each in begun if box.findData(each) >= 0), 0)
        box.setCurrentIndex(at)
        go = button(self.tr("Begin in their place"), "", name="mission_begin_for")
        go.clicked.connect(lambda: self.begun.emit(str(box.currentData())))
        hint = self.tr(
            "When somebody was dismissed overnight or cannot come back. The record says"
            " that they did not sign."
        )
        return card(
            label(self.tr("Somebody is gone already"), "heading"),
            label(hint, "small", "2", wrap=True),
            plain(FlowLayout(box, go)),
            gap=8,
        )

    # -- records -------------------------------------------------------------------
    def _records(self, who: dict[str, str]) -> QWidget:
        found = [m for m in missions(self._session) if not m.withdrawn]
        rows: list[Item] = [label(self.tr("Records"), "heading")]
        if not found:
            words = self.tr("Nobody has handed over yet.")
            rows.append(label(words, "small", "2", wrap=True))
        for mission in found[:_MOST]:
            rows += [hair(), self._record(mission, who)]
        return card(*rows, ..., gap=8)

    def _record(self, mission: Mission, who: dict[str, str]) -> QWidget:
        to = mission.taken_by or mission.successor
        words = self.tr("{name} to {other}").format(
            name=i18n.iso(who.get(mission.leaver, "")), other=i18n.iso(who.get(to, ""))
        )
        opened = button(words, "row", name=f"record_{mission.mission_id[:12]}")
        opened.clicked.connect(partial(self.record_wanted.emit, mission.mission_id))
        count = self.tr("%n case(s)", "", len(mission.cases))
        quiet = i18n.joined(count, i18n.short_date(mission.on))
        state = Pill(self.tr("waits"), "warn", "timer")
        if mission.taken:
            state = Pill(self.tr("taken over"), "ok", "circle-check")
        opened.setAccessibleName(i18n.joined(words, quiet, state.text()))
        lines = plain(vbox(hbox(opened, ...), label(quiet, "small", "2"), gap=0))
        return plain(hbox((lines, 1), state, gap=8))
