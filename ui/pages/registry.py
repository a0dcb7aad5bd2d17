# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which page has which key; each is imported when somebody first goes there."""

from collections.abc import Callable

from app import policy
from app.catalogue import Role
from app.session import Session
from ui.hub import Hub
from ui.pages.page import Page
from ui.settings import Settings
from ui.tasks import TaskRunner


def places(role: Role) -> tuple[str, ...]:
    """Return the entries of the sidebar a role can use; settings are always there.

    The team is everybody's: who may read what is no secret among colleagues, and
    only who holds a key can give it.
    """
    hands_over = policy.may(role, "hand_over")
    return ("today", "cases", "agenda", *(("handover",) if hands_over else ()), "team")


class Registry:
    """Makes the pages of one session."""

    def __init__(
        self, session: Session, tasks: TaskRunner, hub: Hub, settings: Settings
    ) -> None:
        self._session, self._tasks = session, tasks
        self._hub, self._settings = hub, settings

    def make(self, key: str) -> Page:
        """Make the page of a key; KeyError where there is none."""
        makers: dict[str, Callable[[], Page]] = {
            "today": self._today,
            "agenda": self._agenda,
            "cases": self._cases,
            "new_case": self._new_case,
            "bring": self._bring,
            "export_list": self._export_list,
            "evidence": self._evidence,
            "letters": self._letters,
            "forms": self._forms,
            "case": self._case,
            "examination": self._examination,
            "certificate": self._certificate,
            "deadline": self._deadline,
            "rules": self._rules,
            "search": self._search,
            "handover": self._handover,
            "conflicts": self._conflicts,
            "team": self._team,
            "settings": self._settings_page,
            "backups": self._backups,
            "rehearsal": self._rehearsal,
            "mission": self._mission,
            "travel": self._travel,
            "help": self._help,
        }
        page = makers[key]()
        page.setAccessibleName(page.title)
        return page

    def _today(self) -> Page:
        from ui.pages.today import TodayPage

        return TodayPage(self._session, self._tasks, hub=self._hub)

    def _agenda(self) -> Page:
        from ui.pages.agenda import AgendaPage

        return AgendaPage(self._session, self._tasks, hub=self._hub)

    def _cases(self) -> Page:
        from ui.pages.cases import CasesPage

        return CasesPage(self._session, self._tasks, hub=self._hub)

    def _bring(self) -> Page:
        from ui.pages.bring.page import BringPage

        return BringPage(self._session, self._tasks, hub=self._hub)

    def _export_list(self) -> Page:
        from ui.pages.export_list import ExportListPage

        return ExportListPage(self._session, self._tasks, hub=self._hub)

    def _evidence(self) -> Page:
        from ui.pages.evidence import EvidencePage

        return EvidencePage(self._session, self._tasks, hub=self._hub)

    def _forms(self) -> Page:
        from ui.pages.forms.page import FormsPage

        return FormsPage(self._session, self._tasks, hub=self._hub)

    def _new_case(self) -> Page:
        from ui.pages.new_case import NewCasePage

        return NewCasePage(self._session, self._tasks, hub=self._hub)

    def _case(self) -> Page:
        from ui.pages.case import CasePage

        return CasePage(self._session, self._tasks, hub=self._hub)

    def _letters(self) -> Page:
        from ui.pages.letters.page import LettersPage

        return LettersPage(self._session, self._tasks, hub=self._hub)

    def _deadline(self) -> Page:
        from ui.pages.legal.deadline import DeadlinePage

        return DeadlinePage(self._session, self._tasks, hub=self._hub)

    def _rules(self) -> Page:
        from ui.pages.legal.rules import RulesPage

        return RulesPage(self._session, self._tasks, hub=self._hub)

    def _examination(self) -> Page:
        from ui.pages.examination.page import ExaminationPage

        return ExaminationPage(self._session, self._tasks, hub=self._hub)

    def _search(self) -> Page:
        from ui.pages.search import SearchPage

        return SearchPage(self._session, self._tasks, hub=self._hub)

    def _handover(self) -> Page:
        from ui.pages.handover import HandoverPage

        return HandoverPage(self._session, self._tasks, hub=self._hub)

    def _conflicts(self) -> Page:
        from ui.pages.conflicts import ConflictsPage

        return ConflictsPage(self._session, self._tasks, hub=self._hub)

    def _team(self) -> Page:
        from ui.pages.team import TeamPage

        return TeamPage(self._session, self._tasks, hub=self._hub)

    def _settings_page(self) -> Page:
        from ui.pages.settings import SettingsPage

        return SettingsPage(
            self._session, self._tasks, hub=self._hub, settings=self._settings
        )

    def _rehearsal(self) -> Page:
        from ui.pages.rehearsal import RehearsalPage

        return RehearsalPage(self._session, self._tasks, hub=self._hub)

    def _backups(self) -> Page:
        from ui.pages.backups import BackupsPage

        return BackupsPage(self._session, self._tasks, hub=self._hub)

    def _mission(self) -> Page:
        from ui.pages.mission.page import MissionPage

        return MissionPage(self._session, self._tasks, hub=self._hub)

    def _travel(self) -> Page:
        from ui.pages.travel import TravelPage

        return TravelPage(self._session, self._tasks, hub=self._hub)

    def _help(self) -> Page:
        from ui.pages.help import HelpPlace

        return HelpPlace(self._session, self._tasks, hub=self._hub)

    def _certificate(self) -> Page:
        from ui.pages.certificate.page import CertificatePage

        return CertificatePage(self._session, self._tasks, hub=self._hub)
