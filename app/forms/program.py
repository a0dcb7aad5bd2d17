# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A form with its expressions compiled, and which of them each place concerns."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Lock

from app.forms import kinds
from app.forms.code import Surroundings
from app.forms.definition import CHOOSING, GROUPS, Form, Node, Words
from app.forms.expressions import CannotEvaluate, Compiled, compiled, compiled_filter
from app.forms.kinds import BOOLEAN, TEXT, UNKNOWN

# What is evaluated of a node. The first four have effects on other places and are
# kept up to date; the rest waits until somebody asks.
EFFECTS = ("relevant", "calculation", "choice_filter", "repeat_count")
_KEPT = 32  # compiled forms


@dataclass(frozen=True, slots=True)
class Task:
    """One expression of one node; `rank` orders those with effects."""

    path: str
    slot: str
    top: str
    rank: int


@dataclass(slots=True, repr=False)
class Program:
    """A form, compiled.

    `expressions[path][slot]` is a Compiled, True/False for a constant, or None where
    it cannot be evaluated. Slots are those of EFFECTS, "required", "read_only",
    "constraint", "default", and for words "label", "hint"… (only in `readers`).
    """

    form: Form
    nodes: dict[str, Node] = field(default_factory=dict)
    expressions: dict[str, dict[str, Compiled | bool | None]] = field(
        default_factory=dict
    )
    pieces: dict[tuple[str, str], Compiled | None] = field(default_factory=dict)
    readers: dict[str, list[Task]] = field(default_factory=dict)
    anything: list[Task] = field(default_factory=list)
    ranks: dict[tuple[str, str], int] = field(default_factory=dict)
    below: dict[str, tuple[str, ...]] = field(default_factory=dict)
    names: dict[str, frozenset[str]] = field(default_factory=dict)
    _kinds: dict[str, str] = field(default_factory=dict)

    def kind_of(self, path: str) -> str:
        """Return the type of a place's value, a calculation's by what it computes."""
        if path in self._kinds:
            return self._kinds[path]
        node = self.nodes.get(path)
        if node is None:
            return UNKNOWN
        self._kinds[path] = UNKNOWN  # while it is being found out: a circle
        kind = kinds.of_kind(node.kind)
        if node.kind == "meta":
            filled = node.parameters.get("fills", "")
            kind = {"today": "date", "start": "datetime", "end": "datetime"}.get(
                filled, TEXT
            )
        elif node.kind in ("calculate", "hidden") and node.calculation:
            kind = self._computed(node)
        self._kinds[path] = kind
        return kind

    def _computed(self, node: Node) -> str:
        try:
            return compiled(node.calculation, node.path, self.around).kind
        except CannotEvaluate:
            return UNKNOWN

    @property
    def around(self) -> Surroundings:
        """What expressions of this form may know about it."""
        return Surroundings(self.nodes, self.kind_of)

    def piece(self, path: str, written: str) -> Compiled | None:
        """Return an expression within words, compiled; None where it is none."""
        key = (path, written)
        if key not in self.pieces:
            try:
                found = compiled(written, path, self.around, wanted=TEXT)
            except CannotEvaluate:
                found = None
            self.pieces[key] = found
        return self.pieces[key]


def program(form: Form) -> Program:
    """Return the form compiled; the last ones used are kept."""
    with _LOCK:
        kept = _CACHE.get(id(form))
        if kept is not None and kept.form is form:
            _CACHE.move_to_end(id(form))
            return kept
    made = _compile(form)
    with _LOCK:
        _CACHE[id(form)] = made
        while len(_CACHE) > _KEPT:
            _CACHE.popitem(last=False)
    return made


# Keyed by identity, holding the form: an id is not given twice meanwhile.
_CACHE: OrderedDict[int, Program] = OrderedDict()
_LOCK = Lock()


def _compile(form: Form) -> Program:
    made = Program(form)
    for name, choices in form.lists.items():
        made.names[name] = frozenset(choice.name for choice in choices)
    for node in form.walk():
        made.nodes[node.path] = node
        made.below[node.path] = tuple(n.path for n in node.walk())[1:]
    for node in form.walk():
        made.expressions[node.path] = dict(_slots(made, node))
    _rank(made)
    for path, slots in made.expressions.items():
        for slot, expression in slots.items():
            if isinstance(expression, Compiled):
                _register(made, path, slot, expression)
        _register_words(made, made.nodes[path])
    return made


