# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""End of mission: an overview, and behind it each half and the records."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.mission.caseload import people
from app.mission.records import mission_of
from app.mission.taking_over import may_take
from app.session import Session
from ui.hub import Hub
from ui.pages.mission.front import FrontPart
from ui.pages.mission.leaving import LeavingPart
from ui.pages.mission.record import RecordPart
from ui.pages.mission.taking import TakingPart
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.layout import vbox

FRONT, LEAVING, TAKING, RECORD = "front", "leaving", "taking", "record"


class MissionPage(Page):
    """One part at a time; Back leads to the overview."""

    page_wanted = Signal(str)  # the key of a page
    draft_wanted = Signal(str, str, str)  # case, compartment, entry
    new_case = Signal()

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("mission_page")
        self.title = self.tr("End of mission")
        self._part, self._about = FRONT, ""
        self.front = FrontPart(session)
        self.leaving = LeavingPart(session, tasks, hub)
        self.taking = TakingPart(session, tasks, hub)
        self.record = RecordPart(session, tasks, hub)
        self._stack = QStackedWidget()
        for part in (self.front, self.leaving, self.taking, self.record):
            self._stack.addWidget(part)
        self.setLayout(vbox((self._stack, 1)))
        self._connect()
        self.show_front()

    def _connect(self) -> None:
        self.front.begun.connect(self.begin)
        self.front.take_wanted.connect(self.take)
        self.front.record_wanted.connect(self.show_record)
        self.front.left.connect(self.leave)
        for part in (self.leaving, self.taking, self.record):
            part.left.connect(self.show_front)
        self.leaving.signed.connect(self._on_signed)
        self.leaving.account_wanted.connect(lambda: self.page_wanted.emit("team"))
        self.leaving.draft_wanted.connect(self.draft_wanted)
        self.leaving.intake_wanted.connect(self.new_case)
        self.taking.taken.connect(self.show_record)
        self.taking.case_wanted.connect(self.open_case)
        self.record.take_wanted.connect(self.take)

    # -- parts -------------------------------------------------------------------
    def show_front(self) -> None:
        """Show the overview."""
        self._part, self._about = FRONT, ""
        self.front.refresh()
        self._stack.setCurrentWidget(self.front)

    def begin(self, leaver: str) -> None:
        """Begin, or go on with, the leaving of an account."""
        self._part, self._about = LEAVING, leaver
        self.leaving.start(leaver)
        self._stack.setCurrentWidget(self.leaving)

    def take(self, mission_id: str) -> None:
        """Look at what somebody hands over."""
        mission = mission_of(self.session, mission_id)
        if mission is None or not may_take(self.session, mission):
            self.show_front()
            return
        self._part, self._about = TAKING, mission_id
        self.taking.start(mission)
        self._stack.setCurrentWidget(self.taking)

    def show_record(self, mission_id: str) -> None:
        """Show a record that was signed."""
        self._part, self._about = RECORD, mission_id
        self.record.show_record(mission_id)
        self._stack.setCurrentWidget(self.record)

    def _on_signed(self, made: list[str]) -> None:
        if len(made) == 1:
            self.show_record(made[0])
        else:
            self.show_front()

    # -- as a page ---------------------------------------------------------------
    def refresh(self) -> None:
        """Read again what is in front."""
        {
            FRONT: self.front.refresh,
            LEAVING: self.leaving.refresh,
            TAKING: self.taking.refresh,
            RECORD: self.record.refresh,
        }[self._part]()

    def handle(self, action: str) -> bool:
        """Do `back`: to the overview, then away; `save` in a note."""
        if action == "back" and self._part != FRONT:
            if self._part == LEAVING:
                self.leaving.leave()
            elif self._part == TAKING:
                self.taking.leave()
            else:
                self.show_front()
            return True
        if action == "save" and self._part == LEAVING:
            return self.leaving.save_note()
        return False

    def place(self) -> dict[str, object]:
        """Return the part and what it is about."""
        return {"part": self._part, "about": self._about}

    def restore(self, place: dict[str, object]) -> None:
        """Go back to a part, as far as it still is there."""
        about = str(place.get("about", ""))
        match place.get("part"):
            case "leaving":
                if about in {row.account_id for row in people(self.session)}:
                    self.begin(about)
            case "taking":
                self.take(about)
            case "record":
                if mission_of(self.session, about) is not None:
                    self.show_record(about)

    def prepare_lock(self) -> None:
        """Keep what is being decided and typed; drop recovery words."""
        if self._part == LEAVING:
            self.leaving.prepare_lock()
        elif self._part == TAKING:
            self.taking.flush()
        self.record.account.forget()
