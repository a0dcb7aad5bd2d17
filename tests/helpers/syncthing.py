# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Syncthing that speaks to nobody but another one on this very machine."""

import http.client
import json
import os
import shutil
import socket
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from types import TracebackType
from typing import Any, Self
from xml.etree import ElementTree as ET

PROGRAM = shutil.which("syncthing")
HERE = "127.0.0.1"
DEADLINE = 120.0  # seconds that one file may take on a busy machine
_ALONE = {
    "globalAnnounceEnabled": "false",
    "localAnnounceEnabled": "false",
    "relaysEnabled": "false",
    "natEnabled": "false",
    "crashReportingEnabled": "false",
    "urAccepted": "-1",
    "autoUpgradeIntervalH": "0",
    "startBrowser": "false",
    "announceLANAddresses": "false",
    "stunKeepaliveStartS": "0",
    "reconnectionIntervalS": "1",
    "releasesURL": "",
    "setLowPriority": "false",
}


@dataclass(frozen=True)
class Share:
    """A folder of one instance: kind "sendonly" or "receiveonly"."""

    id: str
    path: Path
    kind: str


def free_ports(count: int) -> list[int]:
    """Return ports of the loopback interface that nobody uses."""
    with_ports = [socket.socket() for _ in range(count)]
    try:
        for each in with_ports:
            each.bind((HERE, 0))
        return [each.getsockname()[1] for each in with_ports]
    finally:
        for each in with_ports:
            each.close()


@dataclass
class Syncthing:
    """One instance with a home of its own; ends with the block, whatever happens."""

    home: Path
    port: int  # where the other one reaches it
    rest: int  # where we ask it
    id: str = ""
    _key: str = ""
    _since: int = 0
    _said: list[str] = field(default_factory=list)
    _process: subprocess.Popen[str] | None = None
    _reader: Thread | None = None
    _answers: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        """Make its key."""
        assert PROGRAM is not None
        command = [PROGRAM, "generate", f"--home={self.home}", "--no-default-folder"]
        subprocess.run(command, check=True, capture_output=True, env=_environment())
        device = self._config().find("device")
        assert device is not None
        self.id = device.attrib["id"]
        self._key = self._config().findtext("gui/apikey") or ""

    def introduce(self, other: "Syncthing", shares: list[Share]) -> None:
        """Tell it of the other one and of the folders both share."""
        tree = self._config()
        options, gui = tree.find("options"), tree.find("gui")
        assert options is not None
        assert gui is not None
        for name, value in _ALONE.items():
            _set(options, name, value)
        _set(options, "listenAddress", f"tcp://{HERE}:{self.port}")
        _set(gui, "address", f"{HERE}:{self.rest}")
        device = ET.SubElement(tree, "device", id=other.id, name="other")
        _set(device, "address", f"tcp://{HERE}:{other.port}")
        for share in shares:
            folder = ET.SubElement(
                tree,
                "folder",
                id=share.id,
                path=str(share.path),
                type=share.kind,
                fsWatcherEnabled="false",  # it is told when to look: see `send`
            )
            for each in (self.id, other.id):
                ET.SubElement(folder, "device", id=each)
            _set(folder, "minDiskFree", "0")
        ET.ElementTree(tree).write(self.home / "config.xml")

    def __enter__(self) -> Self:
        """Start it and wait until it answers."""
        assert PROGRAM is not None
        flags = ["--no-browser", "--no-restart", "--no-upgrade", "--logflags=0"]
        self._process = subprocess.Popen(
            [PROGRAM, "serve", f"--home={self.home}", *flags],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=_environment(),
        )
        self._reader = Thread(target=self._listen, daemon=True)
        self._reader.start()
        if not self._answers.wait(DEADLINE) or self._process.poll() is not None:
            self._end()
            raise AssertionError("Syncthing did not start:\n" + "".join(self._said))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        self._end()

    def _end(self) -> None:
        process = self._process
        assert process is not None
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._reader is not None:
            self._reader.join()
        assert process.stdout is not None
        process.stdout.close()

    def send(self, share: str) -> None:
        """Let it look at a folder now: what is new there goes out."""
        self._ask("POST", f"/rest/db/scan?folder={share}")

    def wait_for(self, share: str, name: str, action: str = "update") -> None:
        """Return once a file of a folder has come whole, or ("delete") was removed.

        Syncthing tells itself: each question waits until there is news. An answer is
        never awaited for longer than `DEADLINE`.
        """
        end = monotonic() + DEADLINE
        while monotonic() < end:
            # All events: those of one kind are kept only from the first question on.
            path = f"/rest/events?since={self._since}&timeout=10"
            for event in self._ask("GET", path):
                self._since = max(self._since, event["id"])
                if event["type"] != "ItemFinished":
                    continue
                told = event["data"]
                if (told["folder"], told["item"]) != (share, name):
                    continue
                if told["action"] == action and told["error"] is None:
                    return
        raise AssertionError(f"{name} did not come:\n" + "".join(self._said[-40:]))

    def _ask(self, method: str, path: str) -> Any:
        line = http.client.HTTPConnection(HERE, self.rest, timeout=30)
        try:
            line.request(method, path, headers={"X-API-Key": self._key})
            answer = line.getresponse()
            body = answer.read()
            assert answer.status == 200, (path, answer.status, body)
            return json.loads(body) if body.strip() else None
        finally:
            line.close()

    def _listen(self) -> None:
        """Read all it says, or it would stop once the pipe is full."""
        assert self._process is not None
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.append(line)
            if "GUI and API listening" in line:
                self._answers.set()
        self._answers.set()

    def _config(self) -> "ET.Element[str]":
        return ET.parse(self.home / "config.xml").getroot()


def _environment() -> dict[str, str]:
    return os.environ | {"STNOUPGRADE": "1", "STNODEFAULTFOLDER": "1"}


def _set(parent: "ET.Element[str]", name: str, value: str) -> None:
    child = parent.find(name)
    if child is None:
        child = ET.SubElement(parent, name)
    child.text = value
