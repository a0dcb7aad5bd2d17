# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways round a rule: by an edit, an addendum, a second version, the audit chain."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.commands.closing import checks
from app.commands.consent import withdraw
from app.commands.entries import Writing, save_entry
from app.errors import ConsentMissing, NotAllowed
from app.extracts import ShareExtract, share_extract, staying
from app.handover import compose
from app.ids import new_id
from app.progress import Progress
from app.queries import cases, similar, timeline
from app.queries.entries import entries_of, entry
from app.session import Session
from app.writing import addendum, revised
from storage.revisions import sign_revision
from tests.helpers import casework, world
from tests.helpers.older import take_back
from tests.helpers.referring import PLACE, go, referral, stored
from tests.helpers.world import Site

HOSPITAL = {"kind": "organisation", "organisation": "Hôpital central"}


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow")


def shared(session: Session, case: str, *, discreet: bool = False) -> str:
    """Share an extract; return the copy beside its source."""
    casework.consent(session, case, team="given")
    note = world.note(session, case, "Une note.", discreet=discreet)
    command = ShareExtract("social", note, ("medical",), "Un extrait.", "care")
    return share_extract(command, session)[-1]


def put(
    session: Session, place: str, form: str, answers: dict[str, Any], case: str = ""
) -> str:
    """Store an entry as it might come in a bundle; return its id."""
    entry_id = new_id()
    revision = sign_revision(
        session.case_file.signing,
        compartment=place,
        entry=entry_id,
        case=case or entry_id,
        form=form,
        form_version=session.forms.version(form),
        answers=answers,
        recorded_at=session.now,
    )
    with session.case_file.transaction() as transaction:
        transaction.put(revision)
    return entry_id


def again(session: Session, entry_id: str, place: str, **answers: Any) -> Writing:
    view = timeline.view(session, place, entry_id)
    assert view is not None
    writing = revised(view)
    return replace(writing, answers=writing.answers | answers)


