# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A form being filled in: its pages, what is left to correct, and where the person is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.forms.filling import Filling
from ui import i18n
from ui.forms.field import Field
from ui.forms.fields_other import FilesHelper
from ui.forms.filling_in import fill
from ui.forms.keys import FormKeys
from ui.forms.live import Live, path_of, repeat_of
from ui.forms.marked import bare
from ui.forms.page import Page
from ui.forms.parts import Section, is_paged, sections_of
from ui.forms.problems import ProblemList
from ui.forms.repeat import RepeatSlot
from ui.forms.slots import QuestionSlot, Slot
from ui.forms.steady import Steady
from ui.forms.turning import Turning
from ui.widgets.layout import scroll, vbox

EDGE = 25  # pixels around the questions
BAR = 12  # pixels of a scroll bar


class FormView(QWidget):
    """Shows a filling and fills it. Nothing typed is lost when a question is hidden."""

    changed = Signal()  # an answer changed (not while filling in)
    looked = Signal()  # what is wrong, or which section is shown, may have changed

    def __init__(
        self,
        filling: Filling,
        *,
        colleagues: Sequence[tuple[str, str]] = (),
        files: FilesHelper | None = None,
        compact: bool = False,
        scrolls: bool = True,
        title: str = "",
        fresh: bool = True,
    ) -> None:
        """Show `filling`.

        `colleagues` are (account id, name). `compact` is for a narrow place: all in
        one scroll; without `scrolls`, in the scroll it stands in. `title` is the form's name on the screen, for questions in no
        group. `fresh` as the filling was made: what a new record brings itself does
        not finish a section.
        """
        super().__init__()
        self.setObjectName("form")
        self.filling, self._compact = filling, compact
        self._title, self._fresh = title or filling.form.title, fresh
        self._left: set[int] = set()  # sections the person has been in
        self._last = ""  # the place the keyboard was in
        self._keys = FormKeys(self)
        self.live = Live(filling, colleagues, files, fill)
        self.live.setParent(self)
        self.live.filter = self._keys
        self.problems = ProblemList()
        self._stack = QStackedWidget() if scrolls else None
        self._steady = Steady(self, self._stack)
        edge = 0 if not scrolls else 16 if compact else EDGE
        self._top = vbox(self.problems, gap=0, margins=(edge, 0, edge, 0))
        above = 16 if scrolls else 0
        column = vbox(self._top, gap=0, margins=(0, above, 0, 0))
        if self._stack is not None:
            column.addWidget(self._stack, 1)
        self.setLayout(column)
        self.sections: list[Section] = self.share_out()
        self._section_at = {
            inside.path: at
            for at, section in enumerate(self.sections)
            for node in section.nodes
            for inside in node.walk()
        }
        self.paged = scrolls and not compact and is_paged(filling.form, self.sections)
        self._pages: dict[int, Page] = {}
        self._areas: dict[int, QScrollArea] = {}
        self._connect()
        self._shown = -1
        self.show_section(self._first())

    def _connect(self) -> None:
        self._keys.undo.connect(self.undo)
        self._keys.redo.connect(self.redo)
        self._keys.turn.connect(self.turn)
        self.live.changed.connect(self.changed)
        self.live.looked.connect(self._on_looked)
        self.live.layout_changes.connect(self._steady.hold)
        self.live.layout_changed.connect(self._steady.keep)
        self.live.undone.connect(self.go_to)
        self.problems.chosen.connect(self.go_to)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]  # there is one

    # -- sections --------------------------------------------------------------
    def share_out(self) -> list[Section]:
        """Return the parts the form is shown in."""
        return sections_of(self.filling.form)

    def is_there(self, at: int) -> bool:
        """Tell whether a section has to be filled in now."""
        section = self.sections[at]
        if section.loose:
            return any(self.filling.relevant(node.path) for node in section.nodes)
        return self.filling.relevant(section.place)

    def title(self, at: int) -> str:
        """Return the words of a section."""
        place = self.sections[at].place
        words = bare(self.filling.label(place)) if place else ""
        return words or self._title

    def is_begun(self, at: int) -> bool:
        """Tell whether the person has done something about a section."""
        if not self._fresh or at in self._left:
            return True
        return any(self.section_of(place) == at for place in self.live.touched)

    def section(self) -> int:
        """Return the section that is shown."""
        return self._shown

    def _first(self) -> int:
        there = [at for at in range(len(self.sections)) if self.is_there(at)]
        return there[0] if there else 0

    def show_section(self, at: int) -> None:
        """Show a section; where all are on one page, this is done by scrolling."""
        if not self.sections:
            return
        key = at if self.paged else 0
        if key not in self._pages:
            self._build(key)
        if self._stack is not None:
            self._stack.setCurrentWidget(self._areas[key])
        if not self.paged and self._shown >= 0:
            self._scroll_to_section(at)
        if self._shown not in (-1, at):
            self._left.add(self._shown)
        self._shown = at
        self.looked.emit()

    def _build(self, key: int) -> None:
        sections = [self.sections[key]] if self.paged else self.sections
        heads = self.paged or len(self.sections) > 1
        loose = self._title if self.paged and heads else ""
        page = self._pages[key] = Page(sections, self.live, loose)
        layout = self.layout()
        if self._stack is None:
            if layout is not None:
                layout.addWidget(page)
            return
        column: QVBoxLayout = vbox(gap=0, margins=self._margins())
        column.addWidget(page)
        if self.paged:
            turning = Turning(self, key)
            column.addSpacing(20)
            column.addWidget(turning)
        area = scroll(column)
        area.setObjectName(f"form_page_{key}")
        self._areas[key] = area
        self._stack.addWidget(area)
        area.verticalScrollBar().rangeChanged.connect(
            lambda _least, most: self._even_out(column, most > 0)
        )

    def _even_out(self, column: QVBoxLayout, bar: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Give the scroll bar room at the edge, so that nothing moves for it."""
        lead, top, trail, bottom = self._margins()
        trail -= BAR if bar else 0
        left, right = (trail, lead) if i18n.rtl() else (lead, trail)
        column.setContentsMargins(left, top, right, bottom)

    def _margins(self) -> tuple[int, int, int, int]:
        edge = 16 if self._compact else EDGE
        return (edge, 0, edge, 16)

    def _scroll_to_section(self, at: int) -> None:
        section = self.sections[at]
        if section.place:
            self._bring(section.place)

    def turn(self, step: int) -> None:
        """Go to the next section, or the one before."""
        if not self.paged:
            return
        at = self._shown + step
        while 0 <= at < len(self.sections) and not self.is_there(at):
            at += step
        if 0 <= at < len(self.sections):
            self.show_section(at)
            self._areas[at].verticalScrollBar().setValue(0)
            self._pages[at].take_focus()

    # -- problems --------------------------------------------------------------
    def show_problems(self) -> bool:
        """Show every open problem at its field and on top; True when there is none."""
        self.flush()
        self.live.look_at_all()
        return not self.live.open

    def _on_looked(self) -> None:
        lines = {}
        if self.live.strict:
            lines = {place: self._line(place) for place in self.live.open}
        self.problems.show_problems(lines)
        margins = self._top.contentsMargins()
        margins.setBottom(12 if lines else 0)  # no gap under what is not there
        self._top.setContentsMargins(margins)
        self.looked.emit()

    def _line(self, place: str) -> str:
        """Say what is wrong, and where: the question, and its row."""
        words = bare(self.filling.label(place)).rstrip(" :*?")
        where = [words] if words else []
        inside = repeat_of(place)
        if inside is not None:
            where.append(self.live.speaker.row(inside[1]).lower())
        sentence = self.live.open[place]
        if not where:
            return sentence
        said = self.tr("{question}: {sentence}")
        return said.format(question=i18n.joined(*where), sentence=sentence)

    # -- places ----------------------------------------------------------------
    def section_of(self, place: str) -> int:
        """Return the section a place is in."""
        return self._section_at.get(path_of(place), max(0, self._shown))

    def go_to(self, place: str) -> None:
        """Show a place, opening its section and row, and bring the keyboard there."""
        slot = self._bring(place)
        if slot is not None and not slot.take_focus():
            slot.setFocus()

    def begin(self) -> None:
        """Bring the keyboard to the first question of what is shown."""
        page = self._pages.get(self._shown if self.paged else 0)
        if page is not None:
            page.take_focus()

    def _bring(self, place: str) -> Slot | None:
        if not place or not self.sections:
            return None
        at = self.section_of(place)
        if self.paged and at != self._shown:
            self.show_section(at)
        self.live.finish()
        for repeat, row in _rows_of(place):
            part = self.live.part(repeat)
            if isinstance(part, RepeatSlot):
                part.open(row, focus=False)
        slot = self._nearest(place)
        if slot is not None:
            self._steady.bring(slot)
        return slot

    def _nearest(self, place: str) -> Slot | None:
        """Return what stands for a place, or for what it is in."""
        while place:
            part = self.live.part(place)
            if isinstance(part, Slot) and not part.isHidden():
                return part
            place = place.rpartition("[" if place.endswith("]") else "/")[0]
        return None

    def _field(self) -> QuestionSlot | None:
        part: QWidget | None = QApplication.focusWidget()
        if part is None or not self.isAncestorOf(part):
            return None
        while part is not None and part is not self:
            if isinstance(part, QuestionSlot):
                return part
            part = part.parentWidget()
        return None

    def place(self) -> str:
        """Return the place of the field the keyboard is, or was last, in."""
        slot = self._field()
        return slot.place if slot is not None else self._last

    def cursor(self) -> int:  # type: ignore[override]  # not the mouse's
        """Return where the cursor stands in that field's text."""
        part = self.live.part(self.place())
        if isinstance(part, QuestionSlot) and part.made:
            return part.asked.field.position()
        return 0

    def restore(self, place: str, cursor: int) -> None:
        """Bring the keyboard back to a place that `place` told."""
        self.go_to(place)
        part = self.live.part(place)
        if isinstance(part, QuestionSlot) and part.made:
            part.asked.field.set_position(cursor)

    # -- answers ---------------------------------------------------------------
    def flush(self) -> None:
        """Take what is typed and waits for a pause into the filling."""
        for field in self.findChildren(Field):
            field.flush()

    def undo(self) -> None:
        """Take the last answer back, and show where."""
        self.flush()
        self.live.undo()

    def redo(self) -> None:
        """Give the answer again, and show where."""
        self.flush()
        self.live.redo()

    def set_language(self, code: str) -> None:
        """Show the form's own words in another language: fr, en or ar."""
        self.filling.language = code
        self.live.refresh_all()
        self.live.look()

    # -- the keyboard ------------------------------------------------------------
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and self.isAncestorOf(old):
            self.live.left()
        if new is None or not self.isAncestorOf(new):
            return
        slot = self._field()
        if slot is not None:
            self._last = slot.place
            if slot.isAncestorOf(new) and not _holds(old, slot):
                QTimer.singleShot(0, self, partial(self._steady.follow, slot))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the form's keys also where no field has the keyboard."""
        if not self._keys.eventFilter(self, event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere has given what was typed."""
        super().hideEvent(event)
        self.flush()


def _rows_of(place: str) -> list[tuple[str, int]]:
    """Return the repeats a place is in and their rows, outermost first."""
    found: list[tuple[str, int]] = []
    inside = repeat_of(place)
    while inside is not None:
        found.insert(0, inside)
        inside = repeat_of(inside[0])
    return found


def _holds(widget: QWidget | None, slot: QWidget) -> bool:
    try:
        return widget is not None and slot.isAncestorOf(widget)
    except RuntimeError:  # gone while the keyboard moved on
        return False
