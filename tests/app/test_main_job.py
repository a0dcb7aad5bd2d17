# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, without a screen: from an empty folder to a case read elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from app.commands.accounts import AddAccount, GiveKeys, add_account, give_keys
from app.demo import main_job as headless
from app.demo.content import document, photograph
from app.errors import NoKey, NotAllowed
from app.handover import arrival, compose, ledger
from app.progress import Cancelled, Progress
from app.queries import cases, search, team, timeline
from app.session import Session
from tests.helpers import world
from tests.helpers.files import TEST_ONLY_LIMITS, TEST_ONLY_PARAMETERS
from tests.helpers.world import PEOPLE, Site

PHOTO = photograph(Random(1), "Constat")
PAPER = document("Requête", ["Au tribunal administratif.", "Deux pages."])


@dataclass(frozen=True)
class Work:
    """A day's work in Tripoli: two cases, and what was written about them."""

    aminata: str
    samira: str
    legal_note: str
    medical_note: str

    @property
    def both(self) -> tuple[str, str]:
        return self.aminata, self.samira


@pytest.fixture
def work(tripoli: Site) -> Work:
    with tripoli.as_("legal") as session:
        aminata = world.intake(session, "Aminata Sow", "أميناتا سو", risk="high")
        samira = world.intake(session, "Samira Mansour", "سميرة منصور")
        files = (
            world.attach(session, "constat.jpg", "image/jpeg", PHOTO),
            world.attach(session, "requête.pdf", "application/pdf", PAPER),
        )
        text = "Recours déposé au tribunal ; audience le 3 décembre."
        legal = world.note(session, aminata, text, title="Recours", files=files)
        world.note(session, samira, "طلب التسجيل قُدِّم", title="التسجيل")
    with tripoli.as_("doctor") as session:
        medical = world.note(session, aminata, "Brûlure ancienne, bras gauche.")
        world.note(session, aminata, "Vaccins à jour.")
        world.note(session, samira, "Discret.", discreet=True)
    return Work(aminata, samira, legal, medical)


def rows(session: Session) -> dict[str, tuple[str | None, str, int]]:
    page = cases.page(session, cases.CaseFilter(), None, 50)
    return {r.case_id: (r.name, r.owner, r.entries) for r in page.rows}


def history(session: Session, case_id: str) -> set[tuple[str, str, str, str]]:
    """Everything that was ever written and can be read: where, by whom, when, what."""
    return {
        (
            row.compartment,
            version.author,
            version.recorded_at.isoformat(),
            (version.answers or {}).get("text", ""),
        )
        for row in timeline.rows(session, case_id)
        if row.entry_id
        and (entry := timeline.view(session, row.compartment, row.entry_id))
        for version in entry.revisions
    }


def test_each_role_signs_in_with_its_own_keys(tripoli: Site) -> None:
    held = {}
    for role in tripoli.roles:
        with tripoli.as_(role) as session:
            held[role] = set(session.compartments)
            assert session.account.name == PEOPLE[role]
    assert held["doctor"] == {"registry", "identity", "protection", "social", "medical"}
    assert held["mediator"] == {"registry", "identity"}
    assert "medical" not in held["coordinator"]
    assert all("mental_health" not in keys for keys in held.values())


def test_notes_and_files_read_back_as_they_were_written(
    tripoli: Site, work: Work
) -> None:
    with tripoli.as_("legal") as session:
        entry = timeline.view(session, "legal", work.legal_note)
        assert entry is not None
        assert entry.answers["text"].startswith("Recours déposé")
        assert [f.name for f in entry.attachments] == ["constat.jpg", "requête.pdf"]
        read = [
            b"".join(timeline.read_file(session, "legal", file.sha256))
            for file in entry.attachments
        ]
    assert read == [PHOTO, PAPER]


def test_a_case_is_found_by_part_of_a_name_and_of_a_note(
    tripoli: Site, work: Work
) -> None:
    with tripoli.as_("legal") as session:
        for part in ("minat", "AMINATA s", "اميناتا", "tri-2026-0001"):
            assert work.aminata in {h.case_id for h in search.hits(session, part)}, part
        for part in ("audien", "depose", "tribunal recours"):
            found = search.hits(session, part)
            assert [h.entry_id for h in found] == [work.legal_note], part
        assert [h.case_id for h in search.hits(session, "قدم")] == [work.samira]
        assert search.hits(session, "brulure") == []  # the doctor's own
    with tripoli.as_("doctor") as session:
        assert [h.entry_id for h in search.hits(session, "brulure")] == [
            work.medical_note
        ]
    with tripoli.as_("mediator") as session:
        assert [h.case_id for h in search.hits(session, "minat")] == [work.aminata]
        assert search.hits(session, "tribunal") == []


def test_what_cannot_be_read_is_counted_but_not_what_is_discreet(
    tripoli: Site, work: Work
) -> None:
    with tripoli.as_("legal") as session:
        first = cases.head(session, work.aminata)
        second = cases.head(session, work.samira)
        assert first is not None
        assert second is not None
        assert (first.hidden, second.hidden) == ({"medical": 2}, {})
        hidden = [r for r in timeline.rows(session, work.aminata) if r.hidden]
        assert [(r.compartment, r.hidden, r.entry_id) for r in hidden] == [
            ("medical", 2, "")
        ]
        with pytest.raises(NoKey):
            timeline.view(session, "medical", work.medical_note)


