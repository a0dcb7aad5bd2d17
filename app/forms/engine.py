# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the places of a form up to date: relevance, calculations, offered choices."""

import heapq
import math
from collections import Counter
from collections.abc import Iterable
from typing import Any

from lxml import etree

from app.forms import conversions, dates, values
from app.forms.definition import CHOOSING, Choice, Node
from app.forms.expressions import Compiled
from app.forms.kinds import NUMBER, TEMPORAL
from app.forms.program import EFFECTS, Program, Task
from app.forms.scope import MATCHING_SECONDS, RuleFault, Scope, enter
from app.forms.tree import Place, Tree, mark, show
from app.forms.values import EMPTY, Typed

MOST_ROWS = 1_000  # that a repeat_count may ask for, or a person add
MOST_PLACES = 20_000  # up to which a repeat_count adds rows, of rows in rows above all
_ROUNDS = 10  # of one expression in one change; more is a circle
_UNTIL_ASKED = {
    "constraint": "problem",
    "constraint_message": "problem",
    "required_message": "problem",
}


class Engine:
    """The evaluation of one filling.

    `changed` gathers the paths of places whose state may have changed.
    """

    def __init__(self, program: Program, tree: Tree, scope: Scope) -> None:
        self.program = program
        self.tree = tree
        self.scope = scope
        self.changed: set[str] = set()
        self.holding = False  # calculations stay as they were stored
        self._queue: list[tuple[int, int, str, Place]] = []
        self._waiting: set[tuple[int, str]] = set()
        self._rounds: Counter[tuple[int, str]] = Counter()
        self._number = 0

    # ------------------------------------------------------------------ evaluating

    def evaluate(self, place: Place, expression: Compiled, slot: str) -> Any:
        """Evaluate at a place; a fault is noted there, and the value is None."""
        self.scope.element = place.element
        enter(self.scope)
        try:
            found = expression.evaluate(place.element)
        except (RuleFault, etree.LxmlError, RecursionError, TypeError, ValueError):
            place.faults.add(slot)
            return None
        place.faults.discard(slot)
        return found

    def slot(self, place: Place, slot: str, otherwise: Any) -> Any:
        """Evaluate a slot of a place, or return what holds where there is none."""
        expression = self.program.expressions[place.asked].get(slot, otherwise)
        if isinstance(expression, Compiled):
            found = self.evaluate(place, expression, slot)
            return otherwise if found is None else found
        if expression is None:
            place.faults.add(slot)
            return otherwise
        return expression

    # --------------------------------------------------------------------- running

    def run(self) -> None:
        """Evaluate what waits, and what that concerns, until nothing changes."""
        self.scope.matching = MATCHING_SECONDS
        self._rounds.clear()
        while self._queue:
            _, _, slot, place = heapq.heappop(self._queue)
            key = (id(place), slot)
            self._waiting.discard(key)
            self._rounds[key] += 1
            if self._rounds[key] > _ROUNDS:
                place.faults.add(slot)
                self._touch(place, "problem")
                continue
            if self._attached(place):
                self._update(place, slot)

    def wait_all(self, top: Place) -> None:
        """Let everything with effects, at and below a place, be evaluated."""
        for place in top.walk():
            if place.node is not None:
                for slot in self.program.expressions[place.asked]:
                    if slot in EFFECTS:
                        self._wait(place, slot)

    def _attached(self, place: Place) -> bool:
        return self.tree.by_path.get(place.path) is place

    def _wait(self, place: Place, slot: str, rank: int | None = None) -> None:
        if slot == "calculation" and self.holding:
            return
        if slot == "repeat_count" and place.is_row:
            return
        key = (id(place), slot)
        if key not in self._waiting:
            self._waiting.add(key)
            if rank is None:
                rank = self.program.ranks.get((place.asked, slot), 0)
            self._number += 1
            heapq.heappush(self._queue, (rank, self._number, slot, place))

    def _update(self, place: Place, slot: str) -> None:
        match slot:
            case "relevant":
                self._relevance(place)
            case "calculation":
                if place.live:
                    self._calculate(place)
            case "choice_filter":
                self.refresh(place)
            case "repeat_count":
                self._count(place)

    def _relevance(self, place: Place) -> None:
        own = bool(self.slot(place, "relevant", True))
        if "relevant" in place.faults:
            self._touch(place, "problem")
        if own != place.own:
            place.own = own
            self.inherit(place)

    def inherit(self, top: Place) -> None:
        """Work out what is relevant at and below a place."""
        waiting = [top]
        while waiting:
            place = waiting.pop()
            above = place.parent.live if place.parent else True
            live = above and place.own
            if live == place.live and place is not top:
                continue
            if live != place.live:
                self._turn(place, live=live)
            waiting += [*place.rows, *place.children.values()]

    def _turn(self, place: Place, *, live: bool) -> None:
        place.live = live
        mark(place)
        self.changed.add(place.path)
        place.cache.pop("problem", None)
        if place.kind in ("group", "row", "repeat"):
            self.notify(place, place.asked)
        else:
            self.refresh(place)
            # count() of questions counts those that apply, even when empty.
            self.notify(place, place.asked)
        if (
            live
            and place.node
            and "calculation" in self.program.expressions[place.asked]
        ):
            self._wait(place, "calculation")

    # ---------------------------------------------------------------------- values

    def put(self, place: Place, typed: Typed) -> None:
        """Give a place a value."""
        if typed == place.typed and type(typed.value) is type(place.typed.value):
            return
        place.typed = typed
        self._touch(place, "value")
        self._touch(place, "problem")
        self.refresh(place)

    def refresh(self, place: Place) -> None:
        """Bring what expressions see of a place up to date."""
        before = place.offered
        place.offered = self._offered(place)
        if before != place.offered:
            self._touch(place, "problem")
        seen = ""
        if place.live and not place.typed.bad:
            kind = self.program.kind_of(place.asked)
            seen = values.shadow(Typed(place.offered), kind)
        if show(place, seen):
            self.notify(place, place.asked)

    def _offered(self, place: Place) -> values.Value:
        value, node = place.typed.value, place.node
        if value is None or node is None or not node.choice_filter:
            return value
        if node.kind not in CHOOSING or not place.live or place.typed.bad:
            return value
        names = {choice.name for choice in self.offered_choices(place)}
        if isinstance(value, tuple):
            return tuple(name for name in value if name in names) or None
        return value if value in names else None

    def offered_choices(self, place: Place) -> tuple[Choice, ...]:
        """Return the choices of a question after its filter."""
        node = place.node
        assert node is not None  # only questions have choices
        every = self.program.form.lists.get(node.choices, ())
        if not node.choice_filter.strip():
            return every
        if "offered" not in place.cache:
            items = self.slot(place, "choice_filter", None)
            found = every if items is None else _chosen(every, items)
            place.cache["offered"] = found
        return tuple(place.cache["offered"])

    def _calculate(self, place: Place) -> None:
        node = place.node
        assert node is not None  # the form itself calculates nothing
        faulty = "calculation" in place.faults
        found = self.slot(place, "calculation", "")
        if faulty != ("calculation" in place.faults):
            self._touch(place, "problem")
        kind = self.program.kind_of(place.asked)
        self.put(place, outcome(node, found, kind, self._expression_kind(place)))

    def _expression_kind(self, place: Place, slot: str = "calculation") -> str:
        expression = self.program.expressions[place.asked].get(slot)
        return expression.kind if isinstance(expression, Compiled) else ""

    def default(self, place: Place) -> None:
        """Give an unanswered place its default."""
        node = place.node
        assert node is not None  # the form itself has no default
        if node.default_is_expression:
            found = self.slot(place, "default", "")
            kind = self.program.kind_of(place.asked)
            written = self._expression_kind(place, "default")
            self.put(place, outcome(node, found, kind, written))
        else:
            self.put(place, values.read(node, node.default, "en"))

    # ------------------------------------------------------------------------ rows

    def _count(self, repeat: Place) -> None:
        wanted = conversions.number(self.slot(repeat, "repeat_count", 0.0))
        exact = 0.0 if math.isnan(wanted) else wanted
        self.fit(repeat, int(min(MOST_ROWS, max(0, exact))))
        if exact >= len(repeat.rows) + 1:
            repeat.faults.add("rows")
        else:
            repeat.faults.discard("rows")

    def fit(self, repeat: Place, wanted: int) -> None:
        """Make a repeat have so many rows; what was typed in others is kept."""
        before = len(repeat.rows)
        while len(repeat.rows) > wanted:
            repeat.spare.insert(0, self.take_out(repeat, len(repeat.rows) - 1))
        while len(repeat.rows) < wanted:
            if repeat.spare:
                self.put_back(repeat, repeat.spare.pop(0), len(repeat.rows))
            elif len(self.tree.by_path) < MOST_PLACES:
                self.add(repeat, len(repeat.rows))
            else:
                break
        if len(repeat.rows) != before:
            self.changed.add(repeat.path)

    def add(self, repeat: Place, at: int) -> Place:
        """Add an empty row with its defaults."""
        row = self.tree.new_row(repeat, at)
        self._arrived(repeat, row)
        for place in row.walk():
            if place.node and place.node.default and not place.is_row:
                self.default(place)
        return row

    def put_back(self, repeat: Place, row: Place, at: int) -> None:
        """Put a row back that was taken out."""
        self.tree.insert(repeat, row, at)
        self._arrived(repeat, row)

    def take_out(self, repeat: Place, at: int) -> Place:
        """Take a row out; it keeps what was typed."""
        self.changed.update(p.path for row in repeat.rows[at:] for p in row.walk())
        row = self.tree.take_out(repeat, at)
        self.rows_changed(repeat)
        return row

    def _arrived(self, repeat: Place, row: Place) -> None:
        at = repeat.rows.index(row)
        self.inherit(row)
        self.wait_all(row)
        for place in row.walk():
            place.cache.clear()
        self.changed.update(p.path for r in repeat.rows[at:] for p in r.walk())
        self.rows_changed(repeat)

    def rows_changed(self, repeat: Place) -> None:
        """Let what counts or sums over a repeat be evaluated again."""
        self.changed.add(repeat.path)
        self.notify(repeat, repeat.asked)
        for path in self.program.below[repeat.asked]:
            self.notify(repeat, path, beyond=repeat.asked)

    # -------------------------------------------------------------------- concerns

    def notify(self, place: Place, path: str, beyond: str = "") -> None:
        """A place was changed: let those be evaluated that read it.

        `beyond`: leave out those that read it within one row of this repeat.
        """
        for task in self.program.readers.get(path, ()):
            top = None if beyond and task.top == beyond else place.at(task.top)
            if top is not None:
                self._notify(place, self.tree.instances(top, task.path), task)
        for task in self.program.anything:
            self._notify(place, self.tree.instances(self.tree.root, task.path), task)

    def _notify(self, source: Place, places: Iterable[Place], task: Task) -> None:
        for place in places:
            if place is source and task.slot == "calculation":
                continue  # a result is no reason to calculate it again: `. + 1`
            if task.slot == "choice_filter":
                self._touch(place, "offered")
                self._touch(place, "choices")
            if task.slot in EFFECTS:
                self._wait(place, task.slot, task.rank)
            else:
                self._touch(place, _UNTIL_ASKED.get(task.slot, task.slot))

    def _touch(self, place: Place, what: str) -> None:
        place.cache.pop(what, None)
        self.changed.add(place.path)


