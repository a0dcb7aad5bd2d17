# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues are whole, and no screen is left in English."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from itertools import chain
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QAction, QFont, QRawFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shamir_mnemonic.wordlist import WORDLIST

from ui import i18n, theme
from ui.screenshots import SHOTS, WIDE
from ui.stage import Stage

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
TRANSLATED = ("fr", "ar")
FORMS = {"fr": 2, "en": 2, "ar": 6}
# A count for each form: in Arabic zero, one, two, few, many and all others.
COUNTS = {"fr": (1, 2), "en": (1, 2), "ar": (0, 1, 2, 3, 11, 100)}
ONE_OR_NONE = {"ar": 3}  # zero, one and two are words in Arabic
PLACEHOLDER = re.compile(r"\{\w*\}|%\d|&(?=\w)")
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
PARTS = re.compile(r" · |\n|, |، ")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
ROWS, COLUMNS = 40, 12  # looked at in each list
ENOUGH = 5  # letters beside placeholders: less says nothing of the language


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    plural: bool
    forms: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.context}: {self.source}"


@cache
def messages(language: str) -> tuple[Message, ...]:
    found = []
    catalogue = ET.parse(CATALOGUES / f"consigne_{language}.ts")
    for context in catalogue.iter("context"):
        for each in context.iter("message"):
            translation = each.find("translation")
            assert translation is not None
            plural = translation.findall("numerusform")
            forms = tuple("".join(t.itertext()) for t in plural or [translation])
            name, source = context.findtext("name", ""), each.findtext("source", "")
            found.append(Message(name, source, bool(plural), forms))
    return tuple(found)


@pytest.fixture(scope="session")
def translations() -> ModuleType:
    """The script that keeps the catalogues; packaging/ is no package."""
    path = ROOT / "packaging" / "translations.py"
    spec = spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_catalogues_say_what_the_code_says(translations):
    assert translations.check() == []


@pytest.mark.parametrize("language", FORMS)
def test_every_sentence_is_translated_in_every_form(language):
    for message in messages(language):
        assert all(form.strip() for form in message.forms), message
        if message.plural:
            assert len(message.forms) == FORMS[language], message
        else:
            assert language in TRANSLATED, message


@pytest.mark.parametrize("language", FORMS)
def test_a_translation_keeps_every_placeholder(language):
    for message in messages(language):
        wanted = sorted(set(PLACEHOLDER.findall(message.source)))
        for at, form in enumerate(message.forms):
            found = sorted(set(PLACEHOLDER.findall(form)))
            assert found == wanted, f"{message}\n{form}"
            if message.plural and at >= ONE_OR_NONE.get(language, 0):
                assert form.count("%n") == message.source.count("%n"), message


def test_french_is_set_as_french_is():
    wrong = re.compile("'|[\"“”]| [?!;:»]|«(?!\u00a0)|(?<!\u00a0)»|\\.\\.\\.|  ")
    for message in messages("fr"):
        for form in message.forms:
            assert not wrong.search(form), f"{message}\n{form}"


def test_arabic_is_set_as_arabic_is():
    for message in messages("ar"):
        for form in message.forms:
            bare = PLACEHOLDER.sub("", form)
            assert not re.search(r"[?;“”]|[ء-ي],", bare), f"{message}\n{form}"


@pytest.mark.parametrize("language", TRANSLATED)
def test_our_fonts_have_every_letter_of_the_translations(language, speaking):
    speaking(language)
    families = ("Consigne Sans", "Consigne Sans Arabic")
    fonts = [QRawFont.fromFont(QFont(family)) for family in families]
    letters = set("".join(chain.from_iterable(m.forms for m in messages(language))))
    for letter in sorted(letters - set(" \u00a0")):
        assert any(font.supportsCharacter(ord(letter)) for font in fonts), letter


