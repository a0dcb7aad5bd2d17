# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of somebody else's cases, and what was written in them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from app import custody, travel
from app.commands.entries import save_draft
from app.errors import NotAcknowledged, NotAllowed
from app.handover import compose, purging, statements
from app.handover.compose import ComposeBundle
from app.handover.purging import Left
from app.progress import Progress
from app.queries import cases as case_queries
from app.session import Session
from app.travel import Loss
from tests.helpers import casework, world
from tests.helpers.world import Site


@dataclass(frozen=True)
class Copied:
    """Two laptops that know each other; the second has a copy of the first's case."""

    here: Session
    there: Session
    case: str
    folder: Path

    def send(self, sender: Session, to: Session, **more: object) -> str:
        """Send the case, bring the receipt back; return the bundle's number."""
        made = ComposeBundle((to.me,), (self.case,), "legal", self.folder)
        made = replace(made, **more)  # type: ignore[arg-type]
        path = compose.compose(made, sender, Progress())
        receipt = world.receive(to, path).statement
        return statements.take(receipt, sender).statement.bundle_id

    def left(self) -> tuple[Left, ...]:
        return purging.copies_left(self.there, (self.case,))

    def remove(self, seen: frozenset[Left] = frozenset()) -> purging.Purged:
        return purging.remove_copies(self.there, (self.case,), seen)


@pytest.fixture
def copied(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Copied]:
    with tripoli.as_("social") as here, tunis.as_("coordinator") as there:
        world.introduce(here, there)
        case = world.intake(here, "Aminata Sow")
        made = Copied(here, there, case, tmp_path)
        made.send(here, there)
        yield made


def test_what_was_written_in_a_copy_is_not_removed_unseen(copied: Copied) -> None:
    assert copied.left() == ()
    world.note(copied.there, copied.case, "Vue à la frontière.")
    said = {"text": "À finir."}
    save_draft(casework.writing(copied.there, copied.case, "note", said), copied.there)
    left = copied.left()
    assert [(each.kind, each.entries) for each in left] == [
        ("unsent", 1),
        ("drafts", 1),
    ]
    assert all(each.lost for each in left)
    for seen in (frozenset[Left](), frozenset(left[:1])):
        with pytest.raises(NotAcknowledged):
            copied.remove(seen)
    assert case_queries.row_of(copied.there, copied.case) is not None
    assert copied.remove(frozenset(left)).cases == 1
    assert case_queries.row_of(copied.there, copied.case) is None


def test_what_the_holder_confirmed_is_not_lost_with_a_copy(copied: Copied) -> None:
    world.note(copied.there, copied.case, "Vue à la frontière.")
    path = world.send(copied.there, copied.here.me, (copied.case,), copied.folder)
    assert [each.entries for each in copied.left()] == [1]  # it may lie anywhere
    statements.take(world.receive(copied.here, path).statement, copied.there)
    assert copied.left() == ()
    world.note(copied.there, copied.case, "Partie ce matin.")
    assert [each.entries for each in copied.left()] == [1]
    copied.send(copied.there, copied.here)
    assert copied.remove().cases == 1


def test_an_update_brings_what_is_new_and_not_what_stayed_before(
    copied: Copied,
) -> None:
    world.note(copied.there, copied.case, "Pas pour eux.")
    chosen = frozenset({"identity"})
    copied.send(copied.there, copied.here, compartments=chosen)
    assert [each.entries for each in copied.left()] == [1]
    world.note(copied.there, copied.case, "Du nouveau.")
    copied.send(copied.there, copied.here, update=True)
    assert [each.entries for each in copied.left()] == [1]
    copied.send(copied.there, copied.here)
    assert copied.left() == ()


def test_no_letter_tells_that_a_discreet_entry_went_so_it_is_asked_about(
    copied: Copied,
) -> None:
    world.note(copied.there, copied.case, "Entre nous.", discreet=True)
    copied.send(copied.there, copied.here)
    assert [(each.kind, each.entries) for each in copied.left()] == [("unsent", 1)]


def test_what_went_with_the_case_and_came_back_with_a_copy_is_not_asked_about(
    copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    giver, taker = copied.here, copied.there
    world.note(giver, copied.case, "Hébergée jusqu’à vendredi.")
    purging.purge(giver, copied.send(giver, taker, mode="custody"))
    copied.send(taker, giver)
    assert custody.custody_of(giver, copied.case).state == "copy"
    assert purging.copies_left(giver, (copied.case,)) == ()
    later = giver.now + timedelta(days=1)
    monkeypatch.setattr(giver.case_file, "clock", lambda: later)
    world.note(giver, copied.case, "Vue à la frontière.")
    (left,) = purging.copies_left(giver, (copied.case,))
    assert left == Left(copied.case, "unsent", "social", 1)


def test_a_case_that_is_ours_is_no_copy_to_remove(copied: Copied) -> None:
    with pytest.raises(NotAllowed):
        purging.copies_left(copied.here, (copied.case,))


def test_before_travelling_what_was_written_in_copies_is_seen(copied: Copied) -> None:
    world.note(copied.there, copied.case, "Vue à la frontière.")
    said = {"text": "À finir."}
    save_draft(casework.writing(copied.there, copied.case, "note", said), copied.there)
    losses = travel.state(copied.there).losses
    (unsent,) = (loss for loss in losses if loss.kind == "unsent")
    assert (unsent.count, unsent.case_id) == (1, copied.case)
    with pytest.raises(NotAcknowledged):
        travel.purge_all(copied.there, losses - {unsent})
    assert Loss("drafts", 1) in losses
    assert travel.purge_all(copied.there, losses).cases == 1
