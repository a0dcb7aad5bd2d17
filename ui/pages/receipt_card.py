# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One's own statement about a bundle, to give back: a file and a QR code."""

from PySide6.QtWidgets import QFrame, QWidget

from app.handover import qr
from app.session import Session
from ui.errors import notice_for
from ui.pages.receipt_files import ReceiptFiles
from ui.pages.receipt_words import ReceiptWords
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import plain, vbox
from ui.widgets.qr import MARGIN, QrCode
from ui.widgets.slot import Slot

_CODE = 324  # the most that the side of the code takes, margin included


class ReceiptCard(QFrame):
    """Says whose it is and why it matters; saves it; shows its code."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        data: bytes,
        kind: str,
        who: str,
        *,
        sent: bool = False,
        look: str = "well",
        first: bool = False,
    ) -> None:
        """`kind` and `data` are the statement's, `who` it goes to.

        `sent` says that it is in the exchange folder already; `first` where saving it is the next
        thing to do.
        """
        super().__init__()
        self.setObjectName("receipt")
        self.setProperty("box", look)
        self._data = data
        words = ReceiptWords(self)
        self._files = ReceiptFiles(self, session, tasks)
        self._files.saved.connect(lambda said: self._say(said, "ok"))
        self._files.failed.connect(self._on_failed)
        self._code = qr.to_matrix(data) if len(data) <= qr.MOST_BYTES else ()
        title = words.title(kind)
        self.setAccessibleName(title)
        self._name = self.tr("receipt")
        save_kind = "primary" if first and not sent else ""
        save = button(self.tr("Save it…"), save_kind, "download", name="save_receipt")
        save.clicked.connect(lambda: self._files.ask_save(self._data, self._name))
        acts = [save]
        if self._code:
            picture = button(
                self.tr("Save the QR code…"), "", "image", name="save_receipt_code"
            )
            picture.clicked.connect(
                lambda: self._files.ask_save_code(self._code, self._name)
            )
            acts.append(picture)
        self._said = Slot("receipt_said")
        text: list[QWidget] = [
            label(title, "heading" if look == "card" else "smallstrong", wrap=True),
            label(words.why(kind, who), "body", wrap=True),
        ]
        if sent:
            words_sent = self.tr("It lies in your exchange folder already.")
            text.append(
                glyph_text("send", words_sent, colour="ok", ink="ok", wrap=True)
            )
        text += [
            label(words.how(code=bool(self._code)), "small", "2", wrap=True),
            plain(FlowLayout(*acts)),
            self._said,
        ]
        body: QWidget = plain(vbox(*text, ..., gap=10))
        if self._code:
            picture_words = self.tr("QR code of the receipt")
            shown = QrCode(self._code, "receipt_code", picture_words)
            side = _side(len(self._code) + 2 * MARGIN)
            shown.setFixedSize(side, side)
            least = round(side * 100 / px(100))
            body = Columns((plain(vbox(shown, ...)), 0, least), (body, 1, 250), gap=20)
        margins = (20, 16, 20, 16) if look == "card" else (14, 12, 14, 12)
        self.setLayout(vbox(body, margins=margins))

    def _say(self, words: str, kind: str) -> None:
        sign = "circle-check" if kind == "ok" else "circle-alert"
        shown = glyph_text(sign, words, colour=kind, ink=kind, wrap=True)
        shown.setAccessibleName(words)
        self._said.put(shown)

    def _on_failed(self, error: Exception) -> None:
        self._say(notice_for(error).text, "danger")


def _side(modules: int) -> int:
    """Return a side (pixels) of whole pixels a module: nothing is left around it."""
    return modules * max(2, px(_CODE) // modules)
