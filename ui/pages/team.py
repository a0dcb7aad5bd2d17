# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Team: accounts and the keys they hold, what roles mean, the journal."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from app import policy
from app.session import Session
from ui import labels
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.account_panel import RECOVERY
from ui.pages.new_account import NewAccountPart
from ui.pages.page import Page
from ui.pages.team_access import AccessPart
from ui.pages.team_journal import JournalPart
from ui.pages.team_roles import RolesPart
from ui.tasks import TaskRunner
from ui.widgets.buttons import Segments, button
from ui.widgets.layout import plain, scroll, vbox
from ui.widgets.pagehead import PageHead

ACCESS, ROLES, JOURNAL = "access", "roles", "journal"


class TeamPage(Page):
    """Three parts behind segments; a new account takes the page's place."""

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("team")
        self.title = self.tr("Team")
        self._manages = policy.may(session.role, "manage_accounts")
        options = [(ACCESS, self.tr("Access")), (ROLES, self.tr("Roles"))]
        if policy.may(session.role, "read_audit"):
            options.append((JOURNAL, self.tr("Journal")))
        self.segments = Segments(*options)
        self.segments.setObjectName("team_parts")
        self.segments.chosen.connect(self.show_part)
        self._new = button(
            self.tr("New account"), "primary", "plus", name="new_account"
        )
        self._new.clicked.connect(self.show_new_account)
        if not self._manages:
            self._new.hide()
        self._head = PageHead(self.title, self.segments, self._new)
        self.access = AccessPart(session, tasks)
        self.access.given.connect(self._on_given)
        self.roles, self.journal = RolesPart(), JournalPart(session)
        self._parts = {ACCESS: self.access, ROLES: self.roles, JOURNAL: self.journal}
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        rows = vbox(self._head, (self._stack, 1), gap=12, margins=(24, 8, 24, 16))
        self._front = scroll(plain(rows))
        self.new_account = NewAccountPart(session, tasks)
        self.new_account.added.connect(self._on_added)
        self.new_account.left.connect(self._show_front)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._front)
        self._pages.addWidget(self.new_account)
        self.setLayout(vbox((self._pages, 1)))
        hub.team_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read accounts and acts again."""
        self.access.refresh()
        team = self.access.team()
        self.roles.show_team(team)
        if self.segments.current() == JOURNAL:
            self.journal.refresh()
        people = sum(account.role != RECOVERY for account in team)
        closed = len(labels.compartments()) - len(self.session.compartments)
        words = self.tr("%n account(s)", "", people)
        if closed:
            shut = self.tr("%n compartment(s) you do not open", "", closed)
            words = f"{words} · {shut}"
        self._head.set_quiet(words)

    def show_part(self, key: str) -> None:
        """Show access, roles or journal."""
        if key not in {piece.objectName() for piece in self.segments.pieces()}:
            return
        self.segments.set_current(key)
        self._stack.setCurrentWidget(self._parts[key])
        if key == JOURNAL:
            self.journal.refresh()

    def show_new_account(self) -> None:
        """Put the form of a new account in the page's place."""
        if self._manages:
            self.new_account.start(self.access.team())
            self._pages.setCurrentWidget(self.new_account)

    def place(self) -> dict[str, object]:
        """Return the part and the account that is selected."""
        return {"part": self.segments.current(), "account": self.access.chosen()}

    def restore(self, place: dict[str, object]) -> None:
        """Go back to a part and an account."""
        self.show_part(str(place.get("part", ACCESS)))
        self.access.choose(str(place.get("account", "")))

    def prepare_lock(self) -> None:
        """Drop phrases and words that were typed: they are never kept."""
        self.new_account.forget()
        self.access.forget()

    def handle(self, action: str) -> bool:
        """Do `back`: leave the form."""
        if action == "back" and self._pages.currentWidget() is self.new_account:
            self._show_front()
            return True
        return False

    def _show_front(self) -> None:
        self.new_account.forget()
        self._pages.setCurrentWidget(self._front)

    def _on_added(self, account_id: str, sentence: str) -> None:
        self._show_front()
        self.show_part(ACCESS)
        self.hub.team_changed.emit()
        self.access.choose(account_id)
        self.notice.emit(Notice(sentence, kind="ok"))

    def _on_given(self, sentence: str) -> None:
        self.hub.team_changed.emit()
        self.notice.emit(Notice(sentence, kind="ok"))
