# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Identifiers that two laptops arrive at by themselves."""

import hashlib


def derived_id(kind: str, of: str) -> str:
    """Return the one identifier of a thing there is only one of, such as a case's identity.

    Two laptops that both write it make two versions of one entry, not two entries.
    """
    return hashlib.sha256(f"consigne/{kind}/{of}".encode()).hexdigest()[:32]
