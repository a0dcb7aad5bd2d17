# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may be the same person, while somebody is written down; nothing is merged."""

from functools import partial

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.queries import likely
from app.queries.likely import VERY, Told
from app.queries.similar import Suggestion
from app.session import Session
from ui import i18n, labels
from ui.counts import Counts
from ui.pages.case_form import CASE, IDENTITY, CaseForm
from ui.question import Question
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hair, hbox, plain, scroll, vbox
from ui.widgets.tags import Pill

PAUSE = 200  # milliseconds; a text field has waited itself before it tells
_LINES = 2  # people in sight at once
_ROOMY = 600  # pixels of a window; in a lower one only the number is shown at first
_SHARE = 3  # at most a third of the page's height


class LikelySame(QFrame):
    """Watches a case form and lists who may be its person, the likeliest first."""

    opened = Signal(str)  # the id of a case to look at

    def __init__(
        self, session: Session, tasks: TaskRunner, form: CaseForm, case_id: str = ""
    ) -> None:
        """Watch `form`; `case_id` is the case it corrects, or "" for a new one."""
        super().__init__()
        self.setObjectName("likely_same")
        self._session, self._form, self._own = session, form, case_id
        self._told = Told()  # what the people shown were found by
        self._found: list[Suggestion] = []
        self._answers = Question(tasks, self)
        self._answers.answered.connect(self._on_found)
        self._title = label("", "smallstrong", wrap=True)
        self._title.setObjectName("likely_title")
        self._fold = button("", "link", compact=True, name="likely_fold")
        self._fold.clicked.connect(self._on_fold)
        head = hbox(Glyph("users", "warn", 18), (self._title, 1), self._fold, gap=10)
        head.setContentsMargins(24, 8, 24, 6)
        self._list = _List()
        self._list.setObjectName("likely_list")
        self.setLayout(vbox(hair(), head, self._list, gap=0))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        form.changed.connect(self._pause.start)
        self.hide()

    # -- asking ----------------------------------------------------------------
    def look(self) -> None:
        """Ask who may be the person, if something else is told than before."""
        told = self._tells()
        if told == self._told:
            return
        self._told = told
        session, own = self._session, self._own
        self._answers.ask(
            lambda _progress: (told, likely.alike(session, told, leave_out=own))
        )

    def surest(self) -> Suggestion | None:
        """Return who is very likely the person as it is written now, or None."""
        told = self._tells()
        found = likely.alike(self._session, told, leave_out=self._own)
        return found[0] if found and found[0].score >= VERY else None

    def _tells(self) -> Told:
        views = self._form.views
        identity, case = (
            views[name].filling.answers() if name in views else None
            for name in (IDENTITY, CASE)
        )
        return likely.told_by(self._session, identity, case)

    def _on_found(self, answer: tuple[Told, list[Suggestion]]) -> None:
        told, found = answer
        if told != self._told:
            return
        news = bool(found) and [s.case_id for s in found] != [
            s.case_id for s in self._found
        ]
        self._found = found
        self._list.show_rows([self._row(each, told) for each in found])
        words = self.tr(
            "%n people may be the same person. Nothing is merged.", "", len(found)
        )
        self._title.setText(words)
        shown, wanted = not self.isHidden(), bool(found)
        if wanted and not shown:
            self._list.setVisible(self.window().height() >= px(_ROOMY))
            self._say_fold()
        self.setVisible(wanted)
        if news:
            self._title.setAccessibleName(words)
            event = QAccessibleEvent(self._title, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)
        if wanted and not shown:
            QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Scroll so that the field that is being filled is not behind the list."""
        focus = QApplication.focusWidget()
        part: QWidget | None = self._form
        while part is not None and not isinstance(part, QScrollArea):
            part = part.parentWidget()
        if focus is not None and part is not None and part.isAncestorOf(focus):
            part.ensureWidgetVisible(focus)

    # -- showing -----------------------------------------------------------------
    def _row(self, one: Suggestion, told: Told) -> QWidget:
        row = LikelyRow(one, told)
        row.opened.connect(self.opened)
        return row

    def _on_fold(self) -> None:
        self._list.setVisible(self._list.isHidden())
        self._say_fold()

    def _say_fold(self) -> None:
        folded = self._list.isHidden()
        words = self.tr("Show who") if folded else self.tr("Hide the list")
        self._fold.setText(words)


class LikelyRow(QWidget):
    """One person: names, what is known, in words why, and the way there."""

    opened = Signal(str)

    def __init__(self, one: Suggestion, told: Told) -> None:
        super().__init__()
        self.setObjectName(f"likely_{one.case_id[:12]}")
        name = i18n.iso(one.name or one.code)
        names = label(name, "medium", wrap=True)
        native = i18n.iso(one.native) if one.native not in ("", one.name) else ""
        other = label(native, "small", "2", wrap=True) if native else None
        very = one.score >= VERY
        words = self.tr("Very likely") if very else self.tr("Possible")
        sure = Pill(words, "warn" if very else "plain")
        first = hbox((names, 0), other, sure, ..., gap=8)
        known = label(self._known(one), "small", "2", wrap=True)
        why = i18n.joined(*self._why(one, told))
        reason = label(why, "small", "", wrap=True)
        go = button(self.tr("Open this case"), compact=True)
        go.setObjectName(f"open_{one.case_id[:12]}")
        said = i18n.joined(go.text(), name, i18n.ltr(one.code), words, why)
        go.setAccessibleName(said)
        go.clicked.connect(partial(self.opened.emit, one.case_id))
        lines = plain(vbox(first, known, reason, gap=1))
        lines.setMinimumWidth(px(200))
        self.setLayout(hbox((lines, 1), go, gap=12, margins=(24, 6, 24, 6)))

    def _known(self, one: Suggestion) -> str:
        """Say code, age, nationality and owner."""
        parts = [i18n.ltr(one.code)]
        if one.birth_year is not None:
            years = max(0, i18n.today().year - one.birth_year)
            parts.append(Counts().years(years))
        if one.nationality not in ("", "unknown"):
            parts.append(labels.code("nationality", one.nationality))
        if one.owner:
            words = self.tr("followed by {name}")
            parts.append(words.format(name=i18n.iso(one.owner)))
        return " · ".join(parts)

    def _why(self, one: Suggestion, told: Told) -> list[str]:
        """Say what agrees and what does not."""
        typed = {name.casefold() for name in told.names}
        same = typed & {one.name.casefold(), one.native.casefold()}
        said = {
            "same_name": self.tr("same name")
            if same
            else self.tr("same name, spelled otherwise"),
            "close_name": self.tr("close name"),
            "same_phone": self.tr("same phone number"),
            "near_birth_year": self.tr("born the same year")
            if one.birth_year == told.birth_year
            else self.tr("born about the same year"),
            "same_sex": self.tr("same sex"),
            "same_country": self.tr("same nationality"),
            "other_birth_year": self.tr("born in another year"),
            "other_sex": self.tr("other sex"),
            "other_country": self.tr("other nationality"),
        }
        why = [words for code, words in said.items() if code in one.why]
        if not {"same_name", "close_name", "same_phone"} & set(one.why):
            why.insert(0, self.tr("a name that sounds a little like it"))
        return why


class _List(QWidget):
    """The rows in a scroll of a few lines."""

    def __init__(self) -> None:
        super().__init__()
        self._area: QScrollArea | None = None
        self._rows: list[QWidget] = []
        self._column = vbox(gap=0)
        self.setLayout(self._column)

    def show_rows(self, rows: list[QWidget]) -> None:
        """Show these instead."""
        if self._area is not None:
            self._column.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self._rows = rows
        self._area = scroll(vbox(*rows, ..., gap=0, margins=(0, 0, 0, 8)))
        self._column.addWidget(self._area)
        self._area.show()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Show a few lines, and leave most of the page to the form."""
        return QSize(0, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for a few lines, at most a third of the page."""
        window = self.window().height()
        hints = (row.sizeHint().height() for row in self._rows[:_LINES])
        return QSize(0, min(sum(hints) + px(8), window // _SHARE))
