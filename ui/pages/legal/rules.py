# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadline rules: the list, one of them, changing it, trying it, and rule files."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import AppError, StorageError
from app.legal import rules_kept
from app.mission.paper import save_paper
from app.session import Session
from ui import i18n
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.asking import ask_file, ask_new_file
from ui.pages.legal.faults import FaultWords
from ui.pages.legal.rule_edit import NEW, RuleEdit
from ui.pages.legal.rule_trial import RuleTrial
from ui.pages.legal.rule_words import RuleWords
from ui.pages.legal.rules_front import RulesFront
from ui.pages.legal.rules_loading import RulesLoading
from ui.pages.page import Page
from ui.tasks import TaskRunner
from ui.widgets.banners import banner
from ui.widgets.layout import vbox

_ENDING = ".toml"
_LARGEST = 2 * 1024 * 1024  # bytes of a rule file


class RulesPage(Page):
    """The list with a rule beside it; the rest takes the page's place."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("rules_page")
        self.title = self.tr("Deadline rules")
        self._data = b""  # the file that is looked at
        self.front = RulesFront(session)
        self.front.clicked.connect(self._on_button)
        self.edit = RuleEdit(session)
        self.edit.left.connect(self._show_front)
        self.edit.saved.connect(self._on_saved)
        self.trial = RuleTrial(session)
        self.trial.left.connect(self._end_trial)
        self.loading = RulesLoading()
        self.loading.left.connect(self._show_front)
        self.loading.used.connect(self._use)
        self._stack = QStackedWidget()
        for part in (self.front, self.edit, self.trial, self.loading):
            self._stack.addWidget(part)
        self.setLayout(vbox((self._stack, 1), gap=0))
        self.refresh()

    # -- which part ----------------------------------------------------------------
    def open(self, rule_id: str) -> None:
        """Show a rule."""
        self._show_front()
        self.front.choose(rule_id)

    def refresh(self) -> None:
        """Read the rules again and keep the selection."""
        self.front.refresh()

    def _show_front(self) -> None:
        self._data = b""
        self._stack.setCurrentWidget(self.front)
        self.front.refresh()
        self.front.take_focus()

    def _on_button(self, name: str) -> None:
        row = self.front.row()
        match name:
            case "new_rule":
                self.change(NEW)
            case "load_rules":
                self.ask_file()
            case "edit_rule" if row is not None:
                self.change(row.rule.id)
            case "try_rule" if row is not None:
                self.trial.show_rule(row.rule)
                self._stack.setCurrentWidget(self.trial)
                self.trial.take_focus()
            case "rule_back" if row is not None:
                self._put_back(row.rule.id)
            case "rule_stop" | "rule_again" if row is not None:
                self._set_in_use(row.rule.id, used=name == "rule_again")
            case "save_rules" if row is not None:
                self.ask_save(row.rule.id)

    def change(self, rule_id: str) -> None:
        """Write a rule; "" is a new one."""
        row = next(
            (
                each
                for each in rules_kept.listed(self.session)
                if each.rule.id == rule_id
            ),
            None,
        )
        if not rules_kept.may_manage(self.session) or (rule_id and row is None):
            return
        name = RuleWords().name(row.rule) if row is not None else ""
        self.edit.open(rule_id, name)
        self._stack.setCurrentWidget(self.edit)
        self.edit.take_focus()

    def _end_trial(self) -> None:
        self.trial.forget()
        self._show_front()

    def _on_saved(self, rule_id: str) -> None:
        self._show_front()
        self.front.choose(rule_id)
        said = self.tr("A new version of the rule is kept.")
        hint = self.tr("Deadlines computed before offer to be recomputed.")
        row = self.front.row()
        if row is not None and not row.rule.verified:
            hint = self.tr("Nobody vouches for it as it is now: say who verified it.")
        self._say("ok", hint, said)

    def _put_back(self, rule_id: str) -> None:
        try:
            rules_kept.put_back(rule_id, self.session)
        except (AppError, StorageError) as error:
            self._say_error(error)
            return
        self._on_use(rule_id, self.tr("The program's own rule counts again."))

    def _set_in_use(self, rule_id: str, *, used: bool) -> None:
        """Offer one of the organisation's own rules, or no longer."""
        try:
            begun = rules_kept.draft(self.session, rule_id)
            said = begun.answers | {"in_use": "yes" if used else "no"}
            rules_kept.save_rule(replace(begun, answers=said), self.session)
        except (AppError, StorageError) as error:
            self._say_error(error)
            return
        words = self.tr("The rule is used again.")
        self._on_use(
            rule_id, words if used else self.tr("The rule is no longer offered.")
        )

    def _on_use(self, rule_id: str, said: str) -> None:
        self._show_front()
        self.front.choose(rule_id)
        self._say("ok", self.tr("Its versions stay in the list of versions."), said)

    # -- files ---------------------------------------------------------------------
    def ask_file(self) -> None:
        """Ask for a rule file, beside the window."""
        pattern = self.tr("Rule files ({pattern})").format(pattern=f"*{_ENDING}")
        ask_file(self, self.tr("Load rules"), pattern, self.read)

    def read(self, path: Path) -> None:
        """Show what a rule file would change."""
        try:
            with path.open("rb") as file:
                self._data = file.read(_LARGEST + 1)
            loaded = rules_kept.preview_file(self._data, self.session)
        except OSError:
            words = self.tr("This file cannot be read. Nothing was changed.")
            self.loading.show_refused(words, path.name)
        except (AppError, StorageError) as error:
            self.loading.show_refused(FaultWords().said(error), path.name)
        else:
            self.loading.show_loaded(self._data, loaded, path.name)
        self._stack.setCurrentWidget(self.loading)
        self.loading.take_focus()

    def _use(self) -> None:
        try:
            loaded = rules_kept.load_file(self._data, self.session)
        except (AppError, StorageError) as error:
            self.loading.show_refused(FaultWords().said(error), "")
            return
        self._show_front()
        count = len(loaded.new) + len(loaded.changed)
        for rule_id in (*loaded.new, *loaded.changed)[:1]:
            self.front.choose(rule_id)
        said = self.tr("%n rule(s) taken in.", "", count)
        hint = self.tr("Deadlines computed before offer to be recomputed.")
        self._say("ok", hint, said)

    def ask_save(self, rule_id: str) -> None:
        """Ask where a rule goes as a file."""
        title = self.tr("Save the rule as a file")
        name = f"{rule_id}{_ENDING}"
        ask_new_file(self, title, name, lambda path: self.save(path, (rule_id,)))

    def save(self, path: Path, rule_ids: tuple[str, ...]) -> None:
        """Write rules into a file."""
        if path.suffix.lower() != _ENDING:
            path = path.with_name(path.name + _ENDING)
        try:
            save_paper(path, rules_kept.export(self.session, rule_ids))
        except (AppError, StorageError) as error:
            self._say_error(error)
            return
        said = self.tr("The rule is in {file}.").format(file=i18n.ltr(path.name))
        self._say("ok", self.tr("Nobody is named in it: share it as you like."), said)

    # -- saying --------------------------------------------------------------------
    def _say(self, kind: str, text: str, strong: str = "") -> None:
        shown = banner(kind, text, strong=strong)
        shown.setObjectName("rules_result")
        shown.setAccessibleName(f"{strong} {text}".strip())
        self.front.message.put(shown)

    def _say_error(self, error: Exception) -> None:
        notice = notice_for(error)
        self._say(notice.kind, notice.hint, notice.sentence)

    # -- place ---------------------------------------------------------------------
    def handle(self, action: str) -> bool:
        """Do `back` from a part, and `save`, `undo`, `redo` while a rule is written."""
        shown = self._stack.currentWidget()
        if shown is self.edit and self.edit.view is not None:
            match action:
                case "save":
                    self.edit.save()
                    return True
                case "undo":
                    self.edit.view.undo()
                    return True
                case "redo":
                    self.edit.view.redo()
                    return True
        if action != "back" or shown is self.front:
            return False
        self.edit.forget()
        self.trial.forget()
        self._show_front()
        return True

    def prepare_lock(self) -> None:
        """Keep the rule that is being written; what was tried is dropped."""
        self.edit.flush()
        self.trial.forget()

    def place(self) -> dict[str, object]:
        """Return the rule that is selected, and whether it is being changed."""
        editing = self._stack.currentWidget() is self.edit and self.edit.is_open()
        rule = self.edit.rule_id if editing else self.front.list.current_id()
        return {"rule": rule, "editing": editing}

    def restore(self, place: dict[str, Any]) -> None:
        """Select a rule again, and go on changing it."""
        rule = str(place.get("rule") or "")
        self.front.choose(rule)
        if place.get("editing") is True:
            self.change(rule)
