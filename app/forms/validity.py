# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an answer fits its question and keeps the form's rules."""

from app.forms.definition import CHOOSING
from app.forms.engine import Engine
from app.forms.phrasing import Wording
from app.forms.problems import Problem
from app.forms.tree import Place

_UNCHECKED = frozenset({"calculate", "hidden", "meta", "note"})


def problem_of(place: Place, engine: Engine, wording: Wording) -> Problem | None:
    """Return what is wrong with what was answered at a place that applies."""
    if place.node is None or not place.live:
        return None
    if "problem" not in place.cache:
        place.cache["problem"] = _kind(place, engine)
    # What could not be evaluated may have come up since, in a label for one.
    kind = "rule" if place.faults else place.cache["problem"]
    if not kind:
        return None
    own = kind == "constraint"
    message = wording.words(place, "constraint_message") if own else ""
    return Problem(place.path, kind, message)


def required_of(place: Place, engine: Engine) -> bool:
    """Tell whether a place that applies has to be answered."""
    if place.node is None or not place.live:
        return False
    if "required" not in place.cache:
        place.cache["required"] = bool(engine.slot(place, "required", False))
    return bool(place.cache["required"])


def _kind(place: Place, engine: Engine) -> str:
    if place.typed.bad or place.shape is not None or not _listed(place, engine):
        return "type"
    node, value = place.node, place.offered
    if node is None or value is None or node.kind in _UNCHECKED:
        return ""
    if node.kind == "range" and not _within(value, node.parameters):
        return "constraint"
    return "" if engine.slot(place, "constraint", True) else "constraint"


def _listed(place: Place, engine: Engine) -> bool:
    """Tell whether every answer is in the question's list, offered now or not."""
    node, value = place.node, place.typed.value
    if node is None or node.kind not in CHOOSING or value is None:
        return True
    names = engine.program.names.get(node.choices, frozenset())
    return names.issuperset(value if isinstance(value, tuple) else [str(value)])


def _within(value: object, parameters: dict[str, str]) -> bool:
    try:
        low = float(parameters.get("start", "-inf"))
        high = float(parameters.get("end", "inf"))
    except ValueError:
        return True
    return not isinstance(value, int | float) or low <= value <= max(low, high)