def test_a_referral_that_was_sent_turns_to_nobody_who_was_not_agreed_to(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        bodies = [
            {"body": name, "body_decision": "given"}
            for name in ("Hôpital central", "Clinique")
        ]
        casework.consent(session, case, external="given", bodies=bodies)
        sent = referral(session, case, to=HOSPITAL)
        other = {"kind": "organisation", "organisation": "Préfecture"}
        save_entry(again(session, sent, PLACE, to=other), session)  # a draft may
        save_entry(again(session, sent, PLACE, to=HOSPITAL), session)
        go(session, sent, "sent")
        with pytest.raises(ConsentMissing) as missing:
            save_entry(again(session, sent, PLACE, to=other), session)
        assert (missing.value.item, missing.value.decision) == (
            "external",
            "other_body",
        )
        assert stored(session, sent).answers["to"] == HOSPITAL
        agreed = HOSPITAL | {"organisation": "Clinique", "reach": "Au guichet"}
        save_entry(again(session, sent, PLACE, to=agreed), session)
        withdraw(session, case, ["external"])
        save_entry(again(session, sent, PLACE, purpose="Un bilan."), session)
        assert stored(session, sent).answers["to"] == agreed


def test_what_completes_an_extract_stays_with_it(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        trace = shared(session, case)
        view = timeline.view(session, "social", trace)
        assert view is not None
        added = addendum(session, view)
        more = replace(added, answers=added.answers | {"text": "La suite."})
        save_entry(more, session, final=True)
        assert staying(session, "social", (case,)) == ()
        withdraw(session, case, ["team"])
        assert staying(session, "social", (case,)) == (trace, added.entry_id)


def test_a_discreet_extract_that_stays_is_not_taken_off_what_goes(
    tripoli: Site, tunis: Site, case: str, tmp_path: Path
) -> None:
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        shared(here, case, discreet=True)
        withdraw(here, case, ["team"])
        wanted = compose.ComposeBundle(
            (contact,), (case,), "legal", tmp_path, discreet=True
        )
        (line,) = compose.preview(here, wanted, Progress())[0].lines
        assert min(cell.entries for cell in line.cells) == 0
        world.receive(there, compose.compose(wanted, here, Progress()))
        assert entries_of(there, case, "extract") == []
        assert len(entries_of(there, case, "note")) == 1


def test_an_entry_stays_of_its_form_and_in_its_case(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        note = world.note(session, case, "Une note.")
        other = world.intake(session, "Moussa Bâ")
        moved = replace(again(session, note, "social", text="Autre."), case_id=other)
        task = casework.writing(
            session,
            case,
            "task",
            {"title": "Appeler", "due_on": casework.day(session)},
            compartment="social",
            entry_id=note,
            parents=moved.parents,
        )
        for wrong in (moved, task):
            with pytest.raises(NotAllowed):
                save_entry(wrong, session)
        found = entry(session, "social", note)
        assert found is not None
        assert (found.case_id, found.form, found.state) == (case, "note", "")


def test_an_addendum_is_no_way_to_write_a_form_of_another_profession(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("doctor") as session:
        due = casework.day(session)
        task = casework.task(session, case, "Appeler", due, kind="task")
        form = "protection_assessment"
        version = session.forms.version(form)
        wrong = Writing(new_id(), case, PLACE, form, version, addendum_to=task)
        with pytest.raises(NotAllowed):
            save_entry(wrong, session)


def test_a_deadline_in_a_version_that_is_not_shown_still_runs(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        due = casework.day(session, 3)
        entry_id = casework.task(session, case, "Recours", due, kind="deadline")
        found = entry(session, PLACE, entry_id)
        assert found is not None
        without = {k: v for k, v in found.answers.items() if k != "due_on"}
        for number in range(4):  # which head is shown is up to their hashes
            title = {"title": f"Recours {number}"}
            casework.branch(session, PLACE, entry_id, without | title)
        (blocking,) = [c for c in checks(session, case) if c.blocking]
        assert (str(blocking.day), blocking.count) == (due, 1)


def everything(session: Session) -> dict[tuple[str, str], list[str]]:
    """Every derived row, by compartment and table."""
    return {
        (name, table): sorted(
            map(repr, session.case_file.rows(f"SELECT rowid, * FROM {name}.{table}"))
            if table in ("search", "part")
            else map(repr, session.case_file.rows(f"SELECT * FROM {name}.{table}"))
        )
        for name in session.compartments
        for table in ("entry", "due", "name_key", "search", "part", "activity")
    }


def test_what_is_derived_is_the_same_when_it_is_built_anew(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        shared(session, case)
        due = casework.day(session, 5)
        go(session, referral(session, case, to=HOSPITAL, respond_by=due))
        casework.task(session, case, "Recours", due, kind="deadline")
        save_entry(
            casework.writing(
                session, case, "note", {"text": "Nommé."}, sensitivity="named"
            ),
            session,
        )
    with tripoli.as_("recovery") as session:
        before = everything(session)
        for name in reversed(session.compartments):
            list(session.case_file.rebuild(name))
        assert everything(session) == before


@pytest.mark.parametrize("code", ["", ".", "TRI-2026-9223372036854775807"])
def test_a_case_from_elsewhere_opens_whatever_its_code_is(
    tripoli: Site, code: str
) -> None:
    with tripoli.as_("social") as session:
        case_id = put(session, "registry", "case", {"code": code, "site": "TRI"})
        row = cases.row_of(session, case_id)
        assert row is not None
        assert row.code == code
        codes = set()
        for name in ("Un", "Deux"):
            opened = cases.row_of(session, world.intake(session, name))
            assert opened is not None
            codes.add(opened.code)
        assert {code[-5:] for code in codes} == {"-0001", "-0002"}


def test_an_addendum_to_what_did_not_come_along_is_shown_by_itself(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        said = {"text": "La suite.", "addendum_to": "f" * 32}
        added = put(session, "social", "note", said, case)
        assert [row.entry_id for row in timeline.rows(session, case, "social")] == [
            added
        ]


def test_the_audit_chain_does_not_say_where_something_discreet_was_written(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        plain = world.note(session, case, "Une note.")
        quiet = world.note(session, case, "Discret.", discreet=True)
        trace = shared(session, case, discreet=True)
    with tripoli.as_("coordinator") as session:
        saved = {d["entry"]: d for d in casework.acts(session, "entry_saved")}
        assert saved[quiet] == {"entry": quiet}
        assert saved[plain] == {"case": case, "compartment": "social", "entry": plain}
        assert casework.acts(session, "extract_shared") == [{"entry": trace}]


def test_an_older_case_file_finds_names_by_their_sound_once_it_is_opened(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("recovery") as session:
        take_back(session.case_file)
    with tripoli.as_("social") as session:
        (found,) = similar.like(session, ("Aminatta Sow",))
        assert found.case_id == case
