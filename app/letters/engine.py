# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates filled with data, and what they ask for; the only door to this engine.

A template is foreign: it is parsed within limits and never run. What it costs is bounded
by the limits of `package`, `grammar` and `filling`, in time and in memory.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.errors import BadTemplate
from app.letters import document, page
from app.letters.asking import Known, Unknown, asked, empty, unknown
from app.letters.pictures import Picture

__all__ = [
    "Known",
    "Picture",
    "Unknown",
    "blanks",
    "check",
    "fields",
    "pictures_in",
    "render_docx",
    "render_html",
]
_NONE: Mapping[str, Picture] = {}


def render_docx(
    template: bytes, data: Mapping[str, Any], pictures: Mapping[str, Picture] = _NONE
) -> bytes:
    """Return a Word template filled with data.

    `data` is what JSON knows, and pictures; `pictures` are added to its top level. An
    empty value that is printed leaves a dotted blank. The document names no author, no
    date and no template.

    Raises:
        BadTemplate
        UnknownFields: the template asks for what the data lack

    """
    return document.render(template, _joined(data, pictures))


def render_html(
    template: str, data: Mapping[str, Any], pictures: Mapping[str, Picture] = _NONE
) -> str:
    """Return a page filled with data; its pictures go by their names.

    Raises:
        BadTemplate, UnknownFields

    """
    return page.render(template, _joined(data, pictures))


def fields(template: bytes | str) -> frozenset[str]:
    """Return the fields a template names: "person.name", in rows "events[].what".

    Raises:
        BadTemplate

    """
    return frozenset(asked(_trees(template)))


def check(template: bytes | str, known: Known) -> list[Unknown]:
    """Return the fields of a template that are not known, with the nearest one.

    Raises:
        BadTemplate

    """
    return unknown(_trees(template), known)


def blanks(template: bytes | str, data: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields that a template prints and the data leave empty.

    Fields of rows, and those it prints only where they are not empty, do not count.

    Raises:
        BadTemplate

    """
    return empty(_trees(template), data)


def pictures_in(
    data: Mapping[str, Any], pictures: Mapping[str, Picture] = _NONE
) -> dict[str, Picture]:
    """Return the pictures of some data under the names a page uses for them."""
    found: dict[str, Picture] = {}
    waiting: list[Any] = [_joined(data, pictures)]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Picture):
            found[value.name] = value
        elif isinstance(value, Mapping):
            waiting += value.values()
        elif isinstance(value, list | tuple):
            waiting += value
    return found


def _trees(template: bytes | str) -> list[Any]:
    try:
        if isinstance(template, str):
            return page.trees(template)
        return document.trees(template)
    except (RecursionError, MemoryError):
        raise BadTemplate("endless") from None


def _joined(data: Mapping[str, Any], pictures: Mapping[str, Picture]) -> dict[str, Any]:
    named = {
        name: picture if picture.name else replace(picture, name=name)
        for name, picture in pictures.items()
    }
    whole: dict[str, Any] = _named({**data, **named}, "")
    return whole


def _named(value: Any, place: str) -> Any:
    """Return data where each picture has a name: its own, or its place."""
    if isinstance(value, Picture):
        return value if value.name else replace(value, name=place)
    if isinstance(value, Mapping):
        return {
            str(k): _named(v, f"{place}.{k}" if place else str(k))
            for k, v in value.items()
        }
    if isinstance(value, list | tuple):
        return [_named(row, f"{place}.{at}") for at, row in enumerate(value)]
    return value
