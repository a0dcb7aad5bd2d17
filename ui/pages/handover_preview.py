# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the recipient will be able to read: cases against compartments, with reasons."""

from PySide6.QtWidgets import QWidget

from app.rows import BundlePreview
from ui import i18n
from ui.models.matrix import MatrixModel
from ui.tokens import px
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import box, hair, plain, vbox
from ui.widgets.matrix import MatrixTable

_SHOWN = 260  # the least height of the matrix: head and four rows
_ROW = 50


class BundleMatrix(MatrixModel):
    """The matrix of a bundle, where an empty cell is a compartment without words."""

    def empty_word(self) -> str:
        """Say that there is nothing to hand over."""
        return self.tr("nothing there")


def legend() -> QWidget:
    """Explain the marks of a bundle's matrix."""
    return _Legend()


class _Legend(QWidget):
    def __init__(self) -> None:
        super().__init__()
        marks = (
            glyph_text("check", self.tr("goes")),
            glyph_text("minus", self.tr("you do not hold it")),
            glyph_text(
                "x", self.tr("withheld, with the reason"), colour="danger", ink="2"
            ),
        )
        self.setLayout(FlowLayout(*marks, gap=16))


class PreviewCard(QWidget):
    """The matrix of a `BundlePreview`, and how much it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview")
        self._title = label("", "heading", wrap=True)
        self.model = BundleMatrix(self.tr("Case"))
        self.matrix = MatrixTable(self.model, high=_ROW)
        self.model.setParent(self.matrix)
        self._sum = label("", "small", "2", wrap=True)
        self._sum.setObjectName("preview_sum")
        head = Columns((self._title, 1, 320), (_Legend(), 0, 0), gap=8)
        head.setContentsMargins(20, 12, 20, 4)
        foot = plain(vbox(self._sum, margins=(20, 8, 20, 8)))
        rows = (head, (self.matrix, 1), hair(), foot)
        self.setLayout(vbox(box("card", vbox(*rows, gap=0, margins=(1, 1, 1, 1)))))

    def show_preview(self, preview: BundlePreview) -> None:
        """Show what would go."""
        name = i18n.iso(preview.recipient.name)
        self._title.setText(
            self.tr("What {name} will be able to read").format(name=name)
        )
        self.model.set_bundle(preview, self.tr("not their role"))
        self.matrix.setMinimumHeight(min(self.matrix.needed_height(), px(_SHOWN)))
        self._sum.setText(self._counts(preview))

    def _counts(self, preview: BundlePreview) -> str:
        entries = sum(line.entries for line in preview.lines)
        parts = [
            self.tr("%n case(s)", "", len(preview.lines)),
            self.tr("%n entries", "", entries),
        ]
        if preview.attachment_bytes:
            size = i18n.size(preview.attachment_bytes)
            parts.append(self.tr("{size} of files").format(size=size))
        held = sum(
            cell.entries
            for line in preview.lines
            for cell in line.cells
            if cell.state in ("withheld", "refused")
        )
        if held:
            parts.append(self.tr("%n entries withheld", "", held))
        return " · ".join(parts)
