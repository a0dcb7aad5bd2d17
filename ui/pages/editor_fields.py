# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of a note: title, date, text, discreet, files."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

from app.commands.notes import NoteText
from app.session import Session
from ui import i18n, labels
from ui.pages.editor_files import EditorFiles
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.banners import banner
from ui.widgets.buttons import button, icon_button
from ui.widgets.fields import field, labelled
from ui.widgets.labels import Glyph, label
from ui.widgets.layout import hbox, plain, refresh, vbox
from ui.widgets.tags import Tag
from ui.widgets.writing import DayField, WritingText


class EditorFields(QWidget):
    """Shows a note and returns it with what was typed."""

    changed = Signal()
    closed = Signal()

    def __init__(self, session: Session, tasks: TaskRunner) -> None:
        super().__init__()
        self._loading = False
        self.title = field("", self.tr("In a few words"), name="note_title")
        self.day = DayField("note_day", session.today, session.today)
        self.text = WritingText("note_text")
        self.files = EditorFiles(session, tasks)
        self.discreet = QCheckBox(self.tr("Discreet entry"))
        self.discreet.setObjectName("note_discreet")
        self._build()
        self.title.textChanged.connect(self._on_changed)
        self.day.dateChanged.connect(self._on_changed)
        self.text.textChanged.connect(self._on_changed)
        self.discreet.toggled.connect(self._on_changed)
        self.files.changed.connect(self._on_changed)

    def _build(self) -> None:
        self._tag_place = vbox(gap=0)
        self._name = label("", "heading", wrap=True)
        self._name.setObjectName("editor_name")
        words = self.tr("Close the editor; the draft stays")
        close = icon_button("x", words, compact=True, name="editor_close")
        close.clicked.connect(self.closed)
        top = hbox(self._tag_place, (self._name, 1), close, gap=10)
        self.head = plain(vbox(top, gap=0, margins=(20, 12, 12, 8)))
        self._titled = labelled(self.tr("Title"), self.title)
        dated = labelled(self.tr("Date"), self.day)
        dated.setFixedWidth(px(156))
        self._conflict = banner(
            "warn",
            self.tr("Both versions stand below. Keep what is right: saving makes one."),
            icon="git-compare-arrows",
        )
        self._adds = banner(
            "info",
            self.tr("An addendum is final as soon as it is added."),
            icon="signature",
        )
        first = hbox((self._titled, 1), dated, gap=12)
        first.setAlignment(
            dated, Qt.AlignmentFlag.AlignLeading
        )  # alone for an addendum
        self.setLayout(
            vbox(
                self._conflict,
                self._adds,
                first,
                (self._text_part(), 1),
                self.files,
                self._discreet_part(),
                gap=10,
            )
        )
        # From the title and the day straight to the words.
        self.setTabOrder(self.day, self.text)
        self.setTabOrder(self.text, self._turn)

    def _text_part(self) -> QWidget:
        head = label(self.tr("Text"), "smallstrong")
        head.setBuddy(self.text)
        self.text.setAccessibleName(self.tr("Text"))
        self._turn = button("", "quiet", compact=True, name="turn_text")
        self._turn.clicked.connect(self._on_turn)
        self.text.turned.connect(self._show_turn)
        keys = QShortcut(QKeySequence("Ctrl+Shift+X"), self.text)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.text.turn)
        self._show_turn(i18n.rtl())
        self._error = label("", "small", "danger", wrap=True)
        self._error.setObjectName("note_error")
        sign = vbox(Glyph("circle-alert", "danger", 16), ..., margins=(0, 2, 0, 0))
        self._wrong = plain(hbox(sign, (self._error, 1), gap=6))
        self._wrong.hide()
        over = hbox(head, ..., self._turn)
        return plain(vbox(over, (self.text, 1), self._wrong, gap=4))

    def _discreet_part(self) -> QWidget:
        self._discreet_hint = label("", "caption", "3", wrap=True)
        hint = plain(vbox(self._discreet_hint, margins=(px(28), 0, 0, 0)))
        self._discreet_row = plain(vbox(self.discreet, hint, gap=0))
        return self._discreet_row

    # -- the note --------------------------------------------------------------
    def show_note(self, note: NoteText, *, about: str, conflict: bool) -> None:
        """Fill the fields."""
        self._loading = True
        self._show_tag(note.compartment)
        self._name.setText(self._heading(note, about))
        self._titled.setVisible(not note.addendum_to)
        self._conflict.setVisible(conflict)
        self._adds.setVisible(bool(note.addendum_to))
        self.title.setText(note.title)
        self.day.set_day(note.occurred_on)
        self.text.setPlainText(note.text)
        self.text.set_position(note.cursor)
        self.discreet.setChecked(note.discreet)
        self._discreet_row.setVisible(not note.parents and not note.addendum_to)
        name = labels.compartment(note.compartment)
        words = self.tr(
            "Colleagues without the key “{compartment}” are not even told that it exists."
        )
        self._discreet_hint.setText(words.format(compartment=name))
        self.discreet.setAccessibleDescription(self._discreet_hint.text())
        self.files.open(note.compartment, note.attachments)
        self.set_error("")
        self._loading = False

    def over(self, note: NoteText) -> NoteText:
        """Return `note` with what stands in the fields."""
        return replace(
            note,
            title=self.title.text(),
            text=self.text.toPlainText(),
            occurred_on=self.day.day(),
            attachments=self.files.rows(),
            discreet=self.discreet.isChecked(),
            cursor=self.text.position(),
        )

    def set_error(self, sentence: str) -> None:
        """Say under the text what is wrong, or that nothing is any more."""
        if sentence == self._error.text():
            return
        self._error.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.text.setProperty("error", bool(sentence))
        self.text.setAccessibleDescription(sentence)
        refresh(self.text)
        if sentence:
            self.text.setFocus()

    def _heading(self, note: NoteText, about: str) -> str:
        if note.addendum_to:
            words = self.tr("Addendum to “{title}”")
        elif note.parents:
            words = self.tr("Edit “{title}”")
        else:
            words = self.tr("New entry")
        return words.format(title=i18n.iso(about))

    def _show_tag(self, compartment: str) -> None:
        old = self._tag_place.takeAt(0)
        if old is not None and (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        self._tag_place.addWidget(Tag(compartment))

    def _on_changed(self) -> None:
        if not self._loading:
            self.changed.emit()

    def _on_turn(self) -> None:
        self.text.turn()
        self.text.setFocus()

    def _show_turn(self, turned: bool) -> None:  # noqa: FBT001 - Qt's signal
        words = self.tr("Right to left") if turned else self.tr("Left to right")
        self._turn.setText(words)
        tip = self.tr("Turn the direction of this paragraph (Ctrl+Shift+X)")
        self._turn.setToolTip(tip)
        self._turn.setAccessibleName(f"{words}. {tip}")
