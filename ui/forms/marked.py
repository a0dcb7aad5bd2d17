# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The few marks authors of forms put in labels: bold, slanted, headings, line breaks.

Everything else is shown as it is written; no link, picture or style gets through.
Nothing is remembered: labels may hold answers.
"""

import re
from html import escape

_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*])")
_HEAD = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
_TAGS = re.compile(
    r"</?(?:span|b|i|u|em|strong|p|div|font|center)\b[^<>]*>", re.IGNORECASE
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_SIGNS = re.compile(r"[*_#<\n]")
_LONGEST = 20_000  # letters that are looked at; longer ones are shown as written


def marked(text: str) -> str:
    """Return rich text, or "" where the words are plain."""
    if len(text) > _LONGEST or not _SIGNS.search(text):
        return ""
    words = escape(_TAGS.sub("", _BREAK.sub("\n", text)).strip())
    words = _HEAD.sub(r"<span style='font-weight:600'>\1</span>", words)
    words = _BOLD.sub(r"<span style='font-weight:600'>\2</span>", words)
    words = _SLANTED.sub(r"<i>\2</i>", words)
    return "" if words == escape(text) else words.replace("\n", "<br>")


def bare(text: str) -> str:
    """Return the words without their marks, for screen readers and tables."""
    if len(text) > _LONGEST or not _SIGNS.search(text):
        return text
    words = _TAGS.sub("", _BREAK.sub(" ", text))
    words = _HEAD.sub(r"\1", words)
    return " ".join(_SLANTED.sub(r"\2", _BOLD.sub(r"\2", words)).split())
