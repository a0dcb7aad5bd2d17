# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Custody killed half-way: taken over, confirmed, purged; and a case erased."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from app import custody
from app.commands.erasing import erase_case
from app.handover import arrival, compose, ledger, purging, statements
from app.progress import Progress
from app.session import Session
from tests.faults.killing import Operation, Prepare
from tests.faults.operations import Case, Truths, World, acts
from tests.helpers import world
from tests.helpers.world import Site

SCAN = bytes(range(256)) * 200


@dataclass(frozen=True)
class Passing:
    """Two passages made once: a bundle that comes, and cases that go.

    `waiting` and `confirmed` are the case file before and after the receipt.
    """

    bundle: Path
    receipt: Path
    waiting: Site
    confirmed: Site
    cases: tuple[str, ...]


def passing(world_: World) -> Passing:
    """Return the passages; made beside the world when they are first asked for."""
    root = world_.root / "custody"
    site = world_.site
    made = Passing(
        root / "bundle.consigne",
        root / "receipt.creceipt",
        Site(root / "waiting", site.secret, site.roles),
        Site(root / "confirmed", site.secret, site.roles),
        (),
    )
    if not (root / "cases").exists():
        root.mkdir()
        before = os.environ["XDG_STATE_HOME"]
        world.own_memory(root / "memory")  # these are other computers
        try:
            _make(world_, made, root)
        finally:
            os.environ["XDG_STATE_HOME"] = before
    return replace(made, cases=tuple((root / "cases").read_text("ascii").split()))


def _make(world_: World, made: Passing, root: Path) -> None:
    world_.site.copied(made.waiting.folder)
    other = world_.sender.copied(root / "other")
    with made.waiting.as_("social") as here, other.as_("coordinator") as there:
        contact = world.introduce(here, there)
        cases, path = _compose(here, contact, root)
        made.receipt.write_bytes(world.receive(there, path).statement)
    made.waiting.copied(made.confirmed.folder)
    with made.confirmed.as_("social") as here:
        statements.take(made.receipt.read_bytes(), here)
    world.own_memory(root / "third")  # the same case file once more, elsewhere
    taker = world_.site.copied(root / "taker")
    with other.as_("social") as here, taker.as_("coordinator") as there:
        _, path = _compose(here, world.introduce(here, there), root)
        path.rename(made.bundle)
    (root / "cases").write_text("\n".join(cases), "ascii")


def _compose(here: Session, contact: str, root: Path) -> tuple[tuple[str, ...], Path]:
    cases = tuple(world.intake(here, f"Passée {n}") for n in range(2))
    for case in cases:
        scan = world.attach(here, "s.png", "image/png", SCAN + case.encode())
        world.note(here, case, "À passer.", files=(scan,))
    command = compose.ComposeBundle(
        (contact,), cases, "transfer_of_care", root, mode="custody"
    )
    return cases, compose.compose(command, here, Progress())


# ------------------------------------------------------------------ taken over


def _take(world_: World, site: Site) -> Prepare:
    made = passing(world_)

    def prepare() -> Operation:
        session = site.unlock("coordinator")
        arrived = arrival.inspect(made.bundle, session, Progress())
        return lambda: arrival.accept(arrived, session, Progress())

    return prepare


def _taken(world_: World, site: Site) -> Truths:
    made = passing(world_)
    with site.as_("coordinator") as session:
        arrived = arrival.inspect(made.bundle, session, Progress())
        truths = {
            "ledger": arrived.opened_before,
            "receipt": statements.own(session, arrived.bundle_id) is not None,
            "audit": "bundle_received" in acts(session),
        }
        cases = [case.case for case in arrived.letter.cases]
        for case in cases:
            truths[f"{case} custody"] = bool(custody.custody_of(session, case).heads)
            truths |= _there(session, case)
        arrival.accept(arrived, session, Progress())  # doing it again ends it
        assert custody.custody_of(session, cases[0]).state == "held"
    return truths


# ------------------------------------------------------------- a receipt taken in


def _start_waiting(world_: World, folder: Path) -> Site:
    return passing(world_).waiting.copied(folder)


def _confirm(world_: World, site: Site) -> Prepare:
    data = passing(world_).receipt.read_bytes()

    def prepare() -> Operation:
        session = site.unlock("social")
        return lambda: statements.take(data, session)

    return prepare


def _confirmed(world_: World, site: Site) -> Truths:
    made = passing(world_)
    with site.as_("social") as session:
        states = {c: custody.custody_of(session, c).state for c in made.cases}
        assert set(states.values()) <= {"in_transfer", "transferred"}
        truths = {case: state == "transferred" for case, state in states.items()}
        truths["ledger"] = ledger.sent(session)[0].stated_on is not None
        truths["audit"] = "statement_received" in acts(session)
        again = statements.take(made.receipt.read_bytes(), session)
        assert (again.outcome == "known") == truths["audit"]
    return truths


# ------------------------------------------------------------------------ purged


def _start_confirmed(world_: World, folder: Path) -> Site:
    return passing(world_).confirmed.copied(folder)


def _purge(world_: World, site: Site) -> Prepare:
    def prepare() -> Operation:
        session = site.unlock("social")
        bundle = ledger.sent(session)[0].bundle_id
        return lambda: purging.purge(session, bundle)

    return prepare


def _purged(world_: World, site: Site) -> Truths:
    made = passing(world_)
    with site.as_("social") as session:
        row = ledger.sent(session)[0]
        truths = {
            "statement": row.state == "purged",
            "audit": "case_purged" in acts(session),
        }
        for case in made.cases:
            state = custody.custody_of(session, case).state
            truths[f"{case} custody"] = state == "purged"
            truths |= {k: not v for k, v in _there(session, case).items()}
        if not any(truths.values()):  # what was begun must not stand in the way
            assert purging.purge(session, row.bundle_id).cases == len(made.cases)
    return truths


# ------------------------------------------------------------------------ erased


def _erase(world_: World, site: Site) -> Prepare:
    case = passing(world_).cases[0]

    def prepare() -> Operation:
        session = site.unlock("coordinator")
        return lambda: erase_case(session, case, "asked")

    return prepare


def _start_held(world_: World, folder: Path) -> Site:
    site = _start_waiting(world_, folder)
    case = passing(world_).cases[0]
    with site.as_("social") as session:
        custody.take_back(session, case, "Erreur de destinataire.")
    return site


def _erased(world_: World, site: Site) -> Truths:
    case = passing(world_).cases[0]
    with site.as_("coordinator") as session:
        truths = {"audit": "case_erased" in acts(session)}
        found = session.case_file.rows(
            "SELECT count(*) FROM registry.entry WHERE form = 'erasure'"
        )
        truths["tombstone"] = found == [(1,)]
        # The social worker's own compartment waits for who holds it.
        there = _there(session, case, ("identity",))
        truths |= {key: not value for key, value in there.items()}
    return truths


def _there(
    session: Session, case: str, names: tuple[str, ...] = ("identity", "social")
) -> Truths:
    truths = {}
    for name in names:
        for table in ("entry", "revision"):
            rows = session.case_file.rows(
                f"SELECT count(*) FROM {name}.{table} WHERE case_id = ?", (case,)
            )
            truths[f"{case} {name}.{table}"] = bool(rows[0][0])
    return truths


CASES = (
    Case("custody taken over", _take, _taken),
    Case("receipt taken in", _confirm, _confirmed, _start_waiting),
    Case("cases purged", _purge, _purged, _start_confirmed),
    Case("case erased", _erase, _erased, _start_held),
)
