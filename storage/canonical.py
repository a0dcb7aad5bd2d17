# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Canonical JSON (RFC 8785): one value, one sequence of bytes."""

import base64
import binascii
import json
import re
from typing import Any

import rfc8785

# What the quick way does not spell as RFC 8785 does: integers beyond 2^53, and keys
# that sort otherwise in UTF-16 than by code point. Fractions are found while parsing.
_SLOW = re.compile(rb"[0-9]{16}|[\xf0-\xff]")
_QUICK = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)
# What a value may come to in memory, in bytes: `loads` tells it from the text. A form
# of the largest size, nothing but choices of a word or two, stays below.
MOST_WEIGHT = 48 * 2**20


class NotCanonical(ValueError):
    """The bytes are not the canonical form of a JSON object."""


def dumps(value: dict[str, Any]) -> bytes:
    """Return the RFC 8785 bytes of `value`."""
    return rfc8785.dumps(value)


def loads(data: bytes, limit: int) -> dict[str, Any]:
    """Return the object whose canonical form is exactly `data`.

    Raises:
        NotCanonical: longer than `limit` bytes, of more than `MOST_WEIGHT`, not JSON,
            or another spelling.

    """
    if len(data) > limit or _weight(data) > MOST_WEIGHT:
        raise NotCanonical
    try:
        fractions: list[str] = []
        value = json.loads(data, parse_float=fractions.append, parse_constant=_refuse)
        if fractions or _SLOW.search(data):
            value = json.loads(data)
            same = isinstance(value, dict) and rfc8785.dumps(value) == data
        else:
            same = isinstance(value, dict) and _QUICK.encode(value).encode() == data
    except (ValueError, RecursionError, rfc8785.CanonicalizationError) as error:
        raise NotCanonical from error
    if not same:
        raise NotCanonical
    return value  # type: ignore[no-any-return]  # checked to be a dict above


def _refuse(constant: str) -> None:
    raise NotCanonical(constant)


def b64(data: bytes) -> str:
    """Return standard base64 text."""
    return base64.b64encode(data).decode("ascii")


def unb64(text: object, length: int | None = None) -> bytes:
    """Return the bytes of canonical base64 `text`; `length` in bytes is checked.

    Raises:
        NotCanonical: not base64, another spelling, or another length.

    """
    if not isinstance(text, str):
        raise NotCanonical
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotCanonical from error
    if b64(data) != text or (length is not None and len(data) != length):
        raise NotCanonical
    return data


def _weight(data: bytes) -> int:
    """Return about how many bytes of memory the parsed value takes, or more.

    An empty list is three bytes of text and twenty times that in memory.
    """
    tables, empty = data.count(b"{"), data.count(b"{}")
    return (
        192 * (tables - empty)
        + 72 * empty
        + 64 * data.count(b"[")
        + 30 * data.count(b'"')  # two of them are a text
        + 8 * data.count(b",")
    )
