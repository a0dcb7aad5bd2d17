# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of a handover as a PDF, made in memory: A4, to be signed by hand.

There is no printing from here: the print system of Linux writes what it prints into an
unencrypted file of its own first. The PDF goes where a person says, and nowhere else.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QBuffer, QMarginsF, QObject, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from app.mission.paper import Paper, PaperCase
from ui import i18n, labels
from ui.tokens import font

_DATED = re.compile(rb"/(?:Creation|Mod)Date \([^)]*\)")
# Qt would write the moment and a number of its own into the metadata.
_BARE = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta><?xpacket end="r"?>'
)
_HEADS = {1: (17, 0), 2: (12, 18)}  # points, pixels above
_GROUP = 8  # digits of a key or a hash between two blanks
_LTR = "<span dir='ltr'>{}</span>"
Row = tuple[str, str]


class HandoverPaper(QObject):
    """Writes the record in the language of the screen."""

    def pdf(self, paper: Paper, *, with_names: bool = False) -> bytes:
        """Return the record as a PDF."""
        document = QTextDocument()
        option = QTextOption()
        turned = Qt.LayoutDirection.RightToLeft
        option.setTextDirection(
            turned if i18n.rtl() else Qt.LayoutDirection.LeftToRight
        )
        document.setDefaultTextOption(option)
        face = QFont(font("body"))  # the program's own stays as it is
        face.setPointSizeF(9.5)
        face.setFeature(QFont.Tag("liga"), 0)  # a hash with ff is copied as it is
        document.setDefaultFont(face)
        document.setHtml(self._html(paper, with_names=with_names))
        return _written(document, self.tr("Handover record"))

    def _html(self, paper: Paper, *, with_names: bool) -> str:
        parts = [
            _heading(self.tr("Handover record"), 1),
            _line(i18n.iso(paper.label)),
            _line(self.tr("Training: every person is invented."))
            if paper.training
            else "",
            _gap(),
            _facts(self._people(paper)),
            _heading(self.tr("Cases"), 2),
            self._cases(paper, with_names=with_names),
            _gap(),
            _facts(self._acknowledged(paper)),
            _heading(self.tr("Account and keys"), 2),
            _facts(self._keys(paper)),
            _heading(self.tr("Signatures in the case file"), 2),
            _facts(self._signed(paper)),
            _heading(self.tr("Signatures by hand"), 2),
            self._by_hand(paper),
            _small(
                self.tr(
                    "This paper is not encrypted. What the case file holds counts: the"
                    " ids above find it there."
                )
            ),
        ]
        turned = "rtl" if i18n.rtl() else "ltr"
        return f"<html><body dir='{turned}'>{''.join(parts)}</body></html>"

    def _people(self, paper: Paper) -> list[Row]:
        mission = paper.mission
        rows = [
            (self.tr("Leaves"), self._person(paper.leaver)),
            (self.tr("Last day"), _day(mission.leaves_on)),
            (self.tr("Takes over"), self._person(paper.successor)),
        ]
        signed = self.tr("{name}, {day}").format(
            name=i18n.iso(paper.signed_by[0]), day=_day(mission.on)
        )
        rows.append((self.tr("Handed over by"), signed))
        if mission.in_place:
            words = self.tr("The person who leaves did not sign. Reason: {reason}")
            said = words.format(reason=i18n.iso(mission.reason))
            rows.append((self.tr("In their place"), said))
        if paper.taken_by is not None and mission.taken_on is not None:
            taken = self.tr("{name}, {day}").format(
                name=i18n.iso(paper.taken_by[0]), day=_day(mission.taken_on)
            )
            rows.append((self.tr("Taken over by"), taken))
        else:
            rows.append((self.tr("Taken over by"), self.tr("nobody yet")))
        rows += (
            [(self.tr("Remarks"), i18n.iso(mission.remarks))] if mission.remarks else []
        )
        rows += [(self.tr("Reply"), i18n.iso(mission.reply))] if mission.reply else []
        return rows

    def _person(self, person: tuple[str, str, str]) -> str:
        name, role, _key = person
        return i18n.joined(i18n.iso(name), labels.code("role", role))

    def _cases(self, paper: Paper, *, with_names: bool) -> str:
        if not paper.cases:
            return _line(self.tr("No open case."))
        heads = [self.tr("Case")]
        heads += [self.tr("Name")] if with_names else []
        heads += [self.tr("Note"), self.tr("First due"), self.tr("To do")]
        rows = [self._case(case, with_names=with_names) for case in paper.cases]
        return _table(heads, rows)

    def _case(self, case: PaperCase, *, with_names: bool) -> list[str]:
        named = [escape(i18n.iso(case.name) or "–")] if with_names else []
        noted = self.tr("yes") if case.noted else self.tr("none")
        day = _day(case.next_on) if case.next_on is not None else "–"
        cells = [escape(noted), escape(day), i18n.number(case.dues)]
        return [_LTR.format(escape(case.code)), *named, *cells]

    def _acknowledged(self, paper: Paper) -> list[Row]:
        mission = paper.mission
        seen = self.tr("{cases} of {all} cases, {dues} of {alldues} things to do")
        words = seen.format(
            cases=i18n.number(mission.seen_cases),
            all=i18n.number(len(mission.cases)),
            dues=i18n.number(mission.seen),
            alldues=i18n.number(len(mission.dues)),
        )
        rows = [(self.tr("Acknowledged one by one"), words)]
        if mission.given:
            words = self.tr("%n thing(s) to do", "", mission.given)
            rows.append((self.tr("Given to somebody at once"), words))
        if mission.drafts:
            words = self.tr("%n not finished, and let go", "", mission.drafts)
            if mission.in_place:
                words = self.tr("%n not finished, never read", "", mission.drafts)
            rows.append((self.tr("Drafts"), words))
        if mission.unseen:
            keys = _names(mission.unseen)
            rows.append((self.tr("Nobody present could look into"), keys))
        return rows

    def _keys(self, paper: Paper) -> list[Row]:
        rows = []
        if paper.given:
            given = _names(paper.given)
            rows.append((self.tr("Keys given to who takes over"), given))
        removed = self.tr("not removed yet")
        if paper.removed_on is not None:
            removed = _day(paper.removed_on)
        rows.append((self.tr("Account removed on"), removed))
        if paper.renewed:
            rows.append((self.tr("New keys for"), _names(paper.renewed)))
        if paper.still_known:
            still = _names(paper.still_known)
            rows.append((self.tr("Old key still in use for"), still))
        rows.append(
            (
                self.tr("Not taken back"),
                self.tr("What was read, copied or printed before stays known."),
            )
        )
        return rows

    def _signed(self, paper: Paper) -> list[Row]:
        first, *second = paper.mission.hashes
        rows = [
            (self.tr("Record"), _digits(paper.mission.mission_id)),
            (self.tr("Key of who handed over"), _digits(paper.signed_by[2])),
            (self.tr("Their signature is on"), _digits(first)),
        ]
        if paper.taken_by is not None and second:
            rows += [
                (self.tr("Key of who took over"), _digits(paper.taken_by[2])),
                (self.tr("Their signature is on"), _digits(second[0])),
            ]
        seq, head = paper.head
        words = self.tr("entry {number}")
        said = i18n.joined(words.format(number=i18n.number(seq)), _digits(head))
        rows.append((self.tr("Journal, at this moment"), said))
        return rows

    def _by_hand(self, paper: Paper) -> str:
        people = [paper.signed_by, paper.taken_by or paper.successor]
        cells = [
            f"<td width='50%'><br><br><br>____________________________<br>"
            f"{escape(i18n.iso(name))}<br>{escape(self.tr('Place, day, signature'))}</td>"
            for name, _role, _key in people
        ]
        return _turned(f"<tr>{''.join(_order(cells))}</tr>", "cellpadding='6'")


