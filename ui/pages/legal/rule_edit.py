# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing a rule, or writing a new one: the form, kept while it is half filled in."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.commands.entries import Writing
from app.errors import AppError, StorageError
from app.forms.filling import Filling
from app.half_answered import kept, of_rule
from app.legal.rules_kept import draft, save_rule
from app.session import Session
from ui import i18n
from ui.forms.view import FormView
from ui.pages.keeping import Keeping
from ui.pages.legal.faults import FaultWords
from ui.widgets.banners import banner
from ui.widgets.buttons import button, icon_button
from ui.widgets.layout import box, plain, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot

NEW = ""


class RuleEdit(QWidget):
    """`left`: back to the list, what is typed stays; `saved` tells the rule's id."""

    left = Signal()
    saved = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("rule_edit")
        self._session = session
        self._writing: Writing | None = None
        self.rule_id = NEW
        self.view: FormView | None = None
        self._keeping: Keeping | None = None
        self._begun: dict[str, Any] = {}
        back = icon_button("arrow-left", self.tr("Back to the rules"), name="edit_back")
        back.clicked.connect(self._leave)
        drop = button(self.tr("Discard"), "quiet", name="rule_discard")
        drop.clicked.connect(self._discard)
        save = button(self.tr("Save this version"), "primary", "save", name="rule_save")
        save.clicked.connect(self.save)
        self._head = PageHead("", drop, save, leading=back)
        self._head.set_quiet(
            self.tr(
                "Every version is kept. Open deadlines are offered to be recomputed."
            )
        )
        self._said, self._form = Slot("edit_words"), Slot("edit_form")
        top = plain(vbox(self._head, self._said, gap=12))
        self.setLayout(vbox(top, (self._form, 1), gap=12, margins=(24, 8, 24, 16)))

    def is_open(self) -> bool:
        """Tell whether a rule is being written."""
        return self.view is not None

    def open(self, rule_id: str, name: str) -> None:
        """Write a rule; "" begins a new one. What was half written comes back."""
        self.forget()
        writing = self._writing = draft(self._session, rule_id)
        self.rule_id = rule_id
        title = self.tr("Change: {title}").format(title=i18n.iso(name))
        self._head.set_title(title if rule_id else self.tr("New rule"))
        form = self._session.forms.form(writing.form, writing.form_version)
        assert form is not None
        typed = kept(of_rule(rule_id), self._session)
        answers = typed.get("answers")
        typed_answers = answers if isinstance(answers, dict) else writing.answers
        filling = Filling(
            form,
            typed_answers,
            now=self._session.local_now,
            language=i18n.language(),
            fresh=not (rule_id or typed),
        )
        view = self.view = FormView(filling, fresh=not (rule_id or typed))
        self._begun = {} if typed else filling.everything()
        holder = box("card", vbox((view, 1), gap=0, margins=(1, 1, 1, 1)))
        keeping = Keeping(holder, self._session, of_rule(rule_id), self._typed)
        keeping.failed.connect(lambda words: self._say("danger", words))
        view.changed.connect(keeping.note)
        self._keeping = keeping
        self._form.put(holder)
        self._said.put(None)
        if typed:
            self._say("info", self.tr("You had begun to change this rule."))

    def _typed(self) -> dict[str, Any]:
        if self.view is None:
            return {}
        self.view.flush()
        now = self.view.filling.everything()
        return {"answers": now} if now != self._begun else {}

    def flush(self) -> None:
        """Keep what is typed, at once."""
        if self._keeping is not None:
            self._keeping.flush()

    def forget(self) -> None:
        """Let go of the form; what was typed is kept."""
        self.flush()
        self.view = self._keeping = self._writing = None
        self._form.put(None)

    def take_focus(self) -> None:
        """Bring the keyboard to the first question."""
        if self.view is not None:
            self.view.begin()

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _discard(self) -> None:
        if self._keeping is not None:
            self._keeping.drop()
        self._keeping = None
        self._leave()

    def save(self) -> None:
        """Make a version of the rule."""
        view, writing = self.view, self._writing
        if view is None or writing is None:
            return
        view.flush()
        if not view.show_problems():
            return
        said = replace(writing, answers=view.filling.answers())
        try:
            rule = save_rule(said, self._session)
        except (AppError, StorageError) as error:
            self._say("danger", FaultWords().said(error))
            return
        if self._keeping is not None:
            self._keeping.drop()
        self._keeping = None
        self.forget()
        self.saved.emit(rule)

    def _say(self, kind: str, words: str) -> None:
        shown = banner(kind, words)
        shown.setObjectName("rule_said")
        shown.setAccessibleName(words)
        self._said.put(shown)
