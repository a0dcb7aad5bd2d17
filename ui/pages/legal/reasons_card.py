# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a date is computed, line by line, with ways to take it along."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.deadlines.words import Line
from app.legal.views import DeadlineView
from ui import i18n
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.files import FileButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import Item, hair, plain, vbox
from ui.widgets.reasons import Reason, Reasons


def reasons(lines: Sequence[Line]) -> Reasons:
    """Return the numbered lines of a computation."""
    return Reasons([Reason(line.text, line.detail, line.when) for line in lines])


class ReasonsCard(QFrame):
    """`copy_wanted` and `save_wanted`: the computation as text, or as PDF."""

    copy_wanted = Signal()
    save_wanted = Signal()
    file_wanted = Signal(object)  # AttachmentRow: the proof

    def __init__(self, view: DeadlineView, lines: Sequence[Line], author: str) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("reasons_card")
        title = label(self.tr("How this date is computed"), "heading", wrap=True)
        copy = button(self.tr("Copy the computation"), "quiet", "copy", compact=True)
        copy.setObjectName("copy_computation")
        copy.clicked.connect(self.copy_wanted)
        save = button(self.tr("Save as PDF…"), "quiet", "download", compact=True)
        save.setObjectName("save_computation")
        save.clicked.connect(self.save_wanted)
        acts = plain(FlowLayout(copy, save, gap=4))
        head = Columns((title, 1, 240), (acts, 0, 0), gap=12)
        rows: list[Item] = [head, 4, reasons(lines), hair(), *self._foot(view, author)]
        self.setLayout(vbox(*rows, gap=8, margins=(24, 14, 24, 14)))

    def _foot(self, view: DeadlineView, author: str) -> list[Item]:
        moment = i18n.moment(view.recorded_at.astimezone())
        words = self.tr(
            "Computed on {moment} by {name}. The computation stays in the history of the"
            " case."
        )
        said = words.format(moment=moment, name=i18n.iso(author))
        found: list[Item] = [label(said, "small", "2", wrap=True)]
        if view.proof:
            proof = self.tr("Proof: {text}").format(text=i18n.iso(view.proof))
            found.append(label(proof, "small", "2", wrap=True, selectable=True))
        if view.proof_file is not None:
            file = FileButton(view.proof_file)
            file.clicked.connect(partial(self.file_wanted.emit, view.proof_file))
            found.append(plain(FlowLayout(file)))
        return found
