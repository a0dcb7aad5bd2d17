# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One rule: what it says, who vouches for it, its versions, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.deadlines.rules import Rule, said
from app.legal.rules_kept import KeptRule, RuleVersion
from ui import i18n
from ui.pages.legal.parts import fact, facts, unverified
from ui.pages.legal.rule_words import RuleWords
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import Item, hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tags import Pill

_LEAST = 280  # pixels of height what it says is given


class RuleDetail(QFrame):
    """`clicked` tells the object name: edit_rule, try_rule, save_rules, rule_back."""

    clicked = Signal(str)

    def __init__(self, *, able: bool) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("rule_detail")
        self._able = able
        self._words = RuleWords()
        self._head, self._facts = Slot("rule_head"), Slot("rule_facts")
        self._body = scroll(plain(vbox(self._facts, ..., margins=(20, 12, 20, 16))))
        self._body.setMinimumHeight(px(_LEAST))
        # It takes the room there is: the page around it would else scroll as well.
        policy = QSizePolicy.Policy
        self._body.setSizePolicy(policy.Preferred, policy.Ignored)
        self._rule = hair()
        self._empty = EmptyState(
            "book-open",
            self.tr("Choose a rule to see what it says."),
            self.tr("Its legal basis, its versions and a trial are shown here."),
        )
        rows = (self._head, self._rule, (self._body, 1), (self._empty, 1))
        self.setLayout(vbox(*rows, gap=0, margins=(1, 1, 1, 6)))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say that nothing is chosen."""
        self._head.put(None)
        self._rule.hide()
        self._body.hide()
        self._empty.show()

    def show_rule(self, kept: KeptRule, versions: Sequence[RuleVersion]) -> None:
        """Show a rule."""
        self._empty.hide()
        self._head.put(self._make_head(kept))
        self._facts.put(self._make_facts(kept.rule, versions))
        self._rule.show()
        self._body.verticalScrollBar().setValue(0)
        self._body.show()

    def _make_head(self, kept: KeptRule) -> QWidget:
        rule, words = kept.rule, self._words
        name = label(words.name(rule), "heading", wrap=True)
        name.setObjectName("rule_name")
        line = label(words.line(kept), "small", "2", wrap=True)
        sign = vbox(Glyph("book-open", "text2", 20), ..., margins=(0, 2, 0, 0))
        top = hbox(sign, (vbox(name, line, gap=2), 1), gap=12)
        icon = "package" if kept.source == "program" else "pen-line"
        marks: list[QWidget] = [Pill(words.state(kept), "plain", icon)]
        if rule.verified:
            marks.append(Pill(words.verified(rule), "ok", "badge-check"))
        else:
            marks.append(unverified())
        parts: list[Item] = [top, plain(FlowLayout(*marks, gap=6))]
        if kept.conflict:
            two = self.tr(
                "It was changed in two places. Change it once more to settle."
            )
            parts.append(label(two, "small", "warn", wrap=True))
        parts.append(plain(FlowLayout(*self._buttons(kept))))
        return plain(vbox(*parts, gap=10, margins=(20, 14, 20, 14)))

    def _buttons(self, kept: KeptRule) -> list[QWidget]:
        wanted = [("try_rule", self.tr("Try it with dates"), "calendar-days", "quiet")]
        if self._able:
            wanted.insert(0, ("edit_rule", self.tr("Change it…"), "pen-line", ""))
            if kept.source == "changed":
                back = self.tr("Go back to the program's own")
                wanted.append(("rule_back", back, "undo-2", "quiet"))
            elif kept.source == "own" and kept.in_use:
                stop = self.tr("No longer use it")
                wanted.append(("rule_stop", stop, "archive", "quiet"))
            elif kept.source == "own":
                again = self.tr("Use it again")
                wanted.append(("rule_again", again, "undo-2", "quiet"))
        wanted.append(("save_rules", self.tr("Save as a file…"), "download", "quiet"))
        return [self._button(*each) for each in wanted]

    def _button(self, name: str, words: str, sign: str, kind: str) -> QWidget:
        made = button(words, kind, sign, name=name)
        made.clicked.connect(lambda: self.clicked.emit(name))
        return made

    # -- what it says --------------------------------------------------------------
    def _make_facts(self, rule: Rule, versions: Sequence[RuleVersion]) -> QWidget:
        words, language = self._words, i18n.language()
        runs = (
            self.tr("Runs from")
            if rule.direction == "after"
            else self.tr("Ends before")
        )
        parts: list[QWidget] = [
            fact(self.tr("For"), words.procedures(rule)),
            fact(runs, words.events(rule)),
            facts(self.tr("How it is counted"), words.counting(rule) or ["–"]),
            fact(self.tr("Legal basis"), rule.basis or "–"),
        ]
        texts = (
            (self.tr("Article on counting"), rule.counting),
            (self.tr("How to file"), said(rule.how, language)),
            (self.tr("Good to know"), said(rule.note, language)),
            (self.tr("Read in"), i18n.ltr(rule.source)),
        )
        parts += [fact(title, text) for title, text in texts if text]
        if versions:
            parts += [hair(), label(self.tr("Versions"), "smallstrong")]
            parts += [self._version(version) for version in versions]
        return plain(vbox(*parts, gap=12))

    def _version(self, version: RuleVersion) -> QWidget:
        moment = i18n.moment(version.on.astimezone()) if version.on else ""
        state = "" if version.in_use else self.tr("no longer used")
        length = self._words.length(version.rule)
        first = label(
            i18n.joined(moment, i18n.iso(version.author)), "medium", wrap=True
        )
        parts = (length, version.rule.basis, state)
        quiet = " · ".join(part for part in parts if part)
        return plain(vbox(first, label(quiet, "small", "2", wrap=True), gap=0))
