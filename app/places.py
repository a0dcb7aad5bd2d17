# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where case files are found: neutral names only, no list of what was opened."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from storage.vault.label import NoCaseFile, read_label

TRAINING_FILE = "training.toml"
_LIMIT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Place:
    """A case file that can be unlocked here."""

    folder: Path
    label: str
    training: bool


@dataclass(frozen=True, slots=True)
class TrainingAccount:
    """An invented account of a training file, with its passphrase to show."""

    name: str
    role: str
    passphrase: str


def home() -> Path:
    """Return the folder where case files are made by default."""
    return user_data_path("consigne", appauthor=False) / "case-files"


def known() -> list[Place]:
    """Return the case files in the default folder, by label."""
    folder = home()
    if not folder.is_dir():
        return []
    found = [place for child in folder.iterdir() if (place := look(child))]
    return sorted(found, key=lambda place: (place.training, place.label))


def look(folder: Path) -> Place | None:
    """Return the case file in `folder`, or None where there is none we can read."""
    try:
        return Place(folder, *read_label(folder))
    except NoCaseFile:
        return None


def training_accounts(place: Place) -> list[TrainingAccount]:
    """Return the accounts to show on the unlock screen of a training file only."""
    if not place.training:
        return []
    try:
        with (place.folder / TRAINING_FILE).open("rb") as file:
            rows = tomllib.loads(file.read(_LIMIT).decode())["account"]
        return [TrainingAccount(r["name"], r["role"], r["passphrase"]) for r in rows]
    except (OSError, ValueError, KeyError, TypeError):
        return []
