# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a role may do: pure functions over the catalogue.

What an account may *read* is decided by the keys it holds; this module only says what
it may write and do with them.
"""

from app.catalogue import Role
from app.errors import NotAllowed
from app.forms.pack import OWN, FormInfo

_EVERYBODYS = frozenset({"closure"})


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


def may_write_form(role: Role, info: FormInfo, compartment: str) -> bool:
    """Tell whether entries of a form are this role's to write in a compartment.

    Who writes a form is the form's to say, not the compartment's: a whole team refers
    and plans in a compartment where only some write notes.
    """
    own = OWN in info.compartments and compartment in role.writes - {"registry"}
    return role.id in info.writers and (compartment in info.compartments or own)


def may_be_closer(form: str) -> bool:
    """Tell whether an entry of a form may be for named people, or discreet.

    A closure may not: whoever reads its compartment has to see why a case ended.
    """
    return form not in _EVERYBODYS


def places_of(role: Role, info: FormInfo) -> tuple[str, ...]:
    """Return where a new entry of a form may go, the usual place first."""
    own = (role.note,) if role.note else ()
    named = [own if name == OWN else (name,) for name in info.compartments]
    found = dict.fromkeys(name for names in named for name in names)
    return (
        tuple(n for n in found if n in role.compartments)
        if (role.id in info.writers)
        else ()
    )
