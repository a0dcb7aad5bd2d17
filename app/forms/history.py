# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be undone while a form is filled in."""

from dataclasses import dataclass, replace

from app.forms.definition import CHOOSING
from app.forms.tree import Place
from app.forms.values import Typed

_AT_ONCE = CHOOSING | {"acknowledge", "file"}  # a click each, not key strokes


@dataclass(frozen=True, slots=True, repr=False)
class Answered:
    """A question got another answer."""

    place: Place
    before: Typed
    after: Typed


@dataclass(frozen=True, slots=True, repr=False)
class RowMoved:
    """A row was added to a repeat, or removed; `at` counts from 0."""

    repeat: Place
    row: Place
    at: int
    added: bool


@dataclass(frozen=True, slots=True, repr=False)
class Together:
    """Several steps that a person made with one gesture, in their order."""

    steps: tuple[Answered | RowMoved, ...]


Step = Answered | RowMoved | Together


class History:
    """Steps back and forth; key strokes in one place are one step."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open = False  # the last step may still grow
        self._gesture: list[Answered | RowMoved] | None = None

    def begin(self) -> None:
        """Take the steps from now on as one, until `end`."""
        self._gesture = []

    def end(self) -> None:
        """Remember the steps since `begin` as one, if there were any."""
        steps, self._gesture = self._gesture, None
        if steps:
            self._undone.clear()
            self._done.append(Together(tuple(steps)))
        self._open = False

    def add(self, step: Answered | RowMoved) -> None:
        """Remember a step; what was undone before cannot be done again."""
        if self._gesture is not None:
            self._gesture.append(step)
            return
        self._undone.clear()
        last = self._done[-1] if self._done and self._open else None
        match last, step:
            case Answered(place=one), Answered(place=two) if one is two:
                self._done[-1] = replace(last, after=step.after)
            case _:
                self._done.append(step)
        self._open = isinstance(step, Answered) and step.place.kind not in _AT_ONCE

    def checkpoint(self) -> None:
        """Let the next key stroke begin a new step."""
        self._open = False

    def back(self) -> Step | None:
        """Return the step to undo, if any."""
        return self._move(self._done, self._undone)

    def forth(self) -> Step | None:
        """Return the step to do again, if any."""
        return self._move(self._undone, self._done)

    def _move(self, source: list[Step], target: list[Step]) -> Step | None:
        self._open = False
        if not source:
            return None
        target.append(source.pop())
        return target[-1]

    @property
    def may_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def may_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)
