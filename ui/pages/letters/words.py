# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What letters and their fields are called on the screen."""

from PySide6.QtCore import QObject

from app.letters.fields import MANDATE, REPORT, SUMMARY


class LetterWords(QObject):
    """Names of letters and of what they are filled with."""

    def letter(self, letter: str) -> str:
        """Return what a letter is called."""
        return {
            MANDATE: self.tr("Power of attorney"),
            REPORT: self.tr("Request for the evaluation report"),
            SUMMARY: self.tr("Case summary for the lawyer"),
        }[letter]

    def about(self, letter: str) -> str:
        """Return what a letter is for."""
        return {
            MANDATE: self.tr(
                "The person gives you power to ask for documents and to write in their"
                " name, within limits. Read it to them in a language they understand;"
                " both of you sign."
            ),
            REPORT: self.tr(
                "To the authority that evaluated the person, by registered letter. Keep"
                " the proof of posting: a month of silence is a refusal."
            ),
            SUMMARY: self.tr(
                "Where the person and the procedure stand, deadlines with their"
                " computation, papers, and how to reach the person safely."
            ),
        }[letter]

    def field(self, name: str) -> str:
        """Return what a field is called; its own name where it has no other."""
        return self._general().get(name) or self._case().get(name) or name

    def _general(self) -> dict[str, str]:
        return {
            "today": self.tr("Date of the letter"),
            "place": self.tr("Written in (town)"),
            "language": self.tr("Language it was explained in"),
            "interpreter": self.tr("Interpreter (name, language)"),
            "limits": self.tr("Other limits the person wishes"),
            "addressee": self.tr("Addressed to"),
            "addressee_address": self.tr("Address of the addressee"),
            "wishes": self.tr("What the person asks for"),
            "organisation.name": self.tr("Name of the organisation"),
            "organisation.address": self.tr("Address of the organisation"),
            "organisation.contact": self.tr("Email or telephone of the organisation"),
            "writer.name": self.tr("Your name"),
            "writer.role": self.tr("Your role"),
            "case.code": self.tr("Case code"),
            "situation.profile": self.tr("Administrative situation"),
            "situation.child_status": self.tr("The child’s situation"),
            "situation.arrangement": self.tr("Housing or people around"),
            "contact.safe": self.tr("Direct contact is safe"),
            "contact.channel": self.tr("Preferred way of contact"),
            "contact.times": self.tr("Safe times"),
            "contact.words": self.tr("How to introduce yourself"),
            "contact.rules": self.tr("What to respect"),
        }

    def _case(self) -> dict[str, str]:
        return {
            "person.name": self.tr("Name"),
            "person.name_native": self.tr("Name in its own script"),
            "person.names": self.tr("Name"),
            "person.alias": self.tr("Other name"),
            "person.born_on": self.tr("Birth date"),
            "person.birth_place": self.tr("Place of birth"),
            "person.nationality": self.tr("Nationality"),
            "person.languages": self.tr("Languages"),
            "person.interpreter": self.tr("Interpreter needed"),
            "person.address": self.tr("Where the person lives"),
            "person.postal": self.tr("Address for mail"),
            "person.phone": self.tr("Telephone of the person"),
            "procedure.kind": self.tr("Procedure"),
            "procedure.title": self.tr("Title of the procedure"),
            "procedure.authority": self.tr("Court or authority"),
            "procedure.reference": self.tr("File number"),
            "procedure.territory": self.tr("Territory"),
            "procedure.status": self.tr("State of the procedure"),
            "procedure.opened_on": self.tr("Begun on"),
            "notice.routes_stated": self.tr("The notice says how to appeal"),
            "notice.language_understood": self.tr("Told in a language understood"),
            "notice.copy_held": self.tr("A copy of the notice is held"),
            "notice.wording": self.tr("What the notice says of the time"),
            "evaluation.refused_on": self.tr("Decision notified on"),
            "lawyer.name": self.tr("Lawyer"),
            "lawyer.bar": self.tr("Bar"),
            "lawyer.phone": self.tr("Telephone of the lawyer"),
            "lawyer.email": self.tr("Email of the lawyer"),
            "lawyer.mandate": self.tr("Power of attorney"),
            "lawyer.mandate_on": self.tr("Power of attorney signed on"),
            "lawyer.legal_aid": self.tr("Legal aid"),
            "lawyer.aid_reference": self.tr("Number of the legal aid decision"),
            "decision.on": self.tr("Decision of"),
            "decision.outcome": self.tr("Outcome of the decision"),
            "decision.summary": self.tr("What the decision says"),
            "decision.next_step": self.tr("Next step"),
            "decision.next_by": self.tr("Next step by"),
            "hearing.on": self.tr("Next hearing"),
            "hearing.at": self.tr("Hour of the hearing"),
            "hearing.kind": self.tr("Kind of hearing"),
            "hearing.authority": self.tr("Court of the hearing"),
            "hearing.place": self.tr("Place of the hearing"),
        }
