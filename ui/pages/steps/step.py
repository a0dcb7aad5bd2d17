# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the wizard can ask of each of its steps, and what they write into."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from ui.widgets.labels import label
from ui.widgets.layout import vbox

if TYPE_CHECKING:
    from app.recovery import RecoveryWords
    from app.session import Session


@dataclass(slots=True, repr=False)
class Plan:
    """The case file that is being made; its secrets live as long as the wizard."""

    label: str = ""
    site_code: str = ""
    folder: Path = field(default_factory=Path)
    name: str = ""
    role: str = ""
    passphrase: str = ""
    words: "RecoveryWords | None" = None
    session: "Session | None" = None
    colleagues: list[tuple[str, str]] = field(default_factory=list)  # name, role


class Step(QWidget):
    """One question, or a few that belong together."""

    proceed = Signal()  # Return was pressed where that means "next"

    title = ""
    next_words = ""  # on the button; empty for the wizard's own
    may_go_back = True

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self.plan = plan

    def lay_out(self, lead: str, body: QLayout | QWidget) -> None:
        """Put the title and a sentence above what is asked."""
        head = label(self.title, "title", wrap=True)
        words = label(lead, "body", "2", wrap=True)
        self.setLayout(vbox(head, words, 12, body, ..., gap=6))

    def enter(self) -> None:
        """Come to the front: show what the plan says by now."""

    def complete(self) -> bool:
        """Tell whether all is answered, and write it into the plan."""
        return True

    def forget(self) -> None:
        """Drop secrets that were typed or shown."""
