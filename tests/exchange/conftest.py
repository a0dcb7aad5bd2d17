# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""These tests ask a synchroniser on this machine; the rest of the world stays closed."""

import socket
from typing import Any

import pytest

from tests.helpers.syncthing import HERE


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every internet socket but those of the loopback interface."""
    for name in ("connect", "connect_ex", "bind", "sendto"):
        real = getattr(socket.socket, name)

        def call(
            self: socket.socket, *arguments: Any, real: Any = real, name: str = name
        ) -> Any:
            address = arguments[-1]
            assert isinstance(address, tuple), (name, address)
            assert address[0] == HERE, (name, address)
            return real(self, *arguments)

        monkeypatch.setattr(socket.socket, name, call)
