# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Receipts from elsewhere are foreign bytes: refused in words, whatever they are."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadSignature, NotAStatement
from app.handover.statements import FORMAT, LIMIT, packed, read_statement
from storage import canonical
from storage.crypto.sign import SigningKey

KEY = SigningKey(bytes(32))
GOOD: dict[str, Any] = {
    "at": "2026-11-22T09:00:00Z",
    "audit": {"hash": "0" * 64, "seq": 3},
    "bundle_id": "a" * 32,
    "by": KEY.public.hex(),
    "cases": 2,
    "custody": "b" * 64,
    "files": 0,
    "format": FORMAT,
    "handover_sha256": "c" * 64,
    "kind": "accepted",
    "training": False,
    "version": 1,
    "versions": 9,
    "why": "",
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def signed(fields: dict[str, Any]) -> bytes:
    body = canonical.dumps(fields)
    return packed(body, KEY.sign("statement", body))


def refused(data: bytes) -> bool:
    try:
        read_statement(data)
    except (NotAStatement, BadSignature):
        return True
    return False


def test_a_good_one_is_read_and_fits_a_qr_code() -> None:
    data = signed(GOOD)
    assert read_statement(data).cases == 2
    assert len(data) < 1_200  # bytes: a code that a telephone reads from a screen


@given(st.binary(max_size=300))
def test_bytes_that_are_no_statement(data: bytes) -> None:
    assert refused(data)


@given(st.sampled_from(sorted(GOOD)), JSON)
def test_every_field_has_one_shape(name: str, value: Any) -> None:
    if value != GOOD[name] or type(value) is not type(GOOD[name]):
        fields = GOOD | {name: value}
        kept = name in ("cases", "files", "versions") and type(value) is int
        said = name == "why" and isinstance(value, str) and len(value) <= 500
        known = name == "training" and isinstance(value, bool)
        assert refused(signed(fields)) or (kept and value >= 0) or said or known


@given(st.data())
def test_one_changed_byte_is_enough(data: st.DataObject) -> None:
    whole = bytearray(signed(GOOD))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    assert refused(bytes(whole))


def test_a_field_more_or_less_and_one_too_long_are_refused() -> None:
    assert refused(signed(GOOD | {"more": 1}))
    assert refused(signed({k: v for k, v in GOOD.items() if k != "why"}))
    assert refused(b" " * (LIMIT + 1))
