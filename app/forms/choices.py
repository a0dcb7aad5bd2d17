# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of choices of a form, as their sheet has them."""

import re
from dataclasses import dataclass, field

from app.forms import columns
from app.forms.columns import Cells, Tokens
from app.forms.faults import Findings
from app.forms.sheets import Sheet
from app.forms.survey import Survey

_NAME = re.compile(r"[^\W\d][\w.\-·]*")
_LIST = ("list name",)
_OURS = frozenset({"list name", "name", "label", "media", "image", "audio", "video"})


@dataclass(slots=True, repr=False)
class Item:
    """One choice: `extra` are the columns that filters can ask about."""

    number: int
    name: str
    words: dict[str, str]
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True, repr=False)
class Choices:
    """The lists by name; `unusable` are columns whose heading no filter can name."""

    lists: dict[str, list[Item]] = field(default_factory=dict)
    headings: list[Tokens] = field(default_factory=list)
    columns: frozenset[str] = frozenset()
    unusable: dict[str, frozenset[str]] = field(default_factory=dict)


def read_choices(
    sheet: Sheet, default: str, found: Findings, *, duplicates: bool
) -> Choices:
    """Read a choices sheet; `duplicates` allows a name twice in a list."""
    table = columns.rows("choices", sheet, found)
    choices = Choices()
    choices.headings = list(dict.fromkeys(t for _, cells in table for t in cells))
    if table and not any(("name",) in cells for _, cells in table):
        found.fault("choices", 1, "name", "no_column", "name")
        return choices
    seen: set[tuple[str, str]] = set()
    unusable: dict[str, set[str]] = {}
    for number, cells in table:
        of, name = cells.get(_LIST, ""), cells.get(("name",), "")
        if not of:
            if name:
                found.remark("choices", number, "list_name", "choice_without_list")
            continue
        if not name:
            found.fault("choices", number, "name", "choice_without_name", of)
            continue
        if (of, name) in seen and not duplicates:
            found.fault("choices", number, "name", "duplicate_choice", name)
        seen.add((of, name))
        if any(tokens[0] == "media" for tokens in cells):
            found.remark("choices", 1, "media", "media_left_out")
        extra, rest = _extra(cells)
        unusable.setdefault(of, set()).update(rest)
        words = columns.words(cells, ("label",), default)
        choices.lists.setdefault(of, []).append(Item(number, name, words, extra))
    choices.columns = frozenset(
        key for items in choices.lists.values() for item in items for key in item.extra
    )
    choices.unusable = {of: frozenset(rest) for of, rest in unusable.items() if rest}
    return choices


def _extra(cells: Cells) -> tuple[dict[str, str], list[str]]:
    extra: dict[str, str] = {}
    rest: list[str] = []
    for tokens, value in cells.items():
        if tokens[0] in _OURS:
            continue
        if len(tokens) == 1 and _NAME.fullmatch(tokens[0]):
            extra[tokens[0]] = value
        elif len(tokens) == 1:
            rest.append(tokens[0])
    return extra, rest


def check_lists(survey: Survey, choices: Choices, found: Findings) -> None:
    """Say which questions choose from a list that is not there, or cannot serve."""
    for row in survey.rows:
        of = row.asked.list
        if not of:
            continue
        if of not in choices.lists:
            found.fault("survey", row.number, "type", "no_such_list", of)
            continue
        if row.asked.kind in {"select_multiple", "rank"}:
            for item in choices.lists[of]:
                if re.search(r"\s", item.name):
                    found.fault(
                        "choices", item.number, "name", "choice_with_space", item.name
                    )
        if row.asked.other and "choice_filter" in row.rules:
            found.fault("survey", row.number, "choice_filter", "filter_and_other", of)


def check_filters(survey: Survey, choices: Choices, found: Findings) -> None:
    """Refuse a filter that asks about nothing while its column cannot be named.

    A heading with a space is harmless until the list is filtered; then the author
    most likely meant that column, and the filter would let everything through.
    """
    for row in survey.rows:
        written = row.rules.get("choice_filter", "")
        unusable = choices.unusable.get(row.asked.list, frozenset())
        if not written or not unusable:
            continue
        without_texts = re.sub(r"'[^']*'|\"[^\"]*\"|\$\{[^}]*\}", " ", written)
        named = set(re.findall(r"[^\W\d][\w.\-]*", without_texts))
        if not named & (choices.columns | {"name", "label"}):
            for heading in sorted(unusable):
                found.fault("choices", 1, heading, "heading_with_space", heading)
