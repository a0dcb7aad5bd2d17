# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: this computer's, the person's own passphrase, and what is not protected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.policy import may
from app.rehearsal import due
from app.session import Session
from ui import i18n
from ui import settings as keys
from ui.hub import Hub
from ui.notices import Notice
from ui.pages.backups_card import BackupsCard
from ui.pages.exchange_where import ExchangeCard
from ui.pages.limits import limits_card
from ui.pages.own_phrase import OwnPhrase
from ui.pages.page import Page
from ui.pages.rehearsal_card import RehearsalCard
from ui.pages.this_computer import ThisComputer
from ui.settings import Settings
from ui.tasks import TaskRunner
from ui.tokens import px
from ui.widgets.buttons import Segments, button
from ui.widgets.columns import Columns
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.widgets.layout import card, hbox, plain, scroll, vbox
from ui.widgets.pagehead import PageHead

_CARD = (20, 14, 20, 16)


class SettingsPage(Page):
    """What is chosen here holds at once."""

    page_wanted = Signal(str)  # the key of a page

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        hub: Hub,
        settings: Settings,
    ) -> None:
        super().__init__(session, tasks, parent, hub=hub)
        self.setObjectName("settings_page")
        self.title = self.tr("Settings")
        self._settings = settings
        self.phrase = OwnPhrase(session, tasks)
        self.phrase.changed.connect(self._on_changed)
        self.phrase.refused.connect(self.notice)
        self.computer = ThisComputer(session, tasks)
        self.computer.said.connect(self.notice)
        self.words = RehearsalCard("settings_words", signed=False)
        self.words.wanted.connect(lambda: self.page_wanted.emit("rehearsal"))
        self.words.show_state(due(session))
        self.backups = BackupsCard(session)
        self.backups.wanted.connect(lambda: self.page_wanted.emit("backups"))
        cards = (self._look(), self._lock(), self._forms(), self._rules(), self.backups)
        hands_over = may(session.role, "hand_over")
        exchange = ExchangeCard(session, hub) if hands_over else None
        left = plain(
            vbox(*cards, exchange, self._mission(), self._about(), ..., gap=12)
        )
        own = (self.phrase, self.computer, self.words)
        right = plain(vbox(*own, limits_card(), ..., gap=12))
        columns = Columns((left, 1, 380), (right, 1, 380), gap=16)
        rows = vbox(PageHead(self.title), columns, ..., gap=12, margins=(24, 8, 24, 8))
        self.setLayout(vbox(scroll(rows)))

    def refresh(self) -> None:
        """Say again when the recovery words were tried."""
        self.words.show_state(due(self.session))
        self.backups.refresh()

    def prepare_lock(self) -> None:
        """Drop phrases that were typed: they are never kept."""
        self.phrase.forget()
        self.computer.forget()

    # -- cards ---------------------------------------------------------------
    def _look(self) -> QWidget:
        settings = self._settings
        themes = {
            "system": self.tr("As the desktop"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        percent = self.tr("{size} %")
        sizes = {
            str(size): percent.format(size=i18n.number(int(size)))
            for size in settings.choices(keys.TEXT_SIZE)
        }
        return card(
            label(self.tr("Look"), "heading"),
            4,
            self._row(
                self.tr("Language"), keys.LANGUAGE, i18n.LANGUAGES, settings.language
            ),
            self._row(self.tr("Colours"), keys.THEME, themes, settings.theme),
            self._row(
                self.tr("Size of text"), keys.TEXT_SIZE, sizes, str(settings.text_size)
            ),
            gap=12,
            margins=_CARD,
        )

    def _lock(self) -> QWidget:
        settings = self._settings
        words = self.tr("{minutes} min")
        delays = {
            str(delay): words.format(minutes=i18n.number(int(delay)))
            for delay in settings.choices(keys.LOCK_DELAY)
        }
        hint = self.tr(
            "Without a key or the mouse. What is being typed is saved as a draft first."
        )
        return card(
            label(self.tr("Lock"), "heading"),
            4,
            self._row(
                self.tr("Lock after"), keys.LOCK_DELAY, delays, str(settings.lock_delay)
            ),
            label(hint, "caption", "3", wrap=True),
            gap=8,
            margins=_CARD,
        )

    def _row(
        self, title: str, key: str, options: dict[str, str], current: str
    ) -> QWidget:
        choice = Segments(*options.items())
        choice.setObjectName(key)
        choice.setAccessibleName(title)
        for piece_key, text in options.items():
            choice.button(piece_key).setAccessibleName(f"{title}: {text}")
        choice.set_current(current)
        choice.chosen.connect(lambda value: self._choose(key, value))
        head = label(title, "smallstrong")
        head.setMinimumSize(px(104), px(34))
        return plain(FlowLayout(head, choice, gap=12, line_gap=2))

    def _about(self) -> QWidget:
        session = self.session
        folder = i18n.ltr(str(session.case_file.folder))
        facts = (
            (self.tr("Name"), i18n.iso(session.label)),
            (self.tr("Folder"), folder),
            (
                self.tr("Program"),
                self.tr("Consigne {version}").format(version=_version()),
            ),
        )
        rows: list[QWidget] = []
        for title, text in facts:
            words = label(text, "small", wrap=True, selectable=True)
            rows.append(plain(vbox(label(title, "caption", "3"), words, gap=0)))
        return card(
            label(self.tr("This case file"), "heading"),
            2,
            *rows,
            gap=8,
            margins=_CARD,
        )

    def _forms(self) -> QWidget | None:
        """A way to the forms, for who looks after them."""
        if not may(self.session.role, "manage_forms"):
            return None
        hint = self.tr("See what each form asks, load your own, and go back.")
        go = button(self.tr("Look after the forms"), "", "list-checks")
        go.setObjectName("settings_forms")
        go.clicked.connect(lambda: self.page_wanted.emit("forms"))
        return card(
            label(self.tr("Forms"), "heading"),
            label(hint, "small", "2", wrap=True),
            hbox(go, ...),
            gap=8,
            margins=_CARD,
        )

    def _rules(self) -> QWidget | None:
        """A way to the deadline rules, for who looks after them."""
        if not may(self.session.role, "manage_deadlines"):
            return None
        hint = self.tr("What deadlines are computed by: have it verified, and say so.")
        go = button(self.tr("Look after the rules"), "", "book-open")
        go.setObjectName("settings_rules")
        go.clicked.connect(lambda: self.page_wanted.emit("rules"))
        return card(
            label(self.tr("Deadline rules"), "heading"),
            label(hint, "small", "2", wrap=True),
            hbox(go, ...),
            gap=8,
            margins=_CARD,
        )

    def _mission(self) -> QWidget | None:
        """Ways to the end of a mission and of a journey, for who hands cases over."""
        if not may(self.session.role, "hand_over"):
            return None
        hint = self.tr(
            "Hand your cases over to who comes after you; or cross a border with a case"
            " file that holds nothing, and have everything again."
        )
        go = button(self.tr("End of mission…"), "", "log-out")
        go.setObjectName("settings_mission")
        go.clicked.connect(lambda: self.page_wanted.emit("mission"))
        travel = button(self.tr("Before travelling…"), "", "route")
        travel.setObjectName("settings_travel")
        travel.clicked.connect(lambda: self.page_wanted.emit("travel"))
        return card(
            label(self.tr("You are leaving"), "heading"),
            label(hint, "small", "2", wrap=True),
            plain(FlowLayout(travel, go)),
            gap=8,
            margins=_CARD,
        )

    # -- what is done --------------------------------------------------------
    def _choose(self, key: str, value: str) -> None:
        number = key in (keys.TEXT_SIZE, keys.LOCK_DELAY)
        self._settings.choose(key, int(value) if number else value)

    def _on_changed(self) -> None:
        sentence = self.tr("Your passphrase is changed.")
        hint = self.tr("The old one opens nothing any more, except older copies.")
        self.notice.emit(Notice(sentence, hint, kind="ok"))


def _version() -> str:
    from importlib import metadata

    try:
        return metadata.version("consigne")
    except metadata.PackageNotFoundError:
        return ""
