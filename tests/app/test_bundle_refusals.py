# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bundle that is not what it should be: refused by name, no byte changed."""

import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import (
    AppError,
    BadSignature,
    BundleDamaged,
    BundleError,
    BundleExpired,
    BundleNewer,
    ForSomebodyElse,
    NotABundle,
    NotAllowed,
    NotForThisAccount,
    NotWritable,
    TrainingOnly,
    Truncated,
    UnknownSender,
    WrongHandover,
)
from app.handover import arrival, cards, compose, contacts
from app.handover.letter import Letter, read_letter
from app.progress import Progress
from app.session import Session
from storage import canonical
from storage.bundle import age
from storage.bundle.compose import BundleWriter
from storage.bundle.opening import inspect as inspect_file
from storage.crypto.sign import SigningKey
from storage.exchange import share
from storage.revisions import sign_revision
from tests.helpers import world
from tests.helpers.world import Site


@dataclass(frozen=True)
class Post:
    """A sender, a receiver, and what lies between them."""

    here: Session
    there: Session
    contact: str
    case: str
    folder: Path

    def send(self, **more: object) -> Path:
        command = compose.ComposeBundle(
            (self.contact,), (self.case,), "legal", self.folder
        )
        return compose.compose(replace(command, **more), self.here, Progress())  # type: ignore[arg-type]

    def letter(self, path: Path) -> Letter:
        inspected = inspect_file(path, self.there.case_file.keys.age_identity)
        return read_letter(inspected.handover)

    def write(
        self, change: Callable[[Letter], bytes], key: SigningKey | None = None
    ) -> Path:
        """Write a bundle as compose does, with another letter, rightly signed or not."""
        like = self.letter(self.send())
        path = self.folder / "forged.consigne"
        to = [self.there.account.age_recipient]
        key = key or self.here.case_file.signing
        with BundleWriter(path, to, day=self.here.today) as writer:
            for name in ("registry", "identity", "legal"):
                part = share(self.here.case_file, name, (self.case,))
                writer.write_compartment(name, to, part.files)
            writer.finish(
                lambda facts: signed(
                    change(replace(like, manifest_sha256=facts.manifest_sha256)), key
                )
            )
        return path


def signed(body: bytes, key: SigningKey) -> tuple[bytes, bytes]:
    return body, key.sign("handover", body)


@pytest.fixture
def post(tripoli: Site, tunis: Site, tmp_path: Path) -> Iterator[Post]:
    with tripoli.as_("legal") as here, tunis.as_("coordinator") as there:
        case = world.intake(here, "Aminata Sow")
        world.note(here, case, "Recours déposé.")
        yield Post(here, there, world.introduce(here, there), case, tmp_path)


def refused(post: Post, path: Path, error: type[Exception]) -> Exception:
    """Check that a bundle is refused and that not a byte was changed by it."""
    before = world.hashes(post.there.case_file.folder)
    with pytest.raises(error) as caught:
        arrival.inspect(path, post.there, Progress())
    assert type(caught.value) is error
    assert isinstance(caught.value, AppError | BundleError | NotWritable)
    assert world.hashes(post.there.case_file.folder) == before
    return caught.value


def test_the_bundle_these_are_made_from_is_good(post: Post) -> None:
    path = post.write(lambda letter: replace(letter, bundle_id="b" * 32).to_bytes())
    assert world.receive(post.there, path).new_cases == 1


@pytest.mark.parametrize("data", [b"", b"PK\3\4 a zip", b"\0" * 5000, b"age" * 99])
def test_what_is_no_bundle(post: Post, data: bytes) -> None:
    path = post.folder / "x.consigne"
    path.write_bytes(data)
    refused(post, path, NotABundle if data else Truncated)


def test_what_is_no_file(post: Post) -> None:
    (post.folder / "folder.consigne").mkdir()
    refused(post, post.folder / "none.consigne", NotWritable)
    refused(post, post.folder / "folder.consigne", NotABundle)
    if hasattr(os, "mkfifo"):
        os.mkfifo(post.folder / "pipe.consigne")
        refused(post, post.folder / "pipe.consigne", NotABundle)


@pytest.mark.parametrize("part", [0.01, 0.3, 0.9])
def test_a_bundle_copied_in_part(post: Post, part: float) -> None:
    path = post.send()
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * part)])
    before = world.hashes(post.there.case_file.folder)
    with pytest.raises((Truncated, BundleDamaged)):
        arrival.inspect(path, post.there, Progress())
    assert world.hashes(post.there.case_file.folder) == before


def test_a_bundle_with_one_flipped_bit(post: Post) -> None:
    path = post.send()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    refused(post, path, BundleDamaged)


def test_a_bundle_for_somebody_else(post: Post, tripoli: Site) -> None:
    path = post.send()
    before = world.hashes(tripoli.folder)
    with pytest.raises(ForSomebodyElse):
        arrival.inspect(path, post.here, Progress())
    assert world.hashes(tripoli.folder) == before


def test_a_bundle_wrapped_anew_for_a_third_person(post: Post) -> None:
    # Encrypted to us, signed for another: somebody passed it on.
    identity, recipient = age.generate_identity()
    card = cards.Card(
        SigningKey(bytes(32)).public.hex(), "Trois", "legal", "X", recipient
    )
    third = contacts.add_contact(card, post.here, verified=False)
    path = post.send(contact_ids=(third,))
    plain = io.BytesIO()
    age.decrypt_to(identity, io.BytesIO(path.read_bytes()), plain)
    wrapped = io.BytesIO()
    ours = [post.there.account.age_recipient]
    age.encrypt_to(ours, io.BytesIO(plain.getvalue()), wrapped)
    path.write_bytes(wrapped.getvalue())
    refused(post, path, NotForThisAccount)


