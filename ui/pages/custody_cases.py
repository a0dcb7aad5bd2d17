# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases of a bundle: who answers for each now, and a way to those that are here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.handover.history import BundleCase, History
from ui import i18n
from ui.pages.custody_words import CustodyWords
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.slot import Slot

_SHOWN = 8


class CaseLines(QWidget):
    """The first cases, all of them on request; `wanted` tells the id of one to open."""

    wanted = Signal(str)

    def __init__(self, found: History) -> None:
        super().__init__()
        self.setObjectName("bundle_cases")
        self._found, self._words = found, CustodyWords(self)
        self._place = Slot()
        self.setLayout(vbox(self._place, gap=0))
        self._fill(_SHOWN)

    def _fill(self, most: int) -> None:
        cases = self._found.cases
        rows = [self._line(at, case) for at, case in enumerate(cases[:most])]
        if len(cases) > most:
            words = self.tr("Show all %n", "", len(cases))
            more = button(words, "link", compact=True, name="all_bundle_cases")
            more.clicked.connect(lambda: self._fill(len(cases)))
            rows.append(plain(hbox(more, ...)))
        self._place.put(plain(vbox(*rows, gap=6)))

    def _line(self, at: int, case: BundleCase) -> QWidget:
        code = i18n.ltr(case.code)
        name = f"{i18n.iso(case.name)} · {code}" if case.name else code
        state = label(
            self._words.case_state(case, self._found), "small", "2", wrap=True
        )
        if not case.here:
            return plain(vbox(label(name, "medium", wrap=True), state, gap=0))
        link = button(name, "link", compact=True, name=f"bundle_case_{at}")
        link.clicked.connect(lambda: self.wanted.emit(case.case_id))
        return plain(vbox(plain(hbox(link, ...)), state, gap=0))
