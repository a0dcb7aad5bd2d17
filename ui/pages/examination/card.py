# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One finding being described: what it is, what is said of it, how consistent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from app.examination.content import Finding
from ui.forms import slots
from ui.forms.live import Live
from ui.forms.rows import GAP, Chunk
from ui.pages.examination.photos import PhotoStrip
from ui.pages.examination.sections import FINDING
from ui.pages.examination.words import FindingWords
from ui.tokens import px
from ui.widgets.buttons import icon_button
from ui.widgets.columns import Columns
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layout import hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState

# What stands first is what a finding is not signed without.
_FIRST = (
    "lesion",
    "length_mm",
    "width_mm",
    "attribution",
    "consistency",
    "no_attribution_why",
    "no_attribution_note",
    "other_causes",
)
# Two laptops may give the same number: it is corrected here.
_WHERE = ("region", "side", "which", "landmark", "number")
_LOOKS = (
    "size_note",
    "shape",
    "colour",
    "edges",
    "surface",
    "tenderness",
    "orientation",
    "age",
    "pattern",
)
_TOLD = ("origin", "alleged_on", "method", "circumstances")
_TIME = ("seen_on", "evolution")
_EDGE = (20, 0, 20, 16)


class FindingCard(QFrame):
    """Its questions are those of the form; the whole is one row of it."""

    removed = Signal(int)  # the row

    def __init__(self, photos: PhotoStrip) -> None:
        super().__init__()
        self.setObjectName("finding_card")
        self.setProperty("box", "card")
        self.row = 0
        self._live: Live | None = None
        self._chunks: list[Chunk] = []
        self._photos, self._words = photos, FindingWords()
        self._title = label("", "heading")
        self._title.setObjectName("finding_title")
        self._place = ElidedLabel("", "small", "2")
        remove = icon_button("trash-2", self.tr("Take this finding away"), compact=True)
        remove.setObjectName("finding_remove")
        remove.clicked.connect(lambda: self.removed.emit(self.row))
        named = plain(hbox(self._title, self._place, ..., gap=10))
        words = Columns((named, 1, 220), (photos.state, 0, 0), gap=4)
        head = hbox((words, 1), remove, gap=8, margins=(20, 10, 12, 6))
        self._head = plain(head)
        self._content = Slot("finding_content")
        self._none = EmptyState(
            "clipboard-plus",
            self.tr("No finding is chosen."),
            self.tr(
                "Place one on the figure: with the mouse, or with the arrows and Enter."
                " Marks that the person puts down to an accident, to care or to work"
                " are recorded too."
            ),
        )
        self._area: QScrollArea = scroll(self._content)
        self._column = vbox(self._head, (self._area, 1), (self._none, 1), gap=0)
        self._column.setContentsMargins(1, 1, 1, 1)
        self.setLayout(self._column)
        self._scrolls = True
        self.clear()

    # -- which finding -----------------------------------------------------------
    def show_row(self, live: Live, finding: Finding) -> None:
        """Show the questions of a row; the same row only gets its words anew."""
        if finding.row != self.row or live is not self._live:
            self.clear()
            self._live, self.row = live, finding.row
            self._build(live)
        self.show_words(finding)

    def show_words(self, finding: Finding) -> None:
        """Say which finding it is and where."""
        self._title.setText(self._words.name(finding))
        self._place.setText(self._words.place(finding))
        self.setAccessibleName(self._words.spoken(finding))
        self._photos.show_finding(finding)

    def clear(self) -> None:
        """Show that none is chosen."""
        if self._live is not None and self.row:
            self._live.forget(f"{FINDING}[{self.row}]")
        self._photos.setParent(None)
        self._content.put(None)
        self._live, self.row, self._chunks = None, 0, []
        for part in (self._head, self._area):
            part.hide()
        self._none.show()

    def _build(self, live: Live) -> None:
        groups = (
            ("", _FIRST),
            (self.tr("Where"), _WHERE),
            (self.tr("What it looks like"), _LOOKS),
            (self.tr("What the person says of it"), _TOLD),
            (self.tr("Over time"), _TIME),
        )
        column = vbox(gap=GAP, margins=_EDGE)
        for title, names in groups:
            if title:
                column.addWidget(hair())
                column.addWidget(label(title, "strong", wrap=True))
            self._chunks += self._fill(live, column, names)
            if not title:
                column.addWidget(self._photos)
        column.addStretch(1)
        self._content.put(plain(column))
        self._photos.show()
        for chunk in self._chunks:  # not later: an undo may take the row away
            chunk.refresh()
        live.settle()
        self._none.hide()
        for part in (self._head, self._area if self._scrolls else self._content):
            part.show()
        self._area.verticalScrollBar().setValue(0)

    def _fill(
        self, live: Live, column: QVBoxLayout, names: tuple[str, ...]
    ) -> list[Chunk]:
        node = live.nodes[FINDING]
        known = {child.name: child for child in node.children}
        nodes = [known[name] for name in names if name in known]
        return live.fill(column, nodes, f"{FINDING}[{self.row}]", 1)

    def refresh(self) -> None:
        """Show the answers anew: rows may have moved."""
        for chunk in self._chunks:
            chunk.refresh()

    # -- room ------------------------------------------------------------------
    def set_scrolling(self, *, scrolls: bool) -> None:
        """Scroll by itself, or be as high as what it shows."""
        if scrolls == self._scrolls:
            return
        self._scrolls = scrolls
        if scrolls:
            self._column.removeWidget(self._content)
            self._area.setWidget(self._content)
        else:
            self._area.takeWidget()
            self._column.insertWidget(1, self._content, 1)
        shown = self.row > 0
        self._area.setVisible(shown and scrolls)
        self._content.setVisible(shown)
        self._area.setMinimumHeight(px(160) if scrolls else 0)

    # -- keyboard ----------------------------------------------------------------
    def take_focus(self) -> bool:
        """Bring the keyboard to the first question."""
        return slots.first_of(self._chunks)

    def bring(self, place: str) -> bool:
        """Bring the keyboard to a question of this row."""
        part = self._live.part(place) if self._live is not None else None
        if not isinstance(part, slots.Slot) or part.isHidden():
            return self.take_focus()
        self._area.ensureWidgetVisible(part, 0, px(40))
        if not part.take_focus():
            part.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
