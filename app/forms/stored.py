# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the forms that a case file holds."""

import json
from typing import Any

from app.codes import LANGUAGES
from app.forms.library import FORM, Library
from app.forms.pack import FormInfo
from storage import reading
from storage.revisions import current
from storage.vault.casefile import CaseFile

# Settings of the case file, never sent: which version new entries are written with, and
# where the entries of an organisation's form go. A bundle brings versions to read with.
CHOICE = "form/"
OWN_ICON = "file-text"


def load(library: Library, case_file: CaseFile) -> None:
    """Learn every version that was written with, and which ones are chosen."""
    for entry, _title, _facts in reading.entries_of(case_file, FORM):
        library.learn(current(case_file.revisions("registry", entry)).fields["answers"])
    for setting, text in reading.settings(case_file, CHOICE):
        if text:
            name, value = setting.removeprefix(CHOICE), json.loads(text)
            info = value.get("info")
            said = None if info is None else _info(name, info)
            library.choose(name, str(value["version"]), said)


def chosen(version: str, info: FormInfo | None) -> str:
    """Return what the case file keeps of a choice."""
    value: dict[str, Any] = {"version": version}
    if info is not None:
        value["info"] = {
            "compartments": list(info.compartments),
            "names": info.names,
            "writers": sorted(info.writers),
        }
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _info(name: str, said: dict[str, Any]) -> FormInfo:
    return FormInfo(
        id=name,
        names={key: str(said["names"].get(key, "")) for key in LANGUAGES},
        icon=OWN_ICON,
        compartments=tuple(map(str, said["compartments"])),
        writers=frozenset(map(str, said["writers"])),
    )
