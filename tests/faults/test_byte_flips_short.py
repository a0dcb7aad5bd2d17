# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Some of the damages: `make flips` does every one."""

from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from tests.faults import byte_flips
from tests.faults.byte_flips import Target, every, try_all

STEP = 211


@pytest.fixture
def targets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Target]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return list(byte_flips.targets(tmp_path, STEP))


def test_damaged_bytes_are_refused_wherever_they_are(targets: list[Target]) -> None:
    for target in targets:
        counts = try_all(target)
        assert counts["refused"] == len(target.damages), (target.name, counts)
        assert counts["slow"] == 0


def test_damage_that_nobody_notices_is_counted(tmp_path: Path) -> None:
    # The counting itself: a reader that believes everything, one that falls over.
    path = tmp_path / "file"
    path.write_bytes(b"whole")
    found = try_all(Target("none", path, path.read_bytes, every(5, 1)))
    assert (found["accepted"], found["refused"], found["crashed"]) == (45, 0, 0)

    def fall() -> None:
        assert path.read_bytes() == b"whole"

    found = try_all(Target("none", path, fall, every(5, 1)))
    assert (found["accepted"], found["refused"], found["crashed"]) == (0, 0, 45)


def test_the_table_adds_up() -> None:
    with ProcessPoolExecutor(2) as pool:
        found = byte_flips.examine(2_003, pool)
    assert set(found) == {"header", "slot", "database", "bundle", "archive in a bundle"}
    for counts in found.values():
        assert counts["refused"] == counts["flip"] + counts["cut"]
    assert byte_flips.table(found).count("\n") == len(found) + 1
