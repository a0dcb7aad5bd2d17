# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every reason why the rules and words of a form are refused, with rows."""

from collections import Counter
from collections.abc import Iterator

from app.forms import formulas
from app.forms.choices import Choices
from app.forms.faults import Findings
from app.forms.survey import Row, Survey

USES = frozenset(
    {
        "title",
        "summary",
        "day",
        "text",
        "due",
        "code",
        "due_time",
        "assignee",
        "status",
        "duty",
        "name",
        "phone",
        "fact",
        "extract",
    }
)
# Where an author knows a rule or words by another heading.
HEADINGS = {"guidance": "guidance_hint"}


def check_rules(survey: Survey, choices: Choices, found: Findings) -> None:
    """Check every expression and every `${name}` of a form."""
    names = survey.names()
    for row in survey.rows:
        if row.asked.other:
            names[f"{row.name}_other"] += 1
    if _are_too_many(survey, choices, found):
        return
    for row in survey.rows:
        for column, written, is_rule in _texts(row):
            _check_names("survey", row.number, column, written, names, found)
            if is_rule:
                for kind, detail in formulas.reasons(written, choices.lists):
                    found.fault("survey", row.number, column, kind, detail)
        for use in row.uses:
            if use not in USES:
                found.fault("survey", row.number, "use", "unknown_use", use)
        calculated = row.rules.get("calculation") or row.default
        if row.asked.kind == "calculate" and not calculated:
            found.fault("survey", row.number, "calculation", "no_calculation", row.name)
    for items in choices.lists.values():
        for item in items:
            for text in item.words.values():
                _check_names("choices", item.number, "label", text, names, found)


def _are_too_many(survey: Survey, choices: Choices, found: Findings) -> bool:
    """Refuse what would take minutes to read, before reading it."""
    length, named = 0, 0
    for row in survey.rows:
        for _, written, is_rule in _texts(row):
            length += len(written) if is_rule else 0
            named += written.count("${")
        if length > formulas.MAX_ALL or named > formulas.MAX_REFERENCES:
            found.fault("survey", row.number, "", "rules_too_long")
            return True
    for items in choices.lists.values():
        for item in items:
            named += sum(text.count("${") for text in item.words.values())
            if named > formulas.MAX_REFERENCES:
                found.fault("choices", item.number, "label", "rules_too_long")
                return True
    return False


def _texts(row: Row) -> Iterator[tuple[str, str, bool]]:
    """Yield (column, text, whether it is an expression)."""
    for rule, written in row.rules.items():
        yield HEADINGS.get(rule, rule), written, True
    if formulas.is_dynamic(row.default):
        yield "default", row.default, True
    for kind, texts in row.words.items():
        for text in texts.values():
            yield HEADINGS.get(kind, kind), text, False


def _check_names(
    sheet: str,
    number: int,
    column: str,
    text: str,
    names: Counter[str],
    found: Findings,
) -> None:
    for name in formulas.references(text):
        if name.startswith("last-saved#"):
            found.fault(sheet, number, column, "last_saved", name)
        elif not names[name]:
            found.fault(sheet, number, column, "unknown_name", name)
        elif names[name] > 1:
            found.fault(sheet, number, column, "ambiguous_name", name)
