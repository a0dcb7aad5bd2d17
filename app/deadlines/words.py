# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells a computed deadline in French, English or Arabic."""

from dataclasses import dataclass
from datetime import date, datetime

from app.codes import LANGUAGES
from app.deadlines.computation import Computation, Moment, Step, Value, from_iso
from app.deadlines.rules import BEFORE, DAY_HOURS, HOURS, SHORT_HOURS, Rule, said
from app.deadlines.vocabulary import words

PARIS = frozenset({"mainland", "alsace_moselle"})
COUNTED = frozenset({"used", "left", "days"})  # values that are numbers of days
FEW, MANY, HUNDRED = range(3, 11), range(11, 100), 100


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the reasoning: what, the article or advice under it, and when."""

    text: str
    detail: str
    when: str


def sentences(rule: Rule, computation: Computation, language: str) -> tuple[str, ...]:
    """Return one sentence for each step of a computation."""
    tongue = _tongue(language)
    return tuple(
        _tell("sentence", rule, step, tongue).strip() for step in computation.steps
    )


def explain(rule: Rule, computation: Computation, language: str) -> list[Line]:
    """Return the steps of a computation as lines of a screen."""
    tongue = _tongue(language)
    return [
        Line(
            _tell("text", rule, step, tongue),
            _detail(rule, step, tongue),
            _tell("when", rule, step, tongue),
        )
        for step in computation.steps
    ]


def warning(code: str, language: str) -> str:
    """Return the sentence of a warning; its code where there is none."""
    return _in(words()["warnings"].get(code, {}), language) or code


def event_name(code: str, language: str) -> str:
    """Return what an event is called in lists; its code where that is not known."""
    return _in(words()["events"].get(code, {}).get("name", {}), language) or code


def length_words(rule: Rule, language: str) -> str:
    """Return how long a rule's time is: "15 jours", "1 mois, délai franc"."""
    tongue = _tongue(language)
    count = _length(rule.unit, rule.length, tongue)
    kinds = words()["length"]
    if rule.unit == HOURS:
        count = kinds["by_hour"][tongue].format(count=_hours(rule.length, tongue))
    elif rule.clear:
        count = kinds["clear"][tongue].format(count=count)
    if rule.direction == BEFORE:
        count = kinds["before"][tongue].format(count=count)
    return count


def verification(rule: Rule, language: str) -> str:
    """Say who checked a rule and when, or that nobody did."""
    tongue = _tongue(language)
    if rule.verified_on is None or not rule.verified_by:
        return str(words()["verification"]["no"][tongue])
    pattern: str = words()["verification"]["yes"][tongue]
    return pattern.format(on=spelled(rule.verified_on, tongue), by=rule.verified_by)


def spelled(moment: Moment, language: str) -> str:
    """Spell a day, or a moment, out: "lundi 26 août 2019"."""
    return _spelled(moment, _tongue(language), short=False)


def counted(number: int, unit: str, language: str) -> str:
    """Return a number of hours, days, months or years in words: "3 jours".

    Raises:
        KeyError: the unit is none of these.

    """
    return _length(unit, number, _tongue(language))


def _tongue(language: str) -> str:
    return language if language in LANGUAGES else "en"


def _in(texts: dict[str, str], language: str) -> str:
    return said(texts, language)


def _tell(part: str, rule: Rule, step: Step, language: str) -> str:
    parts = words()["steps"][step.code]
    whose = f"{part}_{rule.whose}"  # what an authority has to do is nobody's here
    pattern: str = parts[whose if whose in parts else part][language]
    return pattern.format_map(_Values(rule, step, language))


def _detail(rule: Rule, step: Step, language: str) -> str:
    """Return the article a step rests on, or how to file."""
    if step.code in ("day_not_counted", "extended", "free_day", "not_extended"):
        return rule.counting
    if step.code in ("due", "due_hour"):
        how = said(rule.how, language)
        reach: str = words()["reach"][rule.reach][language]
        return how or reach
    basis = ("length", "length_clear", "hours", "up_to", "up_to_clear", "hours_back")
    return rule.basis if step.code in basis else ""


class _Values(dict[str, str]):
    """The words of a step's values, made when a sentence asks for them."""

    def __init__(self, rule: Rule, step: Step, language: str) -> None:
        super().__init__()
        self._rule = rule
        self._step = step
        self._language = language

    def __missing__(self, key: str) -> str:
        name, _, form = key.partition("_")
        if name == "on":
            moment = self._step.on
            return _spelled(moment, self._language, short=bool(form)) if moment else ""
        value = self._step.values.get(name, "")
        if form == "number":
            return str(value)
        return self._word(name, form, value)

    def _word(self, name: str, form: str, value: Value) -> str:
        language = self._language
        if name == "event":
            row = words()["events"].get(value, {})
            return _in(row.get(form or "happened", {}), language) or str(value)
        if name == "count":
            return self._count()
        if name in COUNTED or name == "months":
            unit = "months" if name == "months" else "days"
            return _length(unit, value if isinstance(value, int) else 0, language)
        if name == "kind":
            return _in(words()["kinds"].get(value, {}), language)
        if name == "place":
            where = "paris" if value in PARIS else "local"
            return str(words()["places"][where][language])
        if name == "reach":
            return _in(words()["reach"].get(value, {}), language)
        return _day_of(value, language)

    def _count(self) -> str:
        number, unit = self._step.values.get("n"), self._step.values.get("unit")
        if not isinstance(number, int) or unit not in words()["counts"]:
            number, unit = self._rule.length, self._rule.unit
        if unit == HOURS:
            return _hours(number, self._language)
        return _length(str(unit), number, self._language)


def _hours(number: int, language: str) -> str:
    """Say a time in hours as the law does: longer ones in whole days."""
    if number > SHORT_HOURS and not number % DAY_HOURS:
        return _length("days", number // DAY_HOURS, language)
    return _length("hours", number, language)


def _length(unit: str, number: int, language: str) -> str:
    forms: dict[str, str] = words()["counts"][unit][language]
    return forms.get(_plural(number, language), forms["other"]).format(n=number)


def _plural(number: int, language: str) -> str:
    """Return which form of a counted word goes with a number."""
    if language != "ar":
        none = number == 0 and language == "fr"  # French: 0 jour, 1 jour, 2 jours
        return "zero" if none else "one" if number == 1 else "other"
    if number in (1, 2):
        return ("one", "two")[number - 1]
    rest = number % HUNDRED
    return "few" if rest in FEW else "many" if rest in MANY else "other"


def _day_of(value: Value, language: str) -> str:
    """Spell a day that is a step's value; as it stands where it is none."""
    try:
        return _spelled(from_iso(str(value)), language, short=False)
    except ValueError:
        return str(value)


def _spelled(moment: date | datetime, language: str, *, short: bool) -> str:
    names = words()["dates"][language]
    kind = "short_" if short else ""
    day = names["first"] if moment.day == 1 else str(moment.day)
    text: str = names["long"].format(
        weekday=names[f"{kind}weekdays"][moment.weekday()],
        day=day,
        month=names[f"{kind}months"][moment.month - 1],
        year=moment.year,
    )
    if not isinstance(moment, datetime):
        return text
    shown = names["time"].format(hour=moment.hour, minute=f"{moment.minute:02}")
    whole: str = names[f"{kind}moment"].format(date=text, time=shown)
    return whole
