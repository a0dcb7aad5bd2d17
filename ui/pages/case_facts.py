# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card under a person's name: risk, status, what is next, what they agreed to."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import consent
from app.commands import closing
from app.consent import Badge, Badges
from app.consent_records import GIVEN, REFUSED, WITHDRAWN
from app.legal.vouched import is_vouched
from app.queries import agenda
from app.queries.agenda import DEADLINE, DueItem
from app.queries.cases import CaseHead
from app.queries.entries import entries_of
from app.session import Session
from ui import i18n, labels
from ui.pages.consent_words import MARKS, ConsentWords
from ui.pages.due_rows import words_of
from ui.pages.legal.due_words import DueWords
from ui.tokens import color, px
from ui.widgets.buttons import Button, button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, vbox
from ui.widgets.tags import Risk, Tag

_SOON, _NEAR = 2, 7  # days: red under two, amber under a week
_BADGES = 3
_GAP = 41  # pixels between two facts
_LONGEST = 40  # letters of what is to be done
_SETTLED = frozenset({GIVEN, REFUSED, WITHDRAWN})


@dataclass(frozen=True, slots=True, repr=False)
class NextDue:
    """The next thing to do; `item` is None for a deadline that cannot be read."""

    day: date
    deadline: bool
    compartment: str
    item: DueItem | None


def next_due(session: Session, case_id: str) -> NextDue | None:
    """Return the earliest deadline of a case, or else the earliest thing to do."""
    found = [
        NextDue(item.day, item.duty == DEADLINE, item.compartment, item)
        for item in agenda.of_case(session, case_id)
    ]
    found += [
        NextDue(check.day, True, check.compartment, None)
        for check in closing.checks(session, case_id)
        if check.kind == closing.DEADLINE
        and check.day is not None
        and check.compartment not in session.compartments
    ]
    return min(found, key=lambda due: (not due.deadline, due.day), default=None)


