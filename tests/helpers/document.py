# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that docs/format.md shows, run as they stand there."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FORMAT = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")


def block(name: str) -> str:
    """Return the code block of the page whose first line names it."""
    found = re.findall(rf"```\w+\n(# {re.escape(name)}\b.*?)```", FORMAT, re.DOTALL)
    assert len(found) == 1
    return str(found[0])


def run(name: str, folder: Path, *arguments: str | Path) -> str:
    program = folder / name
    program.write_text(block(name), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-X", "utf8", program, *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
