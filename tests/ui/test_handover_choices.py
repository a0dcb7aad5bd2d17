# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several people, custody or copy, what of the cases, the caseload, what is new."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListView
from pytestqt.qtbot import QtBot

from app import custody
from app.handover import compose, statements, updates
from app.handover.cards import Card
from app.handover.contacts import add_contact, revoke
from app.handover.exchange_folder import set_folder
from app.handover.ledger import sent
from app.mission.caseload import caseload
from app.rows import BundleCell, BundleLine, KeptBack
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.handover import Screen, screen, some_cases, write
from ui.hub import Hub
from ui.models.bundle import BundleModel
from ui.models.matrix import Mark, MatrixCell
from ui.pages.handover import HandoverPage
from ui.pages.handover_choice import UPDATE
from ui.tasks import TaskRunner

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def press(here: Screen, name: str) -> None:
    found = here.page.findChild(QAbstractButton, name)
    assert found is not None, name
    assert found.isVisible(), name
    found.click()


def start(here: Screen, count: int = 2) -> list[str]:
    """Choose some cases and the first contact; wait for what would go."""
    ids = some_cases(here.page.session, count)
    here.page.compose_cases(ids)
    here.choose()
    settled(here)
    return ids


def settled(here: Screen) -> None:
    here.qtbot.waitUntil(lambda: not here.page.tasks.busy())


def custody_radio(here: Screen) -> QAbstractButton:
    found = here.page.findChild(QAbstractButton, "mode_custody")
    assert found is not None
    return found


# -- to whom -------------------------------------------------------------------
def test_several_people_each_have_a_preview_of_their_own(
    here: Screen, colleague: Card, tmp_path: Path
) -> None:
    session = here.page.session
    other = add_contact(colleague, session, verified=True)
    here.page.refresh()
    here.page.compose_cases(some_cases(session, 3))
    here.choose(0, 1)
    here.wait_for("will be able to read")
    settled(here)
    press(here, other)
    model = here.page.compose.preview.model
    legal = 1 + model.compartments.index("legal")
    assert model.cell(0, legal).reason == "not their role"
    assert "and 1 other" in here.button("hand_over").text()


def test_people_are_ticked_and_confirmed_with_the_keyboard(here: Screen) -> None:
    view = here.page.findChild(QListView, "pick_contact")
    assert view is not None
    view.setCurrentIndex(view.model().index(0, 0))
    here.qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.model().index(0, 0).data(SPOKEN).endswith(", chosen")
    here.qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.model().index(0, 0).data(SPOKEN).endswith(", not chosen")
    here.qtbot.keyClick(view, Qt.Key.Key_Return)
    assert here.page.compose.picker.isVisible()


def test_who_was_revoked_is_shown_and_cannot_be_chosen(
    here: Screen, tunis: Session
) -> None:
    revoke(tunis.me, here.page.session, "Her laptop was taken.")
    here.page.refresh()
    here.tick("pick_contact", 0)
    view = here.page.findChild(QListView, "pick_contact")
    assert view is not None
    assert view.model().index(0, 0).data(SPOKEN).endswith("cannot be chosen")
    assert not here.button("who_done").isEnabled()


def test_a_mission_that_has_ended_is_warned_about(
    here: Screen, colleague: Card, tmp_path: Path
) -> None:
    session = here.page.session
    gone = session.today - timedelta(days=3)
    other = add_contact(replace(colleague, expires=gone), session, verified=True)
    here.page.refresh()
    here.page.compose_cases(some_cases(session, 1))
    here.page.compose.choose_contact(other)
    here.wait_for("Ask who has taken over")


# -- which -----------------------------------------------------------------------
def test_my_whole_caseload_is_one_click(here: Screen) -> None:
    session = here.page.session
    ids = {world.intake(session, name) for name in ("Aminata Sow", "Yonas Tesfay")}
    here.choose()
    here.click("pick_mine")
    mine = caseload(session, session.me).rows
    assert ids <= {row.case_id for row in mine}
    here.qtbot.waitUntil(lambda: len(here.page.compose.picker.picks()) == len(mine))


