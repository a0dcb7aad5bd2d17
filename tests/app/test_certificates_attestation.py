# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A psychologist's attestation: hers, from her own signed evaluation."""

from pathlib import Path
from typing import Any

import pytest

from app.certificates.beginning import begin
from app.certificates.kinds import kinds_of
from app.certificates.known import known_certificates
from app.certificates.releasing import release
from app.errors import NotAllowed
from app.parcels import deliver
from tests.helpers import casework, certifying, world
from tests.helpers.certifying import PlainPress, certified, drafted, examined
from tests.helpers.world import Site

SAID: dict[str, Any] = {
    "information": {"examined_on": "2026-11-10", "place": "Centre de soins, Paris"},
    "clinician": {"profession": "psychologue clinicienne", "registration": "93"},
    "allegations": {"account": "Elle dit avoir été retenue en 2024."},
    "complaints": {"chronic": "Cauchemars, sursauts."},
    "mental_state": {"mood": "Tristesse.", "appearance": "Contact bon."},
    "finding": [
        {
            "number": 1,
            "what": "Reviviscences",
            "basis": "reported",
            "description": "Chaque nuit depuis deux ans.",
            "attribution": "Je revois la cellule",
            "consistency": "typical",
        }
    ],
    "conclusion": {"opinion": "highly_consistent", "opinion_why": "Ensemble cohérent."},
}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    roles = ("coordinator", "social", "doctor", "psychologist", "legal")
    return world.found(tmp_path / "site", "PAR", roles)


@pytest.fixture
def case(site: Site) -> str:
    with site.as_("social") as session:
        found = world.intake(session, "Aminata Sow", "أميناتا سو")
        casework.consent(session, found, certificate="given")
    return found


def test_it_says_what_she_found_and_that_it_is_no_medical_certificate(
    site: Site, case: str
) -> None:
    with site.as_("psychologist") as session:
        assert kinds_of(session) == ("attestation",)
        signed = examined(session, case, SAID, form="psychological_evaluation")
        press = PlainPress()
        draft = drafted(
            session,
            case,
            "attestation",
            signed,
            author={"author_title": "psychologue clinicienne"},
            contents={"findings": "yes"},
        )
        made = certified(session, draft, press)
        for said in (
            "Attestation psychologique",
            "Reviviscences",
            "Typique",
            "Tristesse.",
            "pas un certificat médical",
        ):
            assert said in press.html, said
        release(made, session)
    with site.as_("doctor") as session:  # holds neither of the two compartments
        assert known_certificates(session, case) == []
    with site.as_("legal") as session:
        assert deliver(session) == 2
        (known,) = known_certificates(session, case)
        assert (known.kind, known.state) == ("attestation", "released")
        assert known.author == world.PEOPLE["psychologist"]


def test_she_signs_no_medical_certificate(site: Site, case: str) -> None:
    with site.as_("psychologist") as session:
        for kind in ("asylum", "initial", "istanbul"):
            with pytest.raises(NotAllowed):
                begin(session, case, kind, None)
        signed = examined(session, case, SAID, form="psychological_evaluation")
        with pytest.raises(NotAllowed):
            begin(session, case, "asylum", certifying.source(session, signed))


def test_going_on_without_an_agreement_is_not_hers_to_decide(site: Site) -> None:
    with site.as_("social") as session:
        other = world.intake(session, "Mariam Diallo")
    with site.as_("psychologist") as session:
        signed = examined(session, other, SAID, form="psychological_evaluation")
        draft = drafted(session, other, "attestation", signed)
        with pytest.raises(NotAllowed):
            certified(session, draft, override_reason="une raison en mots")
        assert known_certificates(session, other) == []
