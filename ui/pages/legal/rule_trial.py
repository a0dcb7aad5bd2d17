# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trying a rule with dates: nothing that is typed is kept."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.deadlines import engine, words
from app.deadlines.calendars import territory
from app.deadlines.computation import Computation, Facts
from app.deadlines.rules import HOURS, NONE, Rule
from app.errors import AppError
from app.session import Session
from ui import i18n, labels
from ui.forms.fields_line import LineField
from ui.forms.fields_when import DayLine, hour_field
from ui.pages.legal.faults import FaultWords
from ui.pages.legal.preview import Preview
from ui.pages.legal.reasons_card import reasons
from ui.pages.legal.rule_words import RuleWords
from ui.pages.legal.words import LegalWords
from ui.widgets.banners import banner
from ui.widgets.buttons import button, icon_button
from ui.widgets.choosing import QuietCombo
from ui.widgets.columns import Columns
from ui.widgets.fields import labelled
from ui.widgets.labels import label
from ui.widgets.layout import Item, card, plain, scroll, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot

_KNOWN = ("unknown", "yes", "no")
_TRUTH = {"yes": True, "no": False}
_ASKED = ("routes_stated", "language_understood", "letter_claimed")


class RuleTrial(QWidget):
    """`left` tells that the person has seen enough."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("rule_trial")
        self._session = session
        self._rule: Rule | None = None
        self._days: dict[str, tuple[DayLine, LineField | None]] = {}
        self._facts: dict[str, QuietCombo] = {}
        self._make = Preview(session, self)
        back = icon_button(
            "arrow-left", self.tr("Back to the rules"), name="trial_back"
        )
        back.clicked.connect(self.left)
        end = button(self.tr("That is enough"), "primary", name="trial_end")
        end.clicked.connect(self.left)
        self._head = PageHead("", end, leading=back)
        self._asked, self._found = Slot("trial_asked"), Slot("trial_found")
        left = plain(vbox(self._asked, ..., gap=0))
        right = plain(vbox(self._found, ..., gap=0))
        body = Columns((left, 2, 340), (right, 3, 420), gap=16)
        kept = banner("info", self.tr("Nothing you type here is kept."))
        rows = vbox(self._head, kept, body, ..., gap=12, margins=(24, 8, 24, 16))
        self.setLayout(vbox(scroll(rows), gap=0))

    def show_rule(self, rule: Rule) -> None:
        """Begin with today as the first event."""
        self._rule = rule
        title = self.tr("Trying: {title}")
        self._head.set_title(title.format(title=RuleWords().name(rule)))
        self._days, self._facts = {}, {}
        parts: list[Item] = [label(self.tr("What happened"), "heading")]
        parts += [self._event(code) for code in rule.events]
        self._days[rule.event][0].show_value(self._session.today.isoformat())
        parts += [self._fact(name) for name in _facts_of(rule)]
        self._asked.put(card(*parts, gap=12, margins=(20, 14, 20, 16)))
        self._compute()

    def forget(self) -> None:
        """Drop what was typed."""
        self._rule = None
        self._days, self._facts = {}, {}
        self._asked.put(None)
        self._found.put(None)

    def take_focus(self) -> None:
        """Bring the keyboard to the first day."""
        if self._rule is not None:
            self._days[self._rule.event][0].take_focus()

    def _event(self, code: str) -> QWidget:
        assert self._rule is not None
        name = LegalWords().event_name(code)
        day = DayLine(f"trial_{code}")
        day.answered.connect(self._compute)
        shown = labelled(name, day)
        day.describe(name, "")
        hour = None
        if self._rule.unit == HOURS:
            hour = hour_field(f"trial_{code}_hour")
            hour.answered.connect(self._compute)
            said = self.tr("hour")
            beside = labelled(said, hour)
            hour.describe(f"{name}: {said}", "")
            self._days[code] = (day, hour)
            return Columns((shown, 2, 180), (beside, 1, 90), gap=12)
        self._days[code] = (day, hour)
        return shown

    def _fact(self, name: str) -> QWidget:
        codes = [(code, labels.code("yes_no_unknown", code)) for code in _KNOWN]
        if name == "territory":
            codes = labels.codes("territory")
        choice = QuietCombo(codes, f"trial_{name}")
        choice.currentIndexChanged.connect(self._compute)
        self._facts[name] = choice
        return labelled(LegalWords().fact(name), choice)

    # -- computing -----------------------------------------------------------------
    def _events(self) -> dict[str, date | datetime]:
        zone = ZoneInfo(territory(self._facts["territory"].code()).zone)
        found: dict[str, date | datetime] = {}
        for code, (day, hour) in self._days.items():
            said = hour.value() if hour is not None else None
            try:
                if said:
                    moment = datetime.fromisoformat(f"{day.value()}T{said}")
                    found[code] = moment.replace(tzinfo=zone)
                else:
                    found[code] = date.fromisoformat(str(day.value()))
            except ValueError:
                continue  # half a day, or none
        return found

    def _compute(self, _said: Any = None) -> None:
        rule = self._rule
        if rule is None or len(self._facts) < len(_facts_of(rule)):
            return  # not all is asked yet
        said = {name: choice.code() for name, choice in self._facts.items()}
        truth = {name: _TRUTH.get(said.get(name, "")) for name in _ASKED}
        facts = Facts(
            territory=self._facts["territory"].code(),
            routes_stated=truth["routes_stated"],
            language_understood=truth["language_understood"],
            letter_claimed=truth["letter_claimed"],
        )
        try:
            found = engine.compute(rule, self._events(), facts)
        except AppError as error:
            self._found.put(self._make.refused(FaultWords().said(error)))
            return
        self._show(rule, found)

    def _show(self, rule: Rule, found: Computation) -> None:
        lines = words.explain(rule, found, i18n.language())
        head = label(self.tr("How this date is computed"), "heading", wrap=True)
        steps = card(head, 4, reasons(lines), gap=8, margins=(20, 14, 20, 14))
        self._found.put(plain(vbox(self._make.computed(rule, found), steps, gap=12)))


def _facts_of(rule: Rule) -> tuple[str, ...]:
    """Return the facts that bear on a rule."""
    letter = ("letter_claimed",) if rule.unclaimed != NONE else ()
    return ("routes_stated", "language_understood", *letter, "territory")