# -- how -------------------------------------------------------------------------
def test_custody_is_chosen_and_the_button_says_so(here: Screen) -> None:
    start(here)
    here.click("step_how_change")
    press(here, "mode_custody")
    settled(here)
    here.click("how_done")
    settled(here)
    button = here.button("hand_over")
    assert button.text() == "Hand over 2 cases to Inès Moreau, custody included"
    assert "read-only until the receipt" in here.said()


def test_without_identity_nobody_can_answer_and_the_choice_says_why(
    here: Screen,
) -> None:
    start(here)
    here.click("step_how_change")
    press(here, "mode_custody")
    press(here, "goes_identity")
    here.wait_for("“Identity” does not go: nobody can answer for a case without it.")
    assert not custody_radio(here).isEnabled()
    assert here.page.compose.how.choice().mode == compose.COPY
    here.click("how_done")
    here.wait_for("Custody cannot go along, so this is a copy.")
    here.click("step_how_change")
    press(here, "goes_identity")  # custody was wanted: it comes back
    here.qtbot.waitUntil(custody_radio(here).isEnabled)
    assert here.page.compose.how.choice().mode == compose.CUSTODY


def test_a_role_that_cannot_hold_is_offered_a_copy_only(
    here: Screen, colleague: Card
) -> None:
    session = here.page.session
    mediator = replace(colleague, role="mediator")
    add_contact(mediator, session, verified=True)
    here.page.refresh()
    here.page.compose_cases(some_cases(session, 1))
    here.page.compose.choose_contact(mediator.id)
    here.click("step_how_change")
    here.wait_for("this role does not read")
    assert not custody_radio(here).isEnabled()


def test_cases_on_their_way_cannot_be_handed_over_again(
    here: Screen, tmp_path: Path
) -> None:
    ids = start(here)
    here.page.compose.how.want(compose.CUSTODY)
    here.page.compose.show_next()
    settled(here)
    here.page.compose.write(tmp_path)
    here.wait_for("Your cases are read-only")
    assert custody.custody_of(here.page.session, ids[0]).state == "in_transfer"
    here.click("step_how_change")
    here.page.compose.start_again()
    start(here)
    here.click("step_how_change")
    here.wait_for("on their way to somebody already")
    assert not custody_radio(here).isEnabled()


def test_of_several_one_takes_over_and_the_others_get_a_copy(
    here: Screen, colleague: Card, tmp_path: Path
) -> None:
    session = here.page.session
    other = add_contact(colleague, session, verified=True)
    here.page.refresh()
    here.page.compose_cases(some_cases(session, 2))
    here.choose(0, 1)
    settled(here)
    here.click("step_how_change")
    press(here, "mode_custody")
    settled(here)
    who = here.page.findChild(QComboBox, "custodian")
    assert who is not None
    assert who.isVisible()
    who.setCurrentIndex(who.findData(other))
    settled(here)
    here.click("how_done")
    settled(here)
    assert "a copy to 1 other" in here.button("hand_over").text()
    path = compose_now(here, tmp_path / "out")
    assert path.is_file()
    (row,) = sent(session)
    assert custody.custody_of(session, some_cases(session, 2)[0]).to == other
    assert row.mode == "custody"


