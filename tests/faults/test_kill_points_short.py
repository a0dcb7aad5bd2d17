# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A few of the kill points: `make kill-points` tries every one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import killing
from tests.faults.every import OPERATIONS

ROOT = Path(__file__).resolve().parent.parent.parent
POINTS = 9
reason = killing.why_not()


@pytest.mark.skipif(bool(reason), reason=reason)
def test_a_kill_leaves_the_old_state_or_the_new_one() -> None:
    command = [sys.executable, "-m", "tests.faults.kill_points"]
    tried = subprocess.run(
        [*command, "--points", str(POINTS)],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if not k.startswith("COV")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert tried.returncode == 0, tried.stdout + tried.stderr
    for name in OPERATIONS:
        assert f"| {name} | {POINTS} |" in tried.stdout


@pytest.mark.skipif(bool(reason), reason=reason)
def test_what_is_mixed_or_lost_would_be_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each write beside a database is a kill point; a half-made commit is mixed.
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = tmp_path / "home" / "file"
    folder.mkdir(parents=True)

    def prepare() -> killing.Operation:
        return lambda: [(folder / name).write_text("x") for name in "abc"]

    whole = killing.run(prepare)
    points = whole.points(folder)
    assert [kind for kind, _ in points] == ["openat", "write"] * 3
    assert not whole.killed
    left = []
    for point in points:
        for path in folder.iterdir():
            path.unlink()
        assert killing.run(prepare, point).killed
        left.append("".join(sorted(p.name + p.read_text() for p in folder.iterdir())))
    assert left == ["", "a", "ax", "axb", "axbx", "axbxc"]
