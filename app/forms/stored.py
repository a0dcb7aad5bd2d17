# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the forms that a case file holds."""

from typing import Any

from app.forms.library import FORM, Library
from app.forms.pack import LANGUAGES, FormInfo
from storage import reading
from storage.revisions import current
from storage.vault.casefile import CaseFile

CHOICE = (
    "form/"  # settings of the case file: which version new entries are written with
)


def load(library: Library, case_file: CaseFile) -> None:
    """Learn every version that was written with, and which ones are chosen."""
    infos: dict[tuple[str, str], FormInfo] = {}
    for entry, _title, _facts in reading.entries_of(case_file, FORM):
        answers = current(case_file.revisions("registry", entry)).fields["answers"]
        if library.learn(answers) and (info := info_of(answers)) is not None:
            infos[info.id, str(answers.get("version", ""))] = info
    for setting, version in reading.settings(case_file, CHOICE):
        name = setting.removeprefix(CHOICE)
        library.choose(name, version, infos.get((name, version)))


def info_of(answers: dict[str, Any]) -> FormInfo | None:
    """Return what was said of an organisation's form when it was loaded."""
    said = answers.get("info")
    if not isinstance(said, dict):
        return None
    names, places, writers = (said.get(k) for k in ("names", "compartments", "writers"))
    if not (
        isinstance(names, dict)
        and isinstance(places, list)
        and isinstance(writers, list)
    ):
        return None
    return FormInfo(
        id=str(answers.get("name", "")),
        names={k: str(names.get(k, "")) for k in LANGUAGES},
        icon="file-text",
        compartments=tuple(map(str, places)),
        writers=frozenset(map(str, writers)),
    )
