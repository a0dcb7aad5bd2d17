# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which field a question gets. An appearance nobody knows changes nothing."""

from collections.abc import Callable
from functools import partial

from app.forms.definition import Node
from app.forms.showing import in_words
from ui.forms.field import Choices, Field, Value
from ui.forms.fields_degree import DegreeField
from ui.forms.fields_line import PointField, decimal_number, whole_number
from ui.forms.fields_many import SOME, ChecksField, ManyField, RankField
from ui.forms.fields_one import FEW, ListField, RadioField
from ui.forms.fields_other import FileField, SeenField, ShownField
from ui.forms.fields_text import TextField
from ui.forms.fields_when import DayLine, MomentField, hour_field
from ui.forms.live import Live
from ui.forms.steps import steps_of

_SIMPLE: dict[str, Callable[[str], Field]] = {
    "integer": whole_number,
    "decimal": decimal_number,
    "date": DayLine,
    "datetime": MomentField,
    "time": hour_field,
    "geopoint": PointField,
    "acknowledge": SeenField,
    "rank": RankField,
}


def field_for(node: Node, place: str, live: Live) -> Field:
    """Make the field of a question."""
    name, looks = f"form:{place}", node.appearance.split()
    if live.filling.read_only(place) and (node.calculation or is_always(node)):
        return ShownField(name, partial(_said, node, live))
    if node.kind in _SIMPLE:
        return _SIMPLE[node.kind](name)
    count = len(live.filling.form.lists.get(node.choices, ()))
    match node.kind:
        case "file":
            return FileField(name, node.parameters.get("media", "file"), live.files)
        case "range":
            steps = steps_of(node)
            return StepsField(name, steps) if steps else decimal_number(name)
        case "select_one" if "degree" in looks:
            return DegreeField(name)
        case "select_one":
            long = count > FEW or "minimal" in looks
            return ListField(name) if long else RadioField(name)
        case "select_multiple":
            return ManyField(name) if count > SOME else ChecksField(name)
    if "colleague" in looks:
        people = ListField(name)
        people.show_choices(live.colleagues)
        return people
    return TextField(name, multiline="multiline" in looks, low="low" in looks)


def is_always(node: Node) -> bool:
    """Tell whether a question is never typed: its rule asks for no answer."""
    return node.read_only.replace(" ", "") == "true()"


def _said(node: Node, live: Live, value: Value, choices: Choices) -> str:
    return in_words(node, value, dict(choices), live.speaker, dict(live.colleagues))


class StepsField(RadioField):
    """The few numbers of a range, side by side."""

    def __init__(self, name: str, steps: dict[str, float]) -> None:
        super().__init__(name)
        self._steps = steps
        self.show_choices([(code, code) for code in steps])

    def _give(self, code: str) -> None:
        self._value = code
        self._tick()
        self.answered.emit(self._steps.get(code))

    def show_value(self, value: object) -> None:
        """Show which number is on."""
        same = [code for code, number in self._steps.items() if number == value]
        super().show_value(same[0] if same else "")
