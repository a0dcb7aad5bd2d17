# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who will read what is being written: the compartment, named people, discreet."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from app.commands.entries import DISCREET, NAMED, NORMAL, Writing
from app.policy import may_be_closer, places_of
from app.queries import team
from app.rows import AccountRow
from app.session import Session
from ui import i18n, labels
from ui.widgets.choosing import QuietCombo
from ui.widgets.labels import label
from ui.widgets.layout import plain, vbox
from ui.widgets.tags import Tag


class Audience(QWidget):
    """Chosen once, when the entry is begun; afterwards only said."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("audience")
        self._session = session
        self._writing: Writing | None = None
        self._column = vbox(gap=6)
        self.setLayout(self._column)
        self._inner: QWidget | None = None
        self._place: QuietCombo | None = None
        self._people: dict[str, QCheckBox] = {}
        self._hint: QLabel | None = None
        self.named = QCheckBox()
        self.discreet = QCheckBox()

    def open(self, writing: Writing) -> None:
        """Show who reads an entry; new ones can be kept closer."""
        self._writing = writing
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        fresh = not writing.parents and not writing.addendum_to
        self._people, self._place, self._hint = {}, None, None
        self.named, self.discreet = QCheckBox(), QCheckBox()
        column = vbox(label(self.tr("Who will read it"), "smallstrong"), gap=6)
        info = self._session.forms.info(writing.form)
        places = places_of(self._session.role, info)
        if fresh and len(places) > 1:
            choices = [(key, labels.compartment(key)) for key in places]
            self._place = QuietCombo(choices, "entry_place")
            self._place.setAccessibleName(self.tr("Compartment"))
            self._place.set_code(writing.compartment)
            self._place.currentIndexChanged.connect(self._on_place)
            column.addWidget(self._place)
        else:
            column.addWidget(Tag(writing.compartment))
        self._who = label("", "caption", "2", wrap=True)
        self._who.setObjectName("audience_names")
        column.addWidget(self._who)
        if fresh and may_be_closer(writing.form):
            self._add_choices(column, writing)
        elif not fresh and writing.sensitivity != NORMAL:
            column.addWidget(label(self._said(writing), "caption", "2", wrap=True))
        self._inner = plain(column)
        self._column.addWidget(self._inner)
        self._inner.show()
        self._show_names()

    def _add_choices(self, column: QVBoxLayout, writing: Writing) -> None:
        self.named = QCheckBox(self.tr("Named people only"))
        self.named.setObjectName("entry_named")
        self.named.setChecked(writing.sensitivity == NAMED)
        self._list = QWidget()
        self._list.setLayout(vbox(gap=2, margins=(28, 0, 0, 0)))
        self.discreet = QCheckBox(self.tr("Discreet entry"))
        self.discreet.setObjectName("entry_discreet")
        self.discreet.setChecked(writing.sensitivity == DISCREET)
        self._hint = label("", "caption", "3", wrap=True)
        hint = plain(vbox(self._hint, margins=(28, 0, 0, 0)))
        for part in (self.named, self._list, self.discreet, hint):
            column.addWidget(part)
        self._fill_people(writing.readers)
        self.named.toggled.connect(self._on_named)
        self.discreet.toggled.connect(self._on_discreet)

    def _fill_people(self, chosen: tuple[str, ...]) -> None:
        layout = self._list.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._people = {}
        for row in self._holders():
            if row.me:
                continue
            box = QCheckBox(i18n.iso(row.name))
            box.setObjectName(f"reader_{row.account_id[:8]}")
            box.setChecked(row.account_id in chosen)
            box.toggled.connect(self.changed)
            self._people[row.account_id] = box
            layout.addWidget(box)
        self._list.setVisible(self.named.isChecked() and bool(self._people))

    def _holders(self) -> list[AccountRow]:
        place = self._compartment()
        return [
            row
            for row in team.accounts(self._session)
            if place in row.compartments and row.role != "recovery" and row.active
        ]

    def _compartment(self) -> str:
        if self._place is not None:
            return self._place.code()
        return self._writing.compartment if self._writing is not None else ""

    def _show_names(self) -> None:
        names = [i18n.iso(row.name) for row in self._holders() if not row.me]
        if self.is_named():
            words = self.tr("Others who hold the key see that it exists, not a word.")
        elif names:
            words = self.tr("You, {names}.").format(names=i18n.joined(*names))
        else:
            words = self.tr("Only you on this computer.")
        self._who.setText(words)
        if self._hint is not None:
            name = labels.compartment(self._compartment())
            said = self.tr(
                "Colleagues without the key “{compartment}” are not even told that it"
                " exists."
            )
            self._hint.setText(said.format(compartment=name))
            self.discreet.setAccessibleDescription(self._hint.text())

    def _said(self, writing: Writing) -> str:
        if writing.sensitivity == NAMED:
            return self.tr("For named people only.")
        return self.tr("A discreet entry.")

    # -- what was chosen -------------------------------------------------------
    def is_named(self) -> bool:
        """Tell whether it is for named people only."""
        writing = self._writing
        if writing is None:
            return False
        if writing.parents or writing.addendum_to:
            return writing.sensitivity == NAMED
        return self.named.isChecked()

    def over(self, writing: Writing) -> Writing:
        """Return `writing` with what was chosen."""
        if writing.parents or writing.addendum_to:
            return writing
        sensitivity = NORMAL
        if self.named.isChecked():
            sensitivity = NAMED
        elif self.discreet.isChecked():
            sensitivity = DISCREET
        chosen = [key for key, box in self._people.items() if box.isChecked()]
        readers = tuple(sorted({*chosen, self._session.me}))
        return replace(
            writing,
            compartment=self._compartment(),
            sensitivity=sensitivity,
            readers=readers if sensitivity == NAMED else (),
        )

    def _on_place(self) -> None:
        self._fill_people(())
        self._show_names()
        self.changed.emit()

    def _on_named(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.discreet.setChecked(False)
        self._list.setVisible(on and bool(self._people))
        self._show_names()
        self.changed.emit()

    def _on_discreet(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.named.setChecked(False)
        self._show_names()
        self.changed.emit()
