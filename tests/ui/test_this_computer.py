# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking for this computer as well: in place, and never before it is asked for."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backends import null
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.commands import accounts
from app.commands.accounts import is_bound
from storage import keychain
from tests.helpers.files import TrainingFile
from ui.pages.this_computer import ThisComputer
from ui.windows.main_window import MainWindow


@pytest.fixture(autouse=True)
def _no_store() -> Iterator[None]:
    """A computer that has no password store."""
    before = keyring.get_keyring()
    keyring.set_keyring(null.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def card(window: MainWindow) -> ThisComputer:
    return window.navigator.go("settings").computer  # type: ignore[attr-defined, no-any-return]


@pytest.fixture
def phrase(training_file: TrainingFile) -> str:
    return training_file.account("legal").passphrase


def test_the_store_is_left_alone_until_somebody_asks(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(keychain, "_store", lambda: asked.append("asked"))
    card = window.navigator.go("settings").computer  # type: ignore[attr-defined]
    card.begin()
    assert card.state.text() == "Off"
    assert card.open_form.text() == "Ask for this computer too…"
    assert asked == []


def test_without_a_safe_store_it_says_so_and_stays_off(
    card: ThisComputer, window: MainWindow, phrase: str, qtbot: QtBot
) -> None:
    qtbot.mouseClick(card.open_form, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(card.phrase, phrase)
    qtbot.keyClick(card.phrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(card.field.error()))
    assert "no safe password store" in card.field.error()
    assert "Nothing was changed" in card.field.error()
    assert card.state.text() == "Off"
    assert not is_bound(window.session)
    assert card.phrase.isEnabled()


def test_nothing_is_tried_without_a_phrase(card: ThisComputer) -> None:
    card.begin()
    card.confirm()
    assert card.field.error() == "Write the phrase you have now."


def test_on_and_off_again(
    card: ThisComputer,
    window: MainWindow,
    phrase: str,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    secret = bytes(range(keychain.SECRET_BYTES))
    monkeypatch.setattr(accounts.keychain, "kept_secret", lambda _file: secret)
    for state, bound in (("On", True), ("Off", False)):
        card.begin()
        card.phrase.setText(phrase)
        with qtbot.waitSignal(card.said):
            card.confirm()
        assert card.state.text() == state
        assert is_bound(window.session) is bound
        assert card.phrase.text() == ""
        assert card.open_form.isVisible()


def test_the_wrong_phrase_is_said_where_it_was_typed(
    card: ThisComputer,
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    secret = bytes(range(keychain.SECRET_BYTES))
    monkeypatch.setattr(accounts.keychain, "kept_secret", lambda _file: secret)
    card.begin()
    card.phrase.setText("not this one at all")
    card.confirm()
    qtbot.waitUntil(lambda: bool(card.field.error()))
    assert card.field.error() == "This is not the phrase you have now."
    assert not is_bound(window.session)


def test_locking_drops_the_phrase(card: ThisComputer, window: MainWindow) -> None:
    card.begin()
    card.phrase.setText("something secret")
    window.prepare_lock()
    assert card.phrase.text() == ""
