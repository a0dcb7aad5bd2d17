# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Under the preview: who refused, and which cases go without a one-page summary."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.handover.summaries import MISSING, WRITTEN, SummaryRow
from app.rows import BundleLine
from ui import i18n
from ui.models.bundle import refusal
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, vbox

_NAMED = 3  # persons named; the others are counted


class Remarks(QWidget):
    """`summaries_wanted` asks to write those that are missing or old."""

    summaries_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._refused = label("", "small", "danger", wrap=True)
        self._refused.setObjectName("preview_refused")
        sign = Glyph("circle-x", "danger", 16)
        self._refusal = plain(hbox(sign, (self._refused, 1), gap=8))
        self._words = label("", "small", "2", wrap=True)
        self._words.setObjectName("preview_summaries")
        self._sign = Glyph("file-text", "text2", 16)
        self._write = button("", "link", compact=True, name="write_summaries")
        self._write.clicked.connect(self.summaries_wanted)
        self._written = plain(hbox(self._sign, (self._words, 1), self._write, gap=8))
        self.setLayout(vbox(self._refusal, self._written, gap=4))
        self._refusal.hide()
        self._written.hide()

    def show_lines(self, lines: Sequence[BundleLine]) -> None:
        """Say once of which cases nothing goes, and why."""
        refused = [line for line in lines if refusal(line)]
        self._refusal.setVisible(bool(refused))
        if not refused:
            return
        names = i18n.joined(
            *(i18n.iso(line.name or line.code) for line in refused[:_NAMED])
        )
        more = len(refused) - _NAMED
        if more > 0:
            names = self.tr("{names} and %n more", "", more).format(names=names)
        words = self.tr(
            "Nothing goes of {names}: the person did not agree, or not any more, that"
            " the case goes elsewhere."
        )
        self._refused.setText(words.format(names=names))

    def show_summaries(self, rows: Sequence[SummaryRow], *, custody: bool) -> None:
        """Say how many are written; with custody, what it means to go without."""
        missing = sum(row.state == MISSING for row in rows)
        old = sum(row.state not in (MISSING, WRITTEN) for row in rows)
        self._written.setVisible(bool(rows))
        if missing and custody:
            text = self.tr(
                "%n cases go without a summary: who takes over will not know the"
                " risks and promises at once.",
                "",
                missing,
            )
        elif missing:
            text = self.tr("%n cases have no summary on one page yet.", "", missing)
        elif old:
            text = self.tr("%n summaries are older than a month.", "", old)
        else:
            text = self.tr("Every case has its summary on one page.")
        self._words.setText(text)
        warn = custody and missing > 0
        self._words.set_ink("warn" if warn else "2")
        self._sign.set_sign(
            "triangle-alert" if warn else "file-text", "warn" if warn else "text2"
        )
        write = self.tr("Write them") if missing else self.tr("Renew them")
        self._write.setText(write if missing or old else self.tr("Read them again"))
