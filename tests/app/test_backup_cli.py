# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne backup` and `consigne restore`, as typed."""

import argparse
import getpass
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli, cli_backup
from app.cli_backup import DONE, FAULT, REFUSED
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.world import PEOPLE, Site, hashes, intake, passphrase

Said = tuple[int, str, str]


@pytest.fixture
def say(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Said]:
    """Type a verb; the passphrase asked for is the legal officer's."""
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: passphrase("legal"))

    def typed(*words: object) -> Said:
        arguments = cli.parser().parse_args([str(word) for word in words])
        status = run(arguments)
        said = capsys.readouterr()
        return status, said.out, said.err

    return typed


def run(arguments: argparse.Namespace) -> int:
    if arguments.verb == "backup":
        return cli_backup.run_backup(arguments, limits=TEST_ONLY_LIMITS)
    return cli_backup.run_restore(arguments)


def test_a_backup_is_made_listed_and_put_back(
    tripoli: Site, tmp_path: Path, say: Callable[..., Said]
) -> None:
    name, stick = PEOPLE["legal"], tmp_path / "stick"
    stick.mkdir()
    with tripoli.as_("legal") as session:
        intake(session, "Mariama Bah")
    status, out, _err = say("backup", tripoli.folder, "--to", stick, "--name", name)
    (backup,) = stick.iterdir()
    assert status == DONE
    assert str(backup) in out
    assert "1 case, " in out
    assert "same disk" in out
    status, out, _err = say("backup", "--list", stick)
    assert status == DONE
    assert "Mission TRI" in out
    assert " case" not in out.replace("case file", "")
    status, out, _err = say("backup", tripoli.folder, "--list", stick, "--name", name)
    assert "1 case, " in out
    assert "earlier state" in out
    before = hashes(tripoli.folder)
    status, out, err = say("restore", backup, "--to", tripoli.folder)
    assert (status, out) == (REFUSED, "")
    assert "NEWER" in err
    assert "--beside" in err
    assert hashes(tripoli.folder) == before
    status, out, _err = say("restore", backup, "--to", tripoli.folder, "--beside")
    assert status == DONE
    assert "-restored-" in out
    assert hashes(tripoli.folder) == before
    status, out, _err = say("restore", backup, "--to", tripoli.folder, "--replace")
    assert status == DONE
    assert ".before-" in out


def test_what_is_refused_says_why_and_changes_nothing(
    tripoli: Site, tmp_path: Path, say: Callable[..., Said]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert say("backup", "--to", stick)[0] == REFUSED
    assert say("backup", "--list", stick)[0] == DONE
    status, _out, err = say("backup", tripoli.folder, "--to", stick, "--name", "Nobody")
    assert status == REFUSED
    assert "open nothing" in err
    own = ("backup", tripoli.folder, "--name", PEOPLE["legal"], "--to")
    assert "inside" in say(*own, tripoli.folder / "data")[2]
    assert "cannot be written" in say(*own, stick / "gone")[2]
    assert "no backup" in say("restore", stick, "--to", tmp_path / "new")[2]
    say(*own, stick)
    (backup,) = stick.iterdir()
    assert "not this case file" in say("restore", backup, "--to", stick)[2]
    assert "not this case file" in say("restore", backup, "--to", stick, "--replace")[2]
    (backup / "anchor.db").unlink()
    assert "not whole" in say("restore", backup, "--to", tmp_path / "new")[2]
    assert say("backup", "--list", stick)[0] == FAULT
    assert not (tmp_path / "new").exists()


def test_a_name_from_a_stick_commands_no_terminal(
    tripoli: Site, tmp_path: Path, say: Callable[..., Said]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    say("backup", tripoli.folder, "--to", stick, "--name", PEOPLE["legal"])
    (backup,) = stick.iterdir()
    backup.rename(stick / "evil\x1b[2J")
    assert "\x1b" not in say("backup", "--list", stick)[1]


def test_the_verbs_need_no_window() -> None:
    assert cli.is_headless(["backup", "--list", "x"])
    assert cli.is_headless(["restore", "x", "--to", "y"])
    assert cli.main(["backup", "--list", "/nowhere"]) == DONE
