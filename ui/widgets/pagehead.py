# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of a page: title and quiet line leading, what can be done trailing."""

from PySide6.QtWidgets import QWidget

from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox


class PageHead(QWidget):
    """Title top leading; actions beside it, or under it where it is narrow."""

    def __init__(
        self, title: str, *actions: QWidget, leading: QWidget | None = None
    ) -> None:
        super().__init__()
        self._title = label(title, "title", wrap=True)
        self._quiet = label("", "small", "2", wrap=True)
        self._quiet.setObjectName("page_subtitle")
        self._quiet.hide()
        words = vbox(self._title, self._quiet, gap=2)
        lead = plain(hbox(leading, (words, 1), gap=8))
        row = plain(FlowLayout(*actions))
        self.setLayout(vbox(Columns((lead, 1, 300), (row, 0, 0), gap=12)))

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)

    def set_quiet(self, words: str) -> None:
        """Show a quiet line under the title, or none."""
        self._quiet.setText(words)
        self._quiet.setVisible(bool(words))
