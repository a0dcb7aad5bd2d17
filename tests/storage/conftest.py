# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A case file of each test's own, copied from one that is made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.crypto.sign import SigningKey
from storage.vault.casefile import CaseFile
from tests.helpers import vault as vaults
from tests.helpers.vault import Vault


@pytest.fixture(scope="session")
def _vault(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    return vaults.make(tmp_path_factory.mktemp("vault") / "case-file")


@pytest.fixture
def vault(_vault: Vault, tmp_path: Path) -> Vault:
    """A closed case file: Inès and Salma, and the recovery words."""
    shutil.copytree(_vault.folder, tmp_path / "case-file")
    return Vault(tmp_path / "case-file", _vault.secret)


@pytest.fixture
def everything(vault: Vault) -> Iterator[CaseFile]:
    """The case file opened with the recovery words: all compartments."""
    with vault.opened("words") as case_file:
        yield case_file


@pytest.fixture(scope="session")
def key() -> SigningKey:
    """Somebody's signing key."""
    return SigningKey(bytes(range(32)))


@pytest.fixture(scope="session")
def stranger() -> SigningKey:
    """The signing key of somebody whom nobody here knows."""
    return SigningKey(bytes(reversed(range(32))))
