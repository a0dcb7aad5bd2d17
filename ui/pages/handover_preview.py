# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What each recipient will be able to read: cases against compartments, with reasons."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.rows import BundleLine, BundlePreview
from ui import i18n
from ui.models.bundle import BundleModel, is_particular, refusal
from ui.pages.handover_remarks import Remarks
from ui.tokens import px
from ui.widgets.buttons import Segments, button
from ui.widgets.columns import Columns
from ui.widgets.fields import combo
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import box, hair, hbox, plain, vbox
from ui.widgets.matrix import MatrixTable
from ui.widgets.slot import Slot

_SHOWN = 212  # the least height of the matrix: head and three rows
_ROW = 50
_FEW = 8  # cases that are all shown
_FIRST = 5  # of more, those shown at first
_TABS = 4  # recipients side by side; more are in a list
_LONGEST = 22  # letters of a name on a tab


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
    """The matrix of one recipient at a time, how much it is, what is particular.

    `summaries_wanted` asks to write the summaries that are missing.
    """

    summaries_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview")
        self._previews: tuple[BundlePreview, ...] = ()
        self._at = ""  # the contact whose matrix is shown
        self._every = False
        self._title = label("", "heading", wrap=True)
        self._people = Slot("preview_people")
        self.model = BundleModel(self.tr("Case"))
        self.matrix = MatrixTable(self.model, high=_ROW)
        self.model.setParent(self.matrix)
        self._rest = label("", "small", "2")
        self._rest.setObjectName("preview_rest")
        self._all = button("", "link", compact=True, name="preview_all")
        self._all.clicked.connect(self._show_every)
        self._sum = label("", "small", "2")
        self._sum.setObjectName("preview_sum")
        self.remarks = Remarks()
        self.remarks.summaries_wanted.connect(self.summaries_wanted)
        head = Columns((self._title, 1, 300), (_Legend(), 0, 0), gap=8)
        top = plain(vbox(head, self._people, gap=8, margins=(20, 12, 20, 4)))
        line = Columns((self._sum, 1, 0), (plain(self._more()), 0, 0), gap=8)
        rows = vbox(line, self.remarks, gap=4)
        rows.setContentsMargins(20, 8, 20, 10)
        parts = (top, (self.matrix, 1), hair(), plain(rows))
        self.setLayout(vbox(box("card", vbox(*parts, gap=0, margins=(1, 1, 1, 1)))))

    def _more(self) -> FlowLayout:
        """Say how many cases are not listed, and list them on demand."""
        return FlowLayout(self._rest, self._all, gap=8, line_gap=2)

    def shown(self) -> BundlePreview | None:
        """Return what is shown: that of the chosen recipient."""
        named = (p for p in self._previews if p.recipient.contact_id == self._at)
        return next(named, self._previews[0] if self._previews else None)

    def show_previews(self, previews: Sequence[BundlePreview]) -> None:
        """Show what would go to each; whom one looks at stays."""
        self._previews = tuple(previews)
        known = [preview.recipient.contact_id for preview in previews]
        self._at = self._at if self._at in known else known[0]
        self._people.put(self._chooser() if len(known) > 1 else None)
        self._show()

    def forget(self) -> None:
        """Look at the first recipient and the first cases again."""
        self._at, self._every = "", False

    def _chooser(self) -> QWidget:
        names = [
            (preview.recipient.contact_id, _short(preview.recipient.name))
            for preview in self._previews
        ]
        if len(names) > _TABS:
            chooser: QComboBox = combo(names, "preview_person")
            chooser.setAccessibleName(self.tr("For whom"))
            chooser.setCurrentIndex(chooser.findData(self._at))
            chooser.currentIndexChanged.connect(
                lambda _at: self._on_person(str(chooser.currentData()))
            )
            return plain(hbox(chooser, ...))
        tabs = Segments(*names)
        tabs.setObjectName("preview_tabs")
        tabs.setAccessibleName(self.tr("For whom"))
        tabs.set_current(self._at)
        tabs.chosen.connect(self._on_person)
        return plain(hbox(tabs, ...))

    def _on_person(self, contact_id: str) -> None:
        self._at = contact_id
        self._show()

    def _show_every(self) -> None:
        self._every = True
        self._show()

    def _show(self) -> None:
        preview = self.shown()
        if preview is None:
            return
        name = i18n.iso(preview.recipient.name)
        self._title.setText(
            self.tr("What {name} will be able to read").format(name=name)
        )
        lines = self._first(preview.lines)
        self.model.set_bundle(lines)
        self.matrix.setMinimumHeight(min(self.matrix.needed_height(), px(_SHOWN)))
        left = len(preview.lines) - len(lines)
        self._rest.setVisible(left > 0)
        self._all.setVisible(left > 0)
        words = self.tr(
            "and %n other cases, of which nothing in particular stays", "", left
        )
        self._rest.setText(words)
        self._all.setText(self.tr("Show all %n", "", len(preview.lines)))
        self._sum.setText(self._counts(preview))
        self.remarks.show_lines(preview.lines)

    def _first(self, lines: Sequence[BundleLine]) -> Sequence[BundleLine]:
        """Return those of which something stays that goes of others, then some more."""
        if len(lines) <= _FEW:
            return lines
        ordered = sorted(lines, key=lambda line: not is_particular(line))
        if self._every:
            return ordered
        particular = sum(is_particular(line) for line in lines)
        return ordered[: max(_FIRST, particular)]

    def _counts(self, preview: BundlePreview) -> str:
        going = [line for line in preview.lines if not refusal(line)]
        entries = sum(line.entries for line in going)
        parts = [
            self.tr("%n case(s)", "", len(going)),
            self.tr("%n entries", "", entries),
        ]
        if preview.attachment_bytes:
            size = i18n.size(preview.attachment_bytes)
            parts.append(self.tr("{size} of files").format(size=size))
        held = sum(
            kept.entries
            for line in preview.lines
            for cell in line.cells
            for kept in cell.kept_back
            if cell.state != "not_held"
        )
        if held:
            parts.append(self.tr("%n entries withheld", "", held))
        return " · ".join(parts)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
