# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of several versions in words, each as the form of its time asked."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.forms.definition import Form
from app.forms.showing import Formatter, Line, plain, shown
from app.people import colleagues, names
from app.rows import record
from app.session import Session
from app.versions import Slot


@record
class Field:
    """One place of the entry: what each side says in words, "" where nothing.

    `path`, `kind` and `places` are those of `app.versions.Slot`, its `slot`. `section`
    names the groups around it. `chosen` is the position of the side to take where only
    one thing was changed. `together` are the words of what all sides chose.
    """

    path: str
    kind: str
    label: str
    section: str
    words: tuple[str, ...]
    before: str
    slot: Slot
    together: str = ""

    @property
    def same(self) -> bool:
        """Whether all sides say the same."""
        return self.slot.same

    @property
    def chosen(self) -> int | None:
        """The side to take, or None: somebody has to say."""
        return self.slot.preferred


def lines_of(
    session: Session,
    form: Form | None,
    answers: Mapping[str, Any],
    language: str,
    formatter: Formatter,
) -> list[Line]:
    """Return what answers say, as their form asked; by their names where unknown."""
    if form is None:
        return [Line("value", 0, k, str(v), f"/{k}") for k, v in answers.items()]
    people = names(session) | dict(colleagues(session))
    return shown(form, answers, language, formatter, people)


class Worded:
    """Puts places into words: those of each version's own form."""

    def __init__(
        self,
        found: Sequence[Slot],
        told: Sequence[list[Line]],
        count_: int,
        form: Form | None,
        language: str,
        formatter: Formatter,
    ) -> None:
        self._slots, self._told, self._count = found, told, count_
        self._form, self._language, self._formatter = form, language, formatter
        self._by_place = [{line.place: line for line in lines} for lines in told]

    def fields(self) -> tuple[Field, ...]:
        """Return the places that people answer."""
        return tuple(self._field(slot) for slot in self._slots if slot.kind)

    def _field(self, slot: Slot) -> Field:
        if slot.kind == "file":
            names_ = tuple(value["name"] if value else "" for value in slot.values)
            before = slot.before["name"] if slot.before else ""
            return Field(slot.path, "file", "", "", names_, before, slot)
        places = [*slot.places, slot.place_before]
        said = [self._words(slot, at, place) for at, place in enumerate(places)]
        return Field(
            path=slot.path,
            kind=slot.kind,
            label=self._label(slot, places),
            section=self._section(places),
            words=tuple(said[: self._count]),
            before=said[-1],
            slot=slot,
            together=self._together(slot),
        )

    def _words(self, slot: Slot, at: int, place: str) -> str:
        """Say what a version (the last one is the common one) says at a place."""
        if at >= len(self._told) or not place:
            return ""
        if slot.kind == "row":
            inside = (
                line for line in self._told[at] if line.place.startswith(f"{place}/")
            )
            said = (
                f"{line.label}: {line.value}" if line.value else line.label
                for line in inside
            )
            return "\n".join(said)
        line = self._by_place[at].get(place)
        if line is not None:
            return line.value
        value = slot.values[at] if at < self._count else slot.before
        return "" if value in (None, "", []) else str(value)

    def _label(self, slot: Slot, places: Sequence[str]) -> str:
        if slot.kind == "row":
            row = next(place for place in places if place)
            return self._formatter.row(int(row.rpartition("[")[2].rstrip("]")))
        for known, place in zip(self._by_place, places, strict=False):
            if place in known:
                return known[place].label
        return slot.path.rpartition("/")[2]

    def _section(self, places: Sequence[str]) -> str:
        """Name the groups around a place, the outermost first."""
        for known, place in zip(self._by_place, places, strict=False):
            above = [
                known[place[:at]].label
                for at, letter in enumerate(place)
                if letter in "/[" and at and place[:at] in known
            ]
            if above:
                return " · ".join(filter(None, above))
        return ""

    def _together(self, slot: Slot) -> str:
        chosen = slot.together
        if chosen is None or self._form is None or slot.node is None:
            return ""
        words = {
            choice.name: plain(choice.label, self._form, self._language)
            for choice in self._form.lists.get(slot.node.choices, ())
        }
        return self._formatter.joined(*(words.get(name) or name for name in chosen))
