# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/format.md is true: its programs run, its tables fit files made just now."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from app import recovery
from app import session as sessions
from app.cli import parser
from app.commands.cases import OpenCase, open_case
from app.commands.entries import save_entry
from app.demo.bundle import BUNDLE, IDENTITY, SENDER, write_sample
from app.errors import CannotUnlock
from app.handover.cards import CARD_SUFFIX, read_card
from app.handover.check_words import LANGUAGES
from app.ids import new_id
from app.queries import timeline
from app.recovery import RecoveryWords, new_words
from app.session import NewCaseFile, Session
from app.writing import revised
from storage.attach import PAGE_SIZE
from storage.bundle import limits
from storage.crypto.kdf import FLOOR, LIMITS
from storage.crypto.sign import prefix
from storage.vault.casefile import COMPARTMENTS
from storage.vault.slots import SLOT_BYTES
from tests.helpers.document import FORMAT, block, run
from tests.helpers.notes import note_of, with_text

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
NAME, PHRASE = "Amal  HADDAD", "violon sable citron fusain rivage moulin"
OURS = {"app", "storage", "ui", "resources"}
GENERATED = ("resources/built",)  # may be named, may not be there
TOOLS = pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("tar")), reason="needs age and tar"
)


@dataclass(frozen=True)
class Opened:
    """A small training file, closed; the last state of its newest note is `newest`."""

    folder: Path
    newest: str
    words: RecoveryWords


@pytest.fixture(scope="module", autouse=True)
def _own_state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(scope="module")
def case_file(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    folder, words = tmp_path_factory.mktemp("format") / "case file", new_words(3, 2)
    command = NewCaseFile(
        folder, "Essai", "PAR", "Amal Haddad", PHRASE, "legal", words.secret, True
    )
    sessions.found(command, parameters=FLOOR).close()
    session = sessions.unlock(folder, NAME, PHRASE)
    try:
        newest = _write_notes(session)
    finally:
        session.close()
    return Opened(folder, newest, words)


def _write_notes(session: Session) -> str:
    """Write an older note last and the newer one twice."""
    case = open_case(OpenCase(), session)
    entry, newest = new_id(), "Recours déposé. تم تقديم الطعن."
    today = session.today
    save_entry(note_of(session, entry, case, "legal", "", "À déposer.", today), session)
    view = timeline.view(session, "legal", entry)
    assert view is not None
    save_entry(with_text(revised(view), newest), session)
    before = today - timedelta(days=9)
    save_entry(
        note_of(session, new_id(), case, "legal", "", "Premier.", before), session
    )
    return newest


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder)
    return folder


