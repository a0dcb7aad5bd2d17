# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a role may do: pure functions over the catalogue.

What an account may *read* is decided by the keys it holds; this module only says what
it may write and do with them.
"""

from app.catalogue import Role
from app.errors import NotAllowed


def may_write(role: Role, compartment: str) -> bool:
    """Tell whether entries of `compartment` are this role's to write."""
    return compartment in role.writes


def may(role: Role, capability: str) -> bool:
    """Tell whether the role has a capability."""
    return capability in role.capabilities


def require(role: Role, capability: str) -> None:
    """Raise NotAllowed unless the role has the capability."""
    if not may(role, capability):
        raise NotAllowed


def require_writing(role: Role, compartment: str) -> None:
    """Raise NotAllowed unless the role writes in the compartment."""
    if not may_write(role, compartment):
        raise NotAllowed
