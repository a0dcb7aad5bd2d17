# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words the legal screens share: events, facts, problems, people."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.legal.procedures import HearingView, Lawyer, ProcedureView
from ui import i18n, labels

FACTS = ("routes_stated", "language_understood", "letter_claimed", "territory")
_SHOWN = 3  # papers that a card names
HELD = frozenset({"copy", "original", "given"})  # states of a paper that is there


class LegalWords(QObject):
    """Sentences; codes become words of the lists."""

    def event_name(self, code: str) -> str:
        """Return what an event is called."""
        return labels.code("legal_event", code)

    def noting(self, code: str) -> str:
        """Return the choice of something that is not noted yet."""
        words = self.tr("Note something that happened: {event}")
        return words.format(event=self.event_name(code))

    def fact(self, name: str) -> str:
        """Return what a fact of a notice is called."""
        names = {
            "routes_stated": self.tr("The notice says how to appeal, and by when"),
            "language_understood": self.tr("It was explained in a language understood"),
            "letter_claimed": self.tr("The registered letter was collected"),
            "territory": self.tr("Where the court or office is"),
        }
        return names[name]

    def procedure(self, procedure: ProcedureView) -> str:
        """Return what a procedure is called: its title, or its kind."""
        return procedure.title or self.kind(procedure)

    def kind(self, procedure: ProcedureView) -> str:
        """Return which kind of procedure it is."""
        return labels.code("procedure_type", procedure.kind) or self.tr("Procedure")

    def hearing(self, hearing: HearingView) -> str:
        """Say when and where a hearing is."""
        if hearing.on is None:
            return self.tr("no day yet")
        day = i18n.when(hearing.on)
        if hearing.at:
            day = i18n.Dates().at(day, i18n.ltr(hearing.at))
        return i18n.joined(day, i18n.iso(hearing.place))

    def lawyer(self, lawyer: Lawyer) -> str:
        """Name the lawyer and the bar."""
        return i18n.joined(i18n.iso(lawyer.name), i18n.iso(lawyer.bar))

    def mandate(self, lawyer: Lawyer) -> str:
        """Say how far the power of attorney and legal aid are."""
        said = []
        if lawyer.mandate:
            state = labels.code("mandate_state", lawyer.mandate)
            said.append(self.tr("power of attorney: {state}").format(state=state))
        if lawyer.legal_aid:
            state = labels.code("legal_aid_state", lawyer.legal_aid)
            said.append(self.tr("legal aid: {state}").format(state=state))
        return " · ".join(said)

    def missing(self, papers: Sequence[str]) -> str:
        """Name the papers that are not there."""
        if not papers:
            return self.tr("none")
        known = [labels.code("legal_paper", code) for code in papers]
        more = len(known) - _SHOWN
        if more <= 1:
            return i18n.joined(*known)
        return i18n.joined(*known[:_SHOWN], self.tr("and %n more", "", more))
