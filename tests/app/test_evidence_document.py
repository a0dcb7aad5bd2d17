# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence is checked by the programs of docs/format.md, without any of ours."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.document import block, run
from tests.helpers.proving import proven
from tests.helpers.world import Site


@pytest.fixture
def bag(tripoli: Site, tmp_path: Path) -> Path:
    case = proven(tripoli)
    with tripoli.as_("doctor") as session:
        package = case.make(session, tmp_path).path
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["sh", "-eu", "-c", block("open_evidence.sh"), "sh", package],
        cwd=tmp_path,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "is valid" in done.stderr
    return tmp_path / "proof" / "evidence"


def test_the_program_of_the_page_finds_every_signature_good(
    bag: Path, tmp_path: Path
) -> None:
    assert "signed versions, all whole" in run("verify_evidence.py", tmp_path, bag)


def test_and_none_good_where_a_byte_was_altered(bag: Path, tmp_path: Path) -> None:
    for number, path in enumerate(sorted(bag.rglob("*.json"))):
        copy = tmp_path / str(number)
        shutil.copytree(bag, copy)
        there = copy / path.relative_to(bag)
        data = bytearray(there.read_bytes())
        data[len(data) // 2] ^= 1
        there.write_bytes(data)
        with pytest.raises(AssertionError, match=r"Error|InvalidSignature"):
            run("verify_evidence.py", tmp_path, copy)
        if number == 2:
            break
