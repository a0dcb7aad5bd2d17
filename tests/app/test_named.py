# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries for named people, and discreet ones: who sees what of them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.commands.entries import Writing, drafts, save_draft, save_entry
from app.errors import FilesAreEverybodys, NotAllowed
from app.queries import agenda, search, timeline
from app.queries.entries import entries_of, entry
from app.session import Session
from app.writing import addendum, revised
from storage import desk
from tests.helpers import casework, world
from tests.helpers.notes import with_text
from tests.helpers.world import PEOPLE, Site

SECRET = "Elle a peur du propriétaire Brahimi."


@pytest.fixture
def case(tripoli: Site) -> str:
    with tripoli.as_("social") as session:
        return world.intake(session, "Aminata Sow")


def account(session: Session, role: str) -> str:
    accounts = session.case_file.accounts().values()
    return next(a.id for a in accounts if a.name == PEOPLE[role])


def named(session: Session, case: str, *roles: str, text: str = SECRET) -> Writing:
    """Return a note in protection's reach, for the people of some roles."""
    return casework.writing(
        session,
        case,
        "note",
        {"title": "Confidence", "text": text},
        sensitivity="named",
        readers=tuple(account(session, role) for role in roles),
    )


def write(site: Site, case: str, *roles: str) -> Writing:
    with site.as_("social") as session:
        made = named(session, case, *roles)
        save_entry(made, session)
        return made


def test_the_people_named_read_it(tripoli: Site, case: str) -> None:
    made = write(tripoli, case, "coordinator")
    for role in ("social", "coordinator"):  # its author is always among them
        with tripoli.as_(role) as session:
            found = entry(session, "social", made.entry_id)
            assert found is not None
            assert found.answers["text"] == SECRET
            shown = timeline.view(session, "social", made.entry_id)
            assert shown is not None
            assert shown.title == "Confidence"
            assert set(shown.readers) == {PEOPLE["social"], PEOPLE["coordinator"]}
            (row,) = timeline.rows(session, case, "social")
            assert (row.title, row.named, row.state) == ("Confidence", True, "")


def test_who_holds_the_key_and_is_not_named_sees_that_it_exists(
    tripoli: Site, case: str
) -> None:
    made = write(tripoli, case, "coordinator")
    for role in ("legal", "doctor"):
        with tripoli.as_(role) as session:
            (row,) = timeline.rows(session, case, "social")
            assert (row.entry_id, row.title, row.state) == (made.entry_id, "", "named")
            shown = timeline.view(session, "social", made.entry_id)
            assert shown is not None
            assert (shown.answers, shown.title, shown.may_edit) == (None, "", False)
            assert all(version.answers is None for version in shown.revisions)
            assert entry(session, "social", made.entry_id) is None
            assert entries_of(session, case, "note") == []


def test_nobody_finds_it_by_its_words(tripoli: Site, case: str) -> None:
    write(tripoli, case, "coordinator")
    for role in ("social", "coordinator", "legal"):
        with tripoli.as_(role) as session:
            assert search.hits(session, "Brahimi") == []
            assert search.hits(session, "Confidence") == []


def every_cell(session: Session, schema: str) -> list[bytes]:
    tables = session.case_file.rows(
        f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'"
    )
    return [
        cell if isinstance(cell, bytes) else str(cell).encode()
        for (table,) in tables
        for row in session.case_file.rows(f"SELECT * FROM {schema}.{table}")
        for cell in row
    ]


def draft(session: Session, made: Writing) -> None:
    save_draft(made, session)


def final(session: Session, made: Writing) -> None:
    save_entry(made, session, final=True)


@pytest.mark.parametrize("keep", [draft, save_entry, final])
def test_no_cell_of_its_compartment_holds_a_word_of_it(
    tripoli: Site, case: str, keep: Callable[..., object]
) -> None:
    with tripoli.as_("social") as session:
        made = named(session, case, "coordinator")
        arguments = (made, session) if keep is save_entry else (session, made)
        keep(*arguments)
    with tripoli.as_("legal") as session:
        for schema in session.compartments:
            cells = b"\n".join(every_cell(session, schema)).lower()
            assert b"brahimi" not in cells
            assert b"confidence" not in cells


