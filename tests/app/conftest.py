# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of use cases share: two case files, and a memory of their own."""

from pathlib import Path

import pytest

from tests.helpers import world
from tests.helpers.world import Site

ROLES = ("coordinator", "legal", "social", "doctor", "mediator")


@pytest.fixture(scope="session")
def _sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Site]:
    folder = tmp_path_factory.mktemp("sites")
    return (
        world.found(folder / "tripoli", "TRI", ROLES),
        world.found(folder / "tunis", "TUN", ("coordinator",)),
    )


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What this computer remembers of a case file is one test's alone."""
    folder = tmp_path / "state"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    return folder


@pytest.fixture
def tripoli(_sites: tuple[Site, Site], own_state: Path, tmp_path: Path) -> Site:
    """A case file in the field, with five accounts."""
    return _sites[0].copied(tmp_path / "tripoli")


@pytest.fixture
def tunis(_sites: tuple[Site, Site], own_state: Path, tmp_path: Path) -> Site:
    """Coordination's own case file."""
    return _sites[1].copied(tmp_path / "tunis")
