# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels without the marks that other tools turn into bold, headings and colours."""

import re

_TAGS = "a b big br center code div em font h[1-6] hr i li ol p small span strong sub"
_TAGS += " sup table tbody td th tr u ul"
_ATTRIBUTES = r"""(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*\s*/?>"""
_TAG = re.compile(rf"</?(?:{'|'.join(_TAGS.split())}){_ATTRIBUTES}", re.IGNORECASE)
_BREAK = re.compile(rf"[ \t]{{0,9}}<(?:br|hr){_ATTRIBUTES}\n?", re.IGNORECASE)
_LINK = re.compile(r"\[([^\[\]]+)\]\((?:https?:|mailto:)[^()\s]*\)")
_HEADING = re.compile(r"^#{1,6} +(.*?)(?: +#+)?$", re.MULTILINE)
_STRONG = re.compile(
    r"(\*\*|(?<!\w)__)(?=\S)(.{1,2000}?)(?<=\S)(?:\1)(?![*_\w])", re.DOTALL
)
_WEAK = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?![\w*])")


def bare(text: str) -> str:
    """Return words as they are read: without Markdown's marks and HTML's tags.

    What only looks like a mark ("Name *", "2 * 3 * 4", "a < b", "my_name") stays.
    """
    if not any(mark in text for mark in "*<#_["):
        return text
    text = _TAG.sub("", _BREAK.sub("\n", text))
    text = _HEADING.sub(r"\1", _LINK.sub(r"\1", text))
    return _WEAK.sub(r"\1", _STRONG.sub(r"\2", text))


def bare_parts(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Take the marks out of words with outputs in them; see `definition.Words`.

    A mark may begin before an output and end after it: "**${name}**".
    """
    if len(parts) < 2:
        return tuple(map(bare, parts))
    texts = bare("\0".join(parts[::2])).split("\0")
    woven = [piece for pair in zip(texts, parts[1::2], strict=False) for piece in pair]
    return (*woven, texts[-1])
