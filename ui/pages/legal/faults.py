# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a date or with a rule, named exactly where it is wrong."""

from PySide6.QtCore import QObject

from app.errors import BadEvent, BadRule, MissingEvent, NotRules, UnknownYear
from ui import i18n
from ui.errors import notice_for
from ui.pages.legal.words import LegalWords


class FaultWords(QObject):
    """Sentences for what the engine and rule files refuse; else the usual ones."""

    def said(self, error: Exception) -> str:
        """Return what is wrong, and what to do."""
        match error:
            case MissingEvent():
                event = LegalWords().event_name(error.event)
                words = self.tr("First note when this happened: {event}.")
                return words.format(event=event)
            case BadEvent():
                event = LegalWords().event_name(error.event)
                words = self.tr("{event}: {reason}")
                return words.format(event=event, reason=self._event(error.reason))
            case UnknownYear():
                words = self.tr("The public holidays of {year} are not known.")
                return words.format(year=i18n.ltr(str(error.year)))
            case BadRule():
                words = self.tr(
                    "Rule “{rule}”, “{field}”: {reason} Nothing is changed."
                )
                return words.format(
                    rule=i18n.ltr(error.rule),
                    field=i18n.ltr(error.field),
                    reason=self._rule(error.reason),
                )
            case NotRules():
                return self._file(error)
        return notice_for(error).text

    def _event(self, reason: str) -> str:
        sentences = {
            "before_event": self.tr(
                "it is earlier than what the time runs from. Correct one of the two days."
            ),
            "ends_before_it_begins": self.tr(
                "it ends before it begins. Correct one of the two days."
            ),
            "before_presented": self.tr(
                "the letter was collected before it was presented. Correct one day."
            ),
            "letter_not_claimed": self.tr(
                "it has a day, and the letter is marked as not collected. Correct one of"
                " the two."
            ),
        }
        return sentences.get(reason, self.tr("this is not a day."))

    def _rule(self, reason: str) -> str:
        sentences = {
            "missing": self.tr("it is missing."),
            "unknown_key": self.tr("there is no such field."),
            "wrong_type": self.tr("it is of another kind than it has to be."),
            "unknown_value": self.tr("this is none of the possible values."),
            "bad_id": self.tr("use small letters, digits and underscores only."),
            "not_positive": self.tr("it has to be 1 or more."),
            "too_large": self.tr("it is too large."),
            "too_long": self.tr("it is too long."),
            "bad_text": self.tr("it has characters that cannot be shown."),
            "not_a_date": self.tr("this is not a day (2026-11-02)."),
            "twice": self.tr("it is there twice."),
            "not_with_hours": self.tr("it does not go with a time in hours."),
            "not_with_before": self.tr("it does not go with a time up to an event."),
            "only_with_months": self.tr("it goes with a time in months only."),
        }
        return sentences.get(reason, self.tr("it is not right."))

    def _file(self, error: NotRules) -> str:
        sentences = {
            "too_large": self.tr("This file is too large for a rule file."),
            "not_text": self.tr("This file is not a text (UTF-8)."),
            "not_toml": self.tr("This file is not written as rule files are (TOML)."),
            "unknown_key": self.tr("This file has something that is no rule."),
            "wrong_type": self.tr("This file has something that is no rule."),
            "too_many": self.tr("This file has too many rules."),
            "too_long": self.tr("This file has a text that is too long."),
            "no_rules": self.tr("There is no rule in this file."),
        }
        said = sentences.get(error.reason, self.tr("This file is no rule file."))
        if error.where.isdigit():
            where = self.tr("Line {line}.").format(line=error.where)
            said = f"{said} {where}"
        elif error.where:
            where = self.tr("See “{where}”.").format(where=i18n.ltr(error.where))
            said = f"{said} {where}"
        return f"{said} {self.tr('Nothing is changed.')}"
