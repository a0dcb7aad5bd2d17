# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing down a new case: a page like the others, never a dialog."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.commands.cases import OpenCase, open_case
from app.errors import AppError, StorageError
from app.half_filled import INTAKE, drop_form, keep_form, kept_form
from app.queries.similar import Suggestion
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.case_form import CASE, IDENTITY, CaseForm
from ui.pages.likely_same import LikelySame
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.asking import AskingBar
from ui.widgets.buttons import button, icon_button
from ui.widgets.labels import label
from ui.widgets.layout import hair, hbox, plain, scroll, vbox


class NewCasePage(Page):
    """An intake; what is typed is kept over a lock."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("new_case_page")
        self.title = self.tr("New case")
        self.form = CaseForm(session, (IDENTITY, CASE))
        back = icon_button("arrow-left", self.tr("Back to the cases"))
        back.setObjectName("new_case_back")
        back.clicked.connect(self.go_back)
        hint = self.tr(
            "The code is given when you save. Names stay in the identity compartment."
        )
        words = vbox(label(self.title, "title"), label(hint, "small", "2", wrap=True))
        words.setSpacing(0)
        head = hbox(back, (words, 1), gap=8)
        head.setContentsMargins(24, 4, 24, 10)
        body = scroll(vbox(self.form, gap=0, margins=(24, 0, 24, 16)))
        drop = button(self.tr("Discard"), "quiet", name="new_case_discard")
        drop.clicked.connect(self._ask_to_discard)
        save = button(self.tr("Save the case"), "primary", "check", name="save_case")
        save.clicked.connect(self.save)
        save.setToolTip("Ctrl+S")
        buttons = plain(hbox(..., drop, save, margins=(24, 10, 24, 14)))
        self._bar = AskingBar()
        self._bar.set_bar(buttons)
        self.form.changed.connect(self._bar.put_back)
        self.likely = LikelySame(session, tasks, self.form)
        self.likely.opened.connect(self._look_at)
        rows = (head, (body, 1), self.likely, hair(), self._bar)
        self.setLayout(vbox(*rows, gap=0))
        self.start()

    def start(self) -> None:
        """Begin with an empty form, or with what was being typed."""
        identity, case = kept_form(INTAKE, self.session)
        kept = {IDENTITY: identity, CASE: case}
        self._show({name: said for name, said in kept.items() if said is not None})

    def save(self) -> None:
        """Open the case, or say what has to be corrected first.

        Where somebody is very likely the same person, it asks once.
        """
        if not self.form.check():
            return
        one = self.likely.surest()
        if one is None:
            self._save()
        else:
            self._ask_about(one)

    def _ask_about(self, one: Suggestion) -> None:
        said = self.tr("This may be the same person as {name} ({code}).")
        self._bar.ask(
            said.format(name=i18n.iso(one.name), code=i18n.ltr(one.code)),
            self.tr("Open that case"),
            self.tr("Save as a new case"),
            self._save,
            otherwise=partial(self._look_at, one.case_id),
            sign="check",
        )

    def _look_at(self, case_id: str) -> None:
        """Show another case; what was typed is found again."""
        self.prepare_lock()
        self.open_case.emit(case_id)

    def _save(self) -> None:
        case = self.form.answers(CASE) or {}
        identity = self.form.answers(IDENTITY) or {}
        try:
            case_id = open_case(OpenCase(case, identity), self.session)
            drop_form(INTAKE, self.session)
        except (AppError, StorageError) as error:
            self.notice.emit(notice_for(error))
            return
        self._show({})
        self.hub.cases_changed.emit()
        self.open_case.emit(case_id)

    def _ask_to_discard(self) -> None:
        if not self.form.is_changed():
            self.discard()
            return
        self._bar.ask(
            self.tr("Discard this new case? What you typed cannot come back."),
            self.tr("Keep writing"),
            self.tr("Discard it"),
            self.discard,
        )

    def discard(self) -> None:
        """Forget what was typed and go back."""
        drop_form(INTAKE, self.session)
        self._show({})
        self.leave.emit()

    def go_back(self) -> None:
        """Go back; what was typed is found again."""
        self.prepare_lock()
        self.leave.emit()

    def _show(self, kept: dict[str, dict[str, Any]]) -> None:
        self.form.show_answers({}, kept)
        self.likely.look()

    def prepare_lock(self) -> None:
        """Keep what was typed, among the identities."""
        if self.form.is_changed():
            identity = self.form.everything(IDENTITY)
            case = self.form.everything(CASE)
            keep_form(INTAKE, identity, case, self.session)
        else:
            drop_form(INTAKE, self.session)

    def place(self) -> dict[str, object]:
        """Return the field the person was in."""
        name, view = self.form.current()
        return {"form": name, "field": view.place()} if view is not None else {}

    def restore(self, place: dict[str, object]) -> None:
        """Go back to the field."""
        view = self.form.views.get(str(place.get("form") or ""))
        if view is not None:
            view.restore(str(place.get("field") or ""), -1)

    def handle(self, action: str) -> bool:
        """Save, or go back."""
        match action:
            case "save":
                self.save()
            case "back" if self._bar.is_asking():
                self._bar.put_back()
            case "back":
                self.go_back()
            case _:
                return False
        return True
