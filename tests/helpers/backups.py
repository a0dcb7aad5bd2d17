# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of backups share: making, merging, and everything a session can read."""

from collections.abc import Callable
from pathlib import Path

from app import backups
from app import merging as merges
from app.progress import Cancelled, Progress
from app.queries import cases, timeline
from app.queries.cases import CaseFilter
from app.session import Session
from storage import audit
from tests.helpers.world import Site


def back_up(site: Site, stick: Path, role: str = "legal") -> Path:
    with site.as_(role) as session:
        return backups.make(stick, session, Progress()).row.folder


def acts(session: Session, size: int = 5) -> list[str]:
    with session.case_file.reading() as connection:
        return [e["act"] for e in audit.entries(connection, 10**9, size)]


def text_of(session: Session, entry: str, compartment: str = "legal") -> str:
    view = timeline.view(session, compartment, entry)
    assert view is not None
    assert view.answers is not None
    return str(view.answers["text"])


def codes(session: Session) -> set[str]:
    return {row.code for row in cases.page(session, CaseFilter(), None, 100).rows}


def merge(folder: Path, session: Session, **more: str) -> merges.Done:
    row = backups.look(folder, session)
    found = merges.compare(row, session, Progress(), **more)
    return merges.merge(found, session, Progress())


def content(session: Session) -> dict[str, object]:
    """Everything of cases a session can read, in no order."""
    found: dict[str, object] = {
        "markers": sorted(session.case_file.rows("SELECT * FROM registry.marker"))
    }
    for name in session.compartments:
        found[name] = sorted(
            session.case_file.rows(
                f"SELECT id, entry_id FROM {name}.revision WHERE case_id IS NOT NULL"
            )
        )
        found[f"{name} entries"] = sorted(
            session.case_file.rows(
                f"SELECT id, head, conflict, title FROM {name}.entry"
                " WHERE case_id IS NOT NULL"
            )
        )
        found[f"{name} files"] = sorted(
            session.case_file.rows(f"SELECT sha256 FROM {name}.attachment")
        )
    return found


def stop_after(times: int) -> Callable[[int, int], None]:
    left = [times]

    def report(_done: int, _total: int) -> None:
        left[0] -= 1
        if not left[0]:
            raise Cancelled

    return report


def turn(backup: Path) -> None:
    path = max((backup / "data").iterdir(), key=lambda p: p.stat().st_size)
    data = bytearray(path.read_bytes())
    data[9_000] ^= 1
    path.write_bytes(data)
