# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the lists of a session read their rows: cases by page, the rest at once."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from app.highlight import matches
from app.queries import cases
from app.queries.cases import CaseFilter
from app.rows import CaseRow, SearchHit
from app.session import Session
from ui import labels
from ui.models.hits import MARKS

Row = TypeVar("Row")


class CaseSource:
    """The cases a filter keeps, page by page, sorted where they are stored."""

    def __init__(self, session: Session, wanted: CaseFilter) -> None:
        self._read = cases.source(session, wanted)

    def page(self, cursor: Any, size: int) -> tuple[Sequence[CaseRow], Any]:
        """Return the rows after a cursor."""
        found = self._read(cursor, size)
        return found.rows, found.next_cursor


class Rows(Generic[Row]):
    """A list that is short enough to be read whole."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows

    def page(self, _cursor: Any, _size: int) -> tuple[Sequence[Row], Any]:
        """Return everything: there is no next page."""
        return self._rows, None


def emphasised(hits: Sequence[SearchHit], text: str) -> Rows[SearchHit]:
    """Mark in every snippet the words that match."""
    return Rows([replace(hit, snippet=_marked(hit.snippet, text)) for hit in hits])


def titled(session: Session, hits: Sequence[SearchHit]) -> list[SearchHit]:
    """Give entries without a title the name of their form."""
    return [
        replace(hit, title=labels.form(session.forms.info(hit.form)))
        if hit.entry_id and not hit.title
        else hit
        for hit in hits
    ]


def _marked(snippet: str, text: str) -> str:
    before, after = MARKS
    pieces, at = [], 0
    for start, end in matches(snippet, text):
        pieces += [snippet[at:start], before, snippet[start:end], after]
        at = end
    return "".join([*pieces, snippet[at:]])
