# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hunt for planted secrets in every file the program wrote, and in its memory.

`python -m tests.faults.plaintext_hunt` does a day's work without a screen, the same
day ended by a kill, and the real window; `--headless` leaves the window out.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, PngImagePlugin

from storage.crypto.kdf import FLOOR
from tests.faults import hunting
from tests.faults.hunted_day import PLANTED, keys_of
from tests.faults.hunting import Hits, Hunter, Secrets
from tests.helpers import world
from tests.helpers.world import PEOPLE, Site, passphrase

ROOT = Path(__file__).resolve().parent.parent.parent
SETTLED = 4.0  # seconds until the window that begins anew has nothing left to do


@dataclass(frozen=True)
class Row:
    """One line of the table; `wanted` says whether hits are what we hope for."""

    what: str
    files: str
    size: int
    hits: int
    wanted: bool = False

    @property
    def fine(self) -> bool:
        return bool(self.hits) is self.wanted


@contextmanager
def machine() -> Iterator[tuple[Path, dict[str, str]]]:
    """Give a folder that is a whole small computer, and its environment."""
    with tempfile.TemporaryDirectory(prefix="plaintext-hunt-") as place:
        root = Path(place) / "machine"
        env = {
            k: v
            for k, v in os.environ.items()
            if k not in ("DISPLAY", "WAYLAND_DISPLAY")
        }
        for name, part in {
            "HOME": "home",
            "XDG_CONFIG_HOME": "home/.config",
            "XDG_DATA_HOME": "home/.local/share",
            "XDG_STATE_HOME": "home/.local/state",
            "XDG_CACHE_HOME": "home/.cache",
            "XDG_RUNTIME_DIR": "run",
            "TMPDIR": "tmp",
            "PWD": "cwd",
        }.items():
            (root / part).mkdir(parents=True, exist_ok=True, mode=0o700)
            env[name] = str(root / part)
        env |= {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)}
        env |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        env["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        (root / "work").mkdir()
        yield root, env


def secrets_of(text: str) -> dict[str, str | bytes]:
    """Read what a hunted process said; keys come in hexadecimal and are bytes."""
    said = json.loads(text)
    return {
        name: bytes.fromhex(value) if name.startswith(("key", "recovery")) else value
        for name, value in said.items()
    }


def self_check(secrets: Secrets) -> int:
    """Plant every form of every secret in noise, cut in two; each is found."""
    hunter, pieces = Hunter(secrets), list[bytes]()
    for data in map(bytes.fromhex, hunter.names):
        noise = os.urandom(100) + data + os.urandom(101)
        middle = 100 + len(data) // 2
        pieces += [noise[:middle], noise[middle:]]
    found = hunter.find(*pieces)
    assert set(found) == set(hunter.names.values())
    return len(hunter.names)


def headless(*, crash: bool) -> tuple[list[Row], Hits, Secrets]:
    """Do the day in a process of its own; look at all that it wrote."""
    with machine() as (root, env):
        log = root.parent / "log"
        command = [sys.executable, "-m", "tests.faults.hunted_day", str(root / "work")]
        done = hunting.run(
            hunting.traced(command + ["--crash"] * crash, log),
            cwd=root / "cwd",
            env=env,
        )
        assert crash != (done.returncode == 0), done.stderr
        secrets = secrets_of(done.stdout)
        name = "a day ended by a kill" if crash else "a day without a screen"
        rows, hits = search(name, root, log, Hunter(secrets))
    return rows, hits, secrets


def search(name: str, root: Path, log: Path, hunter: Hunter) -> tuple[list[Row], Hits]:
    """Search what is left below a folder, and what was written anywhere at all."""
    hits, files, size = hunting.in_files(hunter, root)
    rows = [Row(f"{name}: files left", f"{files}", size, hits.total())]
    noted = hunting.written(log)
    if noted.size:
        found = hunting.in_written(hunter, noted)
        rows.append(
            Row(
                f"{name}: all that was written",
                f"{len(noted.data)}",
                noted.size,
                found.total(),
            )
        )
        outside = sorted(p for p in noted.opened if not is_known(p, root))
        for path in outside:
            hits[path, "a file outside of the case files and the home folder"] += 1
        for path in noted.mapped:
            hits[path, "mapped to be written"] += not is_known(path, root)
        hits += found
    return rows, hits


def is_known(path: str, root: Path) -> bool:
    """Tell whether a file is one that is searched, or no file on a disk."""
    return path.startswith((str(root), "/dev/", "/proc/", "/memfd:", "/sys/"))


class Window:
    """The window's process: told what to do, then looked at from outside."""

    def __init__(self, root: Path, env: dict[str, str]) -> None:
        self.log = root.parent / "log"
        command = [sys.executable, "-m", "tests.faults.hunted_window"]
        self.process = subprocess.Popen(
            hunting.traced(command, self.log),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(root.parent / "stderr").open("w"),
            text=True,
            cwd=root / "cwd",
            env=env,
        )
        started = self.hear()  # its own number: strace has another
        assert started.startswith("started"), started
        self.number = int(started.split()[1])

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def command_line(self) -> str:
        return Path(f"/proc/{self.number}/cmdline").read_text().replace("\0", " ")

    def end(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.number, signal.SIGTERM)
        self.process.communicate()


def windowed() -> tuple[list[Row], Hits]:
    """Drive the real window, lock it, and look at its files and its memory."""
    with machine() as (root, env):
        before = {k: os.environ.get(k) for k in env}
        os.environ.update(env)
        site, case, keys = furnished(root)
        told = {
            "folder": str(site.folder),
            "name": PEOPLE["legal"],
            "passphrase": passphrase("legal"),
            "case": case,
            "search": "topaz",
            "file": str(original(root.parent)),
            **{k: PLANTED[k] for k in ("note title", "note", "draft")},
        }
        typed = ("note title", "note", "draft", "edited note", "name", "native name")
        secrets: dict[str, str | bytes] = {k: PLANTED[k] for k in typed}
        secrets |= {k: v for k, v in PLANTED.items() if k.endswith(": legal")}
        secrets |= keys
        hunter = Hunter(secrets)
        window = Window(root, env)
        try:
            window.tell(json.dumps(told))
            said = window.hear()
            assert said == "ready", said + (root.parent / "stderr").read_text()
            unlocked = hunting.in_memory(hunter, window.number)
            window.tell("lock")
            deadline = time.monotonic() + 30
            while "--case-file" not in window.command_line():
                assert time.monotonic() < deadline, "the lock did not begin anew"
                time.sleep(0.05)
            time.sleep(SETTLED)
            locked = hunting.in_memory(hunter, window.number)
        finally:
            window.end()
        rows, hits = search("the window", root, window.log, hunter)
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})
    found, size = unlocked
    rows.append(Row("memory before the lock", "–", size, found.total(), wanted=True))
    found, size = locked
    rows.append(Row("memory after the lock", "–", size, found.total()))
    for what, times in found.items():
        hits["memory after the lock", what] += times
    return rows, hits


