# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Medical certificates as far as the legal officer may know of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.certificates.known import CertificateView
from ui import i18n, labels
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, card, hair, hbox, plain, vbox
from ui.widgets.tags import Pill

_SIGNS = {
    "made": ("plain", "lock"),
    "released": ("ok", "file-text"),
    "handed_over": ("plain", "user"),
}


class CertificatesPart(QWidget):
    """That one exists, and its file once the doctor has released it."""

    file_wanted = Signal(object, str)  # AttachmentRow, compartment

    def __init__(self, found: Sequence[CertificateView]) -> None:
        super().__init__()
        self.setObjectName("certificates")
        rows: list[Item] = [label(self.tr("Medical certificates"), "heading")]
        for one in found:
            rows += [hair(), self._row(one)]
        self.setLayout(vbox(card(*rows, gap=8, margins=(20, 14, 20, 14)), gap=0))

    def _row(self, one: CertificateView) -> QWidget:
        name = labels.code("certificate_kind", one.kind)
        tone, icon = _SIGNS.get(one.state, _SIGNS["made"])
        state = self._state(one)
        parts: list[QWidget] = []
        if one.pdf is not None:
            pdf, place = one.pdf, one.compartment
            opened = button(name, "row", name=f"certificate_{one.certificate_id[:12]}")
            opened.setAccessibleName(i18n.joined(name, state))
            opened.clicked.connect(lambda: self.file_wanted.emit(pdf, place))
            parts.append(opened)
        else:
            parts.append(label(name, "medium"))
        parts.append(Pill(state, tone, icon))
        quiet = [i18n.short_date(one.made_on), i18n.iso(one.author)]
        if one.pdf is None and one.state == "made":
            quiet.append(self.tr("the doctor has not released it: ask them"))
        said = label(
            " · ".join(part for part in quiet if part), "small", "2", wrap=True
        )
        sign = vbox(Glyph("stethoscope", "medical.ink", 18), ..., margins=(0, 2, 0, 0))
        lines = vbox(plain(FlowLayout(*parts, gap=12, line_gap=4)), said, gap=2)
        return plain(hbox(sign, (lines, 1), gap=12))

    def _state(self, one: CertificateView) -> str:
        words = {
            "made": self.tr("made, not released"),
            "released": self.tr("released to you"),
            "handed_over": self.tr("handed to the person"),
        }
        return words.get(one.state, words["made"])
