# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a date was computed by: the rule, its basis, and how old its check is."""

from datetime import date

from PySide6.QtWidgets import QFrame, QWidget

from app.deadlines import words
from app.deadlines.rules import Rule
from ui import i18n, labels
from ui.pages.legal.due_words import DueWords
from ui.pages.legal.parts import fact
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import box, hbox, vbox

_FRESH = 183  # days a check is taken as recent
_MONTH = 30


class RuleCard(QFrame):
    """Beside the reasoning; also in the list of rules."""

    def __init__(
        self,
        rule: Rule | None,
        *,
        basis: str,
        verified_on: date | None,
        verified_by: str,
        territory: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self.setObjectName("rule_card")
        language = i18n.language()
        head = label(self.tr("The rule"), "heading")
        parts: list[QWidget] = [head]
        if rule is not None:
            length = words.length_words(rule, language)
            parts.append(fact(self.tr("How long"), length))
        parts.append(fact(self.tr("Legal basis"), basis or self.tr("not said")))
        if rule is not None and rule.counting:
            parts.append(fact(self.tr("Article on counting"), rule.counting))
        if verified_on is not None and verified_by:
            said = self.tr("{day}, by {name}").format(
                day=i18n.short_date(verified_on), name=i18n.iso(verified_by)
            )
            parts.append(fact(self.tr("Verified on"), said, "rule_verified"))
        if territory:
            holidays = labels.code("territory", territory)
            parts.append(fact(self.tr("Public holidays"), holidays))
        parts.append(self._age(verified_on, verified_by))
        how = rule.how.get(language, "") if rule is not None else ""
        note = rule.note.get(language, "") if rule is not None else ""
        parts += [
            label(text, "small", "2", wrap=True, selectable=True)
            for text in (how, note)
            if text
        ]
        again = self.tr("Law changes. Before filing, read the notification again.")
        parts.append(label(again, "small", "2", wrap=True))
        self.setLayout(vbox(*parts, ..., gap=8, margins=(16, 16, 16, 16)))

    def _age(self, on: date | None, by: str) -> QWidget:
        """Say how old the check of the rule is, or that there is none."""
        kind, icon = "warn", "triangle-alert"
        if on is None or not by:
            said = DueWords().unverified()
        elif (i18n.today() - on).days > _FRESH:
            months = (i18n.today() - on).days // _MONTH
            said = self.tr("Verified %n months ago: check it again", "", months)
        else:
            kind, icon = "ok", "badge-check"
            said = self.tr("Verified less than 6 months ago")
        words_ = label(said, "smallstrong", kind, wrap=True)
        words_.setObjectName("rule_age")
        sign = Glyph(icon, kind, 16)
        return box(kind, hbox(sign, (words_, 1), gap=8, margins=(12, 8, 12, 8)))
