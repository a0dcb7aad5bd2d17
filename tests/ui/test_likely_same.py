# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing somebody down who is known already: it is suggested, and never decided."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.commands.cases import OpenCase, open_case
from app.half_filled import INTAKE, correction, is_kept
from app.queries import cases, likely
from app.queries.cases import CaseFilter
from app.queries.likely import Told
from tests.helpers.form_screens import line, tick
from tests.helpers.screens import click, named, nameless, words
from ui import i18n
from ui.pages.case_form import CASE, IDENTITY
from ui.pages.case_identity import CaseIdentity
from ui.pages.likely_same import LikelySame
from ui.pages.new_case import NewCasePage

NAME, NATIVE = "Zubaida Rahmanzai", "زبیده رحمان‌زی"


def intake(session) -> str:
    """Write somebody down; return the case."""
    facts = {"sex": "female", "birth_year": 2009, "nationality": "af"}
    sheet = {"name_latin": NAME, "name_native": NATIVE, "phone": "+33 6 12 34 56 78"}
    return open_case(OpenCase(facts, sheet), session)


@pytest.fixture
def known(session) -> str:
    """The case of somebody who is written down already."""
    return intake(session)


@pytest.fixture
def page(session, tasks, hub, qtbot, known) -> NewCasePage:
    page = NewCasePage(session, tasks, hub=hub)
    qtbot.addWidget(page)
    page.resize(1366, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def write(page: NewCasePage, name: str, value: str, form: str = IDENTITY):
    field = line(page.form.views[form], name)
    field.clear()
    field.insert(value)  # key clicks know Latin letters only


def listed(panel: LikelySame) -> list[str]:
    found = panel.findChildren(QPushButton)
    rows = [b for b in found if b.objectName().startswith("open_")]
    return [b.accessibleName() for b in rows if b.isVisibleTo(panel)]


def wait(qtbot, panel: LikelySame) -> str:
    qtbot.waitUntil(lambda: bool(listed(panel)))
    return listed(panel)[0]


def code(session, case_id: str) -> str:
    return cases.head(session, case_id).row.code


def test_somebody_of_a_close_name_is_listed_while_the_name_is_typed(
    page, session, qtbot, known
):
    assert page.likely.isHidden()
    write(page, "/name_latin", "Zoubeida Rahmanzay")
    first = wait(qtbot, page.likely)
    assert code(session, known) in first
    assert "same name, spelled otherwise" in first
    shown = words(page.likely)
    assert NAME in shown
    assert NATIVE in shown
    assert "may be the same person" in shown
    assert "17 years" in shown
    assert f"followed by {i18n.iso(session.account.name)}" in shown


def test_it_says_what_agrees_and_what_does_not(page, qtbot, known):
    write(page, "/name_latin", NAME)
    write(page, "/birth_year", "2009", CASE)
    tick(page.form.views[CASE], "form:/sex:male")
    qtbot.waitUntil(lambda: "other sex" in "".join(listed(page.likely)))
    first = listed(page.likely)[0]
    assert "same name" in first
    assert "born the same year" in first


def test_the_script_of_the_name_does_not_matter(page, session, qtbot, known):
    write(page, "/name_native", "زبيدة رحمانزي")
    assert code(session, known) in wait(qtbot, page.likely)


def test_a_phone_number_alone_is_enough(page, session, qtbot, known):
    write(page, "/phone", "06 12 34 56 78")
    first = wait(qtbot, page.likely)
    assert code(session, known) in first
    assert "same phone number" in first


def test_a_name_that_nobody_has_shows_nothing_more(page, qtbot, known):
    write(page, "/name_latin", NAME)
    wait(qtbot, page.likely)
    write(page, "/name_latin", "Xqwv")
    qtbot.waitUntil(page.likely.isHidden)


def test_a_look_at_the_other_case_keeps_what_was_typed(page, session, qtbot, known):
    write(page, "/name_latin", NAME)
    wait(qtbot, page.likely)
    with qtbot.waitSignal(page.open_case) as opened:
        click(page, f"open_{known[:12]}")
    assert opened.args == [known]
    assert is_kept(INTAKE, session)
    assert line(page.form.views[IDENTITY], "/name_latin").text() == NAME


def test_saving_somebody_very_likely_known_asks_once(page, session, qtbot, known):
    write(page, "/name_latin", NAME)
    page.save()  # before the list is there
    asked = named(page, "question", QLabel).text()
    assert f"({i18n.ltr(code(session, known))})" in asked
    assert cases.page(session, CaseFilter(text=NAME), None, 9).rows[1:] == ()
    with qtbot.waitSignal(page.open_case) as opened:
        click(page, "answer_yes")
    assert opened.args != [known]
    assert len(cases.page(session, CaseFilter(text=NAME), None, 9).rows) == 2


def test_the_question_can_lead_to_that_case_instead(page, session, qtbot, known):
    write(page, "/name_latin", NAME)
    page.save()
    answer = named(page, "answer_no", QPushButton)
    assert QApplication.focusWidget() is answer
    with qtbot.waitSignal(page.open_case) as opened:
        qtbot.keyClick(answer, Qt.Key.Key_Space)
    assert opened.args == [known]
    assert is_kept(INTAKE, session)


def test_escape_and_typing_on_take_the_question_away(page, qtbot, known):
    write(page, "/name_latin", NAME)
    page.save()
    assert page.handle("back")
    assert page.isVisible()
    assert named(page, "save_case", QPushButton)
    page.save()
    write(page, "/alias", "Z")
    qtbot.waitUntil(lambda: named_or_none(page, "save_case") is not None)


def test_somebody_with_another_name_is_saved_without_a_question(page, qtbot, known):
    write(page, "/name_latin", "Xqwv Bqrtl")
    with qtbot.waitSignal(page.open_case):
        page.save()


def test_the_list_folds_away_and_comes_back(page, qtbot, known):
    write(page, "/name_latin", NAME)
    wait(qtbot, page.likely)
    click(page, "likely_fold")
    assert listed(page.likely) == []
    assert "may be the same" in words(page.likely)
    click(page, "likely_fold")
    assert listed(page.likely)


def test_everything_in_the_list_says_its_name(page, qtbot, known):
    write(page, "/name_latin", NAME)
    wait(qtbot, page.likely)
    assert nameless(page.likely) == []


def test_correcting_a_name_leaves_out_the_case_itself(sign_in, tasks, hub, qtbot):
    session = sign_in("social")
    known = intake(session)
    other = open_case(OpenCase({}, {"name_latin": "Someone"}), session)
    face = CaseIdentity(session, tasks, hub)
    qtbot.addWidget(face)
    face.resize(1000, 700)
    face.show()
    face.set_head(cases.head(session, known))
    face.edit()
    panel = named_panel(face)
    field = line(face.form.views[IDENTITY], "/name_latin")
    field.clear()
    field.insert(f"{NAME} Gul")
    face.form.everything(IDENTITY)
    panel.look()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert listed(panel) == []
    face.set_head(cases.head(session, other))
    assert is_kept(correction(known), session)  # what was typed is not lost
    face.edit()
    panel = named_panel(face)
    field = line(face.form.views[IDENTITY], "/name_latin")
    field.clear()
    field.insert(NAME)
    assert code(session, known) in wait(qtbot, panel)
    with qtbot.waitSignal(face.opened) as opened:
        click(panel, f"open_{known[:12]}")
    assert opened.args == [known]


def test_what_the_forms_tell_is_where_they_say_it_is(session):
    sheet = {
        "name_latin": " Awa ",
        "alias": "",
        "name_native": "أوا",
        "phone": "06 12",
        "age_said": 17,
    }
    told = likely.told_by(session, sheet, {"sex": "female", "nationality": "ml"})
    assert told == Told(
        ("Awa", "أوا"), "female", session.today.year - 17, "ml", "06 12"
    )
    born = {"birth_date": "2001-02-03", "age_said": 17}
    assert likely.told_by(session, born, {}).birth_year == 2001
    assert likely.told_by(session, born, {"birth_year": 1999}).birth_year == 1999
    assert likely.told_by(session, {}, {"birth_year": 20}).birth_year is None
    assert not likely.told_by(session, None, None)
    assert likely.alike(session, Told(sex="female")) == []


def named_or_none(page, name: str):
    found = page.findChildren(QPushButton, name)
    return next((b for b in found if b.isVisibleTo(page)), None)


def named_panel(face: CaseIdentity) -> LikelySame:
    return face.findChildren(LikelySame)[-1]
