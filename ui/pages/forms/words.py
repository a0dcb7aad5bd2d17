# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How forms are spoken of: state, places, kinds of questions, rules."""

from PySide6.QtCore import QObject

from app.forms.conditions import (
    ANSWERED,
    HAS,
    IS,
    UNANSWERED,
    Condition,
    conditions,
)
from app.forms.definition import CHOOSING, Form, Node, Words
from app.forms.languages import order, pick
from app.forms.pack import OWN
from app.queries.forms import FormRow
from ui import i18n, labels
from ui.forms.marked import bare
from ui.pages.wording import and_list, or_list

_MANY = 12  # choices of a list that are named
_TODAY = ". <= today()"


class FormWords(QObject):
    """Words about forms. A QObject: `tr` finds plurals."""

    def __init__(self) -> None:
        super().__init__()
        self._known: tuple[Form, dict[str, Node]] | None = None

    # -- a form in the list ----------------------------------------------------
    def state(self, row: FormRow) -> str:
        """Say whether it is the program's own."""
        return self.tr("as it came") if row.own else self.tr("yours")

    def size(self, form: FormRow) -> str:
        """Say how many questions there are."""
        return self.tr("%n question(s)", "", form.questions)

    def edition(self, edition: str) -> str:
        """Say which edition its author wrote, or nothing."""
        if not edition:
            return ""
        return self.tr("edition {edition}").format(edition=i18n.iso(edition))

    def languages(self, names: tuple[str, ...]) -> str:
        """List the languages without their codes; nothing where there is one only."""
        plain = [name.partition("(")[0].strip() for name in names]
        return i18n.joined(*(i18n.iso(n) for n in plain if n and n != "default"))

    def place(self, key: str) -> str:
        """Say where entries go."""
        return self.tr("the writer's own") if key == OWN else labels.compartment(key)

    def facts(self, row: FormRow) -> str:
        """Say it in one line."""
        languages = self.languages(row.languages)
        said = (self.state(row), self.edition(row.edition), self.size(row), languages)
        return " · ".join(part for part in said if part)

    def writers(self, roles: frozenset[str]) -> str:
        """Say who writes it."""
        known = [word for code, word in labels.codes("role") if code in roles]
        return self.tr("Written by: {roles}").format(roles=and_list(known))

    # -- a question ------------------------------------------------------------
    def kind(self, node: Node, form: Form) -> str:
        """Say how a question is answered."""
        match node.kind:
            case "select_one":
                return self._choices(self.tr("One of: {choices}"), node, form)
            case "select_multiple":
                return self._choices(self.tr("Any of: {choices}"), node, form)
            case "rank":
                return self._choices(self.tr("To put in order: {choices}"), node, form)
            case "text" if "colleague" in node.appearance.split():
                return self.tr("A colleague")
        known = {
            "text": self.tr("Words"),
            "integer": self.tr("A whole number"),
            "decimal": self.tr("A number"),
            "range": self.tr("A number on a scale"),
            "date": self.tr("A day"),
            "datetime": self.tr("A day and an hour"),
            "time": self.tr("An hour"),
            "note": self.tr("To read"),
            "acknowledge": self.tr("To tick"),
            "geopoint": self.tr("A place on the map"),
            "file": self.tr("A file"),
            "repeat": self.tr("Can be filled in several times"),
        }
        return known.get(node.kind, "")

    def _choices(self, pattern: str, node: Node, form: Form) -> str:
        names = [
            words_of(choice.label, form) or choice.name
            for choice in form.lists.get(node.choices, ())
        ]
        some = [i18n.iso(name) for name in names[:_MANY]]
        if more := len(names) - _MANY:
            some += [self.tr("%n more", "", more)] if more > 0 else []
        return pattern.format(choices=" / ".join(some))

    # -- rules -----------------------------------------------------------------
    def rules(self, node: Node, form: Form) -> list[str]:
        """Say what holds for a question, in words where that is easy."""
        said = [self._required(node), self._relevant(node.relevant, form)]
        if node.calculation and node.kind != "repeat":
            said.append(self.tr("worked out from other answers"))
        elif node.read_only:
            said.append(self.tr("not always to be changed"))
        said.append(self._constraint(node, form))
        if node.kind in CHOOSING and _reads_others(node.choice_filter):
            said.append(self.tr("the choices depend on other answers"))
        if node.kind == "repeat" and node.repeat_count:
            said.append(self.tr("as often as another answer says"))
        return [words for words in said if words]

    def _required(self, node: Node) -> str:
        if not node.required or node.required == "false()":
            return ""
        if node.required == "true()":
            return self.tr("required")
        return self.tr("required in some cases")

    def _relevant(self, rule: str, form: Form) -> str:
        if not rule:
            return ""
        found = conditions(rule)
        if found is None:
            return self.tr("asked in some cases only")
        said = [self._condition(part, form) for part in found.parts]
        listed = and_list(said) if found.every else or_list(said)
        return self.tr("only if {conditions}").format(conditions=listed)

    def _condition(self, part: Condition, form: Form) -> str:
        node = self._node(form, part.path)
        question = words_of(node.label, form) if node else ""
        asked = i18n.iso(question or part.path.rpartition("/")[2])
        if part.kind == ANSWERED:
            return self.tr("“{question}” has an answer").format(question=asked)
        if part.kind == UNANSWERED:
            return self.tr("“{question}” has no answer").format(question=asked)
        choices = form.lists.get(node.choices, ()) if node else ()
        known = {choice.name: words_of(choice.label, form) for choice in choices}
        quoted = self.tr("“{answer}”")
        answers = or_list(
            [quoted.format(answer=i18n.iso(known.get(c) or c)) for c in part.codes]
        )
        if part.kind == HAS:
            words = self.tr("“{question}” includes {answers}")
        elif part.kind == IS:
            words = self.tr("“{question}” is {answers}")
        else:
            words = self.tr("“{question}” is not {answers}")
        return words.format(question=asked, answers=answers)

    def _node(self, form: Form, path: str) -> Node | None:
        if self._known is None or self._known[0] is not form:
            self._known = form, {node.path: node for node in form.walk()}
        return self._known[1].get(path)

    def _constraint(self, node: Node, form: Form) -> str:
        if not node.constraint:
            return ""
        if node.constraint.strip() == _TODAY:
            return self.tr("not after today")
        if message := words_of(node.constraint_message, form):
            return self.tr("else it says “{message}”").format(message=i18n.iso(message))
        return self.tr("the answer is checked")


def words_of(words: Words, form: Form) -> str:
    """Return an author's words in the language of the screen; "…" for what is put in."""
    parts = pick(words, order(form, i18n.language()))
    return bare(" ".join("…".join(parts[::2]).split()))


def question_of(form: Form, path: str) -> str:
    """Return the words of a question, its name where there are none."""
    node = next((node for node in form.walk() if node.path == path), None)
    return (words_of(node.label, form) if node else "") or path.rpartition("/")[2]


def _reads_others(rule: str) -> bool:
    return "/data/" in rule or "../" in rule
