# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Third step: a short note for each case, written where every other entry is."""

from dataclasses import replace

from app.mission.caseload import (
    caseload,
    dues,
    may_write_notes,
    noted,
    summary_writing,
)
from app.mission.plan import Plan
from app.queries.agenda import DueItem
from app.rows import CaseRow
from app.session import Session
from ui.hub import Hub
from ui.pages.editor import EntryEditor
from ui.pages.mission.step import CaseLine, Halves, MissionStep
from ui.pages.mission.words import Says, name_of
from ui.tasks import TaskRunner
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layout import box, hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState

_NEXT = "next_deadline"


class NotesStep(MissionStep):
    """The cases on one side, the note of the one that is chosen on the other."""

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__(session)
        self.title = self.tr("Notes")
        self._says = Says(self)
        self._rows: tuple[CaseRow, ...] = ()
        self._noted: set[str] = set()
        self._case = ""
        self._due: dict[str, DueItem] = {}
        self._lines: dict[str, CaseLine] = {}
        self._list = Slot("mission_notes")
        self._count = label("", "smallstrong")
        self._count.setObjectName("mission_noted")
        self.editor = EntryEditor(session, tasks, hub)
        self.editor.setObjectName("mission_editor")
        self.editor.saved.connect(self._on_saved)
        self.editor.discarded.connect(self._on_left)
        self.editor.closed.connect(self._on_left)
        self._without = button(
            self.tr("Without a note"), "quiet", compact=True, name="mission_without"
        )
        self._without.clicked.connect(self._on_without)
        self._rest = Slot("mission_rest")
        head = hbox(self._count, ..., self._without, margins=(16, 10, 8, 10))
        cases = box(
            "card",
            vbox(
                plain(head),
                hair(),
                (scroll(vbox(self._list, ..., gap=0)), 1),
                gap=0,
                margins=(1, 1, 1, 1),
            ),
        )
        side = plain(vbox((self.editor, 1), (self._rest, 1), gap=0))
        lead = self.tr(
            "What would you tell whoever takes this case over, if you had two minutes?"
        )
        self._halves = Halves(cases, side)
        self.lay_out(lead, scroll(vbox((self._halves, 1), gap=0)))

    def enter(self, plan: Plan) -> None:
        """Show the cases, and go on with the first that has no note."""
        super().enter(plan)
        self._rows = caseload(self.session, plan.leaver).rows
        ids = [row.case_id for row in self._rows]
        self._noted = set(noted(self.session, ids))
        self._due = {}
        for item in dues(self.session, plan.leaver, ids):
            self._due.setdefault(item.case_id, item)
        self._show()
        if not self._rows or not may_write_notes(self.session):
            self._say_nothing()
        elif self._case not in ids or not self.editor.is_open():
            self.choose(self._first_left() or ids[0])

    def flush(self) -> None:
        """Keep the draft of the note."""
        self.editor.flush()

    def choose(self, case_id: str) -> None:
        """Write the note of a case."""
        self._case = case_id
        self._rest.put(None)
        self.editor.show()
        base, draft = summary_writing(self.session, case_id)
        writing = base
        item = self._due.get(case_id)
        if not draft and not base.parents and item is not None:
            said = {_NEXT: self._says.due(self.session, item)}
            writing = replace(base, answers=base.answers | said)
        self.editor.open(writing, base, draft=draft)
        self._halves.bring()
        self._mark()

    def case_id(self) -> str:
        """Return the case whose note is being written."""
        return self._case

    # -- showing ---------------------------------------------------------------
    def _show(self) -> None:
        self._lines = {}
        for row in self._rows:
            line = CaseLine(f"note_{row.case_id[:12]}", name_of(row))
            line.chosen.connect(lambda case=row.case_id: self._on_chosen(case))
            self._lines[row.case_id] = line
        lines = self._lines.values()
        self._list.put(plain(vbox(*lines, gap=2, margins=(6, 6, 6, 6))))
        self._mark()

    def _mark(self) -> None:
        ready = 0
        for row in self._rows:
            case, line = row.case_id, self._lines[row.case_id]
            sign, word = ("circle", "text3"), self.tr("no note yet")
            if case in self._noted:
                sign, word = ("circle-check", "ok"), self.tr("note written")
            elif case in self.plan.without_note:
                sign, word = ("minus", "text3"), self.tr("goes without a note")
            ready += case in self._noted or case in self.plan.without_note
            line.show_state(*sign, word, here=case == self._case)
        words = self.tr("{done} of {all} ready")
        self._count.setText(words.format(done=ready, all=len(self._rows)))
        skipped = self._case in self.plan.without_note
        self._without.setText(
            self.tr("Write one after all") if skipped else self.tr("Without a note")
        )
        open_case = bool(self._case) and self._case not in self._noted
        self._without.setVisible(open_case)

    def _say_nothing(self) -> None:
        self.editor.hide()
        self._without.hide()
        if self._rows:
            text = self.tr("Your role writes no handover notes.")
            hint = self.tr("The cases go without: the record says so.")
        else:
            text = self.tr("There is no case to write a note for.")
            hint = ""
        self._rest.put(box("card", vbox(EmptyState("pen-line", text, hint))))

    # -- what is done ------------------------------------------------------------
    def _on_chosen(self, case_id: str) -> None:
        if case_id != self._case or not self.editor.is_open():
            self.editor.flush()
            self.choose(case_id)
        self._mark()

    def _on_saved(self, _place: str, _entry: str, _about: str) -> None:
        self._noted.add(self._case)
        self.plan.without_note.discard(self._case)
        self.decided.emit()
        self._go_on()

    def _on_without(self) -> None:
        case = self._case
        if case in self.plan.without_note:
            self.plan.without_note.discard(case)
            self._mark()
            self.decided.emit()
            return
        self.editor.flush()
        self.plan.without_note.add(case)
        self.decided.emit()
        self._go_on()

    def _go_on(self) -> None:
        """Open the next case that has no note, or say that all are ready."""
        case = self._first_left()
        if case:
            self.choose(case)
            return
        self._mark()
        self._on_left()

    def _on_left(self) -> None:
        self.editor.hide()
        done = EmptyState(
            "circle-check",
            self.tr("Choose a case to read or change its note."),
            "" if self._first_left() else self.tr("Every case is ready."),
        )
        self._rest.put(box("card", vbox(done)))

    def _first_left(self) -> str:
        ids = [row.case_id for row in self._rows]
        after = ids.index(self._case) if self._case in ids else 0
        order = ids[after:] + ids[:after]
        ready = self._noted | self.plan.without_note
        return next((case for case in order if case not in ready), "")
