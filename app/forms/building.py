# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From checked rows to a definition, with pyxform resolving every `${name}`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from app.forms import columns, formulas
from app.forms.checks import circles
from app.forms.choices import Choices
from app.forms.definition import GROUPS, Choice, Form, Node, Words
from app.forms.faults import Findings
from app.forms.question_types import RULED
from app.forms.survey import Event, Row, Survey

_ROW = re.compile(r"\[row : (\d+)\]|row (\d+)", re.IGNORECASE)
_OTHER = {"fr": "Autre", "ar": "أخرى", "en": "Other"}
_WHICH = {"fr": "Précisez", "ar": "يرجى التحديد", "en": "Please specify"}
# What pyxform is shown; a count stays an expression instead of a hidden question.
_RULES = frozenset(
    {"relevant", "constraint", "required", "read_only", "calculation", "choice_filter"}
)
# The form's own name for pyxform, so that a question may be called "data".
_ROOT = "consigne-form"
_INSTANCE = re.compile(r"instance\(\s*['\"]([^'\"]*)['\"]\s*\)")


def build(survey: Survey, choices: Choices, form: Form, found: Findings) -> Form:
    """Return `form` with its questions and lists."""
    tree = _resolved(survey, choices, found)
    if tree is None:
        return form
    builder = _Builder(tree, choices, form.languages)
    children = builder.nodes(iter(survey.events))
    made = replace(form, children=children, lists=builder.lists())
    for circle in circles(made):
        names = " → ".join(node.name for node in (*circle, circle[0]))
        for node in circle:
            found.fault("survey", node.row, "", "circle", names)
    return made


def _resolved(survey: Survey, choices: Choices, found: Findings) -> Any:
    """Let pyxform, the reference, read the form; return its tree of elements."""
    from pyxform.builder import create_survey_element_from_dict
    from pyxform.errors import PyXFormError
    from pyxform.xls2json import workbook_to_json
    from pyxform.xls2json_backends import DefinitionData

    rows = _rows(survey)
    # One choice stands for each list: what they are is read from the sheet itself.
    lists = [{"list_name": name, "name": "x", "label": "x"} for name in choices.lists]
    settings = [{"form_id": _ROOT, "omit_instanceID": "yes"}]
    definition = DefinitionData(
        survey=rows,
        survey_header=[dict.fromkeys(key for row in rows for key in row)],
        choices=lists,
        choices_header=[dict.fromkeys(("list_name", "name", "label"))],
        settings=settings,
        settings_header=[dict.fromkeys(settings[0])],
        sheet_names=["survey", "choices", "settings"],
    )
    try:
        tree = create_survey_element_from_dict(
            workbook_to_json(definition, form_name=_ROOT)
        )
        tree.xml()  # its own checks; the tree then knows where each name is
    except PyXFormError as error:
        found.fault("survey", _row_of(str(error)), "", "standard", str(error))
        return None
    return tree


def _rows(survey: Survey) -> list[dict[str, str]]:
    """The rows as pyxform takes them, each at its own number; words are left out."""
    last = max((number for number, _ in survey.events), default=1)
    rows: list[dict[str, str]] = [{} for _ in range(2, last + 1)]
    opened: list[Row] = []
    for number, row in survey.events:
        if row is None:
            rows[number - 2] = {"type": f"end_{opened.pop().asked.kind}"}
            continue
        if row.asked.kind in GROUPS:
            opened.append(row)
        cells = {"type": row.asked.pyxform, "name": row.name, "label": "x"}
        cells |= {r: text for r, text in row.rules.items() if r in _RULES}
        if row.asked.kind == "calculate":
            cells.setdefault("calculation", "''")  # it may have a default only
        rows[number - 2] = cells
    return rows


def _row_of(message: str) -> int:
    found = _ROW.search(message)
    return int(found[1] or found[2]) if found else 0


