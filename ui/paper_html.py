# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of the pages that become PDF: headings, facts, tables, in either direction."""

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape

from ui import i18n

_HEADS = {1: (17, 0), 2: (12, 18)}  # points, pixels above
_GROUP = 8  # digits of a key or a hash between two blanks
Row = tuple[str, str]


def page(parts: Iterable[str]) -> str:
    """Put the parts of a page together, in the direction of the language."""
    turned = "rtl" if i18n.rtl() else "ltr"
    return f"<html><body dir='{turned}'>{''.join(parts)}</body></html>"


def heading(words: str, level: int) -> str:
    """Return a heading; level 1 is the title."""
    size, above = _HEADS[level]
    style = f"font-size:{size}pt; font-weight:600; margin-top:{above}px"
    return f"<p style='{style}; margin-bottom:6px'>{escape(words)}</p>"


def line(words: str) -> str:
    """Return a paragraph."""
    return f"<p>{escape(words)}</p>"


def gap() -> str:
    """Return a little room."""
    return "<p style='font-size:4pt; margin:0'>&nbsp;</p>"


def small(words: str) -> str:
    """Return a paragraph in small letters."""
    return f"<p style='font-size:8pt'>{escape(words)}</p>"


def facts(rows: Iterable[Row]) -> str:
    """Return lines of what and which, the first in its own column."""
    lines = [
        f"<tr>{''.join(in_order([_cell(what, 34, strong=True), _cell(said, 66)]))}</tr>"
        for what, said in rows
    ]
    return ruled("".join(lines), "cellpadding='3'")


def _cell(words: str, share: int, *, strong: bool = False) -> str:
    said = escape(words).replace("\n", "<br>")
    weight = "600" if strong else "400"
    style = f"font-weight:{weight}"
    return f"<td width='{share}%'><span style='{style}'>{said}</span></td>"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table with its heads on every page; cells are HTML."""
    first = [
        f"<td><span style='font-weight:600'>{escape(words)}</span></td>"
        for words in heads
    ]
    lines = [f"<tr>{''.join(in_order(first))}</tr>"]
    lines += [
        f"<tr>{''.join(in_order([f'<td>{cell}</td>' for cell in row]))}</tr>"
        for row in rows
    ]
    head, *body = lines
    return ruled(
        f"<thead>{head}</thead>{''.join(body)}",
        "border='1' cellpadding='4' style='border-collapse:collapse'",
    )


def ruled(rows: str, more: str) -> str:
    """Return a table of rows that are made already; `more` are its attributes."""
    return f"<table width='100%' cellspacing='0' {more}>{rows}</table>"


def in_order(cells: list[str]) -> list[str]:
    """Put cells as they are read: Qt does not turn the columns of a table round."""
    return cells[::-1] if i18n.rtl() else cells


def day_of(day: date) -> str:
    """Write a day with its weekday."""
    return i18n.long_date(day)


def digits(text: str) -> str:
    """Put blanks into a key or a hash; it runs from left to right everywhere."""
    groups = (text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
    return i18n.ltr(" ".join(groups))
