# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do on two laptops while cases pass between them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from app import custody
from app.commands.entries import save_entry
from app.handover import ledger, statements
from app.queries import timeline
from app.session import Session
from app.writing import new_entry, revised
from tests.helpers.handover import Screen, some_cases
from tests.helpers.screens import named

Send = Callable[..., Path]


def open_bundle(there: Screen, path: Path) -> None:
    there.page.show_part("open")
    there.page.open.read(path)
    there.wait_for("What you will be able to read")


def take_over(there: Screen, path: Path) -> bytes:
    """Open a bundle and accept it; return the receipt."""
    open_bundle(there, path)
    there.click("accept")
    there.wait_for("Your receipt")
    return own(there, ledger.received(there.page.session)[0].bundle_id)


def own(side: Screen, bundle: str) -> bytes:
    data = statements.own(side.page.session, bundle)
    assert data is not None
    return data


def read(side: Screen, data: bytes, folder: Path, words: str) -> None:
    """Read a receipt in the ledger, and wait for what it says."""
    path = folder / "note.creceipt"
    path.write_bytes(data)
    side.page.show_part("ledger")
    side.page.ledger.read(path)
    side.wait_for(words)


def choose_first(side: Screen) -> None:
    side.page.show_part("ledger")
    side.tick("bundles", 0)


def type_in(side: Screen, name: str, words: str) -> None:
    named(side.page, name, QLineEdit).setText(words)


def wait(side: Screen) -> None:
    side.qtbot.waitUntil(lambda: not side.page.tasks.busy())


def clash(session: Session) -> None:
    """Write a note whose text was changed in two places."""
    begun = new_entry(session, some_cases(session, 1)[0])
    said = {"text": "A visit.", "occurred_on": "2026-11-20"}
    save_entry(replace(begun, answers=begun.answers | said), session)
    view = timeline.view(session, begun.compartment, begun.entry_id)
    assert view is not None
    for words in ("A visit at night.", "Two visits."):
        changed = revised(view)
        save_entry(replace(changed, answers=changed.answers | {"text": words}), session)


def later(side: Screen, days: int, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = side.page.session.now + timedelta(days=days)
    monkeypatch.setattr(side.page.session.case_file, "clock", lambda: moment)


def state(side: Screen, case_id: str) -> str:
    return custody.custody_of(side.page.session, case_id).state


def take_back(side: Screen) -> None:
    choose_first(side)
    side.click("take_back")
    type_in(side, "take_back_why", "No news.")
    side.click("take_back_yes")
    side.wait_for("you answer for them as before")
