# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The account of who makes the case file: name, role, passphrase."""

from PySide6.QtWidgets import QWidget

from app.catalogue import roles
from ui import labels
from ui.pages.phrase import NewPhrase
from ui.pages.steps.step import Plan, Step
from ui.widgets.columns import Columns
from ui.widgets.fields import combo, field, labelled
from ui.widgets.labels import label
from ui.widgets.layout import plain, vbox


class AccountStep(Step):
    """Who begins; a role is a set of keys."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.title = self.tr("Your account")
        self.name = field(name="account_name")
        self._name = labelled(
            self.tr("Your name"),
            self.name,
            self.tr("As the team says it; with your phrase it opens the case file."),
            required=True,
        )
        options = [(key, labels.code("role", key)) for key in roles()]
        self.role = combo(options, "account_role")
        self._reads = label("", "caption", "2", wrap=True)
        self.phrase = NewPhrase()
        self.name.textChanged.connect(self.phrase.set_name)
        self.name.returnPressed.connect(self.role.setFocus)
        self.phrase.submitted.connect(self.proceed)
        self.role.currentIndexChanged.connect(self._show_reads)
        who: QWidget = plain(
            vbox(
                self._name,
                labelled(self.tr("Role"), self.role),
                self._reads,
                ...,
                gap=14,
            )
        )
        body = Columns((who, 1, 280), (self.phrase, 1, 320), gap=28)
        self.lay_out(
            self.tr("A role is a set of keys: it opens what its work needs, no more."),
            body,
        )
        self._show_reads()

    def enter(self) -> None:
        """Begin with the name."""
        self.name.setFocus()

    def complete(self) -> bool:
        """Take the account."""
        name = " ".join(self.name.text().split())
        self._name.set_error("" if name else self.tr("Write your name."))
        if not name:
            self.name.setFocus()
            return False
        if not self.phrase.check():
            return False
        plan = self.plan
        plan.name, plan.role = name, self.role.currentData()
        plan.passphrase = self.phrase.text()
        return True

    def forget(self) -> None:
        """Drop the phrase."""
        self.phrase.forget()

    def _show_reads(self) -> None:
        chosen = roles()[self.role.currentData()]
        names = [
            labels.compartment(key)
            for key in labels.compartments()
            if key in chosen.compartments
        ]
        words = self.tr("Opens: {compartments}.")
        comma = self.tr(", ")
        self._reads.setText(words.format(compartments=comma.join(names)))
