# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold after a kill, whatever state the operation is in."""

from app import memory
from app.forms.library import Library
from app.session import Session
from storage import index
from storage.checking import self_check
from tests.faults.operations import Case, World, revisions
from tests.helpers.vault import derived, undone
from tests.helpers.world import Site


def faults(world_: World, site: Site, case: Case) -> list[str]:
    """Return what is wrong after a kill, whatever state the operation is in."""
    if case.name == "case file made":
        return []  # nothing was there before
    found: list[str] = []
    # First somebody with few keys: half-written compartments of others must wait.
    for role in ("mediator", "social", "coordinator"):
        with site.as_(role):
            pass
    with site.as_("recovery") as session:
        head = memory.remembered(session.case_file.header.vault_id)
        found += [
            f"{finding.part} {finding.what}: {finding.fault}"
            for finding in self_check(session.case_file, head)
            if finding.fault
        ]
        for name, before in world_.committed.items():
            if not before <= revisions(session, name):
                found.append(f"{name}: LOST")
            if not _derived_right(session, name):
                found.append(f"{name}: index differs from its revisions")
        header = (site.folder / "header.json").read_bytes()
        rows = session.case_file.rows(
            "SELECT value FROM registry.meta WHERE name = 'header'"
        )
        if rows != [(header,)]:
            found.append("header differs from the registry's copy")
    if (site.folder / "anchor.db").stat().st_size:
        found.append("anchor written")
    return found


def leftovers(site: Site) -> list[str]:
    """Return the files that a finished operation would have removed."""
    kinds = {
        "-mj": "super-journal",
        "-journal": "journal",
        ".new": "unfinished file or folder",
    }
    names = [path.name for path in site.folder.parent.rglob("*")]
    return sorted({k for n in names for mark, k in kinds.items() if mark in n})


def _derived_right(session: Session, name: str) -> bool:
    """Rebuild the derived rows, compare, and take it back."""
    case_file = session.case_file
    with undone(case_file) as transaction, case_file.reading() as connection:
        before = derived(connection, name)
        for _ in index.rebuild(connection, name, Library().project):
            pass
        same = derived(connection, name) == before
        for table in ("search", "part"):
            transaction.execute(
                f"INSERT INTO {name}.{table} ({table}) VALUES ('integrity-check')"
            )
    return same