def test_a_bundle_from_somebody_unknown(post: Post, tripoli: Site) -> None:
    # Rightly signed, and with a sender nobody here has a card of.
    stranger = SigningKey(b"s" * 32)

    def change(letter: Letter) -> bytes:
        sender = letter.sender | {"id": stranger.public.hex()}
        return replace(letter, sender=sender).to_bytes()

    refused(post, post.write(change, stranger), UnknownSender)


def test_a_bundle_signed_by_another_than_it_says(post: Post) -> None:
    refused(
        post,
        post.write(lambda letter: letter.to_bytes(), SigningKey(b"s" * 32)),
        BadSignature,
    )


def test_a_letter_moved_to_other_content(post: Post) -> None:
    before = inspect_file(post.send(), post.there.case_file.keys.age_identity)
    refused(post, post.write(lambda _: before.handover), WrongHandover)


def test_a_bundle_that_is_too_old(post: Post) -> None:
    error = refused(post, post.send(days=-1), BundleExpired)
    assert isinstance(error, BundleExpired)
    assert error.on == post.here.today - timedelta(days=1)
    today = post.send(days=0)
    assert arrival.inspect(today, post.there, Progress()).not_after == post.here.today


@pytest.mark.parametrize("invented", [True, False])
def test_invented_people_and_real_ones_do_not_mix(
    post: Post, tmp_path: Path, invented: bool
) -> None:
    other = world.found(tmp_path / "training", "TRA", ("legal",), training=True)
    with other.as_("legal") as training:
        sender, receiver = (training, post.there) if invented else (post.here, training)
        case = world.intake(training, "Inventée") if invented else post.case
        contact = world.introduce(sender, receiver)
        path = world.send(sender, contact, (case,), post.folder)
        refused(replace(post, there=receiver), path, TrainingOnly)


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("version", 3, BundleNewer),
        ("version", 0, WrongHandover),
        ("format", "other", WrongHandover),
        ("extra", 1, WrongHandover),
        ("bundle_id", "../../x", WrongHandover),
        ("created", "yesterday", WrongHandover),
        ("not_after", "2026-99-99", WrongHandover),
        ("cases", [{"case": "x", "code": "", "entries": {}}], WrongHandover),
        (
            "cases",
            [{"case": "a" * 32, "code": "", "entries": {"legal": -1}}],
            WrongHandover,
        ),
        ("people", [{"id": "x"}], WrongHandover),
        ("recipients", ["x"], WrongHandover),
        ("training", 0, WrongHandover),
        ("attachments", True, WrongHandover),
        ("audit", {}, WrongHandover),
    ],
)
def test_a_letter_of_another_shape(
    post: Post, field: str, value: object, error: type[Exception]
) -> None:
    def change(letter: Letter) -> bytes:
        known = canonical.loads(letter.to_bytes(), 10**6)
        return canonical.dumps({**known, field: value})

    refused(post, post.write(change), error)


def swap(path: Path, post: Post) -> None:
    post.write(lambda letter: letter.to_bytes()).replace(path)


def cut(path: Path, post: Post) -> None:
    os.truncate(path, path.stat().st_size - 1)


def flip(path: Path, post: Post) -> None:
    data = bytearray(path.read_bytes())
    data[-500] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("change", [swap, cut, flip, lambda path, _: path.unlink()])
def test_a_bundle_changed_between_looking_and_accepting(
    post: Post, change: Callable[[Path, Post], None]
) -> None:
    path = post.send()
    arrived = arrival.inspect(path, post.there, Progress())
    change(path, post)
    before = world.hashes(post.there.case_file.folder)
    with pytest.raises((BundleError, NotWritable)):
        arrival.accept(arrived, post.there, Progress())
    assert world.hashes(post.there.case_file.folder) == before


@pytest.mark.parametrize(
    ("form", "answers"),
    [
        ("contact", {"account": "a" * 64, "age_recipient": "age1", "name": "X"}),
        ("account", {"account": "a" * 64, "role": "coordinator", "name": "X"}),
        ("note", {"text": 5}),
        ("note", {"text": "x", "occurred_on": "2026-13-45"}),
        ("note", {"text": "x", "occurred_on": "20261120"}),
        ("identity", {"languages": "fr"}),
        ("identity", {"safe_to_contact": True}),
        ("identity", {"birth_date": 1990}),
        ("case", {"code": "TRI-1"}),
        ("case", {"code": "TRI-1", "site": "TRI", "birth_year": "2009"}),
        ("case", {"code": ["TRI-1"], "site": "TRI"}),
    ],
    ids=str,
)
def test_what_a_known_sender_smuggles_in(
    post: Post, form: str, answers: dict[str, object]
) -> None:
    revision = sign_revision(
        post.here.case_file.signing,
        compartment="registry",
        entry=post.case if form == "case" else "e" * 32,
        case=post.case,
        form=form,
        form_version="1",
        answers=answers,
        recorded_at=post.here.now,
    )
    with post.here.case_file.transaction() as transaction:
        transaction.store(revision)  # no screen would let it be written
    arrived = arrival.inspect(post.send(), post.there, Progress())
    before = world.hashes(post.there.case_file.folder)
    with pytest.raises(BundleDamaged):
        arrival.accept(arrived, post.there, Progress())
    assert world.hashes(post.there.case_file.folder) == before


def test_a_founding_session_opens_no_bundle(tunis: Site, tmp_path: Path) -> None:
    with tunis.as_("recovery") as everything, pytest.raises(NotAllowed):
        arrival.inspect(tmp_path / "any.consigne", everything, Progress())