class _Builder:
    def __init__(self, tree: Any, choices: Choices, languages: tuple[str, ...]) -> None:
        self._tree = tree
        self._elements = {
            element.get_xpath().removeprefix(f"/{_ROOT}"): element
            for element in tree.iter_descendants()
        }
        self._choices = choices
        self._languages = languages
        self._used: dict[str, tuple[str, bool]] = {}  # list: the sheet's, with other

    def nodes(self, events: Iterator[Event]) -> tuple[Node, ...]:
        """Make nodes up to the end of the group that was begun."""
        made: list[Node] = []
        for _, row in events:
            if row is None:
                break
            below = self.nodes(events) if row.asked.kind in GROUPS else ()
            made.append(self._node(row, below))
            if row.asked.other:
                made.append(self._free_answer(row))
        return tuple(made)

    def lists(self) -> dict[str, tuple[Choice, ...]]:
        """Return the lists that are chosen from or asked for by name."""
        return {
            name: self._list(of, other=other)
            for name, (of, other) in sorted(self._used.items())
        }

    def _node(self, row: Row, below: tuple[Node, ...]) -> Node:
        element = self._elements[row.path]
        rules: dict[str, Any] = {
            rule: self._rule(element, rule, written)
            for rule, written in row.rules.items()
        }
        if "constraint" not in rules and row.asked.pyxform in RULED:
            rules["constraint"] = str(element.bind["constraint"])
        default, dynamic = row.default, formulas.is_dynamic(row.default)
        if dynamic:
            default = self._expression(columns.expression(default), element)
        words: dict[str, Any] = {
            kind: self._words(texts, element) for kind, texts in row.words.items()
        }
        return Node(
            kind=_kind(row),
            name=row.name,
            path=row.path,
            row=row.number,
            default=default,
            default_is_expression=dynamic,
            appearance=" ".join(row.appearance.split()),
            choices=self._use(row),
            parameters=_parameters(row),
            uses=row.uses,
            children=below,
            **rules,
            **words,
        )

    def _rule(self, element: Any, rule: str, written: str) -> str:
        if written == "false()" and rule in {"required", "read_only"}:
            return ""
        in_list = rule == "choice_filter"
        return self._expression(written, element, in_list=in_list)

    def _expression(self, written: str, element: Any, *, in_list: bool = False) -> str:
        self._note_lists(written)
        resolved = self._tree.insert_xpaths(written, element, use_current=in_list)
        return _from_data(str(resolved))

    def _words(self, texts: dict[str, str], element: Any) -> Words:
        return {
            language: self._parts(text, element) for language, text in texts.items()
        }

    def _parts(self, text: str, element: Any) -> tuple[str, ...]:
        if "${" not in text and "instance(" not in text:
            return (text,)
        self._note_lists(text)
        xml, changed = self._tree.insert_output_values(text, element)
        if not changed:
            return (text,)
        whole = etree.fromstring(f"<t>{xml}</t>", parser=_plain_parser())
        parts = [whole.text or ""]
        for output in whole:
            parts += [_from_data(output.get("value", "")), output.tail or ""]
        return tuple(parts)

    def _note_lists(self, written: str) -> None:
        for name in _INSTANCE.findall(written):
            if name in self._choices.lists:
                self._used.setdefault(name, (name, False))

    def _use(self, row: Row) -> str:
        if not row.asked.list:
            return ""
        name = f"{row.asked.list} or_other" if row.asked.other else row.asked.list
        self._used[name] = (row.asked.list, row.asked.other)
        return name

    def _list(self, of: str, *, other: bool) -> tuple[Choice, ...]:
        items = self._choices.lists[of]
        made = [
            Choice(item.name, self._words(item.words, None), item.extra)
            for item in items
        ]
        if other and all(item.name != "other" for item in items):
            made.append(Choice("other", self._said(_OTHER)))
        return tuple(made)

    def _free_answer(self, row: Row) -> Node:
        return Node(
            kind="text",
            name=f"{row.name}_other",
            path=f"{row.path}_other",
            row=row.number,
            label=self._said(_WHICH),
            relevant=f"selected(../{row.name}, 'other')",
        )

    def _said(self, sentence: dict[str, str]) -> Words:
        return {name: (sentence[_code(name)],) for name in self._languages}


def _kind(row: Row) -> str:
    """A question with a calculation and no words is computed, never shown."""
    kind = row.asked.kind
    shown = row.words.get("label") or row.words.get("hint")
    if "calculation" in row.rules and not shown and kind not in GROUPS:
        return "calculate"
    return kind


def _from_data(resolved: str) -> str:
    """Begin absolute paths the way of definitions, whatever pyxform's root is."""
    return resolved.replace(f"/{_ROOT}/", "/data/").strip()


def _parameters(row: Row) -> dict[str, str]:
    extra = {"media": row.asked.media, "fills": row.asked.fills}
    return row.parameters | {key: value for key, value in extra.items() if value}


def _code(language: str) -> str:
    """Guess a language's code from the name of a column."""
    name = language.lower()
    if match := re.search(r"\((fr|en|ar)\b", name):
        return match[1]
    if name.startswith(("fr", "fran")):
        return "fr"
    return "ar" if name.startswith(("ar", "عرب", "العرب")) else "en"


def _plain_parser() -> Any:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
