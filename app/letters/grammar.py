# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a template may say: fields, conditions and loops over rows, nothing else.

Jinja's parser reads the tags. Its tree is never compiled and never run: `read` refuses
every node that is not in the short list here, and `app.letters.filling` walks the rest
with dictionaries only. So a template reaches no Python object, whatever it spells.
"""

import re
from collections.abc import Iterator, Sequence

from jinja2 import Environment, TemplateSyntaxError, nodes

from app.errors import BadTemplate

MAX_TAGS = 3000
MAX_TAG = 400  # characters of one tag
MAX_DEPTH = 12  # statements inside statements
MARK = re.compile("\ue000(\\d+)\ue001")  # where one tag ends and the next begins
_CLOSES = {"{{": "}}", "{%": "%}", "{#": "#}"}
_EDGE = re.compile(r"\{\{|\{%|\{#|\}\}|%\}")
FILTERS = frozenset(
    {
        *("capitalize", "count", "d", "default", "first", "join", "last", "length"),
        *("lower", "trim", "upper"),
    }
)
STATEMENTS = frozenset({"for", "endfor", "if", "elif", "else", "endif"})
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_WORD = re.compile(r"[{%\-+\s]*(\w+)")
_QUOTES = str.maketrans("“”„‟«»‘’‚‛\u00a0\u202f\n\t", '""""""\'\'\'\'    ')
# "{%p" and "{%tr" are customary: the tag stands for its whole paragraph or row.
_SCOPE = re.compile(r"\{%([-+]?)(p|tr)\s")
_RAW_SCOPE = re.compile(
    r"\{\{[-+]?(?:p|r|tr|tc)\s|\{%[-+]?(?:tc|r|hm|vm|cellbg|colspan)\b"
)
_LEAVES = (nodes.Const, nodes.Name, nodes.TemplateData)
_INNER = (
    *(nodes.Getattr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not),
    *(nodes.CondExpr, nodes.Filter, nodes.Output, nodes.If, nodes.For),
)
_CONSTANTS = (str, int, bool, type(None))


def tidy(tag: str) -> str:
    """Return a tag as it is read: plain quotes, plain blanks, without "p" or "tr"."""
    return _SCOPE.sub(r"{%\1 ", tag.translate(_QUOTES))


def scope(tag: str) -> str:
    """Return "p" or "tr" where a tag stands for its paragraph or its row, else ""."""
    found = _SCOPE.match(tag.translate(_QUOTES))
    return found[2] if found else ""


def is_statement(tag: str) -> bool:
    """Say whether a tag begins or ends something, and prints nothing."""
    return tag.startswith(("{%", "{#"))


def word(tag: str) -> str:
    """Return the first word of a tag: "for", "endif", …; "" where it has none."""
    found = _WORD.match(tidy(tag))
    return found[1] if found else ""


def tags_in(text: str) -> list[tuple[int, int, str]]:
    """Return where the tags of a text begin and end, and what they are.

    Raises:
        BadTemplate: an opening or a closing without its other half, or a tag too long

    """
    found: list[tuple[int, int, str]] = []
    at = 0
    while edge := _EDGE.search(text, at):
        begin = edge.start()
        close = _CLOSES.get(edge[0])
        end = text.find(close, begin + 2, begin + MAX_TAG) if close else -1
        if end < 0:
            raise BadTemplate("broken", text[begin : begin + 40])
        at = end + 2
        found.append((begin, at, text[begin:at]))
    return found


def read(tags: Sequence[str]) -> nodes.Template:
    """Return the tree of a template: mark 0, tag 0, mark 1, tag 1, …, the last mark.

    Raises:
        BadTemplate: not_allowed, broken, too_large

    """
    if len(tags) > MAX_TAGS:
        raise BadTemplate("too_large")
    tidied = [tidy(tag) for tag in tags]
    for tag, plain in zip(tags, tidied, strict=True):
        _look_at(tag, plain)
    lines = [f"\ue000{n}\ue001{tag}\n" for n, tag in enumerate([*tidied, ""])]
    try:
        tree = Environment().parse("".join(lines))  # noqa: S701 - parsed, never run
    except TemplateSyntaxError as error:
        at = min(error.lineno or 1, len(tags)) - 1
        raise BadTemplate("broken", tags[at] if tags else "") from None
    except RecursionError:
        raise BadTemplate("endless") from None
    _require_plain(tree, tags)
    return tree


def path_of(node: nodes.Node) -> tuple[str, ...] | None:
    """Return a field's path, outermost name first; None where it is something else."""
    names: list[str] = []
    while isinstance(node, nodes.Getattr):
        names.insert(0, node.attr)
        node = node.node
    return (node.name, *names) if isinstance(node, nodes.Name) else None


def _look_at(tag: str, plain: str) -> None:
    inner = _QUOTED.sub("", plain[2:-2])
    if "'" in inner or '"' in inner:
        raise BadTemplate("broken", tag)
    begins = plain.startswith("{%") and word(plain) not in STATEMENTS
    if begins or _RAW_SCOPE.match(plain):
        raise BadTemplate("not_allowed", tag)


def _require_plain(tree: nodes.Template, tags: Sequence[str]) -> None:
    waiting: list[tuple[nodes.Node, int]] = [(node, 0) for node in tree.body]
    while waiting:
        node, depth = waiting.pop()
        if not _plain(node):
            at = min(max(node.lineno or 1, 1), len(tags)) - 1
            raise BadTemplate("not_allowed", tags[at])
        if depth > MAX_DEPTH:
            raise BadTemplate("endless")
        deeper = isinstance(node, nodes.If | nodes.For)
        waiting += [(child, depth + deeper) for child in _children(node)]


def _children(node: nodes.Node) -> Iterator[nodes.Node]:
    if isinstance(node, nodes.If):  # an elif is a step beside, not inside
        yield from node.iter_child_nodes(exclude=("elif_",))
        for other in node.elif_:
            yield from other.iter_child_nodes()
    else:
        yield from node.iter_child_nodes()


def _plain(node: nodes.Node) -> bool:
    match node:
        case nodes.Filter():
            extra = node.kwargs or node.dyn_args or node.dyn_kwargs
            known = node.node is not None and node.name in FILTERS
            plain = all(isinstance(given, nodes.Const) for given in node.args)
            return known and not extra and len(node.args) <= 1 and plain
        case nodes.For():
            named = isinstance(node.target, nodes.Name)
            return named and not node.recursive and path_of(node.iter) is not None
        case nodes.Getattr():
            return not node.attr.startswith("_") and path_of(node) is not None
        case nodes.Name():
            return not node.name.startswith("_")
        case nodes.Const():
            return type(node.value) in _CONSTANTS
        case _:
            return isinstance(node, _LEAVES + _INNER)
