# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar over a file that is looked at: back, name, pages, zoom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rows import AttachmentRow
from ui import i18n
from ui.tokens import px
from ui.widgets.buttons import button, icon_button
from ui.widgets.files import kind_word
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layout import hbox, plain, vbox


class ViewerBar(QWidget):
    """Says what is shown and how; what a person wants goes out as signals."""

    closed = Signal()
    larger = Signal()
    smaller = Signal()
    fitted = Signal()
    turned = Signal(int)  # 1 forward, -1 back

    def __init__(self) -> None:
        super().__init__()
        back = icon_button(
            "arrow-left", self.tr("Back to the case"), name="viewer_back"
        )
        back.clicked.connect(self.closed)
        self._name = ElidedLabel("", "heading")
        self._name.setObjectName("viewer_name")
        self._about = ElidedLabel("", "small", "2")
        policy = QSizePolicy.Policy
        for words in (self._name, self._about):
            words.setSizePolicy(policy.Expanding, policy.Fixed)
        names = vbox(self._name, self._about, gap=0)
        self._before = icon_button(
            "chevron-left", self.tr("Page before"), name="page_before"
        )
        self._after = icon_button(
            "chevron-right", self.tr("Next page"), name="page_after"
        )
        self._before.clicked.connect(lambda: self.turned.emit(-1))
        self._after.clicked.connect(lambda: self.turned.emit(1))
        self._page = label("", "small", "2")
        self._page.setObjectName("viewer_page")
        self._paging = plain(hbox(self._before, self._page, self._after, gap=4))
        out = icon_button("zoom-out", self.tr("Smaller (−)"), name="zoom_out")
        inwards = icon_button("zoom-in", self.tr("Larger (+)"), name="zoom_in")
        fit = button(self.tr("Fit"), "quiet", compact=True, name="zoom_fit")
        fit.setToolTip(self.tr("Show all of it (0)"))
        out.clicked.connect(self.smaller)
        inwards.clicked.connect(self.larger)
        fit.clicked.connect(self.fitted)
        self._scale = label("", "small", "2")
        self._scale.setObjectName("viewer_scale")
        self._scale.setMinimumWidth(px(44))
        self._zooming = plain(hbox(out, self._scale, inwards, fit, gap=4))
        items = (back, (names, 1), self._paging, 12, self._zooming)
        self.setLayout(hbox(*items, gap=8))
        self._paging.hide()

    def show_file(self, row: AttachmentRow, kind: str) -> None:
        """Name a file."""
        self._name.setText(i18n.ltr(row.name))
        self._about.setText(f"{kind_word(row.media_type)}, {i18n.size(row.size)}")
        self._paging.setVisible(False)
        self.set_zooming(on=kind in ("picture", "pdf"))
        self._scale.setText("")
        self.setAccessibleName(row.name)

    def set_zooming(self, *, on: bool) -> None:
        """Offer zooming, or leave it out."""
        self._zooming.setVisible(on)

    def set_scale(self, scale: float) -> None:
        """Say how large it is shown."""
        percent = self.tr("{number} %").format(number=i18n.number(round(scale * 100)))
        self._scale.setText(percent)

    def set_page(self, number: int, count: int) -> None:
        """Say which page it is; a single one is not worth saying."""
        words = self.tr("Page {number} of {count}")
        said = words.format(number=i18n.number(number + 1), count=i18n.number(count))
        self._page.setText(said)
        self._before.setEnabled(number > 0)
        self._after.setEnabled(number < count - 1)
        self._paging.setVisible(True)
