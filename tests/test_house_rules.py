# SPDX-FileCopyrightText: Consigne contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that no linter knows."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("app", "ui", "storage", "resources", "packaging", "tests")
LAYERS = ("app", "ui", "storage")
LONGEST = 400
HEADER = (
    "# SPDX-FileCopyrightText: Consigne contributors\n"
    "# SPDX-License-Identifier: GPL-3.0-or-later\n"
)
ATTACHES = Path("storage/attach.py")  # the one file that opens databases
# A missing file made, a plaintext database made, commits that come apart.
NEVER_IN_SQL = re.compile(r"\bWAL\b|KEY ''|\brwc\b", re.IGNORECASE)
ATTACH = re.compile(r"\bATTACH\b")
# Texts marked with QT_TRANSLATE_NOOP are translated where they are shown.
MARKED = "QT_TRANSLATE_NOOP"
TRANSLATES = {"QCoreApplication.translate", "QApplication.translate", "translate"}
# Assembled so that this file does not name one itself.
INDEX = re.compile("(--(extra-)?index-" + "url|--find-" + "links|pypi\\." + "org)")


def python_files(*folders: str) -> list[Path]:
    found = chain.from_iterable((ROOT / f).rglob("*.py") for f in folders)
    return sorted(p.relative_to(ROOT) for p in found if "built" not in p.parts)


@cache
def text(path: Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(text(path), str(path))


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield name, node


def strings(path: Path) -> Iterator[str]:
    """Every text in the code, without docstrings."""
    prose = {
        id(node.body[0].value)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree(path)):
        match node:
            case ast.Constant(value=str(value)) if id(node) not in prose:
                yield value


def sql_of_storage() -> Iterator[tuple[Path, str]]:
    for path in python_files("storage"):
        for string in strings(path):
            yield path, string
    for path in (ROOT / "storage").rglob("*.sql"):
        lines = path.read_text(encoding="utf-8").splitlines()
        yield path.relative_to(ROOT), "\n".join(line.split("--")[0] for line in lines)


def every(*folders: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", python_files(*folders), ids=str)


@every(*FOLDERS)
def test_a_file_opens_with_its_licence_and_says_what_it_is(path: Path) -> None:
    assert text(path).startswith(HEADER)
    assert ast.get_docstring(tree(path)), "no module docstring"


@every(*FOLDERS)
def test_no_file_is_too_long(path: Path) -> None:
    assert len(text(path).splitlines()) <= LONGEST


@every("ui")
def test_what_is_translated_is_a_plain_literal(path: Path) -> None:
    # lupdate also extracts f-strings, but the running program never finds them.
    for name, call in calls(path):
        if name == "tr":
            spoken = call.args[0]
        elif ast.unparse(call.func) in TRANSLATES:
            spoken = call.args[1]
        else:
            continue
        plain = isinstance(spoken, ast.Constant) and isinstance(spoken.value, str)
        looked_up = isinstance(spoken, ast.Name | ast.Attribute | ast.Subscript)
        may_look_up = name == "translate" and (
            MARKED in text(path) or path == Path("ui/i18n.py")
        )
        assert plain or (looked_up and may_look_up), f"line {call.lineno}"


@every("ui")
def test_tr_is_asked_of_self(path: Path) -> None:
    # lupdate files `other.tr("x")` under "other", where nobody looks.
    for name, call in calls(path):
        if name == "tr":
            match call.func:
                case ast.Attribute(value=ast.Name(id="self")):
                    continue
            pytest.fail(f"line {call.lineno}: {ast.unparse(call)}")


@every(*LAYERS)
def test_only_the_headless_verbs_print(path: Path) -> None:
    if path.parent == Path("app") and path.name.startswith("cli"):
        return
    assert [c.lineno for name, c in calls(path) if name == "print"] == []


def test_storage_never_says_what_loses_data_or_leaves_it_plain() -> None:
    said = [(p, s) for p, s in sql_of_storage() if NEVER_IN_SQL.search(s)]
    assert said == []


def test_one_file_attaches() -> None:
    assert {p for p, s in sql_of_storage() if ATTACH.search(s)} <= {ATTACHES}


@every("tests")
def test_a_test_undoes_only_its_own_patches(path: Path) -> None:
    # The fixture's undo() takes off what every test needs too: use context().
    undone = [c for name, c in calls(path) if name == "undo"]
    assert [c for c in undone if "monkeypatch" in ast.unparse(c.func)] == []


def test_no_file_names_a_package_index() -> None:
    files = [p for f in FOLDERS for p in (ROOT / f).rglob("*") if p.suffix == ".py"]
    files += [*(ROOT / "requirements").iterdir(), ROOT / "pyproject.toml"]
    files += [ROOT / "Makefile", ROOT / ".ci" / "run"]
    named = [p for p in files if INDEX.search(p.read_text(encoding="utf-8"))]
    assert named == []


def test_no_folder_hides_another_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert list((ROOT / "tests").rglob("__init__.py")) == []
