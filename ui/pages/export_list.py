# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of cases for somebody else: which, what of them, for whom; then one file."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.handover.compose import PURPOSES
from app.progress import Progress
from app.queries import cases
from app.queries.cases import CaseFilter
from app.session import Session
from app.sheets.export import (
    NAMES,
    Exported,
    ExportList,
    ListWords,
    agreed_with,
    columns_for,
    export_cases,
    write_list,
)
from ui import i18n
from ui.hub import Hub
from ui.pages.asking import ask_new_file
from ui.pages.leaving_page import LeavingPage, with_ending
from ui.purposes import purpose_word
from ui.tasks import TaskRunner
from ui.widgets.buttons import Chip, Segments, button
from ui.widgets.choosing import QuietCombo
from ui.widgets.columns import Columns
from ui.widgets.fields import field, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import card, plain, scroll, vbox
from ui.widgets.pagehead import PageHead

EVERY, OPEN, MINE = "every", "open", "mine"
_LONGEST = 80  # letters of a recipient
_ENDING = ".xlsx"


class ExportListPage(LeavingPage):
    """Says that the file leaves the encrypted case file, and asks who it is for."""

    name = "list"

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("export_list")
        self.title = self.tr("Write a list")
        self._build()
        self.refresh()

    def _build(self) -> None:
        self.which = Segments(
            (EVERY, self.tr("Every case")),
            (OPEN, self.tr("Open cases")),
            (MINE, self.tr("My cases")),
        )
        self.which.setObjectName("list_which")
        self.which.chosen.connect(self.refresh)
        self._count = label("", "small", "2")
        words = self._headings()
        self._chips = {
            name: Chip(words[name], on=name != "name_native", name=f"list_{name}")
            for name in columns_for(self.session)
        }
        for chip in self._chips.values():
            chip.clicked.connect(self.refresh)
        self._names = glyph_text(
            "shield-check",
            self.tr(
                "A name is written only where the person agreed that this body is told."
                " Without names, nobody is asked."
            ),
            wrap=True,
        )
        self.recipient = field(name="list_recipient")
        self.recipient.setMaxLength(_LONGEST)
        self.recipient.textChanged.connect(self._on_typed)
        self._to = labelled(
            self.tr("For whom"),
            self.recipient,
            self.tr("The organisation, called as in the consent record."),
            required=True,
        )
        self.purpose = QuietCombo(
            [(code, purpose_word(code)) for code in PURPOSES], "list_purpose"
        )
        asked = Columns(
            (self._to, 1, 260),
            (labelled(self.tr("What for"), self.purpose), 1, 260),
        )
        form = card(
            label(self.tr("Which cases"), "smallstrong"),
            plain(FlowLayout(self.which, self._count)),
            8,
            label(self.tr("What of them"), "smallstrong"),
            plain(FlowLayout(*self._chips.values())),
            self._names,
            8,
            asked,
            gap=10,
            margins=(20, 16, 20, 16),
        )
        body = vbox(self.warning(), form, ..., gap=12, margins=(24, 0, 24, 16))
        head = vbox(PageHead(self.title), margins=(24, 8, 24, 12))
        self.setLayout(vbox(head, (scroll(body), 1), self._make_foot(), gap=0))

    def _make_foot(self) -> QWidget:
        note = self.tr("The audit journal keeps who wrote it, for whom and how many.")
        self._go = button(
            self.tr("Write the list…"), "primary", "download", name="write_list"
        )
        self._go.clicked.connect(self.ask)
        return self.foot(label(note, "small", "2", wrap=True), self._go)

    def refresh(self) -> None:
        """Count again."""
        found = cases.counts(self.session, self._wanted())[0]
        self._count.setText(self.tr("%n case(s)", "", found))
        self._names.setVisible(bool(set(NAMES) & set(self._columns())))
        self._go.setEnabled(bool(found and self._columns()) and not self.working)

    def ask(self) -> None:
        """Ask where the file goes, once it is said for whom."""
        if not self.recipient.text().strip():
            self._to.set_error(self.tr("Say who it is for: the journal keeps it."))
            self.recipient.setFocus()
            return
        name = self.tr("list") + _ENDING
        ask_new_file(self, self.tr("Where does the list go?"), name, self.write)

    def write(self, path: Path) -> None:
        """Write the list to a file."""
        if self.working:
            return
        path = with_ending(path, _ENDING)
        command, session = self._command(), self.session
        may_name = agreed_with(session, command.recipient)

        def work(progress: Progress) -> Exported:
            made = export_cases(command, session, progress, may_name)
            write_list(made, command, path, session)
            return made

        self.write_file(
            self.tr("Writing the list"), work, lambda made: self._on_written(made, path)
        )

    def _command(self) -> ExportList:
        words = ListWords(
            headings=self._headings(),
            title=self.tr("Cases"),
            withheld=self.tr("not agreed to"),
        )
        return ExportList(
            wanted=self._wanted(),
            columns=self._columns(),
            purpose=self.purpose.code(),
            recipient=self.recipient.text().strip(),
            language=i18n.language(),
            words=words,
        )

    def _wanted(self) -> CaseFilter:
        which = self.which.current()
        return CaseFilter(
            mine=which == MINE,
            open_only=which == OPEN,
            order="code",
            descending=False,
        )

    def _columns(self) -> tuple[str, ...]:
        return tuple(name for name, chip in self._chips.items() if chip.isChecked())

    def _headings(self) -> dict[str, str]:
        return {
            "code": self.tr("Case"),
            "name": self.tr("Name"),
            "name_native": self.tr("Name in its own script"),
            "sex": self.tr("Sex"),
            "birth_year": self.tr("Year of birth"),
            "nationality": self.tr("Nationality"),
            "profile": self.tr("Situation"),
            "risk": self.tr("Risk"),
            "status": self.tr("Status"),
            "owner": self.tr("Followed by"),
            "last_on": self.tr("Last contact"),
            "entries": self.tr("Entries"),
        }

    def _on_typed(self) -> None:
        self._to.set_error("")

    def _on_written(self, made: object, path: Path) -> None:
        assert isinstance(made, Exported)
        said = self.tr("%n case(s) are in {file}, readable by anybody.", "", made.cases)
        withheld = ""
        if made.withheld:
            withheld = self.tr("%n name(s) withheld: not agreed to.", "", made.withheld)
        strong = said.format(file=i18n.ltr(path.name))
        self.say("ok", withheld, strong)
