# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One process per case file, and no lock that outlives its process."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from storage.errors import CaseFileInUse, CaseFileMissing, StorageError
from storage.files import FolderLock
from tests.helpers.vault import Vault

HOLD = """
import sys, pathlib, storage.files
lock = storage.files.FolderLock(pathlib.Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def holder(folder: Path) -> "subprocess.Popen[str]":
    """Start a process that holds the lock of a folder until it is ended."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_process_is_refused_until_the_first_ends(vault: Vault) -> None:
    process = holder(vault.folder)
    try:
        for attempt in (vault.unlock, vault.recover):
            with pytest.raises(CaseFileInUse):
                attempt()
    finally:
        process.communicate()
    vault.unlock().close()


def test_a_killed_process_leaves_no_lock(vault: Vault) -> None:
    process = holder(vault.folder)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert (vault.folder / "lock").exists()
    vault.unlock().close()


def test_the_same_process_is_refused_as_well(vault: Vault) -> None:
    with vault.opened(), pytest.raises(CaseFileInUse):
        vault.unlock("Salma")
    vault.unlock("Salma").close()


@pytest.mark.parametrize("passphrase", ["wrong", ""])
def test_a_failed_unlocking_lets_go(vault: Vault, passphrase: str) -> None:
    with pytest.raises(StorageError):
        vault.unlock("Inès", passphrase)
    with pytest.raises(StorageError):
        vault.recover(bytes(32))
    vault.unlock().close()


def test_nothing_is_locked_where_there_is_no_case_file(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(CaseFileMissing):
            Vault(folder, b"").unlock()
        with pytest.raises(CaseFileMissing):
            Vault(folder, bytes(32)).recover()
    assert list(tmp_path.iterdir()) == []


def test_releasing_twice_is_releasing_once(tmp_path: Path) -> None:
    with FolderLock(tmp_path) as lock:
        lock.release()
    FolderLock(tmp_path).release()
