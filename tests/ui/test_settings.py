# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings: five, none about people, and nothing else on the disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ui import settings as keys
from ui.settings import Settings, default_path, forget_dialogs
from ui.windows.main_window import MainWindow


def test_before_anybody_chose_there_are_sensible_values(settings: Settings) -> None:
    assert settings.language in ("fr", "en", "ar")
    assert (settings.theme, settings.text_size, settings.lock_delay) == (
        "system",
        100,
        5,
    )


def test_a_choice_is_kept_and_told(settings: Settings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(settings.changed) as told:
        settings.choose(keys.TEXT_SIZE, 150)
    assert told.args == [keys.TEXT_SIZE]
    assert Settings(settings.path).text_size == 150


def test_the_same_choice_again_is_no_news(settings: Settings, qtbot: QtBot) -> None:
    settings.choose(keys.THEME, "dark")
    with qtbot.assertNotEmitted(settings.changed):
        settings.choose(keys.THEME, "dark")


def test_what_is_no_choice_is_refused(settings: Settings) -> None:
    with pytest.raises(ValueError, match="lock_delay"):
        settings.choose(keys.LOCK_DELAY, 600)


def test_odd_values_in_the_file_count_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "odd.ini"
    path.write_text("[General]\nlanguage=tlh\nlock_delay=0\ntext_size=900\n")
    odd = Settings(path)
    assert odd.language in ("fr", "en", "ar")
    assert (odd.lock_delay, odd.text_size) == (5, 100)


def test_nothing_but_five_keys_is_ever_written(
    settings: Settings, window: MainWindow
) -> None:
    for key in (keys.LANGUAGE, keys.THEME, keys.TEXT_SIZE, keys.LOCK_DELAY):
        settings.choose(key, settings.choices(key)[-1])
    settings.keep_geometry(window.saveGeometry())
    written = QSettings(str(settings.path), QSettings.Format.IniFormat).allKeys()
    assert set(written) == {"geometry", "language", "lock_delay", "text_size", "theme"}
    words = settings.path.read_bytes()
    for secret in (window.session.account.name, window.session.label):
        assert secret.encode() not in words


def test_the_file_is_in_the_folder_for_settings(tmp_path: Path) -> None:
    assert default_path().parts[-2:] == ("consigne", "settings.ini")


def test_qt_keeps_no_list_of_folders(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.close()
    forget_dialogs()
    store = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert [key for key in store.allKeys() if key.startswith("FileDialog")] == []


def test_choosing_on_the_page_holds_at_once(
    window: MainWindow, settings: Settings
) -> None:
    page = window.navigator.go("settings")
    choice = page.findChild(object, keys.LOCK_DELAY)
    choice.button("10").click()  # type: ignore[attr-defined]
    assert settings.lock_delay == 10


def test_the_page_says_what_is_not_protected(window: MainWindow) -> None:
    from ui.widgets.labels import Label

    page = window.navigator.go("settings")
    words = " ".join(label.text() for label in page.findChildren(Label))
    assert "made to unlock" in words
    assert str(window.session.case_file.folder) in words


def test_a_passphrase_is_changed(
    window: MainWindow, qtbot: QtBot, training_file: object
) -> None:
    page = window.navigator.go("settings")
    form = page.phrase  # type: ignore[attr-defined]
    form.begin()
    form.old.setText(training_file.account("legal").passphrase)  # type: ignore[attr-defined]
    form.new.take()
    chosen = form.new.text()
    form.new.again.setText(chosen)
    with qtbot.waitSignal(form.changed):
        form.change()
    assert form.old.text() == ""
    assert "changed" in window.frame.messages.text()


def test_the_wrong_old_phrase_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    form = window.navigator.go("settings").phrase  # type: ignore[attr-defined]
    form.begin()
    form.old.setText("not this one at all")
    form.new.take()
    form.new.again.setText(form.new.text())
    form.change()
    qtbot.waitUntil(lambda: bool(form._old.error()))


def test_locking_drops_the_phrases_that_were_typed(window: MainWindow) -> None:
    form = window.navigator.go("settings").phrase  # type: ignore[attr-defined]
    form.begin()
    form.old.setText("something secret")
    window.prepare_lock()
    assert form.old.text() == ""
