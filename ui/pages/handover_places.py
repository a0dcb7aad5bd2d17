# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The work place under the three cards: one step at a time, then the preview."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.session import Session
from ui.hub import Hub
from ui.pages.handover_cases import CasePicker
from ui.pages.handover_how import HowForm
from ui.pages.handover_preview import PreviewCard
from ui.pages.handover_who import RecipientPicker
from ui.pages.handover_writing import SummaryWriting
from ui.tasks import TaskRunner
from ui.widgets.states import EmptyState

WHO, WHICH, HOW, SHOWN = "who", "which", "how", "shown"
WRITING = "writing"


class WorkPlaces(QStackedWidget):
    """Shows one of: who, which, how, the preview, summaries; or that nobody is known."""

    add_contact = Signal()

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.who, self.picker = RecipientPicker(), CasePicker(session, tasks)
        self.how, self.preview = HowForm(session.compartments), PreviewCard()
        self.writing = SummaryWriting(session, tasks, hub)
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
            WRITING: self.writing,
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
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say no: Qt would ask every step, and take the highest."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Need what the step in front needs at this width."""
        front = self.currentWidget()
        if front is None:
            return super().minimumSizeHint()
        least = front.minimumSizeHint()
        if self.is_shown(HOW) or self.is_shown(SHOWN):  # the lists scroll themselves
            least.setHeight(front.heightForWidth(max(self.width(), least.width())))
        return least

    def sizeHint(self) -> QSize:
        """Ask for no more."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again where the width is another."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def is_shown(self, step: str) -> bool:
        """Tell whether a step is in front."""
        return self.currentWidget() is self._steps[step]
