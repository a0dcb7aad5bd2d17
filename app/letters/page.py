# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of HTML filled, for a PDF: the same tags, the same limits."""

from collections.abc import Mapping
from html import escape
from typing import Any

from app.letters import grammar
from app.letters.direction import isolated
from app.letters.filling import Filler
from app.letters.pictures import Picture

_DOTS = 96 / 25.4  # pixels in a millimetre, as a page of Qt counts them


def trees(template: str) -> list[Any]:
    """Return the tree of what a page says.

    Raises:
        BadTemplate

    """
    return [grammar.read(_cut(template)[1])]


def render(template: str, data: Mapping[str, Any]) -> str:
    """Return a page filled with data.

    Raises:
        BadTemplate, UnknownFields

    """
    pieces, tags = _cut(template)
    return Filler(pieces, _written).fill(grammar.read(tags), data)


def _cut(template: str) -> tuple[list[str], list[str]]:
    found = grammar.tags_in(template)
    ends = [0, *(end for _begin, end, _tag in found)]
    begins = [*(begin for begin, _end, _tag in found), len(template)]
    pieces = [template[a:b] for a, b in zip(ends, begins, strict=True)]
    return pieces, [tag for _begin, _end, tag in found]


def _written(value: str | Picture) -> str:
    if isinstance(value, Picture):
        width = round(value.width_mm * _DOTS)
        return f'<img src="{escape(value.name)}" width="{width}">'
    lines = value.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "<br>".join(escape(isolated(line)) for line in lines)
