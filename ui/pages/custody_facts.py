# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of a bundle, as parts of its panel: head, explanation, what happened."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.handover.history import History
from ui import i18n, labels
from ui.models.ledger import LedgerModel
from ui.pages.custody_cases import CaseLines
from ui.pages.custody_words import CustodyWords
from ui.purposes import purpose_word
from ui.widgets.banners import banner
from ui.widgets.buttons import icon_button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import hair, hbox, plain, vbox
from ui.widgets.tags import Pill

_TONES = {"accent_text": "info", "text2": "plain"}


class BundleHead(QWidget):
    """To whom or from whom, how far it has come, what it is."""

    def __init__(self, found: History, close: Callable[[], object]) -> None:
        super().__init__()
        row, model = found.row, LedgerModel(self)
        sign, colour = model.mark(row)
        title = label(model.words(row, 0), "heading", wrap=True)
        title.setObjectName("bundle_title")
        away = icon_button(
            "x", self.tr("Close"), compact=True, name="bundle_close", slot=close
        )
        pill = Pill(model.state(row), _TONES.get(colour, colour), sign)
        top = plain(hbox((title, 1), vbox(away, ...), gap=8))
        quiet = label(model.detail(row), "small", "2", wrap=True)
        self.setLayout(vbox(top, plain(hbox(pill, ...)), quiet, gap=6))


class BundleText(QWidget):
    """What happened, what it means, what can be done, in sentences."""

    def __init__(self, found: History) -> None:
        super().__init__()
        words, parts = CustodyWords(self), list[QWidget]()
        if found.row.direction == "sent" and found.opened_twice:
            parts.append(banner("warn", words.twice(found)))
        parts += [label(said, wrap=True) for said in words.about(found)]
        self.setLayout(vbox(*parts, gap=8))


class BundleFacts(QWidget):
    """Facts, every statement, the cases; `case_wanted` tells the id of one to open."""

    case_wanted = Signal(str)

    def __init__(self, found: History) -> None:
        super().__init__()
        cases = CaseLines(found)
        cases.wanted.connect(self.case_wanted)
        cells = [
            plain(vbox(label(k, "caption", "3"), label(v, "medium"), gap=2))
            for k, v in self._facts(found)
        ]
        self.setLayout(
            vbox(
                hair(),
                plain(FlowLayout(*cells, gap=24, line_gap=10)),
                label(self.tr("What happened"), "smallstrong"),
                *self._events(found),
                label(self.tr("Its cases"), "smallstrong"),
                cases,
                gap=8,
            )
        )

    def _facts(self, found: History) -> list[tuple[str, str]]:
        facts = [
            (self.tr("Role"), labels.code("role", found.row.role)),
            (self.tr("Purpose"), purpose_word(found.row.purpose)),
        ]
        if found.row.not_after is not None:
            until = i18n.short_date(found.row.not_after)
            facts.append((self.tr("Can be opened until"), until))
        if not found.row.others:
            return facts
        unknown = self.tr("somebody else")
        names = [i18n.iso(found.name(key) or unknown) for key in found.recipients]
        several = [(self.tr("To"), i18n.joined(*names))]
        if found.custodian:
            who = i18n.iso(found.name(found.custodian) or unknown)
            several.append((self.tr("Takes the cases over"), who))
        return several + facts

    def _events(self, found: History) -> list[QWidget]:
        words = CustodyWords(self)
        sent = found.row.direction == "sent"
        first = self.tr("Written, {day}") if sent else self.tr("Taken in, {day}")
        if found.row.state == "refused" and not sent:
            first = self.tr("Came, {day}")
        day = i18n.moment(found.row.at.astimezone())
        lines = [glyph_text("package", first.format(day=day), wrap=True)]
        for said in found.said:
            sign, tone, text = words.said(said, found)
            lines.append(glyph_text(sign, text, colour=tone, wrap=True))
        return lines