@pytest.fixture(scope="module")
def bag(sample: Path) -> Path:
    """The sample bundle, opened by the commands of the page."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["sh", "-eu", "-c", block("open_bundle.sh")],
        cwd=sample,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "bundle is valid" in done.stderr
    assert done.stdout.split() == ["2", "opened/legal/revisions.jsonl"]
    return sample / "opened" / "bundle"


def names_in_table(heading: str, first: str) -> set[str]:
    """Return the code spans in the first column of one table under a heading."""
    section = re.split(rf"^#+ {re.escape(heading)}$", FORMAT, flags=re.MULTILINE)[1]
    table = section.split(f"| {first} |")[1].split("\n\n")[0]
    return {row.group(1) for row in re.finditer(r"^\| `([^`]+)`", table, re.MULTILINE)}


# ---------------------------------------------------------------- the programs run


def test_the_programs_of_the_page_use_nothing_of_ours() -> None:
    programs = re.findall(r"```python\n(.*?)```", FORMAT, re.DOTALL)
    imported = {
        word.split(".")[0]
        for program in programs
        for word in re.findall(r"^(?:import|from) (\S+)", program, re.MULTILINE)
    }
    assert len(programs) == 6
    assert not imported & OURS


def test_the_worked_example_prints_the_newest_note(
    case_file: Opened, tmp_path: Path
) -> None:
    printed = run("newest_note.py", tmp_path, case_file.folder, NAME, PHRASE)
    assert printed == case_file.newest + "\n"


def test_the_worked_example_opens_nothing_with_another_passphrase(
    case_file: Opened, tmp_path: Path
) -> None:
    with pytest.raises(AssertionError, match="FileNotFoundError"):
        run("newest_note.py", tmp_path, case_file.folder, NAME, PHRASE + " ")
    with pytest.raises(CannotUnlock):
        sessions.unlock(case_file.folder, NAME, PHRASE + " ")


def test_recovery_words_lead_to_their_handle(case_file: Opened, tmp_path: Path) -> None:
    two = case_file.words.lines[1:]
    assert recovery.secret_of(list(two)) == case_file.words.secret
    printed = run("recovery_handle.py", tmp_path, case_file.folder, *two)
    assert printed == "these words\n"
    other = new_words().lines
    assert run("recovery_handle.py", tmp_path, case_file.folder, *other) == (
        "other words\n"
    )


@TOOLS
def test_the_signature_is_verified_as_the_page_says(
    bag: Path, sample: Path, tmp_path: Path
) -> None:
    card = sample / (SENDER + CARD_SUFFIX)
    printed = run("verify_bundle.py", tmp_path, bag, card)
    assert printed == "signed by Amal Haddad, 2 cases\n"


@TOOLS
@pytest.mark.parametrize(
    "altered",
    ["handover.json", "handover.sig", "manifest-sha256.txt", "data/identity.age"],
)
def test_the_signature_reaches_every_byte_that_is_used(
    altered: str, bag: Path, sample: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "bag"
    shutil.copytree(bag, copy)
    data = bytearray((copy / altered).read_bytes())
    data[len(data) // 2] ^= 1
    (copy / altered).write_bytes(data)
    with pytest.raises(AssertionError, match=r"InvalidSignature|AssertionError"):
        run("verify_bundle.py", tmp_path, copy, sample / (SENDER + CARD_SUFFIX))


def test_the_sixty_digits_are_those_of_the_screen(sample: Path, tmp_path: Path) -> None:
    card = sample / (SENDER + CARD_SUFFIX)
    assert run("sixty_digits.py", tmp_path, card).split() == list(
        read_card(card.read_bytes()).digits
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_twelve_words_are_those_of_the_screen(
    language: str, sample: Path, tmp_path: Path
) -> None:
    card = sample / (SENDER + CARD_SUFFIX)
    words = ROOT / "resources" / "words" / f"check_{language}.txt"
    printed = run("twelve_words.py", tmp_path, card, words).split()
    assert printed == list(read_card(card.read_bytes()).words(language))


# ----------------------------------------------------------------- the tables fit


def test_the_fields_of_the_header_are_those_of_the_page(case_file: Opened) -> None:
    header = json.loads((case_file.folder / "header.json").read_bytes())
    assert set(header) == {"signature", "signed"}
    assert set(header["signed"]) == names_in_table("header.json", "field")
    kdf = FORMAT.split("Fields of `kdf`")[1].split("\n\n")[1]
    assert set(header["signed"]["kdf"]) == set(
        re.findall(r"^\| `(\w+)`", kdf, re.MULTILINE)
    )
    sealed = {len(s) for g in header["signed"]["grants"].values() for s in g.values()}
    assert sealed == {-(-1284 // 3) * 4}
    assert all(len(g) == len(COMPARTMENTS) for g in header["signed"]["grants"].values())


def test_the_tables_are_those_of_the_page(case_file: Opened) -> None:
    section = FORMAT.split("\n## Schema\n")[1].split("\n## ")[0]
    written = {
        part.split("\n", 1)[0]: set(re.findall(r"^\| `(\w+)`", part, re.MULTILINE))
        for part in section.split("\n### ")[1:]
    }
    session = sessions.unlock(case_file.folder, NAME, PHRASE)
    try:
        found = {
            schema: {
                str(table): {
                    str(column)
                    for (column,) in session.case_file.rows(
                        "SELECT name FROM pragma_table_info(?, ?)", (table, schema)
                    )
                }
                for (table,) in session.case_file.rows(
                    f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table'"
                    " AND name NOT GLOB 'search_*' AND name NOT GLOB 'part_*'"
                )
            }
            for schema in session.compartments
        }
        bodies = session.case_file.rows("SELECT body FROM legal.revision")
        entries = session.case_file.rows("SELECT body FROM registry.audit")
        acts = {json.loads(bytes(body))["act"] for (body,) in entries}
    finally:
        session.close()
    assert all(tables == written for tables in found.values())
    for (body,) in bodies:
        assert set(json.loads(bytes(body))) == names_in_table("Revisions", "field")
    for (body,) in entries:
        fields = set(json.loads(bytes(body)))
        assert fields == names_in_table("The audit chain", "field")
    assert acts <= set(re.findall(r"`([a-z_]+)`", FORMAT))


def test_every_act_of_the_source_is_on_the_page() -> None:
    sources = [p.read_text("utf-8") for p in (ROOT / "app").rglob("*.py")]
    acts = {
        act
        for source in sources
        for call in re.findall(r"\.audit\(([^)]*)", source)
        for act in re.findall(r'"([a-z_]+)"', call)
    }
    assert acts
    assert acts <= set(re.findall(r"`([a-z_]+)`", FORMAT))


@TOOLS
def test_the_fields_of_a_bundle_are_those_of_the_page(bag: Path, sample: Path) -> None:
    letter = json.loads((bag / "handover.json").read_bytes())
    assert set(letter) == names_in_table("handover.json", "field")
    card = json.loads((sample / (SENDER + CARD_SUFFIX)).read_bytes())
    assert set(card) == {"card", "signature"}
    assert set(card["card"]) == names_in_table("Contact cards", "field")
    lines = (sample / "opened/legal/revisions.jsonl").read_bytes().splitlines()
    for line in lines:
        assert json.loads(line[8:-104]) == json.loads(line)["body"]
    assert (sample / BUNDLE).is_file()
    assert (sample / IDENTITY).is_file()


def test_the_numbers_of_the_page_are_those_of_the_source() -> None:
    for said in (
        f"{SLOT_BYTES:,} bytes",
        f"cipher_page_size = {PAGE_SIZE}",
        f"{LIMITS.floor.memory_kib:,} to {LIMITS.ceiling.memory_kib:,}",
        f"{LIMITS.floor.passes} to {LIMITS.ceiling.passes} |",
        f"{LIMITS.lanes_floor} to {LIMITS.ceiling.lanes} |",
        f"| {limits.DEFAULT.files:,}",
        f"| compartments in a bundle | {limits.DEFAULT.compartments} |",
        prefix("handover").decode().replace("\0", "\\0"),
        ", ".join(f"`{name}`" for name in COMPARTMENTS),
    ):
        assert said in FORMAT, said


# ------------------------------------------------------------- the other documents


def links_of(text: str) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", text)


def leads_somewhere(document: Path, link: str) -> bool:
    """Look for the file, and for the heading after the "#"."""
    path, _, anchor = link.partition("#")
    target = document.parent / path if path else document
    if not target.exists() or not anchor:
        return target.exists()
    headings = re.findall(r"^#+ (.*)$", target.read_text("utf-8"), re.MULTILINE)
    plain = (re.sub(r"[^\w\s-]", "", heading.lower()) for heading in headings)
    return anchor in {heading.replace(" ", "-") for heading in plain}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.stem)
def test_what_a_document_points_to_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    missing = [link for link in links_of(text) if not leads_somewhere(document, link)]
    roots = "app|storage|ui|resources|tests|docs|packaging|requirements"
    paths = re.findall(rf"`((?:{roots})/[\w./-]+)`", text)
    kept = (path for path in paths if not path.startswith(GENERATED))
    missing += [path for path in kept if not (ROOT / path).exists()]
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    missing += [t for t in re.findall(r"`make ([a-z-]+)", text) if t not in targets]
    verbs = set(parser().format_help().split())
    missing += [v for v in re.findall(r"`consigne ([a-z-]+)", text) if v not in verbs]
    assert missing == []
