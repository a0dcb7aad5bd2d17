# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Erasing a case: who may, when it waits, what a colleague's keys have to finish."""

from pathlib import Path

import pytest

from app.commands.closing import checks
from app.commands.entries import save_draft
from app.commands.erasing import apply_waiting, erase_case
from app.errors import DeadlineRunning, NotAllowed, ReasonNeeded
from app.queries import cases, search, timeline
from app.queries.erasing import what_goes
from storage.erasing import erased_cases
from storage.reading import entries_of
from tests.helpers import casework
from tests.helpers.casework import day
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.world import (
    PEOPLE,
    Site,
    found,
    intake,
    introduce,
    note,
    passphrase,
    receive,
    send,
)
from ui.doors import Doors

ROLES = ("coordinator", "legal", "social", "doctor")
REMOTE = ("coordinator", "social")


@pytest.fixture(scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return found(tmp_path_factory.mktemp("made") / "tripoli", "TRI", ROLES)


@pytest.fixture
def tripoli(_made: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return _made.copied(tmp_path / "tripoli")


@pytest.fixture
def case(tripoli: Site) -> str:
    """A case in which four professions wrote."""
    with tripoli.as_("social") as session:
        case_id = intake(session, "Mohamed Abdelrahman")
    for role in ROLES:
        with tripoli.as_(role) as session:
            note(session, case_id, f"Sycomore, said the {role}")
    return case_id


def revisions(site: Site, case_id: str) -> dict[str, int]:
    """Return how much of a case is in which compartment, seen with every key."""
    with site.as_("recovery") as session:
        counted = {
            name: session.case_file.rows(
                f"SELECT count(*) FROM {name}.revision WHERE case_id = ?", (case_id,)
            )[0][0]
            for name in session.compartments
        }
    return {name: count for name, count in counted.items() if count}


def test_what_is_open_goes_at_once_and_the_rest_when_its_holder_unlocks(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("coordinator") as session:
        found = what_goes(session, case)
        assert (found.later, found.copies, found.deadlines) == (("medical",), (), ())
        removed = erase_case(session, case, "asked")
        assert removed.entries == found.entries + 1  # the case itself
        assert cases.row_of(session, case) is None
        assert all(row.hidden for row in timeline.rows(session, case))
        assert search.hits(session, "sycomore") == []
        (details,) = casework.acts(session, "case_erased")
        assert details["reason"] == "asked"
        assert (details["case"], details["later"]) == (case, 1)
        assert apply_waiting(session) == 0
    assert revisions(tripoli, case) == {"medical": 1}
    with tripoli.as_("legal") as session:  # holds no key to what waits
        assert apply_waiting(session) == 0
    with tripoli.as_("doctor") as session:
        assert apply_waiting(session) == 1
        assert apply_waiting(session) == 0
    with tripoli.as_("coordinator") as session:
        (details,) = casework.acts(session, "erasure_applied")
        assert (details["cases"], details["entries"], details["later"]) == (1, 1, 0)
    assert revisions(tripoli, case) == {}


def test_unlocking_finishes_what_waited(tripoli: Site, case: str) -> None:
    with tripoli.as_("coordinator") as session:
        erase_case(session, case, "asked")
    doors = Doors(limits=TEST_ONLY_LIMITS)
    doors.unlock(tripoli.folder, PEOPLE["doctor"], passphrase("doctor")).close()
    assert revisions(tripoli, case) == {}


def test_only_who_may_erase_does_and_with_a_reason(tripoli: Site, case: str) -> None:
    with tripoli.as_("legal") as session:
        with pytest.raises(NotAllowed):
            erase_case(session, case, "asked")
        with pytest.raises(NotAllowed):
            what_goes(session, case)
    with tripoli.as_("coordinator") as session:
        with pytest.raises(ReasonNeeded):
            erase_case(session, case, "because")
        with pytest.raises(NotAllowed):
            erase_case(session, "0" * 32, "asked")
        (account, *_), *_ = entries_of(session.case_file, "account")
        with pytest.raises(NotAllowed):  # of no case
            erase_case(session, account, "asked")
        erase_case(session, case, "mistake")
        with pytest.raises(NotAllowed):  # it is gone
            erase_case(session, case, "asked")


@pytest.mark.parametrize("role", ["social", "doctor"])
def test_a_deadline_is_waited_for_unless_the_person_asked(
    tripoli: Site, case: str, role: str
) -> None:
    with tripoli.as_(role) as session:
        said = {"title": "Recours", "due_on": day(session, 5), "kind": "deadline"}
        place = "medical" if role == "doctor" else "protection"
        casework.write(session, case, "task", said, compartment=place)
    with tripoli.as_("coordinator") as session:
        assert any(check.blocking for check in checks(session, case))
        for reason in ("retention", "mistake"):
            with pytest.raises(DeadlineRunning) as refused:
                erase_case(session, case, reason)
            assert [each.isoformat() for each in refused.value.days] == [
                day(session, 5)
            ]
        assert not erased_cases(session.case_file)
        erase_case(session, case, "asked")


def test_a_draft_that_was_written_back_is_removed_at_the_next_unlocking(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("coordinator") as session:
        typed = casework.writing(session, case, "note", {"text": "Half written"})
        erase_case(session, case, "asked")
        save_draft(typed, session)
        assert apply_waiting(session) == 1
        rows = "SELECT count(*) FROM protection.draft"
        assert session.case_file.rows(rows) == [(0,)]


def test_an_erasure_travels_and_no_older_bundle_brings_the_case_back(
    tripoli: Site, case: str, tmp_path: Path
) -> None:
    paris = found(tmp_path / "paris", "PAR", REMOTE)
    with tripoli.as_("coordinator") as here, paris.as_("coordinator") as there:
        contact = introduce(here, there)
        other = intake(here, "Amina Yusuf")
        old = send(here, contact, (case, other), tmp_path)
        receive(there, old)
        assert cases.row_of(there, case) is not None
        assert what_goes(here, case).copies == ("Inès Moreau",)
        erase_case(here, case, "asked")
        receive(there, send(here, contact, (other,), tmp_path))
        assert cases.row_of(there, case) is None
        assert cases.row_of(there, other) is not None
        receive(there, old)
        assert cases.row_of(there, case) is None
    assert revisions(paris, case) == {}
