# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling a form in for trying: nothing that is typed is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms.definition import Form
from app.forms.filling import Filling
from app.people import colleagues
from app.session import Session
from ui import i18n
from ui.forms.view import FormView
from ui.widgets.banners import banner
from ui.widgets.buttons import button, icon_button
from ui.widgets.layout import card, plain, vbox
from ui.widgets.pagehead import PageHead
from ui.widgets.slot import Slot


class TrialPart(QWidget):
    """`left` tells that the person has seen enough."""

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("form_trial")
        self._session = session
        self.view: FormView | None = None
        back = icon_button("arrow-left", self.tr("Back"), name="trial_back")
        back.clicked.connect(self.left)
        check = button(self.tr("Look for mistakes"), "", "check", name="trial_check")
        check.clicked.connect(self._check)
        end = button(self.tr("That is enough"), "primary", name="trial_end")
        end.clicked.connect(self.left)
        self._head = PageHead("", check, end, leading=back)
        self._head.set_quiet(self.tr("As a colleague would fill it in."))
        self._said = Slot("trial_words")
        self._form = Slot("trial_form")
        top = plain(vbox(self._head, self._said, gap=12))
        rows = vbox(top, (self._form, 1), gap=12, margins=(24, 8, 24, 16))
        self.setLayout(rows)

    def show_form(self, form: Form) -> None:
        """Begin with an empty form."""
        filling = Filling(form, now=self._session.local_now, language=i18n.language())
        self.view = FormView(filling, colleagues=colleagues(self._session))
        self.view.changed.connect(self._say_kept_nothing)
        self._head.set_title(
            self.tr("Trying: {title}").format(title=i18n.iso(form.title))
        )
        self._form.put(card((self.view, 1), gap=0, margins=(1, 1, 1, 1)))
        self._say_kept_nothing()

    def forget(self) -> None:
        """Drop what was typed."""
        self.view = None
        self._form.put(None)

    def _check(self) -> None:
        if self.view is not None and self.view.show_problems():
            self._say("ok", self.tr("Nothing is wrong: it could be saved."))

    def _say_kept_nothing(self) -> None:
        self._say("info", self.tr("Nothing you type here is kept."))

    def _say(self, kind: str, words: str) -> None:
        inside = self._said.inside()
        if inside is not None and inside.accessibleName() == words:
            return
        shown = banner(kind, words)
        shown.setAccessibleName(words)
        self._said.put(shown)