def compose_now(here: Screen, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    here.page.compose.write(folder)
    here.wait_for("encrypted for")
    (path,) = folder.iterdir()
    return path


def test_discreet_entries_stay_unless_they_are_asked_for(here: Screen) -> None:
    session = here.page.session
    case = world.intake(session, "Aminata Sow")
    world.note(session, case, "Entre nous.", discreet=True)
    world.note(session, case, "Pour tous.")
    me = session.me
    said = {"title": "À deux", "text": "Confidence."}
    casework.write(session, case, "note", said, sensitivity="named", readers=(me,))
    here.page.compose_cases([case])
    here.choose()
    settled(here)
    model = here.page.compose.preview.model
    legal = 1 + model.compartments.index("legal")
    cell = model.cell(0, legal)
    assert (cell.mark, cell.reason) == (Mark.PARTLY, "2 stay")
    assert "1 discreet" in cell.detail
    assert "1 for named people" in cell.detail
    here.click("step_how_change")
    press(here, "goes_discreet")
    settled(here)
    assert "for named people" in model.cell(0, legal).detail
    assert "discreet" not in model.cell(0, legal).detail


def test_who_refused_is_named_once_and_nothing_of_theirs_goes(here: Screen) -> None:
    session = here.page.session
    case = world.intake(session, "Aminata Sow")
    casework.consent(session, case, transfer="refused")
    here.page.compose_cases([case, *some_cases(session, 2)[1:]])
    here.choose()
    here.wait_for("Nothing goes of")
    settled(here)
    model = here.page.compose.preview.model
    row = next(r for r in range(2) if model.line(r).key == case)
    assert model.cell(row, 1).reason == "refused"
    assert "nothing of it goes" in model.line(row).subtitle
    assert "Send a copy of 1 " in here.button("hand_over").text()


def test_each_reason_has_words_of_its_own(look: object) -> None:
    said = {
        ("role", ""): "not their role",
        ("no_key", ""): "you hold no key",
        ("consent", "refused"): "refused",
        ("consent", "withdrawn"): "agreement withdrawn",
        ("consent", "expired"): "agreement has run out",
        ("consent", "not_asked"): "not asked",
        ("discreet", ""): "discreet",
        ("named", ""): "for named people",
        ("not_chosen", ""): "not chosen",
    }
    model = BundleModel("Case", ("legal",))
    for (reason, decision), words in said.items():
        kept = (KeptBack(reason, 3, decision),)
        cell = BundleCell("legal", "withheld", 0, kept)
        model.set_bundle([BundleLine("1", "PAR-1", "Yonas", 0, (cell,))])
        assert model.cell(0, 1) == MatrixCell(
            Mark.WITHHELD, words, f"{words} · 3 entries"
        )
        assert model.index(0, 1).data(SPOKEN) == (
            f"Yonas, Legal: withheld: {words} · 3 entries"
        )


# -- what is new -------------------------------------------------------------------
def test_what_is_new_is_offered_once_they_confirmed_a_bundle(
    here: Screen, tunis: Session, tmp_path: Path
) -> None:
    session = here.page.session
    path = write(here, tmp_path / "stick")
    statements.take(world.receive(tunis, path).statement, session)
    here.click("start_again")
    fresh = some_cases(session, 1)[0]
    assert updates.since(session, tunis.me) is not None
    world.note(session, fresh, "Appel de ce matin.")
    here.page.refresh()
    here.choose()
    here.click("pick_news")
    settled(here)
    assert here.button("hand_over").text() == "Send what is new to Inès Moreau"
    assert here.page.compose.how.choice().mode == UPDATE
    again = compose_now(here, tmp_path / "more")
    arrived = world.receive(tunis, again)
    assert arrived.new_entries == 1


def test_where_there_is_an_exchange_folder_nothing_is_asked(
    here: Screen, tmp_path: Path
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    set_folder(here.page.session, shared)
    start(here)
    assert "written to the exchange folder" in here.said()
    here.click("hand_over")
    here.wait_for("encrypted for Inès Moreau")
    assert len(list(shared.rglob("*.consigne"))) == 1


# -- after the lock ------------------------------------------------------------------
def test_every_choice_of_how_comes_back_after_the_lock(
    here: Screen, hub: Hub, qtbot: QtBot, tasks: TaskRunner
) -> None:
    start(here, 3)
    here.click("step_how_change")
    press(here, "mode_custody")
    press(here, "goes_legal")
    settled(here)
    again = HandoverPage(here.page.session, tasks, hub=hub)
    qtbot.addWidget(again)
    again.restore(here.page.place())
    assert again.compose.how.choice() == here.page.compose.how.choice()
    assert again.compose.place() == here.page.compose.place()
    assert again.compose.how.choice().mode == compose.CUSTODY


def test_what_falls_due_on_the_way_is_named(
    qtbot: QtBot, acquainted: Session, tasks: TaskRunner, hub: Hub
) -> None:
    case = world.intake(acquainted, "Aminata Sow")
    due = casework.day(acquainted, 8)
    casework.task(acquainted, case, "Audience", due)
    here = screen(qtbot, acquainted, tasks, hub)
    here.page.compose_cases([case])
    here.choose()
    settled(here)
    assert "falls due" not in here.said()  # a copy: who keeps it follows it
    here.click("step_how_change")
    press(here, "mode_custody")
    here.click("how_done")
    here.wait_for("Something falls due during the passage: ")
    assert "Inès Moreau will see it first." in here.said().replace(
        "\u2068", ""
    ).replace("\u2069", "")
