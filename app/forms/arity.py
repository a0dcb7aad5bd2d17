# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many arguments each function of forms takes."""

from app.forms.functions import KNOWN

_MANY = 10_000
_OTHERS: dict[str, tuple[int, int]] = {
    "atan2": (2, 2),
    "checklist": (3, _MANY),
    "coalesce": (2, _MANY),
    "concat": (1, _MANY),
    "contains": (2, 2),
    "current": (0, 0),
    "ends-with": (2, 2),
    "false": (0, 0),
    "format-date": (2, 2),
    "format-date-time": (2, 2),
    "if": (3, 3),
    "indexed-repeat": (3, 7),
    "is-selected": (2, 2),
    "join": (2, _MANY),
    "jr:choice-name": (2, 2),
    "last": (0, 0),
    "local-name": (0, 1),
    "max": (1, _MANY),
    "min": (1, _MANY),
    "name": (0, 1),
    "normalize-space": (0, 1),
    "now": (0, 0),
    "number": (0, 1),
    "pi": (0, 0),
    "position": (0, 1),
    "pow": (2, 2),
    "random": (0, 0),
    "regex": (2, 2),
    "round": (1, 2),
    "selected": (2, 2),
    "selected-at": (2, 2),
    "starts-with": (2, 2),
    "string": (0, 1),
    "string-length": (0, 1),
    "substr": (2, 3),
    "substring": (2, 3),
    "substring-after": (2, 2),
    "substring-before": (2, 2),
    "sum": (1, _MANY),
    "today": (0, 0),
    "translate": (3, 3),
    "true": (0, 0),
    "uuid": (0, 1),
    "version": (0, 0),
    "weighted-checklist": (4, _MANY),
}
_OF_ONE = (1, 1)  # every other function: int(), not(), date(), sqrt()…
_OF_TWO = frozenset(name for name in KNOWN if "difference-in-" in name)


def fits(name: str, given: int) -> bool:
    """Tell whether a function of forms can be called with so many arguments."""
    least, most = _OTHERS.get(name, (2, 2) if name in _OF_TWO else _OF_ONE)
    if name in {"indexed-repeat", "weighted-checklist"}:
        odd = name == "indexed-repeat"
        return least <= given <= most and given % 2 == odd
    return least <= given <= most
