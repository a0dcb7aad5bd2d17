# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The questions that can be open on a case's page: kept, and asked again."""

from PySide6.QtWidgets import QWidget

from ui.pages.case_closing import Reopening
from ui.pages.case_consent import CaseConsent
from ui.pages.case_parts import CaseParts
from ui.pages.case_plan import CasePlan
from ui.pages.case_tabs import CONSENT, PLAN, PROCEDURES
from ui.pages.keeping import Keeping
from ui.pages.legal.procedures import CaseProcedures

_ENTRY, _REOPENING = "entry", "reopening"


class CaseAsking:
    """Says where on the page something is asked, never what: a place is no secret."""

    def __init__(self, parts: CaseParts, reopening: Reopening) -> None:
        self._panel, self._reopening = parts.entries.reader.panel, reopening
        self._tabs: dict[str, CasePlan | CaseProcedures | CaseConsent] = {
            PLAN: parts.plan,
            PROCEDURES: parts.procedures,
            CONSENT: parts.consent,
        }

    def keep(self) -> None:
        """Keep what is typed in any of them, at once."""
        parts: tuple[QWidget, ...]
        parts = (self._panel, self._reopening, *self._tabs.values())
        for part in parts:
            for keeping in part.findChildren(Keeping):
                keeping.flush()

    def where(self) -> list[str]:
        """Return where on the page something is asked."""
        asking = {
            _ENTRY: self._panel.is_asking(),
            _REOPENING: self._reopening.is_asking(),
        }
        asking |= {tab: part.is_asking() for tab, part in self._tabs.items()}
        return [name for name, on in asking.items() if on]

    def resume(self, where: object, case_id: str, tab: str) -> None:
        """Ask again what was half answered there, if it can be seen on this tab."""
        asked = where if isinstance(where, list) else []
        if _REOPENING in asked:
            self._reopening.resume(case_id)
        if _ENTRY in asked:
            self._panel.resume()
        if tab in asked and tab in self._tabs:
            self._tabs[tab].resume()
