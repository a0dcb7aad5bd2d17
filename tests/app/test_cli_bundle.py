# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`consigne verify` and `consigne inspect`: a bundle checked without a case file."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from app.demo.bundle import BUNDLE, IDENTITY, SENDER, write_sample
from app.handover import cards
from app.handover.checking import (
    IDENTITY_LIMIT,
    NotAnIdentity,
    read_identity,
)
from app.handover.statements import SUFFIX
from storage import canonical
from storage.bundle.age import generate_identity
from storage.crypto.sign import SigningKey

Parts = dict[str, dict[str, bytes]]  # compartment to name to content
Out = tuple[int, str, str]
DISK, REFUSED, WHOLE = 1, 2, 0


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder)
    return folder


@pytest.fixture
def consigne(capsys: pytest.CaptureFixture[str]) -> Callable[..., Out]:
    """Run a verb as a terminal does: exit status, what was said, what was refused."""

    def run(*words: object) -> Out:
        status = cli.main([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


# -- what is good ---------------------------------------------------------------------


def test_a_whole_bundle_is_told_compartment_by_compartment(
    sample: Path, consigne: Callable[..., Out]
) -> None:
    status, said, wrong = consigne(
        *("verify", sample / BUNDLE, "--identity", sample / IDENTITY)
    )
    assert (status, wrong) == (WHOLE, "")
    assert "registry: 7 versions, 0 files (0 bytes), checked" in said
    assert "legal: 2 versions, 2 files" in said
    assert "Whole. Who sent it is not proven" in said


def test_a_card_proves_the_sender(sample: Path, consigne: Callable[..., Out]) -> None:
    card = sample / f"{SENDER}{cards.CARD_SUFFIX}"
    for verb in ("verify", "inspect"):
        status, said, _ = consigne(
            *(verb, sample / BUNDLE, "--identity", sample / IDENTITY, "--card", card)
        )
        assert status == WHOLE
        assert "Amal Haddad, legal, site: the key of the card" in said


def test_what_a_bundle_says_is_shown_and_nothing_of_its_entries(
    sample: Path, consigne: Callable[..., Out]
) -> None:
    arguments = ("inspect", sample / BUNDLE, "--identity", sample / IDENTITY)
    status, said, _ = consigne(*arguments)
    assert status == WHOLE
    assert "PAR-2026-0001: identity 1, legal 1, registry 1" in said
    assert "PAR-2026-0002, medical, 1 entries (role)" in said
    status, as_json, _ = consigne(*arguments, "--json")
    value = canonical.loads(as_json.strip().encode(), 1 << 20)
    assert value["letter"]["purpose"] == "coordination"
    assert value["sender_proof"] == "unproven"
    for secret in ("Diallo", "Aïssatou", "Recours", "سميرة"):
        assert secret not in said
        assert secret not in as_json


# -- what is asked of the files -----------------------------------------------------------


def test_an_identity_is_read_as_age_keygen_writes_it() -> None:
    key, public = generate_identity()
    other, _ = generate_identity()
    text = f"# created: 2026-11-22\r\n# public key: {public}\r\n\r\n{key}\r\n{other}\n"
    assert read_identity(text.encode()) == key


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"# only a comment\n",
        b"AGE-SECRET-KEY-1QQ\n",
        b"AGE-SECRET-KEY-PQ-1QQQQQQQQQQQQQQ\n",
        b"age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kdaqt7rgq4vv7gu\n",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
        b"passphrase\nAGE-SECRET-KEY-1QQ\n",
        "AGE-SECRET-KEY-1é\n".encode(),
        b"\xff\xfe",
        b"#" * (IDENTITY_LIMIT + 1),
    ],
)
def test_what_is_no_identity(data: bytes) -> None:
    with pytest.raises(NotAnIdentity):
        read_identity(data)


def test_a_line_before_the_key_is_no_comment() -> None:
    key, _ = generate_identity()
    for text in (f"name\n{key}\n", f"{key}\nname\n", f"{key} {key}\n"):
        with pytest.raises(NotAnIdentity):
            read_identity(text.encode())


