# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that decode badly on purpose, and what tests of the viewer share."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from app.viewing.viewer import Limits

ROOT = Path(__file__).parents[2]
_HELLO = "protocol.send(out, protocol.READY)"
_HEAR = "protocol.receive(sys.stdin.buffer.raw.readinto, protocol.MOST_FILE)"
_DONE = "protocol.send(out, protocol.DONE, 1)"
_LOOP = "while True: pass"
# What the process does instead of decoding, in lines of Python.
MISDEEDS = {
    "hang": (_HELLO, _HEAR, _LOOP),
    "hang at once": (_LOOP,),
    "crash": (_HELLO, _HEAR, "os.abort()"),
    "crash at once": ("os.abort()",),
    "crash later": (_HELLO, _HEAR, _DONE, _HEAR, "os.abort()"),
    "leave": (_HELLO, _HEAR),
    "never read": (_HELLO, "signal.pause()"),
    "say nothing sensible": (_HELLO, _HEAR, "out(b'x' * 4096)", _HEAR),
    "say it before being asked": ("out(b'x' * 4096)", _HEAR),
    "be in a code nobody knows": (_HELLO, _HEAR, "protocol.send(out, 200)", _HEAR),
    "promise gigabytes": (
        *(_HELLO, _HEAR, _DONE, _HEAR),
        "out(protocol.HEAD.pack(protocol.MAGIC, protocol.DONE, *[1] * 6, 2**40))",
        "[out(bytes(65536)) for _ in range(2**14)]",
    ),
    "promise and not keep": (
        *(_HELLO, _HEAR, _DONE, _HEAR),
        "out(protocol.HEAD.pack(protocol.MAGIC, protocol.DONE, 9, 9, 9, 9, 0, 0, 324))",
        "out(bytes(300))",
    ),
    "say more pixels than it sends": (
        *(_HELLO, _HEAR, _DONE, _HEAR),
        "protocol.send(out, protocol.DONE, 2**31, 2**31, 1, 1, body=bytes(400))",
        _HEAR,
    ),
    "say no pixels": (
        *(_HELLO, _HEAR, _DONE, _HEAR, "protocol.send(out, protocol.DONE)", _HEAR),
    ),
    "talk without end": (_HELLO, "while True: out(bytes(65536))"),
}


def answering(misdeed: str, seconds: float = 20.0) -> Limits:
    """Give limits under which a process does this instead of decoding."""
    lines = [
        "import os, signal, sys",
        f"sys.path.insert(0, {str(ROOT)!r})",
        "from app.viewing import limits, protocol",
        "limits.die_with_parent()",
        "out = sys.stdout.buffer.raw.write",
        *MISDEEDS[misdeed],
    ]
    command = [sys.executable, "-I", "-B", "-c", "\n".join(lines)]
    return Limits(seconds=seconds, start=lambda *_words: command)


def children() -> set[int]:
    """Return the processes that this one has started and that still run."""
    tasks = Path(f"/proc/{os.getpid()}/task")
    found: set[int] = set()
    for task in tasks.iterdir():
        with suppress(OSError):  # the thread has ended meanwhile
            found |= set(map(int, (task / "children").read_text("ascii").split()))
    return {each for each in found if _runs(each)}


def _runs(process: int) -> bool:
    try:
        status = Path(f"/proc/{process}/stat").read_text("ascii")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def locked() -> bytes:
    """Return a PDF of one page that asks for a password."""
    from tests.viewing.pdfs import simple

    return simple(encrypted=True)
