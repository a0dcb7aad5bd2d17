# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence packages made by somebody who signs what they like, checked without harm."""

import hashlib
import json
import shutil
import tarfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.errors import WrongHandover
from app.evidence.checking import check_evidence
from app.evidence.statement import read_statement
from app.session import Session
from storage import canonical
from storage.bundle import tar
from storage.bundle.errors import TooLarge
from storage.crypto.sign import SigningKey
from storage.evidence import layout
from storage.evidence.writing import EvidenceWriter
from storage.revisions import read_revision, sign_revision
from tests.helpers.proving import Proven, proven
from tests.helpers.world import DAY, Site

Change = Callable[[dict[str, Any], dict[str, bytes]], None]


@pytest.fixture
def case(tripoli: Site) -> Proven:
    return proven(tripoli)


@pytest.fixture
def package(case: Proven, tmp_path: Path) -> Path:
    with case.site.as_("doctor") as session:
        return case.make(session, tmp_path).path


def payload(path: Path) -> dict[str, bytes]:
    with tarfile.open(path) as archive:
        return {
            m.name.removeprefix("evidence/"): archive.extractfile(m).read()  # type: ignore[union-attr]
            for m in archive.getmembers()
        }


def anew(path: Path, key: SigningKey, change: Change) -> Path:
    """Write a package again as its signer could: whole by every list in it."""
    found = payload(path)
    statement = json.loads(found["evidence.json"])
    files = {n: data for n, data in found.items() if n.startswith("data/")}
    change(statement, files)
    other = path.with_name("anew.tar")
    other.unlink(missing_ok=True)

    def sign(manifest: str) -> tuple[bytes, bytes]:
        body = canonical.dumps(statement | {"manifest_sha256": manifest})
        return body, key.sign("evidence", body).hex().encode() + b"\n"

    with EvidenceWriter(other, day=DAY) as writer:
        for name, data in files.items():
            writer.add(name, len(data), [data])
        writer.finish(sign)
    return other


def whys(path: Path) -> set[str]:
    return {fault.why for fault in check_evidence(path).faults}


def key_of(session: Session) -> SigningKey:
    return session.case_file.signing


def test_a_package_written_again_by_its_maker_is_whole(
    case: Proven, package: Path
) -> None:
    with case.site.as_("doctor") as session:
        assert not whys(anew(package, key_of(session), lambda _s, _f: None))


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("people", 0), {"name": "x"}),
        (("people", 0, "id"), "x"),
        (("people",), []),
        (("left_out",), {}),
        (("left_out", "closed"), ["mental_health"]),
        (("audit",), {"seq": 1}),
        (("entries", 0, "revisions"), "0"),
        (("entries",), [1]),
        (("for",), 3),
    ],
)
def test_a_statement_of_another_shape_is_refused_in_words(
    case: Proven,
    package: Path,
    capsys: pytest.CaptureFixture[str],
    where: tuple[Any, ...],
    value: object,
) -> None:
    def change(statement: dict[str, Any], _files: dict[str, bytes]) -> None:
        inside: Any = statement
        for step in where[:-1]:
            inside = inside[step]
        inside[where[-1]] = value

    with case.site.as_("doctor") as session:
        made = anew(package, key_of(session), change)
    assert cli.main(["verify", str(made)]) == 2
    assert "Refused" in capsys.readouterr().out


def test_a_version_listed_twice_is_refused_before_anything_is_checked(
    case: Proven, package: Path
) -> None:
    """Else a few megabytes of statement would be checked for days."""
    statement = json.loads(payload(package)["evidence.json"])
    version = statement["entries"][0]["revisions"][0]
    for key, value in (
        ("entries", [statement["entries"][0]] * 2),
        ("custody", [version]),
        ("account_revisions", statement["account_revisions"][:1] * 2),
        ("people", statement["people"][:1] * 2),
    ):
        with pytest.raises(WrongHandover):
            read_statement(canonical.dumps(statement | {key: value}))


def test_a_copy_that_names_another_part_of_the_package_is_refused(
    case: Proven, package: Path
) -> None:
    def change(statement: dict[str, Any], files: dict[str, bytes]) -> None:
        (file,) = [f for e in statement["entries"] for f in e["files"]]
        del files[file["copy"]]
        file["copy"] = "data/index.html"
        file["copy_sha256"] = hashlib.sha256(files["data/index.html"]).hexdigest()

    with case.site.as_("doctor") as session:
        made = anew(package, key_of(session), change)
    with pytest.raises(WrongHandover):
        check_evidence(made)


@pytest.mark.parametrize("field", ["form", "compartment"])
def test_an_entry_called_what_its_author_did_not_sign_is_named(
    case: Proven, package: Path, field: str
) -> None:
    def change(statement: dict[str, Any], _files: dict[str, bytes]) -> None:
        statement["entries"][-1][field] = "certificate"

    with case.site.as_("doctor") as session:
        assert "told" in whys(anew(package, key_of(session), change))


def test_a_file_told_under_another_name_than_was_signed_is_named(
    case: Proven, package: Path
) -> None:
    def change(statement: dict[str, Any], _files: dict[str, bytes]) -> None:
        (file,) = [f for e in statement["entries"] for f in e["files"]]
        file["name"] = "visage.jpg"

    with case.site.as_("doctor") as session:
        assert "unnamed" in whys(anew(package, key_of(session), change))


