# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a case goes to whom, what stays, and the reason that is given for it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.errors import CaseChanged, ConsentMissing, NoCaseChosen, NotAllowed
from app.handover import arrival, cards, compose, contacts, statements
from app.handover.compose import ComposeBundle
from app.handover.letter import read_letter
from app.progress import Progress
from app.queries.entries import entries_of
from app.rows import BundleCell, BundleLine
from app.session import Session
from storage import ledger
from tests.helpers import casework, world
from tests.helpers.world import PEOPLE, Site


@dataclass(frozen=True)
class Desk:
    """A sender, a receiver, and one case."""

    here: Session
    there: Session
    contact: str
    case: str
    folder: Path

    def command(self, **more: object) -> ComposeBundle:
        made = ComposeBundle((self.contact,), (self.case,), "legal", self.folder)
        return replace(made, **more)  # type: ignore[arg-type]

    def line(self, **more: object) -> BundleLine:
        (shown,) = compose.preview(self.here, self.command(**more), Progress())
        return shown.lines[0]

    def cell(self, name: str, **more: object) -> BundleCell:
        return next(c for c in self.line(**more).cells if c.compartment == name)

    def send(self, **more: object) -> Path:
        return compose.compose(self.command(**more), self.here, Progress())


def reasons(cell: BundleCell) -> list[tuple[str, int, str]]:
    return [(kept.reason, kept.entries, kept.decision) for kept in cell.kept_back]


@pytest.fixture
def desk(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Desk]:
    with tripoli.as_("coordinator") as here, tunis.as_("coordinator") as there:
        contact = world.introduce(here, there)
        case = world.intake(here, "Aminata Sow")
        world.note(here, case, "Menacée par son logeur.")
        yield Desk(here, there, contact, case, tmp_path)


def test_a_discreet_entry_stays_unless_it_is_asked_for_or_custody_goes(
    desk: Desk,
) -> None:
    world.note(desk.here, desk.case, "Entre nous.", discreet=True)
    cell = desk.cell("protection")
    assert (cell.state, cell.entries) == ("goes", 1)
    assert reasons(cell) == [("discreet", 1, "")]
    assert reasons(desk.cell("protection", discreet=True)) == []
    assert desk.cell("protection", mode="custody").entries == 2


def test_the_letter_does_not_betray_a_discreet_entry(desk: Desk) -> None:
    world.note(desk.here, desk.case, "Entre nous.", discreet=True)
    for more in ({}, {"discreet": True}, {"mode": "custody"}):
        letter = arrival.inspect(desk.send(**more), desk.there, Progress()).letter
        assert letter.cases[0].entries["protection"] == 1
        assert [w.reason for w in letter.withheld] == []


def test_an_entry_for_named_people_stays_with_them(desk: Desk) -> None:
    me = desk.here.me
    said = {"title": "Confidence", "text": "À deux."}
    named = {"sensitivity": "named", "readers": (me,)}
    casework.write(desk.here, desk.case, "note", said, **named)
    assert reasons(desk.cell("protection")) == [("named", 1, "")]
    done = world.receive(desk.there, desk.send())
    assert done.new_entries
    assert len(entries_of(desk.there, desk.case, "note")) == 1


def test_a_compartment_that_was_not_chosen_stays(desk: Desk) -> None:
    chosen = frozenset({"identity"})
    assert reasons(desk.cell("protection", compartments=chosen)) == [
        ("not_chosen", 1, "")
    ]
    assert desk.cell("registry", compartments=chosen).state == "goes"
    arrived = arrival.inspect(desk.send(compartments=chosen), desk.there, Progress())
    assert [w[1:] for w in arrived.withheld] == [("protection", 1, "not_chosen")]


def test_testimony_needs_an_agreement_of_its_own(desk: Desk) -> None:
    said = {"text": "Récit."}
    casework.write(desk.here, desk.case, "note", said, compartment="advocacy")
    assert reasons(desk.cell("advocacy")) == [("consent", 1, "not_asked")]
    casework.consent(desk.here, desk.case, advocacy_named="refused")
    assert reasons(desk.cell("advocacy")) == [("consent", 1, "refused")]
    casework.consent(desk.here, desk.case, advocacy_anonymous="given")
    assert desk.cell("advocacy").state == "goes"


def test_nothing_goes_of_somebody_who_refused(desk: Desk) -> None:
    casework.consent(desk.here, desk.case, transfer="refused")
    assert {cell.state for cell in desk.line().cells} <= {
        "withheld",
        "empty",
        "not_held",
    }
    assert reasons(desk.cell("identity")) == [("consent", 1, "refused")]
    with pytest.raises(ConsentMissing):
        desk.send()
    assert list(desk.folder.glob("*.consigne")) == []


def test_each_recipient_reads_what_their_role_reads(desk: Desk, tmp_path: Path) -> None:
    other = world.found(tmp_path / "third", "SFX", ("coordinator", "audit"))
    with other.as_("audit") as auditor:
        card = cards.read_card(cards.my_card(auditor), desk.here)
        second = contacts.add_contact(card, desk.here, verified=False)
        both = (desk.contact, second)
        first_view, second_view = compose.preview(
            desk.here, desk.command(contact_ids=both), Progress()
        )
        assert first_view.lines[0].cells[1].state == "goes"
        assert reasons(second_view.lines[0].cells[1]) == [("role", 1, "")]
        path = desk.send(contact_ids=both)
        assert world.receive(desk.there, path).new_cases == 1
    (line,) = ledger.lines(desk.here.case_file, ledger.SENT)
    letter = read_letter(line.handover)
    assert letter.recipients == both
    assert {w.recipient for w in letter.withheld} == {second}
    told = casework.acts(desk.here, "bundle_sent")
    assert [act["verified"] for act in told] == [False, True]  # the newest first


def test_what_is_written_meanwhile_stops_a_transfer(desk: Desk) -> None:
    def interfere(_done: int, _total: int) -> None:
        if not written:
            written.append(world.note(desk.here, desk.case, "Pendant ce temps."))

    written: list[str] = []
    with pytest.raises(CaseChanged):
        compose.compose(desk.command(mode="custody"), desk.here, Progress(interfere))
    assert list(desk.folder.glob("*.consigne")) == []
    world.note(desk.here, desk.case, "Rien n’est bloqué.")


def test_nobody_and_nothing_chosen_is_said(desk: Desk) -> None:
    with pytest.raises(NotAllowed):
        desk.send(contact_ids=())
    with pytest.raises(NoCaseChosen):
        desk.send(case_ids=())
    with pytest.raises(NoCaseChosen):
        desk.line(case_ids=("0" * 32,))


def test_a_confirmed_copy_is_the_start_of_an_update(desk: Desk) -> None:
    receipt = world.receive(desk.there, desk.send()).statement
    statements.take(receipt, desk.here)
    world.note(desk.here, desk.case, "Du nouveau.")
    (shown,) = compose.preview(desk.here, desk.command(update=True), Progress())
    cells = {c.compartment: c.entries for c in shown.lines[0].cells if c.entries}
    assert cells == {"protection": 1}
    assert PEOPLE["coordinator"] == shown.recipient.name