def _chosen(every: tuple[Choice, ...], items: Any) -> tuple[Choice, ...]:
    return tuple(every[int(item.get("n"))] for item in items)


def outcome(node: Node, found: Any, kind: str, written: str) -> Typed:
    """Return what an expression gave as the value of its question.

    `kind` is the type of the question, `written` that of the expression.
    """
    if isinstance(found, list):
        found = conversions.text(found)
        if found and (written == NUMBER or written in TEMPORAL):
            found = conversions.number(found)
    if isinstance(found, bool):
        found = "true" if found else "false"
    if isinstance(found, str) and written in TEMPORAL and found:
        found = conversions.days(found)
    if isinstance(found, float):
        if not math.isfinite(found):
            return EMPTY
        if kind in TEMPORAL:
            found = conversions.WRITES[kind](found)
        elif written in TEMPORAL and node.kind in ("text", "calculate", "hidden"):
            found = conversions.WRITES[written](found)
        elif abs(found) <= values.LARGEST:
            exact = float(f"{found:.15g}")
            found = int(exact) if exact == int(exact) else exact
        else:
            found = conversions.number_text(found)
    elif isinstance(found, str) and kind in TEMPORAL and len(found) > 10:
        moment = dates.of_datetime(found)
        found = found if moment is None else conversions.WRITES[kind](moment)
    if node.kind == "select_one" and isinstance(found, int):
        found = str(found)
    return values.read(node, found, "en")
