# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things to do, one line each: tick off, who and what, whose, by when."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QWidget

from app.commands.tasks import may_tick
from app.legal.vouched import is_vouched
from app.queries.agenda import DEADLINE, DueItem
from app.session import Session
from ui import i18n, labels
from ui.pages.legal.due_words import DueWords
from ui.tokens import px
from ui.widgets.buttons import Button, button
from ui.widgets.labels import ElidedLabel, Glyph, label
from ui.widgets.layout import Item, card, hair, hbox, plain, vbox
from ui.widgets.tags import Tag

_SOON, _NEAR = 2, 7  # days: red under two, amber under a week, for deadlines
_WHEN = 212  # pixels of a day
_WIDE = 580  # pixels from which profession and day stand beside the title


def words_of(session: Session, item: DueItem) -> str:
    """Say what is to be done; a deadline that cannot be read says only that."""
    if not item.entry_id:
        translate = QCoreApplication.translate
        return translate("due", "A deadline of another profession")
    if item.title:
        return item.title
    form = labels.form(session.forms.info(item.form))
    if item.summary is None:
        return form
    said = session.forms.choice(item.form, "", *item.summary, i18n.language())
    return f"{form} · {said}" if said else form


class When(QWidget):
    """By when: a word near today, a date further on; late and close stand out."""

    def __init__(self, item: DueItem) -> None:
        super().__init__()
        ahead = (item.day - i18n.today()).days
        ink, tint = "2", "text2"
        if item.overdue or (item.duty == DEADLINE and ahead < _SOON):
            ink, tint = "danger", "danger"
        elif item.duty == DEADLINE and ahead <= _NEAR:
            ink, tint = "warn", "warn"
        sign = "circle-alert" if item.overdue else "calendar"
        if item.duty == DEADLINE:
            sign = "scale"
        elif item.time:
            sign = "clock"
        said = i18n.near_date(item.day)
        far = i18n.relative(item.day) if abs(ahead) > 1 else ""
        if item.time:
            hour = i18n.ltr(item.time)
            said = hour if not ahead else i18n.Dates().at(said, hour)
        elif far and (item.overdue or item.duty == DEADLINE):
            said = f"{said} · {far}"
        role = "smallstrong" if ink != "2" else "small"
        self.words = label(said, role, ink)
        self.setLayout(hbox(Glyph(sign, tint, 16), self.words, ..., gap=6))


