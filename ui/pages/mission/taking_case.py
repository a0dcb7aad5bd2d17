# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One case that is taken over: how to reach the person safely, the note, what is due."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.mission.caseload import SUMMARY
from app.mission.plan import key_of
from app.mission.taking_over import Arriving, case_key
from app.people import colleagues
from app.queries.agenda import DEADLINE
from app.session import Session
from ui import i18n
from ui.forms.reading import answers_view
from ui.forms.wrapped import Check
from ui.pages.due_rows import When, words_of
from ui.pages.mission.words import name_of
from ui.widgets.buttons import button
from ui.widgets.labels import Glyph, glyph_text, label
from ui.widgets.layout import Item, box, card, hair, hbox, plain, vbox
from ui.widgets.reading import ReadingText
from ui.widgets.tags import Risk, Tag

_SAFE = "safe_contact"
_APART = (_SAFE, "written_on")  # said elsewhere on the screen


class TakenCase(QWidget):
    """Ticks, none of them set beforehand; `ticked` tells a key and whether it is on."""

    ticked = Signal(str, bool)
    case_wanted = Signal(str)

    def __init__(
        self, session: Session, case: Arriving, seen: AbstractSet[str]
    ) -> None:
        super().__init__()
        self.setObjectName("taken_case")
        self._session, self._case = session, case
        self.boxes: dict[str, Check] = {}
        opened = button(self.tr("Open the case"), "link", compact=True)
        opened.setObjectName("taken_open")
        opened.clicked.connect(lambda: self.case_wanted.emit(case.row.case_id))
        head = hbox(
            (label(name_of(case.row), "title", wrap=True), 1),
            Risk(case.row.risk),
            opened,
        )
        code = label(i18n.ltr(case.row.code), "small", "2")
        rows: list[Item] = [vbox(plain(head), code, gap=0), *self._note(seen)]
        rows += self._dues(seen)
        self.setLayout(vbox(*rows, ..., gap=12))

    def first_left(self) -> Check | None:
        """Return the first tick that is not set."""
        return next((b for b in self.boxes.values() if not b.isChecked()), None)

    def _note(self, seen: AbstractSet[str]) -> list[Item]:
        note = self._case.note
        rows: list[Item] = []
        if note is None:
            words = self.tr("No note was left for this case. Read it before you go on.")
            rows.append(
                box(
                    "warn",
                    vbox(
                        glyph_text(
                            "triangle-alert",
                            words,
                            colour="warn",
                            ink="warn",
                            wrap=True,
                        ),
                        margins=(12, 8, 12, 8),
                    ),
                )
            )
        else:
            safe = str(note.answers.get(_SAFE) or "").strip()
            if safe:
                rows.append(self._safe(safe))
            form = self._session.forms.form(SUMMARY, note.form_version)
            said = {k: v for k, v in note.answers.items() if k not in _APART}
            if form is not None and said:
                team = colleagues(self._session)
                shown = answers_view(form, said, i18n.language(), colleagues=team)
                by = self.tr("Written by {name}, {day}").format(
                    name=i18n.iso(note.author), day=i18n.short_date(note.occurred_on)
                )
                rows.append(card(shown, label(by, "caption", "3"), gap=10))
        words = self.tr("I have read this, and know how to reach this person safely")
        if note is None:
            words = self.tr("I have looked at this case")
        key = case_key(self._case.row.case_id)
        rows.append(self._box(key, words, "taken_read", seen))
        return rows

    def _safe(self, words: str) -> QWidget:
        """Say first how to reach the person without danger."""
        title = self.tr("How to reach them without danger")
        head = hbox(
            Glyph("shield-alert", "warn", 18),
            (label(title, "strong", "warn", wrap=True), 1),
            gap=8,
        )
        made = box(
            "warn",
            vbox(
                plain(head), ReadingText(words, title), gap=6, margins=(14, 10, 14, 12)
            ),
        )
        made.setObjectName("taken_safe")
        return made

    def _dues(self, seen: AbstractSet[str]) -> list[Item]:
        items = self._case.dues
        if not items:
            words = self.tr("Nothing is due in this case.")
            return [glyph_text("circle-check", words, colour="ok", ink="2", wrap=True)]
        lines: list[Item] = []
        for number, item in enumerate(items):
            what = i18n.iso(words_of(self._session, item))
            tick = self._box(key_of(item), what, f"taken_due_{number}", seen)
            when = i18n.when(item.day)
            duty = self.tr("deadline") if item.duty == DEADLINE else ""
            tick.setAccessibleName(
                i18n.joined(self.tr("Seen: {what}").format(what=what), duty, when)
            )
            below = hbox(When(item), Tag(item.compartment), ..., gap=12)
            below.setContentsMargins(28, 0, 28, 0)
            line = plain(vbox(tick, plain(below), gap=2, margins=(16, 8, 16, 8)))
            lines += [hair(), line] if lines else [line]
        head = label(self.tr("Tick each one as you see it"), "smallstrong", wrap=True)
        return [head, card(*lines, gap=0, margins=(1, 4, 1, 4))]

    def _box(self, key: str, words: str, name: str, seen: AbstractSet[str]) -> Check:
        made = Check(words)
        made.setObjectName(name)
        made.setChecked(key in seen)
        made.toggled.connect(lambda on, key=key: self.ticked.emit(key, on))
        self.boxes[key] = made
        return made
