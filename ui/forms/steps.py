# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of a range, where they are few enough to be shown."""

from decimal import Decimal, InvalidOperation

from app.forms.definition import Node

FEW = 11


def steps_of(node: Node) -> dict[str, float]:
    """Return each number of a range under its words, or nothing for many."""
    ends = node.parameters
    try:
        start, end = Decimal(ends.get("start", "1")), Decimal(ends.get("end", "10"))
        step = abs(Decimal(ends.get("step", "1")))
        count = int(abs(end - start) / step) + 1
    except (InvalidOperation, ArithmeticError, ValueError):
        return {}
    if not 0 < count <= FEW:
        return {}
    way = step if end >= start else -step
    numbers = [start + way * at for at in range(count)]
    return {
        f"{each.normalize():f}": int(each) if each == int(each) else float(each)
        for each in numbers
    }
