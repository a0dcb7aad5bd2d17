# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two cards of the form of a case: the person, and the situation."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from app.commands.cases import CaseFacts, Identity
from app.queries import team
from app.session import Session
from ui import labels
from ui.pages.birth_field import BirthField
from ui.widgets.choosing import CodesPicker, QuietCombo, SearchCombo
from ui.widgets.columns import Columns
from ui.widgets.fields import Labelled, field, labelled
from ui.widgets.labels import label
from ui.widgets.layout import CARD, vbox
from ui.widgets.writing import DayField


class _Part(QFrame):
    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.checked: dict[str, Labelled] = {}
        self.column = vbox(label(title, "heading"), gap=12, margins=CARD)
        self.setLayout(self.column)
        self._birth_at = 1

    def add_birth(self, birth: BirthField) -> None:
        """Take the birth field in at its place."""
        asked = labelled(self.tr("Birth"), birth)
        self.checked["birth"] = asked
        self.column.insertWidget(self._birth_at, asked)

    def show_birth(self, *, shown: bool) -> None:
        """Ask for the birth, or leave it out."""
        self.checked["birth"].setVisible(shown)


class PersonPart(_Part):
    """The identity sheet: only those who hold its key read it."""

    def __init__(self) -> None:
        super().__init__(self.tr("The person"))
        self.latin = field(name="name_latin")
        self.native = field(name="name_native")
        self.alias = field(name="alias")
        self.phone = field(name="phone")
        self.phone.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.safe = QCheckBox(self.tr("Safe to contact on this number"))
        self.safe.setObjectName("safe_to_contact")
        languages = labels.codes("language")
        add = self.tr("Type to find a language")
        self.languages = CodesPicker(languages, "languages", add)
        name = labelled(self.tr("Name"), self.latin)
        native_hint = self.tr("As the person writes it.")
        native = labelled(self.tr("Name in its own script"), self.native, native_hint)
        alias = labelled(
            self.tr("Also called"), self.alias, self.tr("A nickname, another spelling.")
        )
        phone = labelled(self.tr("Phone"), self.phone)
        spoken = labelled(self.tr("Languages"), self.languages)
        self.languages.combo.setAccessibleName(self.tr("Languages"))
        self.checked |= {"name": name, "phone": phone}
        self.column.addWidget(name)
        self.column.addWidget(Columns((native, 1, 190), (alias, 1, 190), gap=12))
        self._birth_at = self.column.count()
        self.column.addWidget(spoken)
        self.column.addLayout(vbox(phone, self.safe, gap=4))
        self.column.addStretch(1)
        for line in (self.latin, self.native, self.alias, self.phone):
            line.textChanged.connect(lambda _text: self.changed.emit())
        self.safe.toggled.connect(lambda _on: self.changed.emit())
        self.languages.changed.connect(self.changed)

    def show_values(self, identity: Identity) -> None:
        """Fill the card."""
        self.latin.setText(identity.name_latin)
        self.native.setText(identity.name_native)
        self.alias.setText(identity.alias)
        self.phone.setText(identity.phone)
        self.safe.setChecked(identity.safe_to_contact)
        self.languages.set_codes(identity.languages)

    def over(self, identity: Identity, day: str, precision: str) -> Identity:
        """Return the sheet with what stands here."""
        return replace(
            identity,
            name_latin=self.latin.text().strip(),
            name_native=self.native.text().strip(),
            alias=self.alias.text().strip(),
            phone=self.phone.text().strip(),
            safe_to_contact=self.safe.isChecked(),
            languages=self.languages.codes(),
            birth_date=day,
            birth_precision=precision,
        )


class SituationPart(_Part):
    """The coarse facts of the registry: no name, no date of birth."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("The situation"))
        self.sex = QuietCombo(labels.codes("sex"), "sex")
        find = self.tr("Type to find a country")
        self.nationality = SearchCombo(labels.codes("nationality"), "nationality", find)
        profiles = [("", self.tr("Not known yet")), *labels.codes("profile")]
        self.profile = QuietCombo(profiles, "profile")
        self.risk = QuietCombo(labels.codes("risk"), "risk")
        self.status = QuietCombo(labels.codes("status"), "status")
        self.opened = DayField("opened_on", session.today)
        people = [row for row in team.accounts(session) if row.role != "recovery"]
        self.owner = QuietCombo([(row.account_id, row.name) for row in people], "owner")
        opened = labelled(self.tr("Opened on"), self.opened)
        self.checked["opened_on"] = opened
        self._status = labelled(self.tr("Status"), self.status)
        rows: list[tuple[QWidget, QWidget]] = [
            (
                labelled(self.tr("Sex"), self.sex),
                labelled(self.tr("Nationality"), self.nationality),
            ),
            (
                labelled(self.tr("Administrative situation"), self.profile),
                labelled(self.tr("Risk"), self.risk),
            ),
            (labelled(self.tr("Followed by"), self.owner), opened),
        ]
        for one, other in rows:
            self.column.addWidget(Columns((one, 1, 190), (other, 1, 190), gap=12))
        self.column.addWidget(self._status)
        self.column.addStretch(1)
        combos = (self.sex, self.profile, self.risk, self.status, self.owner)
        for combo in (*combos, self.nationality):
            combo.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.opened.dateChanged.connect(lambda _day: self.changed.emit())

    def show_values(self, facts: CaseFacts) -> None:
        """Fill the card; a new case is open, so its status is not asked."""
        self._status.setVisible(bool(facts.opened_on))
        self.sex.set_code(facts.sex)
        if facts.nationality in ("", "unknown"):
            self.nationality.clear_choice()
        else:
            self.nationality.set_code(facts.nationality)
        self.profile.set_code(facts.profile)
        self.risk.set_code(facts.risk)
        self.status.set_code(facts.status)
        self.owner.set_code(facts.owner)
        if facts.opened_on:
            self.opened.set_day(date.fromisoformat(facts.opened_on))

    def over(self, facts: CaseFacts, year: int | None) -> CaseFacts:
        """Return the facts with what stands here."""
        return replace(
            facts,
            sex=self.sex.code() or "unknown",
            birth_year=year,
            nationality=self.nationality.code() or "unknown",
            profile=self.profile.code(),
            risk=self.risk.code(),
            status=self.status.code(),
            opened_on=self.opened.day().isoformat(),
            owner=self.owner.code(),
        )
