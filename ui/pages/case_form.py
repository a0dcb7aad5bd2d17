# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of an intake, and of the same facts when they change later."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.commands.cases import CaseFacts, Identity
from app.intake import Problem, problems
from app.session import Session
from ui.pages.birth_field import BirthField
from ui.pages.case_form_parts import PersonPart, SituationPart
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.fields import Labelled
from ui.widgets.layout import vbox


class CaseForm(QWidget):
    """Two cards, or the one that may be changed; what is wrong is said at its field."""

    changed = Signal()

    def __init__(
        self, session: Session, *, person: bool = True, situation: bool = True
    ) -> None:
        super().__init__()
        self._session = session
        self._identity, self._facts = Identity(), CaseFacts()
        self.person = PersonPart() if person else None
        self.situation = SituationPart(session) if situation else None
        self.birth = BirthField(session.today, days=person)
        host: PersonPart | SituationPart | None = self.person or self.situation
        if host is not None:
            host.add_birth(self.birth)
        parts = [part for part in (self.person, self.situation) if part is not None]
        self._summary = vbox(gap=0)
        columns = Columns(*((part, 1, 400) for part in parts), gap=16)
        self.setLayout(vbox(self._summary, columns, ..., gap=12))
        for part in parts:
            part.changed.connect(self._on_changed)
        self.birth.changed.connect(self._on_changed)
        self._begun = self.identity(), self.facts()
        self._wrong = False

    def _on_changed(self) -> None:
        if self._wrong:  # what was corrected is not complained of any more
            self.check()
        self.changed.emit()

    # -- values ----------------------------------------------------------------
    def show_values(self, identity: Identity | None, facts: CaseFacts) -> None:
        """Fill the form."""
        self._identity, self._facts = identity or Identity(), facts
        if self.person is not None:
            self.person.show_values(self._identity)
        if self.situation is not None:
            self.situation.show_values(facts)
        known = self._identity
        precision = known.birth_precision if identity is not None else "year"
        self.birth.set_value(known.birth_date, facts.birth_year, precision)
        asks = self.person is not None or not known.birth_date
        host: PersonPart | SituationPart | None = self.person or self.situation
        if host is not None:
            host.show_birth(shown=asks)
        self._begun = self.identity(), self.facts()
        self.show_problems(())

    def take_up(self, identity: Identity | None, facts: CaseFacts | None) -> None:
        """Fill in what was typed before a lock, over what is known."""
        known = self._identity, self._facts, self._begun
        self.show_values(identity or self._identity, facts or self._facts)
        self._identity, self._facts, self._begun = known

    def identity(self) -> Identity | None:
        """Return the identity sheet, or None where it is not asked for."""
        if self.person is None:
            return None
        day, _year, precision = self.birth.value()
        return self.person.over(self._identity, day, precision)

    def facts(self) -> CaseFacts | None:
        """Return the coarse facts; the year of birth comes from the birth field."""
        if self.situation is None:
            return None
        _day, year, _precision = self.birth.value()
        if self.person is None and self._identity.birth_date:
            year = self._facts.birth_year  # the identity sheet knows it better
        return self.situation.over(self._facts, year)

    def is_changed(self) -> bool:
        """Tell whether anything differs from what was filled in."""
        return (self.identity(), self.facts()) != self._begun

    # -- what is wrong ---------------------------------------------------------
    def check(self) -> bool:
        """Say what is wrong; True where nothing is."""
        found = problems(self.identity(), self.facts(), self._session.today)
        self.show_problems(found)
        return not found

    def show_problems(self, found: Sequence[Problem]) -> None:
        """Say at each field what is wrong, and on top how many there are."""
        self._wrong = bool(found)
        sentences = {problem.field: self._sentence(problem) for problem in found}
        for name, field in self._labelled().items():
            field.set_error(sentences.get(name, ""))
        old = self._summary.takeAt(0)
        if old is not None and (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        if sentences:
            said = self._top(sentences)
            self._summary.addWidget(said)
            said.show()

    def _top(self, sentences: Mapping[str, str]) -> QWidget:
        go = button(self.tr("Go there"), "link", compact=True, name="go_to_error")
        first = next(iter(sentences))
        go.clicked.connect(lambda: self.go_to(first))
        strong = self.tr("%n points to correct before saving.", "", len(sentences))
        said = banner("danger", " ".join(sentences.values()), go, strong=strong)
        said.setObjectName("form_errors")
        return said

    def go_to(self, name: str) -> None:
        """Bring the keyboard to a field."""
        field = self._labelled().get(name)
        if field is not None:
            field.field.setFocus()

    def _labelled(self) -> dict[str, Labelled]:
        found: dict[str, Labelled] = {}
        for part in (self.person, self.situation):
            if part is not None:
                found |= part.checked
        return found

    def _sentence(self, problem: Problem) -> str:
        match problem.field, problem.code:
            case "name", _:
                return self.tr("Write a name, or what the person is called.")
            case "birth", "too_long_ago":
                return self.tr("This is too long ago: look at the year again.")
            case "birth", _:
                return self.tr("The birth date is still to come: look at it again.")
            case "phone", _:
                return self.tr("This does not look like a phone number.")
        return self.tr("This day is still to come.")
