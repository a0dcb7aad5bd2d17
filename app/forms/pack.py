# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms that come with the program, converted at set-up, and what each is for."""

import json
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.codes import LANGUAGES
from app.forms.definition import Form, from_json
from resources import BUILT, ROOT

FOLDER = BUILT / "forms"
OWN = "note"  # stands for the compartment a role's notes go to


@dataclass(frozen=True, slots=True)
class FormInfo:
    """What the program needs to know of a form beside its questions.

    `names` are by language; `compartments` are where its entries may go, the first
    unless a person says otherwise, `OWN` being the role's own; `writers` are roles.
    `offered`: whether a new one is begun from the menu of a case.
    """

    id: str
    names: dict[str, str]
    icon: str
    compartments: tuple[str, ...]
    writers: frozenset[str]
    order: int = 100
    offered: bool = True

    def name(self, language: str) -> str:
        """Return its name in a language."""
        return self.names.get(language) or self.names.get("en") or self.id


@cache
def infos() -> dict[str, FormInfo]:
    """Return what is known of each form of the pack, by id, in order."""
    rows = tomllib.loads((ROOT / "forms" / "pack.toml").read_text("utf-8"))
    found = [_info(name, row) for name, row in rows.items()]
    return {info.id: info for info in sorted(found, key=lambda info: info.order)}


@cache
def form(name: str) -> Form | None:
    """Return a form of the pack, or None: there is none of this name."""
    if name not in infos():
        return None
    text = (FOLDER / f"{name}.json").read_text("utf-8")
    return from_json(json.loads(text))


def _info(name: str, row: dict[str, Any]) -> FormInfo:
    return FormInfo(
        id=name,
        names={language: str(row[language]) for language in LANGUAGES},
        icon=str(row.get("icon", "file-text")),
        compartments=tuple(row["compartments"]),
        writers=frozenset(row["writers"]),
        order=int(row.get("order", 100)),
        offered=bool(row.get("offered", True)),
    )
