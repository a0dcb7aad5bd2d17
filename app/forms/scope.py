# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an evaluation may know of its form: one `Scope` for each thread."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

MATCHING_SECONDS = 0.25  # for all regular expressions of one change


class RuleFault(Exception):
    """An expression could not be evaluated; the message is for authors of forms."""


@dataclass(slots=True, repr=False)
class Scope:
    """What one evaluation may know.

    The clock is local. `element` is the node the expression belongs to; `labels` are
    the choices' words by list and name, `words` texts by their identifier.
    """

    clock: Callable[[], datetime]
    language: str = ""
    edition: str = ""
    element: Any = None
    labels: Mapping[tuple[str, str], str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    matching: float = MATCHING_SECONDS


class _Here(threading.local):
    scope: Scope | None = None


_HERE = _Here()


def enter(scope: Scope) -> None:
    """Let this thread's evaluations see `scope`."""
    _HERE.scope = scope


def here() -> Scope:
    """Return what this evaluation may know."""
    if _HERE.scope is None:
        raise RuleFault("no form is open")
    return _HERE.scope
