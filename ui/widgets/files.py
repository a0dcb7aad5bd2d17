# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An attached file as a well to click: sign, name, kind and size."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.rows import AttachmentRow
from ui import i18n, icons
from ui.tokens import color, px
from ui.widgets import paint

HIGH = 48


def kind_of(media_type: str) -> str:
    """Return `picture`, `pdf`, `text` or `other`."""
    if media_type.startswith("image/") and "svg" not in media_type:
        return "picture"
    if media_type == "application/pdf":
        return "pdf"
    return "text" if media_type.startswith("text/") else "other"


def kind_word(media_type: str) -> str:
    """Say what a file is."""
    translate = QCoreApplication.translate
    match kind_of(media_type):
        case "picture":
            return translate("files", "Picture")
        case "pdf":
            return translate("files", "PDF")
        case "text":
            return translate("files", "Text")
    return translate("files", "File")


def kind_sign(media_type: str) -> str:
    """Return the sign of a kind of file."""
    signs = {"picture": "image", "other": "paperclip"}
    return signs.get(kind_of(media_type), "file-text")


class FileButton(QAbstractButton):
    """Opens what it shows; as wide as its words, up to a limit."""

    def __init__(self, row: AttachmentRow) -> None:
        super().__init__()
        self.row = row
        self._second = f"{kind_word(row.media_type)}, {i18n.size(row.size)}"
        self.setObjectName(f"file_{row.name}")
        self.setAccessibleName(f"{row.name}, {self._second}")
        self.setToolTip(i18n.tip(row.name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Have room for the longer line, within reason."""
        name = paint.width_of(self.row.name, "smallstrong")
        second = paint.width_of(self._second, "caption")
        wide = px(18) + 12 + max(name, second) + 32
        return QSize(min(max(wide, px(160)), px(280)), px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """Cut a long name rather than ask for more."""
        return QSize(px(120), px(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the well."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("hover" if self.underMouse() else "sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = self.rect().adjusted(14, 0, -14, 0)
        place, inner = paint.lead(inner, px(18), rtl=rtl, gap=12)
        sign = kind_sign(self.row.media_type)
        icons.draw(painter, sign, "text2", paint.square(place, px(18)))
        middle, high = self.rect().center().y() + 1, px(19)
        upper = QRect(inner.left(), middle - high, inner.width(), high)
        lower = QRect(inner.left(), middle + 1, inner.width(), high)
        paint.words(painter, upper, i18n.ltr(self.row.name), "smallstrong")
        paint.words(painter, lower, self._second, "caption", "text2")
