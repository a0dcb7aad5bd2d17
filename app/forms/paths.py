# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a path of an expression leads, without looking at any answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.forms.definition import Node
from app.forms.xpath import Step

ELSEWHERE = "?"  # in a list of choices, not in the form


@dataclass(frozen=True, slots=True)
class Reached:
    """The place a path leads to, and the highest place it passes on the way."""

    path: str
    top: str


def reach(
    start: str, steps: tuple[Step, ...], nodes: Mapping[str, Node]
) -> Reached | None:
    """Follow plain steps from a place; None where they cannot be followed."""
    path = top = start
    for step in steps:
        name = step.written.removeprefix("child::")
        if step.deep or "::" in name or name in ("*", "node()", "text()"):
            return None
        if name.startswith("@"):
            return None
        if name == "..":
            path = path.rpartition("/")[0]
            top = above(top, path)
        elif name != ".":
            path = f"{path}/{name}"
    if path and path not in nodes:
        # Not a question of this form: empty for ever.
        return Reached(path, top)
    return Reached(path, top)


def above(one: str, two: str) -> str:
    """Return the nearest place above (or at) both."""
    first, second = one.split("/"), two.split("/")
    shared = 0
    for left, right in zip(first, second, strict=False):
        if left != right:
            break
        shared += 1
    return "/".join(first[:shared])


def relative(start: str, end: str, shared: str) -> str:
    """Write the way from one place to another through one above both."""
    ups = start[len(shared) :].count("/")
    return "/".join(
        [*([".."] * ups), end[len(shared) + 1 :]] if ups else [end[len(shared) + 1 :]]
    )


def quoted(text: str) -> str:
    """Write a text as XPath, whichever quotes are in it."""
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    pieces = ", ".join(f'"{p}"' if "'" in p else f"'{p}'" for p in _pieces(text))
    return f"concat({pieces})"


def _pieces(text: str) -> list[str]:
    apart = text.split("'")
    return [piece for part in apart for piece in (part, "'")][:-1]
