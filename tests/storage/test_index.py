# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The derived tables: the same from the same revisions, however they came."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import index, reading
from storage.crypto.sign import SigningKey
from storage.revisions import Revision
from storage.vault.casefile import CaseFile
from tests.helpers import vault as vaults
from tests.helpers.vault import derived, note, undone

KEY = SigningKey(bytes(range(32)))
OTHER = SigningKey(bytes(reversed(range(32))))
State = dict[str, list[object]]


def state(case_file: CaseFile, compartment: str = "identity") -> State:
    """Return the derived rows, each by its entry and not by its number."""
    with case_file.reading() as connection:
        rows = derived(connection, compartment)
        entries = {row[0]: row[1] for row in rows["entry"]}
        markers = connection.execute("SELECT * FROM registry.marker ORDER BY 1")
        activity = connection.execute("SELECT * FROM registry.activity ORDER BY 1")
        return {
            "entry": sorted(row[1:] for row in rows["entry"]),
            "search": sorted((entries[num], words) for num, words in rows["search"]),
            "part": sorted((entries[num], names) for num, names in rows["part"]),
            "marker": markers.fetchall(),
            "activity": activity.fetchall(),
        }


@st.composite
def histories(draw: st.DrawFn) -> list[Revision]:
    """Draw the revisions of up to three entries, each a graph of up to seven."""
    made: list[Revision] = []
    for number in range(draw(st.integers(1, 3))):
        mine: list[Revision] = []
        for step in range(draw(st.integers(1, 7))):
            before = st.lists(st.sampled_from(mine or [None]), max_size=3, unique_by=id)
            parents = tuple(draw(before)) if mine else ()
            mine.append(
                note(
                    draw(st.sampled_from((KEY, OTHER))),
                    draw(st.sampled_from(("Été", "أحمد", "", "deux mots", f"{step}"))),
                    entry=f"{number:032x}",
                    parents=parents,
                    answers={
                        "day": draw(st.sampled_from(("2026-01-01", "2026-02-02")))
                    },
                )
            )
        made += mine
    return made


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), history=histories())
def test_any_order_of_arrival_gives_the_same_rows(
    everything: CaseFile, history: list[Revision], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(history))
    found = []
    for order in (history, shuffled):
        with undone(everything) as transaction:
            for revision in order:
                transaction.put(revision)
            found.append(state(everything))
    # And indexed once at the end, as an import does.
    with undone(everything) as transaction:
        for revision in shuffled:
            transaction.store(revision)
        for entry in {revision.entry for revision in shuffled}:
            transaction.derive("identity", entry)
        found.append(state(everything))
    assert found[0] == found[1] == found[2]


@pytest.mark.property
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=histories())
def test_rebuilding_gives_identical_rows(
    everything: CaseFile, history: list[Revision]
) -> None:
    with undone(everything) as transaction:
        for revision in history:
            transaction.put(revision)
        for compartment in ("identity", "registry"):
            with everything.reading() as connection:
                before = derived(connection, compartment)
                for _ in index.rebuild(connection, compartment, vaults.project):
                    pass
                assert derived(connection, compartment) == before


def test_rebuilding_from_nothing_restores_every_row(everything: CaseFile) -> None:
    first = note(everything.signing, "Été à Tripoli")
    vaults.put(everything, first, note(everything.signing, "autre", entry="f" * 32))
    with everything.reading() as connection:
        before = derived(connection, "identity")
    with everything.transaction() as transaction:
        for table in ("entry", "search", "part"):
            transaction.execute(f"DELETE FROM identity.{table}")
    assert list(everything.rebuild("identity")) == [1, 2]
    with everything.reading() as connection:
        assert derived(connection, "identity") == before


def test_two_heads_are_a_conflict_and_one_that_follows_both_ends_it(
    everything: CaseFile,
) -> None:
    root = note(everything.signing, "racine")
    left = note(everything.signing, "gauche", parents=(root,))
    right = note(OTHER, "droite", parents=(root,))
    vaults.put(everything, root, left)
    assert entry(everything, "conflict", "title") == (0, "gauche")
    vaults.put(everything, right)
    shown = max((left, right), key=lambda r: r.id).fields["answers"]["text"]
    assert entry(everything, "conflict", "title") == (1, shown)
    vaults.put(everything, note(OTHER, "choisi", parents=(left, right)))
    assert entry(everything, "conflict", "title") == (0, "choisi")
    assert len(everything.revisions("identity", root.entry)) == 4


def test_an_entry_keeps_the_author_who_began_it(everything: CaseFile) -> None:
    root = note(OTHER, "racine")
    vaults.put(everything, note(KEY, "suite", parents=(root,)), root)
    assert entry(everything, "author", "title") == (OTHER.public.hex(), "suite")


def test_an_entry_that_is_not_there_is_not_indexed(everything: CaseFile) -> None:
    with everything.transaction() as transaction:
        transaction.derive("identity", "0" * 32)
    assert state(everything)["entry"] == []


