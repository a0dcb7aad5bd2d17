# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The community's age vectors through our header check and reader."""

import hashlib
import io
import re
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.bundle import age
from storage.bundle.errors import (
    BundleError,
    Damaged,
    ForSomebodyElse,
    NewerFormat,
    NotABundle,
    TooLarge,
    Truncated,
)
from storage.bundle.header import MAX_HEADER, check_header
from tests.helpers.memory import peak_memory

VECTORS = Path(__file__).with_name("vectors")
NAMES = sorted(p.name for p in VECTORS.iterdir() if p.suffix != ".md")

# Good age files that we refuse on purpose.
ARMORED = {
    "armor_crlf",
    "armor_full_last_line",
    "armor_hybrid",
    "armor_no_eol",
    "armor_scrypt",
    "armor_whitespace_outside",
    "armor_x25519",
}
PASSPHRASE = {"scrypt"}
POST_QUANTUM = {
    "hybrid",
    "hybrid_and_x25519",
    "hybrid_grease",
    "hybrid_multiple_recipients",
}
UNKNOWN_STANZAS = {  # even as grease: rage's own is named "...-grease"
    "stanza_empty_body",
    "stanza_empty_last_line",
    "stanza_valid_characters",
    "x25519_grease",
}
REFUSED_ON_PURPOSE = ARMORED | PASSPHRASE | POST_QUANTUM | UNKNOWN_STANZAS


@dataclass(frozen=True)
class Vector:
    facts: dict[str, str]
    data: bytes


def load(name: str) -> Vector:
    head, data = (VECTORS / name).read_bytes().split(b"\n\n", 1)
    facts = dict(line.split(": ", 1) for line in head.decode().split("\n"))
    if facts.get("compressed") == "zlib":
        data = zlib.decompress(data)
    return Vector(facts, data)


def outcome(vector: Vector) -> tuple[str, bytes]:
    identity = vector.facts.get("identity", "")
    if not identity.startswith("AGE-SECRET-KEY-1"):
        identity = age.generate_identity()[0]
    sink = io.BytesIO()
    try:
        age.decrypt_to(identity, io.BytesIO(vector.data), sink)
    except BundleError as error:
        return type(error).__name__, sink.getvalue()
    return "success", sink.getvalue()


@pytest.mark.parametrize("name", NAMES)
def test_a_vector_is_opened_or_refused_as_the_standard_says(name: str) -> None:
    vector = load(name)
    said, plain = outcome(vector)
    expected = vector.facts["expect"]
    assert (said == "success") == (
        expected == "success" and name not in REFUSED_ON_PURPOSE
    ), said
    if said == "success" or (expected == "payload failure" and plain):
        # what was let through before the fault was authentic, too
        assert hashlib.sha256(plain).hexdigest() == vector.facts["payload"]


def test_every_exception_is_a_vector_that_is_good_age() -> None:
    for name in REFUSED_ON_PURPOSE:
        assert load(name).facts["expect"] == "success", name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("x25519_no_match", ForSomebodyElse),
        ("hmac_bad", Damaged),
        ("stream_bad_tag", Damaged),
        ("stream_no_final_full", Truncated),
        ("stream_no_nonce", Truncated),
        ("stream_trailing_garbage_long", Damaged),
        ("hybrid", NewerFormat),
        ("scrypt", NotABundle),
        ("armor_x25519", NotABundle),
        ("version_unsupported", NewerFormat),
        ("hmac_truncated", NotABundle),
        ("empty", Truncated),
    ],
)
def test_a_refusal_says_why(name: str, kind: type[BundleError]) -> None:
    assert outcome(load(name))[0] == kind.__name__


@pytest.mark.parametrize("name", [n for n in NAMES if n.startswith("scrypt")])
def test_a_passphrase_file_is_refused_before_any_work(name: str) -> None:
    # scrypt_work_factor_23 asks for 8 GiB and a minute
    data = load(name).data
    before = peak_memory()
    with pytest.raises(BundleError):
        age.decrypt_to(age.generate_identity()[0], io.BytesIO(data), io.BytesIO())
    assert peak_memory() - before < 100_000  # KiB


