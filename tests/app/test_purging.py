# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Removing what was handed over, beside colleagues of other professions."""

from pathlib import Path

from app import custody
from app.handover import compose, ledger, purging, statements
from app.handover.compose import ComposeBundle
from app.progress import Progress
from app.queries import cases as case_queries
from tests.helpers import world
from tests.helpers.world import PEOPLE, Site


def test_a_copy_goes_whole_though_its_sender_kept_other_professions_back(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    with tripoli.as_("doctor") as here:
        case = world.intake(here, "Aminata Sow")
        world.note(here, case, "Ce que seul le médical lit.")
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        path = world.send(here, world.introduce(here, there), (case,), tmp_path)
        world.receive(there, path)
        head = case_queries.head(there, case)
        assert head is not None
        assert head.hidden == {"medical": 1}
        assert purging.remove_copies(there, (case,)).remaining == 0
        assert case_queries.row_of(there, case) is None


def test_what_a_colleague_here_holds_keeps_a_case_until_they_act(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    with tripoli.as_("social") as here:
        case = world.intake(here, "Aminata Sow")
    with tripoli.as_("doctor") as doctor:
        world.note(doctor, case, "Ce que seul le médical lit.")
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        command = ComposeBundle((contact,), (case,), "legal", tmp_path, mode="custody")
        path = compose.compose(command, here, Progress())
        statements.take(world.receive(there, path).statement, here)
        done = purging.purge(here, ledger.sent(here)[0].bundle_id)
        assert done.remaining == 1
        assert case_queries.row_of(here, case) is not None
        assert custody.custody_of(here, case).state == "transferred"


def test_only_who_sent_a_bundle_states_that_its_cases_are_gone(
    tripoli: Site, tunis: Site, tmp_path: Path
) -> None:
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        case = world.intake(here, "Aminata Sow")
        contact = world.introduce(here, there)
        command = ComposeBundle((contact,), (case,), "legal", tmp_path, mode="custody")
        path = compose.compose(command, here, Progress())
        statements.take(world.receive(there, path).statement, here)
        assert purging.key_holders(here) == (
            PEOPLE["legal"],
            PEOPLE["coordinator"],
            PEOPLE["doctor"],
        )
    with tripoli.as_("legal") as colleague:
        done = purging.purge(colleague, ledger.sent(colleague)[0].bundle_id)
        assert (done.cases, done.statement) == (1, b"")
