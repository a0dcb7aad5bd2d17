# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines and hearings that another program wrote wrongly are shown, never crashed on."""

import json
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.ids import new_id
from app.legal.procedures import of_case
from app.letters import making
from app.letters.making import MakeLetter
from app.session import Session
from storage.revisions import sign_revision
from tests.helpers import legal_screens
from tests.helpers.screens import named, words
from tests.helpers.world import intake
from ui.pages.agenda import TEAM, AgendaPage
from ui.pages.case import CasePage
from ui.pages.case_tabs import PROCEDURES
from ui.pages.legal.deadline import DeadlinePage

EVIL = "<img src='file:///etc/passwd'><b>Filed</b>"
FORGED: dict[str, dict[str, Any]] = {
    "no clock": {"due_at": "25:99", "zone": "../../etc/passwd"},
    "no zone": {"zone": "Nowhere/Nada", "due_at": "10:00"},
    "numbers": {"due_at": 7, "zone": 7, "title": 9, "proof": 1, "event": 5},
    "another day": {"due_on": "2031-01-01"},
    "no day": {"due_on": "2026-99-99", "theirs_on": "x", "verified_on": "x"},
    "no rows": {"event": [{"what": 5, "on": "x"}, 7]},
    "markup": {"title": EVIL, "explanation": f"{EVIL}\n" * 3000, "computation": None},
    "no computation": {"computation": "[" * 9000},
    "ended": {"status": "filed", "done_on": "x", "proof_file": "0" * 64},
}


def forged(session: Session, like: str, **answers: Any) -> str:
    """Sign an entry as a colleague's changed program would."""
    head = session.case_file.revisions("legal", like)[-1]
    said = head.fields["answers"] | answers
    revision = sign_revision(
        session.case_file.signing,
        compartment="legal",
        entry=new_id(),
        case=str(head.case),
        form=head.fields["form"],
        form_version=head.fields["form_version"],
        answers={name: value for name, value in said.items() if value is not None},
        recorded_at=session.now,
        parents=(),
    )
    with session.case_file.transaction() as transaction:
        transaction.put(revision)
    return revision.entry


@pytest.fixture
def pages(session, tasks, hub, qtbot):
    made = [kind(session, tasks, hub=hub) for kind in (DeadlinePage, CasePage)]
    for page in made:
        qtbot.addWidget(page)
        page.show()
    return made


def end_of(session: Session, entry: str, due: str) -> str:
    """Return the computation of a deadline with another end."""
    head = session.case_file.revisions("legal", entry)[-1]
    kept = json.loads(head.fields["answers"]["computation"])
    kept["computation"]["due"] = due
    return json.dumps(kept)


@pytest.mark.parametrize("what", [*FORGED, "2999-01-01", "9999-12-31", "9000-05-05"])
def test_what_a_deadline_says_wrongly_stops_no_screen(session, pages, what):
    case_id = intake(session, "Mohamed Abdelrahman")
    about = legal_screens.appeal(session, case_id)
    entry = legal_screens.deadline(session, about)
    over = FORGED.get(what) or {"computation": end_of(session, entry, what)}
    evil = forged(session, entry, **over)
    page, case = pages
    page.open("legal", evil)
    assert named(page, "deadline_date", QLabel).text()
    case.open(case_id)
    case.show_tab(PROCEDURES)
    assert len(of_case(session, case_id)[0].deadlines) == 2
    command = MakeLetter(case_id, "lawyer_summary", "fr", about.entry_id)
    assert making.prepare(command, session).data["deadlines"]
    if what == "markup":
        assert EVIL in words(page)  # as it is written, not as a page


def test_a_hearing_at_no_hour_is_shown_without(session, tasks, hub, qtbot, pages):
    case_id = intake(session, "Mohamed Abdelrahman")
    about = legal_screens.appeal(session, case_id)
    entry = legal_screens.deadline(session, about)
    said = {"procedure": about.entry_id, "held_on": "2027-01-05", "held_at": "soon"}
    head = session.case_file.revisions("legal", entry)[-1]
    revision = sign_revision(
        session.case_file.signing,
        compartment="legal",
        entry=new_id(),
        case=str(head.case),
        form="hearing",
        form_version="1",
        answers=said,
        recorded_at=session.now,
        parents=(),
    )
    with session.case_file.transaction() as transaction:
        transaction.put(revision)
    (found,) = of_case(session, case_id)[0].hearings
    assert found.at == ""
    command = MakeLetter(case_id, "lawyer_summary", "fr", about.entry_id)
    assert making.prepare(command, session).data["hearings"]
    agenda = AgendaPage(session, tasks, hub=hub)
    qtbot.addWidget(agenda)
    agenda.restore({"whose": TEAM})
    assert agenda.findChildren(QWidget)
