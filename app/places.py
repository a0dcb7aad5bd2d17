# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where case files are found: neutral names only, no list of what was opened."""

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from platformdirs import user_data_path

from storage.vault.label import NoCaseFile, read_label

TRAINING_FILE = "training.toml"
_LIMIT = 64 * 1024
_ASIDE, _BESIDE = ".before-", "-restored-"  # then a day, then perhaps "-2"


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


def aside_name(folder: Path, moment: datetime) -> str:
    """Return the name under which a case file is kept that a backup replaces."""
    return f"{folder.name}{_ASIDE}{moment.astimezone():%Y-%m-%d}"


def beside_name(folder: Path, moment: datetime) -> str:
    """Return the name of a case file put back beside the one in use."""
    return f"{folder.name}{_BESIDE}{moment.astimezone():%Y-%m-%d}"


def set_aside_on(folder: Path) -> date | None:
    """Return the day a case file was replaced by a backup, or None if it was not."""
    return _day_after(folder, _ASIDE)


def restored_on(folder: Path) -> date | None:
    """Return the day a backup was put back here beside another, or None."""
    return _day_after(folder, _BESIDE)


def _day_after(folder: Path, mark: str) -> date | None:
    before, _mark, day = folder.name.rpartition(mark)
    try:
        return date.fromisoformat(day[:10]) if before else None
    except ValueError:
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
