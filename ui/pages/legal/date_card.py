# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The date itself, large, how far it is, and the time that runs as a strip."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.legal.procedures import ProcedureView
from app.legal.views import DeadlineView
from app.people import names
from app.session import Session
from ui import i18n
from ui.pages.legal.deadline_row import mark_of
from ui.pages.legal.due_words import (
    PARIS,
    DueWords,
    Mark,
    is_over,
)
from ui.pages.legal.parts import mark, unverified, warnings
from ui.pages.legal.words import LegalWords
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.daystrip import DayStrip, Span
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Tag

_MINUTE = 60_000  # milliseconds


def may_change(view: DeadlineView, procedure: ProcedureView | None) -> bool:
    """Tell whether what is open here can be changed: its facts, its end, whose it is."""
    may = procedure is not None and procedure.may_edit
    return may and view.open and not view.conflict


class DateCard(QFrame):
    """Told again every minute while it is looked at: hours become minutes."""

    give_wanted = Signal()
    compare_wanted = Signal()  # it is in two versions

    def __init__(
        self, session: Session, view: DeadlineView, procedure: ProcedureView | None
    ) -> None:
        super().__init__()
        self._may_give = may_change(view, procedure)
        self.setProperty("box", "card")
        self.setObjectName("date_card")
        self._session, self._view = session, view
        self._words = DueWords()
        self._left = Slot("deadline_left")
        self._said = Mark("")
        lead = label(self._lead(), "small", "2", wrap=True)
        lead.setObjectName("deadline_lead")
        self.date = label(self._words.big(view), "display", wrap=True)
        self.date.setObjectName("deadline_date")
        big = plain(vbox(lead, self.date, self._marks(), ..., gap=4))
        about = plain(vbox(*self._about(procedure), ..., gap=4))
        top = Columns((big, 5, 420), (about, 3, 220), gap=16)
        parts = [top, self._strip(), *self._warnings()]
        self.setLayout(vbox(*parts, gap=12, margins=(24, 16, 24, 12)))
        self._clock = QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(self.tell)
        self._clock.start()
        self.tell()

    def tell(self) -> None:
        """Say how far the end is now."""
        said = mark_of(self._view, self._session.now)
        if said != self._said:
            self._said = said
            self._left.put(mark(said, "strong", side=18))
            spoken = i18n.joined(self._lead(), self.date.text(), said.words)
            self.setAccessibleName(spoken)

    def _lead(self) -> str:
        view = self._view
        if not view.open or view.due is None:
            return ""
        reach, direction = ("", "after")
        if view.rule is not None:
            reach, direction = view.rule.reach, view.rule.direction
        return self._words.until(reach, view.whose, direction)

    def _marks(self) -> QWidget:
        marks: list[QWidget] = [self._left]
        if not self._view.verified:
            marks.append(unverified())
        return plain(FlowLayout(*marks, gap=10, line_gap=6))

    def _about(self, procedure: ProcedureView | None) -> list[QWidget]:
        parts: list[QWidget] = [plain(FlowLayout(Tag(self._view.compartment)))]
        if procedure is not None:
            name = LegalWords().procedure(procedure)
            parts.append(label(i18n.iso(name), "medium", wrap=True))
            if procedure.authority:
                place = i18n.iso(procedure.authority)
                parts.append(label(place, "small", "2", wrap=True))
        return [*parts, self._whose()] if self._view.open else parts

    def _whose(self) -> QWidget:
        """Say who looks after it, with a way to give it to somebody else."""
        name = names(self._session).get(self._view.assignee, "")
        said = self.tr("looked after by {name}").format(name=i18n.iso(name))
        if not name:
            said = self.tr("looked after by whoever follows the case")
        whose = label(said, "small", "2", wrap=True)
        whose.setObjectName("deadline_whose")
        parts: list[QWidget] = [whose]
        if self._may_give:
            words = self.tr("Give to somebody…")
            give = button(words, "link", compact=True, name="deadline_give")
            give.clicked.connect(self.give_wanted)
            parts.append(plain(FlowLayout(give)))
        return plain(vbox(*parts, gap=2))

    # -- the strip -----------------------------------------------------------------
    def _strip(self) -> QWidget | None:
        span = self._span()
        if span is None:
            return None
        over = self._view.due is not None and is_over(
            self._view.due, self._session.now, self._view.zone
        )
        now = self.tr("now") if isinstance(span.last, datetime) else self.tr("today")
        last = self.tr("the end")
        if not isinstance(span.last, datetime):
            last = self.tr("last day")
        shown = DayStrip(span, self._began(), "" if over else now, last)
        words = self.tr("From {first} to {last}")
        said = words.format(
            first=self._words.dated(span.first), last=self._words.dated(span.last)
        )
        shown.setAccessibleName(said)
        shown.setToolTip(said)
        return shown

    def _start(self) -> str:
        """Return the code of the event the time runs from."""
        rule, known = self._view.rule, [row.what for row in self._view.events]
        wanted = (rule.event, *rule.instead) if rule is not None else tuple(known)
        return next((code for code in wanted if code in known), "")

    def _began(self) -> str:
        code = self._start()
        return LegalWords().event_name(code) if code else self.tr("begins")

    def _span(self) -> Span | None:
        view = self._view
        zone = ZoneInfo(view.zone or PARIS)
        now = self._session.now.astimezone(zone)
        start = self._start()
        began = next((row for row in view.events if row.what == start), None)
        if began is None or view.due is None:
            return None
        if isinstance(view.due, datetime):
            last = view.due.astimezone(zone)
            first = datetime.combine(began.on, began.at or time.min, zone)
            return Span(first, last, now) if first < last else None
        return Span(began.on, view.due, now.date()) if began.on < view.due else None

    def _warnings(self) -> list[QWidget]:
        computation = self._view.computation
        found = warnings(computation.warnings) if computation is not None else []
        return [self._two_versions(), *found] if self._view.conflict else found

    def _two_versions(self) -> QWidget:
        """Say that another date may stand in the other version."""
        go = button(self.tr("Compare them"), "link", name="deadline_compare")
        go.clicked.connect(self.compare_wanted)
        said = self.tr(
            "Two computers changed this deadline: the other version may end earlier."
            " Make one of them before you rely on this date."
        )
        return banner("warn", said, go)