def test_its_draft_is_its_authors_alone(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        made = named(session, case, "coordinator")
        save_draft(made, session)
        (found,) = drafts(session, case)
        assert found.answers == made.answers
        assert (found.sensitivity, set(found.readers)) == ("named", set(made.readers))
    with tripoli.as_("legal") as session:
        assert drafts(session, case) == []
        rows = desk.drafts(session.case_file, "social", account(session, "social"))
        assert len(rows) == 1
        assert SECRET.encode() not in rows[0][1]


def test_a_later_version_stays_for_the_same_people(tripoli: Site, case: str) -> None:
    made = write(tripoli, case, "coordinator")
    with tripoli.as_("social") as session:
        found = entry(session, "social", made.entry_id)
        assert found is not None
        again = casework.writing(
            session,
            case,
            "note",
            found.answers | {"text": "Plus tard : rien de neuf."},
            entry_id=made.entry_id,
            parents=found.heads,
            readers=made.readers,
        )  # "normal" as typed: it never opens what was closed
        save_entry(again, session)
    with tripoli.as_("legal") as session:
        assert entry(session, "social", made.entry_id) is None
    with tripoli.as_("coordinator") as session:
        later = entry(session, "social", made.entry_id)
        assert later is not None
        assert later.answers["text"].startswith("Plus tard")


def test_what_is_due_in_it_is_on_nobodys_list(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        casework.write(
            session,
            case,
            "task",
            {"title": "Voir Brahimi", "due_on": casework.day(session)},
            sensitivity="named",
        )
    for role in ("social", "legal"):
        with tripoli.as_(role) as session:
            found = agenda.agenda(session, until=session.today, mine=False)
            assert found == []


def test_who_cannot_write_there_names_nobody(tripoli: Site, case: str) -> None:
    with tripoli.as_("legal") as session:
        made = casework.writing(
            session,
            case,
            "note",
            {"text": SECRET},
            compartment="social",
            sensitivity="named",
        )
        with pytest.raises(NotAllowed):
            save_entry(made, session)


def test_a_discreet_entry_is_not_announced_and_is_read_by_its_profession(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("doctor") as session:
        world.note(session, case, "Note ordinaire.")
        world.note(session, case, "Note discrète.", discreet=True)
        assert len(timeline.rows(session, case, "medical")) == 2
        assert search.hits(session, "discrète")
    with tripoli.as_("legal") as session:
        hidden = [row for row in timeline.rows(session, case) if row.hidden]
        assert [(row.compartment, row.hidden) for row in hidden] == [("medical", 1)]


def test_an_entry_for_named_people_takes_no_files(tripoli: Site, case: str) -> None:
    with tripoli.as_("social") as session:
        file = world.attach(session, "photo.png", "image/png", b"x")
        made = replace(named(session, case, "coordinator"), attachments=(file,))
        with pytest.raises(FilesAreEverybodys):
            save_entry(made, session)
        assert timeline.view(session, "social", made.entry_id) is None


def edited(session: Session, made: Writing) -> None:
    """Change an entry as the screen does, from what it shows."""
    view = timeline.view(session, made.compartment, made.entry_id)
    assert view is not None
    save_entry(with_text(revised(view), "Elle a déménagé."), session)


def test_an_edit_keeps_everybody_who_was_named(tripoli: Site, case: str) -> None:
    made = write(tripoli, case, "coordinator")
    with tripoli.as_("social") as session:
        edited(session, made)
    with tripoli.as_("coordinator") as session:
        found = entry(session, "social", made.entry_id)
        assert found is not None
        assert found.answers["text"] == "Elle a déménagé."


def test_what_completes_an_entry_is_for_the_same_people(
    tripoli: Site, case: str
) -> None:
    with tripoli.as_("social") as session:
        made = named(session, case, "coordinator")
        save_entry(made, session, final=True)
        view = timeline.view(session, "social", made.entry_id)
        assert view is not None
        added = with_text(addendum(session, view), "Le propriétaire est parti.")
        save_entry(added, session, final=True)
        assert len(timeline.rows(session, case, "social")) == 1
    with tripoli.as_("coordinator") as session:
        view = timeline.view(session, "social", made.entry_id)
        assert view is not None
        (shown,) = timeline.addenda(session, view)
        assert (shown.answers or {})["text"] == "Le propriétaire est parti."
    with tripoli.as_("legal") as session:
        assert entry(session, "social", added.entry_id) is None
        assert not search.hits(session, "propriétaire")


def test_what_completes_a_discreet_entry_is_discreet(tripoli: Site, case: str) -> None:
    with tripoli.as_("doctor") as session:
        first = world.note(session, case, "Discret.", discreet=True, final=True)
        view = timeline.view(session, "medical", first)
        assert view is not None
        save_entry(with_text(addendum(session, view), "Suite."), session, final=True)
    with tripoli.as_("legal") as session:
        assert not [row for row in timeline.rows(session, case) if row.hidden]