class DueRow(QFrame):
    """One thing to do; the whole line leads to where it was written."""

    opened = Signal(object)  # the DueItem
    ticked = Signal(object, bool)

    def __init__(self, session: Session, item: DueItem, *, team: bool) -> None:
        super().__init__()
        self.item = item
        name = words_of(session, item)
        self.setObjectName(f"due_{item.entry_id[:12]}_{item.place.strip('/')}")
        person = item.name or ""
        place: Item = ElidedLabel(i18n.ltr(item.code), "small", "3")
        who = [ElidedLabel(i18n.iso(person), "small", "2")] if person else []
        if team and item.assignee:
            words = self.tr("for {name}").format(name=i18n.iso(item.assignee))
            who.append(ElidedLabel(words, "small", "3"))
        vouched = is_vouched(session, item)
        doubt = "" if vouched else DueWords().unverified()
        doubts = [] if vouched else [ElidedLabel(doubt, "small", "warn")]
        self._title = Title(name)
        self._title.setObjectName(f"open_{item.entry_id[:12]}")
        self._title.setEnabled(bool(item.entry_id))
        self._when = When(item)
        self._when.setFixedWidth(px(_WHEN))
        said = i18n.joined(name, person, item.code, self._when.words.text(), doubt)
        self._title.setAccessibleName(said)
        self._title.clicked.connect(lambda: self.opened.emit(item))
        lines = vbox(
            hbox(self._title, ..., gap=0), hbox(*who, place, *doubts, ..., gap=8), gap=0
        )
        self._box = self._tick(session, item, name)
        self._tag = plain(hbox(Tag(item.compartment), ...))
        self._tag.setFixedWidth(px(132))
        self._beside = hbox(..., gap=10)
        self._below = plain(self._beside)
        self._below.hide()
        self._lines = lines
        lines.addWidget(self._below)
        self._row = hbox(
            self._box,
            (plain(lines), 1),
            self._tag,
            self._when,
            gap=14,
            margins=(16, 8, 12, 8),
        )
        self.setLayout(self._row)

    def _tick(self, session: Session, item: DueItem, name: str) -> QWidget:
        if not may_tick(session, item.form, item.compartment, item.place):
            space = QWidget()
            space.setFixedWidth(px(20))
            return space
        box = QCheckBox()
        box.setAccessibleName(self.tr("Done: {what}").format(what=name))
        box.setToolTip(self.tr("Mark as done"))
        box.setObjectName(f"tick_{item.entry_id[:12]}")
        box.toggled.connect(lambda on: self.ticked.emit(item, on))
        return box

    def minimumSizeHint(self) -> QSize:
        """Need no more than it does where it is narrow."""
        return QSize(px(200), super().minimumSizeHint().height())

    def take_focus(self, *, tick: bool) -> None:
        """Bring the keyboard to the tick or the title."""
        part = self._box if tick and isinstance(self._box, QCheckBox) else self._title
        part.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, profession and day go under the title."""
        super().resizeEvent(event)
        wide = self.width() >= px(_WIDE)
        if wide == self._below.isHidden():
            return
        if wide:
            self._below.hide()
            self._row.addWidget(self._tag)
            self._row.addWidget(self._when)
        else:
            self._beside.insertWidget(0, self._tag)
            self._beside.insertWidget(1, self._when)
            self._below.show()


class Title(Button):
    """The words of a line as a button without a frame, cut where there is no room."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "row")
        self.setAutoDefault(True)  # Return opens, as Space does
        self._words = words
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def minimumSizeHint(self) -> QSize:
        """Give way."""
        return QSize(px(60), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words with an ellipsis; the tooltip has them all."""
        super().resizeEvent(event)
        mode = Qt.TextElideMode.ElideRight
        said = self.fontMetrics().elidedText(self._words, mode, self.width() - 4)
        if said != self.text():
            self.setText(said)
        self.setToolTip("" if said == self._words else i18n.tip(self._words))

    def sizeHint(self) -> QSize:
        """Ask for the room of the whole words."""
        width = self.fontMetrics().horizontalAdvance(self._words) + 8
        return QSize(width, super().sizeHint().height())


class DueSection(QWidget):
    """A heading with a count, and a card of lines under it."""

    opened = Signal(object)
    ticked = Signal(object, bool)
    more = Signal()

    def __init__(self, title: str, icon: str, colour: str, ink: str) -> None:
        super().__init__()
        self._title = title
        self._count = label("", "small", "3")
        name = label(title, "smallstrong", ink)
        head = hbox(Glyph(icon, colour, 16), name, self._count, ..., gap=8)
        head.setContentsMargins(4, 0, 0, 0)
        self._column = vbox(plain(head), gap=8)
        self._card: QFrame | None = None
        self.setLayout(self._column)

    def show_items(
        self, session: Session, items: Sequence[DueItem], *, team: bool, left: int = 0
    ) -> None:
        """Show the lines; `left` more are not shown yet."""
        self._count.setText(i18n.number(len(items) + left))
        at, tick = self._focused()
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.setVisible(bool(items))
        if not items:
            return
        rows: list[Item] = []
        for item in items:
            row = DueRow(session, item, team=team)
            row.opened.connect(self.opened)
            row.ticked.connect(self.ticked)
            rows += [_line(), row] if rows else [row]
        if left:
            words = self.tr("Show %n more", "", left)
            more = button(words, "link", name="due_more")
            more.clicked.connect(self.more)
            rows += [_line(), plain(hbox(more, ..., margins=(16, 6, 16, 8)))]
        self._card = card(*rows, gap=0, margins=(1, 1, 1, 1))
        self._column.addWidget(self._card)
        self._card.show()
        if at >= 0:
            made = [row for row in rows if isinstance(row, DueRow)]
            made[min(at, len(made) - 1)].take_focus(tick=tick)

    def _focused(self) -> tuple[int, bool]:
        """Return which row the keyboard is in, or -1, and whether on its tick."""
        focus = QApplication.focusWidget()
        shown = self._card.findChildren(DueRow) if self._card is not None else []
        for at, row in enumerate(shown):
            if focus is not None and row.isAncestorOf(focus):
                return at, isinstance(focus, QCheckBox)
        return -1, False


def _line() -> QWidget:
    """Return a hairline that begins where the words do."""
    return plain(hbox((hair(), 1), margins=(30 + px(20), 0, 0, 0)))
