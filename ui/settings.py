# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What this computer keeps outside the case file: five settings, none about people."""

import os
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QByteArray,
    QObject,
    QSettings,
    QStandardPaths,
    Signal,
)

from ui.i18n import LANGUAGES

LANGUAGE: Final = "language"
THEME: Final = "theme"
TEXT_SIZE: Final = "text_size"
LOCK_DELAY: Final = "lock_delay"
_GEOMETRY: Final = "geometry"

# Key, what it may be, and what it is before anybody chose. No other key is written.
_CHOICES: dict[str, tuple[str | int, ...]] = {
    LANGUAGE: tuple(LANGUAGES),
    THEME: ("system", "light", "dark"),
    TEXT_SIZE: (100, 125, 150, 200),  # per cent
    LOCK_DELAY: (1, 2, 5, 10, 15),  # minutes
}
_DEFAULTS: dict[str, str | int] = {THEME: "system", TEXT_SIZE: 100, LOCK_DELAY: 5}


class Settings(QObject):
    """The settings of this computer, in one small file."""

    changed = Signal(str)  # the key whose value is another now

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or default_path()
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)

    def choices(self, key: str) -> tuple[str | int, ...]:
        """Return what a setting may be."""
        return _CHOICES[key]

    @property
    def language(self) -> str:
        """`fr`, `en` or `ar`: the desktop's until somebody chose."""
        return str(self._value(LANGUAGE, _desktop_language()))

    @property
    def theme(self) -> str:
        """`light`, `dark` or `system`."""
        return str(self._value(THEME, _DEFAULTS[THEME]))

    @property
    def text_size(self) -> int:
        """Per cent: 100, 125, 150 or 200."""
        return int(self._value(TEXT_SIZE, _DEFAULTS[TEXT_SIZE]))

    @property
    def lock_delay(self) -> int:
        """Minutes without a key or the mouse before the case file locks."""
        return int(self._value(LOCK_DELAY, _DEFAULTS[LOCK_DELAY]))

    def choose(self, key: str, value: str | int) -> None:
        """Keep a choice and say so; a value that is none is refused."""
        if value not in _CHOICES[key]:
            raise ValueError(key)
        if self._value(key, None) == value:
            return
        self._store.setValue(key, value)
        self._store.sync()
        self.changed.emit(key)

    def geometry(self) -> QByteArray:
        """Return where the window was, or nothing."""
        value = self._store.value(_GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remember where the window is."""
        self._store.setValue(_GEOMETRY, geometry)
        self._store.sync()

    def _value(self, key: str, default: Any) -> Any:
        """Return a value as it was chosen; anything odd in the file is the default."""
        found = self._store.value(key)
        for choice in _CHOICES[key]:
            if str(found) == str(choice):
                return choice
        return default


def default_path() -> Path:
    """Return where the file is: the user's folder for settings."""
    where = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(where)) / "consigne" / "settings.ini"


def silence_qt(nowhere: Path) -> None:
    """Keep Qt's own notes off the disk: its file dialog remembers folders.

    `nowhere` must be a path that cannot be written. On Windows the registry is used
    whatever the path: `forget_dialogs` removes the traces.
    """
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(nowhere))


def forget_dialogs() -> None:
    """Remove what Qt's file dialog noted for itself."""
    store = QSettings(QSettings.Scope.UserScope, "QtProject")
    store.remove("FileDialog")
    store.sync()


def _desktop_language() -> str:
    """Return the desktop's language if we speak it, English otherwise."""
    named = [os.environ.get(key, "") for key in ("LANGUAGE", "LC_ALL", "LANG")]
    if not any(named):  # Windows, macOS; elsewhere this would cost start-up time
        from PySide6.QtCore import QLocale

        named = list(QLocale.system().uiLanguages())
    for name in ":".join(named).split(":"):
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"
