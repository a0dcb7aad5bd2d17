# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Neutral names of the files that travel: they say nothing, and are the same again."""

import hashlib

_DIGITS = 8


def bundle_stem(bundle_id: str) -> str:
    """Return the name of a bundle's file, without its ending.

    Whoever wrote it finds it again by it: an encrypted bundle is closed to its sender.
    """
    return _stem(b"bundle", bundle_id.encode("ascii"))


def statement_stem(data: bytes) -> str:
    """Return the name of a statement's file, without its ending: one for each."""
    return _stem(b"statement", data)


def _stem(kind: bytes, data: bytes) -> str:
    covered = b"consigne/file-name/" + kind + b"\0" + data
    return hashlib.sha256(covered).hexdigest()[:_DIGITS]
