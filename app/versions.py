# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Versions of one record laid side by side, field by field, and put together again."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from app.forms.definition import Form, Node
from app.rows import record
from storage import canonical

# What nobody is asked: it follows from the other answers, or from nothing typed.
_UNASKED = frozenset({"calculate", "hidden", "meta", "note"})
_FILES = "/attachments"
_ALWAYS = "true()"
_STEP = re.compile(r"/([^/\[\]]+)(?:\[(\+?\d+)\])?")


@record
class Told:
    """One version: its form as it was then, None where unknown, and what it says."""

    form: Form | None
    answers: Mapping[str, Any]
    files: Mapping[str, Any]


@record
class Slot:
    """A place of a record and what each version says there; None is nothing.

    `kind`: "value", "text" (free words), "set" (several choices), "row" (a whole row of
    a repeat, with all that is in it), "file", or "" for what nobody is asked. `path` is
    "/group/places[2]/since"; a row that came since the common version is "/places[+1]".
    `places` are the paths in each version, for its words. `before` is what the common
    version said, where `known`.
    """

    path: str
    kind: str
    values: tuple[Any, ...]
    before: Any = None
    known: bool = False
    places: tuple[str, ...] = ()
    place_before: str = ""
    node: Node | None = None

    @property
    def same(self) -> bool:
        """Whether all versions say the same."""
        first = self.weigh(self.values[0])
        return all(self.weigh(value) == first for value in self.values[1:])

    @property
    def changed(self) -> tuple[bool, ...]:
        """Which versions say something else than the common one did."""
        if not self.known:
            return (False,) * len(self.values)
        before = self.weigh(self.before)
        return tuple(self.weigh(value) != before for value in self.values)

    @property
    def preferred(self) -> int | None:
        """The version to take where only one thing was changed; None: a person says."""
        if self.same:
            return 0
        found = [at for at, changed in enumerate(self.changed) if changed]
        different = {self.weigh(self.values[at]) for at in found}
        return found[0] if len(different) == 1 else None

    @property
    def together(self) -> list[str] | None:
        """What a choice of several would be with what each added and took away."""
        if self.kind != "set" or self.same:
            return None
        said = [_names(value) for value in self.values]
        had = _names(self.before)
        every = dict.fromkeys(name for names in (had, *said) for name in names)
        kept = [
            name
            for name in every
            if (all(name in names for names in said) if name in had else True)
        ]
        return None if any(set(kept) == set(names) for names in said) else kept

    def weigh(self, value: Any) -> bytes:
        """Return a value so that what means the same compares equal."""
        if self.kind == "row":  # one without answers is there all the same
            return canonical.dumps({"said": value})
        if self.kind == "set":
            value = sorted(_names(value))
        value = value if value not in ("", [], {}, ()) else None
        return canonical.dumps({"said": value})


def slots(versions: Sequence[Told], before: Told | None) -> list[Slot]:
    """Return every place where a version says something, in the order of the form.

    The form of the first version leads; `before` is the version all of them come from.
    """
    forms = [version.form.children if version.form else () for version in versions]
    said = [version.answers for version in versions]
    aligned = _Aligned(len(versions), known=before is not None)
    found = list(
        aligned.level(
            forms, said, before.answers if before else {}, [""] * len(said), ""
        )
    )
    return found + list(_files(versions, before))


