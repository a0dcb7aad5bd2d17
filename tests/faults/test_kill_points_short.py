# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A few of the kill points: `make kill-points` tries every one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import killing
from tests.faults.operations import OPERATIONS

ROOT = Path(__file__).resolve().parent.parent.parent
POINTS = 9
OFTEN = "commit over three compartments"  # the others are tried at fewer points
reason = killing.why_not()


@pytest.mark.skipif(bool(reason), reason=reason)
@pytest.mark.parametrize("name", OPERATIONS)
def test_a_kill_leaves_the_old_state_or_the_new_one(name: str) -> None:
    points = POINTS + 3 if name == OFTEN else POINTS
    command = [sys.executable, "-m", "tests.faults.kill_points"]
    tried = subprocess.run(
        [*command, "--only", name, "--points", str(points)],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if not k.startswith("COV")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert tried.returncode == 0, tried.stdout + tried.stderr
    assert f"| {name} | {points} |" in tried.stdout
