# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of a handover as a PDF, made in memory: A4, to be signed by hand.

There is no printing from here: the print system of Linux writes what it prints into an
unencrypted file of its own first. The PDF goes where a person says, and nowhere else.
"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject

from app.mission.paper import Paper, PaperCase
from ui import i18n, labels
from ui.paper_html import (
    Row,
    day_of,
    digits,
    facts,
    gap,
    heading,
    in_order,
    line,
    page,
    ruled,
    small,
    table,
)
from ui.pdf import document_of, written

_LTR = "<span dir='ltr'>{}</span>"


class HandoverPaper(QObject):
    """Writes the record in the language of the screen."""

    def pdf(self, paper: Paper, *, with_names: bool = False) -> bytes:
        """Return the record as a PDF."""
        html = self._html(paper, with_names=with_names)
        document = document_of(html, rtl=i18n.rtl())
        return written(document, self.tr("Handover record"))

    def _html(self, paper: Paper, *, with_names: bool) -> str:
        parts = [
            heading(self.tr("Handover record"), 1),
            line(i18n.iso(paper.label)),
            line(self.tr("Training: every person is invented."))
            if paper.training
            else "",
            gap(),
            facts(self._people(paper)),
            heading(self.tr("Cases"), 2),
            self._cases(paper, with_names=with_names),
            gap(),
            facts(self._acknowledged(paper)),
            heading(self.tr("Account and keys"), 2),
            facts(self._keys(paper)),
            heading(self.tr("Signatures in the case file"), 2),
            facts(self._signed(paper)),
            heading(self.tr("Signatures by hand"), 2),
            self._by_hand(paper),
            small(
                self.tr(
                    "This paper is not encrypted. What the case file holds counts: the"
                    " ids above find it there."
                )
            ),
        ]
        return page(parts)

    def _people(self, paper: Paper) -> list[Row]:
        mission = paper.mission
        rows = [
            (self.tr("Leaves"), self._person(paper.leaver)),
            (self.tr("Last day"), day_of(mission.leaves_on)),
            (self.tr("Takes over"), self._person(paper.successor)),
        ]
        signed = self.tr("{name}, {day}").format(
            name=i18n.iso(paper.signed_by[0]), day=day_of(mission.on)
        )
        rows.append((self.tr("Handed over by"), signed))
        if mission.in_place:
            words = self.tr("The person who leaves did not sign. Reason: {reason}")
            said = words.format(reason=i18n.iso(mission.reason))
            rows.append((self.tr("In their place"), said))
        if paper.taken_by is not None and mission.taken_on is not None:
            taken = self.tr("{name}, {day}").format(
                name=i18n.iso(paper.taken_by[0]), day=day_of(mission.taken_on)
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
            return line(self.tr("No open case."))
        heads = [self.tr("Case")]
        heads += [self.tr("Name")] if with_names else []
        heads += [self.tr("Note"), self.tr("First due"), self.tr("To do")]
        rows = [self._case(case, with_names=with_names) for case in paper.cases]
        return table(heads, rows)

    def _case(self, case: PaperCase, *, with_names: bool) -> list[str]:
        named = [escape(i18n.iso(case.name) or "–")] if with_names else []
        noted = self.tr("yes") if case.noted else self.tr("none")
        day = day_of(case.next_on) if case.next_on is not None else "–"
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
            removed = day_of(paper.removed_on)
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
            (self.tr("Record"), digits(paper.mission.mission_id)),
            (self.tr("Key of who handed over"), digits(paper.signed_by[2])),
            (self.tr("Their signature is on"), digits(first)),
        ]
        if paper.taken_by is not None and second:
            rows += [
                (self.tr("Key of who took over"), digits(paper.taken_by[2])),
                (self.tr("Their signature is on"), digits(second[0])),
            ]
        seq, head = paper.head
        words = self.tr("entry {number}")
        said = i18n.joined(words.format(number=i18n.number(seq)), digits(head))
        rows.append((self.tr("Journal, at this moment"), said))
        return rows

    def _by_hand(self, paper: Paper) -> str:
        people = [paper.signed_by, paper.taken_by or paper.successor]
        cells = [
            f"<td width='50%'><br><br><br>____________________________<br>"
            f"{escape(i18n.iso(name))}<br>{escape(self.tr('Place, day, signature'))}</td>"
            for name, _role, _key in people
        ]
        return ruled(f"<tr>{''.join(in_order(cells))}</tr>", "cellpadding='6'")


def _names(compartments: Sequence[str]) -> str:
    return i18n.joined(*map(labels.compartment, compartments))