class _Aligned:
    def __init__(self, count: int, *, known: bool) -> None:
        self._count, self._known = count, known

    def level(
        self,
        asked: Sequence[Sequence[Node]],
        said: Sequence[Mapping[str, Any]],
        before: Mapping[str, Any],
        at: list[str],
        base: str,
    ) -> Iterator[Slot]:
        """Yield the places of a group or row; `at` and `base` are where it is."""
        nodes: dict[str, Node] = {}
        for children in asked:
            for child in children:
                nodes.setdefault(child.name, child)
        names = dict.fromkeys(
            [*nodes, *(name for each in (*said, before) for name in each)]
        )
        for name in names:
            values = [each.get(name) for each in said]
            was = before.get(name)
            if all(value is None for value in (*values, was)):
                continue
            node = nodes.get(name)
            inside = [_below(children, name) for children in asked]
            here = [f"{path}/{name}" for path in at]
            kind = node.kind if node is not None else ""
            if kind == "group" and _are(Mapping, (*values, was)):
                groups = [value or {} for value in values]
                yield from self.level(inside, groups, was or {}, here, f"{base}/{name}")
            elif kind == "repeat" and all(_is_rows(value) for value in (*values, was)):
                rows = [value or [] for value in values]
                yield from self._rows(
                    node, inside, rows, was or [], here, f"{base}/{name}"
                )
            else:
                yield self._slot(
                    f"{here[0]}", _kind(node), values, was, here, f"{base}/{name}", node
                )

    def _rows(
        self,
        node: Node | None,
        inside: Sequence[Sequence[Node]],
        rows: Sequence[list[Any]],
        before: list[Any],
        at: list[str],
        base: str,
    ) -> Iterator[Slot]:
        """Rows are matched by position; those that came since stand for themselves."""
        fewest = min(len(each) for each in rows)
        old = len(before) if self._known else fewest
        for number in range(old):
            here = [f"{path}[{number + 1}]" for path in at]
            was = before[number] if self._known else {}
            there = f"{base}[{number + 1}]"
            if number < fewest:
                yield Slot(here[0], "", ({},) * self._count)  # the row itself stays
                said = [each[number] for each in rows]
                yield from self.level(inside, said, was, here, there)
            else:
                values = [each[number] if number < len(each) else None for each in rows]
                yield self._slot(here[0], "row", values, was, here, there, node)
        yield from self._added(node, rows, old, at)

    def _added(
        self, node: Node | None, rows: Sequence[list[Any]], old: int, at: list[str]
    ) -> Iterator[Slot]:
        found: dict[tuple[bytes, int], dict[int, tuple[Any, str]]] = {}
        for version, each in enumerate(rows):
            seen: dict[bytes, int] = {}
            for number, row in enumerate(each[old:], old + 1):
                key = canonical.dumps({"row": row})
                seen[key] = seen.get(key, 0) + 1
                where = f"{at[version]}[{number}]"
                found.setdefault((key, seen[key]), {})[version] = row, where
        for number, said in enumerate(found.values(), 1):
            values = [said.get(v, (None, ""))[0] for v in range(self._count)]
            places = [said.get(v, (None, ""))[1] for v in range(self._count)]
            yield self._slot(
                f"{at[0]}[+{number}]", "row", values, None, places, "", node
            )

    def _slot(
        self,
        path: str,
        kind: str,
        values: list[Any],
        before: Any,
        places: list[str],
        place_before: str,
        node: Node | None,
    ) -> Slot:
        return Slot(
            path=path,
            kind=kind,
            values=tuple(values),
            before=before if self._known else None,
            known=self._known,
            places=tuple(places),
            place_before=place_before,
            node=node,
        )


def _files(versions: Sequence[Told], before: Told | None) -> Iterator[Slot]:
    known = dict(before.files) if before else {}
    every = dict.fromkeys(
        sha for each in versions for sha in each.files
    ) | dict.fromkeys(known)
    for sha in every:
        yield Slot(
            path=f"{_FILES}/{sha}",
            kind="file",
            values=tuple(version.files.get(sha) for version in versions),
            before=known.get(sha),
            known=before is not None,
        )


def assembled(
    found: Iterable[Slot], chosen: Mapping[str, Any]
) -> tuple[dict[str, Any], list[Any]]:
    """Return answers and files made of the value chosen at each path."""
    answers: dict[str, Any] = {}
    files = []
    for slot in found:
        value = chosen.get(slot.path)
        if slot.kind == "file":
            files += [value] if value is not None else []
        elif value is not None:
            _put(answers, slot.path, value)
    return _listed(answers), files


class _Rows(dict[tuple[bool, int], Any]):
    """The rows of a repeat by number, those that came since after the others."""


def _put(answers: dict[str, Any], path: str, value: Any) -> None:
    steps = _STEP.findall(path)
    here: dict[Any, Any] = answers
    for position, (name, number) in enumerate(steps):
        last = position == len(steps) - 1
        if not number:
            if last:
                here[name] = value
            else:
                here = here.setdefault(name, {})
            continue
        rows = here.setdefault(name, _Rows())
        key = number.startswith("+"), int(number)
        if last:
            rows[key] = dict(value) | rows.get(key, {})
        else:
            here = rows.setdefault(key, {})


def _listed(value: Any) -> Any:
    if isinstance(value, _Rows):
        return [_listed(value[key]) for key in sorted(value)]
    if isinstance(value, dict):
        return {name: _listed(inside) for name, inside in value.items()}
    return value


def _kind(node: Node | None) -> str:
    if node is None:
        return "value"
    if node.kind in _UNASKED:
        return ""
    if node.kind == "select_multiple":
        return "set"
    free = node.kind == "text" and "colleague" not in node.appearance.split()
    return "text" if free and node.read_only != _ALWAYS else "value"


def _below(children: Sequence[Node], name: str) -> tuple[Node, ...]:
    return next((node.children for node in children if node.name == name), ())


def _are(kind: type, values: Iterable[Any]) -> bool:
    return all(value is None or isinstance(value, kind) for value in values)


def _is_rows(value: Any) -> bool:
    return value is None or (isinstance(value, list) and _are(Mapping, value))


def _names(value: Any) -> list[str]:
    if isinstance(value, str):
        return value.split()
    return [str(name) for name in value] if isinstance(value, list | tuple) else []
