# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every malicious or broken bundle is refused by its name, and nothing is changed by it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.session import Session
from storage.bundle import age
from tests.corpus.every import CORPUS, LAYERS, drive, misses
from tests.corpus.making import CANARIES, Post, good, sealed
from tests.corpus.statement_layer import COPY, CUSTODY, stated
from tests.corpus.world_of import Scene, computer, fingerprint, set_up
from tests.helpers import world


@dataclass(frozen=True)
class Receiver:
    """Who the bundles are for, at work on a computer of their own."""

    scene: Scene
    session: Session

    @property
    def post(self) -> Post:
        return self.scene.post


@pytest.fixture(scope="module")
def receiver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Receiver]:
    root = tmp_path_factory.mktemp("corpus") / "computer"
    root.mkdir()
    with computer(root):
        scene = set_up(root)
        with scene.site.as_(scene.role) as session:
            yield Receiver(scene, session)


@pytest.fixture
def copy(
    receiver: Receiver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    """The receiver's case file as it was, on another computer, to change at will."""
    (tmp_path / "state").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with receiver.scene.site.copied(tmp_path / "site").as_(receiver.scene.role) as it:
        yield it


@pytest.mark.parametrize("name", CORPUS)
def test_a_bundle_with_one_fault_is_refused_and_leaves_no_trace(
    name: str, receiver: Receiver
) -> None:
    fault = CORPUS[name]
    path = fault.build(receiver.post)
    before = fingerprint(receiver.post.root)
    error = drive(path, receiver.session)
    assert misses(fault, error) == ""
    # The case file, what this computer remembers of it, home, temporary and working
    # folders: no byte changed, no file more or less.
    assert fingerprint(receiver.post.root) == before
    path.unlink()


def test_the_bundle_that_the_faults_are_made_in_is_good(
    receiver: Receiver, copy: Session, tmp_path: Path
) -> None:
    path = tmp_path / "good.consigne"
    path.write_bytes(good(receiver.post))
    accepted = world.receive(copy, path)
    assert accepted.new_entries > 0
    assert accepted.new_files == 1
    inside = b"".join(
        data for files in receiver.post.content.values() for data in files.values()
    )
    assert all(said.encode() in inside for said in CANARIES.values())


@pytest.mark.parametrize("anew", [False, True], ids=["the same file", "wrapped anew"])
def test_a_bundle_that_is_replayed_changes_nothing(
    anew: bool, receiver: Receiver
) -> None:
    data = receiver.post.kept["replayed"].read_bytes()
    if anew:
        plain = io.BytesIO()
        age.decrypt_to(
            receiver.session.case_file.keys.age_identity, io.BytesIO(data), plain
        )
        data = sealed(plain.getvalue(), receiver.post.to)
    path = receiver.post.written(data)
    before = fingerprint(receiver.post.root)
    assert drive(path, receiver.session) is None
    assert fingerprint(receiver.post.root) == before
    path.unlink()


@pytest.mark.parametrize("bundle", [COPY, CUSTODY], ids=["copy", "custody"])
def test_the_receipt_that_the_faults_are_made_in_is_good(
    bundle: int, receiver: Receiver, copy: Session
) -> None:
    path = stated(bundle)(receiver.post)
    assert drive(path, copy) is None
    path.unlink()


def test_the_corpus_is_large_and_has_every_layer() -> None:
    faults = [fault for layer in LAYERS.values() for fault in layer]
    assert len(faults) >= 150
    assert len(CORPUS) == len(faults), "two faults of one name"
    assert all(LAYERS.values())
    assert all(fault.why for fault in faults)