def test_what_exists_is_marked_but_not_what_is_discreet(everything: CaseFile) -> None:
    vaults.put(
        everything,
        note(KEY, "a", compartment="medical", entry="1" * 32),
        note(KEY, "b", compartment="medical", entry="2" * 32, sensitivity="discreet"),
        note(KEY, "c", compartment="medical", entry="3" * 32, case=None),
        note(KEY, "d", compartment="registry", entry="4" * 32),
    )
    assert everything.rows("SELECT entry_id, compartment FROM registry.marker") == [
        ("1" * 32, "medical")
    ]
    assert everything.rows("SELECT entries, last_on FROM registry.activity") == [
        (1, "2026-11-20")
    ]


def test_a_moved_day_moves_the_marker(everything: CaseFile) -> None:
    root = note(KEY, "a", answers={"day": "2026-05-05"})
    vaults.put(everything, root)
    vaults.put(
        everything, note(KEY, "b", parents=(root,), answers={"day": "2026-03-03"})
    )
    assert state(everything)["activity"] == [(vaults.CASE, "2026-03-03", 1)]


def test_what_somebody_else_says_counts_only_where_we_do_not_know(
    everything: CaseFile,
) -> None:
    with everything.transaction() as transaction:
        transaction.put(note(KEY, "a", answers={"day": "2026-05-05"}))
        say = transaction.mark_hearsay
        assert not say("e" * 32, vaults.CASE, "identity", "2026-09-09")
        assert say("1" * 32, vaults.CASE, "medical", "2026-02-02")
        assert not say("1" * 32, vaults.CASE, "medical", "2026-01-01")
        assert not say("1" * 32, "d" * 32, "medical", "2026-03-03")
        assert say("1" * 32, vaults.CASE, "medical", "2026-03-03")
        assert not say("1" * 32, vaults.CASE, "medical", "2026-03-03")
    assert [row[3] for row in state(everything)["marker"]] == [
        "2026-03-03",
        "2026-05-05",
    ]


def test_facts_are_readable_by_sql(everything: CaseFile) -> None:
    vaults.put(everything, note(KEY, "Été"))
    facts = entry(everything, "facts")[0]
    assert json.loads(str(facts)) == {"risk": "", "sort": "ete"}


def test_what_is_due_knows_its_case_and_goes_with_what_was_changed(
    everything: CaseFile,
) -> None:
    root = note(KEY, "a", answers={"due": "2026-12-01"})
    vaults.put(everything, root, note(KEY, "b", entry="f" * 32, case=None))
    wanted = "SELECT case_id, day, place FROM identity.due"
    assert everything.rows(wanted) == [(vaults.CASE, "2026-12-01", "/due")]
    assert list(everything.rebuild("identity")) == [1, 2]
    assert everything.rows(wanted) == [(vaults.CASE, "2026-12-01", "/due")]
    vaults.put(everything, note(KEY, "c", parents=(root,)))
    assert everything.rows(wanted) == []


def test_things_to_do_are_kept_by_day_by_whose_and_by_case(
    everything: CaseFile,
) -> None:
    mine, other = everything.me, "d" * 32
    with everything.transaction() as transaction:
        for case, owner in ((vaults.CASE, mine), (other, "somebody")):
            transaction.execute(
                "INSERT INTO registry.entry (id, case_id, form, title, status,"
                " occurred_on, assignee, sensitivity, final, author, recorded_at,"
                " head, conflict, facts) VALUES"
                " (?, ?, 'case', ?, 'open', '', ?, 'normal', 0, '', '', x'', 0, '{}')",
                (case, case, case[:4], owner),
            )
    vaults.put(
        everything,
        note(KEY, "a", entry="1" * 32, answers={"due": "2026-12-01"}),
        note(KEY, "b", entry="2" * 32, case=other, answers={"due": "2026-12-01"}),
        note(
            KEY,
            "c",
            entry="3" * 32,
            case=other,
            answers={"due": "2026-12-03", "whose": mine},
        ),
    )

    def found(**query: str) -> list[str]:
        rows = reading.due_rows(everything, reading.DueQuery(**query))
        return [row[6][0] for row in rows]

    assert found(until="2026-12-31") == ["1", "2", "3"]
    assert found(until="2026-12-02") == ["1", "2"]
    assert found(until="2026-12-31", since="2026-12-02") == ["3"]
    assert found(until="2026-12-31", mine=mine) == ["1", "3"]
    assert found(until="2026-12-31", case_id=other) == ["2", "3"]
    assert found(until="2026-12-31", mine=mine, case_id=other) == ["3"]
    assert reading.due_counts(everything, mine, "2026-12-03") == (1, 1)
    assert reading.due_counts(everything, mine, "2026-12-01") == (0, 1)
    assert reading.due_counts(everything, mine, "2026-11-30") == (0, 0)


def entry(case_file: CaseFile, *columns: str) -> tuple[object, ...]:
    (row,) = case_file.rows(f"SELECT {', '.join(columns)} FROM identity.entry")
    return row
