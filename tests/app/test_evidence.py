# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence packages: what was signed leaves whole, and any altered byte is named."""

import getpass
import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli, cli_evidence
from app.errors import ConsentMissing, NotAllowed, NothingWritten
from app.evidence.checking import check_evidence
from app.evidence.choosing import choose, offered
from app.handover import cards
from app.queries import entries
from storage.bundle import tar
from storage.bundle.errors import NameTaken
from tests.helpers import casework, world
from tests.helpers.files import TEST_ONLY_LIMITS
from tests.helpers.proving import Proven, faults, proven, spans
from tests.helpers.world import PEOPLE, Site, passphrase

NAME = "package.evidence.tar"
Out = tuple[int, str, str]


@pytest.fixture
def case(tripoli: Site) -> Proven:
    return proven(tripoli)


@pytest.fixture
def package(case: Proven, tmp_path: Path) -> Path:
    with case.site.as_("doctor") as session:
        return case.make(session, tmp_path).path


@pytest.fixture
def verify(capsys: pytest.CaptureFixture[str]) -> Callable[..., Out]:
    def run(*words: object) -> Out:
        status = cli.main(["verify", *(str(word) for word in words)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def members(path: Path) -> dict[str, bytes]:
    with tarfile.open(path) as archive:
        return {
            member.name.removeprefix("evidence/"): archive.extractfile(member).read()  # type: ignore[union-attr]
            for member in archive.getmembers()
        }


# -- what is in it ------------------------------------------------------------------


def test_what_was_signed_is_in_it_and_what_was_not_is_counted(
    case: Proven, package: Path
) -> None:
    report = check_evidence(package)
    forms = sorted(entry.form for entry in report.evidence.entries)
    assert forms == ["case", "identity", "note", "note"]
    assert report.evidence.left_out["closer"] == 0  # a discreet entry is not told of
    assert report.evidence.left_out["unsigned"] >= 1
    assert report.whole


def test_who_lacks_a_key_gives_no_evidence_of_what_it_closes(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("legal") as session:
        assert "medical" not in offered(session, case.case)
        chosen = choose(session, case.case)
        assert "medical" in chosen.closed
        assert {entry.compartment for entry in chosen.entries}.isdisjoint({"medical"})
        with pytest.raises(NotAllowed):
            choose(session, case.case, ("medical",))


def test_photographs_go_as_copies_without_what_the_camera_wrote(
    case: Proven, package: Path
) -> None:
    told = [f for e in check_evidence(package).evidence.entries for f in e.files]
    assert [file.how for file in told] == ["copy"]
    assert told[0].sha256 == hashlib.sha256(case.picture).hexdigest()
    copy = members(package)[told[0].copy]
    assert b"Telephone of Salma" in case.picture
    assert b"Telephone of Salma" not in copy
    assert b"Exif" not in copy


def test_originals_go_byte_for_byte_where_they_are_asked_for(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("doctor") as session:
        made = case.make(session, tmp_path, originals=True)
    digest = hashlib.sha256(case.picture).hexdigest()
    assert members(made.path)[f"data/files/{digest}.jpg"] == case.picture
    assert check_evidence(made.path).originals == 1


def test_without_the_agreement_for_a_court_no_photograph_goes(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("social") as session:
        casework.consent(session, case.case, photo_court="withdrawn")
    with case.site.as_("doctor") as session:
        made = case.make(session, tmp_path, originals=True)
    assert made.files == 0
    report = check_evidence(made.path)
    assert report.whole
    assert [f.how for e in report.evidence.entries for f in e.files] == ["neither"]


def test_without_an_agreement_for_the_lawyer_nothing_is_written(
    case: Proven, tmp_path: Path
) -> None:
    with case.site.as_("social") as session:
        casework.consent(session, case.case, lawyer="refused")
    with case.site.as_("legal") as session, pytest.raises(ConsentMissing):
        case.make(session, tmp_path)
    assert not list(tmp_path.glob("*.tar"))


def test_a_case_without_a_signature_proves_nothing(
    tripoli: Site, tmp_path: Path
) -> None:
    with tripoli.as_("social") as session:
        case = world.intake(session, "Salif Diallo")
        casework.consent(session, case, lawyer="given")
        world.note(session, case, "Pas signé")
        with pytest.raises(NothingWritten):
            Proven(tripoli, case, b"", "", "").make(session, tmp_path)


def test_a_file_that_is_there_is_not_overwritten(
    case: Proven, package: Path, tmp_path: Path
) -> None:
    before = package.read_bytes()
    with case.site.as_("doctor") as session, pytest.raises(NameTaken):
        case.make(session, tmp_path)
    assert package.read_bytes() == before


def test_that_it_was_made_stays_in_the_case_and_the_journal(
    case: Proven, package: Path
) -> None:
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    with case.site.as_("doctor") as session:
        (noted,) = entries.entries_of(session, case.case, "evidence")
        assert noted.state == "final"
        assert noted.answers["sha256"] == digest
        assert noted.answers["recipient"] == "Me Claire Dubois"
    with case.site.as_("coordinator") as session:
        (act,) = casework.acts(session, "evidence_made")
        assert act["package"] == digest
        assert "Dubois" not in json.dumps(act)


def test_the_page_can_be_read_and_holds_no_live_markup(package: Path) -> None:
    page = members(package)["data/index.html"].decode("utf-8")
    assert "Cicatrice &lt;linéaire&gt;" in page
    assert "مريم تراوري" in page
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_page_is_written_in_the_language_asked_for(
    case: Proven, tmp_path: Path, language: str
) -> None:
    with case.site.as_("doctor") as session:
        made = case.make(session, tmp_path, language=language)
    page = members(made.path)["data/index.html"].decode("utf-8")
    assert f"lang='{language}'" in page
    assert ("dir='rtl'" in page) == (language == "ar")


# -- checked elsewhere -----------------------------------------------------------------


def test_another_machine_finds_it_whole_and_by_the_person_of_the_card(
    case: Proven, package: Path, tmp_path: Path, verify: Callable[..., Out]
) -> None:
    with case.site.as_("doctor") as session:
        (tmp_path / "salma.ccard").write_bytes(cards.my_card(session))
    with case.site.as_("legal") as session:
        (tmp_path / "amal.ccard").write_bytes(cards.my_card(session))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(package, elsewhere / "renamed.tar")
    status, said, _ = verify(elsewhere / "renamed.tar")
    assert status == 0
    assert "Whole. Whose key made it is not proven" in said
    assert PEOPLE["doctor"] in said
    status, said, _ = verify(package, "--card", tmp_path / "salma.ccard")
    assert (status, said.splitlines()[-1]) == (
        0,
        "Whole, and made by the person of the card.",
    )
    status, said, _ = verify(package, "--card", tmp_path / "amal.ccard")
    assert status == 2
    assert "by another key than the card's" in said


def test_stock_tools_open_it_and_find_it_whole(package: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    subprocess.run(["tar", "xf", package, "-C", out], check=True)
    bag = out / "evidence"
    subprocess.run(
        ["sha256sum", "--quiet", "-c", "manifest-sha256.txt"], cwd=bag, check=True
    )
    bagit = [sys.executable, "-m", "bagit", "--validate", str(bag)]
    said = subprocess.run(bagit, check=True, capture_output=True)
    assert b"is valid" in said.stderr


def test_one_altered_byte_is_found_and_its_file_named(
    package: Path, tmp_path: Path
) -> None:
    """First, middle and last byte of every header, file, filling, and of the end."""
    whole = package.read_bytes()
    altered = tmp_path / "altered.tar"
    before = ""
    for begin, end, name, part in spans(whole):
        for at in {begin, (begin + end) // 2, end - 1}:
            data = bytearray(whole)
            data[at] ^= 0x01
            altered.write_bytes(data)
            named = faults(altered)
            expected = name if part in ("content", "fill") else before
            assert expected in named, (at, name, part, named)
        if part in {"content", "fill"}:
            before = name


def test_a_cut_or_longer_package_is_refused(package: Path, tmp_path: Path) -> None:
    whole = package.read_bytes()
    other = tmp_path / "other.tar"
    for data in (whole[:-512], whole[:-1024], whole[: len(whole) // 2], whole + b"\0"):
        other.write_bytes(data)
        assert faults(other)


def test_a_version_changed_with_every_list_made_anew_is_still_found(
    package: Path, tmp_path: Path
) -> None:
    """Who alters a file and mends the manifests lacks the maker's key."""
    parts = members(package)
    target = next(
        n
        for n, data in parts.items()
        if n.startswith("data/revisions/") and "linéaire".encode() in data
    )
    parts[target] = parts[target].replace("linéaire".encode(), b"circulaire")
    payload = {
        n: hashlib.sha256(d).hexdigest() for n, d in parts.items() if "data/" in n
    }
    lines = "".join(f"{h}  {n}\n" for n, h in sorted(payload.items())).encode()
    parts["manifest-sha256.txt"] = lines
    sizes = [len(d) for n, d in parts.items() if n.startswith("data/")]
    old = parts["bag-info.txt"].split(b"Payload-Oxum")[0]
    parts["bag-info.txt"] = old + f"Payload-Oxum: {sum(sizes)}.{len(sizes)}\n".encode()
    tags = [n for n in parts if "/" not in n and n != "tagmanifest-sha256.txt"]
    parts["tagmanifest-sha256.txt"] = "".join(
        f"{hashlib.sha256(parts[n]).hexdigest()}  {n}\n" for n in sorted(tags)
    ).encode()
    out = io.BytesIO()
    for name, data in parts.items():
        out.write(tar.header(f"evidence/{name}", len(data)) + data)
        out.write(tar.padding(len(data)))
    forged = tmp_path / "forged.tar"
    forged.write_bytes(out.getvalue() + tar.END)
    found = {(f.name, f.why) for f in check_evidence(forged).faults}
    assert (target, "revision") in found
    assert ("manifest-sha256.txt", "hash") in found


def test_custody_is_part_of_what_is_proven(
    case: Proven, tunis: Site, tmp_path: Path
) -> None:
    with case.site.as_("doctor") as session, tunis.as_("coordinator") as there:
        contact = world.introduce(session, there)
        world.send(session, contact, (case.case,), tmp_path)
        made = case.make(session, tmp_path)
    report = check_evidence(made.path)
    assert report.whole
    assert report.evidence.journal > 0


def test_the_verb_makes_one_and_says_its_hash(
    case: Proven,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: passphrase("doctor"))
    with case.site.as_("doctor") as session:
        code = choose(session, case.case).code
    arguments = cli.parser().parse_args(
        [
            *("evidence", code.lower(), "--folder", str(case.site.folder)),
            *("--name", PEOPLE["doctor"], "--to", str(tmp_path)),
            *("--for", "Me Dubois", "--purpose", "Appel", "--language", "fr"),
        ]
    )
    status = cli_evidence.run(arguments, limits=TEST_ONLY_LIMITS)
    said = capsys.readouterr().out.splitlines()
    assert status == 0
    made = Path(said[0])
    assert hashlib.sha256(made.read_bytes()).hexdigest() in said[1]
    assert "Mariam" not in made.name


def test_a_file_that_is_no_package_is_refused_in_words(
    tmp_path: Path, verify: Callable[..., Out]
) -> None:
    (tmp_path / "x.tar").write_bytes(tar.header("evidence/other", 0) + tar.END)
    status, said, _wrong = verify(tmp_path / "x.tar")
    assert status == 2
    assert "no package" in said


def test_where_a_header_is_altered_the_file_before_it_is_all_that_is_named(
    package: Path, tmp_path: Path, verify: Callable[..., Out]
) -> None:
    """What could not be read after it is not called missing."""
    data = bytearray(package.read_bytes())
    (_, end, name, _), (begin, *_) = spans(data)[1:3]
    assert end <= begin
    header = next(b for b, _, n, part in spans(data) if part == "header" and n != name)
    data[header] ^= 1
    (tmp_path / "x.tar").write_bytes(data)
    status, said, _wrong = verify(tmp_path / "x.tar")
    assert status == 2
    assert said.splitlines()[0].startswith(f"  {name}: the archive is altered after")
    assert "missing" not in said


def test_evidence_is_for_verify_and_inspect_says_so(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["inspect", str(package)]) == 2
    assert "consigne verify" in capsys.readouterr().err
