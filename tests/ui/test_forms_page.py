# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking after the forms: reading what each asks, saving one, trying one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.forms.differences import differences
from app.forms.xlsform import convert
from app.session import Session
from tests.helpers.forms_page import (
    choose,
    is_offered,
    load,
    night_round,
    row_of,
    said,
    shown,
    spoken,
    text,
)
from tests.helpers.screens import click, click_row, nameless, words
from ui import theme
from ui.hub import Hub
from ui.pages.forms.page import FormsPage
from ui.tasks import TaskRunner


@pytest.fixture
def session(sign_in: Callable[[str], Session]) -> Session:
    return sign_in("coordinator")


@pytest.fixture
def page(session: Session, tasks: TaskRunner, hub: Hub, qtbot: QtBot) -> FormsPage:
    return shown(qtbot, session, tasks, hub)


@pytest.fixture
def night(tmp_path: Path) -> Path:
    return night_round(tmp_path)


def test_every_form_says_what_it_is_and_where_its_entries_go(page: FormsPage) -> None:
    assert spoken(page, "incident") == (
        "Incident, as it came · edition 1 · 44 questions · Français, English,"
        " \u2068العربية\u2069, goes to Protection, the writer's own"
    )
    assert "goes to Mental health" in spoken(page, "psychological_consultation")


def test_a_form_shows_what_it_asks_with_its_rules_in_words(page: FormsPage) -> None:
    assert "Choose a form to see what it asks." in words(page)
    click_row(page.front.list, row_of(page, "note"))
    outline = text(page, "form_outline")
    assert "Interpreting" in outline
    assert "includes “Guard or police”" in outline
    assert "edition 1" in words(page.front)
    assert "Written by: Coordination" in words(page.front)
    click_row(page.front.list, row_of(page, "incident"))
    outline = text(page, "form_outline")
    assert "Told on *" in outline
    assert "required" in outline
    assert "not after today" in outline


def test_a_form_is_saved_as_a_spreadsheet_beside_the_window(
    page: FormsPage, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    click_row(page.front.list, row_of(page, "task"))
    click(page, "save_form")
    choose(page, tmp_path / "ours")
    qtbot.waitUntil(lambda: said(page).startswith("The form is in ours.xlsx."))
    saved = convert((tmp_path / "ours.xlsx").read_bytes(), "ours.xlsx").form
    assert differences(session.forms.current("task"), saved) == []


def test_a_place_that_cannot_be_written_is_said(
    page: FormsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    click_row(page.front.list, row_of(page, "task"))
    (tmp_path / "ours.xlsx").mkdir()
    click(page, "save_form")
    choose(page, tmp_path / "ours")
    qtbot.waitUntil(lambda: "Nothing was changed" in said(page))


def test_trying_a_form_keeps_nothing(
    page: FormsPage, session: Session, qtbot: QtBot, night: Path
) -> None:
    load(qtbot, page, night)
    click(page, "try_candidate")
    assert "Nothing you type here is kept." in words(page)
    click(page, "trial_check")
    view = page.trial.view
    assert view is not None
    assert [problem.path for problem in view.filling.problems()] == ["/round/day"]
    view.filling.set("/round/day", "2026-11-19")
    click(page, "trial_check")
    assert "Nothing is wrong: it could be saved." in words(page)
    click(page, "trial_end")
    assert page.candidate.isVisible()
    assert "night_round" not in [info.id for info in session.forms.infos()]


def test_escape_goes_back_step_by_step(
    page: FormsPage, qtbot: QtBot, night: Path
) -> None:
    load(qtbot, page, night)
    click(page, "try_candidate")
    assert page.handle("back")
    assert page.candidate.isVisible()
    assert page.handle("back")
    assert page.front.list.isVisible()
    assert not page.handle("back")


def test_a_lock_drops_what_was_typed_for_trying(page: FormsPage, qtbot: QtBot) -> None:
    click_row(page.front.list, row_of(page, "task"))
    click(page, "try_form")
    place = page.place()
    page.prepare_lock()
    assert page.trial.view is None
    assert place == {"form": "task"}


def test_the_form_that_was_chosen_is_chosen_after_a_lock(page: FormsPage) -> None:
    page.restore({"form": "incident"})
    assert page.front.list.current_id() == "incident"
    page.restore({"form": "nowhere"})
    page.restore({})
    assert page.front.list.current_id() == "incident"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("scale", "wide"), [(1.0, 800), (2.0, 1150)])
def test_everything_fits_and_has_a_name(
    look: QApplication,
    session: Session,
    tasks: TaskRunner,
    hub: Hub,
    qtbot: QtBot,
    night: Path,
    language: str,
    scale: float,
    wide: int,
) -> None:
    theme.apply(look, "dark", language, scale)
    page = FormsPage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(wide, 600)
    page.show()
    page.choose("incident")
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= wide
    page.read(night)
    qtbot.waitUntil(page.candidate.isVisible)
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= wide


def test_who_does_not_look_after_the_forms_only_reads(
    sign_in: Callable[[str], Session], tasks: TaskRunner, hub: Hub, qtbot: QtBot
) -> None:
    page = FormsPage(sign_in("legal"), tasks, hub=hub)
    qtbot.addWidget(page)
    page.show()
    page.choose("note")
    assert not is_offered(page, "load_form")
    assert "Title" in text(page, "form_outline")


def test_undo_in_a_trial_takes_the_last_answer_back(
    page: FormsPage, qtbot: QtBot, night: Path
) -> None:
    load(qtbot, page, night)
    assert not page.handle("undo")
    click(page, "try_candidate")
    view = page.trial.view
    assert view is not None
    view.filling.set("/round/where", "station")
    assert page.handle("undo")
    assert view.filling.value("/round/where") is None
    assert page.handle("redo")
    assert view.filling.value("/round/where") == "station"
