# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates: what a draft may not claim of itself, and how discreet one may be."""

from dataclasses import replace

import pytest

from app.certificates.beginning import begin
from app.errors import FilesAreEverybodys
from app.queries.timeline import view
from tests.helpers import casework, certifying, world
from tests.helpers.certifying import certified, drafted, examined
from tests.helpers.world import Site


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        found = world.intake(session, "Aminata Sow", "أميناتا سو")
        casework.consent(session, found, certificate="given")
        return found


def test_who_writes_it_may_make_it_more_discreet_than_what_it_is_made_of(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("doctor") as session:
        draft = drafted(session, case, entry_id=examined(session, case))
        made = certified(session, replace(draft, sensitivity="discreet"))
        found = view(session, "medical", made)
        assert found is not None
        assert found.sensitivity == "discreet"
        assert session.case_file.rows("SELECT id FROM registry.parcel") == []
        own = drafted(session, case, "initial")
        named = replace(own, sensitivity="named", readers=(session.me,))
        with pytest.raises(FilesAreEverybodys):  # its PDF would be read by all of them
            certified(session, named)
        assert view(session, "medical", named.entry_id) is None


def test_what_making_says_of_itself_is_not_taken_from_a_draft(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("doctor") as session:
        draft = drafted(session, case, "initial")
        more = {"consent_override": "Accord oral.", "warnings_seen": "culprit"}
        made = certified(session, replace(draft, answers=draft.answers | more))
        found = view(session, "medical", made)
        assert found is not None
        assert found.answers is not None
        assert "consent_override" not in found.answers
        assert not found.answers.get("warnings_seen")


@pytest.mark.parametrize(
    ("asked_by", "detail", "said"),
    [
        ("lawyer", "", "son avocate ou avocat"),
        ("court", "", "la justice"),
        ("other", "", ""),
        ("other", "Me Durand", "Me Durand"),
    ],
)
def test_who_asked_for_it_goes_on_as_a_sentence(
    tripoli: Site, case: str, asked_by: str, detail: str, said: str
) -> None:
    answers = certifying.answers()
    answers["information"] |= {"requested_by": asked_by, "requested_detail": detail}
    with tripoli.as_("doctor") as session:
        source = certifying.source(session, examined(session, case, answers))
        begun = begin(session, case, "asylum", source)
    assert begun.answers["seen"].get("requested_by", "") == said
