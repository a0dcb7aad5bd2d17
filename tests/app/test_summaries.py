# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one-page summary of each case: missing, begun, written, old, written anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.commands.entries import save_draft
from app.handover import compose
from app.handover.compose import ComposeBundle
from app.handover.selection import SUMMARY
from app.handover.summaries import begin_summary, may_summarise, summaries
from app.progress import Progress
from app.queries import cases
from app.session import Session
from tests.helpers import casework, world
from tests.helpers.world import Site

SAID = {"situation": "Hébergée.", "safe_contact": "Par sa sœur.", "risks": "Éviction."}


@pytest.fixture
def here(tripoli: Site) -> Iterator[Session]:
    with tripoli.as_("social") as session:
        yield session


@pytest.fixture
def case(here: Session) -> str:
    return world.intake(here, "Aminata Sow")


def test_a_case_has_none_until_one_is_written(here: Session, case: str) -> None:
    (row,) = summaries(here, (case,))
    assert (row.name, row.state, row.drafted) == ("Aminata Sow", "missing", False)
    casework.write(here, case, SUMMARY, SAID)
    (row,) = summaries(here, (case,))
    assert (row.state, row.written_on) == ("written", here.today)


def test_one_that_is_begun_goes_on(here: Session, case: str) -> None:
    begun = begin_summary(here, case, "Audience")
    assert not begun.drafted
    assert begun.writing.answers["next_deadline"] == "Audience"
    save_draft(replace(begun.writing, answers={"situation": "Héb"}), here)
    again = begin_summary(here, case, "")
    assert again.drafted
    assert again.writing.answers == {"situation": "Héb"}
    assert again.base.entry_id == again.writing.entry_id
    assert summaries(here, (case,))[0].drafted


def test_an_old_one_is_written_anew_from_what_it_said(
    here: Session, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    casework.write(here, case, SUMMARY, SAID | {"next_deadline": "Hier"})
    later = here.now + timedelta(days=31)
    monkeypatch.setattr(here.case_file, "clock", lambda: later)
    (row,) = summaries(here, (case,))
    assert row.state == "old"
    begun = begin_summary(here, case, "")
    assert begun.writing.answers["risks"] == "Éviction."
    assert "next_deadline" not in begun.writing.answers
    assert "written_on" not in begun.writing.answers


def test_who_does_not_read_protection_is_asked_for_none(tripoli: Site) -> None:
    with tripoli.as_("mediator") as session:
        assert not may_summarise(session)
        assert summaries(session, ("any",)) == ()


def test_a_case_on_its_way_is_not_corrected(
    here: Session, case: str, tunis: Site, tmp_path: Path
) -> None:
    head = cases.head(here, case)
    assert head is not None
    assert (head.may_change_identity, head.may_change_facts) == (True, True)
    with tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
    command = ComposeBundle((contact,), (case,), "legal", tmp_path, mode="custody")
    compose.compose(command, here, Progress())
    head = cases.head(here, case)
    assert head is not None
    assert (head.may_change_identity, head.may_change_facts) == (False, False)
