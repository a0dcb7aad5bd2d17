# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One page of a form: sections under each other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.forms.live import Live
from ui.forms.parts import Section
from ui.forms.rows import GAP, Chunk
from ui.forms.slots import first_of
from ui.widgets.labels import label
from ui.widgets.layout import vbox


class Page(QWidget):
    """Sections. `title` stands over questions that are in no group."""

    def __init__(self, sections: Sequence[Section], live: Live, title: str) -> None:
        super().__init__()
        column = vbox(gap=GAP)
        self._chunks: list[Chunk] = []
        for section in sections:
            if section.loose and not section.place and title:
                column.addWidget(label(title, "heading", wrap=True))
            self._chunks += live.fill(column, section.nodes, section.at, 0)
        body = vbox(gap=0)
        body.addLayout(column)
        body.addStretch(1)
        self.setLayout(body)
        live.begin()
        for chunk in self._chunks:
            live.soon(chunk)
        live.settle()

    def take_focus(self) -> bool:
        """Bring the keyboard to the first question."""
        return first_of(self._chunks)
