# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every error has words: what happened, that nothing is lost, what to do."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

import app
import storage
from app.errors import AppError, BundleExpired, CannotUnlock, StorageError
from tests.helpers.files import TrainingFile
from ui.doors import Doors
from ui.errors import notice_for, row_of


def load(package: object) -> None:
    path, name = package.__path__, package.__name__  # type: ignore[attr-defined]
    for found in pkgutil.walk_packages(path, f"{name}."):
        importlib.import_module(found.name)


def tree(root: type[Exception]) -> Iterator[type[Exception]]:
    for kind in root.__subclasses__():
        yield kind
        yield from tree(kind)


def test_every_error_of_the_program_has_a_sentence() -> None:
    load(app)
    load(storage)
    kinds = {kind for root in (AppError, StorageError) for kind in tree(root)}
    ours = {k for k in kinds if k.__module__.split(".")[0] in ("app", "storage")}
    assert len(ours) > 30
    assert {k.__qualname__ for k in ours if row_of(k) is None} == set()


def test_every_notice_says_what_happened_and_what_to_do(look: QApplication) -> None:
    notice = notice_for(BundleExpired(date(2026, 11, 30)))
    assert "Mon 30 Nov 2026" in notice.sentence
    assert notice.hint
    assert notice.text == f"{notice.sentence} {notice.hint}"


@pytest.mark.parametrize(("name", "phrase"), [("Amal Haddad", "x"), ("Nobody", "x")])
def test_an_unknown_name_and_a_wrong_phrase_say_the_same(
    look: QApplication,
    doors: Doors,
    training_file: TrainingFile,
    name: str,
    phrase: str,
) -> None:
    with pytest.raises(CannotUnlock) as caught:
        doors.unlock(training_file.folder, name, phrase)
    assert notice_for(caught.value) == notice_for(CannotUnlock())


def test_what_the_computer_refuses_has_words_too(look: QApplication) -> None:
    assert "file" in notice_for(PermissionError(13, "x", "/secret/name")).sentence
    assert "secret" not in notice_for(PermissionError(13, "x", "/secret/name")).text


def test_a_fault_of_ours_is_not_explained_away(look: QApplication) -> None:
    with pytest.raises(KeyError):
        notice_for(KeyError("case"))
