# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs of a case: one for each profession that has written, and seven more."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui import labels
from ui.widgets.buttons import TabStrip
from ui.widgets.layout import vbox

TIMELINE, DOCUMENTS, IDENTITY, HISTORY = "timeline", "documents", "identity", "history"
PLAN, PROCEDURES, CONSENT = "plan", "procedures", "consent"


class CaseTabs(QWidget):
    """Made anew when another profession has begun to write."""

    chosen = Signal(str)

    def __init__(self, *, legal: bool = False) -> None:
        """`legal`: the account holds that key, and sees the procedures."""
        super().__init__()
        self._legal = legal
        self._keys: tuple[str, ...] = ()
        self._strip: TabStrip | None = None
        self._column = vbox(gap=0)
        self.setLayout(self._column)

    def show_professions(self, present: Iterable[str], current: str) -> str:
        """Show a tab for each of them; return the one that is in front."""
        wanted = set(present) - {IDENTITY}
        names = {
            TIMELINE: self.tr("Timeline"),
            PLAN: self.tr("Plan and referrals"),
            **({PROCEDURES: self.tr("Procedures")} if self._legal else {}),
            **{k: labels.compartment(k) for k in labels.compartments() if k in wanted},
            DOCUMENTS: self.tr("Documents"),
            IDENTITY: labels.compartment(IDENTITY),
            CONSENT: self.tr("Consent"),
            HISTORY: self.tr("History"),
        }
        if self._strip is None or tuple(names) != self._keys:
            if self._strip is not None:
                self._column.removeWidget(self._strip)
                self._strip.hide()
                self._strip.deleteLater()
            self._keys = tuple(names)
            self._strip = TabStrip(*names.items())
            self._strip.chosen.connect(self.chosen)
            self._column.addWidget(self._strip)
            self._strip.show()
        return self.set_current(current)

    def set_current(self, key: str) -> str:
        """Bring a tab to the front, or the timeline; return which."""
        known = key if key in self._keys else TIMELINE
        if self._strip is not None:
            self._strip.set_current(known)
        return known

    def button(self, key: str) -> QWidget | None:
        """Return the button of a tab, if there is one."""
        if self._strip is None or key not in self._keys:
            return None
        return self._strip.button(key)


class TabBody(QStackedWidget):
    """Takes the height there is; its parts scroll by themselves."""

    def hasHeightForWidth(self) -> bool:
        """Ask for no height of its own."""
        return False

    def sizeHint(self) -> QSize:
        """Be content with the least."""
        return self.minimumSizeHint()