def _slots(made: Program, node: Node) -> Iterator[tuple[str, Compiled | bool | None]]:
    for slot in ("relevant", "required", "read_only", "constraint"):
        if written := getattr(node, slot).strip():
            yield slot, _compiled(made, node, written, BOOLEAN)
    if node.calculation.strip() and node.kind not in GROUPS:
        yield "calculation", _compiled(made, node, node.calculation, "")
    if node.kind in CHOOSING and node.choice_filter.strip():
        yield "choice_filter", _filter(made, node)
    if node.kind == "repeat" and node.repeat_count.strip():
        yield "repeat_count", _compiled(made, node, node.repeat_count, "")
    if node.default_is_expression and node.default.strip():
        yield "default", _compiled(made, node, node.default, "")


def _compiled(
    made: Program, node: Node, written: str, wanted: str
) -> Compiled | bool | None:
    plain = written.replace(" ", "")
    if wanted == BOOLEAN and plain in ("true()", "false()"):
        return plain == "true()"
    try:
        return compiled(written, node.path, made.around, wanted=wanted)
    except CannotEvaluate:
        return None


def _filter(made: Program, node: Node) -> Compiled | None:
    try:
        return compiled_filter(node.choice_filter, node.choices, node.path, made.around)
    except CannotEvaluate:
        return None


def _register(made: Program, path: str, slot: str, expression: Compiled) -> None:
    rank = made.ranks.get((path, slot), 0)
    if expression.anything:
        made.anything.append(Task(path, slot, "", rank))
        return
    for read, top in expression.reads:
        made.readers.setdefault(read, []).append(Task(path, slot, top, rank))


def _register_words(made: Program, node: Node) -> None:
    for slot in ("label", "hint", "guidance", "constraint_message", "required_message"):
        words: Words = getattr(node, slot)
        _register_outputs(made, node, slot, words)
    for choice in made.form.lists.get(node.choices, ()):
        _register_outputs(made, node, "choices", choice.label)


def _register_outputs(made: Program, node: Node, slot: str, words: Words) -> None:
    for written in {part for parts in words.values() for part in parts[1::2]}:
        if piece := made.piece(node.path, written):
            _register(made, node.path, slot, piece)


def _rank(made: Program) -> None:
    """Order expressions so that each comes after those whose effects it reads."""
    writers = _writers(made)
    done = made.ranks
    for path, slots in made.expressions.items():
        for slot in slots:
            if slot in EFFECTS and (path, slot) not in done:
                _visit(made, (path, slot), writers)


def _visit(
    made: Program, first: tuple[str, str], writers: dict[str, list[tuple[str, str]]]
) -> None:
    """Walk what an expression depends on, deepest first, without recursion."""
    waiting = [(first, iter(_sources(made, first, writers)))]
    open_now = {first}
    while waiting:
        key, sources = waiting[-1]
        source = next(
            (s for s in sources if s not in open_now and s not in made.ranks), None
        )
        if source is None:
            waiting.pop()
            open_now.discard(key)
            made.ranks[key] = len(made.ranks)
        else:
            open_now.add(source)
            waiting.append((source, iter(_sources(made, source, writers))))


def _writers(made: Program) -> dict[str, list[tuple[str, str]]]:
    """Return which expressions decide what a place is seen as."""
    found: dict[str, list[tuple[str, str]]] = {}
    for path, slots in made.expressions.items():
        for slot in slots:
            if slot in EFFECTS:
                found.setdefault(path, []).append((path, slot))
                if slot in ("relevant", "repeat_count"):
                    for below in made.below[path]:
                        found.setdefault(below, []).append((path, slot))
    return found


def _sources(
    made: Program, key: tuple[str, str], writers: dict[str, list[tuple[str, str]]]
) -> list[tuple[str, str]]:
    path, slot = key
    expression = made.expressions[path].get(slot)
    found = [w for w in writers.get(path, ()) if w[0] != path or w[1] == "relevant"]
    if isinstance(expression, Compiled):
        for read, _ in sorted(expression.reads):
            found += writers.get(read, ())
    return [source for source in found if source != key]


def unusable(form: Form) -> Iterator[tuple[Node, str]]:
    """Yield each rule that makes sense to nobody, as (node, which rule)."""
    made = program(form)
    for path, slots in made.expressions.items():
        for slot, compiled_rule in slots.items():
            if compiled_rule is None:
                yield made.nodes[path], slot
