# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The identity tab of a case: the sheet and the facts, to read and to correct."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.commands.cases import ChangeCase, change_case
from app.errors import AppError, StorageError
from app.half_filled import correction, drop_form, is_kept, keep_form, kept_form
from app.people import colleagues
from app.queries.cases import CaseHead
from app.queries.conflicts import two_versions
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.forms.reading import answers_view
from ui.hub import Hub
from ui.pages.case_form import CASE, IDENTITY, CaseForm
from ui.pages.likely_same import LikelySame
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.buttons import button
from ui.widgets.columns import Columns
from ui.widgets.labels import glyph_text, label
from ui.widgets.layout import Item, card, hbox, plain, scroll, vbox


class CaseIdentity(QStackedWidget):
    """Two faces: what is known, and the form that changes it in place."""

    saved = Signal()
    opened = Signal(str)  # a case of somebody who may be the same person
    compare_wanted = Signal(str, str)  # compartment, entry with two versions

    def __init__(self, session: Session, tasks: TaskRunner, hub: Hub) -> None:
        super().__init__()
        self.setObjectName("identity")
        self._session, self._tasks, self._hub = session, tasks, hub
        self._head: CaseHead | None = None
        self._stale = False  # the sheet is of another case, or older
        self.form: CaseForm | None = None

    def set_head(self, head: CaseHead) -> None:
        """Show a case; a form that is being filled is not disturbed."""
        same = self._head is not None and self._head.row.case_id == head.row.case_id
        if not same:
            self.prepare_lock()
        self._head = head
        if same and self.is_changed():
            return
        if self.isVisible():
            self._read()
        else:
            self.form, self._stale = None, True

    def showEvent(self, event: QShowEvent) -> None:
        """Make the sheet when somebody looks at it."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def is_changed(self) -> bool:
        """Tell whether something typed is not saved."""
        return self.form is not None and self.form.is_changed()

    # -- reading ---------------------------------------------------------------
    def _read(self) -> None:
        self._stale = False
        if self._head is not None:
            self.form = None
            self._face(self._sheet(self._head))

    def _face(self, face: QWidget) -> None:
        while (old := self.widget(0)) is not None:
            self.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.addWidget(face)

    def _sheet(self, head: CaseHead) -> QWidget:
        person: list[Item] = [label(self.tr("The person"), "heading")]
        if head.identity is None:
            words = self.tr("Your account does not hold the key of the identities.")
            person.append(glyph_text("eye-off", words, wrap=True))
        else:
            person.append(self._known(IDENTITY, head.identity, head))
        situation: list[Item] = [label(self.tr("The situation"), "heading")]
        situation.append(self._known(CASE, head.case, head))
        change = None
        two = self._two_versions(head)
        if not two and (head.may_change_identity or head.may_change_facts):
            change = button(self.tr("Correct"), "", "pen-line", name="identity_edit")
            change.clicked.connect(self.edit)
        cards = (card(*person, ..., gap=10), card(*situation, ..., gap=10))
        columns = Columns(*((part, 1, 400) for part in cards), gap=16)
        foot = hbox(change, ...) if change is not None else None
        return scroll(vbox(*two, columns, foot, ..., gap=12, margins=(0, 0, 0, 8)))

    def _two_versions(self, head: CaseHead) -> list[QWidget]:
        """Say which of the two waits for somebody to choose: it is not corrected."""
        said = {
            IDENTITY: self.tr("The identity sheet was written in two places at once."),
            CASE: self.tr("The facts were written in two places at once."),
        }
        found: list[QWidget] = []
        for form, place, entry in two_versions(self._session, head.row.case_id):
            go = button(self.tr("Compare the two versions"), "link", compact=True)
            go.setObjectName(f"compare_{form}")
            go.clicked.connect(partial(self.compare_wanted.emit, place, entry))
            found.append(banner("warn", said[form], go, icon="git-compare-arrows"))
        return found

    def _known(self, name: str, answers: dict[str, Any], head: CaseHead) -> QWidget:
        """Show what was answered, as the form of that time asked it."""
        form = self._session.forms.form(name, head.versions[name])
        if form is None or not answers:
            return label(
                self.tr("Nothing is written down yet."), "body", "2", wrap=True
            )
        team = colleagues(self._session, answers)
        return answers_view(form, answers, i18n.language(), colleagues=team)

    # -- changing --------------------------------------------------------------
    def edit(self) -> None:
        """Turn the cards this role may write into fields, in place."""
        head = self._head
        if head is None:
            return
        self._stale = False
        known: dict[str, dict[str, Any]] = {}
        if head.may_change_identity:
            known[IDENTITY] = head.identity or {}
        if head.may_change_facts:
            known[CASE] = head.case
        identity, case = kept_form(correction(head.row.case_id), self._session)
        kept = {IDENTITY: identity, CASE: case}
        self.form = CaseForm(self._session, tuple(known))
        self.form.show_answers(known, {k: v for k, v in kept.items() if v is not None})
        stop = button(self.tr("Leave as it was"), "quiet", name="identity_cancel")
        stop.clicked.connect(self._cancel)
        save = button(self.tr("Save the correction"), "primary", "check")
        save.setObjectName("identity_save")
        save.clicked.connect(self.save)
        bar = hbox(..., stop, save, margins=(0, 8, 0, 4))
        likely = LikelySame(self._session, self._tasks, self.form, head.row.case_id)
        likely.opened.connect(self.opened)
        self._face(plain(vbox((scroll(self.form), 1), likely, bar, gap=0)))

    def save(self) -> bool:
        """Write what changed; False where something has to be corrected."""
        head, form = self._head, self.form
        if head is None or form is None or not form.check():
            return False
        command = ChangeCase(
            head.row.case_id,
            form.answers(CASE) if form.is_changed(CASE) else None,
            form.answers(IDENTITY) if form.is_changed(IDENTITY) else None,
        )
        if command.case is not None or command.identity is not None:
            try:
                change_case(command, self._session)
            except (AppError, StorageError) as error:
                self._hub.notice.emit(notice_for(error))
                return False
        self._cancel()
        self.saved.emit()
        return True

    def _cancel(self) -> None:
        if self._head is not None:
            drop_form(correction(self._head.row.case_id), self._session)
        self._read()

    # -- over a lock -----------------------------------------------------------
    def prepare_lock(self) -> None:
        """Keep a correction that is half typed, among the identities."""
        if self._head is not None and self.form is not None and self.is_changed():
            name = correction(self._head.row.case_id)
            identity = self.form.everything(IDENTITY)
            case = self.form.everything(CASE)
            keep_form(name, identity, case, self._session)

    def resume(self) -> None:
        """Go on with a correction that was half typed."""
        if self._head and is_kept(correction(self._head.row.case_id), self._session):
            self.edit()
