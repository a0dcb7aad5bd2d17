# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A body map with what belongs around it: groups, zoom, the words of a place."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.body.figures import GROUPS
from ui import i18n, labels
from ui.widgets.bodymap import BodyMap
from ui.widgets.bodymap_paint import Mark, seen
from ui.widgets.buttons import Choices, button, icon_button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel
from ui.widgets.layout import hbox, plain, vbox


class GroupStrip(Choices):
    """The groups of views in a well; what does not fit takes a second line."""

    def __init__(self) -> None:
        options = [(group, labels.code("body_group", group)) for group in GROUPS]
        super().__init__("segment", options)
        self.setObjectName("body_groups")
        self.setProperty("box", "well")
        flow = FlowLayout(*self.pieces(), gap=2, line_gap=2)
        flow.setContentsMargins(3, 3, 3, 3)
        self.setLayout(flow)

    def show_counts(self, marks: Sequence[Mark]) -> None:
        """Say beside each group how many findings it has."""
        for group, views in GROUPS.items():
            words, count = labels.code("body_group", group), len(seen(marks, views))
            piece = self.button(group)
            piece.setText(f"{words} · {i18n.number(count)}" if count else words)


class BodyPanel(QWidget):
    """The map (`map`) under the strip of its groups, the words of a place below."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("body_panel")
        self.map = BodyMap()
        self.groups = GroupStrip()
        self._place = ElidedLabel("", "small", "2")
        self._place.setObjectName("body_place")
        policy = QSizePolicy.Policy
        self._place.setSizePolicy(policy.Ignored, policy.Fixed)
        out = icon_button("zoom-out", self.tr("Smaller (−)"), name="body_smaller")
        into = icon_button("zoom-in", self.tr("Larger (+)"), name="body_larger")
        whole = button(self.tr("Fit"), "quiet", compact=True, name="body_fit")
        whole.setToolTip(self.tr("Show all of it (0)"))
        out.clicked.connect(self.map.zoom_out)
        into.clicked.connect(self.map.zoom_in)
        whole.clicked.connect(self.map.fit)
        self._out, self._whole = out, whole
        foot = hbox((self._place, 1), plain(hbox(out, into, whole, gap=2)), gap=8)
        self.setLayout(vbox(self.groups, (self.map, 1), foot, gap=6))
        self.groups.chosen.connect(self.map.show_group)
        self.map.group_shown.connect(self.groups.set_current)
        self.map.region_changed.connect(self._place.setText)
        self.map.zoomed.connect(self._on_zoomed)
        self._on_zoomed(1.0)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show findings on the map and count them by group."""
        self.map.show_marks(marks)
        self.groups.show_counts(marks)

    def _on_zoomed(self, factor: float) -> None:
        for each in (self._out, self._whole):
            each.setEnabled(factor > 1.0)