class CaseFacts(QWidget):
    """Facts side by side, each under its name; they go on in a second line."""

    consent_wanted = Signal()
    due_wanted = Signal(object)  # the DueItem that comes next

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._words = ConsentWords()
        self._facts, self._unread = _Ruled(), QWidget()
        self._unread.setLayout(FlowLayout(gap=8, line_gap=4))
        self.setLayout(vbox(self._facts, self._unread, gap=8))

    def show_case(self, head: CaseHead) -> None:
        """Show a case."""
        refill(self._facts, self._parts(head))
        refill(self._unread, self._hidden_parts(head))
        self._unread.setVisible(bool(head.hidden))

    def _parts(self, head: CaseHead) -> list[QWidget]:
        row = head.row
        parts = [
            _fact(self.tr("Risk"), Risk(row.risk)),
            _fact(self.tr("Status"), self._status(head)),
        ]
        if (due := next_due(self._session, row.case_id)) is not None:
            words = self.tr("Next deadline") if due.deadline else self.tr("Next to do")
            parts.append(_fact(words, self._due(due)))
        badges = self._badges(consent.badges(self._session, row.case_id))
        parts.append(_fact(self.tr("Consent"), badges))
        return parts

    def _status(self, head: CaseHead) -> QWidget:
        status, said = head.row.status, labels.code("status", head.row.status)
        ended = status not in ("open", "suspended")
        day = self._closed_on(head.row.case_id) if ended else None
        if day is not None:
            words = self.tr("{status} on {day}")
            said = words.format(status=said, day=i18n.short_date(day))
        result = label(said, "medium")
        result.setObjectName("case_status")
        return result

    def _closed_on(self, case_id: str) -> date | None:
        found = entries_of(self._session, case_id, closing.FORM)
        return found[0].occurred_on if found else None

    # -- what comes next -------------------------------------------------------
    def _due(self, due: NextDue) -> QWidget:
        ahead = (due.day - i18n.today()).days
        ink, tint = "", "text2"
        if ahead < 0 or (due.deadline and ahead < _SOON):
            ink = tint = "danger"
        elif due.deadline and ahead <= _NEAR:
            ink = tint = "warn"
        if due.item is not None:
            what = words_of(self._session, due.item)
        else:
            what = labels.compartment(due.compartment)
        short = what if len(what) <= _LONGEST else what[: _LONGEST - 1].rstrip() + "…"
        words = self.tr("{what}: {day}")
        day = i18n.long_date(due.day)
        near = i18n.relative(due.day)
        if ahead < 0:
            near = i18n.joined(self.tr("late"), near)
        opened = button(words.format(what=i18n.iso(short), day=day), "row")
        opened.setObjectName("case_next_due")
        opened.setToolTip("" if short == what else i18n.tip(what))
        spoken = words.format(what=what, day=day)
        opened.setAccessibleName(i18n.joined(spoken, near))
        opened.setEnabled(due.item is not None)
        opened.clicked.connect(partial(self.due_wanted.emit, due.item))
        said = label(near, "smallstrong", ink or "2") if near else None
        doubt = None
        if due.item is not None and not is_vouched(self._session, due.item):
            doubt = label(DueWords().unverified(), "small", "warn")
        return plain(hbox(Glyph("clock", tint, 16), opened, said, doubt, gap=6))

    # -- consent -----------------------------------------------------------------
    def _badges(self, badges: Badges) -> QWidget:
        every = [*badges.shown, *badges.rest]
        asked = [badge for badge in every if badge.decision in _SETTLED]
        if not asked:
            unread = any(badge.decision == consent.UNKNOWN for badge in every)
            words = (
                self.tr("You cannot read it") if unread else self.tr("Not asked yet")
            )
            sign = MARKS[consent.UNKNOWN if unread else "not_asked"][0]
            return self._badge(words, sign, "text3", "consent_none", words)
        parts = [self._mark(badge) for badge in asked[:_BADGES]]
        if rest := asked[_BADGES:]:
            said = i18n.joined(*map(self._say, rest))
            refused = any(b.decision != GIVEN or b.expired for b in rest)
            sign, tint = ("circle-alert", "danger") if refused else ("plus", "text2")
            count = i18n.number(len(rest))
            words = f"+ {count}" if refused else count
            more = self._badge(words, sign, tint, "consent_more", said)
            more.setToolTip(said)
            parts.append(more)
        row = plain(FlowLayout(*parts, gap=12, line_gap=4))
        return plain(vbox(row, gap=0, margins=(0, 2, 0, 2)))

    def _say(self, badge: Badge) -> str:
        return self._words.badge(badge.item, badge.decision, expired=badge.expired)

    def _mark(self, badge: Badge) -> QWidget:
        sign, tint, _ink = MARKS["expired" if badge.expired else badge.decision]
        name = self._say(badge)
        state = self._words.decision(badge.decision, expired=badge.expired)
        spoken = f"{name}: {state}" if name.count(":") == 0 else name
        return self._badge(name, sign, tint, f"consent_{badge.item}", spoken)

    def _badge(
        self, words: str, sign: str, tint: str, name: str, spoken: str
    ) -> Button:
        shown = button(words, "row", sign, name=name)
        shown.set_sign(sign, tint)
        title = self.tr("Consent")
        shown.setAccessibleName(f"{title}: {spoken}")
        shown.clicked.connect(self.consent_wanted)
        return shown

    # -- what cannot be read -------------------------------------------------------
    def _hidden_parts(self, head: CaseHead) -> list[QWidget]:
        if not head.hidden:
            return []
        words = label(self.tr("Entries you cannot read"), "caption", "3")
        tags = [self._hidden(key, count) for key, count in _ordered(head.hidden)]
        return [words, *tags]

    def _hidden(self, compartment: str, count: int) -> QWidget:
        name = labels.compartment(compartment)
        tag = Tag(compartment, f"{name} · {i18n.number(count)}")
        tag.setObjectName(f"hidden_{compartment}")
        words = self.tr("%n entries you cannot read", "", count)
        tag.setAccessibleName(f"{name}: {words}")
        tag.setToolTip(f"{name}: {words}")
        return tag


def _ordered(hidden: dict[str, int]) -> list[tuple[str, int]]:
    return [(key, hidden[key]) for key in labels.compartments() if key in hidden]


class _Ruled(QWidget):
    """Parts side by side with a hairline between those on one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayout(FlowLayout(gap=_GAP, line_gap=10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines between."""
        painter = QPainter(self)
        painter.setPen(color("line"))
        layout = self.layout()
        assert layout is not None
        found = [layout.itemAt(at).geometry() for at in range(layout.count())]  # type: ignore[union-attr]  # there are so many
        for one, other in pairwise(found):
            if one.center().y() == other.center().y():
                first, last = sorted((one, other), key=lambda rect: rect.left())
                x = (first.right() + last.left()) // 2
                painter.drawLine(x, one.top(), x, one.bottom())


def _fact(title: str, value: QWidget) -> QWidget:
    value.setMinimumHeight(px(24))
    return plain(vbox(label(title, "caption", "3"), value, gap=2))


def refill(holder: QWidget, parts: list[QWidget]) -> None:
    """Put other parts where some were."""
    layout = holder.layout()
    while layout is not None and (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for part in parts:
        if layout is not None:
            layout.addWidget(part)
            part.show()
    holder.updateGeometry()
