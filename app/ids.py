# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Identifiers of cases and entries: 16 bytes as hex."""

import os

from storage.identifiers import derived_id

__all__ = ["derived_id", "new_id"]


def new_id() -> str:
    """Return a random identifier."""
    return os.urandom(16).hex()
