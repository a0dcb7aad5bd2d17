# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who takes over sees each case and each deadline, says so, and signs once for all."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.errors import AppError, NotAcknowledged, StorageError
from app.mission.records import Mission
from app.mission.taking_over import (
    Arrival,
    Arriving,
    Taken,
    arrival,
    keep,
    kept,
    take_over,
)
from app.people import names
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.mission.step import CaseLine, Halves
from ui.pages.mission.taking_case import TakenCase
from ui.pages.mission.words import name_of
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.banners import MessageBar, banner
from ui.widgets.buttons import button, icon_button
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot
from ui.widgets.writing import WritingText

_PAUSE = 800  # milliseconds after the last tick


class TakingPart(QWidget):
    """`taken` tells the record's id; `left` that the person went back."""

    taken = Signal(str)
    left = Signal()
    case_wanted = Signal(str)

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("mission_taking")
        self._session, self._tasks, self._hub = session, tasks, hub
        self._found: Arrival | None = None
        self._seen: set[str] = set()
        self._case = ""
        self._busy = False
        self._lines: dict[str, CaseLine] = {}
        self._shown: TakenCase | None = None
        back = icon_button("arrow-left", self.tr("Back to the overview"), name="back")
        back.clicked.connect(self.leave)
        self._head = PageHead("", leading=back)
        self._message = MessageBar()
        self._notice = Slot("mission_gone")
        self._list, self._place = Slot("taken_list"), Slot("taken_place")
        self._count = label("", "smallstrong")
        self._count.setObjectName("taken_count")
        self.reply = WritingText("taken_reply")
        self.reply.setFixedHeight(px(60))
        self.reply.setMinimumHeight(px(60))
        self.reply.textChanged.connect(self._on_reply)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.flush)
        self._build()

    def _build(self) -> None:
        count = plain(hbox(self._count, ..., margins=(16, 12, 16, 10)))
        listed = scroll(vbox(self._list, ..., gap=0))
        rows = vbox(count, hair(), (listed, 1), gap=0, margins=(1, 1, 1, 1))
        cases = box("card", rows)
        about = labelled(
            self.tr("A question, or a word for the record"),
            self.reply,
            self.tr("One for all cases. Everybody here can read it: no names."),
        )
        inside = vbox(self._place, hair(), about, ..., gap=16, margins=(4, 0, 12, 8))
        self._area: QScrollArea = scroll(inside)
        self._halves = Halves(cases, self._area)
        body = scroll(vbox((self._halves, 1), gap=0))
        rows = vbox(
            self._head,
            self._message,
            self._notice,
            (body, 1),
            gap=12,
            margins=(24, 8, 24, 12),
        )
        self.setLayout(vbox((plain(rows), 1), hair(), self._bar(), gap=0))

    def _bar(self) -> QWidget:
        self._sentence = label("", "small", "2", wrap=True)
        self._sentence.setObjectName("taken_sentence")
        self._next = button(self.tr("Next case"), "", "arrow-right", name="taken_next")
        self._next.clicked.connect(self.go_on)
        self._take = button(
            self.tr("Take over"), "primary", "signature", name="take_over"
        )
        self._take.clicked.connect(self.take)
        buttons = plain(FlowLayout(self._next, self._take))
        row = Columns((self._sentence, 1, 280), (buttons, 0, 0), gap=12)
        return plain(vbox(row, margins=(24, 12, 24, 14)))

    # -- showing -----------------------------------------------------------------
    def start(self, mission: Mission) -> None:
        """Show a record that waits; what was ticked before is ticked."""
        self._message.clear()
        said = kept(self._session, mission.mission_id)
        self._seen = set(map(str, said.get("seen", [])))
        self.reply.blockSignals(True)
        self.reply.setPlainText(str(said.get("reply", "")))
        self.reply.blockSignals(False)
        self._case = str(said.get("case", ""))
        self._read(mission.mission_id)

    def refresh(self) -> None:
        """Read again: something may be news."""
        if self._found is not None:
            self._read(self._found.mission.mission_id)

    def _read(self, mission_id: str) -> None:
        try:
            found = arrival(self._session, mission_id)
        except (AppError, StorageError) as error:
            self._say(notice_for(error))
            return
        self._found = found
        self._seen &= found.keys
        who = names(self._session).get(found.mission.leaver, "")
        words = self.tr("{name} hands over %n case(s)", "", len(found.cases))
        self._head.set_title(words.format(name=i18n.iso(who)))
        self._head.set_quiet(found.mission.remarks)
        self._notice.put(self._gone(found))
        self._list_cases(found)
        ids = [case.row.case_id for case in found.cases]
        if self._case not in ids:
            self._case = ids[0] if ids else ""
        self._show_case(self._case)

    def _gone(self, found: Arrival) -> QWidget | None:
        """Say which cases are not theirs to give any more."""
        if not found.gone:
            return None
        words = self.tr(
            "%n case(s) went elsewhere since, and are not taken over: {codes}.",
            "",
            len(found.gone),
        )
        codes = i18n.joined(*(i18n.ltr(code) for code in found.gone[:8]))
        return banner("info", words.format(codes=codes))

    def _list_cases(self, found: Arrival) -> None:
        self._lines = {}
        for case in found.cases:
            row = case.row
            line = CaseLine(f"taken_{row.case_id[:12]}", name_of(row))
            line.chosen.connect(lambda case=row.case_id: self._show_case(case))
            self._lines[row.case_id] = line
        lines = self._lines.values()
        self._list.put(plain(vbox(*lines, gap=2, margins=(6, 6, 6, 6))))

    def _show_case(self, case_id: str) -> None:
        self._case = case_id
        case = self._arriving(case_id)
        self._shown = None
        if case is not None:
            self._shown = TakenCase(self._session, case, self._seen)
            self._shown.ticked.connect(self._on_ticked)
            self._shown.case_wanted.connect(self.case_wanted)
        self._place.put(self._shown)
        self._area.verticalScrollBar().setValue(0)
        self._halves.bring()
        self._mark()

    def _arriving(self, case_id: str) -> Arriving | None:
        cases = self._found.cases if self._found is not None else ()
        return next((case for case in cases if case.row.case_id == case_id), None)

    def _mark(self) -> None:
        """Say how far it is: on each line, over the list, and on the button."""
        found = self._found
        if found is None:
            return
        done = 0
        for case in found.cases:
            line = self._lines[case.row.case_id]
            left = [key for key in case.keys if key not in self._seen]
            done += not left
            word = self.tr("%n to tick", "", len(left)) if left else self.tr("seen")
            sign = ("circle", "text3") if left else ("circle-check", "ok")
            line.show_state(*sign, word, here=case.row.case_id == self._case)
        total = len(found.cases)
        words = self.tr("{done} of {all} cases seen")
        self._count.setText(words.format(done=done, all=total))
        ready = found.keys <= self._seen
        self._take.setText(self.tr("Take over %n case(s)", "", total))
        self._take.setEnabled(ready and not self._busy)
        self._next.setVisible(bool(self._first_left()))
        left_keys = len(found.keys - self._seen)
        self._sentence.setText(
            self.tr(
                "Your signature makes them yours, all at once. What was written keeps"
                " its author."
            )
            if ready
            else self.tr("%n line(s) still to tick.", "", left_keys)
        )

    # -- what is done ------------------------------------------------------------
    def go_on(self) -> None:
        """Show the next case with something to tick, and put the keyboard there."""
        case_id = self._first_left()
        if not case_id:
            return
        self._show_case(case_id)
        first = self._shown.first_left() if self._shown is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Go back to the overview; the ticks are kept."""
        self.flush()
        self.left.emit()

    def flush(self) -> None:
        """Keep the ticks now."""
        self._pause.stop()
        if self._found is None or not self._found.mission.waits:
            return
        value = {
            "case": self._case,
            "reply": self.reply.toPlainText(),
            "seen": sorted(self._seen),
        }
        try:
            keep(self._session, self._found.mission.mission_id, value)
        except (AppError, StorageError) as error:
            self._say(notice_for(error))

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere has kept the ticks."""
        super().hideEvent(event)
        if self._pause.isActive():
            self.flush()

    def take(self) -> None:
        """Sign, and make everything this person's at once."""
        if self._found is None or self._busy:
            return
        self._pause.stop()
        session, mission = self._session, self._found.mission.mission_id
        seen, reply = frozenset(self._seen), self.reply.toPlainText()
        self._set_busy(busy=True)
        task = self._tasks.start(
            lambda _progress: take_over(session, mission, seen, reply)
        )
        task.succeeded.connect(lambda done: self._on_taken(mission, done))
        task.failed.connect(self._on_failed)
        task.finished.connect(lambda: self._set_busy(busy=False))

    def _on_taken(self, mission_id: str, done: Taken) -> None:
        self._found = None
        self._hub.cases_changed.emit()
        words = self.tr("%n case(s) are yours now.", "", done.cases)
        hint = ""
        if done.left:
            hint = self.tr(
                "%n thing(s) stay in the old name: your role does not write there.",
                "",
                done.left,
            )
        self._hub.notice.emit(Notice(words, hint, kind="ok"))
        self.taken.emit(mission_id)

    def _on_failed(self, error: Exception) -> None:
        notice = notice_for(error)
        if isinstance(error, NotAcknowledged):
            self.refresh()
            notice = Notice(
                self.tr("Something is new since you looked."),
                self.tr("Nothing was changed. Tick what is new, then take over."),
                kind="warn",
            )
        self._say(notice)

    def _on_ticked(self, key: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        (self._seen.add if on else self._seen.discard)(key)
        self._pause.start()
        self._mark()

    def _on_reply(self) -> None:
        self._pause.start()

    def _first_left(self) -> str:
        cases = self._found.cases if self._found is not None else ()
        ids = [case.row.case_id for case in cases]
        after = ids.index(self._case) if self._case in ids else 0
        open_ids = {c.row.case_id for c in cases if not set(c.keys) <= self._seen}
        order = ids[after + 1 :] + ids[: after + 1]
        return next((case for case in order if case in open_ids), "")

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._hub.busy.emit(busy)
        self._mark()

    def _say(self, notice: Notice) -> None:
        self._message.show_message(notice.text, notice.kind)
