# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of compartments and code lists, which are data and not translations."""

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from app import codes as lists
from resources import ROOT
from ui import i18n

if TYPE_CHECKING:  # the unlock screen has words too, and opens nothing of these
    from app.forms.pack import FormInfo
    from app.rows import EntryView, TimelineRow
    from app.session import Session


@cache
def _read(name: str) -> dict[str, Any]:
    path = ROOT / name
    if not path.exists():
        return {}
    with path.open("rb") as file:
        return tomllib.load(file)


def _word(entry: dict[str, str], fallback: str) -> str:
    return entry.get(i18n.language()) or entry.get("en") or fallback


def compartments() -> tuple[str, ...]:
    """Return the ids of all compartments in the order of every screen."""
    return tuple(_read("compartments.toml"))


def compartment(key: str) -> str:
    """Return the word of a compartment, or its id if it is unknown."""
    return _word(_read("compartments.toml").get(key, {}), key)


def compartment_icon(key: str) -> str:
    """Return the sign of a compartment."""
    icon: str = _read("compartments.toml").get(key, {}).get("icon", "folder")
    return icon


def code(list_name: str, value: str) -> str:
    """Return the label of a code of `resources/lists*.toml`, or the code itself."""
    return lists.label(list_name, value, i18n.language())


def codes(list_name: str) -> list[tuple[str, str]]:
    """Return every code of a list with its label, in the order of the file."""
    return [(value, code(list_name, value)) for value in lists.codes(list_name)]


def form(info: "FormInfo") -> str:
    """Return what a form is called."""
    return info.name(i18n.language())


def entry(session: "Session", row: "TimelineRow | EntryView") -> str:
    """Return what an entry is called: its title, or its form and what was chosen."""
    if row.title:
        return row.title
    named = form(session.forms.info(row.form))
    if row.summary is None:
        return named
    path, chosen = row.summary
    said = session.forms.choice(
        row.form, row.form_version, path, chosen, i18n.language()
    )
    return f"{named} · {said}" if said else named