def test_a_plugin_stanza_never_reaches_the_library() -> None:
    stanza = b"-> /../../bin/sh\nAAAA\n"
    data = load("x25519").data.replace(b"\n---", b"\n" + stanza + b"---", 1)
    with pytest.raises(NotABundle) as caught:
        check_header(data)
    assert caught.value.reason == "plugin"


def good_header() -> bytes:
    data = load("x25519").data
    match = re.search(rb"\n--- .{43}\n", data)
    assert match is not None
    return data[: match.end()]


def test_the_length_of_a_header_is_found() -> None:
    header = good_header()
    assert check_header(header) == check_header(header + b"payload") == len(header)


def test_every_beginning_of_a_header_is_a_truncated_one() -> None:
    header = good_header()
    for length in range(len(header)):
        with pytest.raises(Truncated):
            check_header(header[:length])


def repeated(count: int) -> bytes:
    version, first, body, mac, _ = good_header().split(b"\n")
    stanza = first + b"\n" + body + b"\n"
    return version + b"\n" + stanza * count + mac + b"\n"


def test_thirty_two_stanzas_pass_and_one_more_does_not() -> None:
    assert check_header(repeated(32)) == len(repeated(32))
    with pytest.raises(TooLarge):
        check_header(repeated(33))


def test_a_header_without_an_end_is_given_up() -> None:
    endless = b"age-encryption.org/v1\n-> X25519 " + b"A" * 2 * MAX_HEADER
    with pytest.raises(TooLarge):
        check_header(endless)
    with pytest.raises(TooLarge):
        age.decrypt_to(age.generate_identity()[0], io.BytesIO(endless), io.BytesIO())


GOOD = b"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


@pytest.mark.parametrize(
    "lines",
    [
        [b"-> X25519 " + GOOD + b" x", GOOD],
        [b"-> X25519", GOOD],
        [b"-> X25519 " + GOOD[:-1], GOOD],
        [b"-> X25519 " + GOOD[:-1] + b"B", GOOD],
        [b"-> X25519 " + GOOD[:-1] + b"=", GOOD],
        [b"-> X25519 " + GOOD, GOOD[:-1]],
        [b"-> X25519 " + GOOD, GOOD[:-1] + b"B"],
        [b"-> X25519 " + GOOD, GOOD, b""],
        [b"-> X25519 " + GOOD, b""],
        [b"-> X25519  " + GOOD, GOOD],
        [b"-> X25519 " + GOOD + b" ", GOOD],
        [b"-> X25519 " + GOOD + b"\r", GOOD],
        [b"->X25519 " + GOOD, GOOD],
        [b"-> x25519 " + GOOD, GOOD],
        [b"-> a-grease", GOOD],  # alone: nobody could open it
        [b"-> X25519 " + GOOD, GOOD, b"-> a-grease", *[b"A" * 64] * 8, b""],
        [b"-> X25519 " + GOOD, GOOD, b"-> a-grease", b"A"],
        [b"-> X25519 " + GOOD, GOOD, b"-> a-grease", b"AB"],
        [b"-> X25519 " + GOOD, GOOD, b"-> a-grease" + b" a" * 16, b""],
        [b"-> X25519 " + GOOD, GOOD, b"-> a\xff-grease", b""],
        [b"-> ssh-ed25519 AAAA " + GOOD, GOOD],
        [b"-> piv-p256 AAAA " + GOOD, GOOD],
        [],
    ],
)
def test_a_header_that_differs_in_one_place_is_refused(lines: list[bytes]) -> None:
    header = b"\n".join([b"age-encryption.org/v1", *lines, b"--- " + GOOD, b""])
    with pytest.raises(NotABundle):
        check_header(header)