def test_no_class_that_others_inherit_has_plurals_of_its_own():
    # PySide looks a plural up in the class of `self` alone, see ui/counts.py.
    inherited, counting = set(), {}
    for path in (ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                inherited |= {n.id for n in _names(node.bases)}
                if any(_is_plural(inside) for inside in ast.walk(node)):
                    counting[node.name] = path.name
    assert not inherited & counting.keys()


def _names(nodes: Iterable[ast.AST]) -> Iterator[ast.Name]:
    for node in nodes:
        yield from (n for n in ast.walk(node) if isinstance(n, ast.Name))


def _is_plural(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(attr="tr"), args=[_, _, _]):
            return True
    return False


# -- on the screens ------------------------------------------------------------
@pytest.fixture
def compiled(translations, tmp_path, monkeypatch):
    """What the catalogues hold now, not what was built some time ago."""
    (tmp_path / "i18n").mkdir()
    for language in FORMS:
        source = CATALOGUES / f"consigne_{language}.ts"
        target = tmp_path / "i18n" / f"consigne_{language}.qm"
        translations._tool("lrelease", "-silent", str(source), "-qm", str(target))
    monkeypatch.setattr(i18n, "BUILT", tmp_path)


@pytest.fixture
def speaking(qapp, compiled):
    """The program in a language, and in English again afterwards."""
    yield lambda language: theme.apply(qapp, "light", language)
    theme.apply(qapp, "light", "en")


@pytest.mark.parametrize("language", FORMS)
def test_the_program_says_every_sentence_and_every_count(language, speaking):
    speaking(language)
    say = QCoreApplication.translate
    for message in messages(language):
        if not message.plural:
            assert say(message.context, message.source) == message.forms[0], message
            continue
        for at, count in enumerate(COUNTS[language]):
            wanted = message.forms[at].replace("%n", str(count))
            assert say(message.context, message.source, "", count) == wanted, message


@pytest.fixture
def stage(qapp, compiled, tmp_path, monkeypatch):
    """The real windows over a training file; what Qt warns of stays pytest-qt's."""
    monkeypatch.setattr("ui.stage.qInstallMessageHandler", lambda _handler: None)
    made = Stage(tmp_path / "stage", lambda _path: None)
    yield made
    made.close()
    i18n.set_clock(date.today)
    theme.apply(qapp, "light", "en")


@pytest.mark.slow
@pytest.mark.parametrize("language", TRANSLATED)
def test_no_screen_is_left_in_english(language, stage, qapp):
    stage.set_look(language, "light", 1.0, WIDE)
    english, seen, left = English(language), {""}, []
    for shot in SHOTS:
        shot.show(stage)
        stage.settle()
        windows = filter(QWidget.isVisible, qapp.topLevelWidgets())
        words = set(chain.from_iterable(map(said, windows))) - seen
        seen |= words
        left += [f"{shot.name}: {w!r}" for w in sorted(words) if english.find(w)]
    assert not left, "\n".join(left)


def test_english_left_on_a_screen_is_found():
    english = English("fr")
    assert english.find("Passphrase")
    assert english.find("PAR-2026-0005 · 41 entries")
    assert english.find("Which bundle have you been given?")
    assert english.find("What \u2068Amal Haddad\u2069 will be able to read")
    assert not english.find("Phrase de passe")
    assert not english.find("Documents")
    assert not english.find("PAR-2026-0005 · 41 entrées")


class English:
    """Finds sentences of the source where a translation should be."""

    def __init__(self, language: str) -> None:
        own = set(chain.from_iterable(m.forms for m in messages(language)))
        plurals = {(m.context, m.source): m.forms for m in messages("en")}
        self._whole: set[str] = set()
        self._patterns: dict[str, re.Pattern[str]] = {}
        for message in messages(language):
            key = message.context, message.source
            for text in (message.source, *plurals.get(key, ())):
                if text not in own:
                    self._add(text)

    def _add(self, text: str) -> None:
        literal = re.sub(r"\{\w*\}|%n", " ", text)
        words = re.findall("[A-Za-z]{3,}", literal)
        if literal == text:
            self._whole.add(text)
        elif len("".join(words)) >= ENOUGH:
            pattern = re.escape(text).replace("%n", r"[\d\s]*\d")
            pattern = re.sub(r"\\\{\w*\\\}", ".+", pattern)
            self._patterns[text] = re.compile(pattern)

    def find(self, words: str) -> str:
        """Return the sentence of the source that is there, or nothing."""
        plain = MARKS.sub("", words).strip()
        if re.sub(r"^\d+: ", "", plain) in WORDLIST:  # a recovery word, always English
            return ""
        for part in (plain, *PARTS.split(plain)):
            if part in self._whole:
                return part
            for text, pattern in self._patterns.items():
                if pattern.fullmatch(part):
                    return text
        return ""


def said(window: QWidget) -> Iterator[str]:
    """Yield what a window shows, hints and tells screen readers; hidden parts too."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from _of_widget(widget)
        for action in widget.actions():
            yield from _of_action(action)
    for action in window.findChildren(QAction):
        yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip())


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QAbstractItemView():
            yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    lone = isinstance(model, QAbstractListModel)  # its columnCount is private
    columns = range(1 if lone else min(model.columnCount(QModelIndex()), COLUMNS))
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(QModelIndex()), ROWS)):
        for column in columns:
            index = model.index(row, column)
            yield from (str(model.data(index, role) or "") for role in ROLES)
            yield from _of_line(model.data(index, Qt.ItemDataRole.UserRole))


def _of_line(row: object) -> Iterator[str]:
    """Yield the second line of a row, which only its delegate draws."""
    subtitle = getattr(row, "subtitle", "")
    if isinstance(subtitle, str):
        yield subtitle
