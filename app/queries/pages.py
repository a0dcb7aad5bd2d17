# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of rows and where the next one starts."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, repr=False)
class Page(Generic[Row]):
    """Up to one page of rows; `next_cursor` is None at the end."""

    rows: tuple[Row, ...]
    next_cursor: tuple[Any, ...] | None
