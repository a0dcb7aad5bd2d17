# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A filling and the parts of the screen that show it: each answer moves only its own."""

import re
from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.forms.definition import Node
from app.forms.filling import Filling, Problem
from ui.forms.field import Choices, Value
from ui.forms.fields_other import FilesHelper
from ui.forms.queue import Queue
from ui.forms.rows import Chunk, Held
from ui.forms.words import Speaker

PAUSE = 400  # milliseconds after the last key stroke: now an answer is looked at
_ROW = re.compile(r"^(.*)\[(\d+)\](?:/.*)?$")


def repeat_of(place: str) -> tuple[str, int] | None:
    """Return the innermost repeat a place is in, and its row from 1."""
    found = _ROW.match(place)
    return (found[1], int(found[2])) if found else None


def path_of(place: str) -> str:
    """Return a place without its row numbers."""
    return re.sub(r"\[\d+\]", "", place)


class Shown(Protocol):
    """A part of the screen that stands for a place."""

    def refresh(self, *, value: bool = True) -> None:
        """Show what the filling says now; without `value`, not the answer itself."""
        ...

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong here, or that nothing is any more."""
        ...


class Live(QObject):
    """Holds the filling; parts of the screen register under their places."""

    changed = Signal()
    looked = Signal()  # problems were looked at: `open` may be another list
    layout_changes = Signal()  # something is about to come or go
    layout_changed = Signal()
    undone = Signal(str)  # the place of an answer that went back or came again

    def __init__(
        self,
        filling: Filling,
        colleagues: Choices,
        files: FilesHelper | None,
        fill: "Fill",
    ) -> None:
        super().__init__()
        self._fill = fill
        self.filling, self.files = filling, files
        self.colleagues = list(colleagues)
        self.speaker = Speaker(files)
        self.nodes = {node.path: node for node in filling.form.walk()}
        self.open: dict[str, str] = {}  # place: what is wrong there, as shown
        self.problems: list[Problem] = list(filling.problems())  # as last looked at
        self.strict = False  # also what is missing is shown
        self.filter: QObject | None = None  # sees the keys of every field
        self._parts: dict[str, Shown] = {}
        self.touched: set[str] = set()
        self._moving = 0
        self._queue = Queue(self.settle, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)

    def fill(
        self, column: QVBoxLayout, nodes: Iterable[Node], at: str, level: int
    ) -> list[Chunk]:
        """Put slots into a column; they are made by `soon`."""
        return self._fill(self, column, nodes, at, level)

    # -- parts -----------------------------------------------------------------
    def register(self, place: str, part: Shown) -> None:
        """Let a part of the screen hear of its place."""
        self._parts[place] = part

    def forget(self, place: str) -> None:
        """Forget a part and everything inside it."""
        inside = (f"{place}/", f"{place}[")
        for known in [p for p in self._parts if p == place or p.startswith(inside)]:
            del self._parts[known]

    def part(self, place: str) -> Shown | None:
        """Return what stands for a place, if it is on the screen."""
        return self._parts.get(place)

    def node(self, place: str) -> Node | None:
        """Return the question of a place."""
        return self.nodes.get(path_of(place))

    # -- making ----------------------------------------------------------------
    def begin(self) -> None:
        """Open a page: its first parts are made at once."""
        self._queue.begin()

    def soon(self, part: Held) -> None:
        """Make and show a part now, or when there is time."""
        self._queue.add(part.refresh)

    def finish(self) -> None:
        """Make everything that waits."""
        self._queue.finish()

    # -- answers ---------------------------------------------------------------
    def answer(self, place: str, value: Value) -> None:
        """Take an answer, and show what it changes."""
        self.touched.add(place)
        changed = self.filling.set(place, value)
        self.refresh(changed, origin=place)
        self._clear_right()
        self._pause.start()
        self.changed.emit()

    def add_row(self, repeat: str) -> int:
        """Append a row; return its number."""
        changed = self.filling.add_row(repeat)
        self._after_rows(repeat, changed)
        return self.filling.rows(repeat)

    def remove_row(self, repeat: str, row: int) -> None:
        """Take a row away; undo brings it back."""
        changed = self.filling.remove_row(repeat, row)
        start = f"{repeat}["
        self.touched = {p for p in self.touched if not p.startswith(start)}
        self.open = {p: s for p, s in self.open.items() if not p.startswith(start)}
        self._after_rows(repeat, changed)

    def _after_rows(self, repeat: str, changed: Iterable[str]) -> None:
        self.refresh({repeat, *changed})
        self.look()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last answer back."""
        self._went(self.filling.undo())

    def redo(self) -> None:
        """Give the answer again that was taken back."""
        self._went(self.filling.redo())

    def _went(self, place: str | None) -> None:
        if place is None:
            return
        self.refresh_all()
        self.look()
        self.changed.emit()
        self.undone.emit(place)

    # -- showing ---------------------------------------------------------------
    def refresh(self, places: Iterable[str], origin: str = "") -> None:
        """Show what the filling says about some places now."""
        repeats: set[str] = set()
        for place in {*places, origin} if origin else set(places):
            part = self._parts.get(place)
            if part is not None:
                part.refresh(value=place != origin)
            inside = repeat_of(place)
            while inside is not None:
                repeats.add(inside[0])
                inside = repeat_of(inside[0])
        for repeat in repeats:
            part = self._parts.get(repeat)
            if part is not None:
                part.refresh(value=False)
        self.settle()

    def refresh_all(self) -> None:
        """Show everything anew."""
        for place in list(self._parts):
            part = self._parts.get(place)
            if part is not None:
                part.refresh()
        self.settle()

    def moving(self) -> None:
        """Hear that a part comes or goes: what the person looks at must stay."""
        if not self._moving:
            self.layout_changes.emit()
        self._moving += 1

    def settle(self) -> None:
        """Place everything at once, if something came or went."""
        if self._moving:
            self._moving = 0
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.layout_changed.emit()

    # -- problems --------------------------------------------------------------
    def wait(self) -> bool:
        """Tell whether answers have not been looked at yet."""
        return self._pause.isActive()

    def left(self) -> None:
        """Look at once when a field is left; the next answer is undone by itself."""
        self.filling.checkpoint()
        if self.wait():
            self.look()

    def look(self) -> None:
        """Look at every answer; show what is wrong with those that were given."""
        self._pause.stop()
        self.filling.checkpoint()
        found: dict[str, str] = {}
        self.problems = list(self.filling.problems())
        for problem in self.problems:
            if self._is_shown(problem) and problem.path not in found:
                node = self.node(problem.path)
                found[problem.path] = self.speaker.sentence(problem, node)
        self._show(found)

    def _is_shown(self, problem: Problem) -> bool:
        if self.strict or problem.path in self.open:
            return True
        return problem.kind != "required" and problem.path in self.touched

    def look_at_all(self) -> None:
        """From now on, also show what is missing."""
        self.strict = True
        self.look()

    def _clear_right(self) -> None:
        """What is right now is no longer shown as wrong; the rest waits."""
        still = {p: s for p, s in self.open.items() if self._is_wrong(p)}
        if len(still) != len(self.open):
            self._show(still)

    def _is_wrong(self, place: str) -> bool:
        filling = self.filling
        try:
            if not filling.relevant(place):
                return False
            if filling.problem(place) is not None:
                return True
            return filling.required(place) and filling.value(place) in (None, "", ())
        except KeyError:  # its row went
            return False

    def _show(self, found: dict[str, str]) -> None:
        before, self.open = self.open, found
        for place in {*before, *found}:
            if before.get(place) == found.get(place):
                continue
            part = self._parts.get(place)
            if part is not None:
                part.set_problem(found.get(place, ""))
            inside = repeat_of(place)
            while inside is not None:
                part = self._parts.get(inside[0])
                if part is not None:
                    part.set_problem(found.get(inside[0], ""))
                inside = repeat_of(inside[0])
        self.looked.emit()


# Puts slots into a column: live, column, questions, where they are, level.
Fill = Callable[[Live, QVBoxLayout, Iterable[Node], str, int], list[Chunk]]
