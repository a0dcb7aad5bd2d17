# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of an examination: whose, in which conditions, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.examination.content import Examination
from app.rows import CaseRow
from ui import i18n, labels
from ui.widgets.asking import AskingBar
from ui.widgets.buttons import button, icon_button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.slot import Slot
from ui.widgets.tags import Tag, state_pill


class ExaminationHead(QWidget):
    """Title, tag and a quiet line; actions beside them or under them."""

    left = Signal()
    add_wanted = Signal()
    save_wanted = Signal()
    sign_wanted = Signal()
    discard_wanted = Signal()
    discard_confirmed = Signal()
    entry_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: CaseRow | None = None
        back = icon_button("arrow-left", self.tr("Back"), name="examination_back")
        back.clicked.connect(self.left)
        self._title = label("", "title", wrap=True)
        self._title.setObjectName("examination_title")
        self._tag = Slot("examination_tag")
        self._quiet = ElidedLabel("", "small", "2")
        self._quiet.setObjectName("examination_line")
        named = hbox(self._title, self._tag, ..., gap=10)
        lead = hbox(back, (vbox(named, self._quiet, gap=2), 1), gap=8)
        self._add = button(
            self.tr("Add a finding"), "quiet", "plus", name="finding_add"
        )
        self._discard = icon_button(
            "trash-2", self.tr("Discard what you wrote…"), name="examination_discard"
        )
        self._save = button(self.tr("Save the version"), name="examination_save")
        self._save.setToolTip("Ctrl+S")
        self._sign = button(self.tr("Sign…"), "primary", "signature")
        self._sign.setObjectName("examination_sign")
        self._entry = button(self.tr("In the timeline"), "", name="examination_entry")
        self._add.clicked.connect(self.add_wanted)
        self._discard.clicked.connect(self.discard_wanted)
        self._save.clicked.connect(self.save_wanted)
        self._sign.clicked.connect(self.sign_wanted)
        self._entry.clicked.connect(self.entry_wanted)
        buttons = (self._add, self._discard, self._save, self._sign, self._entry)
        self.acts = FlowLayout(*buttons, gap=8)
        self.asking = AskingBar()
        self.asking.set_bar(plain(vbox()))
        self.asking.hide()
        row = Columns((plain(lead), 1, 300), (plain(self.acts), 0, 0), gap=12)
        self.setLayout(vbox(row, self.asking, gap=4))

    def show_case(self, row: CaseRow | None, compartment: str, state: str) -> None:
        """Say whose it is and where it is kept."""
        self._row = row
        pill = state_pill(state)
        self._tag.put(plain(hbox(Tag(compartment), pill, gap=6)))

    def show_words(self, title: str, written: Examination) -> None:
        """Say what it is, of whom, and in which conditions it takes place."""
        self._title.setText(title)
        row = self._row
        who = []
        if row is not None:
            who = [i18n.iso(row.name or ""), i18n.ltr(row.code)]
        parts = [*who, *self._conditions(written)]
        self._quiet.setText(" · ".join(part for part in parts if part))

    def _conditions(self, written: Examination) -> list[str]:
        interpreter = written.said("setting", "interpreter")
        privacy = written.said("setting", "privacy")
        said = []
        if interpreter:
            words = labels.code("interpreter_use", interpreter)
            if interpreter == "not_needed":
                words = self.tr("without an interpreter")
            said.append(words[:1].lower() + words[1:])
        if privacy:
            words = labels.code("examination_privacy", privacy)
            said.append(words[:1].lower() + words[1:])
        return said or [self.tr("interpreter and privacy not recorded yet")]

    def show_acts(self, *, writes: bool, figure: bool, kept: bool) -> None:
        """Offer what can be done now: `kept` where there is an entry or a draft."""
        self._add.setVisible(writes and figure)
        self._discard.setVisible(writes and kept)
        self._save.setVisible(writes)
        self._sign.setVisible(writes)
        self._entry.setVisible(not writes)

    def set_waiting(self, *, waiting: bool) -> None:
        """Saving waits until files are read."""
        for each in (self._save, self._sign):
            each.setEnabled(not waiting)

    def ask_to_discard(self) -> None:
        """Ask once, in place."""
        self.asking.show()
        self.asking.ask(
            self.tr(
                "Discard what you wrote since the last version? It cannot come back."
            ),
            self.tr("Keep writing"),
            self.tr("Discard it"),
            self._on_discard,
            otherwise=self.asking.hide,
        )

    def _on_discard(self) -> None:
        self.asking.hide()
        self.discard_confirmed.emit()
