# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two forms of a case side by side: who the person is, and their situation."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms.filling import Filling
from app.people import colleagues
from app.session import Session
from ui import i18n, labels
from ui.forms.view import FormView
from ui.widgets.columns import Columns
from ui.widgets.labels import label
from ui.widgets.layout import card, vbox
from ui.widgets.slot import Slot

IDENTITY, CASE = "identity", "case"
Known = Mapping[str, Mapping[str, Any]]  # answers by form
_NARROWEST = 400


class CaseForm(QWidget):
    """Both forms, or the one that may be changed; what is wrong is said at its field."""

    changed = Signal()

    def __init__(self, session: Session, forms: tuple[str, ...]) -> None:
        super().__init__()
        self._session, self._forms = session, forms
        self.views: dict[str, FormView] = {}
        self._begun: dict[str, Any] = {}
        self._place = Slot()
        self.setLayout(vbox((self._place, 1), gap=0))

    def show_answers(self, answers: Known, kept: Known) -> None:
        """Fill the forms with what is known, then with what was typed before a lock.

        Where nothing is known yet the forms' defaults are filled in.
        """
        self._begun = {
            name: self._filling(name, answers).everything() for name in self._forms
        }
        self.views = {
            name: self._view(name, kept if name in kept else answers)
            for name in self._forms
        }
        parts = [
            card(label(self._title(name), "heading"), view, ..., gap=12)
            for name, view in self.views.items()
        ]
        self._place.put(Columns(*((part, 1, _NARROWEST) for part in parts), gap=16))

    def answers(self, name: str) -> dict[str, Any] | None:
        """Return what is to be stored of a form, or None where it is not asked."""
        view = self.views.get(name)
        if view is None:
            return None
        view.flush()
        return view.filling.answers()

    def everything(self, name: str) -> dict[str, Any] | None:
        """Return what stands in a form, hidden answers too."""
        view = self.views.get(name)
        if view is None:
            return None
        view.flush()
        return view.filling.everything()

    def is_changed(self, name: str = "") -> bool:
        """Tell whether anything differs from what was filled in."""
        names = (name,) if name else self._forms
        return any(self.everything(each) != self._begun.get(each) for each in names)

    def current(self) -> tuple[str, FormView | None]:
        """Return the form the keyboard is in, by name, or ("", None)."""
        for name, view in self.views.items():
            focus = view.focusWidget()
            if focus is not None and focus.hasFocus():
                return name, view
        return "", None

    def check(self) -> bool:
        """Say what is wrong in both forms; True where nothing is."""
        fine = [view.show_problems() for view in self.views.values()]
        return all(fine)

    def _title(self, name: str) -> str:
        return labels.form(self._session.forms.info(name))

    def _filling(self, name: str, answers: Known) -> Filling:
        form = self._session.forms.current(name)
        filling = Filling(
            form,
            answers.get(name, {}),
            now=self._session.local_now,
            language=i18n.language(),
            fresh=name not in answers,
        )
        if name not in answers:  # who opens a case follows it, unless they say not
            for node in form.children:
                if "assignee" in node.uses and not filling.value(node.path):
                    filling.set(node.path, self._session.me)
        return filling

    def _view(self, name: str, answers: Known) -> FormView:
        team = colleagues(self._session, answers)
        view = FormView(
            self._filling(name, answers),
            colleagues=team,
            compact=True,
            scrolls=False,
            fresh=name not in answers,
        )
        view.setObjectName(f"{name}_form")
        view.changed.connect(self.changed)
        return view