def _written(document: QTextDocument, title: str) -> bytes:
    """Write a document on A4 pages; nothing in the file says when or by whom."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("")
    writer.setDocumentXmpMetadata(_BARE)
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
    writer.setPageLayout(page)
    document.print_(writer)
    del writer  # the end of the file is written now
    made = bytes(buffer.data().data())
    # Blanks of the same length: every offset in the file stays right.
    return _DATED.sub(lambda found: b" " * len(found.group()), made)


def _heading(words: str, level: int) -> str:
    size, above = _HEADS[level]
    style = f"font-size:{size}pt; font-weight:600; margin-top:{above}px"
    return f"<p style='{style}; margin-bottom:6px'>{escape(words)}</p>"


def _line(words: str) -> str:
    return f"<p>{escape(words)}</p>"


def _gap() -> str:
    return "<p style='font-size:4pt; margin:0'>&nbsp;</p>"


def _small(words: str) -> str:
    return f"<p style='font-size:8pt'>{escape(words)}</p>"


def _facts(rows: Iterable[Row]) -> str:
    """Return lines of what and which, the first in its own column."""
    lines = [
        f"<tr>{''.join(_order([_cell(what, 34, strong=True), _cell(said, 66)]))}</tr>"
        for what, said in rows
    ]
    return _turned("".join(lines), "cellpadding='3'")


def _cell(words: str, share: int, *, strong: bool = False) -> str:
    said = escape(words).replace("\n", "<br>")
    weight = "600" if strong else "400"
    style = f"font-weight:{weight}"
    return f"<td width='{share}%'><span style='{style}'>{said}</span></td>"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    first = [
        f"<td><span style='font-weight:600'>{escape(words)}</span></td>"
        for words in heads
    ]
    lines = [f"<tr>{''.join(_order(first))}</tr>"]
    lines += [
        f"<tr>{''.join(_order([f'<td>{cell}</td>' for cell in row]))}</tr>"
        for row in rows
    ]
    head, *body = lines
    return _turned(
        f"<thead>{head}</thead>{''.join(body)}",
        "border='1' cellpadding='4' style='border-collapse:collapse'",
    )


def _turned(rows: str, more: str) -> str:
    return f"<table width='100%' cellspacing='0' {more}>{rows}</table>"


def _order(cells: list[str]) -> list[str]:
    """Put cells as they are read: Qt does not turn the columns of a table round."""
    return cells[::-1] if i18n.rtl() else cells


def _names(compartments: Sequence[str]) -> str:
    return i18n.joined(*map(labels.compartment, compartments))


def _day(day: date) -> str:
    return i18n.long_date(day)


def _digits(text: str) -> str:
    """Put blanks into a key or a hash; it runs from left to right everywhere."""
    groups = (text[at : at + _GROUP] for at in range(0, len(text), _GROUP))
    return i18n.ltr(" ".join(groups))
