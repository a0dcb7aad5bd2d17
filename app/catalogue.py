# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Roles and compartments, read from `resources/` and checked."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from resources import ROOT
from storage.vault.casefile import COMPARTMENTS

CAPABILITIES = frozenset(
    {
        "open_case",
        "close_case",
        "erase_case",  # for good: the person asked, or the time is over
        "hand_over",
        "manage_accounts",
        "manage_contacts",
        "manage_deadlines",  # rules of deadlines, templates of letters
        "manage_forms",
        "override_consent",
        "read_audit",
        "settle_custody",  # decide who holds a case that two sides claim
        "take_lists",  # bring a spreadsheet in, take a list out
    }
)


class BadCatalogue(ValueError):
    """A resource file names something that does not exist."""


@dataclass(frozen=True, slots=True)
class Role:
    """What a role's accounts hold keys for, may write, and may do.

    `note` is the compartment its notes go to, or None where it writes none.
    """

    id: str
    reads: frozenset[str]
    writes: frozenset[str]
    note: str | None
    capabilities: frozenset[str]

    @property
    def compartments(self) -> frozenset[str]:
        """Every compartment whose key the role is given."""
        return self.reads | self.writes


@lru_cache(maxsize=1)
def roles() -> dict[str, Role]:
    """Return the roles by id, in the order of the file.

    Raises:
        BadCatalogue: an unknown compartment or capability.

    """
    text = (ROOT / "roles.toml").read_text("utf-8")
    return {name: _role(name, row) for name, row in tomllib.loads(text).items()}


def role(name: str) -> Role:
    """Return a role; one we do not know holds the registry only and may do nothing."""
    nothing: frozenset[str] = frozenset()
    return roles().get(name) or Role(
        name, frozenset({"registry"}), nothing, None, nothing
    )


def _role(name: str, row: dict[str, object]) -> Role:
    reads, writes, able = (
        frozenset(_strings(row.get(key, [])))
        for key in ("reads", "writes", "capabilities")
    )
    note = row.get("note")
    fine = (
        reads | writes <= set(COMPARTMENTS)
        and "registry" in reads | writes
        and able <= CAPABILITIES
        and (note is None or note in writes)
    )
    if not fine:
        raise BadCatalogue(name)
    return Role(name, reads, writes, None if note is None else str(note), able)


def _strings(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []
