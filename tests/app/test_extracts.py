# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared secrecy: an extract reaches another profession, with its agreement and trace."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.commands.consent import withdraw
from app.commands.entries import save_entry
from app.errors import (
    ConsentMissing,
    NobodyHolds,
    NotAllowed,
    NothingWritten,
    ReasonNeeded,
)
from app.extracts import (
    ShareExtract,
    may_leave,
    may_share,
    share_extract,
    staying,
    targets,
)
from app.parcels import deliver
from app.queries import search, timeline
from app.queries.entries import Stored, entries_of, entry
from app.session import Session
from storage.parcels import put_parcel
from storage.revisions import Revision, sign_revision
from tests.helpers import casework, world
from tests.helpers.world import Site

TEXT = "Une douleur au genou, à suivre."


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow")


def agreed(site: Site, case: str, **items: Any) -> str:
    with site.as_("social") as session:
        return casework.consent(session, case, **items)


def of_note(session: Session, case: str, *to: str, **more: Any) -> ShareExtract:
    """Return a command over a new note of the role's own."""
    assert session.role.note is not None
    note = world.note(session, case, "Ce que seule cette équipe lit.", final=True)
    command = ShareExtract(session.role.note, note, to, TEXT, "care")
    return replace(command, **more)


def extracts(session: Session, case: str, place: str = "") -> list[Stored]:
    places = (place,) if place else None
    return entries_of(session, case, "extract", places)


def test_an_extract_reaches_a_profession_whose_key_its_author_does_not_hold(
    tripoli: Site, case: str
) -> None:
    record = agreed(tripoli, case, team="given")
    with tripoli.as_("social") as session:
        command = of_note(session, case, "medical", why_more="avant la visite")
        there, trace = share_extract(command, session)
        (copy,) = extracts(session, case)
        assert (copy.entry_id, copy.compartment, copy.state) == (
            trace,
            "social",
            "final",
        )
        source = session.case_file.revisions("social", command.entry_id)[-1]
    with tripoli.as_("doctor") as session:
        assert extracts(session, case, "medical") == []
        assert deliver(session) == 1
        (found,) = extracts(session, case, "medical")
        assert (found.entry_id, found.state) == (there, "final")
        assert found.answers == {
            "text": TEXT,
            "with_whom": ["doctor", "nurse"],
            "why": "care",
            "why_more": "avant la visite",
            "consent_item": "team",
            "consent_entry": record,
            "shared_on": session.today.isoformat(),
            "source_entry": command.entry_id,
            "source_revision": source.id.hex(),
            "source_form": "note",
            "source_compartment": "social",
            "source_author": source.fields["author"],
            "source_day": world.DAY.isoformat(),
        }
        assert found.author == world.PEOPLE["social"]
        assert there in [hit.entry_id for hit in search.hits(session, "genou")]
        assert deliver(session) == 0
        assert len(extracts(session, case, "medical")) == 1
    with tripoli.as_("coordinator") as session:
        (shared,) = casework.acts(session, "extract_shared")
        assert (shared["to"], shared["entry"]) == ("medical", trace)
        (delivered,) = casework.acts(session, "extract_delivered")
        assert (delivered["compartment"], delivered["entry"]) == ("medical", there)


def test_who_holds_the_other_key_shares_without_a_parcel(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case, team="given", professions="given")
    with tripoli.as_("coordinator") as session:
        note = world.note(session, case, "Note de coordination.")
        command = ShareExtract("protection", note, ("legal",), TEXT, "procedure")
        share_extract(command, session)
        assert [e.answers["text"] for e in extracts(session, case, "legal")] == [TEXT]
        assert session.case_file.rows("SELECT id FROM registry.parcel") == []


def test_not_a_word_of_a_parcel_stands_in_what_others_can_open(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case, professions="given", team="given")
    with tripoli.as_("doctor") as session:
        share_extract(of_note(session, case, "legal"), session)
    with tripoli.as_("mediator") as session:
        ((body,),) = session.case_file.rows("SELECT body FROM registry.parcel")
        assert b"genou" not in body
        assert deliver(session) == 0
    with tripoli.as_("legal") as session:
        assert deliver(session) == 1
        assert session.case_file.rows("SELECT id FROM registry.parcel") == []


def test_the_first_of_those_it_is_for_takes_it_in_for_all(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case, professions="given")
    with tripoli.as_("doctor") as session:
        share_extract(of_note(session, case, "legal"), session)
    for role, taken in (("coordinator", 1), ("legal", 0)):
        with tripoli.as_(role) as session:
            assert deliver(session) == taken
            assert len(extracts(session, case, "legal")) == 1


def test_nothing_is_shared_without_the_agreement_it_leans_on(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case, team="given", professions="refused")
    with tripoli.as_("doctor") as session:
        command = of_note(session, case, "legal")
        with pytest.raises(ConsentMissing) as missing:
            share_extract(command, session)
        assert missing.value.item == "professions"
        assert missing.value.decision == "refused"
        assert extracts(session, case) == []
        assert session.case_file.rows("SELECT id FROM registry.parcel") == []


def test_each_profession_that_will_read_it_has_to_be_agreed_to(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case, professions="given", professions_who=["legal"], team="given")
    with tripoli.as_("doctor") as session:
        by_place = {t.compartment: t for t in targets(session, "medical", case)}
        # the coordinator opens the legal compartment too, and nobody asked about that
        assert by_place["legal"].roles == ("coordinator", "legal")
        assert not by_place["legal"].allowed
        assert by_place["mental_health"].nobody
        assert "medical" not in by_place
        with pytest.raises(ConsentMissing) as missing:
            share_extract(of_note(session, case, "legal"), session)
        assert missing.value.decision == "other_body"


def test_what_the_compartment_opens_to_decides_what_must_be_agreed_to(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("doctor") as session:
        needs = {
            target.compartment: {answer.decision.item for answer in target.answers}
            for target in targets(session, "medical", case)
        }
    assert needs["mental_health"] == {"team"}
    assert needs["legal"] == {"professions"}
    assert needs["social"] == {"team", "professions"}
    assert needs["protection"] == {"team", "professions"}


def test_a_withdrawn_agreement_ends_later_sharing_and_later_sending(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case, team="given")
    with tripoli.as_("social") as session:
        command = of_note(session, case, "medical")
        there, trace = share_extract(command, session)
        fields = session.case_file.revisions("social", trace)[0].fields
        assert may_leave(session, case, fields)
        assert staying(session, "social", (case,)) == ()
        withdraw(session, case, ["team"])
        with pytest.raises(ConsentMissing) as missing:
            share_extract(command, session)
        assert missing.value.decision == "withdrawn"
        assert not may_leave(session, case, fields)
        assert staying(session, "social", (case,)) == (trace,)
        note = session.case_file.revisions("social", command.entry_id)[0].fields
        assert may_leave(session, case, note)  # it is no extract
    with tripoli.as_("doctor") as session:
        deliver(session)
        assert staying(session, "medical", (case,)) == (there,)


def test_going_on_without_an_agreement_leaves_its_reason_and_a_trace(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        command = of_note(session, case, "medical", override_reason="en grand danger")
        with pytest.raises(NotAllowed):  # not this role's to decide
            share_extract(command, session)
    with tripoli.as_("doctor") as session:
        command = of_note(session, case, "legal", override_reason="danger")
        with pytest.raises(ReasonNeeded):
            share_extract(command, session)
        reason = "danger de mort cette nuit"
        _, trace = share_extract(replace(command, override_reason=reason), session)
        found = entry(session, "medical", trace)
        assert found is not None
        assert found.answers["consent_override"] == reason
        assert "consent_entry" not in found.answers
        assert staying(session, "medical", (case,)) == (trace,)
    with tripoli.as_("coordinator") as session:
        (details,) = casework.acts(session, "consent_overridden")
        assert details == {
            "case": case,
            "decision": "not_asked",
            "entry": trace,
            "item": "professions",
            "what": "extract",
        }


def test_only_the_author_or_the_profession_shares(tripoli: Site, case: str) -> None:
    agreed(tripoli, case, team="given", professions="given")
    with tripoli.as_("social") as session:
        note = world.note(session, case, "Note sociale.")
    with tripoli.as_("doctor") as session:  # reads social, does not write there
        assert not may_share(session, "social", note)
        command = ShareExtract("social", note, ("medical",), TEXT, "care")
        with pytest.raises(NotAllowed):
            share_extract(command, session)
    with tripoli.as_("social") as session:
        assert may_share(session, "social", note)
        for wrong in (
            replace(command, to=("social",)),
            replace(command, to=("identity",)),
            replace(command, compartment="identity"),
            replace(command, entry_id="0" * 32),
        ):
            with pytest.raises(NotAllowed):
                share_extract(wrong, session)
        for empty in (replace(command, text="  \n"), replace(command, to=())):
            with pytest.raises(NothingWritten):
                share_extract(empty, session)
        _, trace = share_extract(command, session)
        assert not may_share(session, "social", trace)  # no extract of an extract


def test_where_nobody_holds_the_key_nothing_is_shared(tripoli: Site, case: str) -> None:
    agreed(tripoli, case, team="given")
    with tripoli.as_("doctor") as session:
        command = of_note(session, case, "mental_health")
        with pytest.raises(NobodyHolds) as nobody:
            share_extract(command, session)
        assert nobody.value.compartment == "mental_health"
        assert extracts(session, case) == []


def test_an_extract_of_a_discreet_entry_is_discreet(tripoli: Site, case: str) -> None:
    agreed(tripoli, case, team="given")
    with tripoli.as_("social") as session:
        note = world.note(session, case, "Discret.", discreet=True)
        command = ShareExtract("social", note, ("medical",), TEXT, "care")
        share_extract(command, session)
        assert {e.sensitivity for e in extracts(session, case)} == {"discreet"}
    with tripoli.as_("doctor") as session:
        deliver(session)
        assert {e.sensitivity for e in extracts(session, case)} == {"discreet"}
    with tripoli.as_("social") as session:
        assert all(not row.hidden for row in timeline.rows(session, case))


def test_the_copy_of_what_was_named_is_for_the_same_people(
    tripoli: Site, case: str
) -> None:
    agreed(tripoli, case, team="given")
    with tripoli.as_("social") as session:
        note = casework.writing(
            session, case, "note", {"text": "Pour moi."}, sensitivity="named"
        )
        save_entry(note, session)
        command = ShareExtract("social", note.entry_id, ("medical",), TEXT, "care")
        _, trace = share_extract(command, session)
        copy = entry(session, "social", trace)
        assert copy is not None
        assert copy.answers["text"] == TEXT
    with tripoli.as_("coordinator") as session:
        assert entry(session, "social", trace) is None
    with tripoli.as_("doctor") as session:
        deliver(session)
        (found,) = extracts(session, case, "medical")
        assert (found.answers["text"], found.sensitivity) == (TEXT, "discreet")


def forged(session: Session, about: str, **changes: Any) -> Revision:
    fields: dict[str, Any] = {
        "compartment": "medical",
        "entry": "a" * 32,
        "case": about,
        "form": "extract",
        "form_version": session.forms.version("extract"),
        "answers": {"text": TEXT},
        "recorded_at": session.now,
        "final": True,
    }
    return sign_revision(session.case_file.signing, **(fields | changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"form": "note"},
        {"final": False},
        {"case": "9" * 32},
        {"case": None},
        {"parents": ("0" * 64,)},
        {"answers": {"text": 3}},
    ],
)
def test_a_parcel_that_is_no_extract_is_refused_for_good(
    tripoli: Site, case: str, changes: dict[str, Any]
) -> None:
    with tripoli.as_("social") as session:
        accounts = session.case_file.accounts().values()
        with session.case_file.transaction() as transaction:
            revision = forged(session, case, **changes)
            put_parcel(transaction, revision, accounts)
    with tripoli.as_("doctor") as session:
        assert deliver(session) == 0
        assert session.case_file.rows("SELECT id FROM registry.parcel") == []
        assert session.case_file.revisions("medical", "a" * 32) == []
    with tripoli.as_("coordinator") as session:
        (details,) = casework.acts(session, "parcel_refused")
        assert details["parcel"] == revision.id.hex()


def test_a_profession_that_shares_nothing_cannot_send_a_parcel(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("mediator") as session:
        accounts = session.case_file.accounts().values()
        with session.case_file.transaction() as transaction:
            put_parcel(transaction, forged(session, case), accounts)
    with tripoli.as_("doctor") as session:
        assert deliver(session) == 0


def test_a_parcel_never_changes_an_entry_that_exists(tripoli: Site, case: str) -> None:
    with tripoli.as_("doctor") as session:
        note = world.note(session, case, "Note médicale.")
    with tripoli.as_("social") as session:
        accounts = session.case_file.accounts().values()
        with session.case_file.transaction() as transaction:
            put_parcel(transaction, forged(session, case, entry=note), accounts)
    with tripoli.as_("doctor") as session:
        assert deliver(session) == 0
        found = entry(session, "medical", note)
        assert found is not None
        assert (found.form, found.state) == ("note", "")


def test_the_recovery_words_take_in_nothing(tripoli: Site, case: str) -> None:
    agreed(tripoli, case, team="given")
    with tripoli.as_("social") as session:
        share_extract(of_note(session, case, "medical"), session)
    with tripoli.as_("recovery") as session:
        assert deliver(session) == 0
    with tripoli.as_("doctor") as session:
        assert deliver(session) == 1


def test_no_file_on_the_disk_holds_a_word_of_it(tripoli: Site, case: str) -> None:
    agreed(tripoli, case, team="given")
    with tripoli.as_("social") as session:
        share_extract(of_note(session, case, "medical"), session)
    files = [path for path in Path(tripoli.folder).rglob("*") if path.is_file()]
    assert files
    assert all(b"genou" not in path.read_bytes() for path in files)
