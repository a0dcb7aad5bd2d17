# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The work place under the three cards: one step at a time, then the preview."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.session import Session
from ui.pages.contact_list import ContactPicker
from ui.pages.handover_cases import CasePicker
from ui.pages.handover_how import HowForm
from ui.pages.handover_preview import PreviewCard
from ui.tasks import TaskRunner
from ui.widgets.states import EmptyState

WHO, WHICH, HOW, SHOWN = "who", "which", "how", "shown"


class WorkPlaces(QStackedWidget):
    """Shows one of: who, which, how, the preview; or that there is no contact."""

    add_contact = Signal()

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self.who, self.picker = ContactPicker(), CasePicker(session, tasks)
        self.how, self.preview = HowForm(), PreviewCard()
        self._nobody = EmptyState(
            "users",
            self.tr("You have no contact yet."),
            self.tr("Exchange contact cards with the person you write to."),
            self.tr("Add a contact"),
        )
        self._steps: dict[str, QWidget] = {
            WHO: self.who,
            WHICH: self.picker,
            HOW: self.how,
            SHOWN: self.preview,
        }
        for place in (*self._steps.values(), self._nobody):
            self.addWidget(place)
        self.who.add.connect(self.add_contact)
        self._nobody.activated.connect(self.add_contact)

    def show_step(self, step: str) -> None:
        """Show one step; without contacts there is nobody to choose."""
        place = self._steps[step]
        empty = step == WHO and not self.who.count()
        self.setCurrentWidget(self._nobody if empty else place)

    def is_shown(self, step: str) -> bool:
        """Tell whether a step is in front."""
        return self.currentWidget() is self._steps[step]
