# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen says to a person: a sentence, what to do next, and how loudly."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Loudness = Literal["inline", "bar"]
Kind = Literal["info", "ok", "warn", "danger"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One message.

    `inline` belongs under the field it is about, `bar` in the bar under the top
    bar, where it stays until it is read. `action` is the word of a link, `call`
    what it does.
    """

    sentence: str
    hint: str = ""
    loudness: Loudness = "bar"
    kind: Kind = "danger"
    action: str = ""
    call: Callable[[], object] | None = None

    @property
    def text(self) -> str:
        """The sentence and what to do, as one paragraph."""
        return f"{self.sentence} {self.hint}".strip()
