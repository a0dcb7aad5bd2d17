# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a rule says, in sentences of its own screen."""

from PySide6.QtCore import QObject

from app.deadlines import words
from app.deadlines.rules import Pause, Rule
from app.legal.rules_kept import KeptRule
from ui import i18n, labels
from ui.pages.legal.due_words import DueWords
from ui.pages.legal.words import LegalWords


class RuleWords(QObject):
    """Nothing here decides: the engine does."""

    def name(self, rule: Rule) -> str:
        """Return what the rule is called."""
        return rule.name(i18n.language())

    def length(self, rule: Rule) -> str:
        """Return how long the time is."""
        return words.length_words(rule, i18n.language())

    def country(self, rule: Rule) -> str:
        """Return where the rule holds."""
        return labels.code("rule_country", rule.country)

    def line(self, kept: KeptRule) -> str:
        """Return the quiet line of a list."""
        rule = kept.rule
        parts = (self.country(rule), self.length(rule), rule.basis)
        return " · ".join(part for part in parts if part)

    def state(self, kept: KeptRule) -> str:
        """Say whose the rule is."""
        if not kept.in_use:
            return self.tr("no longer in use")
        if kept.source == "program":
            return self.tr("from the program")
        if kept.source == "changed":
            return self.tr("changed here")
        return self.tr("your own")

    def verified(self, rule: Rule) -> str:
        """Say who checked it, or that nobody did."""
        if rule.verified_on is None or not rule.verified_by:
            return DueWords().unverified()
        said = self.tr("Verified on {day} by {name}")
        day = i18n.short_date(rule.verified_on)
        return said.format(day=day, name=i18n.iso(rule.verified_by))

    def procedures(self, rule: Rule) -> str:
        """Name the procedures it is for."""
        if not rule.procedures:
            return self.tr("every procedure")
        known = (labels.code("procedure_type", code) for code in rule.procedures)
        return i18n.joined(*known)

    def events(self, rule: Rule) -> str:
        """Name what it runs from, or up to."""
        said = LegalWords()
        return i18n.joined(
            *(said.event_name(code) for code in (rule.event, *rule.instead))
        )

    def counting(self, rule: Rule) -> list[str]:
        """Return how the days are counted, a sentence each."""
        found = []
        if rule.clear:
            found.append(self.tr("Neither the first nor the last day counts."))
        if rule.extends:
            said = self.tr(
                "An end on a Saturday, Sunday or public holiday goes to the next working"
                " day."
            )
            found.append(said)
        reach = {
            "received": self.tr("It must have arrived by then."),
            "sent": self.tr("It must be sent by then."),
        }
        found.append(reach.get(rule.reach, ""))
        if rule.omitted_routes == "not_started":
            said = self.tr(
                "It does not run where the notice leaves out how and by when to appeal."
            )
            found.append(said)
        if rule.unclaimed == "first_notice":
            said = self.tr(
                "A registered letter that is not collected counts from its first notice."
            )
            found.append(said)
        if rule.overseas_months:
            said = self.tr("%n month(s) more overseas.", "", rule.overseas_months)
            found.append(said)
        found += [self._pause(pause) for pause in rule.pauses]
        if rule.whose == "authority":
            found.append(self.tr("It is the authority's time: nobody's task."))
        return [sentence for sentence in found if sentence]

    def _pause(self, pause: Pause) -> str:
        said = LegalWords()
        between = {
            "begins": said.event_name(pause.begins),
            "ends": said.event_name(pause.ends),
        }
        if pause.effect == "interrupt":
            words_ = self.tr("From “{begins}” to “{ends}” it stops, then begins anew.")
        else:
            words_ = self.tr(
                "From “{begins}” to “{ends}” it stops; the rest runs after."
            )
        return words_.format(**between)
