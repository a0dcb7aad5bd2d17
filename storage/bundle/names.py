# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The names that occur inside a bundle, and the limit that goes with each."""

import re
from collections.abc import Callable

from storage.bundle import bag
from storage.bundle.limits import Limits

TOP = "bundle/"
OUTER = re.compile(
    r"bundle/(data/[a-z][a-z0-9_]{0,39}\.age|bagit\.txt|bag-info\.txt|"
    r"manifest-sha256\.txt|tagmanifest-sha256\.txt|handover\.json|handover\.sig)"
)
INNER = re.compile(r"[a-z][a-z0-9_]{0,39}\.jsonl|attachments/[0-9a-f]{64}")
_ATTACHMENTS = "attachments/"


def payload(compartment: str) -> str:
    """Return the name of a compartment's file within the bag."""
    return f"data/{compartment}.age"


def compartment_of(name: str) -> str:
    """Return the compartment of a `payload` name, or "" for a tag file."""
    if not name.startswith("data/"):
        return ""
    return name.removeprefix("data/").removesuffix(".age")


def hash_in(name: str) -> str:
    """Return the SHA-256 (hex) that an attachment is named by, or ""."""
    return name.removeprefix(_ATTACHMENTS) if name.startswith(_ATTACHMENTS) else ""


def outer_limits(limits: Limits) -> Callable[[str], tuple[str, int]]:
    """Answer with the limit of each file of the bag, its name under `TOP`."""

    def limit_of(name: str) -> tuple[str, int]:
        match name.removeprefix(TOP):
            case bag.HANDOVER:
                return "handover_bytes", limits.handover_bytes
            case bag.SIGNATURE:
                return "signature_bytes", limits.signature_bytes
            case tag if compartment_of(tag):
                return "bundle_bytes", limits.bundle_bytes
            case _:
                return "tag_file_bytes", limits.tag_file_bytes

    return limit_of


def inner_limits(limits: Limits) -> Callable[[str], tuple[str, int]]:
    """Answer with the limit of each file of a compartment."""

    def limit_of(name: str) -> tuple[str, int]:
        if hash_in(name):
            return "attachment_bytes", limits.attachment_bytes
        return "lines_bytes", limits.lines_bytes

    return limit_of
