# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Revisions: what was signed, byte for byte, and nothing that only looks like it."""

import hashlib
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import canonical
from storage.crypto.sign import SigningKey, prefix, verifies
from storage.errors import Damaged
from storage.revisions import (
    MAX_ATTACHMENTS,
    MAX_BYTES,
    Attached,
    heads,
    read_revision,
    stamp,
)
from storage.vault.casefile import CaseFile
from tests.helpers import vault as vaults
from tests.helpers.vault import Vault, note, undone

KEY = SigningKey(bytes(range(32)))
FILE = Attached("a" * 64, "photo.jpg", "image/jpeg", 5)
WEAK = [  # public keys with which anybody can make signatures
    "00" * 32,
    "01" + "00" * 31,
    "01" + "00" * 30 + "80",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ec" + "ff" * 30 + "7f",
]


def resigned(**change: Any) -> tuple[bytes, bytes]:
    """Return an altered body with a right signature of its author."""
    fields = {**note(KEY, "un mot", files=(FILE,)).fields, **change}
    body = canonical.dumps({k: v for k, v in fields.items() if v is not ...})
    return body, KEY.sign("revision", body)


def test_it_reads_back_as_it_was_signed() -> None:
    first = note(KEY, "أهلاً, é, 👩🏽‍⚕️", files=(FILE,), final=True)
    again = read_revision(first.body, first.signature)
    assert again == first
    assert again.id == hashlib.sha256(first.body).digest()
    assert again.attachments == (bytes.fromhex(FILE.sha256),)
    assert (again.case, again.compartment) == (vaults.CASE, "identity")


@pytest.mark.property
@given(st.text(), st.dictionaries(st.text(), st.integers(-9, 2**53 - 1)))
def test_any_text_keeps_its_bytes(text: str, more: dict[str, Any]) -> None:
    made = note(KEY, text, answers={"more": more})
    again = read_revision(made.body, made.signature)
    assert again.fields["answers"] == {"text": text, "more": more}


@pytest.mark.parametrize(
    "change",
    [
        {"answers": []},
        {"answers": ...},
        {"attachments": [{}]},
        {"attachments": [dict.fromkeys(("sha256", "name", "media_type", "size"), "")]},
        {"attachments": {}},
        {"author": "a" * 63},
        {"author": None},
        {"case": "../etc"},
        {"case": 5},
        {"compartment": "main.x"},
        {"compartment": ""},
        {"entry": "A" * 32},
        {"extra": 1},
        {"final": 1},
        {"form": "Note"},
        {"form_version": 1},
        {"format": 2},
        {"parents": ["a"]},
        {"parents": [5]},
        {"parents": "a" * 64},
        {"recorded_at": "2026-11-20"},
        {"recorded_at": "2026-13-41T99:99:99Z"},
        {"recorded_at": "٢٠٢٦-11-20T09:30:00Z"},
        {"recorded_at": "2026-11-20T09:30:00+01:00"},
        {"sensitivity": "secret"},
    ],
    ids=str,
)
def test_a_body_of_another_shape_is_damaged_though_it_is_signed(
    change: dict[str, Any],
) -> None:
    with pytest.raises(Damaged):
        read_revision(*resigned(**change))


def test_a_body_that_is_spelt_in_another_way_is_damaged() -> None:
    body, _ = resigned()
    for other in (
        b" " + body,
        body.replace(b'"final":false', b'"final": false'),
        body.replace(b"mot", b"mo\\u0074"),
        body[:-1],
        b"",
        b"[" * 100_000,
    ):
        with pytest.raises(Damaged):
            read_revision(other, KEY.sign("revision", other))


def test_nobody_signs_for_another(stranger: SigningKey) -> None:
    made = note(KEY, "un mot")
    for signature in (
        stranger.sign("revision", made.body),
        KEY.sign("audit", made.body),
        KEY.sign("revision", made.body + b" "),
        bytes(64),
        b"",
    ):
        with pytest.raises(Damaged):
            read_revision(made.body, signature)


@pytest.mark.parametrize("public", WEAK, ids=lambda text: text[:8])
def test_a_key_that_is_everybodys_signs_nothing(public: str) -> None:
    forged = [bytes(64), b"\1" + bytes(63), bytes.fromhex(public) + bytes(32)]
    for i in range(50):
        for signature in forged:
            assert not verifies(
                bytes.fromhex(public), "revision", bytes([i]), signature
            )


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(33), b"\xff" * 32])
def test_what_is_no_key_verifies_nothing(public: bytes) -> None:
    assert not verifies(public, "card", b"", bytes(64))


def test_each_kind_of_object_is_signed_in_its_own_domain() -> None:
    assert prefix("revision") == b"consigne/revision/v1\0"
    assert not verifies(KEY.public, "card", b"x", KEY.sign("handover", b"x"))
    assert verifies(KEY.public, "card", b"x", KEY.sign("card", b"x"))


def test_what_could_not_be_read_again_is_not_written() -> None:
    with pytest.raises(ValueError, match="not a revision"):
        note(KEY, "x", compartment="../x")
    with pytest.raises(ValueError, match="not a revision"):
        note(KEY, "x", files=(FILE,) * (MAX_ATTACHMENTS + 1))
    too_long = note(KEY, "x" * MAX_BYTES)
    with pytest.raises(Damaged):
        read_revision(too_long.body, too_long.signature)


def test_moments_are_kept_in_utc_to_the_second() -> None:
    paris = timezone(timedelta(hours=1))
    moment = datetime(2026, 11, 20, 9, 30, 5, 999_999, paris)
    assert stamp(moment) == "2026-11-20T08:30:05Z"
    assert stamp(moment.astimezone(UTC)) == stamp(moment)


def test_heads_are_what_nothing_follows() -> None:
    root = note(KEY, "racine")
    left, right = (note(KEY, side, parents=(root,)) for side in ("gauche", "droite"))
    merged = note(KEY, "fusion", parents=(left, right))
    assert heads([root]) == [root]
    assert heads([left, root]) == [left]
    assert heads([root, left, right]) == sorted((left, right), key=lambda r: r.id)
    assert heads([right, merged, root, left]) == [merged]
    assert heads([merged]) == [merged]  # its parents may come later, or never
    assert heads([]) == []


def test_a_stored_revision_that_was_altered_is_not_read(vault: Vault) -> None:
    with vault.opened() as case_file:
        made = note(case_file.signing, "un mot")
        vaults.put(case_file, made)
        for change in (
            "body = CAST(replace(CAST(body AS TEXT), 'mot', 'mut') AS BLOB)",
            "signature = zeroblob(64)",
        ):
            with undone(case_file) as transaction:
                transaction.execute(f"UPDATE identity.revision SET {change}")
                with pytest.raises(Damaged):
                    transaction.revisions("identity", made.entry)
        assert case_file.revisions("identity", made.entry) == [made]


def test_putting_one_twice_keeps_one(everything: CaseFile) -> None:
    made = note(everything.signing, "un mot")
    with everything.transaction() as transaction:
        assert [transaction.put(made), transaction.put(made)] == [True, False]
    assert everything.revisions("identity", made.entry) == [made]
