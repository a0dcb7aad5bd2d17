# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command that starts the process that decodes, from sources or frozen."""

import os
import sys
from pathlib import Path

VERB = "--viewing-child"  # hidden; packaging/entry.py knows it, nobody types it
_ROOT = Path(__file__).resolve().parent.parent.parent
_SCRIPT = (
    "import sys; sys.path.insert(0, sys.argv.pop(1));"
    " from app.viewing.child import main; sys.exit(main(sys.argv[1:]))"
)
# Windows starts nothing without these; a display, a home, a session it needs not.
_KEPT = ("SYSTEMROOT", "WINDIR")


def command(kind: str, memory: int, seconds: int) -> list[str]:
    """Return the command for a file of a kind, `picture` or `pdf`."""
    words = [kind, str(memory), str(seconds)]
    if getattr(sys, "frozen", False):
        return [sys.executable, VERB, *words]
    # isolated: no folder of the person's own, no environment, no files written
    return [sys.executable, "-I", "-B", "-c", _SCRIPT, str(_ROOT), *words]


def environment() -> dict[str, str]:
    """Return the environment of the process: empty, but for what Windows insists on."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ}
