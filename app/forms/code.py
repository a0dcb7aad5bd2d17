# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A piece of XPath as it is written for lxml, and what it knows of the form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.forms.definition import Node


@dataclass(frozen=True, slots=True)
class Code:
    """XPath for lxml and what it gives; `nodes` where it gives nodes."""

    written: str
    kind: str
    nodes: bool = False
    literal: str | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The form an expression stands in: its nodes by path, each calculation's type."""

    nodes: Mapping[str, Node]
    kind_of: Callable[[str], str]
