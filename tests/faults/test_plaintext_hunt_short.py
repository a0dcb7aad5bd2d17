# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No planted secret on the disk after a day's work; `make hunt` looks further."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import hunting, killing, plaintext_hunt
from tests.faults.hunting import Hunter

reason = killing.why_not()
SECRETS = {"name": "Zéphyrine Quillfeather", "key: x": bytes(range(40, 72))}
LEAK = """
import os, sys
with open(sys.argv[1], "wb") as file:
    file.write(sys.argv[2].encode("utf-16-le"))
os.unlink(sys.argv[1])
"""
REMEMBER = """
import sys
kept = bytes.fromhex(sys.argv[1])
print("kept", flush=True)
sys.stdin.read()
"""


def test_a_day_leaves_no_secret_in_any_file() -> None:
    rows, hits, secrets = plaintext_hunt.headless(crash=False)
    assert hits.total() == 0, hits
    assert rows[0].size > 1_000_000
    assert reason or rows[1].size > rows[0].size
    assert len(secrets) > 40


def test_the_hunter_finds_what_is_planted() -> None:
    assert plaintext_hunt.self_check(SECRETS) == 15


def test_what_lies_across_pieces_is_found_once_and_chance_is_not() -> None:
    hunter = Hunter(SECRETS)
    data = b"x" * 50 + b"zephyrine quillfeather" + b"y" * 50
    for cut in range(len(data)):
        assert hunter.find(data[:cut], data[cut:]) == {"name (folded)": 1}
    shifted = bytes.fromhex("0" + bytes(range(40, 72)).hex() + "0")
    assert hunter.find(shifted) == {}  # the digits are there, the bytes are not
    assert hunter.find(os.urandom(100_000)) == {}


def test_a_secret_in_a_file_or_in_its_name_is_found(tmp_path: Path) -> None:
    hunter = Hunter(SECRETS)
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "cache").write_bytes(b"..." + bytes(range(40, 72)))
    (tmp_path / "Zéphyrine Quillfeather.pdf").touch()
    hits, files, _ = hunting.in_files(hunter, tmp_path)
    assert files == 2
    assert hits == {
        (str(tmp_path / "below" / "cache"), "key: x (raw)"): 1,
        ("the names of files", "name (UTF-8)"): 1,
    }


@pytest.mark.skipif(bool(reason), reason=reason)
def test_a_secret_in_a_file_that_is_gone_again_is_found(tmp_path: Path) -> None:
    gone, log = tmp_path / "temporary", tmp_path / "log"
    command = [sys.executable, "-c", LEAK, str(gone), "Zéphyrine Quillfeather"]
    assert hunting.run(hunting.traced(command, log)).returncode == 0
    noted = hunting.written(log)
    assert not gone.exists()
    assert str(gone) in noted.opened
    hits = hunting.in_written(Hunter(SECRETS), noted)
    assert hits == {(str(gone), "name (UTF-16LE)"): 1}


@pytest.mark.skipif(sys.platform != "linux", reason="there is no /proc to look into")
def test_a_secret_in_memory_is_found() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", REMEMBER, bytes(range(40, 72)).hex()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        try:
            found, size = hunting.in_memory(Hunter(SECRETS), process.pid)
        except PermissionError:
            pytest.skip("this system lets nobody look into memory")
        finally:
            process.communicate()
    assert size > 5_000_000
    assert found["key: x (raw)"] >= 1
    assert "name (UTF-8)" not in found