def test_a_colleague_gets_the_keys_the_founder_holds_and_the_rest_later(
    tripoli: Site,
) -> None:
    with tripoli.as_("coordinator") as session:
        waiting = add_account(
            AddAccount("Lina Farès", world.passphrase("psychologist"), "psychologist"),
            session,
        )
        assert waiting == {"mental_health"}
        (lina,) = (a for a in team.accounts(session) if a.name == "Lina Farès")
        assert team.waiting(lina) == {"mental_health"}
        with pytest.raises(NotAllowed):
            give_keys(GiveKeys(lina.account_id), session)
    with tripoli.as_("recovery") as session:
        assert give_keys(GiveKeys(lina.account_id), session) == set()
    with tripoli.as_("psychologist") as session:
        assert "mental_health" in session.compartments


def test_a_bundle_brings_the_same_cases_authors_and_history(
    tripoli: Site, tunis: Site, work: Work, tmp_path: Path
) -> None:
    with tripoli.as_("legal") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        preview = compose.preview(
            here,
            compose.ComposeBundle((contact,), work.both, "legal", Path()),
            Progress(),
        )[0]
        states = {c.compartment: c.state for c in preview.lines[0].cells}
        assert (states["legal"], states["medical"]) == ("goes", "withheld")
        bundle = world.send(here, contact, work.both, tmp_path)

        arrived = arrival.inspect(bundle, there, Progress())
        assert arrived.verified
        assert arrived.sender.name == PEOPLE["legal"]
        assert not arrived.opened_before
        assert {(w[1], w[2], w[3]) for w in arrived.withheld} == {
            ("medical", 2, "role")
        }
        accepted = arrival.accept(arrived, there, Progress())
        assert (accepted.new_cases, accepted.new_files) == (2, 2)

        assert rows(there) == rows(here)
        for case_id in work.both:
            assert history(there, case_id) == history(here, case_id)
        head = cases.head(there, work.aminata)
        assert head is not None
        assert head.hidden == {"medical": 2}
        assert b"".join(
            timeline.read_file(
                there, "legal", timeline.files(there, work.aminata)[0][1].sha256
            )
        ) in (PHOTO, PAPER)
        assert [r.who for r in ledger.sent(here)] == [PEOPLE["coordinator"]]
        assert [(r.who, r.cases) for r in ledger.received(there)] == [
            (PEOPLE["legal"], 2)
        ]


def test_opening_it_again_changes_no_byte(
    tripoli: Site, tunis: Site, work: Work, tmp_path: Path
) -> None:
    with tripoli.as_("legal") as here, tunis.as_("coordinator") as there:
        bundle = world.send(here, world.introduce(here, there), work.both, tmp_path)
        world.receive(there, bundle)
        before = world.hashes(tunis.folder)
        arrived = arrival.inspect(bundle, there, Progress())
        assert arrived.opened_before
        assert arrival.accept(arrived, there, Progress()) == arrival.Accepted(
            0, 0, 0, 0
        )
        assert world.hashes(tunis.folder) == before
        assert len(ledger.received(there)) == 1


def test_a_later_bundle_brings_only_what_is_new(
    tripoli: Site, tunis: Site, work: Work, tmp_path: Path
) -> None:
    with tripoli.as_("legal") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        world.receive(there, world.send(here, contact, work.both, tmp_path))
        world.note(here, work.samira, "Audience reportée.")
        accepted = world.receive(there, world.send(here, contact, work.both, tmp_path))
        assert accepted == arrival.Accepted(0, 1, 1, 0)
        assert rows(there) == rows(here)


def test_work_goes_both_ways_and_meets(
    tripoli: Site, tunis: Site, work: Work, tmp_path: Path
) -> None:
    with tripoli.as_("coordinator") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        world.receive(there, world.send(here, contact, work.both, tmp_path))
        world.note(there, work.aminata, "Vu à Tunis.")
        world.note(here, work.aminata, "Vue à Tripoli.")
        world.receive(here, world.send(there, here.me, work.both, tmp_path))
        world.receive(there, world.send(here, contact, work.both, tmp_path))
        assert history(here, work.aminata) == history(there, work.aminata)
        said = {text for *_, text in history(there, work.aminata)}
        assert {"Vu à Tunis.", "Vue à Tripoli."} <= said


@pytest.mark.parametrize("part", ["compose", "inspect", "accept"])
def test_long_work_that_is_cancelled_leaves_nothing(
    part: str, tripoli: Site, tunis: Site, work: Work, tmp_path: Path
) -> None:
    stopped = Progress()
    stopped.cancel()
    steps: dict[str, Callable[[], object]] = {}
    with tripoli.as_("legal") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        bundle = world.send(here, contact, work.both, tmp_path)
        arrived = arrival.inspect(bundle, there, Progress())
        command = compose.ComposeBundle((contact,), work.both, "legal", tmp_path)
        steps["compose"] = lambda: compose.compose(command, here, stopped)
        steps["inspect"] = lambda: arrival.inspect(bundle, there, stopped)
        steps["accept"] = lambda: arrival.accept(arrived, there, stopped)
        before = world.hashes(tmp_path)
        with pytest.raises(Cancelled):
            steps[part]()
        assert world.hashes(tmp_path) == before


def test_the_headless_verb_does_it_too(tmp_path: Path) -> None:
    made = headless.main_job(
        tmp_path, parameters=TEST_ONLY_PARAMETERS, limits=TEST_ONLY_LIMITS
    )
    assert made.first.new_cases == 2
    assert made.again == arrival.Accepted(0, 0, 0, 0)
    assert made.hidden == 1
    assert made.found
