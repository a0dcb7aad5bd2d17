# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A few questions of a form, asked away from the rest of it, in its own words."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms.definition import Form
from app.forms.filling import Filling
from app.session import Session
from ui import i18n
from ui.forms.field import Field
from ui.forms.filling_in import fill
from ui.forms.live import Live
from ui.forms.page import Page
from ui.forms.parts import sections_of
from ui.widgets.layout import vbox


def part_of(form: Form, names: Sequence[str], required: Collection[str]) -> Form:
    """Return a form of some of the questions at another's top, all to be answered.

    What the state of the whole form says of them (relevant, read-only) is left out.
    """
    known = {node.name: node for node in form.children}
    kept = tuple(
        replace(
            known[name],
            relevant="",
            read_only="",
            required="true()" if name in required else "",
        )
        for name in names
        if name in known
    )
    return replace(form, children=kept)


class AskedQuestions(QWidget):
    """As high as its questions: it stands inside other things."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        form: Form,
        answers: dict[str, Any],
        typed: dict[str, Any] | None = None,
    ) -> None:
        """Ask; `answers` are known, `typed` are changes as `typed` returned them."""
        super().__init__()
        now, language = session.local_now, i18n.language()
        known = Filling(form, answers, now=now, language=language, fresh=False)
        self._known = known.everything()
        said = {**self._known, **(typed or {})}
        said = {name: value for name, value in said.items() if value is not None}
        filling = Filling(form, said, now=now, language=language, fresh=False)
        self._live = Live(filling, [], None, fill)
        self._live.setParent(self)
        self._live.changed.connect(self.changed)
        self._page = Page(sections_of(form), self._live, "")
        self.setLayout(vbox(self._page, gap=0))

    def check(self) -> bool:
        """Say what is wrong at its field; True where nothing is."""
        self._flush()
        self._live.look_at_all()
        return not self._live.open

    def answers(self) -> dict[str, Any]:
        """Return the answers given."""
        return self._live.filling.answers()

    def typed(self) -> dict[str, Any]:
        """Return what a person changed; None where they took an answer away."""
        self._flush()
        now, known = self._live.filling.everything(), self._known
        names = (name for name in {**known, **now} if now.get(name) != known.get(name))
        return {name: now.get(name) for name in names}

    def _flush(self) -> None:
        for field in self.findChildren(Field):
            field.flush()

    def take_focus(self) -> None:
        """Bring the keyboard to the first question."""
        self._live.finish()
        self._page.take_focus()