def test_a_refusal_says_why_and_ends_with_two(
    sample: Path, tmp_path: Path, consigne: Callable[..., Out]
) -> None:
    whole = (sample / BUNDLE).read_bytes()
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 1
    stranger = tmp_path / "stranger.txt"
    stranger.write_text(generate_identity()[0])
    cut, bent, junk = (tmp_path / f"{n}.consigne" for n in ("cut", "bent", "junk"))
    cut.write_bytes(whole[: len(whole) // 2 // 65536 * 65536 + 300])
    bent.write_bytes(flipped)
    junk.write_bytes(b"PK\3\4 a zip")
    own = sample / IDENTITY
    for path, identity, words in (
        (bent, own, "damaged or altered"),
        (junk, own, "not a bundle"),
        (sample / BUNDLE, stranger, "not encrypted to this identity"),
        (sample / BUNDLE, sample / BUNDLE, "not an age identity"),
    ):
        for verb in ("verify", "inspect"):
            status, said, wrong = consigne(verb, path, "--identity", identity)
            assert (status, said) == (REFUSED, "")
            assert words in wrong
    assert consigne("verify", cut, "--identity", own)[0] == REFUSED
    assert "--identity FILE" in consigne("verify", sample / BUNDLE)[2]
    card = ("--card", sample / IDENTITY)
    status, _, wrong = consigne("verify", sample / BUNDLE, "--identity", own, *card)
    assert (status, "contact card" in wrong) == (REFUSED, True)


def test_a_file_that_cannot_be_read_ends_with_one(
    sample: Path, consigne: Callable[..., Out]
) -> None:
    own = ("--identity", sample / IDENTITY)
    assert consigne("verify", sample / "none.consigne", *own)[0] == DISK
    assert consigne("verify", sample / BUNDLE, "--identity", sample / "no")[0] == DISK
    assert consigne("inspect", sample / f"none{SUFFIX}")[0] == DISK


# -- receipts ---------------------------------------------------------------------------


@pytest.fixture
def receipt(sample: Path, tmp_path: Path) -> Path:
    """A receipt of invented people, signed by a key of its own."""
    body = canonical.dumps(
        {
            "at": "2026-11-22T10:00:00Z",
            "audit": {"hash": "0" * 64, "seq": 3},
            "bundle_id": "a" * 32,
            "by": SigningKey(b"r" * 32).public.hex(),
            "cases": 2,
            "custody": "0" * 64,
            "files": 1,
            "format": "consigne-statement",
            "handover_sha256": "0" * 64,
            "kind": "refused",
            "training": True,
            "version": 1,
            "versions": 7,
            "why": "Not \u202e ours\x1b[2J",
        }
    )
    signature = SigningKey(b"r" * 32).sign("statement", body)
    path = tmp_path / f"receipt{SUFFIX}"
    path.write_bytes(
        canonical.dumps(
            {"signature": canonical.b64(signature), "statement": json.loads(body)}
        )
    )
    return path


def test_a_receipt_is_checked_without_an_identity(
    sample: Path, receipt: Path, consigne: Callable[..., Out]
) -> None:
    status, said, _ = consigne("verify", receipt)
    assert status == WHOLE
    assert f"refused, about the bundle {'a' * 32}" in said
    assert "2 cases, 7 versions, 1 files" in said
    status, as_json, _ = consigne("inspect", receipt, "--json")
    assert json.loads(as_json)["statement"]["kind"] == "refused"
    assert status == WHOLE
    card = ("--card", sample / f"{SENDER}{cards.CARD_SUFFIX}")
    status, said, _ = consigne("verify", receipt, *card)
    assert (status, "NOT the key of the card" in said) == (REFUSED, True)
    assert consigne("inspect", receipt, *card)[0] == REFUSED


def test_a_receipt_that_was_altered_is_refused(
    receipt: Path, consigne: Callable[..., Out]
) -> None:
    receipt.write_bytes(receipt.read_bytes().replace(b'"cases":2', b'"cases":3'))
    assert consigne("verify", receipt)[0] == REFUSED
    receipt.write_bytes(b"{}")
    assert "not a receipt" in consigne("verify", receipt)[2]


def test_nothing_that_a_terminal_obeys_is_printed(
    receipt: Path, consigne: Callable[..., Out]
) -> None:
    for words in (("verify",), ("inspect",), ("inspect", "--json")):
        verb, *more = words
        _, said, _ = consigne(verb, receipt, *more)
        assert "\x1b" not in said
        assert "\u202e" not in said
