# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Canonical JSON (RFC 8785): one value, one sequence of bytes."""

import base64
import binascii
import json
from typing import Any

import rfc8785


class NotCanonical(ValueError):
    """The bytes are not the canonical form of a JSON object."""


def dumps(value: dict[str, Any]) -> bytes:
    """Return the RFC 8785 bytes of `value`."""
    return rfc8785.dumps(value)


def loads(data: bytes, limit: int) -> dict[str, Any]:
    """Return the object whose canonical form is exactly `data`.

    Raises:
        NotCanonical: longer than `limit` bytes, not JSON, or another spelling.

    """
    if len(data) > limit:
        raise NotCanonical
    try:
        value = json.loads(data)
        same = isinstance(value, dict) and rfc8785.dumps(value) == data
    except (ValueError, RecursionError, rfc8785.CanonicalizationError) as error:
        raise NotCanonical from error
    if not same:
        raise NotCanonical
    return value  # type: ignore[no-any-return]  # checked to be a dict above


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
