# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A form being filled in: values, what applies, what is wrong, undo."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from app.forms import dates, keeping, languages, values
from app.forms.definition import GROUPS, Choice, Form, Node
from app.forms.engine import MOST_ROWS, Engine
from app.forms.history import Answered, History, RowMoved, Step, Together
from app.forms.phrasing import Wording
from app.forms.problems import Problem
from app.forms.program import program
from app.forms.scope import Scope
from app.forms.tree import Place, Tree, lists_of
from app.forms.validity import problem_of, required_of
from app.forms.values import Value

__all__ = ["Filling", "Problem", "Value"]

_SHAPES = (str, int, float, tuple)
_NO_ANSWER = GROUPS | {"note", "row"}
_NOT_TYPED = _NO_ANSWER | {"calculate", "hidden", "meta"}


class Filling:
    """One record of a form while it is filled in.

    Places are "/group/places[2]/since": rows count from 1; "/group/places" is the
    repeat, "/group/places[2]" a row. Methods that take a path raise KeyError for one
    that is not there (now); nothing a person types raises.

    A record that is reopened (`fresh` False) keeps its calculated values as stored
    until something they depend on changes. An answer whose choice is not offered any
    more counts as none and is not stored; it comes back when it is offered again.
    """

    def __init__(
        self,
        form: Form,
        answers: Mapping[str, Any] | None = None,
        *,
        now: Callable[[], datetime],
        language: str,
        fresh: bool = True,
    ) -> None:
        """Fill `answers` in; `now` gives local time; `language` is fr, en or ar.

        `fresh`: a new record, whose unanswered questions get their defaults.
        """
        self.form = form
        self._language = language
        self._now = now
        self._fresh = fresh
        self._program = program(form)
        self._tree = Tree(self._program)
        self._scope = Scope(now, edition=form.edition)
        self._engine = Engine(self._program, self._tree, self._scope)
        self._wording = Wording(self._engine, form)
        self._history = History()
        self._speak()
        keeping.load(self._tree, self._tree.root, answers or {}, language)
        self._begin()

    def _begin(self) -> None:
        engine, root = self._engine, self._tree.root
        engine.holding = not self._fresh
        questions = [p for p in root.walk() if p.kind not in _NO_ANSWER]
        self._ends = [p for p in questions if p.kind == "meta"]
        for place in questions:
            if self._fresh and place.typed.value is None and place.node:
                if place.node.default and not place.node.default_is_expression:
                    engine.default(place)
                self._meta(place)
            engine.refresh(place)
        engine.wait_all(root)
        engine.run()
        if self._fresh:
            for place in questions:
                dynamic = place.node is not None and place.node.default_is_expression
                if dynamic and place.typed.value is None:
                    engine.default(place)
                    engine.run()
        engine.holding = False
        engine.changed.clear()

    def _meta(
        self, place: Place, fills: tuple[str, ...] = ("start", "today", "end")
    ) -> None:
        node = place.node
        if node is None or node.kind != "meta":
            return
        filled = node.parameters.get("fills", "")
        if filled in fills:
            moment = dates.of_moment(self._now())
            write = dates.to_date if filled == "today" else dates.to_datetime
            self._engine.put(place, values.read(node, write(moment), "en"))

    # -------------------------------------------------------------------- language

    @property
    def language(self) -> str:
        """The reader's: "fr", "en" or "ar"."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        self._language = language
        self._speak()
        for place in self._tree.root.walk():
            place.cache.clear()

    def _speak(self) -> None:
        columns = languages.order(self.form, self._language)
        self._scope.language = self._language
        self._wording.columns = columns
        self._scope.labels = self._wording.choice_labels()
        self._scope.words = self._wording.texts()
        self._tree.set_lists(lists_of(self.form, self._wording.plain_label))

    # ---------------------------------------------------------------------- values

    def value(self, path: str) -> Value:
        """Return the answer: what was typed, even where it does not fit."""
        found = self._at(path).offered
        # Stored answers of another shape (an object, say) are shown as text.
        return found if isinstance(found, _SHAPES) or found is None else str(found)

    def set(self, path: str, value: Value) -> frozenset[str]:
        """Answer a question; return the places that may look different now.

        Takes what was typed ("12a", "١٢") or a value of the question's kind. A
        calculated or read-only question stays as it is.
        """
        place = self._at(path)
        if place.kind in _NOT_TYPED or self.read_only(path):
            return frozenset()
        assert place.node is not None  # kinds without one are left above
        after = values.read(place.node, value, self._language)
        before = place.typed
        if after == before and type(after.value) is type(before.value):
            return frozenset()
        self._history.add(Answered(place, before, after))
        self._engine.put(place, after)
        return self._settle()

    def _settle(self) -> frozenset[str]:
        engine = self._engine
        if self._fresh:
            for place in self._ends:
                self._meta(place, ("end",))
        engine.run()
        here = self._tree.by_path
        changed = frozenset(p for p in engine.changed if p in here)
        engine.changed.clear()
        return changed

    def relevant(self, path: str) -> bool:
        """Tell whether a place applies, those above it included."""
        return self._at(path).live

    def required(self, path: str) -> bool:
        """Tell whether a question that applies has to be answered."""
        return required_of(self._at(path), self._engine)

    def read_only(self, path: str) -> bool:
        """Tell whether a question only shows its answer."""
        place = self._at(path)
        if "read_only" not in place.cache:
            found = bool(place.node and self._engine.slot(place, "read_only", False))
            place.cache["read_only"] = found
        return bool(place.cache["read_only"])

    # ----------------------------------------------------------------------- words

    def label(self, path: str) -> str:
        """Return the question in the reader's language, with its outputs filled in."""
        return self._wording.words(self._at(path), "label")

    def hint(self, path: str) -> str:
        """Return the hint, or ""."""
        return self._wording.words(self._at(path), "hint")

    def guidance(self, path: str) -> str:
        """Return the longer advice, or ""."""
        return self._wording.words(self._at(path), "guidance")

    def choices(self, path: str) -> tuple[tuple[str, str], ...]:
        """Return (name, label) of each choice that is offered now."""
        place = self._at(path)
        if "choices" not in place.cache:
            offered = self._engine.offered_choices(place)
            place.cache["choices"] = tuple(self._worded(place, c) for c in offered)
        return tuple(place.cache["choices"])

    def _worded(self, place: Place, choice: Choice) -> tuple[str, str]:
        return choice.name, self._wording.fill(
            place, choice.label, bare=True
        ) or choice.name

    # ------------------------------------------------------------------------ rows

    def rows(self, path: str) -> int:
        """Return how many rows a repeat has."""
        return len(self._at(path).rows)

    def may_add(self, path: str) -> bool:
        """Tell whether a person may add a row."""
        repeat = self._at(path)
        return self._free(repeat) and len(repeat.rows) < MOST_ROWS

    def may_remove(self, path: str) -> bool:
        """Tell whether a person may remove a row."""
        repeat = self._at(path)
        return self._free(repeat) and bool(repeat.rows)

    def _free(self, repeat: Place) -> bool:
        fixed = repeat.node is None or repeat.node.repeat_count.strip()
        return repeat.kind == "repeat" and not fixed and repeat.live

    def add_row(self, path: str) -> frozenset[str]:
        """Add an empty row at the end; return the places that may look different."""
        if not self.may_add(path):
            return frozenset()
        repeat = self._at(path)
        at = len(repeat.rows)
        row = self._engine.add(repeat, at)
        self._history.add(RowMoved(repeat, row, at, added=True))
        return self._settle()

    def remove_row(self, path: str, row: int) -> frozenset[str]:
        """Remove a row (from 1); return the places that may look different."""
        repeat = self._at(path)
        if not self.may_remove(path) or not 1 <= row <= len(repeat.rows):
            return frozenset()
        taken = self._engine.take_out(repeat, row - 1)
        self._history.add(RowMoved(repeat, taken, row - 1, added=False))
        return self._settle()

    # ------------------------------------------------------------------------ undo

    @property
    def may_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._history.may_undo

    @property
    def may_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._history.may_redo

    def checkpoint(self) -> None:
        """Let the next key stroke be a step of its own to undo."""
        self._history.checkpoint()

    def undo(self) -> str | None:
        """Undo the last step; return the place concerned, None where there is none."""
        return self._replay(self._history.back(), forth=False)

    def redo(self) -> str | None:
        """Do the last undone step again; return the place concerned, or None."""
        return self._replay(self._history.forth(), forth=True)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let all that is answered inside be one step to undo."""
        self._history.begin()
        try:
            yield
        finally:
            self._history.end()

    def _replay(self, step: Step | None, *, forth: bool) -> str | None:
        if step is None:
            return None
        steps = step.steps if isinstance(step, Together) else (step,)
        paths = [
            self._once(one, forth=forth) for one in (steps if forth else steps[::-1])
        ]
        self._settle()
        return paths[0 if forth else -1]

    def _once(self, step: Answered | RowMoved, *, forth: bool) -> str:
        if isinstance(step, Answered):
            self._engine.put(step.place, step.after if forth else step.before)
            return step.place.path
        if step.added is forth:
            self._engine.put_back(step.repeat, step.row, step.at)
            return step.row.path
        self._engine.take_out(step.repeat, step.at)
        return step.repeat.path

    # -------------------------------------------------------------------- problems

    def problem(self, path: str) -> Problem | None:
        """Return what is wrong with what was answered at one place, if anything."""
        return problem_of(self._at(path), self._engine, self._wording)

    def problems(self) -> list[Problem]:
        """Return what is wrong or missing in all that applies, in the form's order."""
        found = []
        for place in self._tree.root.walk():
            if place.node is None or not place.live:
                continue
            problem = problem_of(place, self._engine, self._wording)
            if problem is None and self._missing(place):
                message = self._wording.words(place, "required_message")
                problem = Problem(place.path, "required", message)
            if problem:
                found.append(problem)
        return found

    def _missing(self, place: Place) -> bool:
        if place.kind in _NOT_TYPED or place.offered is not None:
            return False
        return required_of(place, self._engine)

    # ---------------------------------------------------------------------- places

    def places(self) -> Iterator[tuple[str, Node]]:
        """Yield every place in order, whether it applies or not.

        A repeat, then each of its rows ("/places[1]", same node) and what is in it.
        """
        for place in list(self._tree.root.walk()):
            if place.node is not None:
                yield place.path, place.node

    def node(self, path: str) -> Node:
        """Return the node of a place."""
        node = self._at(path).node
        assert node is not None  # every path has one
        return node

    def answers(self, *, unknown: bool = True) -> dict[str, Any]:
        """Return what is stored: what applies and is answered.

        `unknown`: given answers that the form does not ask for are kept beside.
        """
        return keeping.unload(self._tree.root, hidden=False, unknown=unknown)

    def everything(self) -> dict[str, Any]:
        """Return all that was typed, what does not apply now included."""
        return keeping.unload(self._tree.root, hidden=True)

    def unknown(self) -> tuple[str, ...]:
        """Return the places of given answers that the form does not ask for."""
        return tuple(keeping.unknown(self._tree.root))

    def withdrawn(self) -> tuple[str, ...]:
        """Return the questions with an answer that is not offered any more."""
        return tuple(
            place.path
            for place in self._tree.root.walk()
            if place.live and place.offered != place.typed.value
        )

    def _at(self, path: str) -> Place:
        return self._tree.by_path[path]
