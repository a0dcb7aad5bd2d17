# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One value, one sequence of bytes: the quick way accepts what RFC 8785 says, no more."""

import json
from contextlib import suppress
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from storage.canonical import NotCanonical, dumps, loads

texts = st.text() | st.text('\ud800\ufb33\U0001f600\x00\x1f\x7f\u2028"\\/é', max_size=4)
numbers = st.integers() | st.floats() | st.integers(2**53 - 3, 2**53 + 3)
values = st.recursive(
    st.none() | st.booleans() | texts | numbers,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner),
    max_leaves=12,
)


def accepted(data: bytes) -> bool:
    """Tell what RFC 8785 itself says of the bytes."""
    with suppress(ValueError, RecursionError, rfc8785.CanonicalizationError):
        value: Any = json.loads(data)
        return isinstance(value, dict) and rfc8785.dumps(value) == data
    return False


def judged(data: bytes) -> bool:
    with suppress(NotCanonical):
        loads(data, 1_000_000)
        return True
    return False


@pytest.mark.property
@given(value=st.dictionaries(texts, values), spaced=st.booleans(), ascii_=st.booleans())
def test_any_spelling_of_a_value_is_judged_as_the_standard_does(
    value: dict[str, Any], spaced: bool, ascii_: bool
) -> None:
    spelled = [json.dumps(value, sort_keys=True, separators=(",", ":"))]
    spelled += [json.dumps(value, ensure_ascii=ascii_, indent=1 if spaced else None)]
    with suppress(rfc8785.CanonicalizationError, UnicodeEncodeError):
        spelled.append(dumps(value).decode())
    for text in spelled:
        data = text.encode("utf-8", "surrogatepass")
        assert judged(data) == accepted(data)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":1}',
        b'{"a":1.0}',
        b'{"a":1e2}',
        b'{"a":-0}',
        b'{"a":-0.0}',
        b'{"a":01}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":-Infinity}',
        b'{"a":9007199254740993}',
        b'{"b":1,"a":1}',
        b'{"a":"\\u0041"}',
        b'{"a":"\\/"}',
        b'{"a":"\\u001F"}',
        b'{"a":"\\ud800"}',
        b'{"\xf0\x9f\x98\x80":1,"\xef\xac\xb3":1,"\xf0\x9f\x98\x81":1}',
        b'{"a":1} ',
        b'\xef\xbb\xbf{"a":1}',
        '{"a":1}'.encode("utf-16"),
        b'{"a":' * 100_000,
        b"[]",
        b"1",
        b"",
    ],
)
def test_another_spelling_is_refused(data: bytes) -> None:
    assert not accepted(data)
    with pytest.raises(NotCanonical):
        loads(data, 10_000_000)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":9007199254740991}',
        b'{"a":0.5}',
        b'{"a":1e+21}',
        b'{"\xf0\x9f\x98\x80":1,"\xef\xac\xb3":1}',
        b'{"a":"\\b\\f\\n\\r\\t\\u0000\\u001f\x7f\xe2\x80\xa8"}',
    ],
)
def test_the_one_spelling_is_read(data: bytes) -> None:
    assert accepted(data)
    assert loads(data, len(data)) == json.loads(data)
    with pytest.raises(NotCanonical):
        loads(data, len(data) - 1)
