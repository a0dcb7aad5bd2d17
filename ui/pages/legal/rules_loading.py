# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file of rules that was chosen: what it would change, before anything is changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.deadlines.reading import read_rules
from app.deadlines.rules import Rule
from app.legal.rules_kept import Loaded
from ui import i18n
from ui.pages.legal.rule_words import RuleWords
from ui.widgets.banners import banner
from ui.widgets.buttons import button, icon_button
from ui.widgets.labels import label
from ui.widgets.layout import Item, card, hair, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot


class RulesLoading(QWidget):
    """`left`: back to the list; `used`: a person takes the rules."""

    left = Signal()
    used = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rules_loading")
        back = icon_button("arrow-left", self.tr("Back to the rules"), name="load_back")
        back.clicked.connect(self.left)
        self._leave = button(self.tr("Leave it"), "quiet", name="leave_rules")
        self._leave.clicked.connect(self.left)
        self._use = button(
            self.tr("Use these rules from now on"), "primary", "check", name="use_rules"
        )
        self._use.clicked.connect(self.used)
        self._head = PageHead(
            self.tr("Load rules"), self._leave, self._use, leading=back
        )
        self._body = Slot("rules_body")
        rows = vbox(self._head, self._body, ..., gap=12, margins=(24, 8, 24, 16))
        self.setLayout(vbox(scroll(rows), gap=0))

    def show_refused(self, sentence: str, file_name: str) -> None:
        """Say why a file is refused; nothing of it was taken."""
        self._head.set_quiet(i18n.ltr(file_name))
        self._use.hide()
        shown = banner("danger", sentence)
        shown.setObjectName("rules_refused")
        shown.setAccessibleName(sentence)
        self._body.put(shown)

    def show_loaded(self, data: bytes, loaded: Loaded, file_name: str) -> None:
        """Show what the file would add and change."""
        self._head.set_quiet(i18n.ltr(file_name))
        rules = read_rules(data)
        self._use.setVisible(bool(loaded.new or loaded.changed))
        parts: list[Item] = []
        if not loaded.new and not loaded.changed:
            words = self.tr("Every rule of this file is here already, word for word.")
            parts.append(banner("info", words))
        else:
            words = self.tr(
                "Nothing is changed yet. Rules that are changed keep their earlier"
                " versions."
            )
            parts.append(banner("info", words))
        for title, found in (
            (self.tr("New"), loaded.new),
            (self.tr("Changed"), loaded.changed),
            (self.tr("The same"), loaded.same),
        ):
            if found:
                named = [rules[name] for name in found]
                parts.append(self._listed(title, named))
        self._body.put(plain(vbox(*parts, gap=12)))

    def take_focus(self) -> None:
        """Bring the keyboard to what comes next."""
        (self._leave if self._use.isHidden() else self._use).setFocus()

    def _listed(self, title: str, rules: Sequence[Rule]) -> QWidget:
        words = RuleWords()
        count = i18n.number(len(rules))
        rows: list[Item] = [label(f"{title} · {count}", "heading")]
        for rule in rules:
            quiet = (words.length(rule), rule.basis, words.verified(rule))
            said = label(
                " · ".join(part for part in quiet if part), "small", "2", wrap=True
            )
            name = label(words.name(rule), "medium", wrap=True)
            rows += [hair(), plain(vbox(name, said, gap=0))]
        return card(*rows, gap=8, margins=(20, 14, 20, 14))
