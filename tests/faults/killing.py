# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killing a process before any one call that could write: strace, a fork, a SIGKILL.

A child prepares (unlocks), says so, waits; strace is attached; only then does it do
what is examined, so that the first call counted is the operation's own. strace counts
each kind of call by itself: a point is "the 7th fsync". SIGKILL comes before the call
is carried out. What the process had written stays: a power cut may lose more.
"""

import ctypes
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Operation = Callable[[], object]
Prepare = Callable[[], Operation]
Point = tuple[str, int]  # a kind of call, and the how many-th of its kind

# Everything that can change a file or a folder; openat because it can create one.
CALLS = (
    "write,writev,pwrite64,pwritev,pwritev2,fsync,fdatasync,sync_file_range,"
    "truncate,ftruncate,fallocate,copy_file_range,sendfile,"
    "rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,"
    "mkdir,mkdirat,mknod,mknodat,open,openat,openat2,creat,chmod,fchmod,fchmodat"
)
_OPENS = re.compile(r"^(open|openat|openat2|creat)\(")
_LINE = re.compile(r"^(\d+) +(\w+\(.*)$")
_PR_SET_PTRACER, _ANY = 0x59616D61, ctypes.c_ulong(-1)


@dataclass(frozen=True)
class Run:
    """One run of an operation: its calls in order, and whether it was killed.

    `calls` are the main thread's, which is killed; `others` those of its threads.
    """

    calls: tuple[str, ...]
    others: tuple[str, ...]
    killed: bool

    def points(self, folder: Path) -> list[Point]:
        """Return, in order, the calls that change something in `folder` or beside it."""
        assert not any(changes(call, folder) for call in self.others)
        seen, found = Counter[str](), []
        for call in self.calls:
            kind = call.partition("(")[0]
            seen[kind] += 1
            if changes(call, folder):
                found.append((kind, seen[kind]))
        return found


def changes(call: str, folder: Path) -> bool:
    """Tell whether a call can change something in or below `folder`, or itself."""
    if str(folder.parent) not in call:
        return False
    return not _OPENS.match(call) or "O_CREAT" in call or "O_TRUNC" in call


def why_not() -> str:
    """Return why strace cannot be used here, or ""."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(
        ["strace", "-f", "-o", os.devnull, "-e", "trace=none", "true"],
        capture_output=True,
        text=True,
        check=False,
    )
    refused = f"strace may not trace here: {tried.stderr.strip()}"
    return refused if tried.returncode else ""


def run(prepare: Prepare, kill_at: Point | None = None) -> Run:
    """Do an operation in a child; kill it just before the call `kill_at`."""
    said, say = os.pipe()
    wait, go = os.pipe()
    child = os.fork()
    if child == 0:
        _child(prepare, say, wait, (said, go))
    os.close(say)
    os.close(wait)
    try:
        if os.read(said, 1) != b"r":
            raise RuntimeError("the operation could not be prepared")
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder) / "log"
            with _attach(child, log, kill_at):
                os.write(go, b"g")
                _, status = os.waitpid(child, 0)
            lines = log.read_text("utf-8", "replace").splitlines()
    finally:
        os.close(said)
        os.close(go)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("the operation failed without being killed")
    return _read(lines, child, killed=os.WIFSIGNALED(status))


def _child(prepare: Prepare, say: int, wait: int, others: tuple[int, int]) -> None:
    status = 1
    try:
        for descriptor in others:
            os.close(descriptor)
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANY, 0, 0, 0)
        operation = prepare()
        os.write(say, b"r")
        if os.read(wait, 1) == b"g":
            operation()
            status = 0
    except BaseException as error:  # noqa: BLE001 - nothing goes up beyond the fork
        os.write(2, f"{type(error).__name__}: {error}\n".encode())
    finally:
        os._exit(status)


def _attach(child: int, log: Path, kill_at: Point | None) -> "subprocess.Popen[str]":
    command = ["strace", "-f", "-y", "-s", "0", "-o", str(log), "-e", f"trace={CALLS}"]
    command += ["-e", "signal=none", "-p", str(child)]
    if kill_at is not None:
        kind, which = kill_at
        command += ["-e", f"inject={kind}:signal=SIGKILL:when={which}"]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    # "Process N attached": from then on no call of the child escapes.
    line = tracer.stderr.readline()
    if "attached" not in line:
        os.kill(child, signal.SIGKILL)
        raise RuntimeError(line + tracer.stderr.read())
    return tracer


def _read(lines: list[str], child: int, *, killed: bool) -> Run:
    calls: dict[bool, list[str]] = {True: [], False: []}
    for line in lines:
        if match := _LINE.match(line):
            calls[int(match[1]) == child].append(match[2])
    return Run(tuple(calls[True]), tuple(calls[False]), killed)
