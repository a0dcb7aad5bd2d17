# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bundles that are rightly signed and are not what their sender says of them."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app import cli
from app.handover import cards, compose
from app.handover.checking import check_bundle
from app.handover.letter import COPY, CUSTODY, Letter, read_letter
from app.progress import Progress
from app.session import Session
from storage import canonical
from storage.bundle.age import generate_identity
from storage.bundle.compose import BundleWriter, Facts
from storage.bundle.member import InnerFile
from storage.bundle.opening import Compartments
from storage.bundle.opening import inspect as inspect_file
from storage.crypto.sign import SigningKey
from storage.revisions import sign_revision
from storage.wire import ATTACHMENTS, MARKERS, REVISIONS, line_of, revision_in
from tests.helpers import world
from tests.helpers.world import Site

Parts = dict[str, dict[str, bytes]]  # compartment to name to content
REFUSED = 2


@dataclass(frozen=True)
class Desk:
    """A good bundle, and what is needed to write it again with one thing changed."""

    here: Session
    there: Session
    path: Path
    case: str

    @property
    def identity(self) -> str:
        return self.there.case_file.keys.age_identity

    def parts(self) -> Parts:
        inspected = inspect_file(self.path, self.identity)
        found: Parts = {}
        with Compartments(self.path, self.identity, inspected) as compartments:
            for compartment in compartments:
                with compartment.open() as files:
                    found[compartment.name] = {
                        file.name: b"".join(file.chunks()) for file in files
                    }
        return found

    def letter(self) -> Letter:
        return read_letter(inspect_file(self.path, self.identity).handover)

    def write(self, parts: Parts, letter: Letter, closed: str = "") -> Path:
        """Write and sign it again; the compartment `closed` is for somebody else."""
        path = self.path.with_name("changed.consigne")
        path.unlink(missing_ok=True)
        to, other = [self.there.account.age_recipient], [generate_identity()[1]]
        with BundleWriter(path, to, day=self.here.today) as writer:
            for name, files in parts.items():
                inner = [InnerFile(n, len(d), [d]) for n, d in files.items()]
                writer.write_compartment(name, other if name == closed else to, inner)

            def finish(facts: Facts) -> tuple[bytes, bytes]:
                said = replace(letter, manifest_sha256=facts.manifest_sha256)
                body = said.to_bytes()
                return body, self.here.case_file.signing.sign("handover", body)

            writer.finish(finish)
        return path

    def faults(self, path: Path) -> list[tuple[str, str, str]]:
        report = check_bundle(path, self.identity, None, Progress())
        assert report.whole == (not report.faults)
        return [(f.compartment, f.part, f.reason) for f in report.faults]

    def line(self, parts: Parts, number: int, **changes: object) -> bytes:
        """Return a line of the legal compartment, changed and rightly signed."""
        lines = parts["legal"][REVISIONS].splitlines()
        fields = revision_in(lines[number]).fields | changes
        body = canonical.dumps(fields)
        return line_of(body, self.here.case_file.signing.sign("revision", body))


@pytest.fixture
def desk(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Desk]:
    with tripoli.as_("legal") as here, tunis.as_("coordinator") as there:
        case = world.intake(here, "Aminata Sow")
        files = (world.attach(here, "r.pdf", "application/pdf", b"%PDF-1.4 rien"),)
        world.note(here, case, "Recours déposé.", files=files)
        world.note(here, case, "Audience fixée.")
        contact = world.introduce(here, there)
        path = world.send(here, contact, (case,), tmp_path)
        yield Desk(here, there, path, case)


def test_the_bundle_these_are_made_from_is_whole(desk: Desk) -> None:
    assert desk.faults(desk.path) == []
    assert desk.faults(desk.write(desk.parts(), desk.letter())) == []


def test_what_this_identity_does_not_open_is_said_and_is_no_fault(desk: Desk) -> None:
    path = desk.write(desk.parts(), desk.letter(), closed="legal")
    report = check_bundle(path, desk.identity, None, Progress())
    assert report.whole
    closed = {seen.compartment for seen in report.seen if seen.unreadable}
    assert closed == {"legal"}


Change = Callable[[Desk, Parts], object]


def _bent_signature(_desk: Desk, parts: Parts) -> None:
    first, second = parts["legal"][REVISIONS].splitlines()[:2]
    revision, other = revision_in(first), revision_in(second)
    swapped = line_of(revision.body, other.signature)
    parts["legal"][REVISIONS] = swapped + second + b"\n"


def _stranger(_desk: Desk, parts: Parts) -> None:
    body = revision_in(parts["legal"][REVISIONS].splitlines()[0]).fields
    key = SigningKey(b"s" * 32)
    fields = canonical.dumps(body | {"author": key.public.hex()})
    signature = key.sign("revision", fields)
    parts["legal"][REVISIONS] += line_of(fields, signature)


