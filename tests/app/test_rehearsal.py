# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recovery words are tried twice a year, and a try changes nothing else."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import session as sessions
from app.commands.removing import remove_account
from app.errors import RecoveryWordsWrong
from app.queries import team
from app.recovery import (
    Missing,
    RecoveryWords,
    missing,
    new_words,
    people,
    read_sheet,
)
from app.rehearsal import EVERY_DAYS, due, rehearse
from app.session import Session
from tests.helpers import world
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.world import Site, hashes

ROLES = ("coordinator", "legal")


@pytest.fixture(params=[(1, 1), (3, 2)], ids=["one sheet", "two of three"])
def made(request: pytest.FixtureRequest) -> RecoveryWords:
    return new_words(*request.param)


@pytest.fixture
def words(made: RecoveryWords) -> tuple[str, ...]:
    """Sheets that are enough, the last ones."""
    return made.lines[-made.needed :]


@pytest.fixture
def site(made: RecoveryWords, tmp_path: Path) -> Site:
    world.own_memory(tmp_path / "memory")
    return world.found(tmp_path / "site", "TRI", ROLES, secret=made.secret)


def later(site: Site, days: int, role: str = "coordinator") -> Session:
    return sessions.unlock(
        site.folder,
        world.PEOPLE[role],
        world.passphrase(role),
        limits=TEST_ONLY_LIMITS,
        clock=lambda: datetime.now(UTC) + timedelta(days=days),
    )


def acts(session: Session) -> list[str]:
    return [row.act for row in team.audit_page(session, None, 20)]


def test_the_right_words_are_noted_and_no_longer_due(
    site: Site, words: tuple[str, ...]
) -> None:
    session = later(site, EVERY_DAYS + 1)
    try:
        assert due(session).reminds
        rehearse(session, words)
        assert due(session).last_on == session.today
        assert not due(session).due
        assert acts(session)[0] == "recovery_rehearsed"
    finally:
        session.close()
    again = later(site, 2 * EVERY_DAYS + 3)
    try:
        assert due(again).reminds
    finally:
        again.close()


def test_they_are_not_due_while_the_case_file_is_new(site: Site) -> None:
    for days, expected in ((0, False), (EVERY_DAYS, False), (EVERY_DAYS + 1, True)):
        session = later(site, days)
        state = due(session)
        session.close()
        assert (state.last_on, state.due) == (None, expected)


def test_a_clock_that_was_years_ahead_does_not_silence_the_reminder(
    site: Site, words: tuple[str, ...]
) -> None:
    ahead = later(site, 3650)
    rehearse(ahead, words)
    ahead.close()
    session = later(site, 0)
    assert due(session).due
    session.close()


def test_everybody_sees_it_and_who_manages_accounts_is_reminded(site: Site) -> None:
    session = later(site, EVERY_DAYS + 1, "legal")
    state = due(session)
    session.close()
    assert (state.due, state.mine, state.reminds) == (True, False, False)


def test_a_wrong_try_changes_no_byte(site: Site, words: tuple[str, ...]) -> None:
    other = new_words(3, 2)
    swapped = words[0].split()
    swapped[6], swapped[7] = "academic", "zero"
    session = later(site, 0)
    before = hashes(site.folder)
    tries = (other.lines[:2], other.lines[:1], (), (" ".join(swapped), *words[1:]))
    for lines in tries:
        with pytest.raises(RecoveryWordsWrong):
            rehearse(session, lines)
    assert hashes(site.folder) == before
    assert "recovery_rehearsed" not in acts(session)
    session.close()


def test_the_words_still_open_it_after_the_keys_were_renewed(
    site: Site, words: tuple[str, ...]
) -> None:
    with site.as_("coordinator") as session:
        (leaver,) = (a for a in team.accounts(session) if a.role == "legal")
        remove_account(session, leaver.account_id, words)
        rehearse(session, words)
    with site.as_("recovery") as session:
        assert {row.role for row in people(session)} == {"coordinator"}
    with site.as_("coordinator") as session:
        rehearse(session, words)
        assert acts(session)[2] == "recovered"


def test_words_are_never_due_in_a_training_file(tmp_path: Path) -> None:
    world.own_memory(tmp_path / "memory")
    site = world.found(tmp_path / "training", "TRA", ("coordinator",), training=True)
    session = later(site, 400)
    assert not due(session).due
    session.close()


def test_people_who_may_need_an_account_are_those_who_work_here(site: Site) -> None:
    with site.as_("recovery") as session:
        names = {row.name for row in people(session)}
    assert names == {world.PEOPLE[role] for role in ROLES}


def test_sheets_say_what_is_missing_before_they_are_tried() -> None:
    one, two = (
        [read_sheet(line) for line in new_words(3, 2).lines] for _set in range(2)
    )
    single = read_sheet(new_words().lines[0])
    assert missing([single]) is Missing.NOTHING
    assert missing([one[0]]) is Missing.ANOTHER
    assert missing([one[2], one[2]]) is Missing.TWICE
    assert missing([one[0], two[1]]) is Missing.MIXED
    assert missing([one[0], single]) is Missing.MIXED
    assert missing([one[2], one[0]]) is Missing.NOTHING
    assert missing([]) is Missing.ANOTHER
