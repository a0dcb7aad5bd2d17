# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Segments that take a second line where large text or long words need one."""

from PySide6.QtWidgets import QSizePolicy

from ui.widgets.buttons import Choices
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import plain, vbox


class WrappingSegments(Choices):
    """A few choices in a well, on one line if there is room.

    Put it where its height may follow its width: in `Columns`, not in a flow.
    """

    def __init__(self, *options: tuple[str, str]) -> None:
        super().__init__("segment", options)
        self.setProperty("box", "well")
        pieces = plain(FlowLayout(*self.pieces(), gap=2, line_gap=2))
        self.setLayout(vbox(pieces, margins=(3, 3, 3, 3)))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