def _add(**changes: object) -> Change:
    def change(desk: Desk, parts: Parts) -> None:
        parts["legal"][REVISIONS] += desk.line(parts, 0, **changes)

    return change


def _other_parent(desk: Desk, parts: Parts) -> None:
    first = revision_in(parts["legal"][REVISIONS].splitlines()[0])
    parts["legal"][REVISIONS] += desk.line(parts, 1, parents=[first.id.hex()])


def _account(desk: Desk, parts: Parts) -> None:
    revision = sign_revision(
        desk.here.case_file.signing,
        compartment="registry",
        entry="e" * 32,
        case=desk.case,
        form="account",
        form_version="1",
        answers={},
        recorded_at=desk.here.now,
    )
    parts["registry"][REVISIONS] += line_of(revision.body, revision.signature)


def _twice(_desk: Desk, parts: Parts) -> None:
    parts["legal"][REVISIONS] += parts["legal"][REVISIONS].splitlines()[0] + b"\n"


def _marker(_desk: Desk, parts: Parts) -> None:
    parts["registry"][MARKERS] += b'{"case":"x"}\n'


def _extra_file(_desk: Desk, parts: Parts) -> None:
    parts["legal"]["notes.jsonl"] = b""


def _unnamed_file(_desk: Desk, parts: Parts) -> None:
    data = b"nobody names it"
    parts["legal"][ATTACHMENTS + hashlib.sha256(data).hexdigest()] = data


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_bent_signature, ("legal", "lines", "revision")),
        (_stranger, ("legal", "lines", "author")),
        (_add(case="c" * 32), ("legal", "lines", "case")),
        (_add(case=None), ("legal", "lines", "case")),
        (_add(compartment="medical"), ("legal", "lines", "compartment")),
        (_add(form="case"), ("legal", "lines", "shape")),
        (_add(form="custody"), ("legal", "lines", "shape")),
        (_add(parents=["a" * 64, "a" * 64]), ("legal", "lines", "revision")),
        (
            _add(parents=[f"{n:064x}" for n in range(101)]),
            ("legal", "lines", "parents"),
        ),
        (_other_parent, ("legal", "lines", "parent")),
        (_add(answers={"text": 3}), ("legal", "lines", "answers")),
        (_account, ("registry", "lines", "form")),
        (_twice, ("legal", "lines", "twice")),
        (_marker, ("registry", "lines", "marker")),
        (_extra_file, ("legal", "member", "unexpected")),
        (_unnamed_file, ("legal", "member", "unnamed")),
    ],
)
def test_a_compartment_with_one_fault(
    desk: Desk, change: Change, expected: tuple[str, str, str]
) -> None:
    parts = desk.parts()
    change(desk, parts)
    assert desk.faults(desk.write(parts, desk.letter())) == [expected]


def test_a_letter_that_counts_otherwise(desk: Desk) -> None:
    parts, letter = desk.parts(), desk.letter()
    (case,) = letter.cases

    def faults(**changes: object) -> list[tuple[str, str, str]]:
        return desk.faults(desk.write(parts, replace(letter, **changes)))  # type: ignore[arg-type]

    more = replace(case, entries=case.entries | {"legal": 3})
    gone = replace(case, entries=case.entries | {"medical": 1})
    other = replace(case, custody="0" * 64)
    assert faults(cases=(more,)) == [("legal", "letter", "entries")]
    assert faults(cases=(gone,)) == [("medical", "letter", "absent")]
    assert faults(cases=(other,)) == [("registry", "letter", "custody")]
    assert faults(erased=1) == [("registry", "letter", "erased")]
    assert faults(attachments=2) == [("", "letter", "attachments")]
    assert letter.mode == COPY
    taken = {"mode": CUSTODY, "custodian": letter.recipients[0]}
    assert faults(**taken) == [("registry", "letter", "custody")]


def test_faults_are_said_in_words_and_end_with_two(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = desk.parts()
    _stranger(desk, parts)
    path = desk.write(parts, desk.letter())
    key = tmp_path / "key.txt"
    key.write_text(desk.identity)
    assert cli.main(["verify", str(path), "--identity", str(key)]) == REFUSED
    said = capsys.readouterr().out
    assert "legal: a version by somebody the sender does not answer for" in said
    assert "Refused: it is not what its sender says." in said
    card = tmp_path / "there.ccard"
    card.write_bytes(cards.my_card(desk.there))
    words = ["verify", str(desk.path), "--identity", str(key), "--card", str(card)]
    assert cli.main(words) == REFUSED
    said = capsys.readouterr().out
    assert "another key than the card's" in said


def test_a_real_transfer_of_custody_is_whole(desk: Desk, tmp_path: Path) -> None:
    contact = desk.letter().recipients[0]
    command = compose.ComposeBundle(
        (contact,), (desk.case,), "transfer_of_care", tmp_path, mode=CUSTODY
    )
    path = compose.compose(command, desk.here, Progress())
    assert desk.faults(path) == []