def furnished(root: Path) -> tuple[Site, str, dict[str, str | bytes]]:
    """Make a case file that the program itself will unlock: its floor, no less."""
    site = world.found(root / "work" / "site", "TRI", ("legal",), parameters=FLOOR)
    with site.as_("legal") as session:
        case = world.intake(session, PLANTED["name"], PLANTED["native name"])
        world.note(session, case, PLANTED["edited note"])
        keys = {name: bytes.fromhex(key) for name, key in keys_of(session).items()}
    return site, case, dict(keys)


def original(folder: Path) -> Path:
    """Make the file that is attached: a picture, outside of what is searched."""
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", PLANTED["file content"])
    data = BytesIO()
    Image.new("RGB", (200, 150), (40, 90, 120)).save(data, "PNG", pnginfo=said)
    path = folder / "photo.png"
    path.write_bytes(data.getvalue())
    return path


def table(rows: list[Row]) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| where | files | MB | secrets found |", "|---|---:|---:|---:|"]
    lines += [
        f"| {row.what} | {row.files} | {row.size / 1e6:,.1f} | {row.hits:,}"
        f"{' (as it must be)' if row.wanted and row.fine else ''} |"
        for row in rows
    ]
    return "\n".join(lines)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--headless", action="store_true", help="without the window")
    options = asked.parse_args()
    rows, hits, secrets = headless(crash=False)
    more, found, _ = headless(crash=True)
    rows, hits = rows + more, hits + found
    if not options.headless:
        try:
            more, found = windowed()
            rows, hits = rows + more, hits + found
        except PermissionError:
            print("This system does not let us look into memory: try as root.")
    planted = self_check(secrets)
    print(
        f"{len(secrets)} secrets in {planted} forms, each found where it was planted\n"
    )
    print(table(rows))
    for (where, what), times in sorted(Counter(hits).items()):
        if times:
            print(f"- {where}: {what}, {times} times")
    return int(not all(row.fine for row in rows) or hits.total() > 0)


if __name__ == "__main__":
    sys.exit(main())
