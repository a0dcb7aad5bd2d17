# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fifth step: what was begun and not saved is finished, or let go on purpose."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.commands.entries import discard_draft
from app.errors import AppError, StorageError
from app.half_filled import INTAKE, drop_form
from app.mission.caseload import drafts_of
from app.mission.plan import Plan
from app.queries.unfinished import Unfinished, has_intake, unfinished
from app.session import Session
from ui import i18n, labels
from ui.errors import notice_for
from ui.hub import Hub
from ui.pages.ask_here import AskHere, AskSlot
from ui.pages.mission.step import MissionStep
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel
from ui.widgets.layout import Item, card, hair, hbox, plain, scroll, vbox
from ui.widgets.slot import Slot
from ui.widgets.states import EmptyState
from ui.widgets.tags import Tag


class DraftsStep(MissionStep):
    """Every draft has two ways: go on writing, or let it go."""

    draft_wanted = Signal(str, str, str)  # case, compartment, entry
    intake_wanted = Signal()

    def __init__(self, session: Session, hub: Hub) -> None:
        super().__init__(session)
        self.title = self.tr("Drafts")
        self._hub = hub
        self._place = Slot("mission_drafts")
        self.lay_out("", scroll(vbox(self._place, ..., gap=0)))

    def enter(self, plan: Plan) -> None:
        """Read what was begun."""
        super().enter(plan)
        if plan.leaver != self.session.me:
            self._show_theirs()
            return
        found, intake = unfinished(self.session), has_intake(self.session)
        self.set_lead(
            self.tr("Nobody else can read your drafts. Finish each, or let it go.")
        )
        lines: list[Item] = []
        if intake:
            lines.append(self._line(self.tr("A new case"), "", "intake", None))
        for one in found:
            line = self._draft(one)
            lines += [hair(), line] if lines else [line]
        if not lines:
            text = self.tr("No draft is waiting.")
            hint = ""
            if plan.let_go:
                hint = self.tr("%n draft(s) were let go.", "", plan.let_go)
            lines = [EmptyState("circle-check", text, hint)]
        self._place.put(card(*lines, gap=0, margins=(1, 4, 1, 4)))

    def _show_theirs(self) -> None:
        """Say what somebody who is gone had begun: it is theirs, nobody reads it."""
        count = drafts_of(self.session, self.plan.leaver)
        self.set_lead("")
        text = self.tr("%n draft(s) were left unfinished.", "", count)
        if not count:
            text = self.tr("No draft is waiting, as far as you can see.")
        hint = self.tr("You cannot read them. The record says how many there were.")
        self._place.put(card(EmptyState("pen-line", text, hint if count else "")))

    def _draft(self, one: Unfinished) -> QWidget:
        row = one.row
        who = i18n.iso(one.name) if one.name else ""
        where = i18n.joined(who, i18n.ltr(one.code))
        return self._line(
            labels.entry(self.session, row), where, row.entry_id[:12], one
        )

    def _line(
        self, title: str, where: str, name: str, one: Unfinished | None
    ) -> QWidget:
        slot = AskSlot()
        go = button(self.tr("Go on writing"), compact=True, name=f"go_on_{name}")
        drop = button(self.tr("Let it go…"), "quiet", compact=True)
        drop.setObjectName(f"let_go_{name}")
        for each in (go, drop):
            each.setAccessibleName(f"{each.text()}: {title}")
        if one is None:
            go.clicked.connect(self.intake_wanted)
        else:
            row = one.row
            go.clicked.connect(
                partial(
                    self.draft_wanted.emit, one.case_id, row.compartment, row.entry_id
                )
            )
        drop.clicked.connect(partial(self._ask, slot, title, one))
        lines = plain(
            vbox(
                ElidedLabel(i18n.iso(title), "medium"),
                ElidedLabel(where, "caption", "3"),
                gap=0,
            )
        )
        tag = Tag(one.row.compartment if one is not None else "registry")
        ways = plain(FlowLayout(tag, go, drop, gap=8, line_gap=4))
        top = plain(hbox((lines, 1), ways, gap=12))
        return plain(vbox(top, slot, gap=8, margins=(16, 8, 12, 8)))

    def _ask(self, slot: AskSlot, title: str, one: Unfinished | None) -> None:
        words = self.tr("Let “{title}” go? What was typed cannot come back.")
        asked = AskHere(
            "mission_let_go",
            words.format(title=i18n.iso(title)),
            self.tr("Let it go"),
            icon="trash-2",
        )
        asked.confirmed.connect(lambda: self._let_go(asked, one))
        slot.ask(asked)
        asked.no.setFocus()

    def _let_go(self, asked: AskHere, one: Unfinished | None) -> None:
        try:
            if one is None:
                drop_form(INTAKE, self.session)
            else:
                discard_draft(one.row.compartment, one.row.entry_id, self.session)
        except (AppError, StorageError) as error:
            asked.set_error(notice_for(error).text)
            return
        self.plan.let_go += 1
        self.decided.emit()
        self.enter(self.plan)
