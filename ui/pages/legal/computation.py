# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The computation of a date on paper and as text: every step, and what vouches for it."""

from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from PySide6.QtCore import QObject

from app.deadlines.words import Line
from app.legal.procedures import ProcedureView
from app.legal.views import DeadlineView, explained
from app.queries import cases
from app.session import Session
from ui import i18n, paper_html
from ui.pages.legal.due_words import DueWords
from ui.paper_html import Row
from ui.pdf import document_of, written


@dataclass(frozen=True, slots=True, repr=False)
class Computed:
    """What is taken along of a deadline: the case's code, and nobody's name."""

    title: str
    code: str
    authority: str
    due: str
    lines: tuple[Line, ...]
    basis: str
    verified: bool
    verified_on: date | None
    verified_by: str
    edition: str
    on: datetime


def computed_of(
    session: Session, view: DeadlineView, procedure: ProcedureView | None
) -> Computed:
    """Return what a deadline says when it is taken along, in the screen's language."""
    head = cases.head(session, view.case_id)
    return Computed(
        title=view.title,
        code=head.row.code if head is not None else "",
        authority=procedure.authority if procedure is not None else "",
        due=DueWords().big(view),
        lines=tuple(explained(view, i18n.language())),
        basis=view.basis,
        verified=view.verified,
        verified_on=view.verified_on,
        verified_by=view.verified_by,
        edition=view.edition,
        on=session.local_now(),
    )


class ComputationPaper(QObject):
    """Writes it in the language of the screen."""

    def text(self, computed: Computed) -> str:
        """Return it as plain text, for the clipboard."""
        pair = self.tr("{what}: {said}")
        rows = [(self.tr("Date"), computed.due), *self._rows(computed)]
        lines = [computed.title]
        lines += [pair.format(what=what, said=said) for what, said in rows]
        lines.append("")
        for number, line in enumerate(computed.lines, 1):
            said = (
                pair.format(what=line.text, said=line.when) if line.when else line.text
            )
            lines.append(f"{i18n.number(number)}. {said}")
            lines += [f"   {line.detail}"] if line.detail else []
        lines += ["", self._caution()]
        return "\n".join(lines)

    def pdf(self, computed: Computed) -> bytes:
        """Return it as a PDF, A4."""
        steps = [
            [
                escape(i18n.number(number)),
                self._step(line),
                escape(line.when),
            ]
            for number, line in enumerate(computed.lines, 1)
        ]
        heads = ["", self.tr("How this date is computed"), ""]
        html = paper_html.page(
            [
                paper_html.heading(i18n.iso(computed.title), 1),
                paper_html.heading(computed.due, 2),
                paper_html.facts(self._rows(computed)),
                paper_html.gap(),
                paper_html.table(heads, steps),
                paper_html.gap(),
                paper_html.small(self._caution()),
            ]
        )
        foot = i18n.joined(
            self.tr("Computation of a deadline"), i18n.ltr(computed.code)
        )
        return written(document_of(html, rtl=i18n.rtl()), foot)

    def _step(self, line: Line) -> str:
        said = escape(line.text)
        if not line.detail:
            return said
        return f"{said}<br><span style='font-size:8pt'>{escape(line.detail)}</span>"

    def _rows(self, computed: Computed) -> list[Row]:
        verified = DueWords().unverified()
        if computed.verified and computed.verified_on is not None:
            verified = self.tr("{day}, by {name}").format(
                day=i18n.short_date(computed.verified_on),
                name=i18n.iso(computed.verified_by),
            )
        rows = [
            (self.tr("Case"), i18n.ltr(computed.code)),
            (self.tr("Authority"), i18n.iso(computed.authority)),
            (self.tr("Legal basis"), computed.basis),
            (self.tr("Rule verified"), verified),
            (self.tr("Edition of the rule"), i18n.ltr(computed.edition)),
            (self.tr("Computed on"), i18n.moment(computed.on)),
        ]
        return [(what, said) for what, said in rows if said]

    def _caution(self) -> str:
        return self.tr(
            "Law changes. Before filing, read the notification again, and ask a lawyer"
            " where it says something else."
        )
