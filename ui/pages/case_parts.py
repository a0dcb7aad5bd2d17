# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands under the tabs of a case, one part at a time."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from app.session import Session
from ui.hub import Hub
from ui.pages.case_closing import CaseClosing
from ui.pages.case_consent import CaseConsent
from ui.pages.case_entries import CaseEntries
from ui.pages.case_identity import CaseIdentity
from ui.pages.case_papers import CaseDocuments, CaseHistory
from ui.pages.case_plan import CasePlan
from ui.pages.case_tabs import (
    CONSENT,
    DOCUMENTS,
    HISTORY,
    IDENTITY,
    PLAN,
    PROCEDURES,
    TIMELINE,
    TabBody,
)
from ui.pages.legal.procedures import CaseProcedures
from ui.tasks import TaskRunner


class TabPart(Protocol):
    """A part that shows a case of its own accord."""

    def set_case(self, case_id: str) -> None:
        """Show a case."""


class CaseParts(TabBody):
    """The parts; each is read anew when its tab comes to the front."""

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.entries = CaseEntries(session, tasks, hub)
        self.documents = CaseDocuments(session, tasks)
        self.identity = CaseIdentity(session, tasks, hub)
        self.history = CaseHistory(session, tasks)
        self.plan = CasePlan(session, tasks, hub)
        self.procedures = CaseProcedures(session, tasks, hub)
        self.consent = CaseConsent(session, hub)
        self.closing = CaseClosing(session, tasks, hub)
        self._tabs: dict[str, TabPart] = {
            PLAN: self.plan,
            PROCEDURES: self.procedures,
            CONSENT: self.consent,
            DOCUMENTS: self.documents,
            HISTORY: self.history,
        }
        alone = (self.entries, self.identity, self.closing)
        for part in (*alone, *self._tabs.values()):
            assert isinstance(part, QWidget)
            self.addWidget(part)
        self.setMinimumHeight(330)

    def show_tab(self, tab: str, case_id: str) -> None:
        """Show what belongs to a tab; a profession's is the timeline of that one."""
        part = self._tabs.get(tab)
        if part is not None:
            part.set_case(case_id)
            assert isinstance(part, QWidget)
            self.setCurrentWidget(part)
        elif tab == IDENTITY:
            self.setCurrentWidget(self.identity)
        else:
            self.entries.set_tab("" if tab == TIMELINE else tab)
            self.setCurrentWidget(self.entries)

    def show_closing(self) -> None:
        """Show the closing of the case, over all tabs."""
        self.setCurrentWidget(self.closing)

    def is_closing(self) -> bool:
        """Tell whether the case is being closed."""
        return self.currentWidget() is self.closing
