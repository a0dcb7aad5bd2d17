# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How large the parts of a bundle may be."""

from dataclasses import dataclass

_KIB, _MIB, _GIB = 2**10, 2**20, 2**30


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits in bytes where the name says so, else in entries.

    They bound memory: only the tag files and one line are ever held whole.
    """

    bundle_bytes: int = 8 * _GIB - 1  # one tar entry can be no larger
    compartments: int = 32
    tag_file_bytes: int = 64 * _KIB
    handover_bytes: int = 4 * _MIB
    signature_bytes: int = 4 * _KIB
    files: int = 100_000  # in one compartment
    attachment_bytes: int = 64 * _MIB
    lines_bytes: int = 2 * _GIB  # one .jsonl file
    line_bytes: int = 8 * _MIB + 64 * _KIB  # a 4 MiB body, escaped at the worst


DEFAULT = Limits()
