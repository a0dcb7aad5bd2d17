# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules as a list that can be searched, and beside it the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.legal.rules_kept import KeptRule, history, listed, may_manage
from app.session import Session
from ui import labels
from ui.pages.legal.rule_detail import RuleDetail
from ui.pages.legal.rule_words import RuleWords
from ui.pages.legal.rules_list import RuleList
from ui.tokens import px
from ui.widgets.buttons import Chip, button
from ui.widgets.columns import Columns
from ui.widgets.fields import SearchField
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import box, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState


class RulesFront(QWidget):
    """`clicked` as of the detail, and new_rule, load_rules."""

    clicked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("rules_front")
        self._session = session
        self._words = RuleWords()
        self._all: tuple[KeptRule, ...] = ()
        able = may_manage(session)
        self.message = Slot("rules_words")
        acts = []
        if able:
            load = button(self.tr("Load a file…"), "", "upload", name="load_rules")
            load.clicked.connect(lambda: self.clicked.emit("load_rules"))
            new = button(self.tr("New rule"), "primary", "plus", name="new_rule")
            new.clicked.connect(lambda: self.clicked.emit("new_rule"))
            acts = [load, new]
        head = PageHead(self.tr("Deadline rules"), *acts)
        head.set_quiet(
            self.tr(
                "Deadlines are computed by these. No lawyer has verified those of the"
                " program: have them read, and say so here."
            )
        )
        self.search = SearchField(self.tr("Name, procedure, article…"))
        self.search.setObjectName("find_rule")
        self.search.setMinimumWidth(px(240))
        self.search.textChanged.connect(self._filter)
        self._chips = {
            code: Chip(labels.code("rule_country", code), name=f"country_{code}")
            for code in ("fr", "ly")
        }
        for chip in self._chips.values():
            chip.toggled.connect(self._filter)
        self._open = Chip(self.tr("Not verified"), name="only_unverified")
        self._open.toggled.connect(self._filter)
        filters = plain(FlowLayout(self.search, *self._chips.values(), self._open))
        self.list = RuleList()
        self.list.row_chosen.connect(self._show_row)
        self._detail = RuleDetail(able=able)
        self._detail.clicked.connect(self.clicked)
        self._none = EmptyState("search", self.tr("No rule says that."))
        listed_ = box("card", vbox((self.list, 1), self._none, margins=(1, 6, 1, 6)))
        body = Columns((listed_, 1, 460), (self._detail, 1, 420), gap=16)
        rows = vbox(
            head, self.message, filters, (body, 1), gap=12, margins=(24, 8, 24, 16)
        )
        self.setLayout(vbox((scroll(plain(rows)), 1)))

    def refresh(self) -> None:
        """Read the rules again and keep the selection."""
        self._all = listed(self._session)
        self._filter()

    def _filter(self) -> None:
        wanted = self.search.text().strip().casefold()
        places = {code for code, chip in self._chips.items() if chip.isChecked()}
        found = [
            kept
            for kept in self._all
            if wanted in self._said(kept)
            and (not places or kept.rule.country in places)
            and not (self._open.isChecked() and kept.rule.verified)
        ]
        self.list.show_rows(found)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        row = self.row()
        if row is None:
            self._detail.show_nothing()
        else:
            self._show_row(row)

    def _said(self, kept: KeptRule) -> str:
        words, rule = self._words, kept.rule
        said = (words.name(rule), words.line(kept), words.procedures(rule), rule.id)
        return " ".join(said).casefold()

    def row(self) -> KeptRule | None:
        """Return the rule that is selected."""
        name = self.list.current_id()
        return next((kept for kept in self._all if kept.rule.id == name), None)

    def choose(self, rule_id: str) -> None:
        """Select a rule of the list."""
        self.list.choose(rule_id)

    def take_focus(self) -> None:
        """Bring the keyboard to the list, or to the field that searches it."""
        (self.list if self.list.current_id() else self.search).setFocus()

    def _show_row(self, row: KeptRule) -> None:
        self._detail.show_rule(row, history(self._session, row.rule.id))
