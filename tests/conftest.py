# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every test: no display, no home folder, no network, no leftovers."""

import os
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

HOME = pytest.StashKey[Path]()
UNTIMED: dict[str, Any] = {
    "deadline": None,  # Argon2 and a busy machine take the time they take
    "suppress_health_check": [HealthCheck.too_slow],
}
settings.register_profile(
    "ci", max_examples=25, derandomize=True, database=None, **UNTIMED
)
settings.register_profile("dev", max_examples=100, **UNTIMED)
settings.register_profile("fuzz", max_examples=5_000, print_blob=True, **UNTIMED)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--onscreen", action="store_true", help="show the windows on this display"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Move home to an empty folder before anything looks for it."""
    home = config.stash[HOME] = Path(tempfile.mkdtemp(prefix="consigne-home-"))
    for name, folder in {
        "HOME": ".",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "XDG_RUNTIME_DIR": "run",
    }.items():
        place = home / folder
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[name] = str(place)
    for name in ("LANG", "LC_ALL", "LANGUAGE"):
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            os.environ.pop(name, None)


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[HOME], ignore_errors=True)


class NetworkUsed(Exception):
    """Something tried to speak to a network; Consigne never does."""


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse internet sockets; the machine's own (AF_UNIX) stay."""
    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, _local_only(name))
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, _refuse)


def _local_only(name: str) -> Any:
    real = getattr(socket.socket, name)

    def call(self: socket.socket, *arguments: Any) -> Any:
        if self.family != getattr(socket, "AF_UNIX", None):
            _refuse(*arguments)
        return real(self, *arguments)

    return call


def _refuse(*arguments: object, **_named: object) -> None:
    raise NetworkUsed(repr(arguments))


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread running that would hold up the exit."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if not thread.daemon:
            thread.join(timeout=2)
            assert not thread.is_alive(), f"the test left {thread!r} running"
