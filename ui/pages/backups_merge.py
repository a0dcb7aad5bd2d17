# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a merge would bring, said before it is done; and asking a colleague to open it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.merging import Difference, Done
from ui import i18n
from ui.pages.wording import names_of
from ui.widgets.buttons import button
from ui.widgets.fields import PassphraseField, field, labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import plain, vbox


class MergePreview(QFrame):
    """New cases, entries, versions, files; nothing is stored yet."""

    accepted = Signal()
    left = Signal()

    def __init__(self, found: Difference) -> None:
        super().__init__()
        self.setProperty("box", "well")
        self.setObjectName("merge_preview")
        rows = [
            glyph_text("plus", words, "small", wrap=True) for words in self._adds(found)
        ]
        read = self.tr("Compared: {names}.").format(names=self._names(found.shared))
        said = [read]
        if found.others:
            words = self.tr(
                "What your account cannot read is not merged: {names}. A colleague who"
                " reads it can merge the same backup."
            )
            said.append(words.format(names=self._names(found.others)))
        if found.left:
            words = self.tr(
                "%n versions are left out: they are by somebody who was removed since.",
                "",
                found.left,
            )
            said.append(words)
        title = (
            self.tr("This would be added")
            if found.anything
            else self.tr("Nothing to add: you have it all.")
        )
        accept = button(self.tr("Merge now"), "primary", "check", name="accept_merge")
        accept.clicked.connect(self.accepted)
        if not found.anything:
            accept.hide()
        leave = button(
            self.tr("Leave it") if found.anything else self.tr("Close"),
            "quiet",
            name="leave_merge",
        )
        leave.clicked.connect(self.left)
        lines = [label(words, "caption", "3", wrap=True) for words in said]
        self.setLayout(
            vbox(
                label(title, "smallstrong", wrap=True),
                *rows,
                *lines,
                plain(FlowLayout(accept, leave)),
                gap=8,
                margins=(14, 12, 14, 12),
            )
        )

    def _adds(self, found: Difference) -> list[str]:
        said = []
        if found.new_cases:
            said.append(self.tr("%n new case(s)", "", found.new_cases))
        if found.new_entries > found.new_cases:
            entries = found.new_entries - found.new_cases
            said.append(self.tr("%n new entries", "", entries))
        if found.changed:
            words = self.tr(
                "other versions of %n entries you have; where both sides changed one,"
                " both are kept",
                "",
                found.changed,
            )
            said.append(words)
        if found.files:
            said.append(self.tr("%n attached file(s)", "", found.files))
        if found.anything and not said:
            said.append(self.tr("what forms and records need"))
        return said

    @staticmethod
    def _names(compartments: tuple[str, ...]) -> str:
        return i18n.joined(*names_of(set(compartments)))


class MergeResult(QFrame):
    """What was added, once it was."""

    def __init__(self, done: Done) -> None:
        super().__init__()
        self.setProperty("box", "ok")
        self.setObjectName("merge_result")
        words = self.tr("Merged: {cases}, {entries}.").format(
            cases=self.tr("%n new case(s)", "", done.new_cases),
            entries=self.tr("%n version(s) added", "", done.versions),
        )
        if not (done.versions or done.files):
            words = self.tr("You had it all already: nothing changed.")
        rows = [glyph_text("circle-check", words, colour="ok", ink="ok", wrap=True)]
        if done.conflicts:
            both = self.tr(
                "%n entries now have two versions: open them and choose.",
                "",
                done.conflicts,
            )
            rows.append(label(both, "small", "ok", wrap=True))
        self.setAccessibleName(words)
        self.setLayout(vbox(*rows, gap=4, margins=(12, 10, 12, 10)))


class AskOldPhrase(QFrame):
    """Name and phrase of somebody who had an account when the backup was made."""

    given = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "well")
        self.setObjectName("old_phrase")
        words = self.tr(
            "Your keys open nothing of this backup. Somebody who had an account then"
            " can open it here, with the phrase of that time."
        )
        self.name = field(icon="user", name="old_name")
        self.phrase = PassphraseField("old_passphrase")
        self._name = labelled(self.tr("Their name"), self.name)
        self._phrase = labelled(self.tr("Their phrase"), self.phrase)
        look = button(self.tr("Open it to compare"), "", "lock-open", name="open_old")
        look.clicked.connect(self.give)
        self.phrase.returnPressed.connect(self.give)
        leave = button(self.tr("Leave it"), "quiet", name="leave_old")
        leave.clicked.connect(self.left)
        self.setLayout(
            vbox(
                label(words, "small", "2", wrap=True),
                self._name,
                self._phrase,
                plain(FlowLayout(look, leave)),
                gap=10,
                margins=(14, 12, 14, 12),
            )
        )

    def give(self) -> None:
        """Hand over what was typed and drop it."""
        name, phrase = self.name.text().strip(), self.phrase.text()
        self._name.set_error("" if name else self.tr("Write the name."))
        self._phrase.set_error("" if phrase else self.tr("Write the phrase."))
        if name and phrase:
            self.forget()
            self.given.emit(name, phrase)

    def refuse(self, sentence: str) -> None:
        """Say that this did not open it."""
        self._phrase.set_error(sentence)
        self.phrase.setFocus()

    def forget(self) -> None:
        """Drop the phrase."""
        self.phrase.clear()
        self.phrase.set_shown(shown=False)
