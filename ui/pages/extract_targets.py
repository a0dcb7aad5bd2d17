# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of those an extract can be shared with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.extracts import Target
from app.queries import team
from app.session import Session
from ui import i18n, labels
from ui.forms.wrapped import Check
from ui.pages.consent_words import MARKS, ConsentWords
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, hbox, plain, vbox

_GIVEN = "given"


class TargetRow(QWidget):
    """Somebody an extract can go to: who that is here, and what they agreed to."""

    toggled = Signal()

    def __init__(
        self, session: Session, target: Target, source: str, *, may_override: bool
    ) -> None:
        super().__init__()
        self.target = target
        self.name = labels.compartment(target.compartment)
        self.tick = Check(self.name)
        self.tick.setObjectName(f"share_with_{target.compartment}")
        self.tick.toggled.connect(self.toggled)
        people = [
            f"{i18n.iso(row.name)} ({labels.code('role', row.role).lower()})"
            for row in team.accounts(session)
            if target.compartment in row.compartments
            and source not in row.compartments
            and row.role != "recovery"
            and row.active
        ]
        who = i18n.joined(*people)
        if target.nobody:
            who = self.tr("Nobody on this computer holds this key yet.")
        elif not people:
            who = self.tr("Here, only people who can read the entry already.")
        parts: list[Item] = [label(who, "small", "2", wrap=True)]
        said = [who]
        for answer in target.answers:
            words = ConsentWords()
            code = answer.decision.item
            if answer.allowed:
                sentence = words.badge(code, _GIVEN)
                sign, tint, ink = MARKS[_GIVEN]
            else:
                sentence = words.refusal(code, answer.reason)
                sign, tint, ink = MARKS.get(answer.reason, MARKS["refused"])
            said.append(sentence)
            mark = vbox(Glyph(sign, tint, 16), ..., margins=(0, 2, 0, 0))
            parts.append(
                hbox(mark, (label(sentence, "small", ink, wrap=True), 1), gap=6)
            )
        fine = not target.nobody and (target.allowed or may_override)
        self.tick.setEnabled(fine)
        self.tick.setAccessibleDescription(" ".join(said))
        if not fine:
            self.tick.setToolTip(" ".join(said))
        below = vbox(*parts, gap=2, margins=(28, 0, 0, 0))
        self.setLayout(vbox(self.tick, plain(below), gap=0))