def test_a_version_of_another_entry_is_no_state_of_custody(
    case: Proven, package: Path
) -> None:
    def change(statement: dict[str, Any], _files: dict[str, bytes]) -> None:
        statement["custody"] = statement["entries"].pop()["revisions"]

    with case.site.as_("doctor") as session:
        assert "case" in whys(anew(package, key_of(session), change))


def test_a_dropped_first_version_is_missed_by_the_one_that_follows(
    case: Proven, package: Path
) -> None:
    added: list[str] = []

    def change(statement: dict[str, Any], files: dict[str, bytes]) -> None:
        entry = statement["entries"][-1]
        (first,) = entry["revisions"]
        name = f"data/revisions/{first}"
        mark = bytes.fromhex(files[f"{name}.sig"].decode())
        before = read_revision(files[f"{name}.json"], mark)
        fields = before.fields
        later = sign_revision(
            key,
            compartment=before.compartment,
            entry=before.entry,
            case=fields["case"],
            form=fields["form"],
            form_version=fields["form_version"],
            answers={"text": "autre"},
            recorded_at=datetime.fromisoformat(fields["recorded_at"]),
            parents=(first,),
        )
        del files[f"{name}.json"], files[f"{name}.sig"]
        there = f"data/revisions/{later.id.hex()}"
        files[f"{there}.json"] = later.body
        files[f"{there}.sig"] = later.signature.hex().encode() + b"\n"
        entry["revisions"], entry["files"] = [later.id.hex()], []
        added.append(f"{there}.json")

    with case.site.as_("doctor") as session:
        key = key_of(session)
        made = anew(package, key, change)
    assert (added[0], "parent") in {
        (f.name, f.why) for f in check_evidence(made).faults
    }


def test_an_account_that_names_itself_by_a_list_is_a_fault_and_no_crash(
    case: Proven, package: Path
) -> None:
    key = SigningKey(bytes(range(32)))

    def change(statement: dict[str, Any], files: dict[str, bytes]) -> None:
        old = statement["account_revisions"][0]
        name = f"data/accounts/{old}"
        mark = bytes.fromhex(files[f"{name}.sig"].decode())
        fields = read_revision(files[f"{name}.json"], mark).fields
        forged = sign_revision(
            key,
            compartment="registry",
            entry=fields["entry"],
            case=None,
            form="account",
            form_version=fields["form_version"],
            answers=fields["answers"] | {"account": [1]},
            recorded_at=datetime.fromisoformat(fields["recorded_at"]),
        )
        for each in statement["account_revisions"]:
            del files[f"data/accounts/{each}.json"], files[f"data/accounts/{each}.sig"]
        there = f"data/accounts/{forged.id.hex()}"
        files[f"{there}.json"] = forged.body
        files[f"{there}.sig"] = forged.signature.hex().encode() + b"\n"
        statement["account_revisions"] = [forged.id.hex()]
        statement["root"] = statement["by"] = key.public.hex()

    assert {"revision", "accounts"} <= whys(anew(package, key, change))


def test_another_account_that_signs_it_anew_is_not_the_person_of_the_card(
    case: Proven, package: Path, tmp_path: Path
) -> None:
    stranger = SigningKey(bytes(range(32)))

    def change(statement: dict[str, Any], _files: dict[str, bytes]) -> None:
        statement["by"] = stranger.public.hex()

    assert whys(anew(package, stranger, change)) == {"accounts"}


def test_small_files_that_fill_the_memory_are_refused(
    package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = sum(len(d) for n, d in payload(package).items() if layout.is_kept(n))
    monkeypatch.setattr(layout, "KEPT_LIMIT", held - 1)
    with pytest.raises(TooLarge):
        check_evidence(package)
    writer = EvidenceWriter(tmp_path / "other.tar", day=DAY)
    with writer, pytest.raises(TooLarge):
        writer.add(layout.INDEX, held, [bytes(held)])


def test_a_file_of_another_package_put_in_is_found(
    case: Proven, package: Path, tmp_path: Path
) -> None:
    with case.site.as_("legal") as session:
        there = tmp_path / "there"
        there.mkdir()
        other = payload(case.make(session, there).path)
    for name in ("evidence.json", "data/journal.jsonl", "data/index.html"):
        parts = payload(package) | {name: other[name]}
        mixed = tmp_path / "mixed.tar"
        mixed.write_bytes(
            b"".join(
                tar.header(f"evidence/{n}", len(d)) + d + tar.padding(len(d))
                for n, d in parts.items()
            )
            + tar.END
        )
        assert cli.main(["verify", str(mixed)]) == 2


def test_without_a_keyboard_the_verb_says_what_it_needs(
    case: Proven,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def ended(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", ended)
    folder = tmp_path / "copy"
    shutil.copytree(case.site.folder, folder)
    site = replace(case.site, folder=folder)
    words = [
        "evidence",
        "X",
        "--folder",
        str(site.folder),
        "--for",
        "a",
        "--purpose",
        "b",
    ]
    assert cli.main(words) == 2
    assert "name and a passphrase" in capsys.readouterr().err
